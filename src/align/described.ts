// People whom a source describes and does not name, brought to the one person or group that the description fits.

import { Can, canBe, idOf } from '../lex/lexicon.ts'
import { type Node, type Person, sizeIn } from './person.ts'

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

/** Those who come to an event to serve, and are told apart from everybody else by it. */
const IN_SERVICE =
  /\b(?:officer|deputy|trooper|constable|policeman|policewoman|firefighter|paramedic|soldier|ranger)\b/i

const DEFINITE = /^(?:the|his|her|their)\b/i

/** "A man" beside a name in one and the same source is somebody else; "the man" is the one already named. */
function isElsewhere(node: Node, person: Person): boolean {
  return !DEFINITE.test(node.label) && person.nodes.some((other) => other.source === node.source)
}

/** The one person meant: the only one, or the only one whom several sources name. */
function centralOf(people: readonly Person[]): Person | null {
  if (people.length < 2) return people[0] ?? null
  const widely = people.filter((person) => new Set([...person.names.values()].flatMap((own) => [...own])).size > 1)
  return widely.length === 1 ? (widely[0] ?? null) : null
}

/** The named person of exactly the age that a description states, where there is just one. */
function ofThatAge(node: Node, people: readonly Person[]): Person | null {
  if (node.age === null) return null
  const fitting = people.filter((person) => person.nodes.some((other) => other.age === node.age))
  return fitting.length === 1 ? (fitting[0] ?? null) : null
}

function namedFor(node: Node, named: readonly Person[]): Person | null {
  if (node.plural) return null
  const fitting = named.filter((person) => rolesFit(node, person) && agesFit(node, person) && sexFits(node, person))
  const only = ofThatAge(node, fitting) ?? centralOf(fitting)
  return only === null || isElsewhere(node, only) ? null : only
}

/** Described people join the one named person whose role and age fit; the rest join one another where nothing tells them apart. */
export function joinDescribed(named: Person[], described: readonly Node[]): Person[] {
  const people = [...named]
  // beside "the man" who was hurt, "the officer" who was hurt is somebody else than the one person named
  const hasOthers = described.some(
    ({ label, plural, roles }) => !plural && roles.has('victim') && !IN_SERVICE.test(label),
  )
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
    const isApart = hasOthers && IN_SERVICE.test(node.label)
    const known = (isApart ? null : namedFor(node, named)) ?? unnamedFor(node, unnamed)
    if (known !== null) {
      known.nodes.push(node)
      placed.set(words, known)
      continue
    }
    const person: Person = { nodes: [node], names: new Map() }
    placed.set(words, person)
    unnamed.push(person)
    people.push(person)
  }
  return people
}

function unnamedFor(node: Node, unnamed: readonly Person[]): Person | null {
  const fitting = unnamed.filter((person) => fitsDescription(node, person))
  return ofThatAge(node, fitting) ?? onlyOne(fitting)
}

function onlyOne(people: readonly Person[]): Person | null {
  return people.length === 1 ? (people[0] ?? null) : null
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

/** "The woman" is nobody whose first name only men bear. */
function sexFits(node: Node, person: Person): boolean {
  const sex = sexOf(node.label)
  if (sex === null) return true
  for (const name of person.names.keys()) {
    const first = idOf(name.slice(0, name.search(/ |$/)).toLowerCase())
    const [male, female] = [(canBe(first) & Can.MaleName) !== 0, (canBe(first) & Can.FemaleName) !== 0]
    if (male !== female && male !== (sex === 'm')) return false
  }
  return true
}

/** Two descriptions that one person can answer: sex, age group, age and role leave it open, and both speak of one person. */
function fitsDescription(node: Node, person: Person): boolean {
  return person.nodes.every((other) => {
    if (node.plural !== other.plural) return false
    if (bare(other.label) === bare(node.label)) return agesMeet(node, other)
    if (node.plural) return isOneGroup(node, other)
    if (IN_SERVICE.test(node.label) !== IN_SERVICE.test(other.label) && node.roles.has('victim')) return false
    const [a, b] = [sexOf(node.label), sexOf(other.label)]
    if (a !== null && b !== null && a !== b) return false
    if (YOUNG.test(node.label) ? GROWN.test(other.label) : YOUNG.test(other.label) && GROWN.test(node.label))
      return false
    // One source that calls two people by two indefinite descriptions speaks of two.
    const opens = /^(?:an?|another)\b/i
    if (other.source === node.source && opens.test(other.label) && opens.test(node.label)) return false
    return rolesMeet(node, other) && agesMeet(node, other)
  })
}

/** Ages of one person as two sources give them: a birthday or a slip apart at most. */
function agesMeet(a: Node, b: Node): boolean {
  if (a.ages !== null && b.age !== null) return b.age >= a.ages.min - 1 && b.age <= a.ages.max + 1
  if (b.ages !== null && a.age !== null) return agesMeet(b, a)
  if (a.age === null || b.age === null || a.age === b.age) return true
  return a.source !== b.source && Math.abs(a.age - b.age) <= 1
}

/** From this size a group told by its number is the body of the victims, not a few of them. */
const MANY = 5

/** "The victims" here and "the wounded" there are one group; two men and four men are not. */
function isOneGroup(a: Node, b: Node): boolean {
  if (a.roles.size === 0 || !rolesMeet(a, b)) return false
  const [x, y] = [sizeIn(a.label), sizeIn(b.label)]
  // "the gunmen" here and "two men" there are whoever did it
  if ((x === null || y === null) && a.source !== b.source && accused(a) && accused(b)) return true
  return x === y || ((x ?? MANY) >= MANY && (y ?? MANY) >= MANY)
}

function accused({ roles }: Node): boolean {
  return roles.has('suspect') && !roles.has('victim')
}

function rolesMeet(a: Node, b: Node): boolean {
  if (a.roles.size === 0 || b.roles.size === 0) return ATTACKER.test(a.label) === ATTACKER.test(b.label)
  for (const role of a.roles) if (b.roles.has(role)) return true
  return false
}

function agesFit(node: Node, person: Person): boolean {
  const { ages: span } = node
  if (span !== null)
    return person.nodes.every(({ age }) => age === null || (age >= span.min - 1 && age <= span.max + 1))
  if (node.age === null) return true
  // one source that tells two ages tells of two people; between sources a birthday may lie
  if (person.nodes.some(({ source, age }) => source === node.source && age !== null && age !== node.age)) return false
  const ages = person.nodes.flatMap((other) => (other.age === null ? [] : [other.age]))
  return ages.length === 0 || ages.some((age) => Math.abs(age - (node.age ?? age)) <= 1)
}
