// Places of the event: in the slot of a frame, in the event's clauses, or in the lead.

import type { Match } from '../frames/match.ts'
import { WordTable } from '../lex/word-table.ts'
import type { SettledMention } from '../model/claim.ts'
import type { Field } from '../model/pack.ts'
import type { EntityValue } from '../model/value.ts'
import { Anchor } from './anchor-words.ts'
import { classAt } from './anchors.ts'
import { isLedByArrest, tellsArrest } from './arrest-led.ts'
import type { Cast } from './cast.ts'
import { datelined } from './dateline.ts'
import type { Draft } from './draft.ts'
import { draftAt, entityDraft } from './entity-draft.ts'
import type { Moved } from './event.ts'
import { isHospital } from './holdings.ts'
import { isHeard, leadEnd } from './lead.ts'
import { isAside, isOfOthers, precedingWord } from './place-asides.ts'
import { CITY, levelOf, rank, STREET } from './place-level.ts'
import type { Scene } from './scene.ts'

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
  into: 2,
  across: 1,
  crossing: 1,
  of: 1,
  beyond: 1,
})

/** The first sentences, where a street may still be told that the lead leaves out. */
const FAR_LEAD = 8

/** The place in a slot of a frame. */
export function placeSlotDraft(scene: Scene, cast: Cast, match: Match): Draft | null {
  const fill = match.fills.find((candidate) => candidate.slot === 'place')
  const mention = fill === undefined ? null : scene.placeIn(fill.first, fill.last)
  if (mention !== null && match.frame.verbs.length === 0) {
    // "Miller Fire in Dover": a brigade, and no fire
    const isNamed = scene.entityOf(match.trigger)?.kind === 'organization'
    if (isNamed || isVague(scene, match, mention)) return null
  }
  return mention === null ? null : entityDraft(match.frame.field, mention, match, cast, null)
}

/** "The shooting in Dover", "a shooting at Oak Drive" can be any; "the shooting in Oak Drive" is the one that is told. */
function isVague(scene: Scene, { trigger }: Match, place: SettledMention): boolean {
  if (classAt(scene, trigger) !== Anchor.Event) return false
  const { groups, groupOf } = scene.article
  return levelOf(place) < STREET || groups[groupOf[trigger]!]?.definiteness === 'indefinite'
}

/** Places in a clause that tells the event: the most exact one of the clause's sentence. */
export function placeDraft(scene: Scene, cast: Cast, field: Field, match: Match): Draft | null {
  const best = placeIn(scene, scene.around(match.trigger), match.clause)
  if (best === null) return null
  return {
    ...entityDraft(field, best, match, cast, null),
    rules: [best.rule, 'bind.place.event-clause', match.frame.id],
  }
}

/** The place that the first sentences name, for an article whose event clauses name none: a city before a state, a street from further on. */
export function leadPlace(scene: Scene, cast: Cast, field: Field, moved: Moved, orDateline: boolean): Draft | null {
  const { sentences } = scene.article
  const end = leadEnd(scene)
  const far = leadEnd(scene, FAR_LEAD)
  let best: SettledMention | null = null
  for (let s = 0; s < far; s++) {
    if (!isHeard(scene, s)) continue
    const found = placeIn(scene, scene.around(sentences[s]!.first))
    if (found === null || moved.because(found.first) !== '') continue
    const exact = levelOf(found)
    if (s < end ? best === null || (exact >= CITY && levelOf(best) < CITY) : best === null && exact >= STREET)
      best = found
  }
  const told = best ?? (orDateline ? datelined(scene) : null)
  const rule = best === null ? 'bind.place.dateline' : 'bind.place.lead'
  return told === null ? null : { ...draftAt(field, told, told.first, cast, null), rules: [told.rule, rule] }
}

/** Where an article that an arrest leads says that it was made: the most exact place of the sentences that tell it. */
export function arrestPlace(scene: Scene, cast: Cast, field: Field, moved: Moved): Draft | null {
  if (!isLedByArrest(scene)) return null
  const { sentences } = scene.article
  let best: SettledMention | null = null
  for (let s = 0; s < sentences.length; s++) {
    if (!isHeard(scene, s) || !tellsArrest(scene, s)) continue
    const found = placeIn(scene, scene.around(sentences[s]!.first))
    if (found === null || moved.because(found.first) !== '') continue
    if (best === null || levelOf(found) > levelOf(best)) best = found
  }
  return best === null
    ? null
    : { ...draftAt(field, best, best.first, cast, null), rules: [best.rule, 'bind.place.arrest'] }
}

/**
 * The most exact place of a sentence that a preposition sets; a site known by its organization counts as a place.
 * `clause` tells the event, or is -1 for the sentence as a whole.
 */
function placeIn(scene: Scene, sentence: { first: number; last: number }, clause = -1): SettledMention | null {
  let best: SettledMention | null = null
  for (let t = sentence.first; t < sentence.last; t++) {
    const mention = scene.entityOf(t)
    if (mention === null || mention.first !== t || mention.value.kind !== 'entity') continue
    const before = PLACING.get(precedingWord(scene, mention.first))
    if (
      before === 0 ||
      isAside(scene, mention) ||
      isOfOthers(scene, mention, clause) ||
      (mention.kind !== 'place' && !(before === 2 && isSite(mention)))
    )
      continue
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
  return !/\bparty$|police|sheriff|fbi|department|court|bureau|agency|news|press|university hospital/i.test(
    mention.value.name,
  )
}
