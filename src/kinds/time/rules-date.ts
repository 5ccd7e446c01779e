// Calendar dates: August 23, 2020; 23 August; 8/23; 2020-08-23; weekdays; months alone.

import { Can, canBe } from '../../lex/lexicon.ts'
import { WordTable } from '../../lex/word-table.ts'
import type { Parsed } from '../../model/syntax.ts'
import { Shape, TokenKind, type Tokens } from '../../model/tokens.ts'
import type { Found, Rule } from '../kind.ts'
import { daysIn } from './calendar.ts'
import { isDash } from './draft.ts'
import { dayAt, integerAt, ordinalBefore, yearAt } from './numbers.ts'
import { stated, type TimeReading } from './reading.ts'
import {
  doubtfulMonths,
  months,
  pluralWeekdays,
  shortWeekdays,
  weekdayNamesAfter,
  weekdayNamesBefore,
  weekdays,
} from './words.ts'

type Read = Found<TimeReading> | null

/** Any year with a 29th of February. */
const LEAP = 2000

const comma = new WordTable([','])
const slash = new WordTable(['/'])
const ofs = new WordTable(['of'])
const thes = new WordTable(['the'])
/** Words before a month that show it is one, whatever its capital. */
export const dateLeads = new WordTable(
  'in on of since until till by during from through throughout between before after early late mid last next this to and around every each or circa previous following'.split(
    ' ',
  ),
)

/** Year that follows a date: "2020", ", 2020", " of 2020". Token after it, or -1. */
export function yearAfter(tokens: Tokens, token: number): number {
  let at = token
  if (comma.has(tokens.word[at] ?? 0) || ofs.has(tokens.word[at] ?? 0)) at++
  return yearAt(tokens, at) >= 0 ? at : -1
}

/** Words that no person's name follows. */
const firmLeads = new WordTable('in since during early late mid until last throughout'.split(' '))

function capital(tokens: Tokens, token: number): boolean {
  return token >= 0 && token < tokens.count && (tokens.shape[token]! & Shape.Capital) !== 0
}

/** "mid-June". */
function hyphenLed(tokens: Tokens, token: number): boolean {
  return isDash(tokens, token - 1) && firmLeads.has(tokens.word[token - 2] ?? 0)
}

/** Whether the month word at `token` stands for a month: numbers beside it, or its capital and its neighbours say so. */
function isMonth(tokens: Tokens, token: number): boolean {
  const id = tokens.word[token]!
  const led = dateLeads.has(tokens.word[token - 1] ?? 0)
  const numbered =
    integerAt(tokens, token + 1) > 0 || (integerAt(tokens, token - 1) > 0 && integerAt(tokens, token - 1) < 32)
  const cap = capital(tokens, token)
  if (!cap) return !doubtfulMonths.has(id) && (numbered || led)
  if (numbered) return true
  if (!doubtfulMonths.has(id)) return true
  if (ordinalBefore(tokens, token) !== null || yearAfter(tokens, token + 1) >= 0) return true
  const named =
    tokens.kind[token + 1] === TokenKind.Word && capital(tokens, token + 1) && !weekdays.has(tokens.word[token + 1]!)
  if (firmLeads.has(tokens.word[token - 1] ?? 0) || hyphenLed(tokens, token)) return true
  if (isDash(tokens, token + 1) && months.has(tokens.word[token + 2] ?? 0)) return true
  if (led) return !named || !nameBefore(tokens, token + 1)
  if (named || (capital(tokens, token - 1) && tokens.kind[token - 1] === TokenKind.Word)) return false
  return (canBe(id) & (Can.VerbBase | Can.FirstName)) === 0
}

function nameBefore(tokens: Tokens, token: number): boolean {
  return (canBe(tokens.word[token]!) & Can.LastName) !== 0
}

/** "23 August", "23rd of August", "the 23rd of August". */
function dayBefore(tokens: Tokens, token: number): { value: number; first: number } | null {
  let end = token
  if (ofs.has(tokens.word[end - 1] ?? 0)) end--
  const ordinal = ordinalBefore(tokens, end)
  if (ordinal !== null && ordinal.value <= 31) {
    const first = thes.has(tokens.word[ordinal.first - 1] ?? 0) ? ordinal.first - 1 : ordinal.first
    return { value: ordinal.value, first }
  }
  const plain = end === token || tokens.kind[end - 1] !== TokenKind.Number ? integerAt(tokens, token - 1) : -1
  return plain >= 1 && plain <= 31 ? { value: plain, first: token - 1 } : null
}

function atMonth(parsed: Parsed, token: number): Read {
  const { tokens } = parsed
  if (!isMonth(tokens, token)) return null
  const month = months.get(tokens.word[token]!)
  const before = dayBefore(tokens, token)
  if (before !== null) return withYear(tokens, before.first, token + 1, month, before.value)
  const skip = thes.has(tokens.word[token + 1] ?? 0) ? 2 : 1
  const after = dayAt(tokens, token + skip)
  if (after !== null && (skip === 1 || after.last > token + skip + 1 || integerAt(tokens, token + skip) < 0))
    return withYear(tokens, token, after.last, month, after.value)
  const short = integerAt(tokens, token + 1)
  if (short > 31 && short < 100 && yearAt(tokens, token + 1) < 0) return null
  return withYear(tokens, token, token + 1, month, -1)
}

function withYear(tokens: Tokens, first: number, last: number, month: number, day: number): Read {
  const at = yearAfter(tokens, last)
  const year = at >= 0 && !countedAfter(tokens, at, last) ? yearAt(tokens, at) : -1
  const end = year >= 0 ? at + 1 : last
  return isDay(year, month, day) ? { first, last: end, reading: stated({ month, day, year }) } : null
}

/** Whether the calendar has the day; without a year (-1) of a leap year, without a day (-1) always. */
function isDay(year: number, month: number, day: number): boolean {
  return day <= daysIn(year >= 0 ? year : LEAP, month)
}

/** "In March 2000 people marched": the number counts what follows. */
function countedAfter(tokens: Tokens, at: number, last: number): boolean {
  return (
    at === last &&
    tokens.kind[at + 1] === TokenKind.Word &&
    isCountable(tokens, at + 1) &&
    yearAt(tokens, at) % 100 === 0
  )
}

/** A lower-case plural noun that a number could count. */
export function isCountable(tokens: Tokens, token: number): boolean {
  if (token >= tokens.count || tokens.kind[token] !== TokenKind.Word || capital(tokens, token)) return false
  const can = canBe(tokens.word[token]!)
  return (can & Can.Plural) !== 0 && (can & (Can.VerbPresent | Can.Preposition)) === 0
}

function atWeekday(parsed: Parsed, token: number): Read {
  const { tokens } = parsed
  const id = tokens.word[token]!
  const next = tokens.word[token + 1] ?? 0
  if (!capital(tokens, token))
    return dateLeads.has(tokens.word[token - 1] ?? 0) && !shortWeekdays.has(id) ? weekday(token, id) : null
  if (shortWeekdays.has(id) && !shortIsDay(tokens, token)) return null
  if (capital(tokens, token - 1) && weekdayNamesBefore.has(tokens.word[token - 1]!)) return null
  if (capital(tokens, token + 1) && weekdayNamesAfter.has(next)) return null
  return weekday(token, id)
}

function weekday(token: number, id: number): Read {
  return { first: token, last: token + 1, reading: stated({ weekday: weekdays.get(id) }) }
}

/** "Sun", "Sat", "Wed": a day only with its full stop or before a date. */
function shortIsDay(tokens: Tokens, token: number): boolean {
  if ((tokens.shape[token]! & Shape.Dotted) !== 0 && dateLeads.has(tokens.word[token - 1] ?? 0)) return true
  const at = comma.has(tokens.word[token + 1] ?? 0) ? token + 2 : token + 1
  return months.has(tokens.word[at] ?? 0) || integerAt(tokens, at) > 0
}

/** "on Sundays": a habit, not a day. */
function atWeekdays(parsed: Parsed, token: number): Read {
  if (!capital(parsed.tokens, token)) return null
  const id = parsed.tokens.word[token]!
  return { first: token, last: token + 1, reading: stated({ form: 'set', weekday: pluralWeekdays.get(id) }) }
}

/** 2020-08-23, 8/23, 8/23/2020, 23/8/2020 (a first number above 12 is a day). */
function atDigits(parsed: Parsed, token: number): Read {
  const { tokens } = parsed
  if (tokens.kind[token + 1] === TokenKind.Hyphen || slash.has(tokens.word[token + 1] ?? 0)) {
    const iso = isoDate(tokens, token)
    if (iso !== null) return iso
    if (slash.has(tokens.word[token + 1] ?? 0)) return slashed(tokens, token)
  }
  return null
}

function isoDate(tokens: Tokens, token: number): Read {
  const year = yearAt(tokens, token)
  const month = integerAt(tokens, token + 2)
  const day = integerAt(tokens, token + 4)
  if (year < 0 || month < 1 || month > 12 || day < 1 || !isDay(year, month, day)) return null
  if (tokens.kind[token + 3] !== tokens.kind[token + 1] || tokens.end[token + 2]! - tokens.start[token + 2]! !== 2)
    return null
  return { first: token, last: token + 5, reading: stated({ year, month, day }) }
}

const slashLeads = new WordTable('on since until by from through to of ( dated date before after'.split(' '))

function slashed(tokens: Tokens, token: number): Read {
  if ((tokens.shape[token + 1]! & Shape.Space) !== 0 || (tokens.shape[token + 2]! & Shape.Space) !== 0) return null
  const left = integerAt(tokens, token)
  const right = integerAt(tokens, token + 2)
  const full = slash.has(tokens.word[token + 3] ?? 0) ? fullYear(tokens, token + 4) : -1
  const [month, day] = left > 12 ? [right, left] : [left, right]
  if (month < 1 || month > 12 || day < 1 || !isDay(full, month, day)) return null
  if (full >= 0) return { first: token, last: token + 5, reading: stated({ year: full, month, day }) }
  if (left > 12 || right < 13 || !slashLeads.has(tokens.word[token - 1] ?? 0)) return null
  return { first: token, last: token + 3, reading: stated({ month, day }) }
}

/** Two-digit years belong to the hundred years that end in 2049. */
function fullYear(tokens: Tokens, token: number): number {
  const year = yearAt(tokens, token)
  if (year >= 0) return year
  const short = integerAt(tokens, token)
  if (short < 0 || short > 99 || tokens.end[token]! - tokens.start[token]! !== 2) return -1
  return short < 50 ? 2000 + short : 1900 + short
}

export const dateRules = {
  month: { id: 'time.month', about: 'a month with day and year as far as stated', read: atMonth },
  weekday: { id: 'time.weekday', about: 'a day of the week', read: atWeekday },
  weekdays: { id: 'time.weekdays', about: 'a habitual day of the week', read: atWeekdays },
  digits: { id: 'time.digits', about: 'a date in digits', read: atDigits },
} as const satisfies Record<string, Rule<TimeReading>>
