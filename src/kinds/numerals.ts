// The number grammar over tokens that count, quantity and time share: numbers with their bounds, ranges and vague words.

import { intern } from '../lex/lexicon.ts'
import { Shape, TokenKind, type Tokens } from '../model/tokens.ts'
import type { CountForm } from '../model/value.ts'
import { boundAfter, boundBefore } from './numerals/bounds.ts'
import { classAt, goesOn, isDigits, isGlued } from './numerals/cardinal.ts'
import type { Draft, NumeralStyle } from './numerals/draft.ts'
import { type Amount, opensNumber, readAmount } from './numerals/fraction.ts'
import { joinRange } from './numerals/range.ts'
import { signBefore } from './numerals/signs.ts'
import { readVague } from './numerals/vague.ts'
import { classOfWord, NumberClass } from './numerals/words.ts'

/** A number as the words state it. `min` and `max` hold the bounds of a count of whole things (contract, "Values"). */
export interface Numeral {
  /** First token, bounds before the number included. */
  readonly first: number
  /** Token after the last one, bounds after the number included. */
  readonly last: number
  /** First token of the number itself. */
  readonly core: number
  /** Token after the number itself. */
  readonly coreLast: number
  /** The number as written; both ends where it is a range. */
  readonly low: number
  readonly high: number
  readonly min: number | null
  readonly max: number | null
  readonly form: CountForm
  readonly approx: boolean
  /** The vague word: several, few, dozens … */
  readonly word?: string
  readonly style: NumeralStyle
  readonly digits: boolean
}

const DOZEN = intern('dozen')

/**
 * The number expression whose number begins at `token`, or null. Bounds before it are looked for back to `floor`.
 * Never crosses a paragraph; looks at 16 tokens at most.
 */
export function readNumeral(tokens: Tokens, token: number, floor = 0): Numeral | null {
  if (tokens.kind[token] !== TokenKind.Number && !opensNumber(tokens.word[token]!)) return null
  const draft = readDraft(tokens, token)
  if (draft === null) return null
  joinRange(tokens, draft)
  return bounded(tokens, draft, floor)
}

function readDraft(tokens: Tokens, token: number): Draft | null {
  const vague = readVague(tokens, token)
  if (vague !== null) {
    const { last, low, form, style, word, approx } = vague
    const draft: Draft = {
      core: token,
      coreLast: last,
      low,
      high: low,
      form,
      approx,
      style,
      digits: false,
      open: form === 'vague' && !approx,
      opener: -1,
    }
    if (word !== undefined) draft.word = word
    return draft
  }
  const amount = signed(tokens, token)
  if (amount === null) return null
  const { style, last, digits } = amount
  const minus = digits && isMinus(tokens, token, last)
  const value = minus ? -amount.value : amount.value
  if (value === 12 && tokens.word[last - 1] === DOZEN) return dozen(token, last)
  return {
    core: minus ? token - 1 : token,
    coreLast: last,
    low: value,
    high: value,
    form: style === 'ordinal' ? 'ordinal' : 'exact',
    approx: false,
    style,
    digits,
    open: style === 'ordinal',
    opener: -1,
  }
}

/** "a dozen" is a vague twelve. */
function dozen(core: number, coreLast: number): Draft {
  return {
    core,
    coreLast,
    low: 12,
    high: 12,
    form: 'vague',
    approx: false,
    style: 'vague',
    digits: false,
    open: false,
    opener: -1,
    word: 'dozen',
  }
}

/** "-7": a hyphen after white space, glued to the digits; at the head of a line it may be a bullet. */
function isMinus(tokens: Tokens, token: number, last: number): boolean {
  const at = token - 1
  if (at < 0 || tokens.kind[at] !== TokenKind.Hyphen || !isGlued(tokens, token) || isGlued(tokens, at)) return false
  if (at > 0 && tokens.kind[at - 1] === TokenKind.Number) return false
  return (tokens.shape[at]! & Shape.Line) === 0 || !goesOn(tokens, last)
}

function signed(tokens: Tokens, token: number): Amount | null {
  if (classAt(tokens, token) !== NumberClass.Sign) return readAmount(tokens, token)
  const amount = goesOn(tokens, token + 1) ? readAmount(tokens, token + 1) : null
  return amount === null ? null : { ...amount, value: -amount.value }
}

// ---- bounds

const FORM_FLOOR: ReadonlySet<CountForm> = new Set(['vague', 'ordinal', 'zero'])

function bounded(tokens: Tokens, draft: Draft, floor: number): Numeral {
  let first = draft.core
  let last = draft.coreLast
  if (draft.style !== 'ordinal' && draft.style !== 'zero') {
    const hit = leading(tokens, draft, floor)
    first = hit.at
    const tail = boundAfter(tokens, last)
    if (tail !== null && !partOfNext(tokens, last, tail.at)) {
      last = tail.at
      soften(draft, tail.form)
    }
  }
  const { min, max } = limits(draft)
  const { core, coreLast, low, high, form, approx, style, digits, word } = draft
  // written out twice: a copy with a word added is made far more slowly
  return word === undefined
    ? { first, last, core, coreLast, low, high, min, max, form, approx, style, digits }
    : { first, last, core, coreLast, low, high, min, max, form, approx, style, digits, word }
}

/** "six or more than six": an after-bound must not eat the bound of the next number. */
function partOfNext(tokens: Tokens, from: number, at: number): boolean {
  if (at - from < 2 && tokens.kind[from] !== TokenKind.Hyphen) return false
  return isDigits(tokens, at) || classAt(tokens, at) === NumberClass.Unit
}

/** Takes up to two bounds before the number, the outer one leading: "at least about 40". */
function leading(tokens: Tokens, draft: Draft, floor: number): { at: number } {
  let at = draft.opener >= 0 ? draft.opener : signBefore(tokens, draft.core)
  if (at < floor) at = draft.core
  const opened = draft.form
  for (let guard = 0; guard < 3; guard++) {
    const hit = boundBefore(tokens, at, floor)
    if (hit === null) break
    if (FORM_FLOOR.has(opened) && hit.form !== 'exact' && draft.open) {
      at = hit.at
      continue
    }
    at = hit.at
    soften(draft, hit.form)
  }
  return { at }
}

function soften(draft: Draft, form: CountForm): void {
  if (form === 'exact') return
  if (draft.form === 'range') {
    draft.approx ||= form === 'about'
    return
  }
  if (form === 'about' && draft.form !== 'exact') draft.approx = true
  else draft.form = form
  if (form === 'about' || form === 'nearly' || form === 'just-over') draft.approx = true
}

/** Bounds of whole things as the contract has them: more than 20 → 21, null; up to 15 → 0, 15; about 40 → 40, 40 approx. */
function limits(draft: Draft): { min: number | null; max: number | null } {
  const { low, high, form } = draft
  const whole = Number.isInteger(low)
  switch (form) {
    case 'at-least':
      return { min: low, max: null }
    case 'more-than':
      return { min: whole ? low + 1 : low, max: null }
    case 'at-most':
      return { min: 0, max: high }
    case 'less-than':
      return { min: 0, max: whole ? high - 1 : high }
    default:
      return { min: low, max: draft.open ? null : high }
  }
}

export interface Numbers {
  /** All number expressions in text order; none overlaps another. */
  readonly numerals: readonly Numeral[]
  /** Tokens outside them whose word still states a count or an age by itself: no, another, thirties. */
  readonly marks: readonly number[]
}

/** Three kinds ask for the numbers of one article: they are read once, in one pass over the tokens. */
export function numbersOf(tokens: Tokens): Numbers {
  const known = cache.get(tokens)
  if (known !== undefined) return known
  const numerals: Numeral[] = []
  const marks: number[] = []
  const { kind, word, count } = tokens
  let floor = 0
  for (let at = 0; at < count; at++) {
    const group = kind[at] === TokenKind.Number ? NumberClass.Unit : classOfWord(word[at]!)
    if (group === NumberClass.None) continue
    const numeral = group === NumberClass.Mark ? null : readNumeral(tokens, at, floor)
    if (numeral !== null) {
      numerals.push(numeral)
      floor = numeral.last
      at = floor - 1
    } else if (group >= NumberClass.No) marks.push(at)
  }
  const numbers = { numerals, marks }
  cache.set(tokens, numbers)
  return numbers
}

const cache = new WeakMap<Tokens, Numbers>()

/** The number expressions of an article (see `Numbers`). */
export function numeralsOf(tokens: Tokens): readonly Numeral[] {
  return numbersOf(tokens).numerals
}

/** True where the number stands at the head of its line ("1. Check the doors"). */
export function opensLine(tokens: Tokens, numeral: Numeral): boolean {
  return (tokens.shape[numeral.first]! & Shape.Line) !== 0 && numeral.core === numeral.first
}
