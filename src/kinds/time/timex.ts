// Writes TIMEX3 values from parts; unknown parts are X, and trailing unknowns are left out.

import { pad } from './calendar.ts'
import type { TimeReading, Unit } from './reading.ts'

/** `2020-08-23`, `2020-08`, `2020`, `XXXX-08-23`, `2020-XX-XX` where a day is meant but not known (`grain`). */
export function dateTimex(year: number, month: number, day: number, grain: 'year' | 'month' | 'day'): string {
  const y = year >= 0 ? pad(year, 4) : 'XXXX'
  if (grain === 'year') return y
  const m = month > 0 ? pad(month, 2) : 'XX'
  return grain === 'month' ? `${y}-${m}` : `${y}-${m}-${day > 0 ? pad(day, 2) : 'XX'}`
}

/** `T17:11`, `T17:11:09`, `TEV`, or '' where the reading has neither clock nor part. */
export function clockTimex(reading: TimeReading): string {
  if (reading.hour < 0) return reading.part
  const seconds = reading.second >= 0 ? `:${pad(reading.second, 2)}` : ''
  return `T${pad(reading.hour, 2)}:${pad(Math.max(0, reading.minute), 2)}${seconds}`
}

const DURATIONS: Readonly<Record<Unit, readonly [string, string, number]>> = {
  second: ['PT', 'S', 1],
  minute: ['PT', 'M', 1],
  hour: ['PT', 'H', 1],
  day: ['P', 'D', 1],
  weekend: ['P', 'WE', 1],
  week: ['P', 'W', 1],
  month: ['P', 'M', 1],
  quarter: ['P', 'M', 3],
  year: ['P', 'Y', 1],
  decade: ['P', 'DE', 1],
  century: ['P', 'CE', 1],
}

/** `PT24H`, `P2D`, `P1.5Y`, `PXW` where the amount is vague. */
export function durationTimex(unit: Unit, amount: number): string {
  const [prefix, letter, factor] = DURATIONS[unit]
  if (Number.isNaN(amount)) return `${prefix}X${letter}`
  if (!Number.isInteger(amount) && (unit === 'century' || unit === 'decade'))
    return durationTimex('year', amount * (unit === 'century' ? 100 : 10))
  return `${prefix}${Math.round(amount * factor * 1000) / 1000}${letter}`
}
