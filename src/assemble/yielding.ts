// Fields that yield to others: who was trapped and then saved is not missing, who was hurt and died is not among the hurt.

import { WordTable } from '../lex/word-table.ts'
import type { VerbGroup } from '../model/syntax.ts'
import { type Draft, uniform } from './draft.ts'
import type { Scene } from './scene.ts'
import type { Tolls } from './toll.ts'

/**
 * "Two officers were hurt" leaves nothing to a field that merely counts officers, "trapped but rescued" nobody missing, where
 * packs say so; of what one person suffered "hurt and died" leaves the death, "missing or dead" leaves both.
 */
export function withoutYielding(scene: Scene, tolls: Tolls, drafts: readonly Draft[]): Draft[] {
  const taken = new Map<string, Map<number, Draft>>()
  for (const draft of drafts) {
    const own = taken.get(draft.field.name)
    if (own === undefined) taken.set(draft.field.name, new Map([[draft.first, draft]]))
    else own.set(draft.first, draft)
  }
  const singles = new Map<string, Draft[]>()
  return drafts.filter((draft) => {
    for (const name of draft.field.yields ?? []) {
      const other = taken.get(name)?.get(draft.first)
      if (other !== undefined && !isZero(other) && !areJoined(scene, draft, other)) return false
      if (!draft.weak || draft.person < 0) continue
      const others = singles.get(name) ?? drafts.filter((one) => one.field.name === name && one.weak && one.person >= 0)
      singles.set(name, others)
      if (tolls.tellsOf(draft, others)) return false
    }
    return true
  })
}

function isZero({ value }: Draft): boolean {
  return value?.kind === 'count' && value.max === 0
}

const JOINS = new WordTable(['or', 'and'])
/** Tokens between "missing" and "dead" in "missing or feared dead". */
const JOINED = 4

/** "Killed and injured", "missing or feared dead": said of the same people in one breath, and not of all of them. */
function areJoined({ article: { tokens } }: Scene, a: Draft, b: Draft): boolean {
  const [from, to] = a.trigger < b.trigger ? [a.trigger, b.trigger] : [b.trigger, a.trigger]
  for (let t = from + 1; t < to && to - from <= JOINED; t++) if (JOINS.has(tokens.word[t]!)) return true
  return false
}

/** "Went missing", "were reported missing", "were missing". */
const BECAME = new WordTable(['go', 'report', 'list', 'be'])
const STILL = new WordTable(['still', 'remain', 'remains', 'remained'])
/** Tokens before a state in which "still" may stand. */
const STILL_REACH = 4

/** Drafts of states that pass, where packs say so, with those told in the past moved away beside one that tells how it stands. */
export function withoutPassed(scene: Scene, drafts: readonly Draft[]): readonly Draft[] {
  const counts = drafts.filter(({ field, value }) => field.passes === true && value?.kind === 'count')
  const present = new Set(counts.filter((draft) => isPresent(scene, draft)).map(({ field }) => field.name))
  if (present.size === 0) return drafts
  return drafts.map((draft) => {
    const { field, value, away } = draft
    if (field.passes !== true || !present.has(field.name) || value?.kind !== 'count' || away !== undefined) return draft
    return isPast(scene, draft) ? uniform({ ...draft, away: 'the article tells how it stands now' }) : draft
  })
}

/** "Are missing", "is still unaccounted for", "remained missing". */
function isPresent(scene: Scene, draft: Draft): boolean {
  const verb = verbOf(scene, draft)
  return (verb?.finite === true && verb.form === 'present' && !verb.perfect) || saysStill(scene, draft)
}

/** "Went missing", "were reported missing". */
function isPast(scene: Scene, draft: Draft): boolean {
  // "officials said they were searching for nine": past only as what was said is
  if (scene.article.standingAt(draft.trigger).attribution.chain.length > 0) return false
  const verb = verbOf(scene, draft)
  if (verb === undefined || !BECAME.has(verb.lemma) || saysStill(scene, draft)) return false
  return verb.finite && verb.form === 'past' && !verb.perfect
}

/** The verb of the clause, or of the one above it: "were reported | missing". */
function verbOf({ article: { clauses, clauseOf, verbs } }: Scene, { trigger }: Draft): VerbGroup | undefined {
  const clause = clauses[clauseOf[trigger]!]
  const own = verbs[clause?.verb ?? -1]
  return own === undefined || own.finite ? own : verbs[clauses[clause!.parent]?.verb ?? -1]
}

function saysStill({ article: { tokens } }: Scene, { trigger }: Draft): boolean {
  for (let t = trigger; t >= Math.max(0, trigger - STILL_REACH); t--) if (STILL.has(tokens.word[t]!)) return true
  return false
}
