// Dates without their year and weekdays without their date: the nearest that fits, looking back first.

import type { Mention } from '../../model/claim.ts'
import { type Day, dayOf, daysIn, pad, weekOf } from './calendar.ts'
import { HOLIDAYS, holidayIn } from './holidays.ts'
import type { TimeReading } from './reading.ts'
import { fromNumber, type Implied, type Resolved, stated, symbol } from './resolved.ts'
import type { Story } from './story.ts'
import { dayNumber, weekdayOf } from './timex-parts.ts'

/** Year of a month without one, and that it is implied; for the 29th of February the leap year at or before it. */
export function yearOf(mention: Mention<TimeReading>, story: Story): [number, readonly Implied[]] {
  const [nearest, implied] = anyYearOf(mention, story)
  const { month, day } = mention.reading
  let year = nearest
  // leap years lie eight years apart at most
  while (year > nearest - 8 && nearest >= 0 && day > daysIn(year, month)) year--
  return [year, implied]
}

function anyYearOf(mention: Mention<TimeReading>, story: Story): [number, readonly Implied[]] {
  const { reading } = mention
  const { told, published } = story
  const farSentence = told !== null && story.toldInSentence(mention.first) && !told.implied.includes('year')
  if (reading.anchor === 'told' || story.narrative || farSentence) {
    if (told !== null) return [toldYear(reading, told, story.narrative), ['year']]
    if (story.narrative && published === null) return [-1, ['year']]
  }
  if (published === null) return [-1, ['year']]
  return [nearYear(mention, story, published), ['year']]
}

/** Stories move forward: a month long before the one told last belongs to the next year only where the text says so. */
function toldYear(reading: TimeReading, told: Resolved, narrative: boolean): number {
  if (told.month <= 0 || reading.month <= 0) return told.year
  if (reading.way < 0) return reading.month < told.month ? told.year : told.year - 1
  if (reading.way > 0) return reading.month > told.month ? told.year : told.year + 1
  if (narrative && told.month - reading.month >= WRAP) return told.year + 1
  return told.year
}

/** Months back that still count as looking back within the year. */
const WRAP = 8

function nearYear(mention: Mention<TimeReading>, story: Story, published: Day): number {
  const { reading } = mention
  if (reading.weekday > 0 && reading.day > 0) return weekdayYear(reading, published)
  const past = isPast(reading.month, reading.day, published)
  const future = reading.way > 0 || (reading.way === 0 && !samePlace(reading, published) && story.isFuture(mention))
  if (future) return past ? published.year + 1 : published.year
  if (reading.way < 0 && reading.month === published.month && reading.day <= 0) return published.year - 1
  if (reading.day > 0 && reading.way === 0) return nearestYear(reading.month, reading.day, published)
  return past || samePlace(reading, published) ? published.year : published.year - 1
}

function samePlace(reading: TimeReading, published: Day): boolean {
  return reading.month === published.month && (reading.day <= 0 || reading.day === published.day)
}

/** Days after publication that a date without year may lie: articles are updated after the day their page names. */
const GRACE = 30

function isPast(month: number, day: number, published: Day): boolean {
  if (day <= 0) return month < published.month
  return dayNumber(published.year, month, day) <= dayNumber(published.year, published.month, published.day)
}

/** The nearest year that puts the day into the past, or a few days past the publication. */
function nearestYear(month: number, day: number, published: Day): number {
  const today = dayNumber(published.year, published.month, published.day)
  const ahead = dayNumber(published.year, month, day) - today
  if (ahead <= GRACE && ahead > GRACE - 365) return published.year
  return ahead > GRACE ? published.year - 1 : published.year + 1
}

/** "Sunday, Aug. 23" fixes its year: the nearest one whose calendar fits, looking back first. */
function weekdayYear(reading: TimeReading, published: Day): number {
  const base = isPast(reading.month, reading.day, published) ? published.year : published.year - 1
  for (const step of [0, 1, -1, -2, -3, -4, -5, -6]) {
    const year = base + step
    if (reading.day > daysIn(year, reading.month)) continue
    if (weekdayOf(dayNumber(year, reading.month, reading.day)) === reading.weekday) return year
  }
  return base
}

const SEASON_MONTHS: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 }

/** A season without its year. */
export function season(mention: Mention<TimeReading>, story: Story): Resolved {
  const { reading } = mention
  const { told, published } = story
  const name = reading.season
  if (story.narrative || reading.anchor === 'told') {
    if (told === null) return symbol(`XXXX-${name}`)
    const after = reading.way > 0 && told.month >= (SEASON_MONTHS[name] ?? 1) ? 1 : 0
    return stated(reading, told.year + after, ['year'])
  }
  if (published === null || reading.anchor === '') return symbol(`XXXX-${name}`)
  const begun = published.month >= (SEASON_MONTHS[name] ?? 1)
  const base = begun ? published.year : published.year - 1
  const year = reading.way < 0 ? (begun && published.month < (SEASON_MONTHS[name] ?? 1) + 3 ? base - 1 : base) : base
  const forward = reading.way > 0 || (reading.way === 0 && !begun)
  return stated(reading, forward ? base + 1 : year, ['year'])
}

/** A weekday without its date: the last such day, or the next one where the words look ahead. */
export function weekday(mention: Mention<TimeReading>, story: Story): Resolved {
  const { reading } = mention
  const { told, published } = story
  const implied: readonly Implied[] = ['year', 'month', 'day']
  const bySelf = symbol(`XXXX-WXX-${reading.weekday}`)
  if (reading.anchor === 'told') return told === null || told.day <= 0 ? bySelf : fromTold(reading, told, implied)
  if (published === null || story.narrative) return bySelf
  const today = dayNumber(published.year, published.month, published.day)
  const back = (weekdayOf(today) - reading.weekday + 7) % 7
  const ahead = (7 - back) % 7
  if (reading.way < 0) return fromNumber(today - (back === 0 ? 7 : back), implied)
  if (reading.way > 0) return fromNumber(today + (ahead === 0 ? 7 : ahead), implied)
  return fromNumber(story.isFuture(mention) ? today + ahead : today - back, implied)
}

function fromTold(reading: TimeReading, told: Resolved, implied: readonly Implied[]): Resolved {
  const base = dayNumber(told.year, told.month, told.day)
  const back = (weekdayOf(base) - reading.weekday + 7) % 7
  if (reading.way > 0) return fromNumber(base + (back === 0 ? 7 : 7 - back), implied)
  return fromNumber(reading.way < 0 && back === 0 ? base - 7 : base - back, implied)
}

/** Days after publication in which a feast is the coming one, as with dates (`GRACE`), where nothing says otherwise. */
const NEAR_FEAST = 6

/** A feast: its day in the stated year, or the last one, or the next where the words look ahead; with "weekend" the one beside it. */
export function feast(mention: Mention<TimeReading>, story: Story): Resolved {
  const { reading } = mention
  const implied: readonly Implied[] = reading.year >= 0 ? [] : ['year']
  const day = reading.year >= 0 ? holidayIn(reading.holiday, reading.year) : feastNear(mention, story)
  if (day === null) return unplaced(reading)
  if (reading.unit !== 'weekend') return fromNumber(day + reading.shift, implied)
  // the weekend that touches it: before a Monday or Tuesday, after the other days
  const weekend = weekdayOf(day) < 3 ? day - 7 : day
  return symbol(`${weekOf(weekend)}-WE`, implied, dayOf(weekend).year)
}

function feastNear(mention: Mention<TimeReading>, story: Story): number | null {
  const { reading } = mention
  const { published, told, narrative } = story
  if (narrative && told !== null) return holidayIn(reading.holiday, told.year)
  if (published === null) return null
  const today = dayNumber(published.year, published.month, published.day)
  const latest = story.isFuture(mention) || reading.way > 0 ? today + 366 : today + (reading.way < 0 ? -1 : NEAR_FEAST)
  let best = holidayIn(reading.holiday, published.year + 1)
  for (let year = published.year; best > latest; year--) best = holidayIn(reading.holiday, year)
  return best
}

function unplaced(reading: TimeReading): Resolved {
  const day = HOLIDAYS[reading.holiday]!.fixed
  if (day === undefined || reading.unit === 'weekend') return symbol('XXXX-XX-XX')
  return symbol(`XXXX-${pad(day[0], 2)}-${pad(day[1], 2)}`)
}
