// The lead: the first sentences in which the article itself speaks, captions and page furniture left out.

import type { Scene } from './scene.ts'

/** How many sentences make the lead, headline included. */
export const LEAD = 4

/** True for sentences of the headline, the body and statements. */
export function isHeard(scene: Scene, sentence: number): boolean {
  const { sentences, zones } = scene.article
  const { kind } = zones[sentences[sentence]!.zone]!
  return kind === 'body' || kind === 'headline' || kind === 'statement'
}

/** The index after the last of so many sentences. */
export function leadEnd(scene: Scene, length: number = LEAD): number {
  const { sentences } = scene.article
  let heard = 0
  for (let s = 0; s < sentences.length; s++) {
    if (isHeard(scene, s)) heard++
    if (heard === length) return s + 1
  }
  return sentences.length
}
