// Parts of a number that the article tells as a whole: they keep their claim, named for who they are, and do not vote.

import { type Draft, uniform } from './draft.ts'

/** Parts stay parts only beside a count that can be their whole. */
export function asParts(drafts: readonly Draft[], votes: (draft: Draft) => boolean): readonly Draft[] {
  const most = new Map<string, number>()
  for (const { field, value, weak, part, subset, unless } of drafts.filter(votes)) {
    if (value?.kind !== 'count' || weak || part === true || (subset != null && unless !== null)) continue
    most.set(field.name, Math.max(most.get(field.name) ?? 0, value.max ?? Number.POSITIVE_INFINITY))
  }
  return drafts.map((draft) => {
    const { value } = draft
    if ((draft.part !== true && draft.subset == null) || value?.kind !== 'count') return draft
    if ((most.get(draft.field.name) ?? 0) <= (value.min ?? 0))
      return draft.part === true ? uniform({ ...draft, part: false }) : draft
    return draft.subset == null
      ? draft
      : uniform({ ...draft, part: true, value: { ...value, population: draft.subset } })
  })
}
