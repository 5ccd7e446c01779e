// Explicit unknowns: "the victim was not identified", "police have not released the name", "it is unclear if he was armed".

import type { Match } from '../frames/match.ts'
import type { Field, FieldPack } from '../model/pack.ts'
import type { Draft } from './draft.ts'
import type { Scene } from './scene.ts'

/** Fields that state when something is not known: their `unknown:` phrases as frames of a field of the same name. */
export function unknownField(field: Field): Field {
  return { ...field, frames: field.unknown, not: [], unknown: [] }
}

/** A pack set in which every field asks for its unknown phrases instead of its values. */
export function unknownPacks(packs: readonly FieldPack[]): FieldPack[] {
  return packs.map((pack) => ({
    ...pack,
    fields: pack.fields.filter((field) => field.unknown.length > 0).map(unknownField),
  }))
}

/** The draft of an unknown match: only where it is negated, or where the text says that it is unclear. */
export function unknownDraft(scene: Scene, field: Field, match: Match): Draft | null {
  const standing = scene.article.standingAt(match.trigger)
  const clause = match.clause >= 0 ? scene.article.clauses[match.clause]! : null
  const negated =
    standing.negated ||
    standing.unknown ||
    (clause !== null && clause.verb >= 0 && scene.article.verbs[clause.verb]!.negated)
  if (!negated) return null
  return {
    field,
    value: null,
    subject: null,
    first: match.first,
    last: match.last,
    trigger: match.trigger,
    rules: [match.frame.id.replace('bind.', 'unknown.')],
    state: 'unknown',
    weak: false,
    unless: null,
    person: -1,
    settled: true,
  }
}
