// Ages: 29-year-old, aged 29, "Name, 29,", in her thirties. A number that is an age never counts things.

import { Can, canBe, idOf, intern, isStranger } from '../../lex/lexicon.ts'
import { WordTable } from '../../lex/word-table.ts'
import { Shape, TokenKind, type Tokens } from '../../model/tokens.ts'
import type { Numeral } from '../numerals.ts'
import { classAt, goesOn, isDigits, isGlued, pastHyphen } from './cardinal.ts'
import { lengthAt } from './digits.ts'
import { NumberClass } from './words.ts'

export interface AgeFound {
  readonly first: number
  readonly last: number
  readonly min: number
  readonly max: number
  /** month, week or day where the age is not in years. */
  readonly unit?: string
}

const UNITS = new WordTable({
  year: 1,
  years: 1,
  yr: 1,
  yrs: 1,
  month: 2,
  months: 2,
  week: 3,
  weeks: 3,
  day: 4,
  days: 4,
})
const UNIT_NAMES = ['', '', 'month', 'week', 'day']
const OLD = new WordTable(['old', 'olds', "old's"])
const SHORT = new WordTable(['yo', 'y.o.', 'yrold', 'yearold'])
const OF = idOf('of')
const AGE = new WordTable(['age', 'ages'])
const AGED = new WordTable(['aged', 'age', 'ages', 'turned', 'turning'])
const COMMA = idOf(',')
const OPEN = idOf('(')
const CLOSE = idOf(')')
const ENDS = new WordTable([',', '.', ';', ':', ')', '—'])
const AND = idOf('and')
const S = intern('s')
const DECADES = new WordTable({
  teens: 13,
  twenties: 20,
  thirties: 30,
  forties: 40,
  fifties: 50,
  sixties: 60,
  seventies: 70,
  eighties: 80,
  nineties: 90,
})
const PARTS = new WordTable(['early', 'mid', 'late'])
const OWNERS = new WordTable(['his', 'her', 'their', 'my', 'your', 'our', 'its', 'the'])
const MONTHS = new WordTable(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec monday tuesday wednesday thursday friday saturday sunday'.split(
    ' ',
  ),
)
const PEOPLE = new WordTable(
  'men women children sons daughters kids boys girls brothers sisters twins siblings grandchildren son daughter boy girl brother sister wife husband mother father man woman child baby nephew niece suspect victim victims teenagers teenager teens teen youths girlfriend boyfriend grandson granddaughter'.split(
    ' ',
  ),
)
const AFTER_AGE = new WordTable([
  ',',
  '.',
  ')',
  ';',
  ':',
  '—',
  'and',
  'who',
  'was',
  'of',
  'were',
  'is',
  'has',
  'died',
  'said',
  '!',
  '?',
  'from',
])
const BE = new WordTable(['is', 'was', "'s", 'be', 'am', "'m", 'only', 'just'])
const HE = new WordTable(['he', 'she', 'who', 'i', "'m", 'am'])
const RESPECTIVELY = intern('respectively')
const OLDEST = 120
/** Words of a name that are looked at. */
const NAME = 6

/** The age that a number expression states, or null. */
export function readAge(tokens: Tokens, numeral: Numeral): AgeFound | null {
  if (numeral.style !== 'cardinal' && numeral.style !== 'mixed') return null
  return yearOld(tokens, numeral) ?? named(tokens, numeral) ?? decade(tokens, numeral)
}

function found(numeral: Numeral, first: number, last: number, unit = 1): AgeFound {
  const age = { first, last, min: numeral.low, max: numeral.high }
  return unit > 1 ? { ...age, unit: UNIT_NAMES[unit]! } : age
}

/** 29-year-old, 29 years old, ten months of age, 87 yo, "3- and 5-year-old". */
function yearOld(tokens: Tokens, numeral: Numeral): AgeFound | null {
  const at = pastHyphen(tokens, numeral.coreLast)
  if (!goesOn(tokens, at)) return null
  const id = tokens.word[at]!
  if (SHORT.has(id)) return found(numeral, numeral.core, at + 1)
  const unit = UNITS.get(id)
  if (unit === 0) return hung(tokens, numeral, at)
  const next = pastHyphen(tokens, at + 1)
  if (!goesOn(tokens, next)) return null
  if (OLD.has(tokens.word[next]!)) return found(numeral, numeral.core, next + 1, unit)
  const ofAge = tokens.word[next] === OF && AGE.has(tokens.word[next + 1]!)
  return ofAge ? found(numeral, numeral.core, next + 2, unit) : null
}

/** "3- and 5-year-old": the first number borrows the unit of the second. */
function hung(tokens: Tokens, numeral: Numeral, at: number): AgeFound | null {
  if (at === numeral.coreLast && tokens.word[at] !== AND && tokens.word[at] !== COMMA) return null
  const from = tokens.word[at] === AND || tokens.word[at] === COMMA ? at + 1 : at
  const second = tokens.word[from] === AND ? from + 1 : from
  if (!isDigits(tokens, second) || tokens.kind[second + 1] !== TokenKind.Hyphen) return null
  const unit = UNITS.get(tokens.word[second + 2] ?? 0)
  const old = tokens.kind[second + 3] === TokenKind.Hyphen ? second + 4 : second + 3
  return unit > 0 && OLD.has(tokens.word[old] ?? 0) ? found(numeral, numeral.core, numeral.coreLast, unit) : null
}

/** aged 29, "Jane Roe, 29,", Jane Roe (29), "two sons, 5 and 7", she was 29. */
function named(tokens: Tokens, numeral: Numeral): AgeFound | null {
  const { core, coreLast, low, high } = numeral
  if (core === 0 || low < 0 || high > OLDEST || low > OLDEST) return null
  if (isDigits(tokens, core) && lengthAt(tokens, core) > 3) return null
  const before = tokens.word[core - 1]!
  if (AGED.has(before) || (before === OF && AGE.has(tokens.word[core - 2]!))) return found(numeral, core - 1, coreLast)
  const isRun = before === COMMA ? runsOn(tokens, core, coreLast) || follows(tokens, core) : isSecond(tokens, core)
  if (isRun) return found(numeral, core, coreLast)
  if (!AFTER_AGE.has(tokens.word[coreLast] ?? 0) && coreLast < tokens.count && goesOn(tokens, coreLast)) return null
  if (before === COMMA || before === OPEN) return aside(tokens, numeral, before === OPEN)
  if (BE.has(before) && personBefore(tokens, core - 2) && ends(tokens, coreLast)) return found(numeral, core, coreLast)
  return before === AND && listed(tokens, core - 2) ? found(numeral, core, coreLast) : null
}

/** "Jane Roe, 29 and John Vale, 31", "Jane Roe and John Vale, 29 and 31": an age that no comma closes. */
function runsOn(tokens: Tokens, core: number, coreLast: number): boolean {
  if (tokens.word[coreLast] !== AND || !isFullName(tokens, core - 2)) return false
  if (isDigits(tokens, coreLast + 1)) return joinedNames(tokens, core - 2) && closes(tokens, coreLast + 2)
  const comma = pastName(tokens, coreLast + 1)
  return tokens.word[comma] === COMMA && isDigits(tokens, comma + 1)
}

/** "… 29 and John Vale, | 31 were hurt": the second of two names with their ages. */
function follows(tokens: Tokens, core: number): boolean {
  let at = core - 2
  if (!isFullName(tokens, at)) return false
  while (at > 0 && core - at < NAME && (tokens.shape[at]! & Shape.Capital) !== 0) at--
  return tokens.word[at] === AND && isDigits(tokens, at - 1) && tokens.word[at - 2] === COMMA && isName(tokens, at - 3)
}

/** "Jane Roe and John Vale, 29 and | 31". */
function isSecond(tokens: Tokens, core: number): boolean {
  const first = core - 2
  if (
    tokens.word[core - 1] !== AND ||
    !isDigits(tokens, first) ||
    tokens.word[first - 1] !== COMMA ||
    !closes(tokens, core + 1)
  )
    return false
  return isFullName(tokens, first - 2) && joinedNames(tokens, first - 2)
}

function closes(tokens: Tokens, token: number): boolean {
  return !goesOn(tokens, token) || ENDS.has(tokens.word[token]!) || tokens.word[token] === RESPECTIVELY
}

function isFullName(tokens: Tokens, last: number): boolean {
  return last > 0 && isName(tokens, last) && capitalBefore(tokens, last)
}

/** The token behind a run of capital words. */
function pastName(tokens: Tokens, from: number): number {
  let t = from
  while (t < tokens.count && t - from < NAME && (tokens.shape[t]! & Shape.Capital) !== 0) t++
  return t - from < 2 ? from : t
}

/** Another name stands before the one that ends here, joined by "and". */
function joinedNames(tokens: Tokens, last: number): boolean {
  let t = last
  while (t > 1 && last - t < NAME && (tokens.shape[t]! & Shape.Capital) !== 0) t--
  return tokens.word[t] === AND && isName(tokens, t - 1)
}

function personBefore(tokens: Tokens, token: number): boolean {
  return (
    token >= 0 &&
    (HE.has(tokens.word[token]!) || (BE.has(tokens.word[token]!) && token > 0 && HE.has(tokens.word[token - 1]!)))
  )
}

function ends(tokens: Tokens, token: number): boolean {
  return token >= tokens.count || tokens.kind[token] === TokenKind.Punct || !goesOn(tokens, token)
}

function aside(tokens: Tokens, numeral: Numeral, bracket: boolean): AgeFound | null {
  const { core, coreLast } = numeral
  const at = core - 2
  if (at < 0) return null
  if (bracket && tokens.word[coreLast] !== CLOSE) return null
  const next = tokens.word[coreLast]!
  const closed =
    !goesOn(tokens, coreLast) || ENDS.has(next) || (next === OF && capitalBefore(tokens, at) && isDigits(tokens, core))
  const person = isName(tokens, at) || PEOPLE.has(tokens.word[at]!)
  if (person && (closed || (next === AND && PEOPLE.has(tokens.word[at]!)))) return found(numeral, core, coreLast)
  return listed(tokens, at) && (closed || next === AND) ? found(numeral, core, coreLast) : null
}

/** A capitalised word that is no month or weekday, and no road or count before a list of numbers. */
function isName(tokens: Tokens, token: number): boolean {
  // "Park Ji-hoon, 30,"
  if (isStranger(tokens.word[token]!) && token > 1 && tokens.kind[token - 1] === TokenKind.Hyphen)
    return (tokens.shape[token - 2]! & Shape.Capital) !== 0
  if ((tokens.shape[token]! & Shape.Capital) === 0 || tokens.kind[token] !== TokenKind.Word) return false
  const id = tokens.word[token]!
  if (MONTHS.has(id)) return false
  const can = canBe(id)
  return (
    isStranger(id) ||
    (can & (Can.FirstName | Can.LastName)) !== 0 ||
    capitalBefore(tokens, token) ||
    (can & Can.Verb) === 0
  )
}

function capitalBefore(tokens: Tokens, token: number): boolean {
  return token > 0 && (tokens.shape[token - 1]! & Shape.Capital) !== 0 && (tokens.shape[token]! & Shape.Line) === 0
}

/** "sons, 3, 5 and 7": a number of the list stands before, and a noun for people before that. */
function listed(tokens: Tokens, token: number): boolean {
  let at = token
  for (let guard = 0; guard < 4 && at > 0; guard++) {
    if (!isDigits(tokens, at) && classAt(tokens, at) !== NumberClass.Unit) return false
    if (AGED.has(tokens.word[at - 1]!)) return true
    if (at < 2 || (tokens.word[at - 1] !== COMMA && tokens.word[at - 1] !== AND)) return false
    at -= 2
    if (PEOPLE.has(tokens.word[at]!)) return true
  }
  return false
}

/** in his 20s, in her mid-30s. */
function decade(tokens: Tokens, numeral: Numeral): AgeFound | null {
  const { core, coreLast, low } = numeral
  if (!numeral.digits || low % 10 !== 0 || low > 90 || tokens.word[coreLast] !== S || !isGlued(tokens, coreLast))
    return null
  return decadeOf(tokens, core, coreLast + 1, low)
}

function decadeOf(tokens: Tokens, core: number, last: number, low: number): AgeFound | null {
  let at = core - 1
  if (at >= 0 && tokens.kind[at] === TokenKind.Hyphen) at--
  if (at >= 0 && PARTS.has(tokens.word[at]!)) at--
  const first = at + 1
  return at >= 0 && OWNERS.has(tokens.word[at]!) ? { first, last, min: low, max: low === 13 ? 19 : low + 9 } : null
}

/** Decades in words, which are no numbers of the grammar: "in her thirties"; -1 and null where there is none. */
export function readDecadeWord(tokens: Tokens, token: number): AgeFound | null {
  const low = DECADES.get(tokens.word[token]!)
  return low === 0 ? null : decadeOf(tokens, token, token + 1, low)
}
