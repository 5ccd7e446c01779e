// Roles after all has been read: what role nouns say by themselves, what groups share, and who is the same by playing the same part.

import { intern } from '../lex/lexicon.ts'
import type { Cast } from './cast.ts'
import { GENDER, HARMED, ROLE_NOUN } from './people-nouns.ts'
import { fits, type Person, root } from './person.ts'
import type { Scene } from './scene.ts'

/** What a role noun, or belonging to a group of that role, weighs; see `entities.ts`. */
const NOUN = 2
/** "The gunman" stays the gunman, however often he is told to be shot. */
const SUSPECT = 12
const VICTIM = intern('victim')

/** Nouns that are a role by themselves: the suspect, the gunman, the victim. */
export function giveRoles(scene: Scene, cast: Cast): void {
  const suspects = scene.table.bits.get('suspects') ?? 0
  for (const person of cast.persons) {
    if (person.head === 0) continue
    const own = root(person)
    if ((scene.table.populations.get(person.head) & suspects) !== 0) own.roles.suspect += SUSPECT
    else if (person.head === VICTIM || HARMED.has(person.head)) own.roles.victim += NOUN
  }
}

/** What is said of a described group holds for those it was told to be. */
export function shareRoles(cast: Cast): void {
  for (const group of cast.persons) {
    const role = group.joined === null ? cast.roleOf(group) : null
    if (role !== null) for (const member of group.members) root(member).roles[role] += NOUN
  }
}

/**
 * "A 12-year-old girl died … Ann Lee, 12, was at home": the only one described of a part and the only one named of an age are
 * one, unless the name is told to play a part by itself or only tells of the event.
 */
export function joinByAge(cast: Cast): void {
  const named = new Map<number, Person[]>()
  const described = new Map<string, Person[]>()
  for (const person of cast.persons) {
    if (person.joined !== null || person.plural || person.age < 0) continue
    const role = cast.roleOf(person)
    if (person.name !== null) put(named, person.age, person)
    else if (role !== null) put(described, `${role} ${person.age}`, person)
  }
  for (const [, [person, other]] of described) {
    const [name, another] = named.get(person!.age) ?? []
    if (other !== undefined || name === undefined || another !== undefined || !fits(person!, name)) continue
    if (cast.roleOf(name) !== null || name.speaks) continue
    name.roles.victim += person!.roles.victim
    name.roles.suspect += person!.roles.suspect
    person!.joined = name
  }
}

function put<Key>(lists: Map<Key, Person[]>, key: Key, person: Person): void {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [person])
  else list.push(person)
}

/** After all evidence: described single persons of a role join the only named one of that role. */
export function joinByRole(cast: Cast): void {
  for (const role of ['victim', 'suspect'] as const) {
    const all = cast.persons.filter(
      (person) => person.joined === null && !person.plural && cast.roleOf(person) === role,
    )
    const named = all.filter((person) => person.name !== null)
    if (named.length === 0) joinNouns(all)
    if (named.length !== 1) continue
    const several = cast.persons.some((person) => (person.plural || person.extra) && cast.roleOf(person) === role)
    for (const person of all) {
      if (person.extra || (several && person.fresh)) continue
      if (person.name === null && person.joined === null && GENDER.get(person.head) > 0 && fits(person, named[0]!))
        person.joined = named[0]!
    }
  }
}

/** "The gunman" is the only other single person who plays that part. */
function joinNouns(all: readonly Person[]): void {
  const others = all.filter((person) => person.joined === null && !ROLE_NOUN.has(person.head))
  const only = others[0]
  if (only === undefined || others.length > 1) return
  for (const person of all) if (ROLE_NOUN.has(person.head) && fits(person, only)) person.joined = only
}
