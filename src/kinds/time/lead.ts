// Refiner: words to the left that shade a time (early, the end of, shortly before, about) or say how the event stands to it (by, since).

import { WordTable } from '../../lex/word-table.ts'
import { Shape, TokenKind, type Tokens } from '../../model/tokens.ts'
import type { TimeMod } from '../../model/value.ts'
import type { Draft } from './draft.ts'
import type { Lead, TimeReading } from './reading.ts'
import { orders } from './words.ts'

const MODS: readonly (TimeMod | '')[] = [
  '',
  'START',
  'MID',
  'END',
  'BEFORE',
  'AFTER',
  'APPROX',
  'LESS_THAN',
  'MORE_THAN',
  'EQUAL_OR_LESS',
  'EQUAL_OR_MORE',
  'ON_OR_BEFORE',
  'ON_OR_AFTER',
]
const edges = new WordTable({ early: 1, mid: 2, middle: 2, late: 3 })
const comparatives = new WordTable(['earlier', 'later'])
const borders = new WordTable({
  end: 3,
  close: 3,
  beginning: 1,
  start: 1,
  outset: 1,
  opening: 1,
  middle: 2,
  midst: 2,
  conclusion: 3,
})
const links = new WordTable(['in', 'on'])
const ofs = new WordTable(['of'])
const thes = new WordTable(['the'])
const sides = new WordTable({ before: 4, after: 5 })
const nearness = new WordTable(
  'just shortly moments minutes seconds soon immediately right sometime some well slightly little hours bit'.split(' '),
)
const articles = new WordTable(['a'])
const about = new WordTable(['around', 'about', 'approximately', 'roughly', 'circa', 'nearly', 'almost', 'approx'])
const amounts = new WordTable({
  around: 6,
  about: 6,
  approximately: 6,
  roughly: 6,
  some: 6,
  nearly: 7,
  almost: 7,
  under: 7,
  over: 8,
})
const thans = new WordTable({ more: 8, less: 7, fewer: 7, longer: 8, later: 0 })
const than = new WordTable(['than'])
const least = new WordTable({ least: 10, most: 9 })
const at = new WordTable(['at'])
const upTo = new WordTable(['to'])
const up = new WordTable(['up'])
const only = new WordTable(['just', 'only', 'barely'])
const possessive = new WordTable(["'s", "'"])
const leadWords = new WordTable({ until: 1, till: 1, through: 1, since: 2, by: 3, before: 4, after: 5, from: 6 })
const LEADS: readonly Lead[] = ['', 'until', 'since', 'by', 'before', 'after', 'from']
const LEAD_MODS: readonly (TimeMod | '')[] = ['', '', 'ON_OR_AFTER', 'ON_OR_BEFORE', 'BEFORE', 'AFTER', '']
const asWord = new WordTable(['as'])

/** Widens each draft to the left, never into the draft before it. Linear, each look bounded by a few tokens. */
export function takeLeads(tokens: Tokens, drafts: readonly Draft[]): void {
  let told = 0
  for (const draft of drafts) {
    const { form } = draft.reading
    const floor = paragraphFloor(tokens, draft.first, told)
    if (form === 'point') {
      ordered(tokens, draft, floor)
      shaded(tokens, draft, floor)
      sided(tokens, draft, floor)
      led(tokens, draft, floor)
    } else if (form === 'duration') measured(tokens, draft, floor)
    else if (form === 'set') eachDay(tokens, draft, floor)
    told = draft.last
  }
}

/** Tokens before a time that are looked at. */
const LEAD_REACH = 12

/** Where the words before a time begin: its paragraph's first token where that is near, else `told`. */
function paragraphFloor({ shape }: Tokens, first: number, told: number): number {
  for (let t = first; t > told && t > first - LEAD_REACH; t--) if ((shape[t]! & Shape.Paragraph) !== 0) return t
  return told
}

function widen(draft: Draft, first: number, mod: TimeMod | ''): void {
  draft.first = first
  if (mod !== '') draft.reading = { ...draft.reading, mod }
}

/** "last Sunday", "next August", "the previous April", "that spring"; "the summer". */
function ordered(tokens: Tokens, draft: Draft, floor: number): void {
  const { reading } = draft
  if (reading.hour >= 0 || reading.anchor !== '') return
  if (reading.year >= 0) return article(tokens, draft, floor)
  if (reading.weekday <= 0 && reading.month <= 0 && reading.season === '') return
  const before = draft.first - 1
  if (before < floor) return
  if (every.has(tokens.word[before]!)) {
    if (reading.weekday > 0 || reading.season !== '' || reading.month > 0) draft.reading = { ...reading, form: 'set' }
    return widen(draft, before, '')
  }
  const order = orders.get(tokens.word[before]!)
  if (order === 0 || (order === FOLLOWING && isPreposition(tokens, before, floor))) return article(tokens, draft, floor)
  const outer = before - 1 >= floor && (thes.has(tokens.word[before - 1]!) || orders.has(tokens.word[before - 1]!))
  draft.reading = { ...reading, ...orderOf(order) }
  widen(draft, outer ? before - 1 : before, '')
}

const FOLLOWING = 5

/** "following Thursday's shooting" means after it; "the following Thursday" is the next one. */
function isPreposition(tokens: Tokens, token: number, floor: number): boolean {
  return token - 1 < floor || !thes.has(tokens.word[token - 1]!)
}

const every = new WordTable(['every', 'each'])

function orderOf(order: number): Pick<TimeReading, 'anchor' | 'way'> {
  switch (order) {
    case 1:
      return { anchor: 'published', way: -1 }
    case 2:
    case 8:
      return { anchor: 'published', way: 1 }
    case 3:
      return { anchor: 'published', way: 0 }
    case 4:
      return { anchor: 'told', way: -1 }
    case 5:
      return { anchor: 'told', way: 1 }
    default:
      return { anchor: 'told', way: 0 }
  }
}

/** "the summer of 1941": the article belongs to a season. */
function article(tokens: Tokens, draft: Draft, floor: number): void {
  if (draft.reading.season !== '' && draft.first > floor && thes.has(tokens.word[draft.first - 1]!)) draft.first--
}

/** "early", "mid-", "late in", "later that", "the end of". */
function shaded(tokens: Tokens, draft: Draft, floor: number): void {
  let before = draft.first - 1
  if (before < floor) return
  if (tokens.kind[before] === TokenKind.Hyphen && before - 1 >= floor) before--
  else if (links.has(tokens.word[before]!) && before - 1 >= floor && edges.has(tokens.word[before - 1]!)) before--
  else if (draft.reading.season === '' && isPlainArticle(tokens, draft, floor)) before--
  const edge = edges.get(tokens.word[before]!)
  if (edge > 0 && draft.reading.hour < 0) {
    widen(draft, before, MODS[edge]!)
    if (isLateArticle(tokens, draft, floor)) draft.first--
    return border(tokens, draft, floor)
  }
  if (comparatives.has(tokens.word[draft.first - 1]!) && draft.reading.anchor !== '')
    return widen(draft, draft.first - 1, '')
  if (draft.reading.hour < 0) border(tokens, draft, floor)
}

/** "early the 1990s" is nothing; "the early 1990s", "the late summer" take the article. */
function isLateArticle(tokens: Tokens, draft: Draft, floor: number): boolean {
  const { reading } = draft
  const wants = reading.decade >= 0 || reading.century >= 0 || reading.season !== ''
  return wants && draft.first > floor && thes.has(tokens.word[draft.first - 1]!)
}

function isPlainArticle(tokens: Tokens, draft: Draft, floor: number): boolean {
  const before = draft.first - 1
  if (!thes.has(tokens.word[before]!)) return false
  const { reading } = draft
  if (reading.decade >= 0 || reading.century >= 0) draft.first--
  return reading.anchor !== '' && before - 1 >= floor
}

/** "the end of", "beginning of"; counts the units' article in ("the end of the year"). */
function border(tokens: Tokens, draft: Draft, floor: number): void {
  let of = draft.first - 1
  if (of >= floor && thes.has(tokens.word[of]!)) of--
  if (of - 1 < floor || !ofs.has(tokens.word[of]!)) return
  if (hours.has(tokens.word[of - 1]!)) return hoursOf(tokens, draft, of - 2, floor)
  const mod = borders.get(tokens.word[of - 1]!)
  if (mod === 0) return
  const first = of - 2 >= floor && thes.has(tokens.word[of - 2]!) ? of - 2 : of - 1
  widen(draft, first, draft.reading.mod === '' ? MODS[mod]! : '')
}

const hours = new WordTable(['hours'])
const hourEdges = new WordTable({ early: 1, small: 1, wee: 1, late: 3 })

/** "the early hours of Sunday". */
function hoursOf(tokens: Tokens, draft: Draft, edge: number, floor: number): void {
  const mod = edge < floor ? 0 : hourEdges.get(tokens.word[edge]!)
  if (mod === 0) return
  const part = draft.reading.part === '' ? (mod === 1 ? 'TMO' : 'TNI') : draft.reading.part
  draft.reading = { ...draft.reading, part }
  widen(draft, edge - 1 >= floor && thes.has(tokens.word[edge - 1]!) ? edge - 1 : edge, MODS[mod]!)
}

/** "shortly before 5 p.m.", "a little after noon", "around 11". */
function sided(tokens: Tokens, draft: Draft, floor: number): void {
  const before = draft.first - 1
  if (before < floor) return
  const id = tokens.word[before]!
  if (about.has(id) && approximates(draft.reading)) {
    return widen(draft, before, draft.reading.mod === '' ? 'APPROX' : '')
  }
  const side = sides.get(id)
  if (side === 0 || before - 1 < floor || !nearness.has(tokens.word[before - 1]!) || governed(tokens, draft)) return
  const first = before - 2 >= floor && articles.has(tokens.word[before - 2]!) ? before - 2 : before - 1
  widen(draft, first, MODS[side]!)
}

/** "about 5 p.m.", "around 1940"; "learned about last night" and "around Sunday" shade nothing. */
function approximates(reading: TimeReading): boolean {
  return reading.hour >= 0 || (reading.anchor === '' && reading.weekday <= 0 && reading.part === '')
}

/** "after Sunday's attack": the preposition is the noun's. */
function governed(tokens: Tokens, draft: Draft): boolean {
  return possessive.has(tokens.word[draft.last] ?? 0)
}

/** until, since, by, before, after, from, as of: kept beside the reading, outside the mention. */
function led(tokens: Tokens, draft: Draft, floor: number): void {
  let before = draft.first - 1
  if (before < floor || governed(tokens, draft)) return
  if (at.has(tokens.word[before]!)) before--
  if (before < floor) return
  const id = tokens.word[before]!
  if (ofs.has(id) && before - 1 >= floor && asWord.has(tokens.word[before - 1]!)) {
    draft.reading = { ...draft.reading, lead: 'as-of' }
    return
  }
  if (than.has(id) && before - 1 >= floor) return laterThan(tokens, draft, before - 1)
  const lead = leadWords.get(id)
  if (lead === 0) return
  const mod = LEAD_MODS[lead]!
  draft.reading = { ...draft.reading, lead: LEADS[lead]!, mod: draft.reading.mod === '' ? mod : draft.reading.mod }
}

const laters = new WordTable({ later: 1, earlier: 2 })
const nos = new WordTable(['no', 'not'])

/** "no later than 5 p.m." */
function laterThan(tokens: Tokens, draft: Draft, token: number): void {
  const order = laters.get(tokens.word[token]!)
  if (order === 0) return
  const negated = nos.has(tokens.word[token - 1] ?? 0)
  const mod: TimeMod = order === 1 ? (negated ? 'ON_OR_BEFORE' : 'AFTER') : negated ? 'ON_OR_AFTER' : 'BEFORE'
  draft.reading = { ...draft.reading, lead: 'by', mod }
}

/** "about six hours", "more than a year", "at least two days", "up to 24 hours", "just seven hours". */
function measured(tokens: Tokens, draft: Draft, floor: number): void {
  const before = draft.first - 1
  if (before < floor) return
  const id = tokens.word[before]!
  const back = before - 1 >= floor ? tokens.word[before - 1]! : 0
  if (than.has(id) && thans.get(back) > 0) return widen(draft, before - 1, MODS[thans.get(back)]!)
  if (least.has(id) && at.has(back)) return widen(draft, before - 1, MODS[least.get(id)]!)
  if (upTo.has(id) && up.has(back)) return widen(draft, before - 1, 'EQUAL_OR_LESS')
  if (amounts.has(id) && !thes.has(tokens.word[draft.first]!)) return widen(draft, before, MODS[amounts.get(id)]!)
  if (only.has(id)) widen(draft, before, '')
}

function eachDay(tokens: Tokens, draft: Draft, floor: number): void {
  if (draft.first > floor && every.has(tokens.word[draft.first - 1]!)) draft.first--
}
