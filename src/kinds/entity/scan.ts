// Looks at the tokens of a possible name: capitals, sentence starts, title case, and keys for words that no lexicon knows.

import { lowerOf } from '../../lex/chars.ts'
import { Can, canBe, idOf, isStranger } from '../../lex/lexicon.ts'
import { isUnseen } from '../../model/plain-words.ts'
import type { Parsed } from '../../model/syntax.ts'
import { Shape, TokenKind, type Tokens } from '../../model/tokens.ts'
import { Trait, traits } from './words.ts'

const COMMA = idOf(',')
const STOP = idOf('.')
const GENITIVE = idOf("'s")
const APOSTROPHE = idOf("'")
const CLOSED = Can.Preposition | Can.Pronoun | Can.Determiner | Can.Conjunction

export function isCapital(tokens: Tokens, token: number): boolean {
  return tokens.kind[token] === TokenKind.Word && (tokens.shape[token]! & Shape.Capital) !== 0
}

export function traitOf(tokens: Tokens, token: number): number {
  return traits.get(tokens.word[token]!)
}

export function canOf(tokens: Tokens, token: number): number {
  return canBe(tokens.word[token]!)
}

export function isComma(tokens: Tokens, token: number): boolean {
  return tokens.word[token] === COMMA && tokens.kind[token] === TokenKind.Punct
}

/** 's after a name, or the lone apostrophe of "officers'". */
export function isGenitive(tokens: Tokens, token: number): boolean {
  const word = tokens.word[token]
  return word === GENITIVE || (word === APOSTROPHE && tokens.kind[token] === TokenKind.Word)
}

/** A capitalised word that can be part of a name at all. */
export function isNameWord(tokens: Tokens, token: number): boolean {
  if (!isCapital(tokens, token)) return false
  return (traitOf(tokens, token) & Trait.Stop) === 0
}

/** Known first name, known last name, an unknown word or an initial: what names are made of. */
export function isNameish(tokens: Tokens, token: number): boolean {
  const word = tokens.word[token]!
  if (isStranger(word)) return true
  const can = canBe(word)
  if ((can & (Can.FirstName | Can.LastName)) !== 0) return true
  return isInitial(tokens, token) || (can === 0 && traits.get(word) === 0)
}

/** "J." or "J": one capital letter. */
export function isInitial(tokens: Tokens, token: number): boolean {
  const length = tokens.end[token]! - tokens.start[token]!
  const dotted = (tokens.shape[token]! & Shape.Dotted) !== 0
  return isCapital(tokens, token) && (length === 1 || (length === 2 && dotted) || (length === 4 && dotted))
}

/** A word that the lexicon knows only as everyday language. */
export function isEveryday(tokens: Tokens, token: number): boolean {
  const can = canOf(tokens, token)
  if (isStranger(tokens.word[token]!)) return false
  if ((can & (Can.FirstName | Can.LastName | Can.Place | Can.Organization)) !== 0) return false
  return (can & (Can.Noun | Can.Verb | Can.Adjective | Can.Adverb | CLOSED)) !== 0
}

/** End of the sentence that holds a token. */
export function sentenceEnd(parsed: Parsed, token: number): number {
  const sentence = parsed.sentences[parsed.sentenceOf[token]!]
  return sentence === undefined ? parsed.tokens.count : sentence.last
}

/** First word of a sentence, or of a quotation or clause after a colon: its capital proves nothing. */
export function startsSentence(parsed: Parsed, token: number): boolean {
  if (token === 0 || parsed.sentenceOf[token] !== parsed.sentenceOf[token - 1]) return true
  const { tokens } = parsed
  if ((tokens.shape[token]! & Shape.Paragraph) !== 0) return true
  const kind = tokens.kind[token - 1]!
  if (kind === TokenKind.Word || kind === TokenKind.Number || kind === TokenKind.Hyphen) return false
  if (isComma(tokens, token - 1)) return false
  return kind !== TokenKind.Punct || !isCloseBracket(tokens, token - 1)
}

const CLOSE = idOf(')')
function isCloseBracket(tokens: Tokens, token: number): boolean {
  return tokens.word[token] === CLOSE
}

/** Words of `Tokens.text`, as a number that is equal for equal lower-cased words, known to the lexicon or not. */
export function keyOf(tokens: Tokens, token: number): number {
  const id = tokens.word[token]!
  if (id !== 0) return id
  let hash = 0
  const end = tokens.end[token]!
  for (let i = tokens.start[token]!; i < end; i++) {
    const code = tokens.text.charCodeAt(i)
    if (!isUnseen(code)) hash = (Math.imul(hash, 31) + lowerOf(code)) | 0
  }
  return hash | 0x80000000
}

let lastTokens: Tokens | null = null
let lastSentence = -1
let lastAnswer = false

/**
 * Whether the token's sentence is set in headline style: most of its longer words carry capitals. Remembers the last
 * sentence asked for, since the scan asks token by token.
 */
export function inTitleCase(parsed: Parsed, token: number): boolean {
  const sentence = parsed.sentenceOf[token]!
  if (sentence !== lastSentence || parsed.tokens !== lastTokens) {
    lastTokens = parsed.tokens
    lastSentence = sentence
    lastAnswer = judge(parsed, sentence)
  }
  return lastAnswer
}

function judge(parsed: Parsed, sentence: number): boolean {
  const range = parsed.sentences[sentence]
  if (range === undefined) return false
  const { tokens } = parsed
  if (tokens.word[range.last - 1] === STOP) return false
  let capitals = 0
  let everyday = 0
  let words = 0
  const last = Math.min(range.last, range.first + 40)
  for (let i = range.first; i < last; i++) {
    if (tokens.kind[i] !== TokenKind.Word || tokens.end[i]! - tokens.start[i]! < 4) continue
    words++
    if (words >= 8 && capitals * 2 < words) return false
    if ((tokens.shape[i]! & Shape.Capital) === 0) continue
    capitals++
    if (isEveryday(tokens, i)) everyday++
  }
  return words >= 3 && capitals * 10 >= words * 7 && everyday >= 2
}
