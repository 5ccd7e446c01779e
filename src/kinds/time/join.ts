// Refiner: neighbours that complete each other become one mention: "5:11 p.m. Sunday, Aug. 23", "the night of April 18", "May of that year".

import { WordTable } from '../../lex/word-table.ts'
import { Shape, type Tokens } from '../../model/tokens.ts'
import type { Draft } from './draft.ts'
import { isClock, isDated, type TimeReading } from './reading.ts'
import { hour24 } from './rules-clock.ts'
import { zoneAt } from './zones.ts'

const comma = new WordTable([','])
const ofs = new WordTable(['of'])
const partLinks = new WordTable(['in', 'at', 'on'])
const clockLinks = new WordTable(['at', 'around', 'about'])
const sides = new WordTable({ before: -1, after: 1, past: 1 })
const hyphen = new WordTable(['-'])
const bracket = new WordTable(['('])

/** Takes the zone after each clock time into its reading; a named zone belongs to the mention. */
export function addZones(tokens: Tokens, drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    if (!isClock(draft.reading)) continue
    const at = bracket.has(tokens.word[draft.last] ?? 0) ? draft.last + 1 : draft.last
    const hit = zoneAt(tokens, at)
    if (hit === null) continue
    draft.reading = { ...draft.reading, zone: hit.zone }
    if (at === draft.last && hit.zone !== 'local') draft.last = hit.last
  }
}

/** "a few minutes before 9 p.m.", "ten minutes after noon": the clock time takes the offset, or its side where that is vague. */
function offsets(tokens: Tokens, left: Draft, right: Draft): boolean {
  const { reading } = left
  if (reading.form !== 'duration' || reading.unit !== 'minute' || !isClock(right.reading)) return false
  return right.first - left.last === 1 && sides.has(tokens.word[left.last]!)
}

/** "two days before Thanksgiving", "the day after Christmas". */
function nearFeast(tokens: Tokens, left: Draft, right: Draft): boolean {
  const { form, unit, amount, anchor } = left.reading
  if (right.reading.holiday < 0 || right.reading.unit !== '' || right.first - left.last !== 1 || unit !== 'day')
    return false
  if (!sides.has(tokens.word[left.last]!)) return false
  return form === 'duration' ? Number.isInteger(amount) : anchor === 'event'
}

function shiftClock(left: Draft, right: Draft, side: number): void {
  const { amount } = left.reading
  const total = (right.reading.hour * 60 + Math.max(0, right.reading.minute) + side * amount + 1440) % 1440
  left.reading = Number.isNaN(amount)
    ? { ...right.reading, mod: side < 0 ? 'BEFORE' : 'AFTER' }
    : { ...right.reading, hour: Math.floor(total / 60), minute: Math.round(total % 60) }
  left.last = right.last
}

/** Joins neighbours from left to right. Linear. */
export function join(tokens: Tokens, drafts: readonly Draft[]): Draft[] {
  const out: Draft[] = []
  for (const draft of drafts) {
    const left = out[out.length - 1]
    if (left !== undefined && joins(tokens, left, draft)) {
      left.reading = merged(left.reading, draft.reading)
      left.last = draft.last
      if (draft.reading.part !== '') hourBefore(tokens, out)
    } else if (left !== undefined && offsets(tokens, left, draft)) {
      shiftClock(left, draft, sides.get(tokens.word[left.last]!))
    } else if (left !== undefined && nearFeast(tokens, left, draft)) {
      const { form, shift, amount } = left.reading
      const days = form === 'duration' ? amount * sides.get(tokens.word[left.last]!) : shift
      left.reading = { ...draft.reading, unit: 'day', shift: days }
      left.last = draft.last
    } else out.push(draft)
  }
  return out
}

/** "11:30 on Friday night": the part that has just joined its day tells the half of the hour before them. */
function hourBefore(tokens: Tokens, out: Draft[]): void {
  const day = out[out.length - 1]!
  const clock = out[out.length - 2]
  if (clock === undefined || !isClock(clock.reading) || clock.reading.half !== '' || !joins(tokens, clock, day)) return
  clock.reading = merged(clock.reading, day.reading)
  clock.last = day.last
  out.pop()
}

function joins(tokens: Tokens, left: Draft, right: Draft): boolean {
  const gap = right.first - left.last
  // a line of its own, as a clock above a date, starts another paragraph
  if ((tokens.shape[right.first]! & Shape.Paragraph) !== 0) return false
  if (gap < 0 || gap > 1 || left.reading.form !== 'point') return gap === 0 && habit(left.reading, right.reading)
  if (right.reading.form !== 'point' || !fits(left.reading, right.reading)) return false
  if (gap === 0) return true
  const id = tokens.word[left.last]!
  if (comma.has(id)) return commaJoins(left.reading, right.reading)
  if (ofs.has(id)) return ofJoins(left.reading, right.reading)
  if (hyphen.has(id)) return right.reading.part !== '' && left.reading.weekday > 0
  if (clockLinks.has(id) && left.reading.part !== '' && isClock(right.reading) && right.reading.half === '') return true
  return partLinks.has(id) && right.reading.part !== '' && isClock(left.reading) && right.reading.anchor === ''
}

/** "Sunday nights". */
function habit(left: TimeReading, right: TimeReading): boolean {
  return left.form === 'set' && left.weekday > 0 && right.form === 'point' && right.part !== '' && !isDated(right)
}

/** Nothing is stated twice, and the whole is a date, a part of a date or a clock time of a date. */
function fits(left: TimeReading, right: TimeReading): boolean {
  if (left.hour >= 0 && right.hour >= 0) return false
  if (left.weekday > 0 && right.weekday > 0) return false
  if (left.month > 0 && right.month > 0) return false
  if (left.holiday >= 0 || right.holiday >= 0) return holidayFits(left, right)
  if (left.year >= 0 && right.year >= 0) return false
  if (left.season !== '' && (right.season !== '' || right.month > 0 || right.weekday > 0)) return false
  if (left.part !== '' && right.part !== '') return false
  if (left.anchor !== '' && right.anchor !== '') return false
  if (left.decade >= 0 || right.decade >= 0 || left.century >= 0 || right.century >= 0) return false
  const clocks = left.hour >= 0 || right.hour >= 0
  if (clocks) return true
  if (left.part !== '' || right.part !== '') return isDated(left) !== isDated(right) || left.weekday > 0
  if (left.weekday > 0) return right.day > 0 || isWeek(right)
  if (right.weekday > 0) return left.day > 0
  return (left.month > 0 || left.season !== '') && right.anchor !== '' && right.unit === 'year'
}

/** "Christmas morning", "9 p.m. on New Year's Eve", "Saturday, New Year's Eve": a feast takes a part, an hour or its weekday. */
function holidayFits(left: TimeReading, right: TimeReading): boolean {
  const other = left.holiday >= 0 ? right : left
  if (other.holiday >= 0 || other.anchor !== '' || other.unit !== '' || (left.unit || right.unit) !== '') return false
  return other.part !== '' || other.hour >= 0
}

function isWeek(reading: TimeReading): boolean {
  return reading.anchor !== '' && reading.unit === 'week'
}

function commaJoins(left: TimeReading, right: TimeReading): boolean {
  if (left.weekday > 0 && right.day > 0) return true
  if (left.hour >= 0) return right.weekday > 0 || right.day > 0
  return right.hour >= 0 && left.day > 0
}

function ofJoins(left: TimeReading, right: TimeReading): boolean {
  if (left.part !== '' && !isDated(left)) return right.day > 0 || right.weekday > 0
  return (left.month > 0 || left.season !== '' || left.weekday > 0) && right.anchor !== ''
}

/** Every stated part of both; where both state one, the left one's. */
function merged(left: TimeReading, right: TimeReading): TimeReading {
  const number = (a: number, b: number) => (a >= 0 ? a : b)
  return halfByPart({
    form: left.form,
    year: number(left.year, right.year),
    decade: -1,
    century: -1,
    month: number(left.month, right.month),
    day: number(left.day, right.day),
    weekday: number(left.weekday, right.weekday),
    season: left.season || right.season,
    holiday: number(left.holiday, right.holiday),
    part: left.part || right.part,
    hour: number(left.hour, right.hour),
    minute: number(left.minute, right.minute),
    second: number(left.second, right.second),
    half: left.half || right.half,
    anchor: left.anchor || right.anchor,
    shift: left.anchor === '' ? right.shift : left.shift,
    unit: left.unit || right.unit,
    way: left.way || right.way,
    amount: left.amount || right.amount,
    reference: left.reference || right.reference,
    mod: left.mod || right.mod,
    zone: left.zone || right.zone,
    lead: left.lead || right.lead,
  })
}

/** "5:30 in the evening" is p.m., "2 at night" a.m. */
function halfByPart(reading: TimeReading): TimeReading {
  if (reading.hour < 0 || reading.part === '') return reading
  if (reading.half !== '') return { ...reading, part: '' }
  const night = reading.part === 'TNI' && (reading.hour < 5 || reading.hour === 12)
  const half = reading.part === 'TMO' || night ? 'am' : 'pm'
  return { ...reading, half, hour: hour24(reading.hour, half), part: '' }
}
