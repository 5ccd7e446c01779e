// Whether a count of the dead or hurt says that the attacker is among them: "including the gunman", "not counting the shooter".

import { WordTable } from '../lex/word-table.ts'
import type { CountValue } from '../model/value.ts'
import type { Scene } from './scene.ts'

const INCLUDING = new WordTable(['including', 'counting'])
const EXCLUDING = new WordTable(['excluding', 'besides'])

/** "including the gunman", "not counting the attacker" right behind the number. */
export function attacker(scene: Scene, from: number): Pick<CountValue, 'attacker'> {
  const { tokens, sentences, sentenceOf } = scene.article
  const suspects = scene.table.bits.get('suspects') ?? 0
  const stop = Math.min(sentences[sentenceOf[from - 1]!]!.last, from + 14)
  for (let t = from; t < stop; t++) {
    const included = INCLUDING.has(tokens.word[t]!) && !(t > 0 && scene.article.pos[t - 1] === 19)
    if (!included && !EXCLUDING.has(tokens.word[t]!) && !INCLUDING.has(tokens.word[t]!)) continue
    for (let k = t + 1; k < stop && k < t + 5; k++) {
      const group = scene.article.groupOf[k]!
      if (group >= 0 && (scene.population(scene.article.groups[group]!) & suspects) !== 0)
        return { attacker: included ? 'included' : 'excluded' }
    }
  }
  return {}
}
