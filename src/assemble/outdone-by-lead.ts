// What the lead has overtaken: an article that opens with the arrest tells the hunt as history, whatever its later words say alone.

import type { Draft } from './draft.ts'
import { leadEnd } from './lead.ts'
import type { Scene } from './scene.ts'

/** The drafts, with each code in the past tense moved away whose opposite the lead tells as the state of things. */
export function outdoneByLead(scene: Scene, drafts: readonly Draft[]): readonly Draft[] {
  const end = leadEnd(scene)
  const { sentenceOf } = scene.article
  const opposites = new Map<string, Set<string>>()
  for (const { field, value, first, state } of drafts) {
    if (field.evolves !== 'either' || value?.kind !== 'category' || state !== 'value') continue
    const opposite = field.negations[value.code]
    if (opposite === undefined || sentenceOf[first]! >= end) continue
    opposites.set(field.name, (opposites.get(field.name) ?? new Set()).add(opposite))
  }
  if (opposites.size === 0) return drafts
  return drafts.map((draft) => {
    const { field, value, first, trigger } = draft
    if (value?.kind !== 'category' || sentenceOf[first]! < end) return draft
    const isOutdone = opposites.get(field.name)?.has(value.code) === true && isPast(scene, trigger)
    return isOutdone ? { ...draft, away: 'the lead tells the opposite' } : draft
  })
}

/** "Had teams on the hunt", "searched for hours"; "are still looking" and "has fled" tell how things stand. */
function isPast({ article: { clauses, clauseOf, verbs } }: Scene, trigger: number): boolean {
  const verb = verbs[clauses[clauseOf[trigger]!]?.verb ?? -1]
  return verb !== undefined && verb.finite && verb.form === 'past' && !verb.perfect
}
