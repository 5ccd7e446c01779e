// Regions of clock times and parts of the day, in minutes from midnight of the day they belong to.

import type { TimeMod, TimeValue } from '../../model/value.ts'
import { hard, type Interval, soft } from '../region.ts'
import type { TimexParts } from './timex-parts.ts'

const HOUR = 60
/** Minutes of one day. */
export const DAY = 24 * HOUR
/** Round hours and half hours are often rounded: this much is excused. */
const ROUND_HOUR = 15
const HALF_HOUR = 5
/** "Around 5 p.m." spans this much each way. */
const AROUND = 20

/** Part of day → from, to, soft band below, soft band above. The evening starts at 5 or 6 by style; night runs past midnight. */
const PARTS: Readonly<Record<string, readonly [number, number, number, number]>> = {
  MO: [4 * HOUR, 12 * HOUR, 4 * HOUR, 0],
  MI: [11 * HOUR, 14 * HOUR, HOUR, HOUR],
  AF: [12 * HOUR, 18 * HOUR, 0, HOUR],
  EV: [18 * HOUR, 23 * HOUR, HOUR, HOUR],
  NI: [20 * HOUR, 30 * HOUR, 2 * HOUR, HOUR],
  DT: [6 * HOUR, 20 * HOUR, HOUR, HOUR],
}

function third(from: number, to: number, mod: TimeMod | undefined): readonly [number, number] {
  const step = (to - from) / 3
  if (mod === 'START') return [from, from + step * 1.5]
  if (mod === 'MID') return [from + step / 2, to - step / 2]
  if (mod === 'END') return [to - step * 1.5, to]
  return [from, to]
}

function exactly(minute: number): Interval {
  const band = minute % HOUR === 0 ? ROUND_HOUR : minute % 30 === 0 ? HALF_HOUR : 0
  return soft(minute, minute, band, band)
}

function around(minute: number): Interval {
  const band = minute % HOUR === 0 ? AROUND : minute % 5 === 0 ? 10 : 5
  return soft(minute - band, minute + band, band, band)
}

function clockInterval(minute: number, mod: TimeMod | undefined): Interval {
  switch (mod) {
    case 'APPROX':
      return around(minute)
    // News writes "before" and "after" a clock time for times close to it; farther off is odd, but no contradiction.
    case 'BEFORE':
      return soft(minute - AROUND, minute - 1, Number.POSITIVE_INFINITY, 5)
    case 'AFTER':
      return soft(minute + 1, minute + AROUND, 5, Number.POSITIVE_INFINITY)
    case 'ON_OR_BEFORE':
      return hard(Number.NEGATIVE_INFINITY, minute)
    case 'ON_OR_AFTER':
      return hard(minute, Number.POSITIVE_INFINITY)
    default:
      return exactly(minute)
  }
}

/** Small hours and forenoon of "early Monday", the last hours of "late Monday". */
function partOfWholeDay(mod: TimeMod | undefined): Interval | null {
  if (mod === 'START') return soft(0, 9 * HOUR, 0, 3 * HOUR)
  if (mod === 'MID') return soft(10 * HOUR, 15 * HOUR, 2 * HOUR, 2 * HOUR)
  if (mod === 'END') return soft(20 * HOUR, DAY + 2 * HOUR, 4 * HOUR, HOUR)
  return null
}

/** Minutes of the day that a time leaves possible; null where it names no clock time or part of the day. */
export function clockOf(value: TimeValue, parts: TimexParts): Interval | null {
  if (parts.minute !== null) return clockInterval(parts.minute, value.mod)
  if (parts.part !== null) {
    const [from, to, below, above] = PARTS[parts.part] ?? [0, DAY, 0, 0]
    const [low, high] = third(from, to, value.mod)
    return soft(low, high, below, above)
  }
  const isDay = parts.day !== null || parts.weekday !== null
  return isDay ? partOfWholeDay(value.mod) : null
}
