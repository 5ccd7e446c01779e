// The number grammar over tokens that count, quantity and time share: numbers with their bounds, ranges and vague words.

import { idOf, intern, lemmaOf } from '../lex/lexicon.ts'
import { WordTable } from '../lex/word-table.ts'
import { Shape, TokenKind, type Tokens } from '../model/tokens.ts'
import type { CountForm } from '../model/value.ts'
import { boundAfter, boundBefore } from './numerals/bounds.ts'
import { AND, classAt, goesOn, isDigits, isGlued } from './numerals/cardinal.ts'
import { type Amount, opensNumber, readAmount } from './numerals/fraction.ts'
import { signAfter, signBefore } from './numerals/signs.ts'
import { readVague } from './numerals/vague.ts'
import { NumberClass } from './numerals/words.ts'

export type NumeralStyle = 'cardinal' | 'ordinal' | 'mixed' | 'ratio' | 'vague' | 'zero' | 'set'

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

interface Draft {
  core: number
  coreLast: number
  low: number
  high: number
  form: CountForm
  approx: boolean
  style: NumeralStyle
  digits: boolean
  open: boolean
  /** "between" or "from" of a range, or -1. */
  opener: number
  word?: string
}

const TO = idOf('to')
const OR = idOf('or')
const FROM = idOf('from')
const BETWEEN = idOf('between')
const DOZEN = intern('dozen')
const PERCENT = idOf('%')
const THROUGH = intern('through')
const CHANGES = new WordTable([
  'rise',
  'raise',
  'climb',
  'increase',
  'grow',
  'jump',
  'soar',
  'fall',
  'drop',
  'decrease',
  'reduce',
  'cut',
  'decline',
  'revise',
  'lower',
  'upgrade',
  'downgrade',
  'go',
  'update',
  'dip',
  'double',
  'swell',
])

/**
 * The number expression whose number begins at `token`, or null. Bounds before it are looked for back to `floor`.
 * Never crosses a paragraph; looks at 16 tokens at most.
 */
export function readNumeral(tokens: Tokens, token: number, floor = 0): Numeral | null {
  if (tokens.kind[token] !== TokenKind.Number && !opensNumber(tokens.word[token]!)) return null
  const draft = readDraft(tokens, token)
  if (draft === null) return null
  range(tokens, draft)
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

// ---- ranges

/** Joins a second number: 5-15, five to seven, two or three, between 3 and 5, "two to three dozen". */
function range(tokens: Tokens, draft: Draft): void {
  if (draft.style !== 'cardinal' && draft.style !== 'mixed') return
  const from = secondOf(tokens, draft)
  if (from < 0) return
  const at = signAfter(tokens, from)
  if (!goesOn(tokens, at)) return
  const second = readAmount(tokens, at)
  if (second === null || (second.style !== 'cardinal' && second.style !== 'mixed')) return
  const low = rescaled(tokens, draft, second, at)
  if (low >= second.value || !joins(tokens, draft, from, low, second)) return
  draft.low = low
  draft.high = second.value
  draft.coreLast = second.last
  draft.form = 'range'
  const opener = openerOf(tokens, draft)
  if (tokens.word[opener] === BETWEEN || tokens.word[opener] === FROM) draft.opener = opener
}

/** Token before the number and its currency sign: "between $5 and $10". */
function openerOf(tokens: Tokens, draft: Draft): number {
  return signBefore(tokens, draft.core) - 1
}

/** Where a second number would begin, or -1. */
function secondOf(tokens: Tokens, draft: Draft): number {
  const at = tokens.word[draft.coreLast] === PERCENT ? draft.coreLast + 1 : draft.coreLast
  if (!goesOn(tokens, at) || !goesOn(tokens, at + 1)) return -1
  const id = tokens.word[at]!
  if (id === TO || id === OR || id === THROUGH) return at + 1
  if (id === AND) return tokens.word[openerOf(tokens, draft)] === BETWEEN ? at + 1 : -1
  const kind = tokens.kind[at]
  if (kind === TokenKind.Dash || kind === TokenKind.Hyphen) {
    const hung = kind === TokenKind.Hyphen && (tokens.word[at + 1] === TO || tokens.word[at + 1] === OR)
    if (hung) return at + 2
    return isGlued(tokens, at) === isGlued(tokens, at + 1) ? at + 1 : -1
  }
  return -1
}

/** "two to three dozen", "$5-10 million": a scale of the second number that the first leaves out holds for both. */
function rescaled(tokens: Tokens, draft: Draft, second: Amount, at: number): number {
  if (draft.low >= 1000 || second.value < 12) return draft.low
  let last = second.last - 1
  let scale = 1
  for (; last > at; last--) {
    const kind = classAt(tokens, last)
    if (kind !== NumberClass.Big && kind !== NumberClass.Dozen && kind !== NumberClass.Hundred) break
    scale *= SCALES.get(tokens.word[last]!) || 1
  }
  const scaled = draft.low * scale
  return scale > 1 && draft.low < second.value / scale && lastIsBare(tokens, draft) ? scaled : draft.low
}

const SCALES = new WordTable({
  dozen: 12,
  dozens: 12,
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  lakh: 1e5,
  crore: 1e7,
})

function lastIsBare(tokens: Tokens, draft: Draft): boolean {
  return !SCALES.has(tokens.word[draft.coreLast - 1]!)
}

function joins(tokens: Tokens, draft: Draft, at: number, low: number, second: Amount): boolean {
  const link = tokens.word[at - 1]!
  const high = second.value
  if (link === OR) return high - low <= Math.max(5, low) && low >= 1
  const opener = openerOf(tokens, draft)
  const from = tokens.word[opener] === FROM
  if (from && changes(tokens, opener - 1)) return false
  if (link === TO) return true
  if (link === AND || link === THROUGH) return true
  return dashed(tokens, draft, at, second)
}

/** A dash between plain numbers; not a year span, a telephone number or a longer chain of digits. */
function dashed(tokens: Tokens, draft: Draft, at: number, second: Amount): boolean {
  if (!draft.digits || !second.digits) return false
  if (draft.low >= 1900 && draft.low < 2100 && lastIsBare(tokens, draft)) return false
  const before = tokens.kind[draft.core - 1]
  if (isGlued(tokens, draft.core) && (before === TokenKind.Hyphen || before === TokenKind.Dash)) return false
  const next = tokens.kind[second.last]
  const chain = next === TokenKind.Hyphen || next === TokenKind.Dash
  return !(chain && isDigits(tokens, second.last + 1)) && at > 0
}

/** "rose from 5 to 7": an update, two numbers and no range. */
function changes(tokens: Tokens, token: number): boolean {
  for (let at = token; at >= 0 && at > token - 4; at--) if (CHANGES.has(lemmaOf(tokens.word[at]!))) return true
  return false
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
  const numeral = { first, last, core, coreLast, low, high, min, max, form, approx, style, digits }
  return word === undefined ? numeral : { ...numeral, word }
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

/** All number expressions of an article in text order; none overlaps another. */
export function numeralsOf(tokens: Tokens): readonly Numeral[] {
  const known = numerals.get(tokens)
  if (known !== undefined) return known
  const found: Numeral[] = []
  let floor = 0
  for (let at = 0; at < tokens.count; ) {
    const numeral = readNumeral(tokens, at, floor)
    if (numeral === null) {
      at++
      continue
    }
    found.push(numeral)
    at = numeral.last
    floor = at
  }
  numerals.set(tokens, found)
  return found
}

/** Three kinds ask for the numbers of one article: they are read once. */
const numerals = new WeakMap<Tokens, readonly Numeral[]>()

/** True where the number stands at the head of its line ("1. Check the doors"). */
export function opensLine(tokens: Tokens, numeral: Numeral): boolean {
  return (tokens.shape[numeral.first]! & Shape.Line) !== 0 && numeral.core === numeral.first
}
