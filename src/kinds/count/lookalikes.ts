// Numbers that count nothing: dates, clocks, addresses, roads, names, scores, telephone numbers, idioms. An ordered list of rules.

import { idOf } from '../../lex/lexicon.ts'
import { Shape, TokenKind, type Tokens } from '../../model/tokens.ts'
import { goesOn, isDigits, isGlued, pastHyphen } from '../numerals/cardinal.ts'
import { lengthAt, plainDigits } from '../numerals/digits.ts'
import { type Numeral, opensLine } from '../numerals.ts'
import { idiomRules } from './idioms.ts'
import type { LookalikeRule } from './lookalike-rule.ts'
import { chain, isPhone, isPlural } from './phones.ts'
import {
  COLLECTIVE,
  HALF_DAYS,
  MONTHS,
  NAMED,
  PAST,
  PREFIXES,
  ROAD_LETTERS,
  ROADS,
  SCORE_CUES,
  SERIES,
  STREETS,
} from './words.ts'

const SLASH = idOf('/')
const STOP = idOf('.')
const CLOSE = idOf(')')
const OF = idOf('of')
const YEAR = idOf('year')
const AND = idOf('and')
const BLOCK = idOf('block')
const HOURS = idOf('hours')
const APOSTROPHE = idOf("'")
const S = idOf('s')

export function isCapital(tokens: Tokens, token: number): boolean {
  return token >= 0 && token < tokens.count && (tokens.shape[token]! & Shape.Capital) !== 0
}

/** A lone run of four digits that could be a year. */
function isYear(tokens: Tokens, numeral: Numeral): boolean {
  const { core, coreLast, low } = numeral
  return (
    isDigits(tokens, core) &&
    coreLast === core + 1 &&
    lengthAt(tokens, core) === 4 &&
    plainDigits(tokens, core) &&
    low >= 1600 &&
    low < 2100
  )
}

function isDate(tokens: Tokens, numeral: Numeral): boolean {
  const { core, coreLast, low, high } = numeral
  const next = tokens.word[coreLast] ?? 0
  if (dashedDate(tokens, numeral)) return true
  const before = core > 0 ? tokens.word[core - 1]! : 0
  if (numeral.style === 'ratio' && numeral.digits) return false
  if (slashed(tokens, numeral)) return true
  if (isDigits(tokens, core) && next === S && isGlued(tokens, coreLast)) return true
  if (isYear(tokens, numeral))
    return !(COLLECTIVE.has(next) || (numeral.first < core && COLLECTIVE.has(tokens.word[coreLast + 1] ?? 0)))
  if (low < 1 || high > 31) return before === APOSTROPHE && isDigits(tokens, core)
  if (MONTHS.has(before) && isCapital(tokens, core - 1)) return !COLLECTIVE.has(next)
  const month = next === OF ? coreLast + 1 : coreLast
  return goesOn(tokens, month) && MONTHS.has(tokens.word[month]!) && isCapital(tokens, month)
}

/** 27-07-2016, 2016-05-30: three parts, one of them a year. */
function dashedDate(tokens: Tokens, { core, coreLast }: Numeral): boolean {
  if (!isDigits(tokens, core) || coreLast !== core + 1) return false
  const first = core - 2 * chain(tokens, core, -1)
  const last = core + 2 * chain(tokens, core, 1)
  if (last - first !== 4) return false
  const years = [lengthAt(tokens, first), lengthAt(tokens, last)]
  return lengthAt(tokens, first + 2) <= 2 && years.includes(4) && Math.min(...years) <= 2
}

/** 8/23, 8/23/2016, 2020-08-24, 9/11: parts of one chain of digits and strokes. */
function slashed(tokens: Tokens, { core, coreLast }: Numeral): boolean {
  if (!isDigits(tokens, core)) return false
  const after = tokens.word[coreLast] === SLASH && isDigits(tokens, coreLast + 1) && isGlued(tokens, coreLast)
  const ahead = core > 1 && tokens.word[core - 1] === SLASH && isDigits(tokens, core - 2) && isGlued(tokens, core)
  return after || ahead
}

function isClockTime(tokens: Tokens, numeral: Numeral): boolean {
  const { core, coreLast, high } = numeral
  const next = tokens.word[coreLast] ?? 0
  if (high <= 24 && HALF_DAYS.has(next)) return true
  if (next === HOURS && isDigits(tokens, core) && lengthAt(tokens, core) === 4 && plainDigits(tokens, core)) return true
  return core > 0 && high <= 12 && !numeral.digits && PAST.has(tokens.word[core - 1]!)
}

function isAddress(tokens: Tokens, numeral: Numeral): boolean {
  const { core, coreLast, style } = numeral
  if (tokens.word[coreLast] === BLOCK && isDigits(tokens, core)) return true
  const ordinal = style === 'ordinal'
  if (!isDigits(tokens, core) && !(ordinal && isCapital(tokens, core))) return false
  if (numeral.first < core) return false
  for (let at = coreLast; at < coreLast + 4 && goesOn(tokens, at) && isCapital(tokens, at); at++)
    if (STREETS.has(tokens.word[at]!) && (ordinal || at > coreLast)) return true
  if (ordinal && tokens.word[coreLast] === AND && numeral.digits && isCapital(tokens, coreLast + 1)) return true
  return ordinal && STREETS.has(tokens.word[coreLast] ?? 0) && low(tokens, coreLast)
}

function low(tokens: Tokens, token: number): boolean {
  const id = tokens.word[token]!
  return id === STREET || id === AVENUE
}
const STREET = idOf('street')
const AVENUE = idOf('avenue')

/** The word that a hyphen or a space puts directly before the number, or -1. */
function wordBefore(tokens: Tokens, core: number): number {
  if ((tokens.shape[core]! & Shape.Paragraph) !== 0) return -1
  const hyphen =
    core > 1 && tokens.kind[core - 1] === TokenKind.Hyphen && isGlued(tokens, core) && isGlued(tokens, core - 1)
  const at = hyphen ? core - 2 : core - 1
  return at >= 0 && tokens.kind[at] === TokenKind.Word ? at : -1
}

function isRoute(tokens: Tokens, numeral: Numeral): boolean {
  const at = wordBefore(tokens, numeral.core)
  if (at < 0 || !isDigits(tokens, numeral.core)) return false
  const id = tokens.word[at]!
  if (at === numeral.core - 2 && ROAD_LETTERS.has(id) && isCapital(tokens, at)) return true
  return ROADS.has(id) && (isCapital(tokens, at) || !COLLECTIVE.has(tokens.word[numeral.coreLast] ?? 0))
}

function isName(tokens: Tokens, numeral: Numeral): boolean {
  const { core, coreLast, digits, style } = numeral
  if (isDigits(tokens, core) && isGlued(tokens, coreLast) && tokens.kind[coreLast] === TokenKind.Word) return true
  if (digits && isNews(tokens, coreLast) && isCapital(tokens, coreLast)) return true
  if (style === 'ordinal')
    return (
      isCapital(tokens, coreLast) &&
      isCapital(tokens, core) &&
      !opensLine(tokens, numeral) &&
      core > 0 &&
      tokens.word[core - 1] !== STOP
    )
  const at = wordBefore(tokens, core)
  if (at < 0) return false
  if (tokens.word[at] === OF && isDigits(tokens, at - 1) && NAMED.has(tokens.word[at - 2] ?? 0)) return true
  if (at === core - 2) return digits && !PREFIXES.has(tokens.word[at]!)
  if (numeral.first < core) return false
  if (isModel(tokens, numeral, at) || (digits && isNews(tokens, at) && isCapital(tokens, at))) return true
  // "a Year 11 student"
  if (tokens.word[at] === YEAR && digits && isCapital(tokens, at) && (tokens.shape[at]! & Shape.Line) === 0) return true
  return (
    NAMED.has(tokens.word[at]!) && (digits || isCapital(tokens, core)) && !COLLECTIVE.has(tokens.word[coreLast] ?? 0)
  )
}

/** "told News 2", "2 News": a station. */
function isNews(tokens: Tokens, token: number): boolean {
  return tokens.word[token] === NEWS
}
const NEWS = idOf('news')

/** A capitalised word inside the sentence, then a bare number of three or four figures and no plural: a model or flight. */
function isModel(tokens: Tokens, { core, coreLast }: Numeral, at: number): boolean {
  if (!isDigits(tokens, core) || !plainDigits(tokens, core) || lengthAt(tokens, core) < 3) return false
  if (!isCapital(tokens, at) || (tokens.shape[at]! & Shape.Line) !== 0 || tokens.kind[at - 1] === TokenKind.Punct)
    return false
  return !isPlural(tokens, coreLast)
}

/** Long runs of figures without commas that end in no zeros and name no things: registration numbers; 0207. */
function isCode(tokens: Tokens, { first, core, coreLast }: Numeral): boolean {
  if (!isDigits(tokens, core) || !plainDigits(tokens, core) || first < core) return false
  const length = lengthAt(tokens, core)
  const { text, start, end } = tokens
  if (length > 2 && text.charCodeAt(start[core]!) === 48) return true
  if (length < 5 || text.startsWith('00', end[core]! - 2)) return false
  return !isPlural(tokens, coreLast)
}

function isSeries(tokens: Tokens, numeral: Numeral): boolean {
  if (isCode(tokens, numeral)) return true
  const at = numeral.core - 1
  if (at < 0 || !SERIES.has(tokens.word[at]!)) return false
  // "# Two killed" is a heading of Markdown
  if (tokens.kind[at] !== TokenKind.Word && (tokens.shape[numeral.core]! & Shape.Space) !== 0) return false
  return numeral.digits || isCapital(tokens, numeral.core) || tokens.word[at] !== NO
}
const NO = idOf('no')

/** 3-2, "voted 6 to 3", "a 5-4 ruling". */
function isScore(tokens: Tokens, numeral: Numeral): boolean {
  const { core, coreLast, form } = numeral
  if (!isDigits(tokens, core) || numeral.first < core) return false
  const joined = chain(tokens, core, -1) + chain(tokens, coreLast - 1, 1) > 0
  if (joined) return true
  return form === 'range' && (nearCue(tokens, core - 1, -1) || nearCue(tokens, coreLast, 1))
}

function nearCue(tokens: Tokens, token: number, step: 1 | -1): boolean {
  for (let at = token, guard = 0; guard < 2 && at >= 0 && at < tokens.count; at += step, guard++)
    if (SCORE_CUES.has(tokens.word[at]!)) return true
  return false
}

function isListMark(tokens: Tokens, numeral: Numeral): boolean {
  if (!opensLine(tokens, numeral) || !numeral.digits || numeral.low > 99 || numeral.form !== 'exact') return false
  const next = tokens.word[numeral.coreLast]
  if (next !== STOP && next !== CLOSE) return false
  const after = numeral.coreLast + 1
  return after < tokens.count && (tokens.shape[after]! & Shape.Line) === 0
}

/** "two-story", "five-member", "three-alarm": the number describes the thing and does not count it. */
function isCompound(tokens: Tokens, numeral: Numeral): boolean {
  const { first, core, coreLast, last } = numeral
  const hung =
    core > 0 && first === core && tokens.kind[core - 1] === TokenKind.Hyphen && tokens.kind[core - 2] === TokenKind.Word
  if (hung && isGlued(tokens, core) && isGlued(tokens, core - 1) && !isDigits(tokens, core)) return true
  if (last > coreLast || tokens.kind[coreLast] !== TokenKind.Hyphen) return false
  const at = pastHyphen(tokens, coreLast)
  return at < tokens.count && tokens.kind[at] === TokenKind.Word
}

function isShare(_tokens: Tokens, numeral: Numeral): boolean {
  return numeral.style === 'ratio'
}

export const lookalikes: readonly LookalikeRule[] = [
  {
    id: 'count.clock',
    about: 'A number before a.m., p.m. or hours is a time of day.',
    lookalike: 'clock',
    is: isClockTime,
  },
  { id: 'count.date', about: 'Days of a month, years, decades and dates in digits.', lookalike: 'date', is: isDate },
  { id: 'count.phone', about: 'Telephone and emergency numbers count nothing.', lookalike: 'phone', is: isPhone },
  { id: 'count.address', about: 'House numbers, blocks and numbered streets.', lookalike: 'address', is: isAddress },
  { id: 'count.route', about: 'Numbers of roads and exits.', lookalike: 'route', is: isRoute },
  { id: 'count.series', about: 'No. 2, number 2, #2: a place in a series.', lookalike: 'identifier', is: isSeries },
  { id: 'count.score', about: 'Results of games and votes.', lookalike: 'score', is: isScore },
  { id: 'count.name', about: 'Numbers inside names: Flight 752, District 4, 7NEWS.', lookalike: 'name', is: isName },
  {
    id: 'count.list',
    about: 'A number that opens a line before a stop is a list mark.',
    lookalike: 'list',
    is: isListMark,
  },
  ...idiomRules,
  {
    id: 'count.compound',
    about: 'A number joined to a noun by a hyphen describes it.',
    lookalike: 'unit',
    is: isCompound,
  },
  {
    id: 'count.share',
    about: 'A fraction is a share of something, no number of things.',
    lookalike: 'ratio',
    is: isShare,
  },
]
