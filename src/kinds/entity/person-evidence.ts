// Whether a capitalised name is a person's: first names, titles, ages, roles and verbs of saying for it, articles and heads against it.

import { Can, idOf, isStranger } from '../../lex/lexicon.ts'
import { WordTable } from '../../lex/word-table.ts'
import type { Parsed } from '../../model/syntax.ts'
import { Shape, TokenKind, type Tokens } from '../../model/tokens.ts'
import { findPlace, rankOf } from './gazetteer.ts'
import { beforeThings, core, isLocated } from './name-core.ts'
import { settlements } from './natural-words.ts'
import { canOf, inTitleCase, isCapital, isEveryday, isInitial, isNameish, startsSentence, traitOf } from './scan.ts'
import { Trait } from './words.ts'

const OF = idOf('of')
const HEADS = Trait.OrgHead | Trait.SiteHead | Trait.StreetHead

const beforeNames = new WordTable(
  'named identified as victim suspect arrested and killed shot by son daughter brother sister wife husband for of with'.split(
    ' ',
  ),
)

/** Things that are christened as people are: "Typhoon Ulysses", "the ferry Anna Marie". */
const bearNames = new WordTable(
  'congregation hurricane typhoon cyclone storm superstorm ferry trawler yacht tanker freighter steamer vessel ship mv ss hms uss'.split(
    ' ',
  ),
)

/** Towns from about 50,000 people on are not taken for a lone first name. */
const KNOWN_TOWN = 24

function saysAfter(tokens: Tokens, last: number, stop: number): boolean {
  return last < stop && (traitOf(tokens, last) & Trait.Reporting) !== 0 && !isCapital(tokens, last)
}

function saysBefore(tokens: Tokens, first: number): boolean {
  return first > 0 && (traitOf(tokens, first - 1) & Trait.Reporting) !== 0 && !isCapital(tokens, first - 1)
}

export function isPerson(
  parsed: Parsed,
  first: number,
  titled: boolean,
  role: boolean,
  age: boolean,
  stop: number,
): boolean {
  const { tokens } = parsed
  const { last, words } = core
  const can = canOf(tokens, first)
  const bits = traitOf(tokens, first)
  // "Prads-Haute Bléone": the second half of a name begins none
  if (first > 0 && tokens.kind[first - 1] === TokenKind.Hyphen && isCapital(tokens, first - 2)) return false
  if ((bits & (Trait.Brand | Trait.OrgName)) !== 0) return false
  if (!age && (isSettlement(tokens, first) || (words < 3 && isChristened(tokens, first)))) return false
  if (words === 1) return isSingle(parsed, first, titled, role, age, stop)
  if ((traitOf(tokens, last - 1) & HEADS) !== 0 && !isNameish(tokens, last - 1) && !titled && !age) return false
  const firstName = (can & Can.FirstName) !== 0 || isInitial(tokens, first)
  if (age) return true
  // "D-TX", "Dallas ISD": parties, states and acronyms are no family names
  if (isAcronym(tokens, last - 1) && !isAcronym(tokens, first)) return false
  if (isHyphenCode(tokens, first)) return false
  if (titled) return hasNameish(tokens, first, last)
  if (firstName) return acceptFirstName(parsed, first, last)
  if (hasInitial(tokens, first + 1, last - 1)) return true
  if (startsSentence(parsed, first) && isEveryday(tokens, first)) return false
  if (!hasNameish(tokens, first, last) || isEveryday(tokens, last - 1) || isEveryday(tokens, first))
    return evident(tokens, first, last, stop, role)
  if (inTitleCase(parsed, first)) return false
  if (role || saysAfter(tokens, last, stop) || saysBefore(tokens, first)) return true
  if ((can & (Can.Place | Can.Organization | Can.Demonym)) !== 0) return false
  if (first > 0 && beforeThings.has(tokens.word[first - 1]!)) return false
  return words <= 4 && (tokens.shape[first]! & Shape.AllCaps) === 0
}

/** The kind of thing stands right before the name, or before its first word. */
function isChristened(tokens: Tokens, first: number): boolean {
  if (first === 0 || (tokens.shape[first]! & Shape.Line) !== 0) return false
  if (bearNames.has(tokens.word[first - 1]!)) return true
  return first > 1 && isCapital(tokens, first - 1) && bearNames.has(tokens.word[first - 2]!)
}

/** "The ski resort of Pra Loup": no person is one. */
function isSettlement(tokens: Tokens, first: number): boolean {
  return first > 1 && tokens.word[first - 1] === OF && settlements.has(tokens.word[first - 2]!)
}

/** Everyday words as a name need a role and a verb of saying: "spokesman Early Rivers said". */
function evident(tokens: Tokens, first: number, last: number, stop: number, role: boolean): boolean {
  if (!isNameish(tokens, first) && !isNameish(tokens, last - 1)) return false
  if ((canOf(tokens, last - 1) & Can.Plural) !== 0) return false
  return role || saysAfter(tokens, last, stop) || isIdentified(tokens, first) || livesAfter(tokens, first, last)
}

/** "identified the girl as Ilanye Price" */
function isIdentified(tokens: Tokens, first: number): boolean {
  return first > 0 && tokens.word[first - 1] === AS
}

const AS = idOf('as')

/** "Ilanye Price was taken …": what happens to people, after two words of which the first is unknown. */
function livesAfter(tokens: Tokens, first: number, last: number): boolean {
  return isStranger(tokens.word[first]!) && last - first === 2 && personVerbs.has(tokens.word[last]!)
}

const personVerbs = new WordTable('was died lost suffered pleaded faces lived who whose'.split(' '))

function acceptFirstName(parsed: Parsed, first: number, last: number): boolean {
  const { tokens } = parsed
  const final = canOf(tokens, last - 1)
  const placeName = (canOf(tokens, first) & (Can.Place | Can.Noun)) !== 0
  if (placeName && isEveryday(tokens, last - 1) && (final & Can.Plural) !== 0) return false
  // "Race: B Age: 24": a lone letter before an everyday word
  if (isInitial(tokens, first) && (tokens.shape[first]! & Shape.Dotted) === 0 && isEveryday(tokens, last - 1))
    return false
  if (inTitleCase(parsed, first) && isEveryday(tokens, last - 1)) return false
  if ((final & (Can.Country | Can.Demonym)) !== 0 && (final & (Can.LastName | Can.FirstName)) === 0) return false
  if ((canOf(tokens, first) & (Can.Noun | Can.Verb | Can.Adjective)) === 0) return true
  if (startsSentence(parsed, first)) return isNameish(tokens, first + 1)
  return !(isEveryday(tokens, last - 1) && first > 0 && beforeThings.has(tokens.word[first - 1]!))
}

/** Two or three capitals that no lexicon knows as a name. */
function isAcronym(tokens: Tokens, token: number): boolean {
  if ((traitOf(tokens, token) & Trait.Suffix) !== 0) return false
  const length = tokens.end[token]! - tokens.start[token]!
  return (
    length <= 3 &&
    length > 1 &&
    (tokens.shape[token]! & Shape.AllCaps) !== 0 &&
    (canOf(tokens, token) & Can.LastName) === 0
  )
}

/** "D-TX", "R-Ohio" */
function isHyphenCode(tokens: Tokens, first: number): boolean {
  return isInitial(tokens, first) && tokens.kind[first + 1] === TokenKind.Hyphen
}

/** A middle initial marks a person's name. */
function hasInitial(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isInitial(tokens, i) && (tokens.shape[i]! & Shape.Dotted) !== 0) return true
  return false
}

function hasNameish(tokens: Tokens, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (isCapital(tokens, i) && isNameish(tokens, i)) return true
  return false
}

/** One word alone: only with a title, an age, or a first name in the middle of a sentence. */
function isSingle(parsed: Parsed, first: number, titled: boolean, role: boolean, age: boolean, stop: number): boolean {
  const { tokens } = parsed
  const bits = traitOf(tokens, first)
  if ((bits & (HEADS | Trait.Title | Trait.Role | Trait.OrgName | Trait.Direction)) !== 0) return false
  if (isOfCouple(tokens, first)) return true
  if (inTitleCase(parsed, first) || lendsName(tokens, core.last)) return false
  const can = canOf(tokens, first)
  if (titled)
    return (
      !isEveryday(tokens, first) ||
      (traitOf(tokens, first - 1) & (Trait.Male | Trait.Female)) !== 0 ||
      (tokens.shape[first - 1]! & Shape.Dotted) !== 0
    )
  if (age && !startsSentence(parsed, first)) return true
  if (isEveryday(tokens, first) || (can & (Can.Demonym | Can.Organization)) !== 0) return false
  if (age) return true
  const row = findPlace(tokens, first, first + 1).row
  const place = row >= 0 && rankOf(row) >= KNOWN_TOWN
  if (startsSentence(parsed, first))
    return (
      (can & Can.FirstName) !== 0 && !place && (can & (Can.Noun | Can.Verb)) === 0 && saysAfter(tokens, core.last, stop)
    )
  if (place || isLocated(tokens, first)) return false
  if ((can & Can.FirstName) !== 0) return (can & (Can.Noun | Can.Verb | Can.Adjective)) === 0
  return role && isNameish(tokens, first) && beforeNames.has(tokens.word[first - 1]!)
}

/** "John and Mary Smith": a first name that shares the surname behind the next one. */
export function isOfCouple(tokens: Tokens, first: number): boolean {
  const next = first + 2
  if (!joins.has(tokens.word[first + 1] ?? 0) || next + 1 >= tokens.count) return false
  if ((canOf(tokens, first) & canOf(tokens, next) & Can.FirstName) === 0) return false
  if (!isCapital(tokens, first) || !isCapital(tokens, next) || !isCapital(tokens, next + 1)) return false
  if ((traitOf(tokens, first - 1) & HEADS) !== 0 || (traitOf(tokens, next + 1) & (HEADS | Trait.Stop)) !== 0)
    return false
  return isNameish(tokens, next + 1) && (first === 0 || !isCapital(tokens, first - 1) || isTitleAt(tokens, first - 1))
}

/** "The Neuse and Trent rivers", "Elm and Morris streets": what the word behind it says it is. */
function lendsName(tokens: Tokens, last: number): boolean {
  return !isCapital(tokens, last) && (canOf(tokens, last) & Can.Plural) !== 0 && things.has(tokens.word[last] ?? 0)
}

const things = new WordTable(
  'rivers creeks lakes streets avenues roads counties islands districts mountains bays dams'.split(' '),
)

const joins = new WordTable(['and', '&'])

function isTitleAt(tokens: Tokens, at: number): boolean {
  return (traitOf(tokens, at) & (Trait.Title | Trait.Role)) !== 0
}
