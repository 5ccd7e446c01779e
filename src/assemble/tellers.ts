// Who tells of the event: officials by title and people who are quoted; a bare "he was shot" is hardly about them.

import { intern } from '../lex/lexicon.ts'
import type { Cast } from './cast.ts'
import type { Scene } from './scene.ts'
import { isOfficial } from './speaking.ts'

const ACCORDING = intern('according')

/** Marks the persons of a cast who tell of the event, beside the subjects of verbs of saying, which the cast marks itself. */
export function noteTellers(scene: Scene, cast: Cast): void {
  const { groups, tokens } = scene.article
  for (let g = 0; g < groups.length; g++) {
    const { preposition } = groups[g]!
    if (preposition > 0 && tokens.word[preposition - 1] === ACCORDING) mark(cast, g)
  }
  for (const mention of scene.article.mentions) {
    if (mention.kind !== 'person' || !isOfficial(scene, mention)) continue
    const person = cast.called(mention)
    if (person !== null) person.speaks = true
  }
}

function mark(cast: Cast, group: number): void {
  const person = cast.of(group)
  if (person !== null) person.speaks = true
}
