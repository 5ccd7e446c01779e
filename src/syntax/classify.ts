// First look at each token alone: its closed class, what an open word can be, and guesses for words nobody knows.

import { Can, canBe, idOf } from '../lex/lexicon.ts'
import { Pos } from '../model/syntax.ts'
import { Shape, TokenKind, type Tokens } from '../model/tokens.ts'
import { closedClass, dayWord, nounOnly, timeNoun } from './classes.ts'

/** Code of a token: a `Pos` tag, an `Amb` code (classes.ts), or `Open`. */
export const Open = 100

export interface Classified {
  /** Per token: fixed tag, ambiguity code or `Open`. */
  readonly code: Uint8Array
  /** Per open word: `Can` bits. */
  readonly can: Uint32Array
}

let code = new Uint8Array(1 << 12)
let can = new Uint32Array(1 << 12)

/** Classifies all tokens of an article into arrays that live until the next call. */
export function classify(tokens: Tokens): Classified {
  const { count, kind, word } = tokens
  if (count + 1 > code.length) {
    code = new Uint8Array(count * 2)
    can = new Uint32Array(count * 2)
  }
  for (let i = 0; i < count; i++) {
    can[i] = 0
    const k = kind[i]!
    if (k !== TokenKind.Word) {
      code[i] = markCode(k)
      if (k === TokenKind.Symbol) code[i] = symbolCode(tokens, i)
      continue
    }
    const id = word[i]!
    const closed = closedClass(id)
    if (closed !== 0) {
      // "at 1.15am": no form of "be"
      const isNoun = (id === AM && i > 0 && kind[i - 1] === TokenKind.Number) || isFraction(tokens, i, closed)
      code[i] = isNoun ? Pos.Noun : closed
      continue
    }
    code[i] = Open
    const glued = i > 0 && (tokens.shape[i]! & Shape.Space) === 0 && kind[i - 1] === TokenKind.Number
    if (glued) code[i] = isOrdinalSuffix(tokens, i) ? Pos.Ordinal : Pos.Noun
    else if ((dayWord.has(id) && (tokens.shape[i]! & Shape.Capital) !== 0) || timeNoun.has(id))
      can[i] = (canBe(id) & Can.Plural) | Can.Noun
    else {
      const flags = nounOnly.has(id) ? canBe(id) & ~Can.Verb : canBe(id)
      can[i] = (flags & COMMON) !== 0 ? flags : guess(tokens, i, flags)
    }
  }
  code[count] = Pos.Punctuation
  return { code, can }
}

/** "One-third", "one-fifth": a share, as "two-thirds" is one. */
function isFraction({ word, kind }: Tokens, i: number, closed: number): boolean {
  return closed === Pos.Ordinal && i > 1 && kind[i - 1] === TokenKind.Hyphen && word[i - 2] === ONE
}

const AM = idOf('am')
const ONE = idOf('one')

const COMMON =
  Can.Noun | Can.Adjective | Can.Adverb | Can.Verb | Can.FirstName | Can.LastName | Can.Place | Can.Organization

function markCode(kind: number): number {
  switch (kind) {
    case TokenKind.Number:
      return Pos.Number
    case TokenKind.Punct:
    case TokenKind.Hyphen:
    case TokenKind.Dash:
      return Pos.Punctuation
    case TokenKind.OpenQuote:
    case TokenKind.CloseQuote:
    case TokenKind.StraightQuote:
      return Pos.Quote
    case TokenKind.Handle:
      return Pos.Proper
    default:
      return Pos.Other
  }
}

/** A money sign before digits belongs to the number, a percent sign after them is what is counted. */
function symbolCode(tokens: Tokens, i: number): number {
  const char = tokens.text.charCodeAt(tokens.start[i]!)
  if (char === 38) return Pos.Conjunction
  if ((char === 36 || char === 0xa3 || char === 0x20ac) && tokens.kind[i + 1] === TokenKind.Number) return Pos.Number
  if (char === 37 && i > 0 && tokens.kind[i - 1] === TokenKind.Number) return Pos.Noun
  return Pos.Other
}

function isOrdinalSuffix(tokens: Tokens, i: number): boolean {
  if (tokens.end[i]! - tokens.start[i]! !== 2) return false
  const a = tokens.text.charCodeAt(tokens.start[i]!) | 32
  const b = tokens.text.charCodeAt(tokens.start[i]! + 1) | 32
  return (a === 116 && b === 104) || (a === 115 && b === 116) || (a === 110 && b === 100) || (a === 114 && b === 100)
}

/** What an unknown word can be, from its ending. */
function guess(tokens: Tokens, i: number, flags: number): number {
  const end = tokens.end[i]!
  const length = end - tokens.start[i]!
  const { text } = tokens
  const last = text.charCodeAt(end - 1) | 32
  const second = length > 1 ? text.charCodeAt(end - 2) | 32 : 0
  const third = length > 2 ? text.charCodeAt(end - 3) | 32 : 0
  if (length >= 5) {
    if (last === 103 && second === 110 && third === 105) return flags | Can.Gerund
    if (last === 100 && second === 101) return flags | Can.VerbPast | Can.Participle
    if (last === 121 && second === 108) return flags | Can.Adverb
    if ((last === 115 && second === 117 && third === 111) || (last === 108 && second === 117 && third === 102))
      return flags | Can.Adjective
    if (last === 101 && second === 108 && third === 98) return flags | Can.Adjective
    if (last === 108 && second === 97) return flags | Can.Adjective
    if (last === 99 && second === 105) return flags | Can.Adjective
    if (last === 101 && second === 118 && third === 105) return flags | Can.Adjective
  }
  if (last === 115 && second !== 115 && second !== 117 && second !== 105 && length > 3)
    return flags | Can.Noun | Can.Plural
  return flags | Can.Noun
}
