// Finds the unit or currency that a number expression carries, and with it the amount.

import { intern } from '../../lex/lexicon.ts'
import { PhraseTable } from '../../lex/phrases.ts'
import { WordTable } from '../../lex/word-table.ts'
import type { Lookalike } from '../../model/claim.ts'
import { TokenKind, type Tokens } from '../../model/tokens.ts'
import type { QuantityValue } from '../../model/value.ts'
import { type AgeFound, readAge } from '../numerals/age.ts'
import { classAt, goesOn, isDigits, isGlued, pastHyphen } from '../numerals/cardinal.ts'
import { digitsAt, plainDigits } from '../numerals/digits.ts'
import { NumberClass, worthOf } from '../numerals/words.ts'
import { type Numeral, numeralsOf, readNumeral } from '../numerals.ts'
import { moneys, moneyWords } from './currencies.ts'
import { units, unitWords } from './units.ts'

export interface QuantityFound {
  readonly first: number
  readonly last: number
  readonly value: QuantityValue
  readonly lookalike: Lookalike | null
  readonly rule: 'money' | 'percent' | 'magnitude' | 'measure' | 'duration'
}

/** Stands for a number inside the quantity before it (the cents of "3 dollars and 10 cents"): nothing of its own. */
export const COVERED: QuantityFound = {
  first: 0,
  last: 0,
  value: { kind: 'quantity', min: null, max: null, approx: false, form: 'exact', unit: '' },
  lookalike: null,
  rule: 'measure',
}

interface Amounts {
  readonly low: number
  readonly high: number
  readonly last: number
  readonly unit: string
  readonly rule: QuantityFound['rule']
}

/** Index in `moneys` (negative: ~index) or in `units`. */
const table = new PhraseTable<number>([...unitWords, ...moneyWords.map(([words, index]) => [words, ~index] as const)])
const OF = intern('of')
const POUNDS = new WordTable(['pound', 'pounds'])
const MAGNITUDE = intern('magnitude')
const AND = intern('and')
const CONTAINED = intern('contained')
const INCHES = new WordTable(['in', 'in.', 'inch', 'inches'])
const FEET = new WordTable(['feet', 'foot', 'ft', 'ft.'])
/** Short signs of units that are words or letters of their own: only in small letters, and glued or before no name. */
const LETTERS = new WordTable([
  'm',
  'g',
  'l',
  'h',
  'p',
  'k',
  'c',
  'f',
  'ac',
  'ha',
  'mi',
  'rad',
  'rm',
  'rp',
  'mb',
  'mw',
  'dh',
  'kt',
  'pt',
  'ether',
])
const GLUED_ONLY = new WordTable(['p', 'c', 'f'])
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
  const value: QuantityValue = { kind: 'quantity', min: bounded ? 0 : low, max: open ? null : high, approx, form, unit }
  return word === undefined ? value : { ...value, word }
}

// ---- money

/** $5 million, US$ 40, 75 USD million, thirteen dollars and forty-five cents. */
function money(tokens: Tokens, numeral: Numeral, floor: number): Amounts | null {
  const { core, low, high } = numeral
  const sign = signOf(tokens, numeral, floor)
  if (sign >= 0) {
    const { code, worth } = moneys[sign]!
    let last = numeral.coreLast
    const after = table.match(tokens, pastHyphen(tokens, last))
    if (after !== null && after.payload < 0 && moneys[~after.payload]!.code === code) last = after.last
    return { low: low * worth, high: high * worth, last, unit: code, rule: 'money' }
  }
  const at = unitStart(tokens, numeral)
  const hit = core < tokens.count && goesOn(tokens, at) ? moneyAt(tokens, at, numeral) : null
  if (hit === null) return null
  const { code, worth } = moneys[hit.index]!
  let factor = worth
  let { last } = hit
  while (classAt(tokens, last) === NumberClass.Big) factor *= worthOf(tokens.word[last++]!)
  const cents = numeral.form === 'range' ? null : centsAt(tokens, last, code)
  const extra = cents === null ? 0 : cents.value
  return {
    low: round(low * factor + extra),
    high: round(high * factor + extra),
    last: cents === null ? last : cents.last,
    unit: code,
    rule: 'money',
  }
}

function round(value: number): number {
  return Number(value.toPrecision(14))
}

function signOf(tokens: Tokens, numeral: Numeral, floor: number): number {
  for (let at = Math.max(numeral.first, floor); at < numeral.core; at++) {
    const hit = table.match(tokens, at)
    if (hit !== null && hit.payload < 0 && hit.last === numeral.core) return ~hit.payload
  }
  return -1
}

function moneyAt(tokens: Tokens, at: number, numeral: Numeral): { index: number; last: number } | null {
  if (POUNDS.has(tokens.word[at]!)) return isMoneyPounds(tokens, at, numeral) ? { index: POUND, last: at + 1 } : null
  const hit = table.match(tokens, at)
  if (hit === null || hit.payload >= 0 || !mayStand(tokens, at, hit.last)) return null
  if (isDigits(tokens, hit.last) && isGlued(tokens, hit.last) && !isGlued(tokens, at)) return null
  return { index: ~hit.payload, last: hit.last }
}

const POUND = moneyWords.find(([words]) => words === '£')![1]

/** Pounds are money where thousands of them are spoken of; else a weight. */
function isMoneyPounds(tokens: Tokens, at: number, numeral: Numeral): boolean {
  return numeral.low >= 1e5 || classAt(tokens, at - 1) === NumberClass.Big
}

/** "dollars and forty-five cents", "15 dollars 50". */
function centsAt(tokens: Tokens, last: number, code: string): { value: number; last: number } | null {
  const at = tokens.word[last] === AND ? last + 1 : last
  if (!goesOn(tokens, at)) return null
  const cents = readNumeral(tokens, at, at)
  if (cents === null || cents.style !== 'cardinal' || cents.first !== cents.core || cents.low !== cents.high)
    return null
  if (!Number.isInteger(cents.low) || cents.low >= 100) return null
  const hit = goesOn(tokens, cents.coreLast) ? table.match(tokens, cents.coreLast) : null
  if (hit !== null && hit.payload < 0) {
    const part = moneys[~hit.payload]!
    if (part.code !== code || part.worth === 1) return null
    const rest = tenth(tokens, hit.last, part.worth)
    return { value: cents.low * part.worth + rest, last: rest > 0 ? hit.last + 1 : hit.last }
  }
  if (hit !== null || at !== last || classAt(tokens, cents.coreLast) !== NumberClass.None) return null
  const closes =
    cents.coreLast >= tokens.count ||
    tokens.kind[cents.coreLast] === TokenKind.Punct ||
    MORE.has(tokens.word[cents.coreLast]!)
  return closes && cents.low >= 10 ? { value: cents.low / 100, last: cents.coreLast } : null
}

const MORE = new WordTable(['more', 'less'])

/** "five mao five": a single figure after a tenth is a hundredth. */
function tenth(tokens: Tokens, at: number, worth: number): number {
  if (worth !== 0.1 || classAt(tokens, at) !== NumberClass.Unit) return 0
  const figure = worthOf(tokens.word[at]!)
  return figure < 10 ? figure / 100 : 0
}

// ---- magnitude

/** "magnitude 6.4", "magnitude-6.4", "a magnitude of 6.4"; "6.4-magnitude" is found as a unit. */
function magnitude(tokens: Tokens, numeral: Numeral): Amounts | null {
  let at = numeral.first - 1
  if (at >= 0 && (tokens.kind[at] === TokenKind.Hyphen || tokens.word[at] === OF)) at--
  if (at < 0 || tokens.word[at] !== MAGNITUDE || numeral.low > 10.5 || numeral.low < 0) return null
  return { low: numeral.low, high: numeral.high, last: numeral.coreLast, unit: '{magnitude}', rule: 'magnitude' }
}

// ---- measures

/** Where a unit would begin: after the number, its hyphen, an after-bound, or the "of" of a vague amount. */
function unitStart(tokens: Tokens, numeral: Numeral): number {
  const { coreLast, last, style } = numeral
  const from = Math.max(last, coreLast)
  const at = pastHyphen(tokens, from)
  return (style === 'vague' || style === 'ratio') && tokens.word[at] === OF ? at + 1 : at
}

function measured(tokens: Tokens, numeral: Numeral): Amounts | null {
  const { low, high, style } = numeral
  const at = unitStart(tokens, numeral)
  if (!goesOn(tokens, at)) return null
  if (style === 'ratio' && tokens.word[at] === CONTAINED)
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

function inchesAt(tokens: Tokens, last: number): { value: number; last: number } | null {
  const hung = tokens.kind[last] === TokenKind.Hyphen && isDigits(tokens, last + 1) ? digitsAt(tokens, last + 1) : 12
  if (hung < 12) return { value: hung, last: last + 2 }
  const at = tokens.word[last] === AND ? last + 1 : last
  if (!goesOn(tokens, at) || !INCHES.has(tokens.word[pastHyphen(tokens, at + 1)] ?? 0)) return null
  const inches = readNumeral(tokens, at, at)
  if (inches === null || inches.style === 'ordinal' || inches.low >= 12 || inches.coreLast !== at + 1) return null
  return { value: inches.low, last: pastHyphen(tokens, at + 1) + 1 }
}

/** One-letter and ambiguous signs need digits before them and small letters; "p" and "c" must be glued. */
function mayStand(tokens: Tokens, at: number, last: number): boolean {
  if (last > at + 1 || !LETTERS.has(tokens.word[at]!)) return true
  if (!isDigits(tokens, at - 1)) return false
  if (GLUED_ONLY.has(tokens.word[at]!) && !isGlued(tokens, at)) return false
  return true
}
