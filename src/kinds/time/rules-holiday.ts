// Feasts as days: "on Christmas Eve", "Labor Day weekend", "Easter morning"; "a Christmas party" dates nothing.

import { PhraseTable } from '../../lex/phrases.ts'
import { WordTable } from '../../lex/word-table.ts'
import { type Parsed, Pos } from '../../model/syntax.ts'
import { Shape, TokenKind, type Tokens } from '../../model/tokens.ts'
import type { Found, Rule } from '../kind.ts'
import { HOLIDAYS } from './holidays.ts'
import { yearAt } from './numbers.ts'
import { stated, type TimeReading } from './reading.ts'
import { yearAfter } from './rules-date.ts'
import { parts } from './words.ts'

const table = new PhraseTable<number>(
  HOLIDAYS.flatMap(({ names }, index) => names.map((name) => [name, index] as const)),
)
/** Names that are words of other phrases as often: a preposition, a part of the day or an end must stand beside them. */
const bare = new WordTable(['black', "'s"])
const leads = new WordTable('on before after since until till by this last next at of over during for'.split(' '))
const weekend = new WordTable(['weekend'])

/** Words at which the rule looks. */
export const holidayTriggers = [...new Set(HOLIDAYS.flatMap(({ names }) => names.map((name) => first(name))))].join(' ')

function first(name: string): string {
  return name.split(' ')[0]!.replace(/'s?$/, '')
}

function atHoliday(parsed: Parsed, token: number): Found<TimeReading> | null {
  const { tokens } = parsed
  if ((tokens.shape[token]! & Shape.Capital) === 0) return null
  const hit = table.match(tokens, token)
  if (hit === null) return null
  const { last } = hit
  const held = weekend.has(tokens.word[last] ?? 0)
  if (!held && isBare(tokens, token, last) && !standsAsDay(parsed, token, last)) return null
  if (!held && goesOnAsName(tokens, last)) return null
  const at = yearAfter(tokens, last)
  const year = at >= 0 ? yearAt(tokens, at) : -1
  const end = held ? last + 1 : year >= 0 ? at + 1 : last
  return { first: token, last: end, reading: stated({ holiday: hit.payload, year, unit: held ? 'weekend' : '' }) }
}

function isBare(tokens: Tokens, token: number, last: number): boolean {
  return last === token + 1 || bare.has(tokens.word[token]!) || bare.has(tokens.word[last - 1]!)
}

/** A part of the day, a year or a preposition beside it; but "for Christmas shopping" is told by the feast's name. */
function standsAsDay({ tokens, pos }: Parsed, token: number, last: number): boolean {
  if (parts.has(tokens.word[last] ?? 0)) return true
  if (yearAfter(tokens, last) >= 0) return true
  if (!leads.has(tokens.word[token - 1] ?? 0)) return false
  const next = last < tokens.count ? pos[last]! : Pos.Punctuation
  return next !== Pos.Noun && next !== Pos.Adjective && next !== Pos.Proper
}

/** "Christmas Day Parade", "Memorial Day Hospital": part of a longer name. */
function goesOnAsName(tokens: Tokens, last: number): boolean {
  return (
    last < tokens.count &&
    tokens.kind[last] === TokenKind.Word &&
    (tokens.shape[last]! & (Shape.Capital | Shape.Paragraph | Shape.Line)) === Shape.Capital &&
    !parts.has(tokens.word[last]!)
  )
}

export const holidayRules = {
  holiday: { id: 'time.holiday', about: 'a feast that names a day', read: atHoliday },
} as const satisfies Record<string, Rule<TimeReading>>
