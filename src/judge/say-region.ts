// A region in words: what a value leaves possible, as the judge sees it, for the trail of `claims why`.

import { countRegion } from '../kinds/count/relate.ts'
import { unitInfo } from '../kinds/quantity/conversion.ts'
import { quantityRegion } from '../kinds/quantity/relate.ts'
import type { Interval } from '../kinds/region.ts'
import { sayDigits } from '../kinds/say-digits.ts'
import { clockOf, DAY } from '../kinds/time/region.ts'
import { dayNumber, partsOf, weekdayOf } from '../kinds/time/timex-parts.ts'
import { beforeLast } from '../model/cut.ts'
import type { Field } from '../model/pack.ts'
import type { TimeValue, Value } from '../model/value.ts'

/** "7", "3 or more, usually at most 10", "150 to 250 (soft by 50)". */
function sayInterval({ low, high, lowBand, highBand, open }: Interval, unit = '', scale = 1): string {
  const at = (n: number): string => `${sayDigits(n / scale)}${unit}`
  const bands = [lowBand, highBand].filter((band) => band > 0 && Number.isFinite(band))
  const soft = bands.length === 0 ? '' : ` (soft by ${at(Math.max(...bands))})`
  if (low === high) return `exactly ${at(low)}${soft}`
  if (low === Number.NEGATIVE_INFINITY) return `${at(high)} or less${soft}`
  if (high === Number.POSITIVE_INFINITY) return `${at(low)} or more${soft}`
  if (highBand === Number.POSITIVE_INFINITY) return `${at(low)} or more, as a rule up to ${at(high)}`
  return `${at(low)} ${open ? 'to under' : 'to'} ${at(high)}${soft}`
}

function clock(minutes: number): string {
  const inDay = ((Math.round(minutes) % DAY) + DAY) % DAY
  return `${Math.floor(inDay / 60)}:${String(inDay % 60).padStart(2, '0')}`
}

function sayClock({ low, high, lowBand, highBand }: Interval): string {
  const bands = [lowBand, highBand].filter((band) => band > 0 && Number.isFinite(band))
  const soft = bands.length === 0 ? '' : ` (soft by ${Math.max(...bands)} minutes)`
  if (low === high) return `${clock(low)}${soft}`
  if (!Number.isFinite(low)) return `until ${clock(high)}`
  return Number.isFinite(high) ? `${clock(low)} to ${clock(high)}${soft}` : `from ${clock(low)}`
}

const DAYS = ['', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

function sayTime(value: TimeValue): string {
  const parts = partsOf(value.timex)
  if (parts === null) return `the time ${value.timex}`
  const { year, month, day, weekday } = parts
  const out: string[] = []
  if (weekday !== null) out.push(`some ${DAYS[weekday]}`)
  else if (year !== null && month !== null && day !== null) {
    out.push(`${DAYS[weekdayOf(dayNumber(year, month, day))]} ${year}-${pad(month)}-${pad(day)}`)
  } else if (year !== null) out.push(month === null ? String(year) : `${year}-${pad(month)}`)
  const hours = clockOf(value, parts)
  if (hours !== null) out.push(sayClock(hours))
  if (value.implied.length > 0) out.push(`${value.implied.join(', ')} implied, not stated`)
  return out.join(', ') || 'any time'
}

function pad(n: number): string {
  return String(n).padStart(2, '0')
}

/** What a value of a field leaves possible. */
export function sayRegion(value: Value, field: Field | undefined): string {
  switch (value.kind) {
    case 'count':
      return sayInterval(countRegion(value), value.unit === 'month' ? ' years' : '')
    case 'quantity': {
      const info = unitInfo(value.unit)
      const unit = beforeLast(value.unit.replace(/[[\]]/g, ''), '_')
      return sayInterval(quantityRegion(value), ` ${unit}`, info.offset === undefined ? info.factor : 1)
    }
    case 'time':
      return sayTime(value)
    case 'category': {
      const set = field?.sets[value.code]
      if (set === undefined) return `the one code ${value.code}`
      return set.length === 0 ? `no level: ${value.code} leaves all open` : `any of ${set.join(', ')}`
    }
    case 'entity':
      if (value.described === true) return `anyone or anything that fits “${value.name}”`
      return (
        [value.name, ...value.aliases].join(' = ') + (value.within?.length ? `, in ${value.within.join(', ')}` : '')
      )
    case 'quote':
      return 'these words, whole or trimmed'
  }
}
