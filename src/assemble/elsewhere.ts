// People of other affairs: "the shooting of Ann Lee in Tulsa", told in an article whose event lies in another state.

import { intern } from '../lex/lexicon.ts'
import type { EntityValue } from '../model/value.ts'
import type { Draft } from './draft.ts'
import type { Scene } from './scene.ts'

const IN = intern('in')
/** Between a name and its "in PLACE": an age in commas, or the verb of what befell that person. */
const REACH = 5

/** Persons whom another state than the event's is told right beside their name belong to another event. */
export function movedByPlace(
  scene: Scene,
  drafts: readonly Draft[],
  votes: (draft: Draft) => boolean,
): readonly Draft[] {
  const own = new Set<string>()
  for (const draft of drafts) {
    if (draft.field.of !== 'place' || draft.value?.kind !== 'entity' || !votes(draft)) continue
    const state = stateOf(draft.value)
    if (state !== null) own.add(state)
  }
  if (own.size === 0) return drafts
  return drafts.map((draft) => {
    if (draft.field.kind !== 'entity' || draft.field.person === null || draft.away !== undefined) return draft
    const state = stateBeside(scene, draft.last)
    return state === null || own.has(state) ? draft : { ...draft, away: `another place: ${state}` }
  })
}

/** The state or province that a place lies in, where the text tells it. */
function stateOf({ name, within, implied }: EntityValue): string | null {
  const chain = [name, ...(within ?? [])]
  return chain.length < 2 || implied === true ? null : chain[chain.length - 2]!
}

/** "Ann Lee in Tulsa, Oklahoma", "Ann Lee, 40, in Tulsa", "Ann Lee was shot in Oklahoma". */
function stateBeside(scene: Scene, from: number): string | null {
  const { tokens, verbOf, groupOf, sentenceOf } = scene.article
  for (let t = from; t < tokens.count && t < from + REACH && sentenceOf[t] === sentenceOf[from - 1]; t++) {
    if (tokens.word[t] === IN) {
      const place = scene.placeIn(t + 1, t + 2)
      return place?.value.kind === 'entity' ? stateOf(place.value) : null
    }
    // ages and verbs may stand between, no other people or things
    if (verbOf[t]! < 0 && groupOf[t]! >= 0 && scene.ageIn(t, t + 1) === null) return null
  }
  return null
}
