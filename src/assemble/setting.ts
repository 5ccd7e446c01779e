// Where and when, in the article as a whole: the lead tells it where no event clause did, and coarse places yield to exact ones.

import type { Field } from '../model/pack.ts'
import type { Cast } from './cast.ts'
import { type Draft, uniform } from './draft.ts'
import { movedByPlace } from './elsewhere.ts'
import type { Moved } from './event.ts'
import { inquirerDrafts } from './organizations.ts'
import { CITY, levelOf, PART } from './place-level.ts'
import { arrestPlace, leadPlace } from './places.ts'
import type { Scene } from './scene.ts'
import { sumsAside } from './several-events.ts'
import { withTownParts } from './town-parts.ts'
import { dayDrafts, hourDrafts } from './when.ts'

/** The drafts with the lead's day and place where the event's clauses gave none, and without places coarser than others. */
export function withSetting(
  scene: Scene,
  cast: Cast,
  fields: readonly Field[],
  moved: Moved,
  bound: readonly Draft[],
): readonly Draft[] {
  const isMain = (draft: Draft): boolean => votes(moved, draft)
  const drafts = withTownParts(scene, bound, isMain)
  const all = drafts.filter((draft) => draft.field.of !== 'day')
  for (const field of fields) {
    if (field.of === 'org') append(all, inquirerDrafts(scene, cast, field))
    if (field.subEvent !== 'event') continue
    const own = drafts.filter((draft) => draft.field === field)
    if (field.of === 'day') append(all, dayDrafts(scene, field, moved, drafts))
    else if (field.kind === 'time') append(all, hourDrafts(scene, field, moved, drafts))
    else if (field.of === 'place') append(all, leadPlaces(scene, cast, field, moved, own))
  }
  return sumsAside(scene, movedByPlace(scene, withoutCoarse(moved, all), isMain), isMain)
}

/** The place of the lead where the event's clauses name none, or only a state or country, as headlines do: then a town of the lead. */
function leadPlaces(scene: Scene, cast: Cast, field: Field, moved: Moved, own: readonly Draft[]): Draft[] {
  let finest = -1
  const told = own.filter((draft) => draft.away === undefined)
  for (const draft of told) if (votes(moved, draft)) finest = Math.max(finest, levelOf(draft))
  if (finest >= CITY) return []
  const lead =
    (finest < 0 ? arrestPlace(scene, cast, field, moved) : null) ??
    leadPlace(scene, cast, field, moved, finest < 0 && told.length === own.length)
  return lead === null || (finest >= 0 && levelOf(lead) < CITY) ? [] : [lead]
}

function append(all: Draft[], more: readonly Draft[]): void {
  for (const draft of more) all.push(uniform(draft))
}

function votes(moved: Moved, draft: Draft): boolean {
  return moved.because(draft.first) === ''
}

/** A state or country says nothing more where the same article names a city or a point of the event. */
function withoutCoarse(moved: Moved, drafts: readonly Draft[]): Draft[] {
  let finest = -1
  for (const draft of drafts)
    if (draft.field.of === 'place' && votes(moved, draft)) finest = Math.max(finest, levelOf(draft))
  if (finest < CITY) return [...drafts]
  return drafts.filter((draft) => draft.field.of !== 'place' || levelOf(draft) >= PART)
}
