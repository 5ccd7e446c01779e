// Towns, states and countries of the gazetteer, counties, regions, and sites with a lower-case head.

import { Can, idOf } from '../../lex/lexicon.ts'
import { WordTable } from '../../lex/word-table.ts'
import type { Parsed, TokenRange } from '../../model/syntax.ts'
import { Shape, TokenKind, type Tokens } from '../../model/tokens.ts'
import type { Found, Rule } from '../kind.ts'
import { findPlace, isRegion, isWeak, liesIn, rankOf, regionAt, regionOf, regionRow, rowsEnd } from './gazetteer.ts'
import type { PlaceLevel, PlaceReading } from './reading.ts'
import { facilityOf } from './rules-organization.ts'
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
const HUGE = 29
/** A town this much higher on the scale (some ten times larger) is the one that is meant. */
const DOMINANT = 5
/** Prepositions that nearly always stand before a place when a capital follows. */
const strongPrepositions = new WordTable('in at near outside around across throughout'.split(' '))
const NEW = idOf('new')
const WASHINGTON = idOf('washington')
const GEORGIA = idOf('georgia')
const THE = idOf('the')
const OPEN = idOf('(')

interface Larger {
  /** Token after the larger place, or -1. */
  readonly last: number
  readonly range: TokenRange | null
  readonly region: number
}
const NOTHING: Larger = { last: -1, range: null, region: -1 }

/** The state or country after a town: ", Wisconsin", ", Wis.", " TX". */
function larger(tokens: Tokens, from: number, stop: number): Larger {
  const comma = isComma(tokens, from)
  const at = comma ? from + 1 : from
  if (at >= stop || !isCapital(tokens, at)) return NOTHING
  const hit = findPlace(tokens, at, Math.min(stop, at + 4))
  if (hit.row < 0) return NOTHING
  const { last } = hit
  const caps = (tokens.shape[at]! & Shape.AllCaps) !== 0 && last === at + 1
  if (!comma && !caps) return NOTHING
  const row = regionRow(hit.row)
  if (row < 0) return NOTHING
  const short = tokens.end[at]! - tokens.start[at]! <= 2 && last === at + 1
  if (short && !caps && (tokens.shape[at]! & Shape.Dotted) === 0) return NOTHING
  return { last, range: { first: at, last }, region: regionOf(row) }
}

function found(
  first: number,
  last: number,
  level: PlaceLevel,
  name: TokenRange,
  region: number,
  within: TokenRange | null,
  described = false,
): Found<PlaceReading> {
  return {
    first,
    last,
    kind: 'place',
    reading: { type: 'place', level, described, facility: null, region, within, name },
  }
}

/** The row that is meant: the state of a name that is also a town's, save for New York and Washington. */
function meant(tokens: Tokens, token: number, row: number): number {
  const region = regionRow(row)
  if (region < 0) return row
  const word = tokens.word[token]
  if (word !== WASHINGTON && word !== NEW) return region
  const end = rowsEnd(row)
  for (let at = row; at < end; at++) if (!isRegion(at) && rankOf(at) >= HUGE - 1) return at
  return region
}

function readGazetteer(parsed: Parsed, token: number): Found<PlaceReading> | null {
  const { tokens } = parsed
  const stop = Math.min(sentenceEnd(parsed, token), token + 12)
  if (!mayOpen(tokens, token)) return null
  const hit = findPlace(tokens, token, capitalsEnd(tokens, token, stop))
  if (hit.row < 0) return unknownTown(parsed, token, stop)
  const { row: first, last } = hit
  const row = meant(tokens, token, first)
  if (isWeak(row)) return null
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

function capitalsEnd(tokens: Tokens, token: number, stop: number): number {
  let at = token + 1
  while (
    at < stop &&
    at < token + 5 &&
    (isCapital(tokens, at) || tokens.kind[at] === TokenKind.Hyphen || isLink(tokens, at))
  )
    at++
  return at
}

const links = new WordTable(['of', 'de', 'la', 'du', 'and', 'the', "d'", 'upon', 'am', 'del'])
function isLink(tokens: Tokens, token: number): boolean {
  return links.has(tokens.word[token]!) && isCapital(tokens, token + 1)
}

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
  if (personal) return rankOf(row) >= HUGE
  if (everyday) return false
  return single ? rankOf(row) >= LARGE - 1 : rankOf(row) >= 20
}

/** "Paul Newton", "Mr. Houston": the word before makes it a person's. */
function partOfName(tokens: Tokens, token: number, before: number): boolean {
  if (token === 0 || !isCapital(tokens, token - 1) || (tokens.shape[token]! & Shape.Line) !== 0) return false
  if ((before & (Trait.Stop | Trait.Locative | Trait.Direction)) !== 0) return false
  if ((before & Trait.Title) !== 0) return true
  return isNameish(tokens, token - 1)
}

/** A further name word follows, so that the place may be a first name or part of a longer name. */
function nameGoesOn(tokens: Tokens, last: number): boolean {
  if (last >= tokens.count || !isNameWord(tokens, last)) return false
  if ((tokens.shape[last]! & Shape.Line) !== 0 || (tokens.shape[last]! & Shape.Space) === 0) return false
  return (traitOf(tokens, last) & (Trait.Title | Trait.Role | Trait.Direction)) === 0
}

/** "DETROIT (AP) —", "KENOSHA, Wis. —" */
function isDateline(parsed: Parsed, token: number, last: number): boolean {
  const { tokens } = parsed
  if (!startsSentence(parsed, token)) return false
  if ((tokens.shape[token]! & Shape.AllCaps) === 0) return false
  return tokens.word[last] === OPEN || tokens.kind[last] === TokenKind.Dash
}

/** "in Smallville, Kansas": a town that the gazetteer does not have. */
function unknownTown(parsed: Parsed, token: number, stop: number): Found<PlaceReading> | null {
  const { tokens } = parsed
  if (token === 0 || (traitOf(tokens, token - 1) & Trait.Locative) === 0) return null
  let at = token
  while (at < stop && at < token + 3 && isNameWord(tokens, at)) at++
  if (at === token || (isEveryday(tokens, token) && inTitleCase(parsed, token))) return null
  if (!isComma(tokens, at)) return null
  const outer = larger(tokens, at, stop)
  if (outer.last < 0) return null
  return found(token, outer.last, 'city', { first: token, last: at }, outer.region, outer.range)
}

const areaLevels: readonly (readonly [string, PlaceLevel])[] = [
  ['county', 'county'],
  ['province', 'state'],
  ['prefecture', 'state'],
  ['governorate', 'state'],
  ['state', 'state'],
  ['region', 'district'],
  ['district', 'district'],
  ['parish', 'county'],
  ['township', 'city'],
  ['borough', 'district'],
]
const areaLevel = new WordTable(Object.fromEntries(areaLevels.map(([word], index) => [word, index + 1])))

/** "Harvey County", "Manisa province". */
function readArea(parsed: Parsed, token: number): Found<PlaceReading> | null {
  const { tokens } = parsed
  const stop = Math.min(sentenceEnd(parsed, token), token + 12)
  let at = token
  while (at < stop && at < token + 4 && isNameWord(tokens, at)) {
    const area = at > token ? areaLevel.get(tokens.word[at]!) : 0
    if (area > 0) return closeArea(tokens, token, at + 1, area, stop)
    if (at > token && (traitOf(tokens, at) & Trait.Title) !== 0) return null
    at++
  }
  if (at === token || at >= stop || isCapital(tokens, at)) return null
  const area = areaLevel.get(tokens.word[at]!)
  if (area === 0 || isEveryday(tokens, token)) return null
  return closeArea(tokens, token, at + 1, area, stop)
}

function closeArea(
  tokens: Tokens,
  token: number,
  last: number,
  area: number,
  stop: number,
): Found<PlaceReading> | null {
  if (isEveryday(tokens, token) && last === token + 2 && (traitOf(tokens, token) & Trait.Direction) === 0) {
    if (findPlace(tokens, token, token + 1).row < 0) return null
  }
  const outer = larger(tokens, last, stop)
  const name = { first: token, last }
  return found(token, outer.last >= 0 ? outer.last : last, areaLevels[area - 1]![1], name, outer.region, outer.range)
}

/** "southeastern Wisconsin", "downtown Milwaukee", "South Los Angeles". */
function readDirected(parsed: Parsed, token: number): Found<PlaceReading> | null {
  const { tokens } = parsed
  if ((traitOf(tokens, token) & Trait.Direction) === 0) return null
  const stop = Math.min(sentenceEnd(parsed, token), token + 8)
  let at = token + 1
  if (tokens.kind[at] === TokenKind.Hyphen) at++
  if ((traitOf(tokens, at) & Trait.Direction) !== 0) at++
  if (at >= stop || !isCapital(tokens, at)) return null
  const hit = findPlace(tokens, at, capitalsEnd(tokens, at, stop))
  if (hit.row < 0) return null
  const { last, row } = hit
  if (isWeak(row) || rankOf(row) < 15 || nameGoesOn(tokens, last)) return null
  const region = meant(tokens, at, row)
  return found(token, last, 'district', { first: token, last }, regionOf(region), { first: at, last })
}

/** "the Pulse nightclub", "the Soma mine": a name and a lower-case kind of site. */
function readLowerSite(parsed: Parsed, token: number): Found<PlaceReading> | null {
  const { tokens } = parsed
  const stop = sentenceEnd(parsed, token)
  let at = token
  while (at < stop && at < token + 5 && isNameWord(tokens, at)) at++
  if (at === token || at >= stop || isCapital(tokens, at) || (traitOf(tokens, at) & Trait.LowerSite) === 0) return null
  if (startsSentence(parsed, token) && isEveryday(tokens, token)) return null
  if ((canOf(tokens, token) & Can.Demonym) !== 0) return null
  const hit = findPlace(tokens, token, at)
  const inside = hit.row >= 0 && hit.last === at ? { first: token, last: at } : null
  if (inside !== null && (token === 0 || tokens.word[token - 1] !== THE)) return null
  if (inside === null && !isNameish(tokens, token) && at === token + 1) return null
  const name = { first: token, last: at + 1 }
  const facility = facilityOf(tokens, token, at + 1)
  const reading: PlaceReading = {
    type: 'place',
    level: 'site',
    described: false,
    facility,
    region: -1,
    within: inside,
    name,
  }
  return { first: token, last: at + 1, kind: 'place', reading }
}

/** "the city of Hesston" is read as Hesston; "New York City" comes from the gazetteer. */
export const placeRules: readonly Rule<PlaceReading>[] = [
  { id: 'entity.area', about: 'A county, province or district by name.', read: readArea },
  { id: 'entity.lower-site', about: 'A name with a lower-case kind of site (Pulse nightclub).', read: readLowerSite },
  { id: 'entity.directed', about: 'A part of a known place (southeastern Wisconsin).', read: readDirected },
  {
    id: 'entity.gazetteer',
    about: 'A town, state or country of the gazetteer, alone or with its state.',
    read: readGazetteer,
  },
]
export const directedRule: Rule<PlaceReading> = placeRules[2]!
