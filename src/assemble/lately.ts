// Who was told lately: the persons that a pronoun can go back to.

import { intern } from '../lex/lexicon.ts'
import { type Gender, ROLE_NOUN } from './people-nouns.ts'
import { type Person, root } from './person.ts'
import type { Scene } from './scene.ts'

/** A pronoun looks back this many tokens at most. */
const REACH = 70
/** So many persons are remembered. */
const KEPT = 12
const BE = intern('be')

/** Somebody told: where, as the subject of a clause, as the subject of a verb of saying. */
interface Told {
  readonly person: Person
  readonly token: number
  readonly subject: boolean
  readonly says: boolean
}

export class Lately {
  private readonly told: Told[] = []
  private readonly sentenceOf: Uint32Array

  constructor(sentenceOf: Uint32Array) {
    this.sentenceOf = sentenceOf
  }

  note(one: Told): void {
    this.told.push(one)
    if (this.told.length > KEPT) this.told.shift()
  }

  /**
   * Whom "he" or "she" means: somebody of the nearest sentence that tells of a person who fits, rather one whose gender is
   * told, and for a subject rather the subject there. Those who only tell of the event are passed over, unless the pronoun
   * says something itself.
   */
  single(token: number, wanted: Gender, asSubject: boolean, says: boolean): Person | null {
    const { told, sentenceOf } = this
    let best: Told | null = null
    let weight = -1
    let teller: Person | null = null
    for (let i = told.length - 1; i >= 0 && token - told[i]!.token <= REACH; i--) {
      const one = told[i]!
      const person = root(one.person)
      if (person.plural || (person.gender !== null && person.gender !== wanted)) continue
      if (best !== null && sentenceOf[one.token] !== sentenceOf[best.token]) break
      if (!says && (person.official || (one.says && sentenceOf[one.token] !== sentenceOf[token]))) {
        if (!person.official) teller ??= person
        continue
      }
      const own = (person.gender === wanted ? 2 : 0) + (one.subject && asSubject ? 1 : 0)
      if (own <= weight) continue
      best = one
      weight = own
    }
    if (best === null) return teller
    const found = root(best.person)
    // "the victim was found …; she": no boy told before
    if (found.gender === null && ROLE_NOUN.has(found.head)) found.gender = wanted
    return found
  }

  /** The only single person of the nearest sentence that tells of one; null where there are two. */
  only(token: number): Person | null {
    const { told, sentenceOf } = this
    let found: Told | null = null
    for (let i = told.length - 1; i >= 0 && token - told[i]!.token <= REACH; i--) {
      const one = told[i]!
      if (root(one.person).plural) continue
      if (found !== null && sentenceOf[one.token] !== sentenceOf[found.token]) break
      if (found !== null && root(found.person) !== root(one.person)) return null
      found = one
    }
    return found === null ? null : root(found.person)
  }

  /** Whom "they" means: the last described group. */
  group(token: number): Person | null {
    const { told } = this
    for (let i = told.length - 1; i >= 0 && token - told[i]!.token <= REACH; i--)
      if (told[i]!.person.plural) return root(told[i]!.person)
    return null
  }
}

/** "Five of the dead were relatives": what somebody is said to be; "they" means the dead. */
export function predicatesOf({ article }: Scene): Set<number> {
  const found = new Set<number>()
  for (const { verb, subject, object } of article.clauses) {
    if (verb < 0 || subject < 0 || object < 0 || article.verbs[verb]!.lemma !== BE) continue
    const { plural, proper, definiteness } = article.groups[object]!
    if (plural && !proper && definiteness !== 'definite' && subject !== object) found.add(object)
  }
  return found
}
