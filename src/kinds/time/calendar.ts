// Day arithmetic on the proleptic Gregorian calendar: pure integers, no clock and no time zone.

import { dayNumber, weekdayOf } from './timex-parts.ts'

export interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** The calendar day of a day number. */
export function dayOf(number: number): Day {
  const z = number + 719468
  const era = Math.floor(z / 146097)
  const dayOfEra = z - era * 146097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shifted = Math.floor((5 * dayOfYear + 2) / 153)
  const month = shifted < 10 ? shifted + 3 : shifted - 9
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  }
}

/** ISO week as `2020-W34`. */
export function weekOf(number: number): string {
  const thursday = number - weekdayOf(number) + 4
  const { year } = dayOf(thursday)
  const week = Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1
  return `${pad(year, 4)}-W${pad(week, 2)}`
}

export function daysIn(year: number, month: number): number {
  const next = month === 12 ? dayNumber(year + 1, 1, 1) : dayNumber(year, month + 1, 1)
  return next - dayNumber(year, month, 1)
}

/** An ISO date at the start of a string (a time may follow), or null where there is none. */
export function isoDay(text: string | null): Day | null {
  const parts = text === null ? null : /^(\d{4})-(\d{2})-(\d{2})(?:$|[T ])/.exec(text)
  if (parts === null) return null
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])]
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month) ? { year, month, day } : null
}

export function pad(value: number, width: number): string {
  return String(value).padStart(width, '0')
}

/** True on days when most of the United States keeps daylight time (rule in force since 2007). */
export function daylight(year: number, month: number, day: number): boolean {
  const march = dayNumber(year, 3, 8)
  const november = dayNumber(year, 11, 1)
  const start = march + ((7 - weekdayOf(march)) % 7)
  const end = november + ((7 - weekdayOf(november)) % 7)
  const now = dayNumber(year, month, day)
  return now >= start && now < end
}
