// Where and when, in the article as a whole: the lead tells it where no event clause did, and coarse places yield to exact ones.

import type { SettledMention } from '../model/claim.ts'
import type { Field } from '../model/pack.ts'
import { Anchor } from './anchors.ts'
import type { Cast } from './cast.ts'
import { daysBetween, type ToldDay } from './days.ts'
import type { Draft } from './draft.ts'
import type { Moved } from './event.ts'
import { leadPlace, rank } from './places.ts'
import type { Scene } from './scene.ts'
import { isClock, timeDraftAt } from './times.ts'

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
      drafts.some((draft) => draft.field === field && votes(moved, draft))
    )
      continue
    const lead = leadPlace(scene, cast, field, LEAD)
    if (lead !== null) all.push(lead)
  }
  return withoutCoarse(moved, all)
}

function votes(moved: Moved, draft: Draft): boolean {
  return moved.because(draft.first) === ''
}

/** How near a day stands to the event: told of the event, of the call for help, of a death, or of nothing in particular. */
const NEAREST = 5
const NEARNESS: Readonly<Record<Anchor, number>> = {
  [Anchor.Event]: NEAREST,
  [Anchor.Dispatch]: 4,
  [Anchor.Death]: 3,
  [Anchor.None]: 2,
  [Anchor.Other]: 0,
}
/** A day with an hour, told late in the article by nothing that says what happened. */
const LATE = 1
const REASONS = ['', 'bind.date.hour', 'bind.date.lead', 'bind.date.death', 'bind.date.dispatch', 'bind.date.event']

/** The days of the event: those told nearest to it, with days of later affairs moved away. */
function dayDrafts(scene: Scene, field: Field, moved: Moved, drafts: readonly Draft[]): Draft[] {
  const lead = leadEnd(scene)
  const clause = new Map(drafts.map((draft) => [draft.first, draft]))
  const near = moved.days.map((one) => {
    const { anchor, sentence, mention } = one
    const bound = clause.get(mention.first) !== undefined && anchor === Anchor.None
    return bound
      ? NEAREST
      : anchor === Anchor.None && sentence >= lead
        ? saysHour(mention)
          ? LATE
          : 0
        : NEARNESS[anchor]
  })
  const nearest = Math.max(0, ...near.filter((_, i) => isHeard(scene, moved, moved.days[i]!)))
  return moved.days.flatMap((one, i) => {
    if (near[i] === 0 || (near[i]! < nearest && near[i]! < NEAREST)) return []
    const draft =
      clause.get(one.mention.first) ?? timeDraftAt(field, one.mention, one.mention.first, [REASONS[near[i]!]!])
    return draft === null ? [] : [awayFrom(moved, one, draft)]
  })
}

/** The sentence after the lead: captions and page furniture are no part of it. */
function leadEnd(scene: Scene): number {
  const { sentences, zones } = scene.article
  let heard = 0
  for (let s = 0; s < sentences.length; s++) {
    const { kind } = zones[sentences[s]!.zone]!
    if (kind === 'body' || kind === 'headline' || kind === 'statement') heard++
    if (heard === LEAD) return s + 1
  }
  return sentences.length
}

function saysHour({ value }: SettledMention): boolean {
  return value.kind === 'time' && isClock(value)
}

/** Captions and asides decide nothing. */
function isHeard(scene: Scene, moved: Moved, { sentence, mention }: ToldDay): boolean {
  const kind = scene.article.zones[scene.article.sentences[sentence]!.zone]!.kind
  return moved.because(mention.first) === '' && (kind === 'body' || kind === 'headline' || kind === 'statement')
}

function awayFrom(moved: Moved, one: ToldDay, draft: Draft): Draft {
  const later = moved.day === null ? 0 : daysBetween(moved.day, one.day)
  return Math.abs(later) > LATER ? { ...draft, away: `another day: ${one.day}` } : draft
}

/** A state or country says nothing more where the same article names a city or a point of the event. */
function withoutCoarse(moved: Moved, drafts: readonly Draft[]): Draft[] {
  const levels = drafts.filter((draft) => draft.field.of === 'place' && votes(moved, draft)).map(levelOf)
  const finest = Math.max(-1, ...levels)
  if (finest < CITY) return [...drafts]
  return drafts.filter((draft) => draft.field.of !== 'place' || levelOf(draft) >= CITY - 1)
}

function levelOf(draft: Draft): number {
  return draft.value?.kind === 'entity' ? rank(draft.value) : -1
}
