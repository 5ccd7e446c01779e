// One person of an article: what is known of who it is, and when two turn out to be the same.

import type { SettledMention } from '../model/claim.ts'
import type { Gender } from './people-nouns.ts'

export type Role = 'victim' | 'suspect'

export interface Person {
  readonly index: number
  /** Fullest name in the article, or null for a described person. */
  name: string | null
  /** First description: "the man", "a 29-year-old driver". */
  label: string
  /** Lemma of the describing noun, 0 for a name alone. */
  head: number
  gender: Gender
  plural: boolean
  /** Whole years, where the text tells one; -1 where it does not. */
  age: number
  /** The best mention of the name, if any. */
  mention: SettledMention | null
  /** Evidence for roles: how many frames said so. */
  readonly roles: Record<Role, number>
  /** How often this person is told to harm others, and what weighs for a victim in what police then did. */
  attacks: number
  stopped: number
  /** Joined into another person after the article was read. */
  joined: Person | null
  /** Persons by name who are told to be among a described group: "the victims were identified as A and B". */
  readonly members: Person[]
  /** An official or somebody who is quoted: a bare "he was shot" is hardly about the one who tells it. */
  speaks: boolean
  /** Told with the title of somebody who tells of events: a chief, a coroner, a spokesman. */
  official: boolean
  /** Tokens of the words that make a suspect of this person, whatever else befell him. */
  readonly accusedAt: number[]
  animal: boolean
  /** First told as "a man" or "one officer", as nobody who was told before. */
  fresh: boolean
  /** First told as "another man": somebody else than those told before. */
  extra: boolean
}

export function root(person: Person): Person {
  let at = person
  for (let steps = 0; at.joined !== null && steps < 8; steps++) at = at.joined
  return at
}

/** The role of a person: a suspect who is hurt stays the suspect, and so does who harmed others until police stopped him. */
export function playedBy({ animal, roles, attacks, stopped }: Person): Role | null {
  if (animal) return null
  const harmed = roles.victim - (attacks > 0 ? stopped : 0)
  if (roles.suspect > 0 && roles.suspect >= harmed) return 'suspect'
  if (roles.victim > 0) return 'victim'
  return roles.suspect > 0 ? 'suspect' : null
}

/** A described person turns out to be this one; a described group turns out to hold this one. */
export function identify(described: Person, person: Person): void {
  if (described === person || described.name !== null || described.joined !== null) return
  if (described.plural) {
    if (!described.members.includes(person)) described.members.push(person)
  } else if (fits(described, person)) described.joined = person
}

/** Two can be one: neither gender nor age says otherwise. */
export function fits(a: Person, b: Person): boolean {
  return fitsGender(a, b) && (a.age < 0 || b.age < 0 || a.age === b.age)
}

export function fitsGender(a: Person, b: Person): boolean {
  return a.gender === null || b.gender === null || a.gender === b.gender
}

export function genderOf(mention: SettledMention): Gender {
  const reading = mention.reading as { readonly gender?: string | null } | null
  return reading?.gender === 'male' || reading?.gender === 'm'
    ? 'male'
    : reading?.gender === 'female' || reading?.gender === 'f'
      ? 'female'
      : null
}

export function ageOf(mention: SettledMention | null): number {
  if (mention?.value.kind !== 'count' || mention.value.form !== 'exact' || mention.value.unit !== undefined) return -1
  return mention.value.min ?? -1
}
