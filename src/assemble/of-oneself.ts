// "Roe said he was grazed by a bullet": somebody who tells what befell himself.

import type { Cast } from './cast.ts'
import { fitsGender, type Person } from './person.ts'
import type { Scene } from './scene.ts'
import { tellsAt } from './speaking.ts'

/** Groups that are looked back over for anybody else whom the pronoun could mean. */
const FAR = 12

/** Whether a pronoun is said by its own person of himself, with nobody else near whom it could mean. */
export function isOfOneself(scene: Scene, cast: Cast, pronoun: number, person: Person): boolean {
  const { clauses, clauseOf, groups, verbs } = scene.article
  const own = clauses[clauseOf[groups[pronoun]!.first]!]
  const host = own?.kind === 'that' && own.subject === pronoun ? clauses[own.parent] : undefined
  if (host === undefined || host.verb < 0 || person.official || cast.of(host.subject) !== person) return false
  return tellsAt(verbs[host.verb]!) && isAlone(scene, cast, pronoun, person)
}

/** Nobody else is told before the pronoun in this sentence or in the one before. */
function isAlone({ article }: Scene, cast: Cast, from: number, person: Person): boolean {
  const { groups, sentenceOf } = article
  const sentence = sentenceOf[groups[from]!.first]!
  for (let g = from - 1; g >= 0 && from - g <= FAR; g--) {
    if (sentenceOf[groups[g]!.first]! < sentence - 1) return true
    const other = cast.of(g)
    if (other !== null && other !== person && !other.plural && !other.speaks && fitsGender(other, person)) return false
  }
  return true
}
