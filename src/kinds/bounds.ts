// Default regions of numbers: what "200", "about 40", "several" and "dozens" leave possible (SEMANTICS, default sets).

import { cutEnd } from '../model/cut.ts'
import type { CountForm } from '../model/value.ts'
import { hard, type Interval, soft } from './region.ts'
import { sayDigits } from './say-digits.ts'

/** The part of a count or quantity that fixes its region. */
export interface Bounded {
  readonly min: number | null
  readonly max: number | null
  readonly approx: boolean
  readonly form: CountForm
  readonly word?: string
}

/** Soft tops of words that state only a lower edge. */
const SOFT_TOPS: Readonly<Record<string, number>> = {
  several: 10,
  tens: 99,
  dozens: 99,
  scores: 199,
  hundreds: 999,
  thousands: 9_999,
  'tens of thousands': 99_999,
  'hundreds of thousands': 999_999,
  millions: 9_999_999,
}

/** Place value of the last digit that is not zero: 1,250 → 10, 200 → 100, 66.7 → 0.1. */
export function placeValue(n: number): number {
  if (n === 0 || !Number.isFinite(n)) return 1
  const digits = Math.abs(n).toExponential(12)
  const mantissa = cutEnd(digits.slice(0, digits.indexOf('e')), '0')
  const exponent = Number(digits.slice(digits.indexOf('e') + 1))
  return 10 ** (exponent - Math.max(0, mantissa.length - 2))
}

/** A bare number: itself, or from 100 on, where it ends in zeros, half the place value of its last non-zero digit round it. */
function bare(n: number): Interval {
  const place = placeValue(n)
  if (n < 100 || place < 10) return hard(n, n)
  const half = place / 2
  return soft(n - half, n + half, half, half, true)
}

/** About n: ten per cent each way, for counts at least one. */
function about(low: number, high: number, whole: boolean): Interval {
  const least = whole ? 1 : 0
  const below = Math.max(least, low * 0.1)
  const above = Math.max(least, high * 0.1)
  return soft(Math.max(0, low - below), high + above, below, above)
}

function vague(value: Bounded): Interval {
  const low = value.min ?? value.max ?? 0
  switch (value.word) {
    case 'couple':
      return soft(2, 3, 0, 1)
    case 'few':
      return soft(2, 6, 0, 2)
    case 'handful':
      return soft(3, 8, 1, 2)
    default: {
      const word = value.word ?? ''
      const top = Math.max(SOFT_TOPS[word] ?? SOFT_TOPS[word.replace(/^several (\w+?)s?$/, '$1s')] ?? Infinity, low)
      return soft(low, value.max ?? top, 0, value.max === null ? Infinity : 0)
    }
  }
}

function nearly(n: number): Interval {
  return soft(n * 0.85, n - Math.min(1, n * 0.001), n * 0.15, Math.max(1, n * 0.05))
}

/**
 * The region of a number as stated. Counts are whole (`whole`), so that "about 5" spans 4–6; quantities are not.
 * Constants come from SEMANTICS.md, "Default sets".
 */
export function boundsOf(value: Bounded, whole: boolean): Interval {
  const low = value.min ?? Number.NEGATIVE_INFINITY
  const high = value.max ?? Number.POSITIVE_INFINITY
  switch (value.form) {
    case 'about':
      return about(value.min ?? value.max ?? 0, value.max ?? value.min ?? 0, whole)
    case 'nearly':
      return nearly(value.max ?? value.min ?? 0)
    case 'just-over':
      return soft(low, low * 1.15, 0, low * 0.15)
    case 'at-most':
    case 'less-than':
      return hard(value.min ?? 0, high)
    case 'vague':
      return vague(value)
    case 'plural':
      return soft(2, Number.POSITIVE_INFINITY, 1, 0)
    case 'singular':
      return soft(1, 1, 0, 1)
    case 'zero':
      return hard(0, 0)
    case 'exact':
      // A dozen is a round number of its own: 11 to 13.
      if (value.word === 'dozen') return soft(low - 1, high + 1, 1, 1)
      if (value.approx) return about(low, high, whole)
      return value.min !== null && value.min === value.max ? bare(value.min) : hard(low, high)
    default:
      return value.approx && value.min !== null && value.max !== null ? about(low, high, whole) : hard(low, high)
  }
}

/** True where the same digits stand a thousandfold apart: million written as billion, or a lost "thousand". */
export function isThousandfold(a: Bounded, b: Bounded): boolean {
  const x = a.min ?? a.max
  const y = b.min ?? b.max
  if (x === null || y === null || x <= 0 || y <= 0) return false
  const ratio = x > y ? x / y : y / x
  return Math.abs(ratio - 1000) < 1e-6 || Math.abs(ratio - 1_000_000) < 1e-3
}

/** The number as stated, for reasons: "at least 6", "about 200", "dozens". */
export function sayNumber(value: Bounded): string {
  const { min, max } = value
  if (value.form === 'vague' && value.word !== undefined) return value.word
  if (value.form === 'plural') return 'several (plural)'
  if (min === null && max === null) return 'an open number'
  if (min === null) return `up to ${sayDigits(max ?? 0)}`
  if (max === null)
    return value.form === 'more-than' && Number.isInteger(min)
      ? `more than ${sayDigits(min - 1)}`
      : `at least ${sayDigits(min)}`
  if (value.form === 'at-most') return `up to ${sayDigits(max)}`
  if (value.form === 'nearly') return `nearly ${sayDigits(max)}`
  if (min !== max) return `${sayDigits(min)}–${sayDigits(max)}`
  return value.approx ? `about ${sayDigits(min)}` : sayDigits(min)
}

/** As `sayNumber`, for measures: they are not whole, so "more than 5" keeps 5 where a count makes it 6. */
export function sayMeasured(value: Bounded): string {
  if (value.form !== 'more-than' || value.min === null || value.max !== null) return sayNumber(value)
  return `more than ${sayDigits(value.min)}`
}
