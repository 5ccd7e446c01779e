// Headlines are set in any case: their words take the case that the article's own sentences give them, so that how an editor set a line says nothing.

import { lowerOf } from '../lex/chars.ts'
import { Can, canBe, isStranger } from '../lex/lexicon.ts'
import { WordTable } from '../lex/word-table.ts'
import { Shape, TokenKind, type Tokens } from '../model/tokens.ts'
import { isEnder, isQuoteMark } from './marks.ts'
import type { Cut } from './zones.ts'

/** More words of headlines than any article has; a text that is nothing but headlines is read as it stands after them. */
const MOST = 512
/** Places of one word in headlines whose neighbours are looked at. */
const PLACES = 4
const NAME =
  Can.FirstName | Can.LastName | Can.Place | Can.Country | Can.Region | Can.City | Can.Demonym | Can.Organization
const PLAIN =
  Can.Noun |
  Can.Plural |
  Can.Adjective |
  Can.Adverb |
  Can.Verb |
  Can.Preposition |
  Can.Pronoun |
  Can.Determiner |
  Can.Conjunction
const CASES = Shape.Capital | Shape.AllCaps

/** Written with a capital wherever they stand. */
const dated = new WordTable(
  'monday tuesday wednesday thursday friday saturday sunday january february april june july august september october november december'.split(
    ' ',
  ),
)

/** How often sentences write a word in each case. */
interface Use {
  small: number
  capital: number
  loud: number
}

/** A word of headlines: its places, how the body writes it, and how beside the same neighbour as in the headline. */
interface Known extends Use {
  readonly places: number[]
  readonly beside: Use[]
  /** It opens a sentence of the body, where every word has a capital. */
  opens: boolean
}

/** Gives the words of all headlines the case that the rest of the article gives them. Linear. */
export function recaseHeadlines(tokens: Tokens, cuts: readonly Cut[]): void {
  const known = headlineWords(tokens, cuts)
  if (known.size === 0) return
  const seen = new Uint8Array(256)
  for (const key of known.keys()) seen[key & 255] = 1
  for (let c = 0; c < cuts.length; c++) {
    if (!tellsCase(cuts[c]!)) continue
    const last = cuts[c + 1]?.first ?? tokens.count
    for (let i = cuts[c]!.first; i < last; i++) {
      if (tokens.kind[i] !== TokenKind.Word) continue
      const key = keyOf(tokens, i)
      if (seen[key & 255] === 1) note(tokens, i, known.get(key))
    }
  }
  for (const word of known.values()) for (let k = 0; k < word.places.length; k++) recase(tokens, word, k)
}

function tellsCase({ kind }: Cut): boolean {
  return kind === 'body' || kind === 'statement' || kind === 'caption'
}

function headlineWords(tokens: Tokens, cuts: readonly Cut[]): Map<number, Known> {
  const known = new Map<number, Known>()
  let words = 0
  for (let c = 0; c < cuts.length && words < MOST; c++) {
    if (cuts[c]!.kind !== 'headline') continue
    const last = cuts[c + 1]?.first ?? tokens.count
    for (let i = cuts[c]!.first; i < last && words < MOST; i++) {
      if (tokens.kind[i] !== TokenKind.Word) continue
      words++
      const key = keyOf(tokens, i)
      const word = known.get(key)
      if (word !== undefined) {
        word.places.push(i)
        word.beside.push({ small: 0, capital: 0, loud: 0 })
      } else
        known.set(key, {
          places: [i],
          beside: [{ small: 0, capital: 0, loud: 0 }],
          small: 0,
          capital: 0,
          loud: 0,
          opens: false,
        })
    }
  }
  return known
}

/** Counts one word of a sentence. */
function note(tokens: Tokens, at: number, word: Known | undefined): void {
  if (word === undefined) return
  if (opensSentence(tokens, at)) {
    word.opens = true
    return
  }
  count(word, tokens.shape[at]!)
  const most = Math.min(word.places.length, PLACES)
  for (let k = 0; k < most; k++) {
    const place = word.places[k]!
    if (sameWord(tokens, at - 1, place - 1) || sameWord(tokens, at + 1, place + 1))
      count(word.beside[k]!, tokens.shape[at]!)
  }
}

function count(use: Use, shape: number): void {
  if ((shape & Shape.Capital) === 0) use.small++
  else use.capital++
  if ((shape & Shape.AllCaps) !== 0) use.loud++
}

/** First of a paragraph, behind a stop or an opening mark: a capital there proves nothing. */
function opensSentence(tokens: Tokens, at: number): boolean {
  if (at === 0 || (tokens.shape[at]! & Shape.Line) !== 0) return true
  return isEnder(tokens, at - 1) || isQuoteMark(tokens.kind[at - 1]!)
}

function sameWord(tokens: Tokens, a: number, b: number): boolean {
  if (a < 0 || b < 0 || a >= tokens.count || b >= tokens.count) return false
  return tokens.kind[a] === TokenKind.Word && tokens.kind[b] === TokenKind.Word && keyOf(tokens, a) === keyOf(tokens, b)
}

function recase(tokens: Tokens, word: Known, k: number): void {
  const at = word.places[k]!
  const own = word.beside[k]
  const use = own !== undefined && own.small + own.capital > 0 ? own : word
  const bits = caseOf(tokens, at, use, word.opens)
  const first = opensSentence(tokens, at) ? Shape.Capital : 0
  tokens.shape[at] = (tokens.shape[at]! & ~CASES) | bits | first
}

function caseOf(tokens: Tokens, at: number, use: Use, opens: boolean): number {
  if (use.small + use.capital > 0) {
    if (use.small > use.capital) return 0
    return use.loud * 2 > use.capital ? CASES : Shape.Capital
  }
  const id = tokens.word[at]!
  const can = canBe(id)
  if (dated.has(id) || isStranger(id)) return Shape.Capital
  if ((can & NAME) === 0) return 0
  return opens || (can & PLAIN) === 0 ? Shape.Capital : 0
}

/** Words as numbers that are equal for equal lower-cased words, known to the lexicon or not. */
function keyOf(tokens: Tokens, token: number): number {
  const id = tokens.word[token]!
  if (id !== 0) return id
  let hash = 0
  const end = tokens.end[token]!
  for (let i = tokens.start[token]!; i < end; i++) hash = (Math.imul(hash, 31) + lowerOf(tokens.text.charCodeAt(i))) | 0
  return hash | 0x80000000
}
