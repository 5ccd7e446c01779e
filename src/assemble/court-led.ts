// Articles about what a court decided: where no deed has a day of its own, the day of the decision is the event's.

import { WordTable } from '../lex/word-table.ts'
import type { SettledMention } from '../model/claim.ts'
import { Anchor } from './anchor-words.ts'
import { classAt } from './anchors.ts'
import { daysBetween } from './day-count.ts'
import { isHeard } from './lead.ts'
import type { Scene } from './scene.ts'

/** A day as the article tells it, with what it hangs on. */
interface Told {
  readonly mention: SettledMention
  readonly day: string
  readonly anchor: Anchor
  readonly sentence: number
}

/** What courts, juries and the accused do. */
const DECIDES = new WordTable(
  `sentenced sentences sentence convicted convicts acquitted acquits pleaded pleads pled guilty cleared jailed imprisoned
  verdict sentencing`.split(/\s+/),
)
/** Tokens of the first sentence, and round a day, that are looked at. */
const SENTENCE = 60
const REACH = 24
/** Days from a deed to what a court decides of it, at least. */
const TRIAL = 30
/** Sentences at the top in which the decision must have its day. */
const LEAD = 6

/** True where headline or first sentence tell a decision of a court. */
export function isLedByCourt(scene: Scene): boolean {
  const { sentences, zones } = scene.article
  for (let s = 0; s < sentences.length; s++) {
    if (!isHeard(scene, s)) continue
    const { first, last, zone } = sentences[s]!
    for (let t = first; t < last && t < first + SENTENCE; t++) if (decidesAt(scene, t)) return true
    if (zones[zone]!.kind !== 'headline') return false
  }
  return false
}

/** The days with those of the first decision marked, unless a deed has a day; other decisions are later affairs. */
export function ofCourt<Day extends Told>(scene: Scene, days: readonly Day[]): Day[] {
  const decided = days.map(({ mention }) => hangsOnDecision(scene, mention))
  const main = days.find((one, i) => decided[i] && one.sentence < LEAD && isHeard(scene, one.sentence))
  const deed = days.some((one, i) => !decided[i] && isOfDeed(one, main?.day))
  return days.map((one, i) => {
    if (!decided[i]) return one
    return { ...one, anchor: !deed && one.day === main?.day ? Anchor.Court : Anchor.Other }
  })
}

/** A day on which something happened or help was called, or one so long before the decision that a trial lies between them. */
function isOfDeed({ anchor, day }: Told, decision: string | undefined): boolean {
  if (anchor === Anchor.Event || anchor === Anchor.Death || anchor === Anchor.Dispatch) return true
  return anchor === Anchor.None && decision !== undefined && daysBetween(day, decision) > TRIAL
}

/** "Was sentenced on Wednesday", "guilty of murder Tuesday", "On Friday a jury convicted him". */
function hangsOnDecision(scene: Scene, { first, last }: SettledMention): boolean {
  const sentence = scene.around(first)
  for (let t = first - 1; t >= sentence.first && first - t <= REACH; t--) {
    if (decidesAt(scene, t)) return true
    if (tellsOther(scene, t)) return false
  }
  for (let t = last; t < sentence.last && t - last <= REACH; t++) {
    if (decidesAt(scene, t)) return true
    if (scene.article.verbOf[t]! >= 0) return false
  }
  return false
}

/** A verb of the court or the word of a verdict; "a convicted thief" decides nothing, and "he faces a sentence" neither. */
function decidesAt({ article: { tokens, verbOf, verbs, groupOf } }: Scene, token: number): boolean {
  if (!DECIDES.has(tokens.word[token]!)) return false
  const verb = verbs[verbOf[token]!]
  if (verb !== undefined) return groupOf[token]! < 0 && !verb.negated && verb.modality === 'none'
  return GUILTY.has(tokens.word[token]!)
}
const GUILTY = new WordTable(['guilty'])

/** A verb that tells something else. */
function tellsOther(scene: Scene, token: number): boolean {
  return scene.article.verbOf[token]! >= 0 && classAt(scene, token) !== Anchor.None
}
