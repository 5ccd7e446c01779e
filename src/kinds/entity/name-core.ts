// The words of a person's name: titles before it, first names, initials, particles, nicknames and suffixes.

import { Can, idOf, isStranger } from '../../lex/lexicon.ts'
import { WordTable } from '../../lex/word-table.ts'
import type { Parsed } from '../../model/syntax.ts'
import { Shape, TokenKind, type Tokens } from '../../model/tokens.ts'
import { canOf, inTitleCase, isCapital, isComma, isInitial, isNameish, isNameWord, traitOf } from './scan.ts'
import { Trait } from './words.ts'

const MAX_WORDS = 6

/** Words that are stopped elsewhere and yet stand in names: Will Smith, April Jones, Walter White. */
const softWords = new WordTable(
  'april may june august jan will mark black white english french christian day an'.split(' '),
)

/** A word that is stopped elsewhere and yet may open a person's name. */
export function isSoft(tokens: Tokens, token: number): boolean {
  return softWords.has(tokens.word[token]!)
}

/** Weak prepositions and articles before which an unproved name is more likely a thing or place. */
export const beforeThings = new WordTable('in at near the a an on into outside around this that inside'.split(' '))

const OF = idOf('of')

interface Core {
  first: number
  last: number
  words: number
  nickname: number
}

export const core: Core = { first: 0, last: 0, words: 0, nickname: -1 }

/** Titles and roles at the start of a capitalised run; the token where the name itself may begin. */
export function afterTitles(tokens: Tokens, token: number, stop: number): number {
  let at = token
  while (at < stop && at < token + 5 && isCapital(tokens, at)) {
    const bits = traitOf(tokens, at)
    if ((bits & (Trait.Title | Trait.Role)) === 0) break
    if (!isCapital(tokens, at + 1) && !isQuote(tokens, at + 1)) break
    at++
    if (tokens.kind[at] === TokenKind.Hyphen) at++
  }
  return at
}

/** Reads name words from `first` into `core`; false where there is none. */
export function readCore(parsed: Parsed, first: number, stop: number): boolean {
  const { tokens } = parsed
  const headline = inTitleCase(parsed, first)
  core.first = first
  core.words = 0
  core.nickname = -1
  let at = first
  while (at < stop && core.words < MAX_WORDS) {
    if (at > first && (tokens.shape[at]! & Shape.Line) !== 0) break
    const next = step(tokens, at, stop, headline)
    if (next < 0) break
    at = next
  }
  at = suffix(tokens, at, stop)
  core.last = at
  return core.words > 0
}

/** One more part of the name: word, particle, hyphened part, nickname. Gives the token after it, or -1. */
function step(tokens: Tokens, at: number, stop: number, headline: boolean): number {
  if (tokens.kind[at] === TokenKind.Hyphen) return core.words > 0 && hyphenJoins(tokens, at) ? at + 1 : -1
  if (isCapital(tokens, at)) {
    if (!fits(tokens, at, headline)) return -1
    core.words++
    return at + 1
  }
  if (core.words === 0) return at === core.first && at > 0 ? openingNickname(tokens, at, stop) : -1
  if (tokens.kind[at - 1] === TokenKind.Hyphen && tokens.kind[at] === TokenKind.Word && isStranger(tokens.word[at]!))
    return at + 1
  const particles = particlesEnd(tokens, at, stop)
  if (particles > at) return particles
  return nickname(tokens, at, stop)
}

function hyphenJoins(tokens: Tokens, at: number): boolean {
  if ((tokens.shape[at]! & Shape.Space) !== 0 || (tokens.shape[at + 1]! & Shape.Space) !== 0) return false
  if (isCapital(tokens, at + 1)) return true
  if (tokens.kind[at + 1] !== TokenKind.Word) return false
  // "van-der", and "Park Ji-hoon", whose second half no dictionary knows
  return (traitOf(tokens, at + 1) & Trait.Particle) !== 0 || (core.words > 1 && isStranger(tokens.word[at + 1]!))
}

function particlesEnd(tokens: Tokens, at: number, stop: number): number {
  let end = at
  while (
    end < stop &&
    end < at + 2 &&
    tokens.kind[end] === TokenKind.Word &&
    (traitOf(tokens, end) & Trait.Particle) !== 0
  ) {
    end++
    if (tokens.kind[end] === TokenKind.Hyphen && (tokens.shape[end]! & Shape.Space) === 0) end++
  }
  if (end === at || end >= stop || !isCapital(tokens, end)) return at
  return tokens.word[at] === OF || !isNameWord(tokens, end) ? at : end
}

function isQuote(tokens: Tokens, at: number): boolean {
  const kind = tokens.kind[at]!
  return kind === TokenKind.OpenQuote || kind === TokenKind.StraightQuote || kind === TokenKind.CloseQuote
}

/** `Chief "AJ" Perez`: the nickname stands for the first name. */
function openingNickname(tokens: Tokens, at: number, stop: number): number {
  return (traitOf(tokens, at - 1) & Trait.Title) !== 0 && isCapital(tokens, at - 1) ? nickname(tokens, at, stop) : -1
}

/** `"Jake"` between name words. */
function nickname(tokens: Tokens, at: number, stop: number): number {
  if (!isQuote(tokens, at)) return -1
  let end = at + 1
  while (end < stop && end < at + 4 && tokens.kind[end] === TokenKind.Word) end++
  if (end === at + 1 || end >= stop || !isQuote(tokens, end)) return -1
  if (end + 1 >= stop || !isNameWord(tokens, end + 1) || (tokens.shape[end + 1]! & Shape.Space) === 0) return -1
  core.nickname = at
  return end + 1
}

function suffix(tokens: Tokens, at: number, stop: number): number {
  const word = isComma(tokens, at) ? at + 1 : at
  if (core.words === 0 || word >= stop || !isCapital(tokens, word)) return at
  return (traitOf(tokens, word) & Trait.Suffix) !== 0 ? word + 1 : at
}

function fits(tokens: Tokens, at: number, headline: boolean): boolean {
  const bits = traitOf(tokens, at)
  if ((bits & Trait.Suffix) !== 0) return false
  if ((bits & Trait.Stop) !== 0) return softFits(tokens, at)
  if (core.words > 0 && (bits & (Trait.Title | Trait.OrgHead)) !== 0 && !isNameish(tokens, at))
    return closesName(tokens, at, bits)
  if (!headline || isNameish(tokens, at)) return true
  return false
}

/** "Abdullahi Omar Sheikh": a title word that is the family name. */
function closesName(tokens: Tokens, at: number, bits: number): boolean {
  return core.words >= 2 && (bits & Trait.OrgHead) === 0 && !isCapital(tokens, at + 1)
}

function softFits(tokens: Tokens, at: number): boolean {
  // "Joseph A. Smith", "Mary I. Jones"
  if (core.words > 0 && isInitial(tokens, at) && isCapital(tokens, at + 1)) return true
  if (!softWords.has(tokens.word[at]!)) return false
  if (core.words > 0) return (canOf(tokens, at - 1) & Can.FirstName) !== 0 || isInitial(tokens, at - 1)
  return isCapital(tokens, at + 1) && isNameish(tokens, at + 1) && !isLocated(tokens, at)
}

export function isLocated(tokens: Tokens, at: number): boolean {
  return at > 0 && (beforeThings.has(tokens.word[at - 1]!) || tokens.word[at - 1] === OF)
}
