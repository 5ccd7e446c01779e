// One point in time to year, month and day: stated parts first, the rest from publication, from the story, or not at all.

import type { Mention } from '../../model/claim.ts'
import type { TimeValue } from '../../model/value.ts'
import { type Day, dayOf, daysIn, pad, weekOf } from './calendar.ts'
import type { TimeReading } from './reading.ts'
import type { Story } from './story.ts'
import { dayNumber, weekdayOf } from './timex-parts.ts'

type Implied = TimeValue['implied'][number]

export interface Resolved {
  /** -1 where not known. */
  readonly year: number
  readonly month: number
  readonly day: number
  readonly grain: 'none' | 'year' | 'month' | 'day'
  /** A value that is no plain date: `XXXX-WXX-7`, `2020-W34`, `199`, `2014-SU`; else ''. */
  readonly symbol: string
  readonly implied: readonly Implied[]
}

const NONE: Resolved = { year: -1, month: -1, day: -1, grain: 'none', symbol: '', implied: [] }

function date(year: number, month: number, day: number, implied: readonly Implied[] = []): Resolved {
  const grain = day > 0 ? 'day' : month > 0 ? 'month' : 'year'
  return { year, month, day, grain, symbol: '', implied }
}

function symbol(text: string, implied: readonly Implied[] = [], year = -1): Resolved {
  return { ...NONE, symbol: text, year, implied }
}

function fromNumber(number: number, implied: readonly Implied[] = []): Resolved {
  const { year, month, day } = dayOf(number)
  return date(year, month, day, implied)
}

/** Resolves the point at `index`. */
export function resolvePoint(mine: readonly Mention<TimeReading>[], index: number, story: Story): Resolved {
  const mention = mine[index]! as Mention<TimeReading>
  const { reading } = mention
  if (reading.century >= 0) return symbol(pad(reading.century, 2))
  if (reading.decade >= 0) return symbol(pad(reading.decade, 3))
  if (reading.year >= 0) return stated(reading, reading.year, [])
  if (reading.anchor !== '' && reading.unit !== '') return anchored(reading, story)
  if (reading.month > 0) return stated(reading, ...yearOf(mention, story))
  if (reading.season !== '') return season(mention, story)
  if (reading.weekday > 0) return weekday(mention, story)
  return beside(mine, index, story)
}

function stated(reading: TimeReading, year: number, implied: readonly Implied[]): Resolved {
  if (reading.season !== '')
    return { ...symbol(`${year < 0 ? 'XXXX' : pad(year, 4)}-${reading.season}`, implied), year }
  return date(year, reading.month, reading.day, implied)
}

// ---- relative to an anchor

function baseOf(reading: TimeReading, story: Story): Resolved | null {
  const { published, told } = story
  if (reading.anchor === 'published' && !story.narrative)
    return published === null ? null : date(published.year, published.month, published.day)
  return told
}

function anchored(reading: TimeReading, story: Story): Resolved {
  const base = baseOf(reading, story)
  const implied: Implied[] = reading.anchor === 'event' ? ['year', 'month', 'day'] : []
  const { unit, shift } = reading
  if (base === null)
    return reading.unit === 'year' && reading.month > 0 ? stated(reading, -1, implied) : unknown(reading)
  switch (unit) {
    case 'year':
    case 'decade':
    case 'century':
      return years(reading, thatYear(reading, base, story), implied)
    case 'quarter':
    case 'month':
      return monthsFrom(reading, base, implied)
    case 'week':
    case 'weekend':
      return weeksFrom(reading, base, implied)
    case 'day':
      return base.day > 0
        ? fromNumber(dayNumber(base.year, base.month, base.day) + Math.trunc(shift), implied)
        : { ...base, grain: 'day', implied }
    default:
      return NONE
  }
}

function unknown(reading: TimeReading): Resolved {
  switch (reading.unit) {
    case 'year':
    case 'decade':
    case 'century':
      return symbol('XXXX')
    case 'month':
    case 'quarter':
      return symbol('XXXX-XX')
    case 'week':
      return symbol('XXXX-WXX')
    case 'weekend':
      return symbol('XXXX-WXX-WE')
    default:
      return NONE
  }
}

/** "that year" is the year named last, even in passing. */
function thatYear(reading: TimeReading, base: Resolved, story: Story): Resolved {
  return reading.anchor === 'told' && reading.shift === 0 && story.year >= 0 ? { ...base, year: story.year } : base
}

const STEPS: Readonly<Record<string, number>> = { year: 1, decade: 10, century: 100 }

function years(reading: TimeReading, base: Resolved, implied: readonly Implied[]): Resolved {
  const year = base.year + Math.round(reading.shift * STEPS[reading.unit]!)
  if (year < 0) return NONE
  if (reading.unit === 'decade') return symbol(pad(Math.floor(year / 10), 3), implied)
  if (reading.unit === 'century') return symbol(pad(Math.floor(year / 100), 2), implied)
  return stated(reading, year, implied)
}

function monthsFrom(reading: TimeReading, base: Resolved, implied: readonly Implied[]): Resolved {
  if (base.month <= 0) return { ...base, grain: 'month', implied }
  const total = base.year * 12 + base.month - 1 + Math.trunc(reading.shift * (reading.unit === 'quarter' ? 3 : 1))
  return date(Math.floor(total / 12), (total % 12) + 1, reading.day, implied)
}

function weeksFrom(reading: TimeReading, base: Resolved, implied: readonly Implied[]): Resolved {
  if (base.day <= 0) return symbol('XXXX-WXX', implied)
  const number = dayNumber(base.year, base.month, base.day) + Math.round(reading.shift * 7)
  if (reading.weekday > 0) return fromNumber(number - weekdayOf(number) + reading.weekday, implied)
  return symbol(reading.unit === 'weekend' ? weekendOf(number, reading) : weekOf(number), implied)
}

/** "this weekend" on a Monday looks back to the one that just ended. */
function weekendOf(number: number, reading: TimeReading): string {
  const back = reading.shift === 0 && weekdayOf(number) < 4 ? number - 7 : number
  return `${weekOf(back)}-WE`
}

// ---- a month or season without its year

function yearOf(mention: Mention<TimeReading>, story: Story): [number, readonly Implied[]] {
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

function season(mention: Mention<TimeReading>, story: Story): Resolved {
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

// ---- a weekday without its date

function weekday(mention: Mention<TimeReading>, story: Story): Resolved {
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

// ---- a clock time or part of the day alone

/** Words between a clock time and the day beside it that still tie them: "10:47 p.m. on Saturday", "Saturday, at about 10". */
const NEAR = 4

function beside(mine: readonly Mention<TimeReading>[], index: number, story: Story): Resolved {
  const mention = mine[index]!
  const { reading } = mention
  const next = mine[index + 1]
  if (
    next !== undefined &&
    next.first - mention.last <= (reading.zone === '' ? 1 : NEAR) &&
    next.first > mention.last &&
    isDay(next.reading)
  ) {
    const day = resolvePoint(mine, index + 1, story)
    return day.grain === 'day' || day.symbol !== '' ? day : NONE
  }
  const { told } = story
  if (told === null || told.grain !== 'day') return symbolBefore(mine, index)
  const previous = mine[index - 1]
  if (previous !== undefined && isDay(previous.reading) && mention.first - previous.last <= NEAR) return told
  if (story.toldInSentence(mention.first) || story.narrative)
    return { ...told, implied: [...new Set<Implied>([...told.implied, 'year', 'month', 'day'])] }
  return NONE
}

/** "On Sunday at 5 p.m." without a publication day keeps its weekday. */
function symbolBefore(mine: readonly Mention<TimeReading>[], index: number): Resolved {
  const previous = mine[index - 1]
  const mention = mine[index]!
  if (previous === undefined || mention.first - previous.last > NEAR) return NONE
  const { reading } = previous as Mention<TimeReading>
  return reading.form === 'point' && reading.weekday > 0 && reading.day <= 0
    ? symbol(`XXXX-WXX-${reading.weekday}`)
    : NONE
}

function isDay(reading: TimeReading): boolean {
  if (reading.form !== 'point' || reading.hour >= 0) return false
  return reading.weekday > 0 || reading.day > 0 || (reading.anchor !== '' && reading.unit === 'day')
}
