// Where and when, in the article as a whole: the lead tells it where no event clause did, and coarse places yield to exact ones.

import type { Field } from '../model/pack.ts'
import { Anchor } from './anchors.ts'
import type { Cast } from './cast.ts'
import { daysBetween, type ToldDay } from './days.ts'
import type { Draft } from './draft.ts'
import type { Moved } from './event.ts'
import { leadPlace, rank } from './places.ts'
import type { Scene } from './scene.ts'
import { timeDraftAt } from './times.ts'

/** How many sentences make the lead, headline included. */
const LEAD = 4
const CITY = 3
/** A day further from the event's than this is the day of something else. */
const LATER = 1

/** The drafts with the lead's day and place where the event's clauses gave none, and without places coarser than others. */
export function withSetting(
  scene: Scene,
  cast: Cast,
  fields: readonly Field[],
  moved: Moved,
  drafts: readonly Draft[],
): Draft[] {
  const all = drafts.filter((draft) => draft.field.name !== 'date')
  for (const field of fields) {
    if (field.name === 'date')
      all.push(
        ...dayDrafts(
          scene,
          field,
          moved,
          drafts.filter((draft) => draft.field === field),
        ),
      )
    if (
      field.of !== 'place' ||
      field.subEvent !== 'event' ||
      drafts.some((draft) => draft.field === field && votes(scene, moved, draft))
    )
      continue
    const lead = leadPlace(scene, cast, field, LEAD)
    if (lead !== null) all.push(lead)
  }
  return withoutCoarse(scene, moved, all)
}

function votes(scene: Scene, moved: Moved, draft: Draft): boolean {
  return moved.sentence[scene.article.sentenceOf[draft.first]!] === 0
}

/** How near a day stands to the event: told of the event, of the call for help, of a death, or of nothing in particular. */
const NEARNESS: Readonly<Record<Anchor, number>> = {
  [Anchor.Event]: 4,
  [Anchor.Dispatch]: 3,
  [Anchor.Death]: 2,
  [Anchor.None]: 1,
  [Anchor.Other]: 0,
}
const REASONS = ['', 'bind.date.lead', 'bind.date.death', 'bind.date.dispatch', 'bind.date.event']

/** The days of the event: those told nearest to it, with days of later affairs moved away. */
function dayDrafts(scene: Scene, field: Field, moved: Moved, drafts: readonly Draft[]): Draft[] {
  const clause = new Map(drafts.map((draft) => [draft.first, draft]))
  const near = moved.days.map((one) => {
    const { anchor, sentence, mention } = one
    const bound = clause.get(mention.first) !== undefined && anchor === Anchor.None
    return bound ? 4 : anchor === Anchor.None && sentence >= LEAD ? 0 : NEARNESS[anchor]
  })
  const nearest = Math.max(0, ...near.filter((_, i) => isHeard(scene, moved, moved.days[i]!)))
  return moved.days.flatMap((one, i) => {
    if (near[i] === 0 || (near[i]! < nearest && near[i]! < 4)) return []
    const draft =
      clause.get(one.mention.first) ?? timeDraftAt(field, one.mention, one.mention.first, [REASONS[near[i]!]!])
    return draft === null ? [] : [awayFrom(moved, one, draft)]
  })
}

/** Captions and asides decide nothing. */
function isHeard(scene: Scene, moved: Moved, { sentence }: ToldDay): boolean {
  const kind = scene.article.zones[scene.article.sentences[sentence]!.zone]!.kind
  return moved.sentence[sentence] === 0 && (kind === 'body' || kind === 'headline' || kind === 'statement')
}

function awayFrom(moved: Moved, one: ToldDay, draft: Draft): Draft {
  const later = moved.day === null ? 0 : daysBetween(moved.day, one.day)
  return Math.abs(later) > LATER ? { ...draft, away: `another day: ${one.day}` } : draft
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
