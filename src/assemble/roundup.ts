// Roundups: paragraphs that each tell an event of their own hour and street are separate events.

import type { TokenRange } from '../model/syntax.ts'
import { Anchor } from './anchor-words.ts'
import { anchorOf } from './anchors.ts'
import { isClock } from './days.ts'
import { rank, STREET } from './place-level.ts'
import type { Scene } from './scene.ts'

/** So many paragraphs with an hour and a street of their own make a roundup. */
const FEWEST = 3

/** The paragraphs of a roundup that tell one of its events each; none where the article tells of one event. */
export function roundupItems(scene: Scene): TokenRange[] {
  const { paragraphs } = scene.article
  const items: TokenRange[] = []
  const hours = new Set<string>()
  const places = new Set<string>()
  for (const paragraph of paragraphs) {
    const hour = hourOf(scene, paragraph)
    const place = hour === null ? null : streetOf(scene, paragraph)
    if (hour === null || place === null) continue
    hours.add(hour)
    places.add(place)
    items.push(paragraph)
  }
  if (Math.min(hours.size, places.size) < FEWEST) return []
  const lead = scene.article.sentences.find((one) => scene.article.zones[one.zone]!.kind === 'body')
  return lead !== undefined && lead.first >= items[0]!.first ? items.slice(1) : items
}

/** The hour of the event that the opening sentence of a paragraph tells. */
function hourOf(scene: Scene, { first, last }: TokenRange): string | null {
  if (first >= last) return null
  const sentence = scene.around(first)
  const stop = Math.min(last, sentence.last)
  for (let t = scene.timedFrom(first); t < stop; t = scene.timedFrom(t + 1)) {
    const time = scene.timeAtToken(t)
    if (time === null || time.first !== t || time.value.kind !== 'time' || !isClock(time.value)) continue
    return anchorOf(scene, time) === Anchor.Event ? time.value.timex : null
  }
  return null
}

function streetOf(scene: Scene, { first, last }: TokenRange): string | null {
  const sentence = scene.around(first)
  for (let t = first; t < Math.min(last, sentence.last); t++) {
    const place = scene.placeIn(t, t + 1)
    if (place !== null && place.value.kind === 'entity' && rank(place.value) >= STREET) return place.value.name
  }
  return null
}
