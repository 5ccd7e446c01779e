// Articles about an arrest: where no deed with a day or toll of its own is told, the arrest's day and place are the event's.

import { Anchor } from './anchor-words.ts'
import { classAt } from './anchors.ts'
import { isHeard } from './lead.ts'
import type { Scene } from './scene.ts'

/** Tokens of a sentence that are looked at. */
const REACH = 90

/** True where the headline and the first sentence tell an arrest, and no deed that has a day of its own. */
export function isLedByArrest(scene: Scene): boolean {
  const { sentences, zones } = scene.article
  let arrest = false
  for (let s = 0; s < sentences.length; s++) {
    if (!isHeard(scene, s)) continue
    const told = tells(scene, s)
    if (told === Anchor.Event || told === Anchor.Death) return false
    arrest ||= told === Anchor.Arrest
    if (zones[sentences[s]!.zone]!.kind !== 'headline') return arrest
  }
  return false
}

/** What a sentence tells: a deed or a death before an arrest. */
function tells(scene: Scene, sentence: number): Anchor {
  const { first, last } = scene.article.sentences[sentence]!
  let found: Anchor = Anchor.None
  for (let t = first; t < last && t < first + REACH; t++) {
    const kind = classAt(scene, t)
    if (kind === Anchor.Event || kind === Anchor.Death) return kind
    if (kind === Anchor.Arrest) found = kind
  }
  return found
}

/** What a day hangs on where the arrest is the event; what was found on another day is no part of it. */
export function ofArrest(anchor: Anchor): Anchor {
  if (anchor === Anchor.Arrest) return Anchor.Event
  return anchor === Anchor.Death ? Anchor.Other : anchor
}

/** A sentence that tells an arrest and no deed. */
export function tellsArrest(scene: Scene, sentence: number): boolean {
  return tells(scene, sentence) === Anchor.Arrest
}
