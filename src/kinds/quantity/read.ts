// Finds the unit or currency that a number expression carries, and with it the amount.

import { intern } from '../../lex/lexicon.ts'
import { WordTable } from '../../lex/word-table.ts'
import type { Lookalike } from '../../model/claim.ts'
import { TokenKind, type Tokens } from '../../model/tokens.ts'
import type { QuantityValue } from '../../model/value.ts'
import { type AgeFound, readAge } from '../numerals/age.ts'
import { goesOn, isDigits, isGlued, pastHyphen } from '../numerals/cardinal.ts'
import { digitsAt, plainDigits } from '../numerals/digits.ts'
import { type Numeral, numeralsOf, readNumeral } from '../numerals.ts'
import { money } from './money.ts'
import { type Amounts, type Measure, mayStand, POUNDS, table, unitStart } from './unit-table.ts'
import { units, unitWords } from './units.ts'

export interface QuantityFound {
  readonly first: number
  readonly last: number
  readonly value: QuantityValue
  readonly lookalike: Lookalike | null
  readonly rule: Measure
}

/** Stands for a number inside the quantity before it (the cents of "3 dollars and 10 cents"): nothing of its own. */
export const COVERED: QuantityFound = {
  first: 0,
  last: 0,
  value: { kind: 'quantity', min: null, max: null, approx: false, form: 'exact', unit: '' },
  lookalike: null,
  rule: 'measure',
}

const OF = intern('of')
const MAGNITUDE = intern('magnitude')
const M = intern('m')
const AND = intern('and')
const CONTAINED = intern('contained')
const INCHES = new WordTable(['in', 'in.', 'inch', 'inches'])
const FEET = new WordTable(['feet', 'foot', 'ft', 'ft.'])
/** After a length of time these make it a point in time, not an amount. */
const POINTS = new WordTable(['ago', 'earlier', 'later', 'before', 'after', 'prior', 'since', 'hence', 'into'])

/** Per number expression: its age or its quantity, or null for a bare number. Read once for counts and quantities. */
export interface Amounted {
  readonly age: AgeFound | null
  readonly quantity: QuantityFound | null
}

const BARE: Amounted = { age: null, quantity: null }
const cache = new WeakMap<Tokens, readonly Amounted[]>()

/** Ages and quantities, parallel to `numeralsOf`. */
export function amountsOf(tokens: Tokens): readonly Amounted[] {
  const known = cache.get(tokens)
  if (known !== undefined) return known
  const amounts: Amounted[] = []
  let done = 0
  for (const numeral of numeralsOf(tokens)) {
    const age = readAge(tokens, numeral)
    const covered = numeral.core < done
    const quantity = age !== null ? null : covered ? COVERED : readQuantity(tokens, numeral, done)
    if (quantity !== null && !covered) done = quantity.last
    amounts.push(age === null && quantity === null ? BARE : { age, quantity })
  }
  cache.set(tokens, amounts)
  return amounts
}

/** The quantity of a number expression: its number with a unit, a currency or a percent sign; null where it has none. */
function readQuantity(tokens: Tokens, numeral: Numeral, floor: number): QuantityFound | null {
  if (numeral.style === 'ordinal' || numeral.style === 'zero' || numeral.style === 'set') return null
  const amounts = money(tokens, numeral, floor) ?? magnitude(tokens, numeral) ?? measured(tokens, numeral)
  if (amounts === null) return null
  const { rule } = amounts
  const point = rule === 'duration' && POINTS.has(tokens.word[amounts.last] ?? 0)
  const first = rule === 'magnitude' ? Math.min(numeral.first, numeral.core) : numeral.first
  return {
    first: Math.max(first, floor),
    last: Math.max(amounts.last, numeral.last),
    value: boundsOf(numeral, amounts),
    lookalike: point ? 'date' : null,
    rule,
  }
}

/** Bounds as stated; a measured amount is not whole, so "more than 5" keeps 5 as its (open) edge. */
function boundsOf(numeral: Numeral, amounts: Amounts): QuantityValue {
  const { form, approx, word } = numeral
  const { low, high, unit } = amounts
  const open = numeral.max === null
  const bounded = form === 'at-most' || form === 'less-than'
  const min = bounded ? 0 : low
  const max = open ? null : high
  return word === undefined
    ? { kind: 'quantity', min, max, approx, form, unit }
    : { kind: 'quantity', min, max, approx, form, unit, word }
}

// ---- magnitude

/** "magnitude 6.4", "magnitude-6.4", "a magnitude of 6.4"; "6.4-magnitude" is found as a unit. */
function magnitude(tokens: Tokens, numeral: Numeral): Amounts | null {
  let at = numeral.first - 1
  if (at >= 0 && (tokens.kind[at] === TokenKind.Hyphen || tokens.word[at] === OF)) at--
  const short = at >= 0 && tokens.word[at] === M && isGlued(tokens, at + 1) && at + 1 === numeral.core
  if (at < 0 || (tokens.word[at] !== MAGNITUDE && !short) || numeral.low > 10.5 || numeral.low < 0) return null
  return { low: numeral.low, high: numeral.high, last: numeral.coreLast, unit: '{magnitude}', rule: 'magnitude' }
}

// ---- measures

function measured(tokens: Tokens, numeral: Numeral): Amounts | null {
  const { low, high, style } = numeral
  const at = unitStart(tokens, numeral)
  if (!goesOn(tokens, at)) return null
  const marked = feetAndInches(tokens, numeral)
  if (marked !== null) return marked
  if (style === 'ratio' && (tokens.word[at] === CONTAINED || isOfFire(tokens, at)))
    return { low: percent(low), high: percent(high), last: at, unit: '%', rule: 'percent' }
  const bracket = bracketed(tokens, at)
  const from = bracket ? at + 1 : at
  const hit = POUNDS.has(tokens.word[from]!) ? { last: from + 1, payload: LB } : table.match(tokens, from)
  if (hit === null || hit.payload < 0 || !mayStand(tokens, from, hit.last)) return null
  const { code, dimension } = units[hit.payload]!
  const last = bracket ? hit.last + 1 : hit.last
  if (dimension === 'share') return { low, high, last, unit: code, rule: 'percent' }
  if (dimension === 'magnitude') return low > 10.5 ? null : { low, high, last, unit: code, rule: 'magnitude' }
  if (dimension === 'time' && isMilitary(tokens, numeral)) return null
  if (dimension === 'time') return { low, high, last, unit: code, rule: 'duration' }
  const inches = FEET.has(tokens.word[from]!) && low === high ? inchesAt(tokens, last) : null
  const extra = inches === null ? 0 : inches.value / 12
  return { low: low + extra, high: high + extra, last: inches?.last ?? last, unit: code, rule: 'measure' }
}

/** Tokens from "three-quarters of" to "contained". */
const TO_CONTAINED = 8

/** "Three-quarters of the blaze was contained": a share of a fire's edge. */
function isOfFire(tokens: Tokens, at: number): boolean {
  if (tokens.word[at - 1] !== OF) return false
  for (let i = at; i < tokens.count && i < at + TO_CONTAINED; i++) {
    if (tokens.word[i] === CONTAINED) return true
    if (tokens.kind[i] === TokenKind.Punct) return false
  }
  return false
}

/** "1711 hours": a time of day. */
function isMilitary(tokens: Tokens, { core, coreLast }: Numeral): boolean {
  return (
    isDigits(tokens, core) &&
    coreLast === core + 1 &&
    tokens.end[core]! - tokens.start[core]! === 4 &&
    plainDigits(tokens, core)
  )
}

const LB = unitWords.find(([words]) => words === 'lbs')![1]

function percent(share: number): number {
  return Number((share * 100).toFixed(2))
}

/** "20 [kg]", "45 (kg)": the sign of a unit in brackets. */
function bracketed(tokens: Tokens, at: number): boolean {
  const code = tokens.text.charCodeAt(tokens.start[at]!)
  if ((code !== 91 && code !== 60 && code !== 40) || tokens.kind[at + 1] !== TokenKind.Word) return false
  const close = tokens.text.charCodeAt(tokens.start[at + 2] ?? tokens.start[at]!)
  return close === code + 2 || close === code + 1
}

/** 5'9", 6' 2”: marks glued to the figures. */
function feetAndInches(tokens: Tokens, { core, coreLast, low, high }: Numeral): Amounts | null {
  if (coreLast !== core + 1 || low !== high || low > 9 || !isFootMark(tokens, coreLast)) return null
  const inches = coreLast + 1
  if (!isDigits(tokens, inches) || !plainDigits(tokens, inches) || digitsAt(tokens, inches) > 11) return null
  const closes = tokens.word[inches + 1] === DOUBLE && isGlued(tokens, inches + 1)
  const last = closes ? inches + 2 : inches + 1
  return {
    low: low + digitsAt(tokens, inches) / 12,
    high: low + digitsAt(tokens, inches) / 12,
    last,
    unit: '[ft_i]',
    rule: 'measure',
  }
}

function isFootMark(tokens: Tokens, at: number): boolean {
  if (at >= tokens.count || !isGlued(tokens, at)) return false
  const code = tokens.text.charCodeAt(tokens.start[at]!)
  return code === 39 || code === 0x2019 || code === 0x2032
}

const DOUBLE = intern('"')

function inchesAt(tokens: Tokens, last: number): { value: number; last: number } | null {
  const hung = tokens.kind[last] === TokenKind.Hyphen ? readNumeral(tokens, last + 1, last + 1) : null
  if (hung !== null && hung.style !== 'ordinal' && hung.low < 12 && hung.coreLast === last + 2)
    return { value: hung.low, last: last + 2 }
  const at = tokens.word[last] === AND ? last + 1 : last
  if (!goesOn(tokens, at) || !INCHES.has(tokens.word[pastHyphen(tokens, at + 1)] ?? 0)) return null
  const inches = readNumeral(tokens, at, at)
  if (inches === null || inches.style === 'ordinal' || inches.low >= 12 || inches.coreLast !== at + 1) return null
  return { value: inches.low, last: pastHyphen(tokens, at + 1) + 1 }
}
