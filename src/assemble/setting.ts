// Where and when, in the article as a whole: the lead tells it where no event clause did, and coarse places yield to exact ones.

import type { Field } from '../model/pack.ts'
import type { Cast } from './cast.ts'
import type { Draft } from './draft.ts'
import type { Moved } from './event.ts'
import { leadPlace, rank } from './places.ts'
import type { Scene } from './scene.ts'
import { hangsOnMedia, timeDraftAt } from './times.ts'

/** How many sentences make the lead, headline included. */
const LEAD = 4
const CITY = 3

/** The drafts with the lead's day and place where the event's clauses gave none, and without places coarser than others. */
export function withSetting(
  scene: Scene,
  cast: Cast,
  fields: readonly Field[],
  moved: Moved,
  drafts: readonly Draft[],
): Draft[] {
  const all = [...drafts]
  for (const field of fields) {
    if (field.subEvent !== 'event' || drafts.some((draft) => draft.field === field && votes(scene, moved, draft)))
      continue
    const lead =
      field.of === 'place'
        ? leadPlace(scene, cast, field, LEAD)
        : field.kind === 'time' && field.frames.length > 0
          ? leadDay(scene, field)
          : null
    if (lead !== null) all.push(lead)
  }
  return withoutCoarse(scene, moved, all)
}

function votes(scene: Scene, moved: Moved, draft: Draft): boolean {
  return moved.sentence[scene.article.sentenceOf[draft.first]!] === 0
}

/** The first day named in the lead that no word of publication governs. */
function leadDay(scene: Scene, field: Field): Draft | null {
  if (field.name !== 'date') return null
  const { sentences } = scene.article
  for (let s = 0; s < Math.min(LEAD, sentences.length); s++) {
    const { first, last } = scene.around(sentences[s]!.first)
    for (let t = first; t < last; t++) {
      const mention = scene.timeIn(t, t + 1)
      if (mention === null || mention.first !== t || hangsOnMedia(scene, mention, -1)) continue
      const draft = timeDraftAt(field, mention, mention.first, ['bind.date.lead'])
      if (draft !== null) return draft
    }
  }
  return null
}

/** A state or country says nothing more where the same article names a city or a point of the event. */
function withoutCoarse(scene: Scene, moved: Moved, drafts: readonly Draft[]): Draft[] {
  const levels = drafts.filter((draft) => draft.field.of === 'place' && votes(scene, moved, draft)).map(levelOf)
  const finest = Math.max(-1, ...levels)
  if (finest < CITY) return [...drafts]
  return drafts.filter((draft) => draft.field.of !== 'place' || levelOf(draft) >= CITY - 1)
}

function levelOf(draft: Draft): number {
  return draft.value?.kind === 'entity' ? rank(draft.value) : -1
}
