// Near misses of packs: a `not:` frame takes its field away from what stands close by.

import type { Match } from '../frames/match.ts'
import type { Scene } from './scene.ts'

/** A veto of a field holds for matches of that field this near. */
const VETO_REACH = 7
/** More vetoes than this in one sentence tell nothing new. */
const MOST_VETOES = 16

/** Matches of fields that no `not:` frame vetoes close by, vetoes themselves left out. */
export function unvetoed(scene: Scene, matches: readonly Match[]): Match[] {
  const { sentenceOf } = scene.article
  // by field, then by sentence: one key of both would be a new text for each match
  const vetoes = new Map<string, Map<number, number[]>>()
  for (const { frame, trigger } of matches) {
    if (!frame.veto) continue
    const sentence = sentenceOf[trigger]!
    const own = vetoes.get(frame.field.name) ?? new Map<number, number[]>()
    const list = own.get(sentence)
    if (list === undefined) vetoes.set(frame.field.name, own.set(sentence, [trigger]))
    else if (list.length < MOST_VETOES) list.push(trigger)
  }
  if (vetoes.size === 0) return [...matches]
  return matches.filter(({ frame, trigger }) => {
    if (frame.veto) return false
    const near = vetoes.get(frame.field.name)?.get(sentenceOf[trigger]!)
    return near === undefined || !near.some((other) => Math.abs(other - trigger) <= VETO_REACH)
  })
}
