// People of one event brought together across sources by name, nickname, surname and description; two different people never merge.

import { nameParts, relateNames } from '../kinds/entity/person-names.ts'
import type { Claim, Subject } from '../model/claim.ts'
import type { Field, PersonRole } from '../model/pack.ts'

/** One person as one source calls them. */
interface Node {
  readonly source: string
  readonly label: string
  readonly described: boolean
  /** Describes several people: never one of the named. */
  readonly plural: boolean
  readonly roles: Set<PersonRole>
  age: number | null
}

/** All nodes that are one person. */
interface Person {
  readonly nodes: Node[]
  /** Distinct names, each with the sources that use it: thousands of sources share a few names. */
  readonly names: Map<string, Set<string>>
}

const PRONOUN_OPENINGS = /^(?:an?|the|his|her|their|one|this|that|another|two|three)\b/i

/** A description ("the 29-year-old driver") as opposed to a name. */
export function isDescription(label: string): boolean {
  return PRONOUN_OPENINGS.test(label) || !/\p{Lu}/u.test(label)
}

function ageIn(label: string): number | null {
  const found = /\b(\d{1,3})(?:-| )?(?:year|yr)/.exec(label)
  return found === null ? null : Number(found[1])
}

/** The person a claim is about: the name it gives where the field names people, else its subject. */
export function personOf(claim: Claim, field: Field): string | null {
  if (claim.value?.kind === 'entity' && claim.value.type === 'person' && field.of === 'person') return claim.value.name
  return claim.subject?.label ?? null
}

function nodeKey(source: string, label: string): string {
  return `${source}\n${label.toLowerCase()}`
}

function collect(claims: readonly Claim[], fields: ReadonlyMap<string, Field>): Map<string, Node> {
  const nodes = new Map<string, Node>()
  for (const claim of claims) {
    const field = fields.get(claim.field)
    const label = field === undefined ? null : personOf(claim, field)
    // Background and comments speak of other people; they must not decide who "the man" is.
    if (field === undefined || label === null || !claim.votes || claim.event !== 'main') continue
    const key = nodeKey(claim.source, label)
    let node = nodes.get(key)
    if (node === undefined) {
      const isSubject = claim.subject?.label === label
      const described = (isSubject ? claim.subject?.described : undefined) ?? isDescription(label)
      const plural = described && isPlural(label)
      const age = described && !plural ? ageIn(label) : null
      node = { source: claim.source, label, described, plural, roles: new Set(), age }
      nodes.set(key, node)
    }
    const role = claim.subject?.label === label ? claim.subject.role : undefined
    if (role === 'victim' || role === 'suspect') node.roles.add(role)
    else if (field.person !== null && field.person !== 'any') node.roles.add(field.person)
    const isAge = field.name.endsWith('age') && claim.value?.kind === 'count' && claim.value.min === claim.value.max
    if (isAge && claim.value?.kind === 'count') node.age = claim.value.min
  }
  return nodes
}

/** True where every name of a person can be the new one, and no source calls both apart. */
function admits(person: Person, node: Node): boolean {
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

function byFullness(a: Node, b: Node): number {
  const x = nameParts(a.label).length
  const y = nameParts(b.label).length
  return y - x || (a.label < b.label ? -1 : a.label > b.label ? 1 : a.source < b.source ? -1 : 1)
}

const ATTACKER = /\b(?:suspect|gunman|gunmen|shooter|attacker|killer|assailant|bomber|accused|driver|defendant)\b/i

function rolesFit(node: Node, person: Person): boolean {
  const roles = new Set(person.nodes.flatMap((other) => [...other.roles]))
  if (ATTACKER.test(node.label) && !roles.has('suspect') && roles.size > 0) return false
  for (const role of node.roles) {
    if (role === 'victim' && roles.has('suspect') && !roles.has('victim')) return false
    if (role === 'suspect' && roles.has('victim') && !roles.has('suspect')) return false
  }
  return true
}

const DEFINITE = /^(?:the|his|her|their)\b/i

/** "A man" beside a name in one and the same source is somebody else; "the man" is the one already named. */
function isElsewhere(node: Node, person: Person): boolean {
  return !DEFINITE.test(node.label) && person.nodes.some((other) => other.source === node.source)
}

/** The one person meant: the only one, or the only one whom several sources name. */
function centralOf(people: readonly Person[]): Person | null {
  if (people.length < 2) return people[0] ?? null
  const widely = people.filter((person) => new Set(person.nodes.map((node) => node.source)).size > 1)
  return widely.length === 1 ? (widely[0] ?? null) : null
}

/** Described people join the one named person whose role and age fit; the rest join one another where nothing tells them apart. */
function joinDescribed(named: Person[], described: readonly Node[]): Person[] {
  const people = [...named]
  const unnamed: Person[] = []
  // "The man" of a thousand sources is placed once.
  const placed = new Map<string, Person>()
  for (const node of described) {
    const words = signatureOf(node)
    const before = placed.get(words)
    if (before !== undefined && DEFINITE.test(node.label)) {
      before.nodes.push(node)
      continue
    }
    const only = node.plural
      ? null
      : centralOf(named.filter((person) => rolesFit(node, person) && agesFit(node, person)))
    if (only !== null && !isElsewhere(node, only)) {
      only.nodes.push(node)
      placed.set(words, only)
      continue
    }
    const fitting = unnamed.filter((person) => fitsDescription(node, person))
    const [known] = fitting
    if (fitting.length === 1 && known !== undefined) {
      known.nodes.push(node)
      placed.set(words, known)
    } else {
      const person: Person = { nodes: [node], names: new Map() }
      placed.set(words, person)
      unnamed.push(person)
      people.push(person)
    }
  }
  return people
}

function signatureOf(node: Node): string {
  return `${node.label.toLowerCase()}|${node.age}|${[...node.roles].sort().join()}`
}

function bare(label: string): string {
  return label.toLowerCase().replace(/^(?:an?|the|his|her)\s+/, '')
}

const SEX: readonly (readonly [RegExp, string])[] = [
  [/\b(?:female|woman|girl|mother|wife|daughter|sister|grandmother|waitress|actress)\b/i, 'f'],
  [/\b(?:male|man|boy|father|husband|son|brother|grandfather|gunman|policeman)\b/i, 'm'],
]
const YOUNG = /\b(?:boy|girl|child|toddler|infant|baby|kid|son|daughter|teen|teenager)\b/i
const GROWN = /\b(?:man|woman|mother|father|wife|husband|officer|driver|gunman)\b/i

function sexOf(label: string): string | null {
  for (const [pattern, sex] of SEX) if (pattern.test(label)) return sex
  return null
}

/** Two descriptions that one person can answer: sex, age group, age and role leave it open, and both speak of one person. */
function fitsDescription(node: Node, person: Person): boolean {
  return person.nodes.every((other) => {
    if (bare(other.label) === bare(node.label)) return node.age === null || other.age === null || node.age === other.age
    if (node.plural || other.plural) return false
    const [a, b] = [sexOf(node.label), sexOf(other.label)]
    if (a !== null && b !== null && a !== b) return false
    if (YOUNG.test(node.label) ? GROWN.test(other.label) : YOUNG.test(other.label) && GROWN.test(node.label))
      return false
    // One source that calls two people by two indefinite descriptions speaks of two.
    const opens = /^(?:an?|another)\b/i
    if (other.source === node.source && opens.test(other.label) && opens.test(node.label)) return false
    return rolesMeet(node, other) && (node.age === null || other.age === null || Math.abs(node.age - other.age) <= 1)
  })
}

function rolesMeet(a: Node, b: Node): boolean {
  if (a.roles.size === 0 || b.roles.size === 0) return ATTACKER.test(a.label) === ATTACKER.test(b.label)
  for (const role of a.roles) if (b.roles.has(role)) return true
  return false
}

const PLURAL_OPENINGS =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|several|many|some|both|other|the other|\d+)\b/i
const PLURAL_HEADS =
  /(?:men|women|children|people|victims|others|boys|girls|injured|wounded|[a-z]{3}(?:er|or|ant|ent)s|suspects|kids|teens|adults)$/i

function isPlural(label: string): boolean {
  return PLURAL_OPENINGS.test(label) || PLURAL_HEADS.test(label)
}

function agesFit(node: Node, person: Person): boolean {
  if (node.age === null) return true
  const ages = person.nodes.flatMap((other) => (other.age === null ? [] : [other.age]))
  return ages.length === 0 || ages.some((age) => Math.abs(age - (node.age ?? age)) <= 1)
}

/** Slug of a label: `jacob-blake`. */
export function slug(label: string): string {
  const plain = label
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
  return plain.replace(/^-+|-+$/g, '') || 'unnamed'
}

/** The fullest name stands for the person; most sources, then code units, decide between equals. */
function subjectOf(person: Person): Subject {
  const count = new Map<string, number>()
  for (const node of person.nodes) count.set(node.label, (count.get(node.label) ?? 0) + 1)
  const isName = (label: string) => (isDescription(label) ? 0 : 1)
  const [best = ''] = [...count.keys()].sort(
    (a, b) =>
      isName(b) - isName(a) ||
      nameParts(b).length - nameParts(a).length ||
      (count.get(b) ?? 0) - (count.get(a) ?? 0) ||
      (a < b ? -1 : 1),
  )
  return { id: slug(best), label: best }
}

/** Finds the person of every claim of an event: claim → subject shared by all sources. */
export function alignPeople(
  claims: readonly Claim[],
  fields: ReadonlyMap<string, Field>,
): (claim: Claim, field: Field) => Subject | null {
  const nodes = collect(claims, fields)
  const all = [...nodes.values()]
  const named = joinNames(all.filter((node) => !node.described))
  const described = all.filter((node) => node.described).sort(byFullness)
  const subjects = new Map<Node, Subject>()
  for (const person of joinDescribed(named, described)) {
    const subject = subjectOf(person)
    for (const node of person.nodes) subjects.set(node, subject)
  }
  return (claim, field) => {
    const label = personOf(claim, field)
    const node = label === null ? undefined : nodes.get(nodeKey(claim.source, label))
    if (node === undefined) return label === null ? null : { id: slug(label), label }
    return subjects.get(node) ?? null
  }
}
