// People of one event brought together across sources by name, nickname, surname and description; two different people never merge.

import { nameParts, relateNames } from '../kinds/entity/person-names.ts'
import type { Claim, Subject } from '../model/claim.ts'
import { cutEnds } from '../model/cut.ts'
import type { Field } from '../model/pack.ts'
import { joinDescribed } from './described.ts'
import { ageIn, byFullness, isDescription, isPlural, type Node, type Person } from './person.ts'

/** Descriptions to which one source gives several ages: "a man, 77, … another man, 81". */
function sharedDescriptions(claims: readonly Claim[]): ReadonlySet<string> {
  const ages = new Map<string, number>()
  const shared = new Set<string>()
  for (const claim of claims) {
    const label = claim.subject?.label
    const age = claim.field.endsWith('age') ? exactAge(claim) : null
    if (label === undefined || age === null || !isDescription(label)) continue
    const key = nodeKey(claim.source, label)
    const known = ages.get(key)
    if (known === undefined) ages.set(key, age)
    else if (known !== age) shared.add(key)
  }
  return shared
}

/** The person a claim is about: the name it gives where the field names people, else its subject. */
function personOf(claim: Claim, field: Field, shared: ReadonlySet<string>): string | null {
  if (claim.value?.kind === 'entity' && claim.value.type === 'person' && field.of === 'person') return claim.value.name
  const label = claim.subject?.label ?? null
  const age = field.name.endsWith('age') ? exactAge(claim) : null
  if (label === null || age === null || !isDescription(label)) return label
  // "Three men, ages 25, 34 and 23": each age is somebody's.
  return isPlural(label) || shared.has(nodeKey(claim.source, label)) ? `the ${age}-year-old` : label
}

function exactAge({ value }: Claim): number | null {
  const isExact = value?.kind === 'count' && value.unit === undefined && value.min === value.max
  return isExact ? value.min : null
}

function nodeKey(source: string, label: string): string {
  return `${source}\n${label.toLowerCase()}`
}

function collect(
  claims: readonly Claim[],
  fields: ReadonlyMap<string, Field>,
  shared: ReadonlySet<string>,
): Map<string, Node> {
  const nodes = new Map<string, Node>()
  for (const claim of claims) {
    const field = fields.get(claim.field)
    const label = field === undefined ? null : personOf(claim, field, shared)
    // Background and comments speak of other people; they must not decide who "the man" is.
    if (field === undefined || label === null || !claim.votes || claim.event !== 'main') continue
    const key = nodeKey(claim.source, label)
    let node = nodes.get(key)
    if (node === undefined) {
      const isSubject = claim.subject?.label === label
      const described = (isSubject ? claim.subject?.described : undefined) ?? isDescription(label)
      const plural = described && isPlural(label)
      const age = described && !plural ? ageIn(label) : null
      node = { source: claim.source, label, described, plural, roles: new Set(), age, ages: null }
      nodes.set(key, node)
    }
    const role = claim.subject?.label === label ? claim.subject.role : undefined
    if (role === 'victim' || role === 'suspect') node.roles.add(role)
    else if (field.person !== null && field.person !== 'any') node.roles.add(field.person)
    if (field.name.endsWith('age')) noteAge(node, claim)
  }
  return nodes
}

function noteAge(node: Node, { value }: Claim): void {
  if (value?.kind !== 'count' || value.unit !== undefined) return
  const { min, max } = value
  if (min === max) node.age = min
  else if (min !== null && max !== null) node.ages = { min, max }
}

/** Years between a father and a son of one name. */
const GENERATION = 12
const SUFFIX = /,? (?:jr|sr|ii|iii|iv)\.?$/i

/** "Mark Deaver, 52" and "Mark Deaver Jr., 19": one name, two people. */
function isFatherOrSon({ nodes, names }: Person, { label, age }: Node): boolean {
  const suffix = SUFFIX.test(label)
  if (age === null || ![...names.keys()].some((name) => SUFFIX.test(name) !== suffix)) return false
  return nodes.some((other) => other.age !== null && Math.abs(other.age - age) >= GENERATION)
}

/** True where every name of a person can be the new one, and no source calls both apart. */
function admits(person: Person, node: Node): boolean {
  if (isFatherOrSon(person, node)) return false
  for (const [name, sources] of person.names) {
    const relation = relateNames(name, node.label)
    if (relation === 'different') return false
    if (relation === 'near-miss' && sources.has(node.source)) return false
  }
  return person.names.size > 0
}

function keysOf(label: string): string[] {
  const parts = nameParts(label)
  const surname = parts.at(-1) ?? ''
  // First letters catch a slip inside the surname; given names catch "Jacob" alone.
  return [...new Set([surname, `~${surname.slice(0, 3)}`, `~~${surname.slice(-3)}`, parts[0] ?? ''])]
}

function isCalled(person: Person, label: string): boolean {
  for (const name of person.names.keys()) if (relateNames(name, label) === 'same') return true
  return false
}

function joinNames(nodes: readonly Node[]): Person[] {
  const people: Person[] = []
  const index = new Map<string, Set<Person>>()
  const file = (person: Person, node: Node): void => {
    person.nodes.push(node)
    const sources = person.names.get(node.label)
    if (sources !== undefined) {
      sources.add(node.source)
      return
    }
    person.names.set(node.label, new Set([node.source]))
    for (const key of keysOf(node.label)) index.set(key, (index.get(key) ?? new Set()).add(person))
  }
  const fullFirst = [...nodes].sort((a, b) => byFullness(a, b))
  for (const node of fullFirst) {
    const near = new Set<Person>()
    for (const key of keysOf(node.label)) for (const person of index.get(key) ?? []) near.add(person)
    const fitting = [...near].filter((person) => admits(person, node))
    const exact = fitting.filter((person) => isCalled(person, node.label))
    const [only] = exact.length > 0 ? exact : fitting
    const isClear = exact.length === 1 || (exact.length === 0 && fitting.length === 1)
    if (only !== undefined && isClear) file(only, node)
    else {
      const person: Person = { nodes: [], names: new Map() }
      people.push(person)
      file(person, node)
    }
  }
  return people
}

/** Slug of a label: `jacob-blake`. */
export function slug(label: string): string {
  const plain = label
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
  return cutEnds(plain, '-') || 'unnamed'
}

/** The fullest name stands for the person; most sources, then code units, decide between equals. */
function subjectOf(person: Person): Subject {
  const count = new Map<string, number>()
  for (const node of person.nodes) count.set(node.label, (count.get(node.label) ?? 0) + 1)
  const isName = (label: string) => (isDescription(label) ? 0 : 1)
  const [best = ''] = [...count.keys()].sort(
    (a, b) =>
      isName(b) - isName(a) ||
      (isName(a) === 0 ? wordsOf(a) - wordsOf(b) : nameParts(b).length - nameParts(a).length) ||
      (count.get(b) ?? 0) - (count.get(a) ?? 0) ||
      (a < b ? -1 : 1),
  )
  return { id: slug(best), label: best }
}

function wordsOf(label: string): number {
  return label.split(' ').length
}

/** Finds the person of every claim of an event: claim → subject shared by all sources. */
export function alignPeople(
  claims: readonly Claim[],
  fields: ReadonlyMap<string, Field>,
): (claim: Claim, field: Field) => Subject | null {
  const shared = sharedDescriptions(claims)
  const nodes = collect(claims, fields, shared)
  const all = [...nodes.values()]
  const named = joinNames(all.filter((node) => !node.described))
  const described = all.filter((node) => node.described).sort(byFullness)
  const subjects = new Map<Node, Subject>()
  for (const person of joinDescribed(named, described)) {
    const subject = subjectOf(person)
    for (const node of person.nodes) subjects.set(node, subject)
  }
  return (claim, field) => {
    const label = personOf(claim, field, shared)
    const node = label === null ? undefined : nodes.get(nodeKey(claim.source, label))
    if (node === undefined) return label === null ? null : { id: slug(label), label }
    return subjects.get(node) ?? null
  }
}
