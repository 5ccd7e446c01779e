// Whether a count of the dead or hurt says that the attacker is among them: "including the gunman", "not counting the shooter".

import { intern, lemmaOf } from '../lex/lexicon.ts'
import { WordTable } from '../lex/word-table.ts'
import { type NounGroup, Pos } from '../model/syntax.ts'
import type { CountValue } from '../model/value.ts'
import type { Scene } from './scene.ts'

const INCLUDING = new WordTable(['including', 'counting'])
const EXCLUDING = new WordTable(['excluding', 'besides'])
const AMONG = intern('among')
const INCLUDED = intern('included')
const WITHOUT = intern('without')
const THEM = new WordTable(['them', 'whom', 'those'])
/** Tokens behind the number in which a phrase begins, and from there to the attacker. */
const PHRASE_FROM = 14
const PHRASE_TO = 5

function namesAttacker({ tokens }: Scene['article'], table: Scene['table'], { first, last }: NounGroup): boolean {
  const suspects = table.bits.get('suspects') ?? 0
  for (let t = first; t < last; t++) if ((table.populations.get(lemmaOf(tokens.word[t]!)) & suspects) !== 0) return true
  return false
}

/** How a count says that it counts the attacker: "including the gunman", "not counting the shooter". */
export function attacker(scene: Scene, from: number): Pick<CountValue, 'attacker'> {
  const { sentences, sentenceOf, groups, groupOf } = scene.article
  const stop = Math.min(sentences[sentenceOf[from - 1]!]!.last, from + PHRASE_FROM)
  for (let t = from; t < stop; t++) {
    const said = inclusionAt(scene, t)
    if (said === null) continue
    const named = groups[groupOf[t - 1]!]
    if (scene.article.tokens.word[t] === INCLUDED) {
      if (named !== undefined && namesAttacker(scene.article, scene.table, named)) return { attacker: said }
      continue
    }
    for (let k = t + 1; k < Math.min(stop, t + PHRASE_TO); k++) {
      const group = groups[groupOf[k]!]
      if (group !== undefined && namesAttacker(scene.article, scene.table, group)) return { attacker: said }
    }
  }
  return {}
}

function inclusionAt({ article: { tokens, pos } }: Scene, t: number): 'included' | 'excluded' | null {
  const word = tokens.word[t]!
  if (EXCLUDING.has(word)) return 'excluded'
  if (word === AMONG && THEM.has(tokens.word[t + 1] ?? 0)) return 'included'
  if (word === INCLUDED) return 'included'
  if (!INCLUDING.has(word)) return null
  return t > 0 && (pos[t - 1] === Pos.Not || tokens.word[t - 1] === WITHOUT) ? 'excluded' : 'included'
}
