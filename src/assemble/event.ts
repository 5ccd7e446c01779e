// Main event or background: which clauses a cue, a date or a statistic moves away from the event the article is about.

import { PhraseTable } from '../lex/phrases.ts'
import { WordTable } from '../lex/word-table.ts'
import { type Parsed, Pos } from '../model/syntax.ts'
import { eventDay, isEarlierEvent, type ToldDay, toldDays } from './days.ts'
import type { Scene } from './scene.ts'

/** How long a cue holds: its clause's sentence, or on to the end of the paragraph. */
const SENTENCE = 1
const PARAGRAPH = 2

const CUES = new PhraseTable<number>([
  ...phrases(PARAGRAPH, [
    'in a separate incident',
    'in a separate case',
    'in an unrelated',
    'in another incident',
    'another shooting',
    'in another shooting',
    'a previous shooting',
    'a separate shooting',
    'a similar incident',
    'similar incidents',
    'earlier shooting',
    'last year',
    'a year ago',
    'years ago',
    'a month ago',
    'months ago',
    'weeks ago',
    'earlier this year',
    'earlier this month',
    'last month',
    'two years ago',
    'the previous year',
    'a decade ago',
    'decades ago',
    'in recent years',
    'over the years',
    'just over a year',
    'the deadliest',
    'the worst',
    'since records began',
    'on average',
    'every year',
    'each year',
    'per year',
    'a year earlier',
    'years earlier',
    'nationwide',
    'previously convicted',
    'in the past',
    'so far this year',
    'this year alone',
    'the latest in a series',
    'following the death of',
    'anniversary',
  ]),
  ...phrases(SENTENCE, [
    'last week',
    'last summer',
    'similar',
    'according to statistics',
    'statistics show',
    'a study',
    'would have',
    'since the death',
    'in the wake of',
  ]),
])
const YEAR_PREPOSITION = new WordTable(['in', 'since', 'of', 'from', 'until', 'a', 'the', 'during'])

function phrases(hold: number, list: readonly string[]): [string, number][] {
  return list.map((phrase) => [phrase, hold])
}

export interface Moved {
  /** 1 where a sentence is background. */
  readonly sentence: Uint8Array
  /** Why, by sentence; '' for the main event. */
  readonly because: readonly string[]
  readonly days: readonly ToldDay[]
  /** The resolved day of the main event, or null where no word of an event governs one. */
  readonly day: string | null
}

/** Marks the sentences that tell of something else than the main event. */
export function background(scene: Scene): Moved {
  const { article } = scene
  const sentence = new Uint8Array(article.sentences.length)
  const because = new Array<string>(article.sentences.length).fill('')
  const eventYear = yearOf(article)
  let held = -1
  let reason = ''
  for (let s = 0; s < article.sentences.length; s++) {
    const { first, last, paragraph } = article.sentences[s]!
    const zone = article.zones[article.sentences[s]!.zone]?.kind
    if (zone === 'headline' || s === 0) continue
    const cue = cueIn(article, first, last)
    const otherYear = cue === null ? otherYearIn(scene, first, last, eventYear) : null
    if (cue !== null || otherYear !== null) {
      sentence[s] = 1
      because[s] = cue?.text ?? otherYear!
      if (cue?.hold === PARAGRAPH || otherYear !== null) {
        held = paragraph
        reason = because[s]!
      }
    } else if (paragraph === held && !returns(article, first, last)) {
      sentence[s] = 1
      because[s] = reason
    }
  }
  return { sentence, because, ...ofOtherDays(scene, sentence, because) }
}

/** Sentences that tell an event of an earlier day than the main event's. */
function ofOtherDays(scene: Scene, sentence: Uint8Array, because: string[]): Pick<Moved, 'days' | 'day'> {
  const days = toldDays(scene)
  const day = eventDay(days, (s) => sentence[s] === 0)
  if (day === null) return { days, day }
  const ofEvent = new Set(days.filter((one) => one.day === day).map((one) => one.sentence))
  for (const one of days) {
    if (sentence[one.sentence] === 1 || ofEvent.has(one.sentence) || !isEarlierEvent(one, day)) continue
    sentence[one.sentence] = 1
    because[one.sentence] = `another day: ${one.day}`
  }
  return { days, day }
}

function cueIn(article: Parsed, first: number, last: number): { text: string; hold: number } | null {
  for (let t = first; t < last; t++) {
    const hit = CUES.match(article.tokens, t)
    if (hit === null) continue
    const { text, start, end } = article.tokens
    return { text: text.slice(start[t], end[hit.last - 1]), hold: hit.payload }
  }
  return null
}

/** A past year named with a preposition, other than the year of publication. */
function otherYearIn(scene: Scene, first: number, last: number, year: number | null): string | null {
  const { article } = scene
  if (year === null) return null
  for (let t = first + 1; t < last; t++) {
    if (article.pos[t] !== Pos.Number || !YEAR_PREPOSITION.has(article.tokens.word[t - 1]!)) continue
    const time = scene.timeIn(t, t + 1)
    if (time === null || time.value.kind !== 'time') continue
    const stated = Number(time.value.timex.slice(0, 4))
    if (time.value.timex.length === 4 && stated < year - 1 + (year - stated > 1 ? 1 : 0)) return time.value.timex
  }
  return null
}

/** A sentence that returns to the event of the day: its subject is police or the suspect, in today's terms. */
function returns(article: Parsed, first: number, last: number): boolean {
  for (let t = first; t < last && t < first + 6; t++) {
    const kind = RETURNS.get(article.tokens.word[t]!)
    if (kind === 1) return true
  }
  return false
}

const RETURNS = new WordTable([
  'today',
  'tonight',
  "today's",
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
  'meanwhile',
])

function yearOf(article: Parsed): number | null {
  const { published } = article.document
  return published === null ? null : Number(published.slice(0, 4))
}
