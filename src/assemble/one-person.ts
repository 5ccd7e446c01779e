// One person told by name or description as a count of one, unless something stronger says more.

import { intern, lemmaOf } from '../lex/lexicon.ts'
import { WordTable } from '../lex/word-table.ts'
import type { Field } from '../model/pack.ts'
import type { NounGroup } from '../model/syntax.ts'
import type { Cast } from './cast.ts'
import { HARMED } from './people-nouns.ts'
import { pronounKind, type Scene } from './scene.ts'
import type { Counted } from './uncounted.ts'
import { inHeadline } from './zone-of.ts'

const MASS = new WordTable(['crew', 'staff', 'personnel', 'family', 'police', 'public', 'team', 'gang'])

/** "Passengers and crew": a body of people is not one of them. */
function isMass(scene: Scene, { head }: NounGroup): boolean {
  return MASS.has(scene.article.tokens.word[head]!)
}

const ALONE = new WordTable(['single', 'lone', 'sole', 'solitary'])

/** "A single deputy fired", "a lone gunman": one, and nobody with him. */
export function saysOne(scene: Scene, { first, head }: NounGroup): boolean {
  for (let t = first; t < head; t++) if (ALONE.has(scene.article.tokens.word[t]!)) return true
  return false
}

/** "a man was killed", "John Doe was killed": one, unless something stronger says more. */
export function weakSingular(scene: Scene, cast: Cast, index: number, group: NounGroup, field: Field): Counted | null {
  if (group.definiteness === 'no') return null
  const acts = field.singles === true && !field.zero
  const few = acts ? 0 : together(scene, group)
  if (few > 0) return { ...weakly(few), first: group.first, last: group.last }
  if (group.plural || isMass(scene, group)) return null
  // "the injured were taken to hospital": as many as were told
  if (HARMED.has(scene.article.tokens.word[group.head]!) && group.definiteness === 'definite') return null
  if (group.pronoun && (pronounKind(scene.article.tokens.word[group.head]!) & 3) === 0) return null
  const person = cast.of(index)
  if (person === null || person.plural) return null
  if (saysOne(scene, group)) return { ...ONE_ALONE, first: group.first, last: group.last, person: person.index }
  if (field.singles !== 'anyone' && (acts ? !introduces(scene, group) : cast.roleOf(person) === 'suspect')) return null
  return {
    value: { kind: 'count', min: 1, max: 1, approx: false, form: 'singular' },
    first: group.first,
    last: group.last,
    rules: ['count.singular'],
    weak: true,
    person: person.index,
  }
}

/** "An elderly couple", "twin boys", "another": how many such words tell; 0 for all others. */
function together(scene: Scene, { first, last, head, plural, pronoun }: NounGroup): number {
  const { word } = scene.article.tokens
  if (pronoun) return word[head] === ANOTHER ? 1 : 0
  if (!plural && last - first <= 4) return FEW.get(lemmaOf(word[head]!))
  for (let t = first; plural && t <= head; t++) if (BORN.has(lemmaOf(word[t]!))) return BORN.get(lemmaOf(word[t]!))
  return 0
}

function weakly(few: number): Pick<Counted, 'value' | 'rules' | 'weak' | 'person'> {
  const value = { kind: 'count', min: few, max: few, approx: false, form: few === 1 ? 'singular' : 'exact' } as const
  return { value, rules: [few === 1 ? 'count.singular' : 'count.together'], weak: true, person: -1 }
}

const ANOTHER = intern('another')
const FEW = new WordTable({ couple: 2, pair: 2, duo: 2, trio: 3, quartet: 4 })
const BORN = new WordTable({ twin: 2, triplet: 3 })

const ONE_ALONE: Pick<Counted, 'value' | 'rules' | 'weak'> = {
  value: { kind: 'count', min: 1, max: 1, approx: false, form: 'exact' },
  rules: ['count.single'],
  weak: false,
}

/** "A gunman", and "Gunman" in a headline: told as somebody new, so as one. */
function introduces(scene: Scene, { first, definiteness }: NounGroup): boolean {
  return definiteness === 'indefinite' || (definiteness === 'bare' && inHeadline(scene.article, first))
}
