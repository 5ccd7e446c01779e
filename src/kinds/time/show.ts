// The short plain form of a time for tables: "Sun 23 Aug 2020, 5:11 p.m.", "about 5 p.m.", "24 hours".

import type { TimeMod, TimeValue } from '../../model/value.ts'
import { dayNumber, partsOf, weekdayOf } from './timex-parts.ts'

const DAYS = ['', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']
const WEEKDAYS = ['', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const MONTHS = ['', 'Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const PARTS: Readonly<Record<string, string>> = {
  MO: 'morning',
  MI: 'midday',
  AF: 'afternoon',
  EV: 'evening',
  NI: 'night',
  DT: 'daytime',
}
const SEASONS: Readonly<Record<string, string>> = { SP: 'spring', SU: 'summer', FA: 'autumn', WI: 'winter' }
const MODS: Readonly<Record<TimeMod, string>> = {
  BEFORE: 'before',
  AFTER: 'after',
  ON_OR_BEFORE: 'by',
  ON_OR_AFTER: 'since',
  APPROX: 'about',
  START: 'early',
  MID: 'mid',
  END: 'late',
  LESS_THAN: 'less than',
  MORE_THAN: 'more than',
  EQUAL_OR_LESS: 'up to',
  EQUAL_OR_MORE: 'at least',
}
const REFERENCES: Readonly<Record<string, string>> = {
  PAST_REF: 'in the past',
  PRESENT_REF: 'now',
  FUTURE_REF: 'later',
}
const UNITS: Readonly<Record<string, string>> = {
  S: 'second',
  M: 'minute',
  H: 'hour',
  D: 'day',
  W: 'week',
  Y: 'year',
  DE: 'decade',
  CE: 'century',
  WE: 'weekend',
}

/** Plain words for a time value; never depends on the locale. */
export function showTime(value: TimeValue): string {
  const core = coreOf(value)
  const shown = value.mod === undefined ? core : `${MODS[value.mod]} ${core}`
  return value.zone === null || value.zone === 'local' ? shown : `${shown} ${value.zone}`
}

function coreOf(value: TimeValue): string {
  const { timex } = value
  const reference = REFERENCES[timex]
  if (reference !== undefined) return reference
  if (timex.startsWith('P')) return value.type === 'SET' ? `every ${periodOf(timex)}` : periodOf(timex)
  const season = /^(\d{4}|XXXX)-(SP|SU|FA|WI|Q[1-4]|H[12])$/.exec(timex)
  if (season !== null) return `${SEASONS[season[2]!] ?? season[2]!}${season[1] === 'XXXX' ? '' : ` ${season[1]}`}`
  if (/^\d{3}$/.test(timex)) return `${timex}0s`
  const parts = partsOf(timex)
  if (parts === null) return timex
  const day = dayText(value, timex)
  const clock = parts.minute === null ? (PARTS[parts.part ?? ''] ?? '') : clockText(parts.minute, value)
  if (day === '' || clock === '') return day + clock
  if (parts.weekday !== null && parts.minute !== null) return `${clock} ${day}`
  return parts.minute === null ? `${day} ${clock}` : `${day}, ${clock}`
}

function clockText(minute: number, value: TimeValue): string {
  const hour = Math.floor(minute / 60)
  const rest = minute % 60
  const shown = rest === 0 ? '' : `:${String(rest).padStart(2, '0')}`
  const twelve = hour % 12 === 0 ? 12 : hour % 12
  if (value.implied.includes('half')) return `${twelve}${shown === '' ? ':00' : shown}`
  return `${twelve}${shown} ${hour % 24 < 12 ? 'a.m.' : 'p.m.'}`
}

function dayText(value: TimeValue, timex: string): string {
  const parts = partsOf(timex)
  if (parts === null) return ''
  const { year, month, day, weekday, week } = parts
  if (week !== null) return `week ${week} of ${year ?? 'some year'}${timex.includes('WE') ? ', weekend' : ''}`
  if (weekday !== null) return WEEKDAYS[weekday]!
  if (month === null) return year === null ? '' : String(year)
  const tail = `${MONTHS[month]!}${year === null ? '' : ` ${year}`}`
  if (day === null) return tail
  const name = year === null ? (value.weekday ?? 0) : weekdayOf(dayNumber(year, month, day))
  return `${name > 0 ? `${DAYS[name]!} ` : ''}${day} ${tail}`
}

/** "24 hours", "6 months", "several days". */
function periodOf(timex: string): string {
  const match = /^P(T?)([\d.]+|X)([A-Z]{1,2})$/.exec(timex)
  if (match === null) return timex
  const [, clock, amount, letter] = match
  const unit = letter === 'M' && clock === '' ? 'month' : (UNITS[letter!] ?? letter!)
  const plural = unit.endsWith('y') && unit === 'century' ? 'centuries' : `${unit}s`
  if (amount === 'X') return `several ${plural}`
  return amount === '1' ? `1 ${unit}` : `${amount} ${plural}`
}
