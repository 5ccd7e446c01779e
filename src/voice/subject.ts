// The subject of a reporting verb: before it (over auxiliaries and asides between commas), or after it where the order is turned.

import { WordTable } from '../lex/word-table.ts'
import type { TokenRange } from '../model/syntax.ts'
import { Shape, TokenKind, type Tokens } from '../model/tokens.ts'
import { ids } from './cues.ts'
import { isAuxiliary, phraseEnding, phraseStarting, pronouns } from './phrase.ts'

const ASIDE = 40
const relatives = new WordTable(['who', 'which', 'whose', 'whom', 'where', 'when'])
const articles = new WordTable(['a', 'an', 'the', 'his', 'her', 'their', 'one'])

/** Subject that stands before the verb at `verb`; `floor` is the first token of its sentence (or the token after a quotation). */
export function subjectBefore(tokens: Tokens, verb: number, floor: number): TokenRange | null {
  let i = verb - 1
  while (i >= floor && isSkipped(tokens, i)) i--
  if (i < floor) return null
  const kind = tokens.kind[i]!
  if (tokens.word[i] === ids.comma || kind === TokenKind.Dash) return overAside(tokens, i, floor)
  if (tokens.word[i] === ids.who || tokens.word[i] === ids.which) return antecedent(tokens, i, floor)
  return phraseEnding(tokens, i, floor)
}

function isSkipped(tokens: Tokens, token: number): boolean {
  const id = tokens.word[token]!
  if (tokens.kind[token] !== TokenKind.Word || id === 0) return false
  return isAuxiliary(id)
}

/** "P, who was there, said" and "the driver who said": the phrase before the relative pronoun. */
function antecedent(tokens: Tokens, relative: number, floor: number): TokenRange | null {
  let i = relative - 1
  if (i >= floor && tokens.word[i] === ids.comma) i--
  if (i >= floor && isDigits(tokens, i) && i - 1 >= floor && tokens.word[i - 1] === ids.comma) i -= 2
  return phraseEnding(tokens, i, floor)
}

/** "Name, 29, a neighbour who lives nearby, said": walks back over the parts between commas to the one that is the subject. */
function overAside(tokens: Tokens, comma: number, floor: number): TokenRange | null {
  const low = Math.max(floor, comma - ASIDE)
  let end = comma
  let fallback: TokenRange | null = null
  for (let i = comma - 1; i >= low - 1; i--) {
    const stop = i < low || tokens.word[i] === ids.comma || tokens.kind[i] === TokenKind.Dash
    if (!stop) continue
    const first = i + 1
    if (first < end && end !== comma) {
      const phrase = acceptable(tokens, first, end)
      if (phrase !== null && isName(tokens, phrase)) return phrase
      if (phrase !== null && !relatives.has(tokens.word[first]!)) fallback ??= phrase
    }
    end = i
  }
  return fallback ?? phraseEnding(tokens, comma - 1, floor)
}

function acceptable(tokens: Tokens, first: number, end: number): TokenRange | null {
  if (isDigits(tokens, end - 1) || relatives.has(tokens.word[first]!)) return null
  return phraseEnding(tokens, end - 1, first)
}

function isDigits(tokens: Tokens, token: number): boolean {
  return tokens.kind[token] === TokenKind.Number
}

function isName(tokens: Tokens, phrase: TokenRange): boolean {
  if (pronouns.has(tokens.word[phrase.first]!)) return true
  if (articles.has(tokens.word[phrase.first]!)) return (tokens.shape[phrase.last - 1]! & Shape.Capital) !== 0
  return (tokens.shape[phrase.last - 1]! & Shape.Capital) !== 0 || phrase.last - phrase.first > 0
}

/** Subject that follows the verb, as in “…,” said Jane Roe. */
export function subjectAfter(tokens: Tokens, verb: number, ceiling: number): TokenRange | null {
  return phraseStarting(tokens, verb + 1, ceiling)
}

/** First noun phrase of a sentence that can be its subject: for participles ("… left early, calling it “…”"). */
export function sentenceSubject(tokens: Tokens, first: number, last: number): TokenRange | null {
  let commaAt = -1
  const opener = phraseStarting(tokens, first, last)
  if (opener !== null && opener.last > first) return opener
  for (let i = first; i < last && i < first + 20; i++) {
    if (tokens.word[i] === ids.comma) {
      commaAt = i
      break
    }
  }
  if (commaAt >= 0) {
    const after = phraseStarting(tokens, commaAt + 1, last)
    if (after !== null) return after
  }
  for (let i = first; i < last && i < first + 12; i++) {
    const phrase = phraseStarting(tokens, i, last)
    if (phrase !== null) return phrase
  }
  return null
}
