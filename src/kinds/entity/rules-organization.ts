// Names that end in a telling head: departments, universities, companies, newspapers, and the sites named the same way.

import { Can, idOf } from '../../lex/lexicon.ts'
import { PhraseTable } from '../../lex/phrases.ts'
import { WordTable } from '../../lex/word-table.ts'
import type { Parsed, TokenRange } from '../../model/syntax.ts'
import { Shape, TokenKind, type Tokens } from '../../model/tokens.ts'
import type { Found, Rule } from '../kind.ts'
import { findPlace } from './gazetteer.ts'
import { HEADS, measure, OF, POLICE, span, THE } from './headed-span.ts'
import type { EntityReading, Facility } from './reading.ts'
import {
  canOf,
  inTitleCase,
  isCapital,
  isComma,
  isEveryday,
  isGenitive,
  isInitial,
  isNameish,
  sentenceEnd,
  startsSentence,
  traitOf,
} from './scan.ts'
import { Trait } from './words.ts'

const OPEN = idOf('(')

const CLOSE = idOf(')')

const stationNames = new WordTable(
  'fox channel nbc abc cbs ktla wfaa news kcra whas wisn wtmj wdrb kwch ksn kake cbc local'.split(' '),
)

const stationTails = new WordTable('now news'.split(' '))

/** Heads that are also everyday surnames: "Anita Hill" is no hill. */
const surnameHeads = new WordTable(
  'hill lake park hall west grove fields rivers church banks court house bell port woods ford temple street lane parish fort force'.split(
    ' ',
  ),
)

const LONGEST = 14

export function facilityOf(tokens: Tokens, first: number, last: number): Facility | null {
  let bits = 0
  for (let i = first; i < last; i++) bits |= traitOf(tokens, i)
  if ((bits & Trait.Hospital) !== 0 && !isGoverning(tokens, first, last)) return 'hospital'
  if ((bits & Trait.School) !== 0) return 'school'
  if ((bits & Trait.Church) !== 0) return 'church'
  if ((bits & Trait.Prison) !== 0) return 'prison'
  if ((bits & Trait.Court) !== 0) return 'court'
  return (bits & Trait.Media) !== 0 ? 'media' : null
}

const governing = new WordTable('department ministry minister board bureau agency commission secretary dept'.split(' '))
const wards = new WordTable(['hospital', 'hospitals', 'clinic', 'infirmary'])

/** "Department of Health" heals nobody. */
function isGoverning(tokens: Tokens, first: number, last: number): boolean {
  let governs = false
  for (let i = first; i < last; i++) {
    if (wards.has(tokens.word[i]!)) return false
    if (governing.has(tokens.word[i]!)) governs = true
  }
  return governs
}

/** Token of an acronym in brackets at `at`: "(D.C.I.)". */
export function acronymAt(tokens: Tokens, at: number): number {
  if (tokens.word[at] !== OPEN || tokens.word[at + 2] !== CLOSE) return -1
  return (tokens.shape[at + 1]! & (Shape.AllCaps | Shape.Dotted)) !== 0 && isCapital(tokens, at + 1) ? at + 1 : -1
}

export function organization(
  tokens: Tokens,
  first: number,
  last: number,
  described = false,
  within: TokenRange | null = null,
): Found<EntityReading> {
  const facility = facilityOf(tokens, first, last)
  const reading = { type: 'organization', described, facility, acronym: acronymAt(tokens, last), within } as const
  return { first, last, kind: 'organization', reading }
}

function site(tokens: Tokens, first: number, last: number): Found<EntityReading> {
  const facility = facilityOf(tokens, first, last)
  const name = { first, last }
  return {
    first,
    last,
    kind: 'place',
    reading: { type: 'place', level: 'site', described: false, facility, region: -1, within: null, name },
  }
}

function readHeaded(parsed: Parsed, token: number): Found<EntityReading> | null {
  const { tokens } = parsed
  const stop = Math.min(sentenceEnd(parsed, token), token + LONGEST)
  if ((traitOf(tokens, token) & Trait.Stop) !== 0 && tokens.word[token] !== POLICE) return null
  if (!measure(tokens, token, stop)) return null
  const { last, head, bits } = span
  if (head === token) return null
  if (!modifierFits(parsed, token, head)) return null
  if ((bits & Trait.SiteHead) !== 0 && (bits & Trait.OrgHead) === 0) {
    if (findPlace(tokens, token, last).last === last) return null
    return site(tokens, token, last)
  }
  const end = divisionEnd(tokens, last, stop)
  return organization(tokens, token, end, false, seat(tokens, token, head, end, stop))
}

/** "…'s division of criminal investigation", ", Division of Criminal Investigation" after a parent body and its acronym. */
function divisionEnd(tokens: Tokens, last: number, stop: number): number {
  let at = acronymAt(tokens, last) >= 0 ? last + 3 : last
  const possessive = isGenitive(tokens, at)
  if (!possessive && !isComma(tokens, at)) return last
  at++
  if (!divisions.has(tokens.word[at]!) || tokens.word[at + 1] !== OF) return last
  if (possessive !== !isCapital(tokens, at)) return last
  at += 2
  if (tokens.word[at] === THE) at++
  const from = at
  while (at < stop && at < from + 4 && tokens.kind[at] === TokenKind.Word && goesOnAs(tokens, at, possessive)) at++
  return at > from ? at : last
}

const divisions = new WordTable('division bureau office department section branch unit'.split(' '))

function goesOnAs(tokens: Tokens, at: number, lower: boolean): boolean {
  if (!lower) return isCapital(tokens, at)
  return (
    !isCapital(tokens, at) &&
    (canOf(tokens, at) & (Can.Noun | Can.Adjective)) !== 0 &&
    (canOf(tokens, at) & Can.Preposition) === 0
  )
}

/** The place in a body's name ("Chicago Police"), or the town after a facility ("Froedtert Hospital, Milwaukee"). */
function seat(tokens: Tokens, first: number, head: number, last: number, stop: number): TokenRange | null {
  if (
    isComma(tokens, last) &&
    last + 1 < stop &&
    isCapital(tokens, last + 1) &&
    facilityOf(tokens, first, last) !== null
  ) {
    const town = findPlace(tokens, last + 1, Math.min(stop, last + 4))
    if (town.row >= 0) return { first: last + 1, last: town.last }
  }
  for (let at = first + 1; at < head && isCapital(tokens, at); at++)
    if (tokens.word[at] === COUNTY) return { first, last: at + 1 }
  const place = findPlace(tokens, first, head)
  if (place.row < 0 || (place.last === first + 1 && isEveryday(tokens, first))) return null
  return { first, last: place.last }
}

const COUNTY = idOf('county')

/** The words before the head must look like a name: no verbs of a headline, no first name before a surname-like head. */
function modifierFits(parsed: Parsed, token: number, head: number): boolean {
  const { tokens } = parsed
  const bits = traitOf(tokens, token)
  if (
    (bits & (Trait.Title | Trait.Role)) !== 0 &&
    isCapital(tokens, token + 1) &&
    isNameish(tokens, token + 1) &&
    head > token + 1
  )
    if ((canOf(tokens, token + 1) & Can.FirstName) !== 0) return false
  if (surnameHeads.has(tokens.word[head]!) && personLike(tokens, token, head)) return false
  const headline = inTitleCase(parsed, token)
  if (!headline) return !(startsSentence(parsed, token) && head === token + 1 && isPlainWord(tokens, token))
  for (let i = token; i < head; i++) {
    if (!isCapital(tokens, i)) continue
    if ((canOf(tokens, i) & Can.Verb) !== 0 && isEveryday(tokens, i) && (traitOf(tokens, i) & HEADS) === 0) return false
  }
  return true
}

function personLike(tokens: Tokens, token: number, head: number): boolean {
  if ((traitOf(tokens, token) & Trait.Title) !== 0) return true
  if (head - token > 2) return false
  // "2-year-old Jaeson Hill", "Jaeson Hill, 2,"
  if (token > 0 && tokens.word[token - 1] === OLD) return true
  if (isComma(tokens, head + 1) && tokens.kind[head + 2] === TokenKind.Number && isComma(tokens, head + 3)) return true
  return (canOf(tokens, token) & Can.FirstName) !== 0 || isInitial(tokens, token)
}

/** An everyday word whose capital comes from the sentence's start: "Local hospitals". */
function isPlainWord(tokens: Tokens, token: number): boolean {
  const bits = traitOf(tokens, token)
  return isEveryday(tokens, token) && (bits & (Trait.OrgHead | Trait.Title)) === 0
}

/** "Fox 6 Now", "Channel 5". */
function readStation(parsed: Parsed, token: number): Found<EntityReading> | null {
  const { tokens } = parsed
  if (!stationNames.has(tokens.word[token]!) || tokens.kind[token + 1] !== TokenKind.Number) return null
  if (tokens.end[token + 1]! - tokens.start[token + 1]! > 2) return null
  let last = token + 2
  if (isCapital(tokens, last) && stationTails.has(tokens.word[last]!)) last++
  const reading = { type: 'organization', described: false, facility: 'media', acronym: -1, within: null } as const
  return { first: token, last, kind: 'organization', reading }
}

/** Known bodies of several words whose last word names something else by itself. */
const knownNames = new PhraseTable<true>(
  'islamic state;islamic jihad;boko haram;al qaeda;al shabaab;al nusra;red cross;red crescent;white helmets;ku klux klan'
    .split(';')
    .map((name) => [name, true]),
)

/** Names and acronyms that are known bodies: FBI, CNN, NASA, Islamic State. */
function readKnown(parsed: Parsed, token: number): Found<EntityReading> | null {
  const { tokens } = parsed
  const several = knownNames.match(tokens, token)
  if (several !== null && isCapital(tokens, token) && isCapital(tokens, several.last - 1))
    return organization(tokens, token, several.last)
  if ((traitOf(tokens, token) & Trait.OrgName) === 0) return null
  const length = tokens.end[token]! - tokens.start[token]!
  if (length <= 5 && (tokens.shape[token]! & Shape.AllCaps) === 0) return null
  return organization(tokens, token, token + 1)
}

/** "Kenosha police", "Bellevue hospital": a name with a lower-case head. */
function readLowerHead(parsed: Parsed, token: number): Found<EntityReading> | null {
  const { tokens } = parsed
  const stop = sentenceEnd(parsed, token)
  if (inTitleCase(parsed, token) && isEveryday(tokens, token)) return null
  let at = token
  while (
    at < stop &&
    at < token + 4 &&
    isCapital(tokens, at) &&
    (traitOf(tokens, at) & (Trait.Stop | Trait.Title)) === 0
  ) {
    if (at > token && (tokens.shape[at]! & Shape.Line) !== 0) return null
    at++
  }
  if (at === token || at >= stop || tokens.kind[at] !== TokenKind.Word) return null
  const place = findPlace(tokens, token, at)
  const isPlace = place.row >= 0 && place.last === at
  if (tokens.word[at] === STATE && (traitOf(tokens, at + 1) & Trait.LowerOrg) !== 0) at++
  if ((traitOf(tokens, at) & Trait.LowerOrg) === 0) return null
  if (isPlace) {
    if (token > 0 && (canOf(tokens, token - 1) & Can.Determiner) !== 0 && tokens.word[at] === HOSPITAL) return null
    return organization(tokens, token, at + 1, houses.has(tokens.word[at]!), { first: token, last: place.last })
  }
  if (startsSentence(parsed, token) && isEveryday(tokens, token)) return null
  if (tokens.word[at] === HOSPITAL && !isDemonym(tokens, token)) return organization(tokens, token, at + 1)
  return tokens.word[at] === POLICE && isNameish(tokens, token) ? organization(tokens, token, at + 1) : null
}

const STATE = idOf('state')
/** "A Texas church": one of many there, and no name. */
const houses = new WordTable(['church', 'school'])

const OLD = idOf('old')

const HOSPITAL = idOf('hospital')

function isDemonym(tokens: Tokens, token: number): boolean {
  return (canOf(tokens, token) & Can.Demonym) !== 0
}

export const organizationRules: readonly Rule<EntityReading>[] = [
  { id: 'entity.station', about: 'A broadcaster named by network and channel number.', read: readStation },
  {
    id: 'entity.headed',
    about: 'Capitalised words that end in the head of an organization or site.',
    read: readHeaded,
  },
  { id: 'entity.known', about: 'A body known by its name or acronym.', read: readKnown },
  { id: 'entity.lower-head', about: 'A name with a lower-case head (Kenosha police).', read: readLowerHead },
]
