// Slips of the pen in who speaks: a misspelt office before a name, and a crowd whose noun came out as another form of its verb.

import { Can, canBe, textOf } from '../lex/lexicon.ts'
import type { TokenRange } from '../model/syntax.ts'
import { Shape, TokenKind, type Tokens } from '../model/tokens.ts'
import type { VoiceKind } from '../model/value.ts'
import { isRole, roleOf } from './roles.ts'

/** Offices long enough to be known under a slip, with the kind of voice each makes. */
const offices: readonly (readonly [string, VoiceKind])[] = [
  ['governor', 'official'],
  ['senator', 'official'],
  ['president', 'official'],
  ['minister', 'official'],
  ['congressman', 'official'],
  ['congresswoman', 'official'],
  ['commissioner', 'official'],
  ['superintendent', 'official'],
  ['spokesman', 'official'],
  ['spokeswoman', 'official'],
  ['spokesperson', 'official'],
  ['sheriff', 'police'],
  ['sergeant', 'police'],
  ['lieutenant', 'police'],
  ['captain', 'police'],
  ['detective', 'police'],
  ['inspector', 'police'],
  ['constable', 'police'],
  ['prosecutor', 'court'],
  ['attorney', 'court'],
]
const LONGEST = 16
/** Letters that another form of a word must share with it from the start. */
const STEM = 6
const REACH = 240

/** Kind of the office that an unknown capital word before a name misspells; at most a third of its letters may be wrong. */
export function misspeltOffice(tokens: Tokens, token: number): VoiceKind {
  if (token < 0 || tokens.kind[token] !== TokenKind.Word || (tokens.shape[token]! & Shape.Capital) === 0) return 'other'
  const length = tokens.end[token]! - tokens.start[token]!
  if (length < 6 || length > LONGEST || canBe(tokens.word[token]!) !== 0) return 'other'
  const word = tokens.text.slice(tokens.start[token]!, tokens.end[token]!).toLowerCase()
  for (const [office, kind] of offices)
    if (office[0] === word[0] && distance(office, word) <= Math.floor(length / 3)) return kind
  return 'other'
}

/** Edits between two short words: letters put in, left out or changed. */
function distance(left: string, right: string): number {
  let row = Array.from({ length: right.length + 1 }, (_, k) => k)
  for (let i = 1; i <= left.length; i++) {
    const next = [i]
    for (let k = 1; k <= right.length; k++) {
      const change = row[k - 1]! + (left[i - 1] === right[k - 1] ? 0 : 1)
      next.push(Math.min(change, row[k]! + 1, next[k - 1]! + 1))
    }
    row = next
  }
  return row[right.length]!
}

/** "The protested could be heard": the token of a crowd named nearby whose word starts like the odd one, or -1. */
export function meantCrowd(tokens: Tokens, phrase: TokenRange, head: number): number {
  const id = tokens.word[head]!
  if (phrase.last - phrase.first > 2 || (canBe(id) & Can.Noun) !== 0) return -1
  const word = tokens.text.slice(tokens.start[head]!, tokens.end[head]!).toLowerCase()
  if (word.length <= STEM) return -1
  const stem = word.slice(0, STEM)
  for (let step = 1; step < REACH; step++) {
    if (isCrowd(tokens, head - step, stem)) return head - step
    if (isCrowd(tokens, head + step, stem)) return head + step
  }
  return -1
}

function isCrowd(tokens: Tokens, token: number, stem: string): boolean {
  if (token < 0 || token >= tokens.count) return false
  const id = tokens.word[token]!
  return isRole(id) && roleOf(id) === 'witness' && textOf(id).startsWith(stem)
}
