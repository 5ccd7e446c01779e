// Codes that leave much open beside one that says more: "remains in serious condition in hospital" is serious, not also hospitalized.

import type { Draft } from './draft.ts'
import type { Scene } from './scene.ts'

/** Drops the draft of a field with a scale where the same sentence tells one of the codes that its own code holds, of the same person. */
export function withoutWider(scene: Scene, drafts: readonly Draft[]): Draft[] {
  const { sentenceOf } = scene.article
  const told = new Set<string>()
  const keyOf = ({ field, person, trigger }: Draft, code: string): string =>
    `${field.name} ${code} ${person} ${sentenceOf[trigger]!}`
  for (const draft of drafts) if (draft.value?.kind === 'category') told.add(keyOf(draft, draft.value.code))
  return drafts.filter((draft) => {
    if (draft.value?.kind !== 'category' || !draft.field.scale) return true
    const inside = draft.field.sets[draft.value.code] ?? []
    return !inside.some((code) => told.has(keyOf(draft, code)))
  })
}
