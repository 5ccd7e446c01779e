// Years, decades, centuries, seasons and quarters: numbers are years only where their neighbours say so.

import { Can, canBe, intern } from '../../lex/lexicon.ts'
import { WordTable } from '../../lex/word-table.ts'
import type { Parsed } from '../../model/syntax.ts'
import { Shape, TokenKind, type Tokens } from '../../model/tokens.ts'
import type { Found, Rule } from '../kind.ts'
import { isDash } from './draft.ts'
import { integerAt, ordinalBefore, yearAt } from './numbers.ts'
import { type Season, stated, type TimeReading } from './reading.ts'
import { isCountable } from './rules-date.ts'
import { SEASONS, seasons, units } from './words.ts'

type Read = Found<TimeReading> | null

const firmLeads = new WordTable(
  'in since until till into during circa early late mid throughout summer winter spring autumn fall season year fiscal election elections years class'.split(
    ' ',
  ),
)
const looseLeads = new WordTable(
  'of from by before after between through to and around for ( , or about back until'.split(' '),
)
const determiners = new WordTable("the a an his her its their this that 's our my another infamous similar".split(' '))
/** Words before a number that make it a name, a place or a sum. */
const notYears = new WordTable(
  'copyright $ £ € # no nos number room route highway flight boeing channel suite unit bus than least some nearly almost over roughly approximately'.split(
    ' ',
  ),
)
const closers = new WordTable(
  ") . , ; : ? ! — 's … and or to when while as but at in by for with on after before that which who was were is had has alone the until through from because where under".split(
    ' ',
  ),
)
const percents = new WordTable(
  '% percent per block degrees feet miles km acres people mg lbs others more other rounds points hours hrs'.split(' '),
)
const AS = intern('as')
const openPlural = intern('s')
const apostropheS = intern("'s")
const centuries = new WordTable(['century', 'centuries'])
const quarters = new WordTable({ quarter: 1, half: 2 })
const ofs = new WordTable(['of', 'in'])
const seasonLeads = new WordTable(
  'the in of during last next this that early late mid since by until previous following same each every coming through'.split(
    ' ',
  ),
)

function counted(tokens: Tokens, token: number): boolean {
  return percents.has(tokens.word[token] ?? 0) || (isCountable(tokens, token) && !units.has(tokens.word[token]!))
}

function capital(tokens: Tokens, token: number): boolean {
  return token >= 0 && token < tokens.count && (tokens.shape[token]! & Shape.Capital) !== 0
}

/** Whether the four digits at `token` are a year. */
function isYear(tokens: Tokens, token: number, year: number): boolean {
  const before = tokens.word[token - 1] ?? 0
  const next = tokens.word[token + 1] ?? 0
  if (notYears.has(before) || percents.has(next)) return false
  if ((tokens.kind[token - 1] ?? 0) === TokenKind.Symbol) return false
  const round = year % 100 === 0 || year < 1500
  if (isDash(tokens, token - 1) && firmLeads.has(tokens.word[token - 2] ?? 0)) return true
  if (next === apostropheS) return year >= 1700 && year < 2060
  if (firmLeads.has(before)) return !(counted(tokens, token + 1) && round) && year < 2200
  if (year < 1400) return false
  if (looseLeads.has(before)) return looseYear(tokens, token, year)
  if (determiners.has(before))
    return year >= 1600 && year < 2060 && !(counted(tokens, token + 1) && round) && isWordy(tokens, token + 1)
  if (year < 1800 || year > 2060) return false
  if (capital(tokens, token - 1)) return closers.has(next) || token + 1 >= tokens.count || isBreak(tokens, token + 1)
  if (startsLine(tokens, token)) return closers.has(next) || capital(tokens, token + 1) || modifies(tokens, token + 1)
  if (before === AS) return closers.has(next)
  return year % 10 !== 0 && (canBe(before) & Can.Adjective) !== 0 && modifies(tokens, token + 1)
}

/** "about 2000" is a count as often as a year. */
const approximate = new WordTable(['about', 'around', 'to', 'and', 'or', 'for', ','])

function looseYear(tokens: Tokens, token: number, year: number): boolean {
  if (year < 1600 || year > 2060 || counted(tokens, token + 1)) return false
  if (year % 10 === 0 && approximate.has(tokens.word[token - 1]!)) return false
  const next = tokens.word[token + 1] ?? 0
  return closers.has(next) || token + 1 >= tokens.count || isBreak(tokens, token + 1) || isWordy(tokens, token + 1)
}

/** A lower-case singular noun that a year can stand before: "the secret 1902 pact". */
function modifies(tokens: Tokens, token: number): boolean {
  if (token >= tokens.count || capital(tokens, token) || tokens.kind[token] !== TokenKind.Word) return false
  const can = canBe(tokens.word[token]!)
  return (can & Can.Noun) !== 0 && (can & Can.Plural) === 0 && !units.has(tokens.word[token]!)
}

function isWordy(tokens: Tokens, token: number): boolean {
  return (
    token < tokens.count &&
    (tokens.kind[token] === TokenKind.Word ||
      tokens.kind[token] === TokenKind.OpenQuote ||
      tokens.kind[token] === TokenKind.StraightQuote)
  )
}

function isBreak(tokens: Tokens, token: number): boolean {
  return (
    token < tokens.count &&
    ((tokens.shape[token]! & Shape.Line) !== 0 ||
      tokens.kind[token] === TokenKind.Dash ||
      tokens.kind[token] === TokenKind.CloseQuote)
  )
}

function startsLine(tokens: Tokens, token: number): boolean {
  return (tokens.shape[token]! & Shape.Line) !== 0
}

/** "in 2016", "the 2012 attack", "1990s", "(1984)", "1861-1863". */
function atYear(parsed: Parsed, token: number): Read {
  const { tokens } = parsed
  const year = yearAt(tokens, token)
  if (year < 0) return null
  const decade = decadeAt(tokens, token, year)
  if (decade !== null) return decade
  if (!isYear(tokens, token, year) && !inRange(tokens, token, year)) return null
  if (tokens.kind[token - 1] === TokenKind.Symbol) return null
  const model = isModel(tokens, token)
  const found = { first: token, last: token + 1, reading: stated({ year }) }
  return model ? { ...found, lookalike: 'model' } : found
}

const vehicleArticles = new WordTable(['a', 'an', 'his', 'her', 'their'])

/** "a 2004 Honda": the year of a model says nothing of an event. */
function isModel(tokens: Tokens, token: number): boolean {
  return (
    vehicleArticles.has(tokens.word[token - 1] ?? 0) &&
    capital(tokens, token + 1) &&
    (tokens.shape[token + 1]! & Shape.AllCaps) === 0
  )
}

/** The year after a range dash, two-digit ones completed: "1915-16". */
function endYear(tokens: Tokens, token: number, year: number): number {
  const full = yearAt(tokens, token)
  const short = integerAt(tokens, token)
  if (full >= 0 || short < 0 || tokens.end[token]! - tokens.start[token]! !== 2) return full
  return isDash(tokens, token + 1) || year < 1700 ? -1 : year - (year % 100) + short
}

/** A plausible year on the other side of a dash or of "to" makes both years. */
function inRange(tokens: Tokens, token: number, year: number): boolean {
  if (year < 1000 || year > 2100) return false
  const after = isDash(tokens, token + 1) ? endYear(tokens, token + 2, year) : -1
  if (after > year && after - year < 120 && !counted(tokens, token + 3) && tokens.kind[token + 3] !== TokenKind.Hyphen)
    return true
  const before = isDash(tokens, token - 1) ? yearAt(tokens, token - 2) : -1
  return (
    before >= 0 &&
    before < year &&
    year - before < 120 &&
    !counted(tokens, token + 1) &&
    tokens.kind[token - 3] !== TokenKind.Hyphen
  )
}

/** "1990s", "1990's". */
function decadeAt(tokens: Tokens, token: number, year: number): Read {
  const quoted = tokens.word[token + 1] === apostrophe && tokens.word[token + 2] === openPlural
  const next = quoted ? apostropheS : (tokens.word[token + 1] ?? 0)
  if ((tokens.shape[token + 1] ?? 4) & Shape.Space || (next !== openPlural && next !== apostropheS)) return null
  if (year % 10 !== 0) return null
  if (next === apostropheS && (year % 100 === 0 || !decadeLeads.has(tokens.word[token - 1] ?? 0))) return null
  const reading = year % 100 === 0 && year < 2000 ? stated({ century: year / 100 }) : stated({ decade: year / 10 })
  return { first: token, last: token + (quoted ? 3 : 2), reading }
}

const decadeLeads = new WordTable(['the', 'early', 'late', 'mid'])
const apostrophe = intern("'")

/** "in his late 30s" is an age. */
const possessives = new WordTable(['his', 'her', 'their', 'my', 'our', 'your', 'its'])

/** "'60s", "the 60s", "'08": found at a two-digit number. */
function atShortYear(parsed: Parsed, token: number): Read {
  const { tokens } = parsed
  const value = integerAt(tokens, token)
  if (value < 0 || tokens.end[token]! - tokens.start[token]! !== 2) return null
  if (possessives.has(tokens.word[token - 1] ?? 0) || possessives.has(tokens.word[token - 2] ?? 0)) return null
  const glued = ((tokens.shape[token + 1] ?? 4) & Shape.Space) === 0 && tokens.word[token + 1] === openPlural
  const marked = tokens.word[token - 1] === apostrophe && (tokens.shape[token]! & Shape.Space) === 0
  if (marked && (tokens.shape[token - 1]! & Shape.Space) === 0) return null
  const first = marked ? token - 1 : token
  if (glued && value % 10 === 0 && (marked || (decadeLeads.has(tokens.word[first - 1] ?? 0) && value >= 30)))
    return { first, last: token + 2, reading: stated({ decade: (value < 30 ? 200 : 190) + value / 10 }) }
  if (glued || !marked || !(firmLeads.has(tokens.word[first - 1] ?? 0) || looseLeads.has(tokens.word[first - 1] ?? 0)))
    return null
  return { first, last: token + 1, reading: stated({ year: value < 50 ? 2000 + value : 1900 + value }) }
}

function atCentury(parsed: Parsed, token: number): Read {
  const { tokens } = parsed
  const end = tokens.kind[token - 1] === TokenKind.Hyphen ? token - 1 : token
  const rank = ordinalBefore(tokens, end)
  if (rank === null || rank.value < 2 || rank.value > 22 || !centuries.has(tokens.word[token]!)) return null
  return { first: rank.first, last: token + 1, reading: stated({ century: rank.value - 1 }) }
}

/** Words after "the fall" that make it a drop. */
const falls = new WordTable('of in into from to at that on off down out'.split(' '))

/** "the summer of 2014", "last summer", "in spring"; "the fall of Saigon" is none. */
function atSeason(parsed: Parsed, token: number): Read {
  const { tokens } = parsed
  const season = SEASONS[seasons.get(tokens.word[token]!)]!
  const at = ofs.has(tokens.word[token + 1] ?? 0) ? token + 2 : token + 1
  const year = yearAt(tokens, at)
  if (year >= 1400 && !counted(tokens, at + 1)) return { first: token, last: at + 1, reading: stated({ season, year }) }
  if (!seasonLeads.has(tokens.word[token - 1] ?? 0)) return null
  if (season === 'FA' && falls.has(tokens.word[token + 1] ?? 0)) return null
  if (capital(tokens, token) && capital(tokens, token + 1)) return null
  return { first: token, last: token + 1, reading: stated({ season }) }
}

/** "the second quarter of 2014", "the first half of 2014": only with their year; games have quarters too. */
function atQuarter(parsed: Parsed, token: number): Read {
  const { tokens } = parsed
  const rank = ordinalBefore(tokens, token)
  const kind = quarters.get(tokens.word[token]!)
  if (rank === null || rank.value > (kind === 2 ? 2 : 4)) return null
  const at = ofs.has(tokens.word[token + 1] ?? 0) ? token + 2 : token + 1
  const year = yearAt(tokens, at)
  if (year < 0) return null
  const season = (kind === 2 ? `H${rank.value}` : `Q${rank.value}`) as Season
  return { first: rank.first, last: at + 1, reading: stated({ season, year }) }
}

const codes = new WordTable({ q1: 1, q2: 2, q3: 3, q4: 4 })

/** "Q2 2014". */
function atCode(parsed: Parsed, token: number): Read {
  const year = yearAt(parsed.tokens, token + 1)
  if (year < 0) return null
  const season = `Q${codes.get(parsed.tokens.word[token]!)}` as Season
  return { first: token, last: token + 2, reading: stated({ season, year }) }
}

export const yearRules = {
  code: { id: 'time.quarter', about: 'a quarter of a year by its number', read: atCode },
  year: { id: 'time.year', about: 'a year whose neighbours show that it is one', read: atYear },
  short: { id: 'time.short-year', about: 'a decade or year in two digits', read: atShortYear },
  century: { id: 'time.century', about: 'a numbered century', read: atCentury },
  season: { id: 'time.season', about: 'a season', read: atSeason },
  quarter: { id: 'time.quarter', about: 'a quarter or half of a year', read: atQuarter },
} as const satisfies Record<string, Rule<TimeReading>>
