// The town an article is written from: where it happened, if the article names no other place and no bureau sits there.

import type { SettledMention } from '../model/claim.ts'
import { CITY, rank } from './place-level.ts'
import type { Scene } from './scene.ts'
import { zoneOf } from './zone-of.ts'

/** A dateline stands within so many tokens. */
const DATELINE = 60

/** Where papers keep their offices: a dateline of these tells who wrote, not where it was. */
const BUREAUS = new Set(
  `washington,new york,los angeles,london,paris,brussels,berlin,geneva,moscow,beijing,tokyo,hong kong,singapore,new delhi,islamabad,
  kabul,baghdad,beirut,cairo,jerusalem,dubai,istanbul,ankara,nairobi,johannesburg,lagos,mexico city,bogota,rome,madrid,vienna,
  united nations,bangkok,jakarta,manila,sydney,toronto,ottawa`.split(/,\s*/),
)

/** "SPRING HILL, Fla. –": the town an article is written from, where it names no other place. */
export function datelined(scene: Scene): SettledMention | null {
  for (const mention of scene.article.mentions) {
    if (mention.first >= DATELINE) return null
    if (mention.kind !== 'place' || zoneOf(scene.article, mention.first) !== 'dateline') continue
    const { value } = mention
    if (value.kind !== 'entity' || rank(value) !== CITY) return null
    // "PORT HALE, Maine": the end of a name that no list has
    if (mention.first > 0 && zoneOf(scene.article, mention.first - 1) === 'dateline') return null
    return BUREAUS.has(value.name.toLowerCase()) ? null : mention
  }
  return null
}
