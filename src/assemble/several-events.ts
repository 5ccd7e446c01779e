// Sums over several events: "four separate shootings left two dead" counts more than the one event that an article goes on to tell.

import { lemmaOf } from '../lex/lexicon.ts'
import { WordTable } from '../lex/word-table.ts'
import type { NounGroup } from '../model/syntax.ts'
import type { Draft } from './draft.ts'
import type { Scene } from './scene.ts'
import { inHeadline } from './zone-of.ts'

/** Events that each have a time and a place of their own. */
const KINDS = new WordTable(
  'shooting stabbing crash attack incident robbery homicide killing murder slaying accident fire collision'.split(' '),
)
const SEPARATE = new WordTable(['separate', 'unrelated', 'different'])

/** The drafts, with counts over several events told aside where the article counts in one event as well. */
export function sumsAside(scene: Scene, drafts: readonly Draft[], votes: (draft: Draft) => boolean): readonly Draft[] {
  const sentences = sentencesOfSeveral(scene)
  if (sentences.size === 0) return drafts
  const isSum = (draft: Draft): boolean => isCount(draft) && !draft.weak && sentences.has(sentenceOf(scene, draft))
  const single = new Set<string>()
  for (const draft of drafts)
    if (isCount(draft) && votes(draft) && !isSum(draft) && !inHeadline(scene.article, draft.first))
      single.add(draft.field.name)
  if (single.size === 0) return drafts
  return drafts.map((draft) =>
    isSum(draft) && single.has(draft.field.name) ? { ...draft, away: 'a sum over several events' } : draft,
  )
}

function sentenceOf({ article }: Scene, { first }: Draft): number {
  return article.sentenceOf[first]!
}

/** People whom an event befell, and at least one of them. */
function isCount({ field, value }: Draft): boolean {
  return field.kind === 'count' && field.subEvent === 'event' && value?.kind === 'count' && value.max !== 0
}

/** Sentences that tell several events in one word, and headlines with their bare plural where a sentence does. */
function sentencesOfSeveral(scene: Scene): ReadonlySet<number> {
  const { groups, sentenceOf } = scene.article
  const found = new Set<number>()
  const titled: number[] = []
  for (const group of groups) {
    if (!group.plural || !KINDS.has(lemmaOf(scene.article.tokens.word[group.head]!))) continue
    if (inHeadline(scene.article, group.head)) titled.push(sentenceOf[group.head]!)
    if (areSeparate(scene, group)) found.add(sentenceOf[group.head]!)
  }
  if (found.size > 0) for (const sentence of titled) found.add(sentence)
  return found
}

function areSeparate({ article }: Scene, { first, head }: NounGroup): boolean {
  for (let t = first; t < head; t++) if (SEPARATE.has(article.tokens.word[t]!)) return true
  return false
}
