// Durations and sets: for six hours, a 24-hour curfew, the last two weeks, every Sunday, daily, per day.

import { Can, canBe } from '../../lex/lexicon.ts'
import { WordTable } from '../../lex/word-table.ts'
import type { Parsed } from '../../model/syntax.ts'
import { Shape, TokenKind, type Tokens } from '../../model/tokens.ts'
import type { Found, Rule } from '../kind.ts'
import { quantityBefore } from './numbers.ts'
import { stated, type TimeReading } from './reading.ts'
import { fortnights, numberWords, orders, ordinalWords, periodic, pluralUnits, UNITS, units } from './words.ts'

type Read = Found<TimeReading> | null

const ages = new WordTable(['old', 'olds', 'of'])
const age = new WordTable(['age'])
const ofs = new WordTable(['of'])
const articles = new WordTable(['a', 'an'])
const thes = new WordTable(['the'])
const eaches = new WordTable(['every', 'each', 'per'])
const times = new WordTable('times once twice nights days hours miles kilometers kilometres km'.split(' '))
const leads = new WordTable(
  'within for in over lasted lasting after took takes taken spent weeks days and or to'.split(' '),
)
const sides = new WordTable(
  'last first past next final opening coming previous preceding following another same'.split(' '),
)
const gaps = new WordTable(
  'full straight consecutive long bloody brutal whole successive short more additional solid entire calendar business working'.split(
    ' ',
  ),
)
const longs = new WordTable(['long'])
const ands = new WordTable(['and'])
const halves = new WordTable(['half'])
const singles = new WordTable(['second', 'min', 'hr'])
const hyphenated = TokenKind.Hyphen

function duration(first: number, last: number, unit: number, amount: number): Read {
  const length = fortnights.has(unit) ? amount * 2 : amount
  return { first, last, reading: stated({ form: 'duration', unit: UNITS[units.get(unit)]!, amount: length }) }
}

/** "years old", "years of age": an age, not a time. */
function isAge(tokens: Tokens, token: number): boolean {
  const at = tokens.kind[token + 1] === hyphenated ? token + 2 : token + 1
  const next = tokens.word[at] ?? 0
  if (!ages.has(next)) return false
  return !ofs.has(next) || age.has(tokens.word[at + 1] ?? 0)
}

/** "two weeks", "a 24-hour curfew", "half an hour", "an hour and a half", "the next two weeks". */
function atUnit(parsed: Parsed, token: number): Read {
  const { tokens } = parsed
  const unit = tokens.word[token]!
  if (isAge(tokens, token)) return null
  if (ones.has(tokens.word[token - 1] ?? 0) && days.has(unit) && !oneDay(tokens, token)) return null
  const each = eachBefore(tokens, token)
  if (each !== null) return each
  const joint = tokens.kind[token - 1] === hyphenated ? token - 1 : token
  let end = joint
  if (joint === token && gaps.has(tokens.word[end - 1] ?? 0)) end--
  const quantity = quantityBefore(tokens, end)
  if (quantity === null) return withoutNumber(tokens, token)
  if (singles.has(unit) && joint === token && tokens.kind[quantity.first] !== TokenKind.Number) return null
  if (articles.has(tokens.word[quantity.first]!) && isRate(tokens, quantity.first))
    return rate(tokens, quantity.first, token)
  const long = tokens.kind[token + 1] === hyphenated && longs.has(tokens.word[token + 2] ?? 0)
  if (long && articles.has(tokens.word[quantity.first]!))
    return duration(token, token + 3, unit, pluralUnits.has(unit) ? Number.NaN : 1)
  return extended(tokens, quantity.first, token, quantity.value)
}

const ones = new WordTable(['one'])
const days = new WordTable(['day'])
const oneDayLeads = new WordTable(['for', 'in', 'within', 'after', 'just', 'only', 'than', 'least'])

/** "one day" is a length beside a word that measures; else it is some day. */
function oneDay(tokens: Tokens, token: number): boolean {
  return oneDayLeads.has(tokens.word[token - 2] ?? 0) || oneDayLeads.has(tokens.word[token + 1] ?? 0)
}

/** Takes "the last", "another" before and "and a half" after. */
function extended(tokens: Tokens, first: number, token: number, amount: number): Read {
  let begin = first
  if (sides.has(tokens.word[begin - 1] ?? 0)) {
    begin--
    if (thes.has(tokens.word[begin - 1] ?? 0)) begin--
  }
  const unit = tokens.word[token]!
  if (ands.has(tokens.word[token + 1] ?? 0)) {
    const at = articles.has(tokens.word[token + 2] ?? 0) ? token + 3 : token + 2
    if (halves.has(tokens.word[at] ?? 0)) return duration(begin, at + 1, unit, amount + 0.5)
  }
  return duration(begin, token + 1, unit, amount)
}

/** "the past year", "within days", "for hours". */
function withoutNumber(tokens: Tokens, token: number): Read {
  const unit = tokens.word[token]!
  const before = tokens.word[token - 1] ?? 0
  const plural = pluralUnits.has(unit)
  if (plural && leads.has(before) && tokens.kind[token + 1] !== hyphenated)
    return duration(token, token + 1, unit, Number.NaN)
  if (!thes.has(tokens.word[token - 2] ?? 0) || !sides.has(before)) return null
  if (plural) return duration(token - 2, token + 1, unit, Number.NaN)
  return orders.get(before) === 1 ? duration(token - 2, token + 1, unit, 1) : null
}

/** "ten a day", "60 miles an hour", "three times a week". */
function isRate(tokens: Tokens, article: number): boolean {
  const at = article - 1
  const id = tokens.word[at] ?? 0
  if (times.has(id)) return true
  if (tokens.kind[at] === TokenKind.Number || numberWords.has(id)) return true
  return tokens.kind[at] === TokenKind.Word && (canBe(id) & Can.Plural) !== 0 && (canBe(id) & Can.Verb) === 0
}

function rate(tokens: Tokens, article: number, token: number): Read {
  return { first: article, last: token + 1, reading: every(tokens.word[token]!) }
}

function every(unit: number): TimeReading {
  return stated({ form: 'set', unit: UNITS[units.get(unit)]!, amount: fortnights.has(unit) ? 2 : 1 })
}

function eachBefore(tokens: Tokens, token: number): Read {
  const before = tokens.word[token - 1] ?? 0
  if (eaches.has(before)) return { first: token - 1, last: token + 1, reading: every(tokens.word[token]!) }
  const quantity = pluralUnits.has(tokens.word[token]!) ? quantityBefore(tokens, token) : null
  if (quantity === null || !eaches.has(tokens.word[quantity.first - 1] ?? 0)) return null
  const unit = UNITS[units.get(tokens.word[token]!)]!
  return { first: quantity.first - 1, last: token + 1, reading: stated({ form: 'set', unit, amount: quantity.value }) }
}

/** "daily", "annually". */
function atPeriodic(parsed: Parsed, token: number): Read {
  const id = parsed.tokens.word[token]!
  const title = Shape.Capital & parsed.tokens.shape[token]! & (parsed.tokens.shape[token + 1] ?? 0)
  if (title !== 0 || ordinalWords.has(id)) return null
  return { first: token, last: token + 1, reading: stated({ form: 'set', unit: UNITS[periodic.get(id)]!, amount: 1 }) }
}

export const spanRules = {
  unit: { id: 'time.duration', about: 'a quantity of time units', read: atUnit },
  periodic: { id: 'time.periodic', about: 'daily, weekly and the like', read: atPeriodic },
} as const satisfies Record<string, Rule<TimeReading>>
