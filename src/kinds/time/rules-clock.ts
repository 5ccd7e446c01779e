// Clock times: 5:11 p.m., 5pm, 17:11, 1711 hours, noon, half past five, five o'clock, two-thirty in the afternoon.

import { intern } from '../../lex/lexicon.ts'
import { WordTable } from '../../lex/word-table.ts'
import type { Parsed } from '../../model/syntax.ts'
import { Shape, TokenKind, type Tokens } from '../../model/tokens.ts'
import type { Found, Rule } from '../kind.ts'
import { digitsAt, hourBefore } from './numbers.ts'
import { type Half, stated, type TimeReading } from './reading.ts'
import { meridiems, numberWords, parts, weekdays } from './words.ts'
import { zoneAt } from './zones.ts'

type Read = Found<TimeReading> | null

/** Words before a bare "5:11" that make it a time of day and not a score or a verse. */
const clockLeads = new WordTable(
  'at around about by until till before after from between since past nearly approximately roughly circa exactly almost shortly just to and'.split(
    ' ',
  ),
)
const hoursWord = new WordTable(['hours', 'hrs', 'hr', 'h'])
const pasts = new WordTable({ past: 1, after: 1, to: -1, before: -1, till: -1 })
const fractions = new WordTable({ half: 30, quarter: 15 })
const PAST = intern('past')
const strictLeads = new WordTable(['at', 'around', 'about', 'by', 'until', 'before', 'after', 'past'])
const thats = new WordTable(['that', 'this', 'the', 'last', 'yesterday', 'tomorrow'])
const tonights = new WordTable(['tonight'])
const articles = new WordTable(['a', 'an'])
const noons = new WordTable({ noon: 12, midday: 12, noontime: 12, midnight: 0 })
const bits = new WordTable(['minutes', 'minute', 'min', 'mins'])

function clock(
  first: number,
  last: number,
  hour: number,
  minute: number,
  half: Half,
  more?: Partial<TimeReading>,
): Read {
  return { first, last, reading: stated({ hour, minute, half, ...more }) }
}

function halfOf(tokens: Tokens, token: number): Half {
  if (token >= tokens.count) return ''
  const meridiem = meridiems.get(tokens.word[token]!)
  return meridiem === 1 ? 'am' : meridiem === 2 ? 'pm' : ''
}

/** 1–12 and a meridiem to 0–23. */
export function hour24(hour: number, half: Half): number {
  if (half === 'am') return hour === 12 ? 0 : hour
  return half === 'pm' && hour < 12 ? hour + 12 : hour
}

/** "5:11 p.m.", "5.11pm", "5 p.m.", "five p.m.": found at the meridiem. A lone "am" needs digits: "I am". */
function atMeridiem(parsed: Parsed, token: number): Read {
  const { tokens } = parsed
  const hour = hourBefore(tokens, token)
  if (hour === null || hour.value > 23) return null
  const half = halfOf(tokens, token)
  const digits = tokens.kind[hour.first] === TokenKind.Number
  const dotted = (tokens.shape[token]! & Shape.Dotted) !== 0
  if (!digits && !dotted && half === 'am') return null
  if (hour.value > 12) return clock(hour.first, token + 1, hour.value, hour.minute, '24')
  if (hour.value === 0 && half === 'pm') return null
  return clock(hour.first, token + 1, hour24(hour.value, half), hour.minute, half, {
    second: Math.max(-1, digitsAt(tokens, hour.first)?.second ?? -1),
  })
}

function zoneFollows(tokens: Tokens, token: number): boolean {
  return zoneAt(tokens, token) !== null
}

/** "17:11", "05:30hrs", "at 5:11", "5:11 Eastern": colon times whose half is stated by the hour, by the zone's habit, or not at all. */
function atColon(parsed: Parsed, token: number): Read {
  const { tokens } = parsed
  const digits = digitsAt(tokens, token)
  if (digits === null || digits.mark !== ':' || digits.minute < 0 || digits.minute > 59 || digits.value > 24)
    return null
  if (halfOf(tokens, token + 1) !== '') return null
  const more = { second: digits.second }
  const hours = hoursWord.has(tokens.word[token + 1] ?? 0)
  const led = clockLeads.has(tokens.word[token - 1] ?? 0)
  const zoned = zoneFollows(tokens, token + 1)
  const padded = digits.width === 2 && tokens.text.charCodeAt(tokens.start[token]!) === 48
  const part = parts.has(tokens.word[token + 1] ?? 0) || weekdays.has(tokens.word[token + 1] ?? 0)
  if (hours || ((digits.value > 12 || padded) && (led || zoned || digits.width === 2)))
    return clock(token, token + (hours ? 2 : 1), digits.value % 24, digits.minute, '24', more)
  if (led || zoned || part || inThe(tokens, token + 1))
    return clock(token, token + 1, digits.value, digits.minute, '', more)
  return null
}

const inWords = new WordTable(['in', 'at', 'on'])
const theWords = new WordTable(['the', 'that'])

function inThe(tokens: Tokens, token: number): boolean {
  if (!inWords.has(tokens.word[token] ?? 0)) return false
  const at = theWords.has(tokens.word[token + 1] ?? 0) ? token + 2 : token + 1
  return parts.has(tokens.word[at] ?? 0)
}

/** "at 1711 hours", "0530 hrs": four digits; a count of hours has no clock word before it. */
function atMilitary(parsed: Parsed, token: number): Read {
  const { tokens } = parsed
  const digits = digitsAt(tokens, token)
  if (digits === null || digits.mark !== '' || digits.width !== 4) return null
  const hour = Math.floor(digits.value / 100)
  const minute = digits.value % 100
  if (hour > 24 || minute > 59) return null
  const padded = tokens.text.charCodeAt(tokens.start[token]!) === 48
  const led = clockLeads.has(tokens.word[token - 1] ?? 0)
  const hours = hoursWord.has(tokens.word[token + 1] ?? 0)
  const zoned = zoneFollows(tokens, token + 1)
  if (!(hours || zoned) || !(padded || led || zoned)) return null
  return clock(token, token + (hours ? 2 : 1), hour % 24, minute, '24')
}

/** "at 13.10 hrs": a full stop between hour and minutes; "took 13.5 hours" has no clock word before it. */
function atPoint(parsed: Parsed, token: number): Read {
  const { tokens } = parsed
  const digits = digitsAt(tokens, token)
  if (digits === null || digits.mark !== '.' || digits.minute < 0 || digits.minute > 59 || digits.value > 24)
    return null
  if (!hoursWord.has(tokens.word[token + 1] ?? 0) || !clockLeads.has(tokens.word[token - 1] ?? 0)) return null
  return clock(token, token + 2, digits.value % 24, digits.minute, '24')
}

/** "five o'clock", "5 o'clock". */
function atOclock(parsed: Parsed, token: number): Read {
  const hour = hourBefore(parsed.tokens, token)
  if (hour === null || hour.value > 12 || hour.value === 0) return null
  return clock(hour.first, token + 1, hour.value, 0, '')
}

/** "noon", "midnight"; a capital in mid-sentence is a title. */
function atNoon(parsed: Parsed, token: number): Read {
  const { tokens } = parsed
  const shape = tokens.shape[token]!
  const capital = (shape & Shape.Capital) !== 0 && (shape & Shape.AllCaps) === 0
  if (capital && (tokens.shape[token + 1] ?? 0) & Shape.Capital) return null
  if (
    capital &&
    token > 0 &&
    tokens.kind[token - 1] === TokenKind.Word &&
    (tokens.shape[token - 1]! & Shape.Capital) !== 0
  )
    return null
  const first = hourAt(tokens, token - 1) === 12 ? token - 1 : token
  return clock(first, token + 1, noons.get(tokens.word[token]!), 0, '24')
}

/** Hour in digits or a word at `token`: "five", "5", "noon". */
function hourAt(tokens: Tokens, token: number): number {
  const digits = digitsAt(tokens, token)
  if (digits !== null) return digits.mark === '' && digits.value >= 1 && digits.value <= 12 ? digits.value : -1
  const word = numberWords.get(tokens.word[token] ?? 0)
  return word >= 1 && word <= 12 ? word : -1
}

/** "half past five", "a quarter to six", "ten past 5". At "to" only after half, quarter or minutes: "ten to six" is a range. */
function atPast(parsed: Parsed, token: number): Read {
  const { tokens } = parsed
  const hour = hourAt(tokens, token + 1)
  if (hour < 0) return null
  const minutes = minutesBefore(tokens, token)
  if (minutes === null) return null
  const half = halfOf(tokens, token + 2)
  const signed = pasts.get(tokens.word[token]!) * minutes.value
  const total = (hour24(hour, half) * 60 + signed + 1440) % 1440
  const shown = Math.floor(total / 60)
  return clock(minutes.first, token + (half === '' ? 2 : 3), half === '' && shown === 0 ? 12 : shown, total % 60, half)
}

/** "quarter to six", "ten minutes to five": found at the word before "to". */
function atPastAfter(parsed: Parsed, token: number): Read {
  return pasts.has(parsed.tokens.word[token + 1] ?? 0) ? atPast(parsed, token + 1) : null
}

function minutesBefore(tokens: Tokens, token: number): { value: number; first: number } | null {
  const at = token - 1
  const fraction = fractions.get(tokens.word[at] ?? 0)
  if (fraction > 0) {
    if (fraction === 30 && tokens.word[token] !== PAST) return null
    return { value: fraction, first: articles.has(tokens.word[at - 1] ?? 0) ? at - 1 : at }
  }
  const named = bits.has(tokens.word[at] ?? 0)
  if (!named && tokens.word[token] !== PAST) return null
  const count = hourBefore(tokens, named ? at : token) ?? tensBefore(tokens, named ? at : token)
  return count === null || count.value < 1 || count.value > 29 ? null : count
}

function tensBefore(tokens: Tokens, end: number): { value: number; first: number } | null {
  const value = numberWords.get(tokens.word[end - 1] ?? 0)
  return value > 0 ? { value, first: end - 1 } : null
}

/** "this morning at 7", "tonight around 8", but not "Sunday night at 7 Elm Street". */
function afterPart(tokens: Tokens, token: number): boolean {
  const id = tokens.word[token] ?? 0
  if (!parts.has(id) && !tonights.has(id)) return false
  return token + 3 >= tokens.count || tokens.kind[token + 3] === TokenKind.Punct
}

/** "5 that evening", "at 7 Saturday night": a bare hour is a time only after a clock word and before a day or part. */
function atBareHour(parsed: Parsed, token: number): Read {
  const { tokens } = parsed
  const hour = hourAt(tokens, token)
  if (hour < 0) return null
  const before = tokens.word[token - 1] ?? 0
  if (tos.has(before) && roundMinutes.has(tokens.word[token - 2] ?? 0) && clockLeads.has(tokens.word[token - 3] ?? 0))
    return inThe(tokens, token + 1) && !froms.has(tokens.word[token - 3]!) ? minutesTo(tokens, token, hour) : null
  if (!strictLeads.has(tokens.word[token - 1] ?? 0)) return null
  const next = tokens.word[token + 1] ?? 0
  if (afterPart(tokens, token - 2)) return clock(token, token + 1, hour, 0, '')
  if (thats.has(next) && parts.has(tokens.word[token + 2] ?? 0)) return clock(token, token + 1, hour, 0, '')
  if (tonights.has(next)) return clock(token, token + 1, hour, 0, '')
  if (inThe(tokens, token + 1)) return clock(token, token + 1, hour, 0, '')
  if (!weekdays.has(next)) return null
  return parts.has(tokens.word[token + 2] ?? 0) ? clock(token, token + 1, hour, 0, '') : null
}

/** "At ten to seven in the morning"; from ten to seven is a range. */
function minutesTo(tokens: Tokens, token: number, hour: number): Read {
  const minutes = roundMinutes.get(tokens.word[token - 2]!)
  return clock(token - 2, token + 1, hour === 1 ? 12 : hour - 1, 60 - minutes, '')
}

const tos = new WordTable(['to'])
const froms = new WordTable(['from', 'between', 'and', 'to'])
const roundMinutes = new WordTable({ five: 5, ten: 10, twenty: 20 })

export const clockRules = {
  meridiem: { id: 'time.clock', about: 'a clock time with a.m. or p.m.', read: atMeridiem },
  colon: { id: 'time.clock-24', about: 'hours and minutes with a colon', read: atColon },
  military: { id: 'time.clock-hours', about: 'four digits and the word hours', read: atMilitary },
  point: { id: 'time.clock-hours', about: 'an hour and minutes with a full stop and the word hours', read: atPoint },
  oclock: { id: 'time.oclock', about: "an hour with o'clock", read: atOclock },
  noon: { id: 'time.noon', about: 'noon or midnight', read: atNoon },
  past: { id: 'time.past', about: 'minutes, quarter or half past or to an hour', read: atPast },
  pastAfter: { id: 'time.past', about: 'minutes, quarter or half past or to an hour', read: atPastAfter },
  bare: { id: 'time.bare-hour', about: 'a bare hour beside a part of the day', read: atBareHour },
} as const satisfies Record<string, Rule<TimeReading>>

/** Words at which the rules of a part of speech start. */
export const clockWords = {
  noons: ['noon', 'noontime', 'midnight'],
  oclock: ["o'clock", 'oclock'],
  fractions: ['quarter', 'half'],
}
