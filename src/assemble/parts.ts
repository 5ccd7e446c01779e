// Parts of a number that the article tells as a whole: they keep their claim, named for who they are, and do not vote.

import { isOfFamily } from '../model/family.ts'
import { type Draft, uniform } from './draft.ts'
import type { Scene } from './scene.ts'

/** Sentences between the people told before and "two of them". */
const BACK = 1

/** Parts stay parts only beside a count that can be their whole. */
export function asParts(scene: Scene, drafts: readonly Draft[], votes: (draft: Draft) => boolean): readonly Draft[] {
  const most = new Map<string, number>()
  // those that the article counts itself
  const told = new Set<string>()
  const voting = drafts.filter(votes)
  for (const draft of voting) {
    const { field, value, weak, part, subset, unless } = draft
    if (value?.kind === 'count' && value.max !== 0 && isOwn(scene, draft)) told.add(field.name)
    if (value?.kind !== 'count' || weak || part === true || (subset != null && unless !== null)) continue
    most.set(field.name, Math.max(most.get(field.name) ?? 0, value.max ?? Number.POSITIVE_INFINITY))
  }
  return drafts.map((draft) => {
    const { value } = draft
    if (isOfFamily(value)) return draft
    if (told.has(draft.field.name) && isNone(draft) && isOwn(scene, draft)) return uniform({ ...draft, part: true })
    if ((draft.part !== true && draft.subset == null) || value?.kind !== 'count') return draft
    if (
      (most.get(draft.field.name) ?? 0) <= (value.min ?? 0) &&
      !(draft.graded === true && isLed(scene, voting, draft))
    )
      return draft.part === true ? uniform({ ...draft, part: false }) : draft
    return draft.subset == null
      ? draft
      : uniform({ ...draft, part: true, value: { ...value, population: draft.subset } })
  })
}

/** "The raid caused no casualties" where the article itself counts the dead: of another affair, or of some of those there. */
function isNone({ field, value }: Draft): boolean {
  return value?.kind === 'count' && value.max === 0 && field.of === 'people' && field.passes !== true
}

/** Said by the article itself: what somebody says is laid against what others say. */
function isOwn({ article }: Scene, { first, trigger }: Draft): boolean {
  return [first, trigger].every((token) => article.standingAt(token).attribution.chain.length === 0)
}

/** "Seven were taken to hospital, two of them in critical condition": how badly some were hurt of those told just before. */
function isLed({ article }: Scene, drafts: readonly Draft[], part: Draft): boolean {
  const { sentenceOf } = article
  const least = part.value?.kind === 'count' ? (part.value.min ?? 0) : 0
  return drafts.some(({ field, value, first, weak }) => {
    if (value?.kind !== 'count' || weak || field.of !== 'people' || field.evolves === 'rising') return false
    const back = sentenceOf[part.first]! - sentenceOf[first]!
    return first < part.first && back <= BACK && (value.min ?? 0) > least
  })
}
