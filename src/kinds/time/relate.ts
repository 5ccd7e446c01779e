// How two times stand to each other: days by what is known of them, clock times by their bands, zones by their offsets.

import type { TimeValue } from '../../model/value.ts'
import type { RelateContext, Related, Relation } from '../kind.ts'
import { both, hard, type Interval, relateIntervals, shifted, soft } from '../region.ts'
import { clockOf, DAY } from './region.ts'
import { dayOfIso, durationMinutes, partsOf, type TimexParts, weekdayOf } from './timex-parts.ts'

const ORDER: readonly Relation[] = ['same', 'nested-left', 'nested-right', 'overlapping', 'apart-soft', 'apart']

function closest(relations: readonly Relation[]): Relation {
  for (const relation of ORDER) if (relations.includes(relation)) return relation
  return 'incomparable'
}

/** Relates on a circle (the hours of a day, the days of a week): the nearest turn counts. */
function relateOnCircle(a: Interval, b: Interval, turn: number): Relation {
  return closest([relateIntervals(a, b), relateIntervals(shifted(a, turn), b), relateIntervals(shifted(a, -turn), b)])
}

interface Side {
  readonly value: TimeValue
  readonly parts: TimexParts
  readonly clock: Interval | null
  readonly published: string | null
}

function stated(side: Side, part: 'year' | 'month' | 'day'): number | null {
  return side.value.implied.includes(part) ? null : side.parts[part]
}

/** Weekday that the words state, or that a fully stated date fixes. */
function knownWeekday(side: Side): number | null {
  if (side.parts.weekday !== null) return side.parts.weekday
  if (side.value.weekday !== null && !side.value.implied.includes('weekday')) return side.value.weekday
  const full = stated(side, 'year') !== null && stated(side, 'month') !== null && stated(side, 'day') !== null
  return full && side.parts.days !== null ? weekdayOf(side.parts.days[0]) : null
}

/** True where what the words state (not what was inferred) excludes each other. */
function statedApart(a: Side, b: Side): boolean {
  for (const part of ['year', 'month', 'day'] as const) {
    const x = stated(a, part)
    const y = stated(b, part)
    if (x !== null && y !== null && x !== y) return true
  }
  const x = knownWeekday(a)
  const y = knownWeekday(b)
  return x !== null && y !== null && x !== y
}

/** The day of a side; a bare weekday is fixed by its publication day: the last such day on or before it. */
function daysOfSide(side: Side): readonly [number, number] | null {
  if (side.parts.days !== null) return side.parts.days
  const published = dayOfIso(side.published)
  if (published === null || side.parts.weekday === null) return null
  const day = published - ((weekdayOf(published) - side.parts.weekday + 7) % 7)
  return [day, day]
}

function dayInterval(side: Side, days: readonly [number, number]): Interval {
  const [from, to] = days
  switch (side.value.mod) {
    case 'BEFORE':
      return hard(Number.NEGATIVE_INFINITY, from - 1)
    case 'ON_OR_BEFORE':
      return hard(Number.NEGATIVE_INFINITY, to)
    case 'AFTER':
      return hard(to + 1, Number.POSITIVE_INFINITY)
    case 'ON_OR_AFTER':
      return hard(from, Number.POSITIVE_INFINITY)
    case 'APPROX':
      return soft(from - 1, to + 1, 1, 1)
    default:
      return hard(from, to)
  }
}

/** How the days of two times stand; null where one names no day at all. */
function relateDays(a: Side, b: Side): Relation | null {
  const x = daysOfSide(a)
  const y = daysOfSide(b)
  const modOnDay = (side: Side) => (side.clock === null ? side : { ...side, value: withoutMod(side.value) })
  if (x !== null && y !== null) {
    const relation = relateIntervals(dayInterval(modOnDay(a), x), dayInterval(modOnDay(b), y))
    const isApart = relation === 'apart' || relation === 'apart-soft'
    const inferred =
      a.value.implied.length + b.value.implied.length > 0 || a.parts.days === null || b.parts.days === null
    return isApart && inferred && !statedApart(a, b) ? 'overlapping' : relation
  }
  const namesDay = (side: Side) => side.parts.days !== null || side.parts.weekday !== null || side.parts.month !== null
  if (!namesDay(a) || !namesDay(b)) return null
  if (statedApart(a, b)) return 'apart'
  if (x === null && y === null)
    return a.parts.day === b.parts.day && a.parts.month === b.parts.month ? 'same' : 'overlapping'
  return x === null ? 'nested-right' : 'nested-left'
}

function withoutMod(value: TimeValue): TimeValue {
  const { mod: _mod, ...rest } = value
  return rest
}

function isUtc(value: TimeValue): boolean {
  return value.offset === 0 && value.zone !== null && /^(UTC|GMT|Z|Zulu)$/i.test(value.zone)
}

/** Local zone names that a season swaps: CST in August is CDT by another name. */
function isSeasonSlip(a: TimeValue, b: TimeValue): boolean {
  const x = /^([A-Z]{1,2})([SD])T$/.exec(a.zone ?? '')
  const y = /^([A-Z]{1,2})([SD])T$/.exec(b.zone ?? '')
  return x !== null && y !== null && x[1] === y[1] && x[2] !== y[2]
}

/** Minutes to take from the left clock so that both stand in one zone. */
function zoneShift(a: TimeValue, b: TimeValue): number {
  return a.offset === null || b.offset === null ? 0 : b.offset - a.offset
}

/** Relates clock times; days are looked at apart, except where a night runs over into the next day. */
function relateClocks(a: Side, b: Side, x: Interval, y: Interval): Relation {
  const left = shifted(x, zoneShift(a.value, b.value))
  const days = [daysOfSide(a), daysOfSide(b)] as const
  const single = days.every((d) => d !== null && d[0] === d[1])
  const fixed = single && (days[0]?.[0] === days[1]?.[0] || statedApart(a, b) || !isInferred(a, b))
  if (fixed) {
    const off = ((days[0]?.[0] ?? 0) - (days[1]?.[0] ?? 0)) * DAY
    return relateIntervals(shifted(left, off), y)
  }
  const [v, w] = [knownWeekday(a), knownWeekday(b)]
  if (v !== null && w !== null) return relateOnCircle(shifted(left, (v - w) * DAY), y, 7 * DAY)
  return relateOnCircle(left, y, DAY)
}

function isInferred(a: Side, b: Side): boolean {
  return a.value.implied.length + b.value.implied.length > 0
}

/** A time of the clock against a whole day: the night of the day before may reach into it. */
function relateClockToDay(a: Side, b: Side, days: Relation): Relation {
  if (days !== 'apart') return both(days, a.clock === null ? 'nested-right' : 'nested-left')
  const x = a.clock ?? hard(0, DAY - 1)
  const y = b.clock ?? hard(0, DAY - 1)
  const relation = relateClocks(a, b, x, y)
  return relation === 'apart' ? 'apart' : relation
}

function halfDayOff(a: Side, b: Side): boolean {
  const { minute: x } = a.parts
  const { minute: y } = b.parts
  return x !== null && y !== null && Math.abs(x + zoneShift(a.value, b.value) - y) % DAY === DAY / 2
}

/** Exact times, told to the minute, that differ in one digit of the clock: 5:11 and 5:21. */
function isOneDigitOff(a: Side, b: Side): boolean {
  const { minute: x } = a.parts
  const { minute: y } = b.parts
  if (x === null || y === null || a.value.mod !== undefined || b.value.mod !== undefined) return false
  if (x % 5 === 0 && y % 5 === 0) return false
  const digits = (n: number) => [Math.floor(n / 60), Math.floor((n % 60) / 10), n % 10]
  const other = digits(y)
  return digits(x).filter((digit, i) => digit !== other[i]).length === 1
}

function relateSides(a: Side, b: Side): { relation: Relation; hint?: string } {
  const days = relateDays(a, b)
  if (a.clock !== null && b.clock !== null) {
    const clocks = relateClocks(a, b, a.clock, b.clock)
    const sameDay = days === null || days === 'same'
    if (clocks === 'apart' && isSeasonSlip(a.value, b.value) && a.parts.minute === b.parts.minute) {
      return { relation: days ?? 'same', hint: 'zone-name' }
    }
    if (
      clocks === 'apart' &&
      isUtc(a.value) !== isUtc(b.value) &&
      (a.value.offset === null || b.value.offset === null)
    ) {
      return { relation: 'overlapping', hint: 'zone-missing' }
    }
    if (clocks === 'apart' && (days === null || days !== 'apart') && halfDayOff(a, b)) {
      const open = a.value.implied.includes('half') || b.value.implied.includes('half')
      return open ? { relation: 'overlapping' } : { relation: 'apart', hint: 'half-day' }
    }
    if (clocks === 'apart' && days !== 'apart' && isOneDigitOff(a, b)) return { relation: 'apart', hint: 'near-miss' }
    if (sameDay || clocks === 'apart' || clocks === 'apart-soft' || days === 'apart') return { relation: clocks }
    return { relation: both(days, clocks) }
  }
  if (a.clock === null && b.clock === null) return { relation: days ?? 'incomparable' }
  return days === null ? { relation: 'overlapping' } : { relation: relateClockToDay(a, b, days) }
}

function relateDurations(left: TimeValue, right: TimeValue): Relation {
  if (left.timex === right.timex && left.mod === right.mod) return 'same'
  const x = durationMinutes(left.timex)
  const y = durationMinutes(right.timex)
  if (x === null || y === null) return 'overlapping'
  const spread = (v: TimeValue, n: number) =>
    v.mod === 'APPROX' ? soft(n * 0.9, n * 1.1, n * 0.1, n * 0.1) : hard(n, n)
  return relateIntervals(spread(left, x), spread(right, y))
}

function say(value: TimeValue): string {
  return value.mod === undefined ? value.timex : `${value.timex} (${value.mod.toLowerCase().replaceAll('_', ' ')})`
}

function explain(left: TimeValue, right: TimeValue, relation: Relation): string {
  const pair = `${say(left)} and ${say(right)}`
  switch (relation) {
    case 'same':
      return `${pair} are one time`
    case 'nested-left':
      return `${say(left)} lies inside ${say(right)}`
    case 'nested-right':
      return `${say(right)} lies inside ${say(left)}`
    case 'overlapping':
      return `${pair} can be one time`
    case 'apart-soft':
      return `${pair} miss each other only at a soft edge`
    case 'apart':
      return `${pair} cannot be one time`
    default:
      return `${pair} are times of different sorts`
  }
}

/** Relates two times of one sub-event. Implied parts (a year, a half of the day) never make them apart. */
export function relateTimes(left: TimeValue, right: TimeValue, context: RelateContext): Related {
  if (left.type === 'DURATION' || right.type === 'DURATION') {
    const relation = left.type === right.type ? relateDurations(left, right) : 'incomparable'
    return { relation, because: explain(left, right, relation) }
  }
  const [p, q] = [partsOf(left.timex), partsOf(right.timex)]
  if (p === null || q === null) {
    const relation = left.timex === right.timex ? 'same' : 'overlapping'
    return { relation, because: explain(left, right, relation) }
  }
  const a: Side = { value: left, parts: p, clock: clockOf(left, p), published: context.published[0] }
  const b: Side = { value: right, parts: q, clock: clockOf(right, q), published: context.published[1] }
  const forward = relateSides(a, b)
  const because = explain(left, right, forward.relation)
  if (forward.hint === undefined) return { relation: forward.relation, because }
  const clause = HINTED[forward.hint]
  const hinted = { relation: forward.relation, because, hint: forward.hint }
  return clause === undefined ? hinted : { ...hinted, clause }
}

const HINTED: Readonly<Record<string, string>> = {
  'half-day': 'they are exactly twelve hours apart',
  'near-miss': 'they differ in one digit',
  'zone-name': 'they are one time',
  'zone-missing': 'they can be one time',
}
