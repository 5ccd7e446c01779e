// When an article's event was, as far as its claims tell, and how many days the events of two articles lie apart.

import { dayOfIso, partsOf } from '../kinds/time/timex-parts.ts'
import type { Account, Claim } from '../model/claim.ts'

/** The field that holds the day of an event. */
const DAY_FIELD = 'date'
const WEEK = 7
const YEAR = 365
/** Days of a month, roughly: enough to tell March from July. */
const MONTH = 30.4

/** One day that an article states: as days of the calendar, or as what is known of them. */
export interface EventDay {
  readonly days: readonly [number, number] | null
  /** Day of the year, roughly, where month and day are told and the year is not. */
  readonly season: number | null
  readonly weekday: number | null
}

function dayOf({ field, votes, event, value }: Claim, published: number | null): EventDay | null {
  if (field !== DAY_FIELD || !votes || event !== 'main' || value?.kind !== 'time') return null
  const parts = partsOf(value.timex)
  if (parts === null) return null
  const { month, day } = parts
  // without a day of publication the year is a guess
  const isKnown = published !== null || !value.implied.includes('year')
  const season = month === null || day === null ? null : (month - 1) * MONTH + day
  return { days: isKnown ? parts.days : null, season, weekday: parts.weekday ?? value.weekday }
}

/** The days that an article's voting claims state for its event. */
export function eventDays({ claims, document }: Account): EventDay[] {
  const published = dayOfIso(document.published)
  return claims.flatMap((claim) => dayOf(claim, published) ?? [])
}

function onCircle(a: number, b: number, turn: number): number {
  const gap = Math.abs(a - b) % turn
  return Math.min(gap, turn - gap)
}

function apart(a: EventDay, b: EventDay): number | null {
  if (a.days !== null && b.days !== null) return Math.max(0, a.days[0] - b.days[1], b.days[0] - a.days[1])
  if (a.season !== null && b.season !== null) return onCircle(a.season, b.season, YEAR)
  if (a.weekday !== null && b.weekday !== null) return onCircle(a.weekday, b.weekday, WEEK)
  return null
}

/** The least number of days between any two days of two articles; null where nothing tells. */
export function daysApart(left: readonly EventDay[], right: readonly EventDay[]): number | null {
  let least: number | null = null
  for (const a of left) {
    for (const b of right) {
      const gap = apart(a, b)
      if (gap !== null && (least === null || gap < least)) least = gap
    }
  }
  return least
}
