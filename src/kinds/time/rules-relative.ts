// Times that count from another time: yesterday, two days later, last week, the next day, the following month, a year ago.

import { WordTable } from '../../lex/word-table.ts'
import type { Parsed } from '../../model/syntax.ts'
import { Shape, TokenKind, type Tokens } from '../../model/tokens.ts'
import type { Found, Rule } from '../kind.ts'
import { quantityBefore } from './numbers.ts'
import { type Reference, stated, type TimeReading, type Unit } from './reading.ts'
import { afterwards, deeds, deicticDays, orders, pluralUnits, UNITS, units } from './words.ts'

type Read = Found<TimeReading> | null

const weekendLeads = new WordTable(['over', 'during', 'at', 'on', 'throughout', 'since', 'before', 'after', 'until'])
const possessive = new WordTable(["'s"])
const ends = new WordTable(['end'])
const ofs = new WordTable(['of'])
const borders = new WordTable(['end', 'beginning', 'start', 'middle'])
const thes = new WordTable(['the'])
const modifiers = new WordTable('very whole entire single calendar full few couple several many'.split(' '))
const thats = new WordTable(['that', 'this', 'the', 'same'])
const fromNow = new WordTable(['from'])
const nows = new WordTable(['now'])
const daysOnly = new WordTable({ day: 1 })
const dayRelations = new WordTable({ after: 1, before: -1, following: 1 })
const closing = new WordTable(', . ; : ) ? ! that and but in at when — "'.split(' '))
const yesterdays = new WordTable({ yesterday: -2, tomorrow: 2 })
const tonight = new WordTable(['tonight', 'tonite'])
const recents = new WordTable(['recent'])
const comings = new WordTable(['coming'])
const these = new WordTable(['these'])
const inWord = new WordTable(['in', 'within', 'over'])
const moments = new WordTable(['moments', 'moment'])
const modern = new WordTable(['modern', 'present'])
const titles = new WordTable(['show', 'programme', 'newspaper', "'"])

function point(first: number, last: number, reading: Partial<TimeReading>): Read {
  return { first, last, reading: stated(reading) }
}

function reference(first: number, last: number, value: Reference): Read {
  return { first, last, reading: stated({ form: 'reference', reference: value }) }
}

/** "yesterday", "today", "tonight", "tomorrow"; USA Today is a name. */
function atDeictic(parsed: Parsed, token: number): Read {
  const { tokens } = parsed
  const id = tokens.word[token]!
  const capital = (tokens.shape[token]! & Shape.Capital) !== 0
  if (
    capital &&
    token > 0 &&
    tokens.kind[token - 1] === TokenKind.Word &&
    (tokens.shape[token - 1]! & Shape.Capital) !== 0
  )
    return null
  if (capital && ((tokens.shape[token + 1] ?? 0) & Shape.Capital) !== 0 && titles.has(tokens.word[token + 1]!))
    return null
  const shift = deicticDays.get(id) - 10
  return point(token, token + 1, { anchor: 'published', unit: 'day', shift, part: tonight.has(id) ? 'TNI' : '' })
}

const SMALL: ReadonlySet<string> = new Set(['hour', 'minute', 'second'])

/** A unit that stands to another time: a quantity before it and an order word after it. */
function atUnitAfter(parsed: Parsed, token: number): Read {
  const { tokens } = parsed
  const unit = UNITS[units.get(tokens.word[token]!)]!
  const quantity = quantityBefore(tokens, token)
  let at = token + 1
  if (unit === '') return null
  if (fromNow.has(tokens.word[at] ?? 0) && nows.has(tokens.word[at + 1] ?? 0) && quantity !== null)
    return Number.isNaN(quantity.value) || SMALL.has(unit)
      ? reference(quantity.first, at + 2, 'FUTURE_REF')
      : point(quantity.first, at + 2, { anchor: 'published', unit, shift: quantity.value })
  const order = afterwards.get(tokens.word[at] ?? 0)
  if (order === 0 || tokens.kind[at] !== TokenKind.Word) return null
  at++
  if (quantity === null) return bare(tokens, token, at, order)
  const { first, value } = quantity
  // "an hour later" names no day: the clock it counts from is seldom told.
  if (Number.isNaN(value) || SMALL.has(unit))
    return order >= 4 ? null : reference(first, at, order === 1 ? 'FUTURE_REF' : 'PAST_REF')
  if (order === 3) return point(first, at, { anchor: 'published', unit, shift: -value })
  if (order < 3) return point(first, at, { anchor: 'told', unit, shift: order === 1 ? value : -value })
  const open = closing.has(tokens.word[at] ?? 0) || at >= tokens.count
  const shift = order === 4 ? value : -value
  if (open) return point(first, at, { anchor: 'told', unit, shift })
  return unit === 'day' && countsFromEvent(tokens, first, at)
    ? point(first, at - 1, { anchor: 'event', unit, shift })
    : null
}

/** "Two days after the attack" is a day; "held for two days after the storm" and "within a day of" are lengths of time. */
function countsFromEvent({ word }: Tokens, first: number, noun: number): boolean {
  if (!thats.has(word[noun] ?? 0) && !owners.has(word[noun] ?? 0)) return false
  if (!deeds.has(word[noun + 1] ?? 0) && !deeds.has(word[noun + 2] ?? 0)) return false
  let before = first - 1
  while (before > 0 && fillers.has(word[before]!)) before--
  return !lengths.has(word[before] ?? 0)
}

const owners = new WordTable(['a', 'an', 'his', 'her', 'their', 'its', 'those', 'these'])
const fillers = new WordTable(['the', 'first', 'about', 'only', 'just', 'some', 'nearly', 'another', 'full', 'last'])
const lengths = new WordTable(
  'for in within over during take takes took last lasts lasted throughout spend spent after every than come comes came'.split(
    ' ',
  ),
)

/** "days later", "weeks earlier", "hours after". */
function bare(tokens: Tokens, token: number, last: number, order: number): Read {
  if (!pluralUnits.has(tokens.word[token]!) || order >= 4) return null
  return reference(token, last, order === 1 ? 'FUTURE_REF' : 'PAST_REF')
}

/** "last week", "the next day", "that same month", "this year", "the previous year". */
function atUnitBefore(parsed: Parsed, token: number): Read {
  const { tokens } = parsed
  const unit = UNITS[units.get(tokens.word[token]!)]!
  if (unit === '' || unit === 'second' || unit === 'minute' || unit === 'hour') return null
  const at = token - 1
  if (pluralUnits.has(tokens.word[token]!)) return pluralBefore(tokens, token)
  const order = orders.get(tokens.word[at] ?? 0)
  if (order === 0 || modifiers.has(tokens.word[at]!)) return daySpan(tokens, token) ?? borderOf(tokens, token, unit)
  const before = tokens.word[at - 1] ?? 0
  const article = thes.has(before)
  const first = article || thats.has(before) ? at - 1 : at
  const last = token + 1
  switch (order) {
    case 1:
      return article ? null : point(first, last, { anchor: 'published', unit, shift: -1 })
    case 2:
      return article
        ? point(first, last, { anchor: 'told', unit, shift: 1 })
        : point(first, last, { anchor: 'published', unit, shift: 1 })
    case 8:
      return point(first, last, { anchor: 'published', unit, shift: 1 })
    case 3:
      return point(first, last, { anchor: unit === 'day' ? 'told' : 'published', unit })
    case 4:
      return point(first, last, { anchor: 'told', unit, shift: -1 })
    case 5:
      return point(first, last, { anchor: 'told', unit, shift: 1 })
    default:
      return point(first, last, { anchor: 'told', unit })
  }
}

/** "the end of the year", "the beginning of the month"; "month's end". */
function borderOf(tokens: Tokens, token: number, unit: Unit): Read {
  const { word } = tokens
  if (possessive.has(word[token + 1] ?? 0) && ends.has(word[token + 2] ?? 0))
    return point(token, token + 3, { anchor: 'published', unit, mod: 'END' })
  if (unit === 'weekend' && thes.has(word[token - 1] ?? 0) && weekendLeads.has(word[token - 2] ?? 0))
    return point(token - 1, token + 1, { anchor: 'published', unit })
  if (!thes.has(word[token - 1] ?? 0) || !ofs.has(word[token - 2] ?? 0) || !borders.has(word[token - 3] ?? 0))
    return null
  return point(token - 1, token + 1, { anchor: 'published', unit })
}

/** "in recent weeks", "these days", "in the coming years". */
function pluralBefore(tokens: Tokens, token: number): Read {
  const at = token - 1
  const id = tokens.word[at] ?? 0
  if (recents.has(id)) return reference(at, token + 1, 'PAST_REF')
  if (these.has(id)) return reference(at, token + 1, 'PRESENT_REF')
  if (!comings.has(id)) return null
  const first = thes.has(tokens.word[at - 1] ?? 0) ? at - 1 : at
  return inWord.has(tokens.word[first - 1] ?? 0) ? reference(first, token + 1, 'FUTURE_REF') : null
}

/** "the day after", "a day before", "the day after tomorrow", "the day following". */
function daySpan(tokens: Tokens, token: number): Read {
  const { word } = tokens
  if (!daysOnly.has(word[token]!)) return null
  if (
    modern.has(word[token - 1] ?? 0) ||
    (tokens.kind[token - 1] === TokenKind.Hyphen && modern.has(word[token - 2] ?? 0))
  )
    return reference(tokens.kind[token - 1] === TokenKind.Hyphen ? token - 2 : token - 1, token + 1, 'PRESENT_REF')
  if (!thes.has(word[token - 1] ?? 0)) return null
  const way = dayRelations.get(word[token + 1] ?? 0)
  if (way === 0) return null
  const deictic = yesterdays.get(word[token + 2] ?? 0)
  if (deictic !== 0) return point(token - 1, token + 3, { anchor: 'published', unit: 'day', shift: deictic })
  const open = closing.has(word[token + 2] ?? 0) || token + 2 >= tokens.count || followed(tokens, token + 1)
  return open
    ? point(token - 1, token + 2, { anchor: 'told', unit: 'day', shift: way })
    : point(token - 1, token + 1, { anchor: 'event', unit: 'day', shift: way })
}

const following = new WordTable(['following'])

function followed(tokens: Tokens, token: number): boolean {
  return following.has(tokens.word[token]!) && !thes.has(tokens.word[token + 1] ?? 0)
}

/** "moments later". */
function atMoments(parsed: Parsed, token: number): Read {
  const order = afterwards.get(parsed.tokens.word[token + 1] ?? 0)
  if (!moments.has(parsed.tokens.word[token]!) || order === 0 || order > 3) return null
  return reference(token, token + 2, order === 1 ? 'FUTURE_REF' : 'PAST_REF')
}

const past = new WordTable(['recently', 'formerly', 'lately'])
const future = new WordTable(['future'])
const rights = new WordTable(['right', 'by', 'until', 'up', 'for'])

/** "now", "currently", "recently", "the future"; "now that" is a connective. */
function atReference(parsed: Parsed, token: number): Read {
  const { tokens } = parsed
  const id = tokens.word[token]!
  if (past.has(id)) return reference(token, token + 1, 'PAST_REF')
  if (future.has(id)) {
    const first = thes.has(tokens.word[token - 1] ?? 0) ? token - 1 : token
    return inWord.has(tokens.word[first - 1] ?? 0) || first < token ? reference(first, token + 1, 'FUTURE_REF') : null
  }
  if (thats2.has(tokens.word[token + 1] ?? 0)) return null
  if (tokens.kind[token + 1] === TokenKind.Hyphen) return null
  const first = rights.get(tokens.word[token - 1] ?? 0) > 0 && isRight(tokens, token - 1) ? token - 1 : token
  return reference(first, token + 1, 'PRESENT_REF')
}

const rightWord = new WordTable(['right'])
const thats2 = new WordTable(['that'])

function isRight(tokens: Tokens, token: number): boolean {
  return rightWord.has(tokens.word[token]!)
}

export const relativeRules = {
  deictic: { id: 'time.deictic', about: 'a day counted from the publication', read: atDeictic },
  after: { id: 'time.offset', about: 'a quantity of units later, earlier or ago', read: atUnitAfter },
  before: { id: 'time.order', about: 'last, next, this, that or the same unit', read: atUnitBefore },
  moments: { id: 'time.moments', about: 'moments later or earlier', read: atMoments },
  reference: { id: 'time.reference', about: 'past, present or future without a date', read: atReference },
} as const satisfies Record<string, Rule<TimeReading>>
