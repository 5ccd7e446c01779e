// Reads the small numbers that time expressions are made of, in digits or words, without cutting strings.

import { WordTable } from '../../lex/word-table.ts'
import type { Tokens } from '../../model/tokens.ts'
import { Shape, TokenKind } from '../../model/tokens.ts'
import { numberWords, ordinalSuffixes, ordinalWords, vague } from './words.ts'

export interface Digits {
  readonly value: number
  /** Digits before any mark. */
  readonly width: number
  /** Minutes after ":" or "." where two digits follow, else -1. */
  readonly minute: number
  readonly second: number
  readonly mark: '' | ':' | '.' | ','
  /** Full numeric value: thousands commas passed over, decimals counted. */
  readonly full: number
}

/** The parts of a digit token; null where the token is no number of digits. */
export function digitsAt(tokens: Tokens, token: number): Digits | null {
  if (token < 0 || token >= tokens.count || tokens.kind[token] !== TokenKind.Number) return null
  const start = tokens.start[token]!
  const end = tokens.end[token]!
  if (end - start > 9) return null
  const first = runEnd(tokens.text, start, end)
  const value = valueOfDigits(tokens.text, start, first)
  const width = first - start
  if (first === end) return { value, width, minute: -1, second: -1, mark: '', full: value }
  const code = tokens.text.charCodeAt(first)
  const mark = code === 58 ? ':' : code === 46 ? '.' : code === 44 ? ',' : ''
  if (mark === '') return null
  const next = runEnd(tokens.text, first + 1, end)
  const inner = valueOfDigits(tokens.text, first + 1, next)
  const tail = next < end ? valueOfDigits(tokens.text, next + 1, runEnd(tokens.text, next + 1, end)) : -1
  const clock = mark !== ',' && next - first === 3
  const full = fullValue(value, inner, tail, mark, next - first - 1)
  return { value, width, minute: clock ? inner : -1, second: clock ? tail : -1, mark, full }
}

function runEnd(text: string, start: number, end: number): number {
  let at = start
  while (at < end && text.charCodeAt(at) >= 48 && text.charCodeAt(at) <= 57) at++
  return at
}

function valueOfDigits(text: string, start: number, end: number): number {
  let value = 0
  for (let i = start; i < end; i++) value = value * 10 + text.charCodeAt(i) - 48
  return value
}

function fullValue(value: number, inner: number, tail: number, mark: string, width: number): number {
  if (mark === ',') return tail < 0 ? value * 1000 + inner : value * 1e6 + inner * 1000 + tail
  return mark === '.' && tail < 0 ? value + inner / 10 ** width : value
}

/** A plain integer of digits, or -1: "23" but not "2.3", "5:11" or "1,939". */
export function integerAt(tokens: Tokens, token: number): number {
  if (token < 0 || token >= tokens.count || tokens.kind[token] !== TokenKind.Number) return -1
  const start = tokens.start[token]!
  const end = tokens.end[token]!
  if (end - start > 9 || runEnd(tokens.text, start, end) < end) return -1
  return valueOfDigits(tokens.text, start, end)
}

/** A four-digit year 1000–2199, or -1. */
export function yearAt(tokens: Tokens, token: number): number {
  if (token < 0 || token >= tokens.count || tokens.end[token]! - tokens.start[token]! !== 4) return -1
  const value = integerAt(tokens, token)
  return value >= 1000 && value < 2200 ? value : -1
}

export interface Ranked {
  readonly value: number
  readonly first: number
  readonly last: number
}

/** A day of the month that starts at `token`: "23", "23rd", "twenty-third", "first". */
export function dayAt(tokens: Tokens, token: number): Ranked | null {
  const value = integerAt(tokens, token)
  if (value > 31 || value === 0) return null
  if (value > 0) {
    const suffix = ordinalSuffixes.has(tokens.word[token + 1] ?? 0) && (tokens.shape[token + 1]! & Shape.Space) === 0
    return { value, first: token, last: token + (suffix ? 2 : 1) }
  }
  const word = ordinalWords.get(tokens.word[token] ?? 0)
  if (word > 0) return { value: word, first: token, last: token + 1 }
  return null
}

/** An ordinal that ends before `end`: "19th", "nineteenth", "twenty-first"; null where there is none. */
export function ordinalBefore(tokens: Tokens, end: number): Ranked | null {
  const at = end - 1
  if (at < 0) return null
  const id = tokens.word[at]!
  if (ordinalSuffixes.has(id) && at > 0 && (tokens.shape[at]! & Shape.Space) === 0) {
    const value = integerAt(tokens, at - 1)
    return value > 0 ? { value, first: at - 1, last: end } : null
  }
  const ones = ordinalWords.get(id)
  if (ones === 0) return null
  const back = tokens.kind[at - 1] === TokenKind.Hyphen ? at - 2 : at - 1
  const tens = numberWords.get(tokens.word[back] ?? 0)
  if (tens >= 20 && ones < 10) return { value: tens + ones, first: back, last: end }
  return { value: ones, first: at, last: end }
}

const articles = new WordTable(['a', 'an'])
const halves = new WordTable(['half'])
const ands = new WordTable(['and'])
const hundreds = new WordTable({ hundred: 100, dozen: 12 })
const ofs = new WordTable(['of'])
const every = new WordTable(['a', 'the'])

function simpleBefore(tokens: Tokens, end: number): Ranked | null {
  const at = end - 1
  if (at < 0) return null
  const digits = digitsAt(tokens, at)
  if (digits !== null) return digits.mark === ':' ? null : { value: digits.full, first: at, last: end }
  const id = tokens.word[at]!
  const word = numberWords.get(id)
  if (word > 0) {
    const back = tokens.kind[at - 1] === TokenKind.Hyphen ? at - 2 : at - 1
    const tens = word < 10 ? numberWords.get(tokens.word[back] ?? 0) : 0
    return tens >= 20 ? { value: tens + word, first: back, last: end } : { value: word, first: at, last: end }
  }
  const scale = hundreds.get(id)
  if (scale > 0) {
    const factor = simpleBefore(tokens, at)
    if (factor !== null && factor.value < 100) return { value: factor.value * scale, first: factor.first, last: end }
    return { value: scale, first: articles.has(tokens.word[at - 1] ?? 0) ? at - 1 : at, last: end }
  }
  return null
}

/** "six and a half" before `end`. */
function halvesBefore(tokens: Tokens, end: number): Ranked | null {
  if (!halves.has(tokens.word[end - 1]!)) return null
  let at = end - 2
  if (articles.has(tokens.word[at] ?? 0)) at--
  if (!ands.has(tokens.word[at] ?? 0)) return null
  const whole = simpleBefore(tokens, at)
  return whole === null ? null : { value: whole.value + 0.5, first: whole.first, last: end }
}

/**
 * The quantity that ends before `end` (where a unit stands): number, "a", "half an", "six and a half"; NaN where vague
 * ("several", "a few"). Null where there is none.
 */
export function quantityBefore(tokens: Tokens, end: number): Ranked | null {
  if (end <= 0) return null
  const half = halvesBefore(tokens, end) ?? simpleBefore(tokens, end)
  if (half !== null) return half
  const at = end - 1
  const id = tokens.word[at]!
  if (articles.has(id))
    return halves.has(tokens.word[at - 1] ?? 0)
      ? { value: 0.5, first: at - 1, last: end }
      : { value: 1, first: at, last: end }
  return vagueBefore(tokens, end)
}

const couple = new WordTable(['couple'])

function vagueBefore(tokens: Tokens, end: number): Ranked | null {
  let at = end - 1
  if (ofs.has(tokens.word[at]!)) at--
  const id = tokens.word[at] ?? 0
  if (!vague.has(id)) return null
  const first = every.has(tokens.word[at - 1] ?? 0) ? at - 1 : at
  return { value: couple.has(id) ? 2 : Number.NaN, first, last: end }
}

/** An hour in digits or words that ends before `end`: value 1–12 and minutes; null where there is none. */
export function hourBefore(tokens: Tokens, end: number): (Ranked & { readonly minute: number }) | null {
  const at = end - 1
  const digits = digitsAt(tokens, at)
  if (digits !== null) {
    if (digits.mark === '' && digits.width > 2) return packed(digits, at, end)
    const minute = digits.mark === '' ? 0 : digits.minute
    if (digits.value > 24 || digits.mark === ',' || minute < 0 || minute > 59) return null
    return { value: digits.value, minute, first: at, last: end }
  }
  const word = numberWords.get(tokens.word[at] ?? 0)
  if (word === 0) return null
  if (word <= 12) {
    const before = numberWords.get(tokens.word[at - 1] ?? 0)
    if (before >= 20 && before <= 50 && word < 10) return spoken(tokens, at - 1, before + word, end)
    return spoken(tokens, at, word, end) ?? { value: word, minute: 0, first: at, last: end }
  }
  return spoken(tokens, at, word, end)
}

/** "1140 a.m.", "530 p.m.". */
function packed(digits: Digits, at: number, end: number): (Ranked & { minute: number }) | null {
  const hour = Math.floor(digits.value / 100)
  const minute = digits.value % 100
  return digits.width > 4 || hour < 1 || hour > 12 || minute > 59 ? null : { value: hour, minute, first: at, last: end }
}

/** "two-thirty", "five forty five": the hour word stands before the minute words. */
function spoken(tokens: Tokens, at: number, minute: number, end: number): (Ranked & { minute: number }) | null {
  if (minute < 10 || minute > 59) return null
  const back = tokens.kind[at - 1] === TokenKind.Hyphen ? at - 2 : at - 1
  const hour = numberWords.get(tokens.word[back] ?? 0)
  return hour >= 1 && hour <= 12 ? { value: hour, minute, first: back, last: end } : null
}
