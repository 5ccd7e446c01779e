// Names of people: title, name words with initials, particles and nicknames, then the evidence that it is a person at all.

import { Can, idOf, isStranger } from '../../lex/lexicon.ts'
import { WordTable } from '../../lex/word-table.ts'
import type { Parsed, TokenRange } from '../../model/syntax.ts'
import { Shape, TokenKind, type Tokens } from '../../model/tokens.ts'
import type { Found, Rule } from '../kind.ts'
import { findPlace } from './gazetteer.ts'
import { afterTitles, core, readCore } from './name-core.ts'
import { isPerson } from './person-evidence.ts'
import type { Gender, PersonReading } from './reading.ts'
import { canOf, isCapital, isComma, isNameish, sentenceEnd, startsSentence, traitOf } from './scan.ts'
import { Trait } from './words.ts'

const OF = idOf('of')

const AGE_MAX = 3

const AGED = idOf('aged')

const AGE = idOf('age')

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

function genderOf(tokens: Tokens, from: number, first: number): Gender {
  for (let i = from; i < first; i++) {
    const bits = traitOf(tokens, i)
    if ((bits & Trait.Male) !== 0) return 'male'
    if ((bits & Trait.Female) !== 0) return 'female'
  }
  if (either.has(tokens.word[first]!)) return 'unknown'
  const can = canOf(tokens, first)
  if ((can & Can.MaleName) !== 0 && (can & Can.FemaleName) === 0) return 'male'
  return (can & Can.FemaleName) !== 0 && (can & Can.MaleName) === 0 ? 'female' : 'unknown'
}

/** First names of women and men alike. */
const either = new WordTable(
  `dana kelly robin leslie tracy stacy jamie kim ashley jordan taylor casey jean pat chris sam alex terry kerry shannon lynn
  marion kris lindsay courtney jackie dominique morgan riley quinn andrea sasha nikita`.split(/\s+/),
)

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
  const start = misspeltTitle(tokens, first) || opensWithNoun(parsed, first) ? first + 1 : first
  if (start > first) core.words--
  const { last, words, nickname: quote } = core
  // "John H. Long, Jr. Hospital": the house is called after him
  if (last < stop && isCapital(tokens, last) && (traitOf(tokens, last) & Trait.Hospital) !== 0) return null
  const titled = start > token && (first === token || (traitOf(tokens, first - 1) & (Trait.Title | Trait.Role)) !== 0)
  const role = titled ? { first: token, last: start } : roleBefore(tokens, start)
  const age = ageAfter(tokens, last, stop)
  const aged = age >= 0 || isAgedBefore(tokens, token) || isIntroduced(tokens, token, last)
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

/** "the toddler, Jaesen Hill, was": a name in commas behind somebody described. */
function isIntroduced(tokens: Tokens, first: number, last: number): boolean {
  if ((canOf(tokens, first) & Can.Demonym) !== 0) return false
  return first > 1 && isComma(tokens, first - 1) && isComma(tokens, last) && described.has(tokens.word[first - 2]!)
}

const described = new WordTable(
  'man woman boy girl toddler infant baby child teen teenager youth victim suspect gunman shooter driver passenger student son daughter brother sister husband wife mother father girlfriend boyfriend'.split(
    ' ',
  ),
)

/** "Gocervorn Tony Evers": an unknown word before a first name that is nearly a title. */
function misspeltTitle(tokens: Tokens, first: number): boolean {
  if (core.words < 3 || !isStranger(tokens.word[first]!) || (canOf(tokens, first + 1) & Can.FirstName) === 0)
    return false
  const word = tokens.text.slice(tokens.start[first]!, tokens.end[first]!).toLowerCase()
  return longTitles.some((title) => nearlySame(word, title))
}

/** "Passengers Ruth Holm, 48, and …": a noun has its capital from the sentence's start. */
function opensWithNoun(parsed: Parsed, first: number): boolean {
  const { tokens } = parsed
  if (core.words < 3 || !startsSentence(parsed, first) || isNameish(tokens, first)) return false
  return (canOf(tokens, first) & Can.Noun) !== 0 && (canOf(tokens, first + 1) & Can.FirstName) !== 0
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

export const personRule: Rule<PersonReading> = {
  id: 'entity.person',
  about: 'A name with a first name, title, age, role or verb of saying that shows a person.',
  read: readPerson,
}
