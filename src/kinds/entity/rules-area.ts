// Counties, provinces, parts of known places, and sites named with a lower-case head.

import { Can, idOf } from '../../lex/lexicon.ts'
import { WordTable } from '../../lex/word-table.ts'
import type { Parsed } from '../../model/syntax.ts'
import { TokenKind, type Tokens } from '../../model/tokens.ts'
import type { Found, Rule } from '../kind.ts'
import { findPlace, isRegion, isWeak, rankOf, regionOf } from './gazetteer.ts'
import { capitalsEnd, found, larger, meant, nameGoesOn } from './place-parts.ts'
import type { PlaceLevel, PlaceReading } from './reading.ts'
import { facilityOf } from './rules-organization.ts'
import {
  canOf,
  isCapital,
  isEveryday,
  isGenitive,
  isNameish,
  isNameWord,
  sentenceEnd,
  startsSentence,
  traitOf,
} from './scan.ts'
import { Trait } from './words.ts'

const THE = idOf('the')
const COUNTY = idOf('county')
const MIDDLE = idOf('middle')
const setting = new WordTable(['in', 'near', 'across', 'throughout', 'from', 'of'])

const areaLevels: readonly (readonly [string, PlaceLevel])[] = [
  ['county', 'county'],
  ['province', 'state'],
  ['prefecture', 'state'],
  ['governorate', 'state'],
  ['state', 'state'],
  ['region', 'region'],
  ['district', 'district'],
  ['parish', 'county'],
  ['township', 'city'],
  ['borough', 'district'],
  ['city', 'city'],
]

const areaLevel = new WordTable(Object.fromEntries(areaLevels.map(([word], index) => [word, index + 1])))

/** "Harvey County", "Manisa province". */
function readArea(parsed: Parsed, token: number): Found<PlaceReading> | null {
  const { tokens } = parsed
  const stop = Math.min(sentenceEnd(parsed, token), token + 12)
  let at = token
  if ((canOf(tokens, token) & Can.Demonym) !== 0 || isOffice(tokens, token)) return null
  while (at < stop && at < token + 5 && (isNameWord(tokens, at) || isGenitiveInside(tokens, at))) {
    const area = at > token ? areaLevel.get(tokens.word[at]!) : 0
    if (area > 0 && findPlace(tokens, token, at + 1).last === at + 1) return null
    if (area > 0) return closeArea(tokens, token, at + 1, area, stop)
    if (at > token && (traitOf(tokens, at) & Trait.Title) !== 0) return null
    at++
  }
  if (at === token || at >= stop || isCapital(tokens, at)) return null
  const area = areaLevel.get(tokens.word[at]!)
  if (area === 0 || isEveryday(tokens, token)) return null
  return closeArea(tokens, token, at + 1, area, stop)
}

/** "Acting Dayton County …": the title goes with what follows. "Prince George's County" is a name. */
function isOffice(tokens: Tokens, token: number): boolean {
  return (traitOf(tokens, token) & Trait.Title) !== 0 && !isGenitive(tokens, token + 2)
}

/** The 's of "Prince George's County". */
function isGenitiveInside(tokens: Tokens, at: number): boolean {
  return isGenitive(tokens, at) && areaLevel.has(tokens.word[at + 1]!) && isCapital(tokens, at + 1)
}

function closeArea(
  tokens: Tokens,
  token: number,
  last: number,
  area: number,
  stop: number,
): Found<PlaceReading> | null {
  if (isEveryday(tokens, token) && last === token + 2 && (traitOf(tokens, token) & Trait.Direction) === 0) {
    if (findPlace(tokens, token, token + 1).row < 0 && !isSetIn(tokens, token, last)) return null
  }
  const outer = larger(tokens, last, stop)
  const name = { first: token, last }
  return found(token, outer.last >= 0 ? outer.last : last, areaLevels[area - 1]![1], name, outer.region, outer.range)
}

/** "In Lake County": a common noun is a county's name where a preposition sets it, both words with a capital. */
function isSetIn(tokens: Tokens, token: number, last: number): boolean {
  if (!isCapital(tokens, last - 1) || tokens.word[last - 1] !== COUNTY) return false
  return (canOf(tokens, token) & Can.Noun) !== 0 && token > 0 && setting.has(tokens.word[token - 1]!)
}

/** "southeastern Wisconsin", "downtown Milwaukee", "South Los Angeles". */
function readDirected(parsed: Parsed, token: number): Found<PlaceReading> | null {
  const { tokens } = parsed
  const isMiddle = tokens.word[token] === MIDDLE
  if ((traitOf(tokens, token) & Trait.Direction) === 0 && !isMiddle) return null
  const stop = Math.min(sentenceEnd(parsed, token), token + 8)
  let at = token + 1
  // "North Carolina" is a name of its own, and no part of some Carolina
  if (isWhole(tokens, token, stop)) return null
  if (tokens.kind[at] === TokenKind.Hyphen) at++
  if ((traitOf(tokens, at) & Trait.Direction) !== 0 && !isWhole(tokens, at, stop)) at++
  if (at >= stop || !isCapital(tokens, at)) return null
  const hit = findPlace(tokens, at, capitalsEnd(tokens, at, stop))
  if (hit.row < 0) return null
  const { last, row } = hit
  // "West Virginia", "North Dakota", "South Sudan" have names of their own
  const own = isCapital(tokens, token) ? findPlace(tokens, token, last) : null
  if (own !== null && own.row >= 0 && own.last === last && isRegion(own.row)) return null
  if (isEveryday(tokens, at)) return null
  if (isWeak(row) || rankOf(row) < 15 || nameGoesOn(tokens, last)) return null
  // "rural Harlan County": the county is the place
  if (isCapital(tokens, last) && areaLevel.has(tokens.word[last]!)) return null
  const region = meant(tokens, at, row)
  // "Middle Tennessee", but no middle of a town
  if (isMiddle && !isRegion(region)) return null
  // "northwest Nigeria" and "southern Ohio" are wider than any town of them, "northwest Houston" is not
  const level = isRegion(region) ? 'county' : 'district'
  return found(token, last, level, { first: token, last }, regionOf(region), { first: at, last })
}

/** A state or country whose name begins with a direction. */
function isWhole(tokens: Tokens, token: number, stop: number): boolean {
  if (token >= stop || !isCapital(tokens, token)) return false
  const { row, last } = findPlace(tokens, token, capitalsEnd(tokens, token, stop))
  return row >= 0 && last > token + 1 && isRegion(meant(tokens, token, row))
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

export const areaRule: Rule<PlaceReading> = {
  id: 'entity.area',
  about: 'A county, province or district by name.',
  read: readArea,
}
export const lowerSiteRule: Rule<PlaceReading> = {
  id: 'entity.lower-site',
  about: 'A name with a lower-case kind of site (Pulse nightclub).',
  read: readLowerSite,
}
export const directedRule: Rule<PlaceReading> = {
  id: 'entity.directed',
  about: 'A part of a known place (southeastern Wisconsin).',
  read: readDirected,
}
