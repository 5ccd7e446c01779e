// Times: a date or clock time belongs to the sub-event of the clause it hangs on.

import type { Match } from '../frames/match.ts'
import { WordTable } from '../lex/word-table.ts'
import type { SettledMention } from '../model/claim.ts'
import type { Field } from '../model/pack.ts'
import { Pos } from '../model/syntax.ts'
import type { TimeValue } from '../model/value.ts'
import { Anchor } from './anchor-words.ts'
import { anchorOf, isOfNoun } from './anchors.ts'
import { isClock, isDay } from './days.ts'
import { type Draft, impersonal } from './draft.ts'
import type { Scene } from './scene.ts'
import { isTwinHour } from './zone-twins.ts'

/** Verbs and nouns of publication: their times are media time, never event time. */
const MEDIA = new WordTable([
  'post',
  'posted',
  'publish',
  'published',
  'aired',
  'surfaced',
  'tweeted',
  'updated',
  'uploaded',
  'broadcast',
  'released',
  'said',
  'told',
  'announced',
  'wrote',
  'confirmed',
  'reported',
  'tweet',
  'statement',
  'conference',
  'interview',
  'until',
  'since',
  'by',
])

/** The times of the sentence part that a sub-event match governs. */
export function timesOf(scene: Scene, match: Match): SettledMention[] {
  const { clauses, clauseOf } = scene.article
  const found: SettledMention[] = []
  const { first, last } = scene.around(match.trigger)
  for (let t = scene.timedFrom(first); t < last; t = scene.timedFrom(t + 1)) {
    const mention = scene.timeAtToken(t)
    if (mention === null || mention.first !== t || isTwinHour(scene, mention)) continue
    const clause = clauseOf[t]!
    const same = clause === match.clause || clause < 0 || match.clause < 0 || governs(clauses, match.clause, clause)
    if (same && !hangsOnMedia(scene, mention, match.trigger) && !isOfAnother(scene, mention, match)) found.push(mention)
  }
  return found
}

/** "Arrived minutes after the 9 p.m. shooting" · "was pronounced dead at 10:40 after the shooting": each has its own time. */
function isOfAnother(scene: Scene, mention: SettledMention, { trigger, frame }: Match): boolean {
  if (frame.field.subEvent !== 'event') return isOfNoun(scene, mention)
  return scene.article.pos[trigger] === Pos.Noun && anchorOf(scene, mention) === Anchor.Death
}

const DECLARED = new WordTable(['pronounced', 'declared', 'succumbed'])
const DIED = new WordTable(['died', 'die', 'dies', 'dead'])
const LATER = new WordTable(['hospital', 'hospitals', 'later', 'surgery', 'hospitalized'])

/** "He was pronounced dead at 1:05 a.m.", "she died at the hospital at 3": the hour of a death that followed the event. */
export function tellsLaterDeath(scene: Scene, { trigger }: Match): boolean {
  const { word } = scene.article.tokens
  if (DECLARED.has(word[trigger]!)) return true
  if (!DIED.has(word[trigger]!)) return false
  const { first, last } = scene.around(trigger)
  for (let t = first; t < last; t++) if (DECLARED.has(word[t]!) || LATER.has(word[t]!)) return true
  return false
}

/** A verbless or participle clause right below the match's clause still tells its time. */
function governs(
  clauses: readonly { parent: number; verb: number; kind: string }[],
  upper: number,
  lower: number,
): boolean {
  const clause = clauses[lower]!
  return clause.parent === upper && (clause.verb < 0 || clause.kind === 'participle')
}

/** True where a media or speech word stands nearer to the time than the event's word does. */
export function hangsOnMedia(scene: Scene, mention: SettledMention, trigger: number): boolean {
  const { word } = scene.article.tokens
  const distance = Math.abs(mention.first - trigger)
  for (let k = 1; k <= 4; k++) {
    const before = mention.first - k
    if (before >= 0 && MEDIA.has(word[before]!) && before !== trigger && k < distance) return true
  }
  return false
}

/** The draft for a time of a field: clock fields take clock times, the date field takes days. */
export function timeDraft(field: Field, mention: SettledMention, match: Match): Draft | null {
  return timeDraftAt(field, mention, match.trigger, [`bind.${field.name}.clause`, match.frame.id])
}

export function timeDraftAt(
  field: Field,
  mention: SettledMention,
  trigger: number,
  rules: readonly string[],
): Draft | null {
  if (mention.value.kind !== 'time') return null
  const value = field.of === 'day' ? dayOf(mention.value) : isClock(mention.value) ? mention.value : null
  if (value === null) return null
  const { first, last, rule } = mention
  return impersonal({ field, value, first, last, trigger, rules: [rule, ...rules] })
}

/** The day of a time: its clock and part of day are left to the clock fields. */
function dayOf(value: TimeValue): TimeValue | null {
  if (!isDay(value)) return null
  const day = value.timex.slice(0, 10)
  const { mod: _mod, ...rest } = value
  return { ...rest, timex: day, type: 'DATE' }
}
