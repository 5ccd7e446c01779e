// People of other affairs: "the shooting of Ann Lee in Tulsa", told in an article whose event lies in another state.

import { intern } from '../lex/lexicon.ts'
import type { SettledMention } from '../model/claim.ts'
import type { Value } from '../model/value.ts'
import { type Draft, uniform } from './draft.ts'
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
  const beside = new Map<Draft, SettledMention>()
  for (const draft of drafts) {
    const place = isPerson(draft) ? placeBeside(scene, draft.last) : null
    if (place !== null) beside.set(draft, place)
  }
  if (beside.size === 0) return drafts
  const own = statesOfEvent(drafts.filter(votes), new Set([...beside.values()].map(({ first }) => first)))
  if (own.size === 0) return drafts
  return drafts.map((draft) => {
    const place = beside.get(draft)
    const state = place === undefined ? null : stateOf(place.value)
    return state === null || own.has(state) ? draft : uniform({ ...draft, away: `another place: ${state}` })
  })
}

function isPerson({ field, away }: Draft): boolean {
  return field.kind === 'entity' && field.person !== null && away === undefined
}

/** Where the event lies: its first place, and those that are not told beside somebody's name. */
function statesOfEvent(drafts: readonly Draft[], beside: ReadonlySet<number>): Set<string> {
  const own = new Set<string>()
  const places = drafts.filter(({ field }) => field.of === 'place').sort((a, b) => a.first - b.first)
  const known = bestKnown(places.filter(({ first }) => !beside.has(first)))
  if (known !== null) return new Set([known])
  for (const { value, first } of places) {
    const state = value === null ? null : stateOf(value)
    if (state !== null && (own.size === 0 || !beside.has(first))) own.add(state)
  }
  return own
}

/** "In Dallas" and nowhere else: the state of the best known town of that name; null where the text tells of more places. */
function bestKnown(places: readonly Draft[]): string | null {
  const value = places[0]?.value
  if (value?.kind !== 'entity' || value.implied !== true) return null
  const isOnly = places.every((place) => place.value?.kind === 'entity' && place.value.name === value.name)
  return isOnly ? (value.within?.at(-2) ?? null) : null
}

/** The state or province that a place lies in, where the text tells it. */
function stateOf(value: Value): string | null {
  if (value.kind !== 'entity') return null
  const { name, within, implied } = value
  const chain = [name, ...(within ?? [])]
  return chain.length < 2 || implied === true ? null : chain[chain.length - 2]!
}

/** "Ann Lee in Tulsa, Oklahoma", "Ann Lee, 40, in Tulsa", "Ann Lee was shot in Oklahoma". */
function placeBeside(scene: Scene, from: number): SettledMention | null {
  const { tokens, verbOf, groupOf, sentenceOf } = scene.article
  for (let t = from; t < tokens.count && t < from + REACH && sentenceOf[t] === sentenceOf[from - 1]; t++) {
    if (tokens.word[t] === IN) return scene.placeIn(t + 1, t + 2)
    // ages and verbs may stand between, no other people or things
    if (verbOf[t]! < 0 && groupOf[t]! >= 0 && scene.ageIn(t, t + 1) === null) return null
  }
  return null
}
