// Articles about a protest: there the protest's day is the event's, and the day of the deed it protests is of another affair.

import { WordTable } from '../lex/word-table.ts'
import type { SettledMention } from '../model/claim.ts'
import { Anchor, CLASSES } from './anchor-words.ts'
import { isHeard, leadEnd } from './lead.ts'
import type { Scene } from './scene.ts'

export const PROTEST = new WordTable(
  `protest protests demonstration demonstrations march marches rally rallies protesters protestors demonstrators marchers
  riot riots unrest rioters`.split(/\s+/),
)

/** What a court or a prosecutor decided. */
export const VERDICT = new WordTable(
  'acquittal acquitted acquitting acquits verdict guilty cleared clearing clears indict indictment conviction mistrial'.split(
    ' ',
  ),
)

/** Of these a protest's day is told as well as of itself. */
const TROUBLE = new WordTable(
  'violence clashes disturbances disturbance looting scuffles skirmishes tensions'.split(' '),
)

/** True where the first clause of the first sentence that is no headline tells a protest, and the sentence no toll beside it. */
export function isLedByProtest(scene: Scene): boolean {
  const { sentences, zones, clauses, clauseOf, groups, verbs, tokens } = scene.article
  const lead = sentences.findIndex(({ zone }, s) => isHeard(scene, s) && zones[zone]!.kind !== 'headline')
  if (lead < 0) return false
  const { first, last } = sentences[lead]!
  if (tellsToll(scene, first, Math.min(last, first + SENTENCE))) return false
  for (let t = first; t < last && t < first + REACH; t++) {
    const clause = clauses[clauseOf[t]!]
    if (clause === undefined || clause.verb < 0) continue
    const head = groups[clause.subject]?.head ?? -1
    const kind = CLASSES.get(tokens.word[verbs[clause.verb]!.main]!)
    if (kind === Anchor.Answer || (head >= 0 && PROTEST.has(tokens.word[head]!))) return true
    // "Dozens were arrested as protests over the acquittal turned violent": what happened at a protest is told before it
    return kind === Anchor.Arrest && namesBoth(scene, t, Math.min(last, first + SENTENCE))
  }
  return false
}

/** A protest, and a verdict for it to answer: one against a deed of these days leaves the deed the event. */
function namesBoth({ article: { tokens } }: Scene, first: number, last: number): boolean {
  let protest = false
  let verdict = false
  for (let t = first; t < last; t++) {
    protest ||= PROTEST.has(tokens.word[t]!)
    verdict ||= VERDICT.has(tokens.word[t]!)
  }
  return protest && verdict
}

/** "… in Turin, where a fire left 20 people dead": the protest answers what the article is about. */
function tellsToll(scene: Scene, first: number, last: number): boolean {
  const { word } = scene.article.tokens
  for (let t = first; t < last; t++) {
    if (!TOLL.has(word[t]!)) continue
    for (let near = Math.max(first, t - NEAR); near < t + NEAR && near < last; near++)
      if (scene.countIn(near, near + 1) !== null) return true
  }
  return false
}

const TOLL = new WordTable(['dead', 'killed', 'killing', 'wounded', 'injured', 'hurt', 'died', 'deaths'])
/** Tokens between a toll and its word. */
const NEAR = 5
/** Tokens of the first sentence that are looked at. */
const SENTENCE = 90
/** Tokens in which the first verb of the article is looked for. */
const REACH = 40

/** What a day hangs on where the protest is the event. */
export function ofProtest(scene: Scene, anchor: Anchor, mention: SettledMention): Anchor {
  if (anchor === Anchor.Answer || isOfProtest(scene, mention)) return Anchor.Event
  if (TROUBLE.has(subjectOf(scene, mention))) return Anchor.Event
  if (anchor === Anchor.Arrest && scene.article.sentenceOf[mention.first]! < leadEnd(scene)) return Anchor.Event
  return anchor === Anchor.Event || anchor === Anchor.Death ? Anchor.Answer : anchor
}

/** "The protests began on Friday": one of the days of the protests, however long they last. */
export function isOfProtest(scene: Scene, mention: SettledMention): boolean {
  return PROTEST.has(subjectOf(scene, mention))
}

function subjectOf({ article }: Scene, { first }: SettledMention): number {
  const subject = article.groups[article.clauses[article.clauseOf[first]!]?.subject ?? -1]
  return subject === undefined ? 0 : article.tokens.word[subject.head]!
}
