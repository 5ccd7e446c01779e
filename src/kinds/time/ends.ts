// Refiner: ranges and lists share what only one of their ends states: "May 4 and 5", "12-14 July", "5 to 5:30 p.m.", "2015-16".

import { WordTable } from '../../lex/word-table.ts'
import type { Tokens } from '../../model/tokens.ts'
import { type Draft, isDash } from './draft.ts'
import { digitsAt, integerAt, yearAt } from './numbers.ts'
import { type Half, stated, type TimeReading } from './reading.ts'
import { hour24 } from './rules-clock.ts'
import { isCountable, yearAfter } from './rules-date.ts'
import { months, numberWords } from './words.ts'

const joins = new WordTable(['to', 'and', 'or', 'through', 'until', 'till'])
const rangeLeads = new WordTable(['between', 'from'])
const comma = new WordTable([','])

function connects(tokens: Tokens, token: number): boolean {
  return token >= 0 && token < tokens.count && (isDash(tokens, token) || joins.has(tokens.word[token]!))
}

/** Adds the ends that rules cannot see and hands down shared years and halves. Linear. */
export function shareEnds(tokens: Tokens, drafts: readonly Draft[]): Draft[] {
  const out: Draft[] = []
  for (let i = 0; i < drafts.length; i++) {
    const draft = drafts[i]!
    const floor = out.length > 0 ? out[out.length - 1]!.last : 0
    const { reading } = draft
    if (reading.form !== 'point') {
      out.push(draft)
    } else if (reading.hour >= 0) {
      clockEnds(tokens, draft, floor, out)
    } else if (reading.month > 0) {
      dateEnds(tokens, draft, floor, out)
    } else {
      out.push(draft)
      if (reading.year >= 0) shortYear(tokens, draft, out)
    }
    shareYear(tokens, out)
  }
  return out
}

function copy(draft: Draft, first: number, last: number, parts: Partial<TimeReading>): Draft {
  return { first, last, reading: { ...draft.reading, ...parts }, rule: 'time.range', lookalike: null }
}

/** "5–5:15 p.m.", "between five and six p.m.": the first end takes the half of the second, or the other one across noon. */
function clockEnds(tokens: Tokens, draft: Draft, floor: number, out: Draft[]): void {
  const half = draft.reading.half
  const at = draft.first - 2
  if (half === 'am' || half === 'pm') {
    const previous = out[out.length - 1]
    if (
      previous !== undefined &&
      previous.last === draft.first - 1 &&
      isBareClock(previous) &&
      connects(tokens, draft.first - 1)
    )
      previous.reading = { ...previous.reading, ...halved(previous.reading.hour, draft.reading, half) }
    else if (at >= floor && connects(tokens, at + 1)) lowEnd(tokens, draft, at, half, out)
  }
  out.push(draft)
}

function isBareClock(draft: Draft): boolean {
  return draft.reading.hour >= 0 && draft.reading.half === ''
}

function lowEnd(tokens: Tokens, draft: Draft, at: number, half: Half, out: Draft[]): void {
  const digits = digitsAt(tokens, at)
  const hour = digits === null ? numberWords.get(tokens.word[at] ?? 0) : digits.value
  const minute = digits === null || digits.mark === '' ? 0 : digits.minute
  if (hour < 1 || hour > 12 || minute < 0 || minute > 59) return
  if (!isDash(tokens, at + 1) && !rangeLeads.has(tokens.word[at - 1] ?? 0) && minute === 0) return
  const low = stated({ ...halved(hour, draft.reading, half), minute })
  out.push({ first: at, last: at + 1, reading: low, rule: 'time.range', lookalike: null })
}

/** "11 to 1 p.m." starts in the morning. */
function halved(hour: number, high: TimeReading, half: Half): { hour: number; half: Half } {
  const same = hour24(hour, half)
  if (same <= high.hour) return { hour: same, half }
  const other: Half = half === 'pm' ? 'am' : 'pm'
  return { hour: hour24(hour, other), half: other }
}

/** "12-14 July 1950" to the left, "June 4-6, 1950" and "May 4 and 5" to the right. */
function dateEnds(tokens: Tokens, draft: Draft, floor: number, out: Draft[]): void {
  const { reading, first } = draft
  const dayFirst = integerAt(tokens, first) > 0 && !months.has(tokens.word[first]!)
  if (dayFirst && first - 2 >= floor && connects(tokens, first - 1)) {
    const day = integerAt(tokens, first - 2)
    if (day >= 1 && day < 32 && (isDash(tokens, first - 1) || day < reading.day))
      out.push(copy(draft, first - 2, first - 1, { day }))
  }
  out.push(draft)
  if (!dayFirst && reading.day > 0 && reading.year < 0) rightDays(tokens, draft, out)
}

function rightDays(tokens: Tokens, draft: Draft, out: Draft[]): void {
  let at = draft.last
  const added: Draft[] = []
  for (let k = 0; k < 4; k++) {
    let number = connects(tokens, at) ? at + 1 : -1
    if (number < 0 && comma.has(tokens.word[at] ?? 0))
      number = connects(tokens, at + 1)
        ? at + 2
        : connects(tokens, at + 2) || comma.has(tokens.word[at + 2] ?? 0)
          ? at + 1
          : -1
    const day = number < 0 ? -1 : integerAt(tokens, number)
    if (
      day <= draft.reading.day ||
      day > 31 ||
      isCountable(tokens, number + 1) ||
      months.has(tokens.word[number + 1] ?? 0)
    )
      break
    added.push(copy(draft, number, number + 1, { day }))
    at = number + 1
  }
  const last = added[added.length - 1]
  if (last === undefined) return
  const year = yearAfter(tokens, at)
  if (year >= 0) {
    const value = yearAt(tokens, year)
    for (const one of [draft, ...added]) one.reading = { ...one.reading, year: value }
    last.last = year + 1
  }
  for (const one of added) out.push(one)
}

/** "2015-16". */
function shortYear(tokens: Tokens, draft: Draft, out: Draft[]): void {
  const at = draft.last
  if (!isDash(tokens, at) || isDash(tokens, at + 2)) return
  const short = integerAt(tokens, at + 1)
  if (tokens.end[at + 1]! - tokens.start[at + 1]! !== 2 || short <= draft.reading.year % 100) return
  const year = draft.reading.year - (draft.reading.year % 100) + short
  out.push(copy(draft, at + 1, at + 2, { year }))
}

/** "August-September 1950", "13 September – 15 October 1951": the later end's year holds for the earlier. */
function shareYear(tokens: Tokens, out: readonly Draft[]): void {
  const right = out[out.length - 1]
  const left = out[out.length - 2]
  if (right === undefined || left === undefined || right.first !== left.last + 1 || !connects(tokens, left.last)) return
  const { month, year } = right.reading
  if (year < 0 || month <= 0 || left.reading.month <= 0 || left.reading.year >= 0) return
  const before = left.reading.month > month && isDash(tokens, left.last)
  left.reading = { ...left.reading, year: before ? year - 1 : year }
}
