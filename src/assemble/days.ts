// The days of an article: which of them is the day of the event, and which days are told of other affairs.

import { WordTable } from '../lex/word-table.ts'
import type { SettledMention } from '../model/claim.ts'
import type { TimeValue } from '../model/value.ts'
import { Anchor } from './anchor-words.ts'
import { anchorOf, isBeforehand } from './anchors.ts'
import { isLedByArrest, ofArrest } from './arrest-led.ts'
import { isLedByCourt, ofCourt } from './court-led.ts'
import { daysBetween } from './day-count.ts'
import { speaksForArticle } from './entities.ts'
import { leadEnd } from './lead.ts'
import { isLedByProtest, isOfProtest, ofProtest } from './protest-led.ts'
import type { Scene } from './scene.ts'
import { zoneOf } from './zone-of.ts'

/** Sentences at the top whose day is the event's, where they tell one. */
const LEAD = 6
/** Days that an event may last round its night: an earlier one is another event. */
const SAME = 2
/** Words that make a part of a day or a clock time say its day. */
const DAY_WORDS = new WordTable(
  `today tonight yesterday this last january february march april may june july august september october november december
   jan jan. feb feb. mar mar. apr apr. jun jun. jul jul. aug aug. sep sep. sept sept. oct oct. nov nov. dec dec. christmas
   easter thanksgiving halloween eve year`.split(/\s+/),
)

/** A day that the text tells, with what it hangs on. */
export interface ToldDay {
  readonly mention: SettledMention
  /** `2016-09-17`, or `XXXX-WXX-6` where the year is not known. */
  readonly day: string
  readonly anchor: Anchor
  readonly sentence: number
  /** One of the days of an event that lasts: "the protests began on Friday". */
  readonly lasting: boolean
}

/** A clock time: hours stated. */
export function isClock(value: TimeValue): boolean {
  return value.type === 'TIME' && /T\d\d/.test(value.timex)
}

/** A calendar day, resolved or symbolic. */
export function isDay(value: TimeValue): boolean {
  return /^(\d{4}|XXXX)-(\d\d|XX)-\d\d/.test(value.timex) || /^XXXX-WXX-\d/.test(value.timex)
}

/** The day of a time that its own words state, or null: "that night" and "11:30 p.m." lean on a day told elsewhere. */
export function statedDay(scene: Scene, mention: SettledMention): string | null {
  const { value, rule } = mention
  if (value.kind !== 'time' || !isDay(value)) return null
  // "two days after the attack" leans on the day of the attack
  const leans =
    value.timex.includes('T') || rule === 'time.order' || (rule === 'time.offset' && value.implied.includes('day'))
  if (leans && value.weekday === null && !saysDay(scene, mention)) return null
  return value.timex.slice(0, 10)
}

function saysDay(scene: Scene, mention: SettledMention): boolean {
  for (let t = mention.first; t < mention.last; t++) if (DAY_WORDS.has(scene.article.tokens.word[t]!)) return true
  return false
}

/** "SEOUL, Oct 30 (Reuters) -": the day of writing. */
function isDatelined(scene: Scene, { first }: SettledMention): boolean {
  return zoneOf(scene.article, first) === 'dateline'
}

/** Every stated day of what the article itself says, in text order. */
export function toldDays(scene: Scene): ToldDay[] {
  const { mentions, sentenceOf } = scene.article
  const days: ToldDay[] = []
  for (const mention of mentions) {
    if (mention.kind !== 'time' || !speaksForArticle(scene, mention.first) || isDatelined(scene, mention)) continue
    const day = statedDay(scene, mention)
    if (day !== null)
      days.push({
        mention,
        day,
        anchor: anchorOf(scene, mention),
        sentence: sentenceOf[mention.first]!,
        lasting: false,
      })
  }
  if (isLedByProtest(scene))
    return days.map((one) => ({
      ...one,
      anchor: ofProtest(scene, one.anchor, one.mention),
      lasting: isOfProtest(scene, one.mention),
    }))
  if (isLedByCourt(scene)) return ofCourt(scene, days)
  if (days.some((one) => tellsDeed(scene, one)) || !isLedByArrest(scene)) return days
  return days.map((one) => ({ ...one, anchor: ofArrest(one.anchor) }))
}

/** A day of what happened, or of what somebody "had" done before the arrest. */
function tellsDeed(scene: Scene, { anchor, sentence, mention }: ToldDay): boolean {
  return anchor === Anchor.Event || (sentence < LEAD && isBeforehand(scene, mention))
}

/** The day of the main event: the first one in the lead that an event's word governs, else the one told most often. */
export function eventDay(days: readonly ToldDay[], isMain: (one: ToldDay) => boolean): string | null {
  const all = days.filter((one) => one.anchor === Anchor.Event && /^\d{4}-\d\d-\d\d$/.test(one.day) && isMain(one))
  const exact = all.filter((one) => !isBeside(one))
  const told = exact.length === 0 ? all : exact
  const first = told[0]
  if (first === undefined) return null
  if (first.sentence < LEAD) return first.day
  const times = new Map<string, number>()
  for (const { day } of told) times.set(day, (times.get(day) ?? 0) + 1)
  let best = first.day
  for (const [day, count] of times) if (count > times.get(best)!) best = day
  return best
}

/** "Just after Christmas": near a day, not on it. */
export function isBeside({ mention: { value } }: ToldDay): boolean {
  return value.kind === 'time' && !isClock(value) && (value.mod === 'AFTER' || value.mod === 'BEFORE')
}

/** An event told of a day well before the main event's is another event. */
export function isEarlierEvent(one: ToldDay, day: string): boolean {
  if (one.lasting) return false
  const before = daysBetween(one.day, day)
  // nobody of this event was found dead two days before it
  return (one.anchor === Anchor.Event && before > SAME) || (one.anchor === Anchor.Death && before >= SAME)
}

/** "A transformer exploded today": new, though nobody knows which day that is. */
export function leadsToday(scene: Scene): boolean {
  const { mentions, sentenceOf } = scene.article
  const end = leadEnd(scene)
  for (const mention of mentions) {
    if (sentenceOf[mention.first]! >= end) return false
    const { value } = mention
    if (value.kind === 'time' && value.timex === TODAY && anchorOf(scene, mention) === Anchor.Event) return true
  }
  return false
}

/** A day told from the day of writing where that is not known. */
const TODAY = 'XXXX-XX-XX'
