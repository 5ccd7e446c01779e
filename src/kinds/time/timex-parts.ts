// A TIMEX3 value taken apart: date components, weekday, part of day and minute of day, with what of them is known.

/** Days from 1970-01-01 to a day of the proleptic Gregorian calendar (Howard Hinnant's `days_from_civil`). */
export function dayNumber(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146_097 + dayOfEra - 719_468
}

/** ISO weekday of a day number: 1 Monday … 7 Sunday. */
export function weekdayOf(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1
}

/** Day number of an ISO date or date-time, or null. */
export function dayOfIso(iso: string | null): number | null {
  const m = iso === null ? null : /^(\d{4})-(\d\d)-(\d\d)/.exec(iso)
  return m === null ? null : dayNumber(Number(m[1]), Number(m[2]), Number(m[3]))
}

export interface TimexParts {
  readonly year: number | null
  readonly month: number | null
  readonly day: number | null
  /** Weekday of a symbolic date (`XXXX-WXX-7`), else null. */
  readonly weekday: number | null
  readonly week: number | null
  /** First and last day number that the date leaves possible; null where the year is not known. */
  readonly days: readonly [number, number] | null
  /** Minute of the day, or null. */
  readonly minute: number | null
  /** MO, MI, AF, EV, NI, DT; null where none. */
  readonly part: string | null
}

const DATE = /^(\d{4}|XXXX)(?:-(\d\d|XX)(?:-(\d\d|XX))?)?$/
const WEEK = /^(\d{4}|XXXX)-W(\d\d|XX)(?:-([1-7]|WE))?$/
const CLOCK = /^(\d\d)(?::?(\d\d))?(?::?\d\d)?(?:\.\d+)?(?:Z|[+-]\d\d:?\d\d)?$/

function number(text: string | undefined): number | null {
  return text === undefined || text.startsWith('X') ? null : Number(text)
}

function daysIn(year: number, month: number): number {
  return month === 12 ? 31 : dayNumber(year, month + 1, 1) - dayNumber(year, month, 1)
}

function daysOf(year: number | null, month: number | null, day: number | null): readonly [number, number] | null {
  if (year === null) return null
  if (month === null) return [dayNumber(year, 1, 1), dayNumber(year, 12, 31)]
  if (day === null) return [dayNumber(year, month, 1), dayNumber(year, month, daysIn(year, month))]
  return [dayNumber(year, month, day), dayNumber(year, month, day)]
}

function weekDays(
  year: number | null,
  week: number | null,
  weekday: string | undefined,
): readonly [number, number] | null {
  if (year === null || week === null) return null
  const fourth = dayNumber(year, 1, 4)
  const monday = fourth - (weekdayOf(fourth) - 1) + (week - 1) * 7
  if (weekday === undefined) return [monday, monday + 6]
  if (weekday === 'WE') return [monday + 5, monday + 6]
  return [monday + Number(weekday) - 1, monday + Number(weekday) - 1]
}

/** Takes a DATE or TIME value apart; null for durations, sets and references such as PRESENT_REF. */
export function partsOf(timex: string): TimexParts | null {
  const at = timex.indexOf('T')
  const date = at < 0 ? timex : timex.slice(0, at)
  const time = at < 0 ? '' : timex.slice(at + 1)
  const clock = CLOCK.exec(time)
  const minute = clock === null ? null : Number(clock[1]) * 60 + Number(clock[2] ?? '0')
  const part = clock === null && /^[A-Z]{2}$/.test(time) ? time : null
  if (at >= 0 && minute === null && part === null) return null
  const base = { year: null, month: null, day: null, weekday: null, week: null, days: null, minute, part }
  if (date === '') return at < 0 ? null : base
  const week = WEEK.exec(date)
  if (week !== null) {
    const [, y, w, d] = week
    const days = weekDays(number(y), number(w), d)
    return { ...base, year: number(y), week: number(w), weekday: d === 'WE' ? null : number(d), days }
  }
  const plain = DATE.exec(date)
  if (plain === null) return null
  const [year, month, day] = [number(plain[1]), number(plain[2]), number(plain[3])]
  return { ...base, year, month, day, days: daysOf(year, month, day) }
}

const PERIOD =
  /^P(?:(\d+(?:\.\d+)?)Y)?(?:(\d+(?:\.\d+)?)M)?(?:(\d+(?:\.\d+)?)W)?(?:(\d+(?:\.\d+)?)D)?(?:T(?:(\d+(?:\.\d+)?)H)?(?:(\d+(?:\.\d+)?)M)?(?:(\d+(?:\.\d+)?)S)?)?$/
const MINUTES = [525_600, 43_800, 10_080, 1440, 60, 1, 1 / 60]

/** Minutes of a TIMEX3 duration (years of 365 days, months of a twelfth), or null where it is not exact. */
export function durationMinutes(timex: string): number | null {
  const m = timex.length > 40 ? null : PERIOD.exec(timex)
  if (m === null) return null
  let sum = 0
  let any = false
  for (let i = 0; i < MINUTES.length; i++) {
    const piece = m[i + 1]
    if (piece === undefined) continue
    any = true
    sum += Number(piece) * (MINUTES[i] as number)
  }
  return any ? sum : null
}
