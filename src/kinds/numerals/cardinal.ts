// Reads a plain number (no bounds, no range) at a token: digits, number words, scales and ordinals.

import { Can, canBe, idOf, intern } from '../../lex/lexicon.ts'
import { Shape, TokenKind, type Tokens } from '../../model/tokens.ts'
import { digitsAt, lengthAt, plainDigits } from './digits.ts'
import { signBefore } from './signs.ts'
import { Sum } from './sum.ts'
import { classOfWord, NumberClass, ordinalSuffix, shortScaleOf, worthOf } from './words.ts'

export interface Cardinal {
  /** Token after the last one. */
  readonly last: number
  readonly value: number
  readonly ordinal: boolean
  /** Written with digits. */
  readonly digits: boolean
  /** Worth of the last scale word (million), 1 where there is none. */
  readonly scale: number
  /** The last word was a bare ten ("thirty"): a unit ordinal may still join it. */
  readonly tens: boolean
}

export const AND = idOf('and')
const HYPHEN = TokenKind.Hyphen

/** Class of the token in number expressions; digits are `Unit` only through `readCardinal`. */
export function classAt(tokens: Tokens, token: number): number {
  return token < tokens.count ? classOfWord(tokens.word[token]!) : NumberClass.None
}

/** True where the token may continue an expression: it exists and no paragraph begins with it. */
export function goesOn(tokens: Tokens, token: number): boolean {
  return token < tokens.count && (tokens.shape[token]! & Shape.Paragraph) === 0
}

/** True where no white space stands before the token. */
export function isGlued(tokens: Tokens, token: number): boolean {
  return token < tokens.count && (tokens.shape[token]! & Shape.Space) === 0
}

export function isDigits(tokens: Tokens, token: number): boolean {
  return token < tokens.count && tokens.kind[token] === TokenKind.Number
}

/** The token after hyphens at `token` ("twenty-one", "half-dozen"). */
export function pastHyphen(tokens: Tokens, token: number): number {
  return token < tokens.count && tokens.kind[token] === HYPHEN ? token + 1 : token
}

/**
 * The plain number that begins at a token, or null. "a hundred" and "a dozen" begin at the article;
 * fractions, vague words and bounds are read by `fraction.ts` and `numerals.ts`.
 */
export function readCardinal(tokens: Tokens, token: number): Cardinal | null {
  if (isDigits(tokens, token)) return readDigits(tokens, token)
  const id = tokens.word[token]!
  const kind = classOfWord(id)
  switch (kind) {
    case NumberClass.Unit:
    case NumberClass.Tens:
      return addUp(tokens, token + 1, new Sum(worthOf(id), kind), false)
    case NumberClass.Article:
      return scaleAt(tokens, token + 1) ? addUp(tokens, token + 1, new Sum(1, NumberClass.Unit), false) : null
    case NumberClass.Hundred:
      return classAt(tokens, token + 1) === NumberClass.Big ? addUp(tokens, token + 1, scaleAlone(kind), false) : null
    case NumberClass.Dozen:
      return (tokens.shape[token]! & Shape.Capital) === 0 ? addUp(tokens, token + 1, scaleAlone(kind), false) : null
    case NumberClass.Ordinal:
      return { last: token + 1, value: worthOf(id), ordinal: true, digits: false, scale: 1, tens: false }
    default:
      return null
  }
}

/** A scale with its "a" left out: "hundred thousand", "dozen". */
function scaleAlone(kind: number): Sum {
  const sum = new Sum(1, NumberClass.Unit)
  sum.take(kind, kind === NumberClass.Dozen ? 12 : 100)
  return sum
}

function scaleAt(tokens: Tokens, token: number): boolean {
  const kind = classAt(tokens, token)
  if (kind === NumberClass.Hundred || kind === NumberClass.Big || kind === NumberClass.Dozen) return true
  return kind === NumberClass.Ordinal && worthOf(tokens.word[token]!) >= 100
}

function addUp(tokens: Tokens, from: number, sum: Sum, digits: boolean): Cardinal {
  let last = from
  for (let guard = 0; guard < 16; guard++) {
    const next = step(tokens, last, sum)
    if (next < 0) break
    last = next
  }
  return { last, value: sum.value, ordinal: sum.ordinal, digits, scale: sum.scale, tens: sum.tens }
}

/** Token after the next word of the number, or -1 where the number ends. */
function step(tokens: Tokens, last: number, sum: Sum): number {
  if (!goesOn(tokens, last)) return -1
  let at = pastHyphen(tokens, last)
  const joined = at === last && sum.afterScale && tokens.word[at] === AND
  if (joined) at++
  if (!goesOn(tokens, at)) return -1
  if (isDigits(tokens, at)) return digitsFollow(tokens, at, sum, joined)
  const id = tokens.word[at]!
  const kind = classOfWord(id)
  if (kind === NumberClass.None) return -1
  if (joined && kind === NumberClass.Unit && isFractionNext(tokens, at + 1)) return -1
  if (kind === NumberClass.Plenty && (worthOf(id) === 12 || worthOf(id) >= 1e6))
    return sum.take(worthOf(id) === 12 ? NumberClass.Dozen : NumberClass.Big, worthOf(id)) ? at + 1 : -1
  if (kind === NumberClass.Ordinal && isSecondOfTime(tokens, at, sum)) return -1
  return sum.take(kind, worthOf(id)) ? at + 1 : -1
}

/** "three and two thirds", "one hundred and one half": the unit after "and" heads a fraction. */
function isFractionNext(tokens: Tokens, at: number): boolean {
  const kind = classAt(tokens, pastHyphen(tokens, at))
  return kind === NumberClass.Parts || kind === NumberClass.Half || kind === NumberClass.Quarter
}

const SECOND = intern('second')

/** "thirty second delay" is a length of time where no hyphen joins the two words and nothing larger precedes. */
function isSecondOfTime(tokens: Tokens, at: number, sum: Sum): boolean {
  return tokens.word[at] === SECOND && tokens.kind[at - 1] !== HYPHEN && sum.tens && sum.scale === 1
}

function digitsFollow(tokens: Tokens, at: number, sum: Sum, joined: boolean): number {
  if (!sum.afterScale || !plainDigits(tokens, at)) return -1
  const value = digitsAt(tokens, at)
  if (value >= sum.room || tokens.kind[at + 1] === HYPHEN) return -1
  const next = classAt(tokens, at + 1)
  const scaled = next === NumberClass.Hundred || next === NumberClass.Big
  if (!scaled && !(joined && sum.afterHundred)) return -1
  sum.digits(value)
  return at + 1
}

function readDigits(tokens: Tokens, token: number): Cardinal | null {
  let value = digitsAt(tokens, token)
  if (Number.isNaN(value)) return null
  let last = token + 1
  if (isGlued(tokens, last) && ordinalSuffix.has(tokens.word[last]!))
    return { last: last + 1, value, ordinal: true, digits: true, scale: 1, tens: false }
  while (thousandsFollow(tokens, last, token)) {
    value *= 1000
    last++
  }
  const short = shortScaleAt(tokens, last, token)
  if (short > 0)
    return { last: last + 1, value: value * short, ordinal: false, digits: true, scale: short, tens: false }
  const sum = new Sum(value, NumberClass.Unit)
  const whole = addUp(tokens, last, sum, true)
  return whole.ordinal ? { last, value, ordinal: false, digits: true, scale: 1, tens: false } : whole
}

/** "40 000": a group of three zeros after up to three digits (other groups could be another number). */
function thousandsFollow(tokens: Tokens, at: number, first: number): boolean {
  if (!isDigits(tokens, at) || !goesOn(tokens, at) || lengthAt(tokens, at) !== 3) return false
  if (!plainDigits(tokens, first) || lengthAt(tokens, first) > 3) return false
  return digitsAt(tokens, at) === 0 && !(tokens.shape[at]! & Shape.Line)
}

const METRE = intern('m')
const GIGA = intern('g')
const KILO = intern('k')
const BILLION = intern('b')

/** Worth of "k", "bn", "M" … after digits; a small m (metres) and a single figure before G (networks) are none. */
function shortScaleAt(tokens: Tokens, at: number, first: number): number {
  if (!goesOn(tokens, at)) return 0
  const id = tokens.word[at]!
  const worth = shortScaleOf(id)
  if (worth === 0) return 0
  const capital = (tokens.shape[at]! & Shape.Capital) !== 0
  const glued = isGlued(tokens, at)
  if (id === METRE) {
    const million = capital
      ? !isNameNext(tokens, at + 1)
      : glued && (signBefore(tokens, first) < first || isThings(tokens, at + 1))
    return million ? worth : 0
  }
  if (id === GIGA) return capital && glued && lengthAt(tokens, at - 1) > 1 ? worth : 0
  if (id === KILO) return glued || !capital ? worth : 0
  if (id === BILLION) return glued && !(capital && isNameNext(tokens, at + 1)) ? worth : 0
  return worth
}

/** "5m people": a plural noun after it makes the letter a scale. */
function isThings(tokens: Tokens, at: number): boolean {
  return goesOn(tokens, at) && (canBe(tokens.word[at]!) & Can.Plural) !== 0
}

function isNameNext(tokens: Tokens, at: number): boolean {
  return goesOn(tokens, at) && (tokens.shape[at]! & Shape.Capital) !== 0
}
