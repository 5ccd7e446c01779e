// Whether a noun group brings in somebody new, or can go back to somebody told before.

import { WordTable } from '../lex/word-table.ts'
import { type NounGroup, Pos } from '../model/syntax.ts'
import type { Lately } from './lately.ts'
import { GENDER } from './people-nouns.ts'
import type { Person } from './person.ts'
import type { Scene } from './scene.ts'

/** Whose one is: 1 of a man, 2 of a woman. */
const OWNERS = new WordTable({ his: 1, her: 2 })
/** Of nouns that tell of men and women alike. */
const EITHER = 3

/** "A man", "another man", "one officer": nobody who was told before. */
export function isNew({ definiteness, numberFirst }: NounGroup): boolean {
  return definiteness === 'indefinite' || definiteness === 'other' || (definiteness === 'bare' && numberFirst >= 0)
}

/** The ordinal of "the second victim" as a word id, or 0. */
export function ordinalOf({ article: { pos, tokens } }: Scene, { first, head }: NounGroup): number {
  for (let t = first; t < head; t++) if (pos[t] === Pos.Ordinal) return tokens.word[t]!
  return 0
}

/** "The man" and "his brother": plain nouns for people, and neither tells of the other sex. */
export function isOneSex(one: number, other: number): boolean {
  const [a, b] = [GENDER.get(one), GENDER.get(other)]
  return a > 0 && b > 0 && (a === b || a === EITHER || b === EITHER)
}

/** Nothing says that somebody is of another age; -1 where none is told. */
export function isOfAge(person: Person | null, age: number): person is Person {
  return person !== null && (age < 0 || person.age < 0 || person.age === age)
}

/** "Jean's brother forgave her for killing his brother": nobody is his own brother. */
export function isOfHimself({ article }: Scene, lately: Lately, { first }: NounGroup, person: Person): boolean {
  const gender = OWNERS.get(article.tokens.word[first]!)
  return gender > 0 && lately.single(first, gender === 1 ? 'male' : 'female', true, true) === person
}

/** "A man of 18 told police that … his brother": who tells of it may be the one told before without an age; from there on he is. */
export function isTeller(aged: Person, told: Person | null): told is Person {
  if (told === null || !aged.speaks || told.joined !== null || told.age >= 0 || aged.joined !== null) return false
  aged.joined = told
  told.age = aged.age
  return true
}
