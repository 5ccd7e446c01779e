// Towns, states and countries of the gazetteer, counties, regions, and sites with a lower-case head.

import { Can, idOf } from '../../lex/lexicon.ts'
import { WordTable } from '../../lex/word-table.ts'
import type { Parsed } from '../../model/syntax.ts'
import { Shape, TokenKind, type Tokens } from '../../model/tokens.ts'
import type { Found, Rule } from '../kind.ts'
import { findPlace, isRegion, isWeak, liesIn, rankOf, regionAt, regionOf, rowsEnd } from './gazetteer.ts'
import { capitalsEnd, found, HUGE, larger, meant, nameGoesOn } from './place-parts.ts'
import type { PlaceReading } from './reading.ts'
import {
  canOf,
  inTitleCase,
  isCapital,
  isComma,
  isEveryday,
  isNameish,
  isNameWord,
  sentenceEnd,
  startsSentence,
  traitOf,
} from './scan.ts'
import { Trait } from './words.ts'

/** Populations on the gazetteer's scale (1.5 × log2). */
const LARGE = 25

/** A town this much higher on the scale (some ten times larger) is the one that is meant. */
const DOMINANT = 5

/** Prepositions that nearly always stand before a place when a capital follows. */
const strongPrepositions = new WordTable('in at near outside around across throughout'.split(' '))

const GEORGIA = idOf('georgia')

const NYC = idOf('nyc')
const OPEN = idOf('(')

function readGazetteer(parsed: Parsed, token: number): Found<PlaceReading> | null {
  const { tokens } = parsed
  const stop = Math.min(sentenceEnd(parsed, token), token + 12)
  if (!mayOpen(tokens, token)) return null
  const hit = findPlace(tokens, token, capitalsEnd(tokens, token, stop))
  if (hit.row < 0) return unknownTown(parsed, token, stop)
  const { row: first, last } = hit
  const row = meant(tokens, token, first)
  if (isWeak(row) || isAcronym(tokens, token, last, row)) return null
  const outer = larger(tokens, last, stop)
  const town = !isRegion(row) || outer.last >= 0
  const name = { first: token, last }
  if (outer.last >= 0 && (liesIn(first, outer.region) || !isRegion(row)))
    return found(token, outer.last, 'city', name, outer.region, outer.range)
  if (!stands(parsed, token, last, row)) return null
  const level = town ? 'city' : regionAt(regionOf(row))!.level
  const certain = !town || isAlone(first)
  const region = tokens.word[token] === GEORGIA ? -1 : certain ? regionOf(row) : -1
  return found(token, last, level, name, region, null)
}

/** "TSU" is a university, not the town of Tsu; a dateline shouts at the start of its line. */
function isAcronym(tokens: Tokens, token: number, last: number, row: number): boolean {
  if (last !== token + 1 || isRegion(row) || (tokens.shape[token]! & Shape.AllCaps) === 0) return false
  if (tokens.end[token]! - tokens.start[token]! !== 3 || tokens.word[token] === NYC) return false
  return token > 0 && (tokens.shape[token]! & (Shape.Line | Shape.Paragraph)) === 0
}

/** No other place of the name comes near this one's size. */
function isAlone(row: number): boolean {
  const end = rowsEnd(row)
  let most = 0
  let next = 0
  for (let at = row; at < end; at++) {
    const rank = rankOf(at)
    if (rank > most) {
      next = most
      most = rank
    } else if (rank > next) next = rank
  }
  return most - next >= DOMINANT
}

/** Closed-class words never open a place's name, save for the capitals US and UK. */
function mayOpen(tokens: Tokens, token: number): boolean {
  const bits = traitOf(tokens, token)
  if ((bits & Trait.Stop) !== 0) return (tokens.shape[token]! & Shape.AllCaps) !== 0 && tokens.word[token] === US
  const length = tokens.end[token]! - tokens.start[token]!
  return length > 2 || (tokens.shape[token]! & Shape.AllCaps) !== 0 || isCapital(tokens, token + 1)
}

const US = idOf('us')

/** Whether the context lets a gazetteer name be a place here. */
function stands(parsed: Parsed, token: number, last: number, row: number): boolean {
  const { tokens } = parsed
  const before = token > 0 && parsed.sentenceOf[token - 1] === parsed.sentenceOf[token] ? traitOf(tokens, token - 1) : 0
  if (partOfName(tokens, token, before)) return false
  const goesOn = nameGoesOn(tokens, last)
  const strong = token > 0 && strongPrepositions.has(tokens.word[token - 1]!)
  const located = strong || (before & (Trait.Locative | Trait.Direction)) !== 0
  const followed =
    last < tokens.count && (traitOf(tokens, last) & (Trait.LowerOrg | Trait.Role | Trait.Title | Trait.Direction)) !== 0
  const single = last === token + 1
  const can = single ? canOf(tokens, token) : 0
  const personal = single && (can & (Can.FirstName | Can.LastName)) !== 0
  const everyday = single && (can & (Can.Noun | Can.Verb | Can.Adjective | Can.Adverb)) !== 0 && (can & Can.Place) === 0
  if (goesOn && (personal || !isRegion(row)) && !(single && (can & Can.Country) !== 0)) return false
  if (isDateline(parsed, token, last)) return true
  if (isRegion(row) && !personal) return true
  if (strong) return !(everyday && inTitleCase(parsed, token))
  if (located || followed) return personal || everyday ? rankOf(row) >= LARGE : rankOf(row) >= 15
  if (startsSentence(parsed, token) && everyday) return false
  // "Sofia, 3, and Liam, 5": a first name with an age
  if (personal && isAged(tokens, last)) return false
  if (personal) return rankOf(row) >= HUGE
  if (everyday) return false
  return single ? rankOf(row) >= LARGE - 1 : rankOf(row) >= 20
}

function isAged(tokens: Tokens, last: number): boolean {
  if (!isComma(tokens, last) || tokens.kind[last + 1] !== TokenKind.Number) return false
  return tokens.end[last + 1]! - tokens.start[last + 1]! <= 2 && isComma(tokens, last + 2)
}

/** "Paul Newton", "Mr. Houston": the word before makes it a person's. */
function partOfName(tokens: Tokens, token: number, before: number): boolean {
  if (token === 0 || !isCapital(tokens, token - 1) || (tokens.shape[token]! & Shape.Line) !== 0) return false
  if ((before & (Trait.Stop | Trait.Locative | Trait.Direction)) !== 0) return false
  if ((before & Trait.Title) !== 0) return true
  return isNameish(tokens, token - 1)
}

/** "DETROIT (AP) —", "KENOSHA, Wis. —" */
function isDateline(parsed: Parsed, token: number, last: number): boolean {
  const { tokens } = parsed
  if (!startsSentence(parsed, token)) return false
  if ((tokens.shape[token]! & Shape.AllCaps) === 0) return false
  return tokens.word[last] === OPEN || tokens.kind[last] === TokenKind.Dash
}

/** "in Smallville, Kansas", "SMALLVILLE, Kan. —": a town that the gazetteer does not have. */
function unknownTown(parsed: Parsed, token: number, stop: number): Found<PlaceReading> | null {
  const { tokens } = parsed
  const set = token > 0 && (traitOf(tokens, token - 1) & Trait.Locative) !== 0
  if (!set && !(startsSentence(parsed, token) && (tokens.shape[token]! & Shape.AllCaps) !== 0)) return null
  let at = token
  while (at < stop && at < token + 3 && isNameWord(tokens, at)) at++
  if (at === token || (isEveryday(tokens, token) && inTitleCase(parsed, token))) return null
  if (!isComma(tokens, at)) return null
  const outer = larger(tokens, at, stop)
  if (outer.last < 0 || !(set || isDateline(parsed, token, outer.last))) return null
  return found(token, outer.last, 'city', { first: token, last: at }, outer.region, outer.range)
}

export const gazetteerRule: Rule<PlaceReading> = {
  id: 'entity.gazetteer',
  about: 'A town, state or country of the gazetteer, alone or with its state.',
  read: readGazetteer,
}
