// Places of the event: in the slot of a frame, in the event's clauses, or in the lead.

import type { Match } from '../frames/match.ts'
import { WordTable } from '../lex/word-table.ts'
import type { SettledMention } from '../model/claim.ts'
import type { Field } from '../model/pack.ts'
import type { EntityValue } from '../model/value.ts'
import type { Cast } from './cast.ts'
import type { Draft } from './draft.ts'
import { draftAt, entityDraft } from './entity-draft.ts'
import { isHospital, type Scene } from './scene.ts'

/** Prepositions that set a scene; 2 also before the name of an organization. */
const PLACING = new WordTable({
  in: 1,
  at: 2,
  near: 2,
  on: 1,
  outside: 2,
  inside: 2,
  along: 1,
  off: 1,
  around: 1,
  behind: 2,
  between: 1,
  to: 1,
  through: 1,
  across: 1,
  of: 1,
})

/** The place in a slot of a frame. */
export function placeSlotDraft(scene: Scene, cast: Cast, match: Match): Draft | null {
  const fill = match.fills.find((candidate) => candidate.slot === 'place')
  const mention = fill === undefined ? null : scene.placeIn(fill.first, fill.last)
  return mention === null ? null : entityDraft(match.frame.field, mention, match, cast, null)
}

/** Places in a clause that tells the event: the most exact one of the clause's sentence. */
export function placeDraft(scene: Scene, cast: Cast, field: Field, match: Match): Draft | null {
  const best = placeIn(scene, scene.around(match.trigger))
  if (best === null) return null
  return {
    ...entityDraft(field, best, match, cast, null),
    rules: [best.rule, 'bind.place.event-clause', match.frame.id],
  }
}

/** The place that the first sentences name, for an article whose event clauses name none. */
export function leadPlace(scene: Scene, cast: Cast, field: Field, lead: number): Draft | null {
  const { sentences } = scene.article
  for (let s = 0; s < Math.min(lead, sentences.length); s++) {
    const found = placeIn(scene, scene.around(sentences[s]!.first))
    if (found !== null)
      return { ...draftAt(field, found, found.first, cast, null), rules: [found.rule, 'bind.place.lead'] }
  }
  return null
}

/** The most exact place of a sentence that a preposition sets; a site known by its organization counts as a place. */
function placeIn(scene: Scene, sentence: { first: number; last: number }): SettledMention | null {
  let best: SettledMention | null = null
  for (let t = sentence.first; t < sentence.last; t++) {
    const mention = scene.entityOf(t)
    if (mention === null || mention.first !== t || mention.value.kind !== 'entity') continue
    const before = PLACING.get(precedingWord(scene, mention.first))
    if (before === 0 || (mention.kind !== 'place' && !(before === 2 && isSite(mention)))) continue
    if (best === null || rank(mention.value) > rank(best.value as EntityValue)) best = mention
  }
  return best
}

/** An organization that can be a scene: named, no hospital, no police. */
function isSite(mention: SettledMention): boolean {
  if (
    mention.kind !== 'organization' ||
    isHospital(mention) ||
    mention.value.kind !== 'entity' ||
    mention.value.described === true
  )
    return false
  return !/police|sheriff|fbi|department|court|bureau|agency|news|press|university hospital/i.test(mention.value.name)
}

/** The word before a mention, determiners and capitalised modifiers passed over. */
function precedingWord(scene: Scene, first: number): number {
  const { tokens, pos } = scene.article
  let t = first - 1
  while (t > 0 && first - t < 4 && (pos[t] === 4 || pos[t] === 6)) t--
  return t < 0 ? 0 : tokens.word[t]!
}

const LEVELS = ['country', 'state', 'county', 'city', 'district', 'street', 'site', 'point']

/** More exact places rank higher. */
export function rank(value: EntityValue): number {
  return LEVELS.indexOf(value.level ?? 'city')
}
