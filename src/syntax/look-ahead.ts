// Looking ahead in a bounded window: does a noun group start here, an object, a finite verb of this clause?

import { Can, idOf, lemmaOf } from '../lex/lexicon.ts'
import { WordTable } from '../lex/word-table.ts'
import { Pos } from '../model/syntax.ts'
import { Shape, TokenKind } from '../model/tokens.ts'
import { Amb, accusative, dayWord, intransitive, nominative, timeNoun } from './classes.ts'
import { Open } from './classify.ts'
import type { Tagging } from './tagging.ts'

const WINDOW = 14
/** "Killed at least six": a bound opens the object. */
const AT = idOf('at')
const OLD = idOf('old')
const bound = new WordTable(['least', 'most'])
const BETWEEN = idOf('between')
const THAN = idOf('than')
/** "Displaced as many as 300". */
const AMOUNT = new WordTable(['many', 'few'])

/** A noun, adjective, number or name can stand at `i`. */
export function isNounStart(t: Tagging, i: number): boolean {
  if (i >= t.last) return false
  const code = t.code[i]!
  if (code === Open) return (t.can[i]! & (Can.Noun | Can.Adjective)) !== 0 || (t.tokens.shape[i]! & Shape.Capital) !== 0
  return code === Pos.Number || code === Pos.Ordinal || code === Pos.Proper
}

/** "More than 300", "fewer than a dozen". */
function isNumberNext(t: Tagging, i: number): boolean {
  return t.code[i] === Pos.Number || (t.code[i] === Pos.Determiner && t.code[i + 1] === Pos.Number)
}

/** The object of a verb could start at `i`: a determiner, number, object pronoun, name or noun, but no word of time. */
export function isObjectStart(t: Tagging, i: number): boolean {
  if (i >= t.last) return false
  const code = t.code[i]!
  const word = t.tokens.word[i]!
  switch (code) {
    case Pos.Determiner:
    case Pos.Possessive:
      return !timeNoun.has(t.tokens.word[i + 1]!) && t.code[i + 1] !== Amb.Place
    case Pos.Number:
      return !timeNoun.has(t.tokens.word[i + 1]!) && (t.tokens.kind[i + 1] !== TokenKind.Hyphen || isAge(t, i))
    case Amb.Her:
    case Amb.His:
    case Amb.No:
    case Amb.Quant:
    case Pos.Proper:
      return true
    case Pos.Preposition:
      return (word === AT && bound.has(t.tokens.word[i + 1]!)) || (word === BETWEEN && t.code[i + 1] === Pos.Number)
    case Amb.About:
    case Amb.Particle:
      return t.code[i + (t.code[i + 1] === Amb.To ? 2 : 1)] === Pos.Number
    case Amb.Degree:
      return t.tokens.word[i + 1] === THAN && isNumberNext(t, i + 2)
    case Amb.As:
      return AMOUNT.has(t.tokens.word[i + 1]!)
    case Pos.Pronoun:
      return accusative.has(word) || !nominative.has(word)
    case Open:
      if (dayWord.has(word) || timeNoun.has(word)) return false
      if ((t.tokens.shape[i]! & Shape.Capital) !== 0) return true
      return (t.can[i]! & (Can.Noun | Can.Adjective)) !== 0 && (t.can[i]! & Can.Adverb) === 0
    default:
      return false
  }
}

/** "19-year-old": an age opens a person. */
function isAge(t: Tagging, i: number): boolean {
  return t.tokens.word[i + 4] === OLD && t.tokens.kind[i + 3] === TokenKind.Hyphen
}

/** The same, leaving out a bare singular noun, which may be the head of a compound ("shooting victim", "parking lot"). */
export function isClearObject(t: Tagging, i: number): boolean {
  if (!isObjectStart(t, i)) return false
  if (t.code[i] !== Open || ((t.tokens.shape[i]! & Shape.Capital) !== 0 && !t.titleCase)) return true
  return (t.can[i]! & Can.Plural) !== 0
}

/** Whether a finite verb of the clause at hand stands in the next words, before a mark, a relative or a new subject. */
export function scanFinite(t: Tagging, from: number): boolean {
  const end = Math.min(from + WINDOW, t.last)
  for (let i = from; i < end; i++) {
    const code = t.code[i]!
    switch (code) {
      case Pos.Punctuation:
        if (t.tokens.kind[i] === TokenKind.Hyphen) continue
        return false
      case Pos.Quote:
      case Pos.Subordinator:
      case Amb.Wh:
      case Amb.That:
      case Amb.Because:
        return false
      case Pos.Pronoun:
        if (nominative.has(t.tokens.word[i]!)) return false
        continue
      case Pos.Conjunction:
        if (
          i + 1 < end &&
          (t.can[i + 1]! & (Can.VerbPast | Can.Participle)) !== 0 &&
          (t.can[i + 1]! & Can.Noun) === 0
        ) {
          i++
          continue
        }
        continue
      case Pos.Be:
      case Pos.Have:
      case Pos.Do:
      case Pos.Modal:
        return true
      case Open:
        if (isClearFinite(t, i)) return true
    }
  }
  return false
}

/** A past or present form that can be nothing but a finite verb here. */
function isClearFinite(t: Tagging, i: number): boolean {
  const can = t.can[i]!
  if ((can & (Can.VerbPast | Can.VerbPresent)) === 0) return false
  const previous = t.code[i - 1]!
  if (previous !== Open && previous !== Pos.Noun && previous !== Pos.Number && previous !== Pos.Adverb) return false
  if ((t.tokens.shape[i]! & Shape.Capital) !== 0 && !t.titleCase) return false
  if ((can & Can.VerbPresent) !== 0 && (can & Can.Noun) === 0) return true
  if ((can & Can.VerbPast) === 0) return false
  if ((can & Can.Participle) === 0) return true
  if (intransitive.has(lemmaOf(t.tokens.word[i]!))) return true
  return (can & Can.Noun) === 0 && previous === Open && isObjectStart(t, i + 1)
}

const ON = idOf('on')
const BOARD = idOf('board')

/** "15 people on board the bus": both words together are a preposition before a determiner. */
export function isBoarding(t: Tagging, i: number): boolean {
  if (t.tokens.word[i] !== BOARD || t.tokens.word[i - 1] !== ON || i + 1 >= t.last) return false
  return t.code[i + 1] === Pos.Determiner || t.code[i + 1] === Pos.Possessive
}
