// Joins two numbers to a range: 5-15, five to seven, two or three, between $3 and $5, two to three dozen.

import { idOf, intern, lemmaOf } from '../../lex/lexicon.ts'
import { WordTable } from '../../lex/word-table.ts'
import { TokenKind, type Tokens } from '../../model/tokens.ts'
import { AND, classAt, goesOn, isDigits, isGlued } from './cardinal.ts'
import type { Draft } from './draft.ts'
import { type Amount, readAmount } from './fraction.ts'
import { signAfter, signBefore } from './signs.ts'
import { NumberClass } from './words.ts'

const TO = idOf('to')
const BY = idOf('by')
const OR = idOf('or')
const FROM = idOf('from')
const BETWEEN = idOf('between')
const OF = idOf('of')
const THE = idOf('the')
const AGES = new WordTable(['ages', 'age'])
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

/** Joins a second number: 5-15, five to seven, two or three, between 3 and 5, "two to three dozen". */
export function joinRange(tokens: Tokens, draft: Draft): void {
  if (draft.style !== 'cardinal' && draft.style !== 'mixed') return
  const from = secondOf(tokens, draft)
  if (from < 0) return
  const at = signAfter(tokens, from)
  if (!goesOn(tokens, at)) return
  const second = readAmount(tokens, at)
  if (second === null || (second.style !== 'cardinal' && second.style !== 'mixed')) return
  if (!sameMeasure(tokens, draft, from, at, second)) return
  const low = rescaled(tokens, draft, second, at)
  if (low >= second.value || !joins(tokens, draft, from, low, second)) return
  draft.low = low
  draft.high = second.value
  draft.coreLast = second.last
  draft.form = 'range'
  const opener = openerOf(tokens, draft)
  if (tokens.word[opener] === BETWEEN || tokens.word[opener] === FROM) draft.opener = opener
}

/** "rose 15% to $416 million", "12 to $40": a percent sign or a currency of one end must be that of the other. */
function sameMeasure(tokens: Tokens, draft: Draft, from: number, at: number, second: Amount): boolean {
  if (at > from && signBefore(tokens, draft.core) === draft.core) return false
  return tokens.word[draft.coreLast] !== PERCENT || tokens.word[second.last] === PERCENT
}

/** Token before the number and its currency sign: "between $5 and $10"; "between the ages of 5 and 10" opens with "between". */
function openerOf(tokens: Tokens, draft: Draft): number {
  const before = signBefore(tokens, draft.core) - 1
  const ofAges = before > 2 && tokens.word[before] === OF && AGES.has(tokens.word[before - 1]!)
  return ofAges && tokens.word[before - 2] === THE ? before - 3 : before
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
  if (link === TO) return tokens.word[opener] !== BY
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
