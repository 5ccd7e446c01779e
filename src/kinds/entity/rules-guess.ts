// Names that no table knows, proved by the words round them: "in Waitsfield", "a Pollok man", "was airlifted to Via Christi".

import { Can, canBe, idOf, isStranger } from '../../lex/lexicon.ts'
import { WordTable } from '../../lex/word-table.ts'
import type { Parsed } from '../../model/syntax.ts'
import { Shape, TokenKind, type Tokens } from '../../model/tokens.ts'
import type { Found, Rule } from '../kind.ts'
import { findPlace } from './gazetteer.ts'
import { settlements } from './natural-words.ts'
import { found } from './place-parts.ts'
import type { EntityReading } from './reading.ts'
import { canOf, inTitleCase, isCapital, isGenitive, isNameWord, sentenceEnd, traitOf } from './scan.ts'
import { Trait } from './words.ts'

const TO = idOf('to')
const settled = new WordTable(['in', 'near', 'outside', 'nearby', 'rural'])
const OF = idOf('of')
const AT = idOf('at')
/** Before "at" these take somebody or something aim at, not a place: "shot at Orlin", "looked at Orlin". */
const aimed = new WordTable(
  `look looks looked looking shoot shot shots shooting fire fired firing aim aimed point pointed pointing yell yelled shout shouted
  scream screamed laugh laughed stare stared swing swung lunge lunged lash lashed throw threw thrown thrown angry mad furious good
  hit back glance glanced smile smiled poke poked jab jabbed wave waved bark barked anger directed hurled`.split(/\s+/),
)
const residents = new WordTable('man woman boy girl resident residents teen teenager native'.split(' '))
const carried = new WordTable('airlifted flown rushed transported helicoptered'.split(' '))
const admitted = new WordTable('hospitalized hospitalised admitted'.split(' '))
/** Words between "flown" and "to": by helicopter, early, late. */
const NEAR = 5

/** One or two words that no lexicon knows, capitalised, with no capital after them. */
function unknownEnd(parsed: Parsed, token: number): number {
  const { tokens } = parsed
  const stop = Math.min(sentenceEnd(parsed, token), token + 3)
  let at = token
  while (at < stop && isNameWord(tokens, at) && isStranger(tokens.word[at]!)) at++
  if (at === token + 1) at = hyphenedEnd(tokens, at)
  if (
    at === token ||
    (at > token + 2 && tokens.kind[token + 1] !== TokenKind.Hyphen) ||
    (tokens.shape[token]! & Shape.AllCaps) !== 0
  )
    return -1
  return isCapital(tokens, at) && (tokens.shape[at]! & Shape.Line) === 0 && (traitOf(tokens, at) & Trait.Stop) === 0
    ? -1
    : at
}

/** Parts of a name that hyphens tie together. */
const PARTS = 4

/** "Digne-les-Bains": the end of what hyphens tie to an unknown word; its last part has a capital. */
function hyphenedEnd(tokens: Tokens, from: number): number {
  let end = from
  for (let at = from, n = 0; n < PARTS && tokens.kind[at] === TokenKind.Hyphen; at += 2, n++) {
    if (((tokens.shape[at]! | tokens.shape[at + 1]!) & Shape.Space) !== 0 || tokens.kind[at + 1] !== TokenKind.Word)
      break
    if (isCapital(tokens, at + 1)) end = at + 2
  }
  return end
}

/** "in Waitsfield": a town that the gazetteer does not have. */
function readUnknownTown(parsed: Parsed, token: number): Found<EntityReading> | null {
  const { tokens } = parsed
  if (token === 0 || !setsTown(tokens, token - 1) || inTitleCase(parsed, token)) return null
  const last = unknownEnd(parsed, token)
  if (last < 0 || isGenitive(tokens, last) || isLowerNoun(tokens, last)) return null
  return found(token, last, null, { first: token, last }, -1, null)
}

/** In, near; "at" where nothing is aimed; "of" behind a kind of settlement. */
function setsTown(tokens: Tokens, before: number): boolean {
  const word = tokens.word[before]!
  if (settled.has(word)) return true
  if (before === 0) return false
  if (word === OF) return settlements.has(tokens.word[before - 1]!)
  return word === AT && !aimed.has(tokens.word[before - 1]!)
}

/** "in Harambe videos", "in Trump-era": the name only describes the next word. */
function isLowerNoun(tokens: Tokens, at: number): boolean {
  if (tokens.kind[at] === TokenKind.Hyphen) return true
  if (tokens.kind[at] !== TokenKind.Word || isCapital(tokens, at)) return false
  const can = canBe(tokens.word[at]!)
  return (can & Can.Noun) !== 0 && (can & (Can.VerbPast | Can.Preposition | Can.Adverb | Can.Conjunction)) === 0
}

/** "a Pollok man" */
function readResident(parsed: Parsed, token: number): Found<EntityReading> | null {
  const { tokens } = parsed
  const last = unknownEnd(parsed, token)
  if (last < 0 || isCapital(tokens, last) || !residents.has(tokens.word[last]!)) return null
  if (token > 0 && (traitOf(tokens, token - 1) & (Trait.Title | Trait.Role)) !== 0) return null
  return found(token, last, null, { first: token, last }, -1, null)
}

/** "was airlifted to Via Christi": a hospital by its name alone. */
function readCarriedTo(parsed: Parsed, token: number): Found<EntityReading> | null {
  const { tokens } = parsed
  if (token < 2 || inTitleCase(parsed, token)) return null
  const word = tokens.word[token - 1]
  const treated = word === AT && admitted.has(tokens.word[token - 2]!)
  if (!treated && (word !== TO || !isCarried(parsed, token - 1))) return null
  const stop = Math.min(sentenceEnd(parsed, token), token + 4)
  let at = token
  while (at < stop && isNameWord(tokens, at)) at++
  if (at === token || isCapital(tokens, at) || findPlace(tokens, token, at).row >= 0) return null
  if ((canOf(tokens, token) & (Can.Place | Can.Demonym)) !== 0 || isGenitive(tokens, at)) return null
  const reading = { type: 'organization', described: false, facility: 'hospital', acronym: -1, within: null } as const
  return { first: token, last: at, kind: 'organization', reading }
}

function isCarried(parsed: Parsed, to: number): boolean {
  const { tokens } = parsed
  for (let at = to - 1; at >= 0 && at >= to - NEAR && parsed.sentenceOf[at] === parsed.sentenceOf[to]; at--)
    if (carried.has(tokens.word[at]!)) return true
  return false
}

export const carriedRule: Rule<EntityReading> = {
  id: 'entity.carried-to',
  about: 'A hospital by its name alone, after a verb of carrying the hurt.',
  read: readCarriedTo,
}
export const residentRule: Rule<EntityReading> = {
  id: 'entity.resident',
  about: 'A town that only its residents prove (a Pollok man).',
  read: readResident,
}
export const unknownTownRule: Rule<EntityReading> = {
  id: 'entity.unknown-town',
  about: 'An unknown name after "in", "near", "at", or "the village of".',
  read: readUnknownTown,
}
