// Times that cannot be the event's: a year, a month or a date long before it, which tell of another affair.

import { WordTable } from '../lex/word-table.ts'
import type { SettledMention } from '../model/claim.ts'
import type { TokenRange } from '../model/syntax.ts'
import type { TimeValue } from '../model/value.ts'
import { Anchor } from './anchor-words.ts'
import { anchorOf } from './anchors.ts'
import { daysBetween } from './day-count.ts'
import { type Cue, Hold } from './event-cues.ts'
import type { Scene } from './scene.ts'

/** Days past which a full date is no date of the same story: trials and inquiries keep nearer dates. */
const FAR = 45
/** Days into a new month in which "in May" may still mean the month that just ended. */
const MONTH_TURN = 3
const PREPOSITION = new WordTable([
  'in',
  'on',
  'since',
  'of',
  'from',
  'until',
  'a',
  'the',
  'during',
  'early',
  'late',
  'between',
])

/** What the article's own event is known by, to tell how far another time lies from it. */
export interface Reference {
  /** Year of publication, or the latest that the text tells. */
  readonly year: number | null
  /** Resolved day of the event. */
  readonly day: string | null
  /** The event is dated by a day of the week: a month by its name is then another time. */
  readonly isRecent: boolean
  /** Month of publication, `2016-11`, or '' where it is not known. */
  readonly written: string
}

export interface FarTime {
  readonly at: number
  readonly text: string
  readonly hold: Cue['hold']
}

/** The first time of a sentence that lies far before the event, or null. */
export function farTimeIn(scene: Scene, { first, last }: TokenRange, reference: Reference): FarTime | null {
  const { tokens } = scene.article
  for (let t = scene.timedFrom(first); t < last; t = scene.timedFrom(t + 1)) {
    const after = afterSpan(scene, t, first)
    if (after >= 0) return { at: after, text: tokens.text.slice(tokens.start[t], tokens.end[after]), hold: Hold.Rest }
    if (!(t > first && PREPOSITION.has(tokens.word[t - 1]!)) && !LAST.has(tokens.word[t]!)) continue
    const time = scene.timeAtToken(t)
    if (time === null || time.value.kind !== 'time' || !isFar(time.value, reference)) continue
    return {
      at: t,
      text: tokens.text.slice(tokens.start[t], tokens.end[time.last - 1]),
      hold: holdOf(scene, time, t - first < OPENS),
    }
  }
  return null
}

/** "At least 76 died in Anambra state last October". */
const LAST = new WordTable(['last'])
const CAME = new WordTable(['came', 'comes', 'come', 'coming', 'happened', 'occurred'])
const AFTER = new WordTable(['after'])
/** Tokens between "came" and how long before: "came less than seven months after". */
const CAME_REACH = 5

/** "The attack came seven months after a gunman …": the "after" behind which another event is told, or -1. */
function afterSpan(scene: Scene, token: number, first: number): number {
  const { tokens } = scene.article
  const time = scene.timeAtToken(token)
  if (time?.value.kind !== 'time' || !/^P\d*[DWMY]|^P\d*X|^P\d+/.test(time.value.timex)) return -1
  if (!AFTER.has(tokens.word[time.last] ?? 0)) return -1
  for (let t = time.first - 1; t >= first && time.first - t <= CAME_REACH; t--)
    if (CAME.has(tokens.word[t]!)) return time.last
  return -1
}

/** "Miles from the 2015 shooting", "freed after a 2015 arrest": what stands before it is told of the event itself. */
function holdOf(scene: Scene, time: SettledMention, opens: boolean): FarTime['hold'] {
  const { tokens, groupOf, groups } = scene.article
  if (NOUN_BEFORE.has(tokens.word[time.first - 1]!)) {
    const group = groupOf[time.first]!
    const inNoun = !opens && group >= 0 && groups[group]!.head >= time.last
    if (inNoun || anchorOf(scene, time) === Anchor.Event) return Hold.Rest
  }
  // A bare year opens a history, a day of a year that is named a tale; another month or date tells one fact.
  const { value } = time
  if (value.kind !== 'time') return Hold.Clause
  const isDated = /^\d{4}-\d\d/.test(value.timex) && !value.implied.includes('year')
  if (value.timex.length === 4) return Hold.Paragraph
  return isDated ? Hold.Tale : Hold.Clause
}

const NOUN_BEFORE = new WordTable(['a', 'the', 'an', 'his', 'her', 'their', 'its'])
/** A time among the first words of a sentence sets what the rest of its paragraph tells. */
const OPENS = 4

function isFar(value: TimeValue, { year, day, isRecent, written }: Reference): boolean {
  const { timex, implied } = value
  // a court tells of a deed of long ago by its date: far only from a day that the article tells as its own
  if (/^\d{4}-\d\d-\d\d$/.test(timex) && (day === null || Math.abs(daysBetween(timex, day)) <= FAR)) return false
  const stated = implied.includes('year') ? Number.NaN : Number(timex.slice(0, 4))
  // nobody says "in 2010" of what happened on Sunday
  if (isRecent && /^\d{4}$/.test(timex) && (day === null || stated < Number(day.slice(0, 4)))) return true
  if (year !== null && stated < year - 1 && /^\d{4}(?:-\d\d)*$/.test(timex)) return true
  if (/^(?:\d{4}|XXXX)-\d\d$/.test(timex)) return isRecent && isOtherMonth(timex, day, written)
  const isDated = /^\d{4}-\d\d-\d\d$/.test(timex) && value.weekday === null && !implied.includes('month')
  return isDated && day !== null && daysBetween(timex, day) > FAR
}

/** Nobody says "in May" of what happened on Sunday, not even late in that May. */
function isOtherMonth(timex: string, day: string | null, written: string): boolean {
  if (day === null || timex.startsWith('XXXX')) return timex.slice(5, 7) !== (day ?? '').slice(5, 7)
  const same = timex === written && timex === day.slice(0, 7)
  return (same || timex.slice(0, 7) < day.slice(0, 7)) && Number(day.slice(8, 10)) > MONTH_TURN
}
