// Articles about a protest: there the protest's day is the event's, and the day of the deed it protests is of another affair.

import { WordTable } from '../lex/word-table.ts'
import { Anchor, CLASSES } from './anchor-words.ts'
import type { ToldDay } from './days.ts'
import { isHeard } from './lead.ts'
import type { Scene } from './scene.ts'

const PROTEST = new WordTable(
  `protest protests demonstration demonstrations march marches rally rallies protesters protestors demonstrators marchers
  riot riots unrest rioters`.split(/\s+/),
)

/** True where the first clause of the first sentence that is no headline tells a protest. */
export function isLedByProtest(scene: Scene): boolean {
  const { sentences, zones, clauses, clauseOf, groups, verbs, tokens } = scene.article
  const lead = sentences.findIndex(({ zone }, s) => isHeard(scene, s) && zones[zone]!.kind !== 'headline')
  if (lead < 0) return false
  const { first, last } = sentences[lead]!
  for (let t = first; t < last && t < first + REACH; t++) {
    const clause = clauses[clauseOf[t]!]
    if (clause === undefined || clause.verb < 0) continue
    const head = groups[clause.subject]?.head ?? -1
    return (
      CLASSES.get(tokens.word[verbs[clause.verb]!.main]!) === Anchor.Answer ||
      (head >= 0 && PROTEST.has(tokens.word[head]!))
    )
  }
  return false
}

/** Tokens in which the first verb of the article is looked for. */
const REACH = 40

/** What a day hangs on where the protest is the event. */
export function ofProtest(scene: Scene, { anchor, mention }: ToldDay): Anchor {
  if (anchor === Anchor.Answer) return Anchor.Event
  const { clauses, clauseOf, groups, tokens } = scene.article
  const subject = groups[clauses[clauseOf[mention.first]!]?.subject ?? -1]
  if (subject !== undefined && PROTEST.has(tokens.word[subject.head]!)) return Anchor.Event
  return anchor === Anchor.Event || anchor === Anchor.Death ? Anchor.Answer : anchor
}
