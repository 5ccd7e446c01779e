// Names of people: title, name words with initials, particles and nicknames, then the evidence that it is a person at all.

import { Can, idOf } from '../../lex/lexicon.ts'
import { WordTable } from '../../lex/word-table.ts'
import type { Parsed, TokenRange } from '../../model/syntax.ts'
import { Shape, TokenKind, type Tokens } from '../../model/tokens.ts'
import type { Found, Rule } from '../kind.ts'
import { findPlace, rankOf } from './gazetteer.ts'
import type { Gender, PersonReading } from './reading.ts'
import {
  canOf,
  inTitleCase,
  isCapital,
  isComma,
  isEveryday,
  isInitial,
  isNameish,
  isNameWord,
  sentenceEnd,
  startsSentence,
  traitOf,
} from './scan.ts'
import { Trait } from './words.ts'

const MAX_WORDS = 6
const HEADS = Trait.OrgHead | Trait.SiteHead | Trait.StreetHead
/** Words that are stopped elsewhere and yet stand in names: Will Smith, April Jones, Walter White. */
const softWords = new WordTable(
  'april may june august jan will mark black white english french christian day an'.split(' '),
)
/** A word that is stopped elsewhere and yet may open a person's name. */
export function isSoft(tokens: Tokens, token: number): boolean {
  return softWords.has(tokens.word[token]!)
}

/** Weak prepositions and articles before which an unproved name is more likely a thing or place. */
const beforeThings = new WordTable('in at near the a an on into outside around this that inside'.split(' '))
const beforeNames = new WordTable(
  'named identified as victim suspect arrested and killed shot by son daughter brother sister wife husband for of with'.split(
    ' ',
  ),
)
const AGE_MAX = 3
/** Towns from about 50,000 people on are not taken for a lone first name. */
const KNOWN_TOWN = 24
const OF = idOf('of')
const AGED = idOf('aged')
const AGE = idOf('age')

interface Core {
  first: number
  last: number
  words: number
  nickname: number
}
const core: Core = { first: 0, last: 0, words: 0, nickname: -1 }

/** Titles and roles at the start of a capitalised run; the token where the name itself may begin. */
function afterTitles(tokens: Tokens, token: number, stop: number): number {
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
function readCore(parsed: Parsed, first: number, stop: number): boolean {
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
  const particles = particlesEnd(tokens, at, stop)
  if (particles > at) return particles
  return nickname(tokens, at, stop)
}

function hyphenJoins(tokens: Tokens, at: number): boolean {
  if ((tokens.shape[at]! & Shape.Space) !== 0 || (tokens.shape[at + 1]! & Shape.Space) !== 0) return false
  return (
    isCapital(tokens, at + 1) ||
    (tokens.kind[at + 1] === TokenKind.Word && (traitOf(tokens, at + 1) & Trait.Particle) !== 0)
  )
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
  if (!softWords.has(tokens.word[at]!)) return false
  if (core.words > 0) return (canOf(tokens, at - 1) & Can.FirstName) !== 0 || isInitial(tokens, at - 1)
  return (
    isCapital(tokens, at + 1) &&
    isNameish(tokens, at + 1) &&
    !isLocated(tokens, at)
  )
}

function isLocated(tokens: Tokens, at: number): boolean {
  return at > 0 && (beforeThings.has(tokens.word[at - 1]!) || tokens.word[at - 1] === OF)
}

/** Token of the age in ", 29," after the name, or -1. */
function ageAfter(tokens: Tokens, last: number, stop: number): number {
  if (!isComma(tokens, last)) return -1
  let at = last + 1
  if (tokens.word[at] === AGED || tokens.word[at] === AGE) at++
  if (at >= stop || tokens.kind[at] !== TokenKind.Number || tokens.end[at]! - tokens.start[at]! > AGE_MAX) return -1
  const after = at + 1
  if (after >= stop || isComma(tokens, after) || tokens.kind[after] === TokenKind.Punct) return at
  const bits = traitOf(tokens, after)
  return (bits & Trait.Reporting) !== 0 || tokens.word[after] === OF || (canOf(tokens, after) & Can.VerbPast) !== 0
    ? at
    : -1
}

function residenceAfter(tokens: Tokens, age: number, stop: number): TokenRange | null {
  if (age < 0) return null
  let at = age + 1
  if (isComma(tokens, at)) at++
  if (tokens.word[at] !== OF || at + 1 >= stop || !isCapital(tokens, at + 1)) return null
  const hit = findPlace(tokens, at + 1, Math.min(stop, at + 5))
  return hit.row >= 0 ? { first: at + 1, last: hit.last } : null
}

function saysAfter(tokens: Tokens, last: number, stop: number): boolean {
  return last < stop && (traitOf(tokens, last) & Trait.Reporting) !== 0 && !isCapital(tokens, last)
}

function saysBefore(tokens: Tokens, first: number): boolean {
  return first > 0 && (traitOf(tokens, first - 1) & Trait.Reporting) !== 0 && !isCapital(tokens, first - 1)
}

function genderOf(tokens: Tokens, from: number, first: number): Gender {
  for (let i = from; i < first; i++) {
    const bits = traitOf(tokens, i)
    if ((bits & Trait.Male) !== 0) return 'male'
    if ((bits & Trait.Female) !== 0) return 'female'
  }
  const can = canOf(tokens, first)
  if ((can & Can.MaleName) !== 0 && (can & Can.FemaleName) === 0) return 'male'
  return (can & Can.FemaleName) !== 0 && (can & Can.MaleName) === 0 ? 'female' : 'unknown'
}

/** A lower-case role right before the name ("driver Ann Lee"), or an empty range. */
function roleBefore(tokens: Tokens, first: number): TokenRange | null {
  if (first === 0 || tokens.kind[first - 1] !== TokenKind.Word || isCapital(tokens, first - 1)) return null
  if ((tokens.shape[first]! & Shape.Line) !== 0) return null
  return (traitOf(tokens, first - 1) & (Trait.Role | Trait.Title)) !== 0 ? { first: first - 1, last: first } : null
}

function readPerson(parsed: Parsed, token: number): Found<PersonReading> | null {
  const { tokens } = parsed
  const stop = Math.min(sentenceEnd(parsed, token), token + 20)
  const first = afterTitles(tokens, token, stop)
  if (!readCore(parsed, first, stop)) return null
  const start = misspeltTitle(tokens, first) ? first + 1 : first
  if (start > first) core.words--
  const { last, words, nickname: quote } = core
  const titled = start > token && (first === token || (traitOf(tokens, first - 1) & (Trait.Title | Trait.Role)) !== 0)
  const role = titled ? { first: token, last: start } : roleBefore(tokens, start)
  const age = ageAfter(tokens, last, stop)
  const aged = age >= 0 || isAgedBefore(tokens, token)
  if (!isPerson(parsed, start, titled, role !== null, aged, stop)) return null
  const reading: PersonReading = {
    type: 'person',
    title: role,
    age,
    residence: residenceAfter(tokens, age, stop),
    gender: genderOf(tokens, role === null ? start : role.first, start),
    single: words === 1,
    nickname: quote,
  }
  return { first: start, last, kind: 'person', reading }
}

/** "30-year-old Ronald Graves" */
function isAgedBefore(tokens: Tokens, first: number): boolean {
  return first > 3 && tokens.word[first - 1] === OLD && tokens.kind[first - 2] === TokenKind.Hyphen
}
const OLD = idOf('old')

/** "Gocervorn Tony Evers": an unknown word before a first name that is nearly a title. */
function misspeltTitle(tokens: Tokens, first: number): boolean {
  if (core.words < 3 || tokens.word[first] !== 0 || (canOf(tokens, first + 1) & Can.FirstName) === 0) return false
  const word = tokens.text.slice(tokens.start[first]!, tokens.end[first]!).toLowerCase()
  return longTitles.some((title) => nearlySame(word, title))
}
const longTitles = [
  'governor',
  'sergeant',
  'lieutenant',
  'president',
  'detective',
  'spokesman',
  'commissioner',
  'minister',
]

/** Same two first letters, and at most two letters more or less. */
function nearlySame(left: string, right: string): boolean {
  if (left.slice(0, 1) !== right.slice(0, 1) || Math.abs(left.length - right.length) > 2) return false
  const letters = [...right]
  let strange = 0
  for (const letter of left) {
    const at = letters.indexOf(letter)
    if (at < 0) strange++
    else letters.splice(at, 1)
  }
  return strange + letters.length <= 2
}

function isPerson(parsed: Parsed, first: number, titled: boolean, role: boolean, age: boolean, stop: number): boolean {
  const { tokens } = parsed
  const { last, words } = core
  const can = canOf(tokens, first)
  const bits = traitOf(tokens, first)
  if ((bits & (Trait.Brand | Trait.OrgName)) !== 0) return false
  if (words === 1) return isSingle(parsed, first, titled, role, age, stop)
  if ((traitOf(tokens, last - 1) & HEADS) !== 0 && !isNameish(tokens, last - 1) && !titled && !age) return false
  const firstName = (can & Can.FirstName) !== 0 || isInitial(tokens, first)
  if (age) return true
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
  return tokens.word[first] === 0 && last - first === 2 && personVerbs.has(tokens.word[last]!)
}
const personVerbs = new WordTable('was died lost suffered pleaded faces lived who whose'.split(' '))

function acceptFirstName(parsed: Parsed, first: number, last: number): boolean {
  const { tokens } = parsed
  const final = canOf(tokens, last - 1)
  const placeName = (canOf(tokens, first) & (Can.Place | Can.Noun)) !== 0
  if (placeName && isEveryday(tokens, last - 1) && (final & Can.Plural) !== 0) return false
  if (inTitleCase(parsed, first) && isEveryday(tokens, last - 1)) return false
  if ((final & (Can.Country | Can.Demonym)) !== 0 && (final & (Can.LastName | Can.FirstName)) === 0) return false
  if ((canOf(tokens, first) & (Can.Noun | Can.Verb | Can.Adjective)) === 0) return true
  if (startsSentence(parsed, first)) return isNameish(tokens, first + 1)
  return !(isEveryday(tokens, last - 1) && first > 0 && beforeThings.has(tokens.word[first - 1]!))
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
  if (inTitleCase(parsed, first)) return false
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

export const personRule: Rule<PersonReading> = {
  id: 'entity.person',
  about: 'A name with a first name, title, age, role or verb of saying that shows a person.',
  read: readPerson,
}
