// The algebra that all judging rests on: intervals with hard and soft edges, and how two of them stand to each other.

import type { Relation } from './kind.ts'

/**
 * A run of numbers (people, metres, minutes). An edge with a band of 0 is hard: the words state it. A band above 0 makes
 * the edge soft: it was made by a word ("about", "dozens") or by rounding, and a gap up to the band is excused as tension.
 */
export interface Interval {
  readonly low: number
  readonly high: number
  readonly lowBand: number
  readonly highBand: number
  /** The upper edge is not part of the interval (rounding: 150 up to, not with, 250). */
  readonly open: boolean
}

/** An interval with hard edges. */
export function hard(low: number, high: number): Interval {
  return { low, high, lowBand: 0, highBand: 0, open: false }
}

/** An interval with the given bands. */
export function soft(low: number, high: number, lowBand: number, highBand: number, open = false): Interval {
  return { low, high, lowBand, highBand, open }
}

/** The interval moved by a number, such as the one attacker who is counted here and left out there. */
export function shifted(interval: Interval, by: number): Interval {
  return { ...interval, low: interval.low + by, high: interval.high + by }
}

/** The interval in another unit. */
export function scaled(interval: Interval, by: number): Interval {
  return {
    low: interval.low * by,
    high: interval.high * by,
    lowBand: interval.lowBand * by,
    highBand: interval.highBand * by,
    open: interval.open,
  }
}

/** Distance between two intervals that do not meet; -1 where they share a number. */
export function gapBetween(a: Interval, b: Interval): number {
  if (a.high < b.low || (a.open && a.high === b.low)) return b.low - a.high
  if (b.high < a.low || (b.open && b.high === a.low)) return a.low - b.high
  return -1
}

/** True where the gap lies inside the soft band of one of the two edges that face each other. */
function excused(a: Interval, b: Interval, gap: number): boolean {
  const band = a.high <= b.low ? Math.max(a.highBand, b.lowBand) : Math.max(b.highBand, a.lowBand)
  return band > 0 && gap <= band
}

function covers(outer: Interval, inner: Interval): boolean {
  if (outer.low > inner.low) return false
  if (outer.high > inner.high) return true
  return outer.high === inner.high && (!outer.open || inner.open)
}

/** How two intervals stand to each other. */
export function relateIntervals(a: Interval, b: Interval): Relation {
  if (a.low === b.low && a.high === b.high && a.open === b.open) return 'same'
  const gap = gapBetween(a, b)
  if (gap >= 0) return excused(a, b, gap) ? 'apart-soft' : 'apart'
  if (covers(b, a)) return 'nested-left'
  if (covers(a, b)) return 'nested-right'
  return 'overlapping'
}

/** The same relation read from the other side. */
export function mirrored(relation: Relation): Relation {
  if (relation === 'nested-left') return 'nested-right'
  if (relation === 'nested-right') return 'nested-left'
  return relation
}

const LOOSENESS: Readonly<Record<Relation, number>> = {
  same: 0,
  'nested-left': 1,
  'nested-right': 1,
  overlapping: 2,
  incomparable: 3,
  'apart-soft': 4,
  apart: 5,
}

/** The relation of values made of two parts that must both hold (a date and a clock time). */
export function both(first: Relation, second: Relation): Relation {
  if (first === 'same') return second
  if (second === 'same' || first === second) return first
  if (LOOSENESS[first] === 1 && LOOSENESS[second] === 1) return 'overlapping'
  return LOOSENESS[first] > LOOSENESS[second] ? first : second
}

/** The relation of finite sets of codes; `left` and `right` not empty. */
export function relateSets(left: ReadonlySet<string>, right: ReadonlySet<string>): Relation {
  let shared = 0
  for (const code of left) if (right.has(code)) shared++
  if (shared === 0) return 'apart'
  if (shared === left.size) return shared === right.size ? 'same' : 'nested-left'
  return shared === right.size ? 'nested-right' : 'overlapping'
}
