// "Was last seen on Oak Drive": of one who is missed that is the event, of one who fled it tells nothing of where it was.

import type { Match } from '../frames/match.ts'
import { WordTable } from '../lex/word-table.ts'
import type { Cast } from './cast.ts'
import type { Scene } from './scene.ts'

const LEAVES = new WordTable([
  'last',
  'seen',
  'vanish',
  'vanished',
  'vanishes',
  'disappear',
  'disappeared',
  'disappears',
])

/** Whether a match tells where a suspect was lost sight of: a suspect stands in its sentence. */
export function tellsFlight({ article }: Scene, cast: Cast, { trigger }: Match): boolean {
  const { groupOf, sentences, sentenceOf, tokens } = article
  if (!LEAVES.has(tokens.word[trigger]!)) return false
  const { first, last } = sentences[sentenceOf[trigger]!]!
  for (let t = first; t < last; t++) {
    const person = groupOf[t]! < 0 ? null : cast.of(groupOf[t]!)
    if (person !== null && cast.roleOf(person) === 'suspect') return true
  }
  return false
}
