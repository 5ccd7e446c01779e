// Parts of the day: this morning, last night, that same night, at night, the morning of; dawn and dusk are order-only.

import { WordTable } from '../../lex/word-table.ts'
import type { Parsed } from '../../model/syntax.ts'
import { TokenKind, type Tokens } from '../../model/tokens.ts'
import type { Found, Rule } from '../kind.ts'
import { integerAt, yearAt } from './numbers.ts'
import { type Part, stated, type TimeReading } from './reading.ts'
import { deicticDays, meridiems, months, orders, PARTS, parts, pluralWeekdays, twilights, weekdays } from './words.ts'

type Read = Found<TimeReading> | null

const thes = new WordTable(['the'])
const frames = new WordTable(
  'at in during by of through into overnight throughout until before after since on around'.split(' '),
)
const hoursWord = new WordTable(['hours'])
const edges = new WordTable({ early: 1, late: 2, mid: 3 })
const eaches = new WordTable(['every', 'each', 'most', 'some', 'per'])
const whole = new WordTable({ predawn: 1, midmorning: 2, midafternoon: 2 })
const plurals = new WordTable(['mornings', 'afternoons', 'evenings', 'nights'])
const dayNames = new WordTable(['christmas', 'halloween', 'thanksgiving', 'easter'])
const relatives = new WordTable('of on before after when , . ; ) —'.split(' '))
/** Word after "night" that makes it a noun of something else: night club, morning star. */
const singles = new WordTable(['one'])

function hyphen(tokens: Tokens, token: number): boolean {
  return tokens.kind[token] === TokenKind.Hyphen
}

/** Whether the token before is the end of a date or clock that the part belongs to. */
function afterDate(tokens: Tokens, token: number): boolean {
  const id = tokens.word[token] ?? 0
  if (weekdays.has(id) || pluralWeekdays.has(id) || deicticDays.has(id) || dayNames.has(id) || months.has(id))
    return true
  if (yearAt(tokens, token) >= 0 && integerAt(tokens, token - 2) > 0) return months.has(tokens.word[token - 3] ?? 0)
  return meridiems.has(id) || (tokens.kind[token] === TokenKind.Number && months.has(tokens.word[token - 1] ?? 0))
}

function atPart(parsed: Parsed, token: number): Read {
  const { tokens } = parsed
  const id = tokens.word[token]!
  const part = PARTS[parts.get(id)]!
  const last = token + (hoursWord.has(tokens.word[token + 1] ?? 0) ? 2 : 1)
  let at = token - 1
  if (hyphen(tokens, at) || hyphen(tokens, last)) return hyphenated(tokens, token, part)
  if (eaches.has(tokens.word[at] ?? 0)) return set(at, last, part)
  if (whole.has(id)) return found(token, last, { part, mod: whole.get(id) === 1 ? 'START' : 'MID' })
  const edge = edges.get(tokens.word[at] ?? 0)
  if (edge > 0) at--
  if (plurals.has(id)) return afterDate(tokens, at) ? found(token, last, { part }) : null
  const ordered = byOrder(tokens, at, token, last, part)
  if (ordered !== null) return ordered
  const begin = edge > 0 ? token - 1 : token
  const mod = edge === 1 ? 'START' : edge === 2 ? 'END' : edge === 3 ? 'MID' : ''
  if (afterDate(tokens, at)) return found(begin, last, { part, mod })
  const first = thes.has(tokens.word[at] ?? 0) ? at : begin
  if (frames.has(tokens.word[first - 1] ?? 0) && (first < token || part === 'TNI' || part === 'TDT' || part === 'TMI'))
    return found(first, last, { part, mod })
  if (edge > 0 || part === 'TDT') return found(first, last, { part, mod })
  if (first === at && relatives.has(tokens.word[last] ?? 0)) return found(first, last, { part, mod })
  return singles.has(tokens.word[at] ?? 0) ? found(at, last, { part }) : null
}

function found(first: number, last: number, reading: Partial<TimeReading>): Read {
  return { first, last, reading: stated(reading) }
}

function set(first: number, last: number, part: Part): Read {
  return found(first, last, { form: 'set', part })
}

/** "Sunday-night protest", "pre-dawn", "early-morning shooting"; "night-vision" is none. */
function hyphenated(tokens: Tokens, token: number, part: Part): Read {
  if (!hyphen(tokens, token - 1)) return null
  if (afterDate(tokens, token - 2)) return found(token, token + 1, { part })
  const edge = edges.get(tokens.word[token - 2] ?? 0)
  return edge === 0
    ? null
    : found(token - 2, token + 1, { part, mod: edge === 1 ? 'START' : edge === 2 ? 'END' : 'MID' })
}

/** Orders before a part; the article decides between "last night" (publication) and "the last night" (no time). */
function byOrder(tokens: Tokens, at: number, token: number, last: number, part: Part): Read {
  const order = orders.get(tokens.word[at] ?? 0)
  if (order === 0) return null
  const before = tokens.word[at - 1] ?? 0
  const first = thes.has(before) || orders.has(before) ? at - 1 : at
  const mod = at < token - 1 ? 'START' : ''
  switch (order) {
    case 1:
      if (first < at) return null
      return found(first, last, { part, anchor: 'published', shift: -1, unit: 'day' })
    case 3:
      return found(first, last, { part, mod, anchor: 'published', unit: 'day' })
    case 2:
    case 8:
    case 5:
      return found(first, last, { part, anchor: 'told', shift: 1, unit: 'day' })
    case 4:
      return found(first, last, { part, anchor: 'told', shift: -1, unit: 'day' })
    default:
      return found(first, last, { part, mod, anchor: 'told', unit: 'day' })
  }
}

/** "at dawn", "by nightfall", "before sunrise". */
function atTwilight(parsed: Parsed, token: number): Read {
  const { tokens } = parsed
  const part = PARTS[twilights.get(tokens.word[token]!)]!
  const before = tokens.word[token - 1] ?? 0
  if (!frames.has(before) && !afterDate(tokens, token - 1)) return null
  return found(token, token + 1, { part, mod: 'APPROX' })
}

function atOvernight(_parsed: Parsed, token: number): Read {
  return found(token, token + 1, { part: 'TNI' })
}

export const partRules = {
  part: { id: 'time.part', about: 'a part of the day', read: atPart },
  twilight: { id: 'time.twilight', about: 'dawn, dusk or nightfall', read: atTwilight },
  overnight: { id: 'time.overnight', about: 'overnight', read: atOvernight },
} as const satisfies Record<string, Rule<TimeReading>>
