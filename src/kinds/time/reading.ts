// What the words of one time expression literally say: stated parts only, with -1 or '' where nothing is stated.

import type { TimeMod } from '../../model/value.ts'

export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'weekend'
  | 'week'
  | 'month'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century'
export type Half = '' | 'am' | 'pm' | '24'
/** TIMEX3 parts of the day: morning, midday, afternoon, evening, night, daytime. */
export type Part = '' | 'TMO' | 'TMI' | 'TAF' | 'TEV' | 'TNI' | 'TDT'
export type Season = '' | 'SP' | 'SU' | 'FA' | 'WI' | 'H1' | 'H2' | 'Q1' | 'Q2' | 'Q3' | 'Q4'
export type Reference = '' | 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF'

/** A preposition or adverb before the expression that says how the event stands to it; not part of the mention. */
export type Lead = '' | 'until' | 'since' | 'by' | 'before' | 'after' | 'from' | 'as-of'

export interface TimeReading {
  readonly form: 'point' | 'duration' | 'set' | 'reference'
  /** Full year; a two-digit year after an apostrophe or a range dash is completed by the rule. */
  readonly year: number
  /** 199 for "the 1990s". */
  readonly decade: number
  /** Leading digits: 18 for "the 19th century". */
  readonly century: number
  readonly month: number
  readonly day: number
  /** 1 Monday … 7 Sunday. */
  readonly weekday: number
  readonly season: Season
  /** Index in `HOLIDAYS`, or -1. */
  readonly holiday: number
  readonly part: Part
  readonly hour: number
  readonly minute: number
  readonly second: number
  readonly half: Half
  /** What a relative expression counts from: the publication day, or the day the story last stood at. */
  readonly anchor: '' | 'published' | 'told' | 'event'
  /** Steps of `unit` from the anchor; NaN where the text is vague ("weeks later"). */
  readonly shift: number
  readonly unit: Unit | ''
  /** "last Sunday" -1, "next Sunday" 1, else 0. */
  readonly way: -1 | 0 | 1
  /** Length of a duration or of a set's period in `unit`; NaN where vague. */
  readonly amount: number
  readonly reference: Reference
  readonly mod: TimeMod | ''
  readonly zone: string
  readonly lead: Lead
}

const BLANK: TimeReading = {
  form: 'point',
  year: -1,
  decade: -1,
  century: -1,
  month: -1,
  day: -1,
  weekday: -1,
  season: '',
  holiday: -1,
  part: '',
  hour: -1,
  minute: -1,
  second: -1,
  half: '',
  anchor: '',
  shift: 0,
  unit: '',
  way: 0,
  amount: 0,
  reference: '',
  mod: '',
  zone: '',
  lead: '',
}

/** A reading with the given parts stated and nothing else. */
export function stated(parts: Partial<TimeReading>): TimeReading {
  return { ...BLANK, ...parts }
}

/** True for a point that names an hour. */
export function isClock(reading: TimeReading): boolean {
  return reading.form === 'point' && reading.hour >= 0
}

/** True for a point that names or counts to a day, month or year (a weekday is a day). */
export function isDated(reading: TimeReading): boolean {
  return (
    reading.form === 'point' &&
    (reading.year >= 0 ||
      reading.month > 0 ||
      reading.day > 0 ||
      reading.weekday > 0 ||
      reading.holiday >= 0 ||
      reading.anchor !== '')
  )
}
