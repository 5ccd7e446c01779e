// Words of revision beside a number: "revised down", "down from an earlier count", "some were counted twice".

import { PhraseTable } from '../lex/phrases.ts'
import { WordTable } from '../lex/word-table.ts'
import type { Scene } from './scene.ts'

const REVISION = new WordTable(
  `revised revise revising revision corrected correcting correction corrects updated lowered downgraded upgraded initially
  originally miscounted recount recounted`.split(/\s+/),
)
const PHRASES = new PhraseTable<true>(
  ['down from', 'counted twice', 'double counted', 'double counting', 'counting error', 'counted more than once'].map(
    (phrase) => [phrase, true] as const,
  ),
)
const EARLIER = new WordTable('earlier previous initial first preliminary prior'.split(' '))
const FIGURE = new WordTable(
  'count counts figure figures toll tally estimate estimates number numbers total'.split(' '),
)

/** True where the claim's sentence says that its number replaces another one. */
export function saysRevised(scene: Scene, token: number): boolean {
  const { tokens } = scene.article
  const { first, last } = scene.around(token)
  for (let t = first; t < last; t++) {
    const word = tokens.word[t]!
    if (REVISION.has(word)) return true
    if (EARLIER.has(word) && t + 1 < last && FIGURE.has(tokens.word[t + 1]!)) return true
    if (PHRASES.match(tokens, t) !== null) return true
  }
  return false
}
