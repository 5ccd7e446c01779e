// How two names stand to each other: people by name, places by level and streets, bodies by name and initials.

import { withoutBracketed } from '../../model/cut.ts'
import type { EntityValue } from '../../model/value.ts'
import type { RelateContext, Related } from '../kind.ts'
import { relateSets } from '../region.ts'
import { relateNames } from './person-names.ts'
import { classesOf, houseNumber, placeWords, spellings, streetsOf } from './place-names.ts'

function related(relation: Related['relation'], because: string, hint?: string): Related {
  return hint === undefined ? { relation, because } : { relation, because, hint }
}

const SHORT = new Map([
  ['st', 'saint'],
  ['mt', 'mount'],
  ['ft', 'fort'],
])

/** "St. Louis" is Saint Louis; at the end of a name the same letters are a street. */
function writtenOut(lower: string): string {
  const space = lower.indexOf(' ')
  const first = lower.slice(0, Math.max(0, space))
  const full = SHORT.get(first.endsWith('.') ? first.slice(0, -1) : first)
  return full === undefined ? lower : full + lower.slice(space)
}

function canonical(name: string, context: RelateContext): string {
  const lower = name.toLowerCase()
  return writtenOut(context.aliases.get(lower) ?? lower)
}

/** Words that only fit a body of that very sort: "the local sheriff" is no department of justice. */
const SORTS = new Set(
  'sheriff police troopers marshal prosecutor prosecutors attorney coroner examiner fire hospital army navy university zoo'.split(
    ' ',
  ),
)

function isOtherBody(described: EntityValue, named: EntityValue): boolean {
  const name = new Set(placeWords([named.name, ...named.aliases].join(' ')))
  const sorts = placeWords(described.name).filter((word) => SORTS.has(word))
  return described.type === 'organization' && sorts.length > 0 && !sorts.some((word) => name.has(word))
}

/** A person or body described, not named: fits any name, and agrees only with the same words. */
function relateDescribed(left: EntityValue, right: EntityValue): Related {
  const both = `${left.name} and ${right.name}`
  if (left.described && right.described) {
    const same = placeWords(left.name).join(' ') === placeWords(right.name).join(' ')
    if (same) return related('same', 'both give the same description')
    return isOtherBody(left, right) && isOtherBody(right, left)
      ? related('overlapping', `${both} are different bodies, which can both take part`, 'different-names')
      : related('overlapping', `${both} can be one and the same`, 'unknown-pair')
  }
  const [described, named] = left.described ? [left, right] : [right, left]
  if (isOtherBody(described, named)) {
    return related('overlapping', `${both} are different bodies, which can both take part`, 'different-names')
  }
  return left.described
    ? related('nested-right', `${right.name} can be the one described as ${left.name}`)
    : related('nested-left', `${left.name} can be the one described as ${right.name}`)
}

function relatePeople(left: EntityValue, right: EntityValue): Related {
  const both = `${left.name} and ${right.name}`
  switch (relateNames(left.name, right.name)) {
    case 'same':
      return related('same', `${both} are one name`)
    case 'left-fuller':
      return related('nested-left', `${left.name} is the fuller form of ${right.name}`)
    case 'right-fuller':
      return related('nested-right', `${right.name} is the fuller form of ${left.name}`)
    case 'near-miss':
      return related('apart', `${both} differ by one letter: a possible misspelling`, 'near-miss')
    default:
      return related('apart', `${both} are different names`)
  }
}

function holds(outer: EntityValue, inner: EntityValue): boolean {
  const name = outer.name.toLowerCase()
  return inner.within?.some((place) => place.toLowerCase() === name) ?? false
}

function isRun(part: readonly string[], whole: readonly string[]): boolean {
  const text = ` ${whole.join(' ')} `
  return part.length > 0 && text.includes(` ${part.join(' ')} `)
}

/** Addresses, blocks and crossings: apart only where both name streets and share none, or sit far along one street. */
function relateStreets(a: readonly string[], b: readonly string[], both: string): Related | null {
  const left = streetsOf(a)
  const right = streetsOf(b)
  if (left.size === 0 || right.size === 0) return null
  let shared = ''
  for (const street of left) if (right.has(street)) shared = street
  if (shared === '') {
    if (left.size === 1 && right.size === 1) return related('apart', `${both} lie in different streets`)
    return related('overlapping', `${both} name no common street, which settles nothing`, 'unknown-pair')
  }
  const x = houseNumber(a)
  const y = houseNumber(b)
  if (x === null || y === null) return related('overlapping', `${both} meet in ${shared}`)
  const exact = !a.includes('block') && !b.includes('block')
  if (exact && x !== y) return related('apart', `${both} are different numbers in ${shared}`)
  if (Math.floor(x / 100) === Math.floor(y / 100)) return related('overlapping', `${both} lie in one block`)
  return related('apart', `${both} lie in different blocks of ${shared}`)
}

const SINGLE_LEVELS = new Set(['city', 'county', 'state', 'country'])

function relatePlaces(left: EntityValue, right: EntityValue, isHospital = false): Related {
  const both = `${left.name} and ${right.name}`
  const a = placeWords(left.name)
  const b = placeWords(right.name)
  if (holds(right, left)) return related('nested-left', `${left.name} lies in ${right.name}`)
  if (holds(left, right)) return related('nested-right', `${right.name} lies in ${left.name}`)
  const streets = relateStreets(a, b, both)
  if (streets !== null) return streets
  if (isRun(b, a)) return related('nested-left', `${left.name} says more than ${right.name}`)
  if (isRun(a, b)) return related('nested-right', `${right.name} says more than ${left.name}`)
  const sameLevel = left.level !== undefined && left.level === right.level
  const spelt = sameLevel && left.level === 'city' ? spellings(left.name, right.name) : null
  if (spelt === 'same') return related('same', `${both} are one town`)
  // two towns that are known, each in its own country, are no spellings of each other
  const isUnknown = left.within === undefined || right.within === undefined
  if (spelt === 'vowel' && isUnknown) return related('same', `${both} are one town, spelt in two ways`)
  if (spelt === 'near' && isUnknown)
    return related('overlapping', `${both} may be one town, spelt in two ways`, 'unknown-pair')
  if (sameLevel && SINGLE_LEVELS.has(left.level ?? '')) return related('apart', `${both} are different places`)
  if (areRivals(left, right, a, b) || (isHospital && areOtherHospitals(left, right, a, b)))
    return related('apart', `${both} are different places of one sort`)
  return related('overlapping', `how ${both} lie to each other is not known`, 'unknown-pair')
}

/** Words that many hospitals carry in their names: none of them tells one from another. */
const HOSPITAL_WORDS = new Set(
  'hospital hospitals medical center centre clinic infirmary health healthcare system campus university general regional memorial county city community trauma emergency children'.split(
    ' ',
  ),
)

/** Two named hospitals whose telling words have nothing in common; "UMC" may be short for the other. */
function areOtherHospitals(left: EntityValue, right: EntityValue, a: readonly string[], b: readonly string[]): boolean {
  if (left.described || right.described || isShortFor(a, b) || isShortFor(b, a)) return false
  const telling = (words: readonly string[]) => words.filter((word) => !HOSPITAL_WORDS.has(word))
  const [x, y] = [telling(a), telling(b)]
  const isAcronym = (words: readonly string[]) => words.length === 1 && (words[0]?.length ?? 0) <= 5
  if (x.length === 0 || y.length === 0 || isAcronym(a) || isAcronym(b)) return false
  return !x.some((word) => y.includes(word))
}

/** Two named sites of one class, such as two hospitals, are two places. */
function areRivals(left: EntityValue, right: EntityValue, a: readonly string[], b: readonly string[]): boolean {
  if (left.described || right.described) return false
  const classes = classesOf(a)
  return classesOf(b).some((word) => classes.includes(word))
}

function initials(words: readonly string[]): string {
  return words.map((word) => (word === 'and' ? '' : (word[0] ?? ''))).join('')
}

/** Words of a body's name without what stands in brackets: "(D.O.J.)". */
function bodyWords(name: string): string[] {
  return placeWords(withoutBracketed(name, '(', ')', 40)).map((word) => word.replaceAll('.', ''))
}

/** A name of one word made of the first letters of the other's last words: DCI, Division of Criminal Investigation. */
function isShortFor(a: readonly string[], b: readonly string[]): boolean {
  const [word = ''] = a
  return a.length === 1 && word.length > 1 && b.length > 1 && initials(b).endsWith(word)
}

/** Words that any body may carry behind its name. */
const BODY_TAILS = new Set(
  'team committee commission panel department dept officials official authorities officers agents force service'.split(
    ' ',
  ),
)
/** Letters that words of one stem share: investigators, investigative. */
const STEM = 7

/** What tells a body from others: "Kenosha police" of "the Kenosha Police Department". */
function bodyKey(words: readonly string[]): Set<string> {
  const telling = words.filter((word) => !BODY_TAILS.has(word))
  return new Set((telling.length > 0 ? telling : words).map((word) => word.slice(0, STEM)))
}

/** A description that names a country or town is as good as a name: "the Iranian investigators". */
function isProperBody(name: string): boolean {
  return /\s\p{Lu}/u.test(name) || /^(?!The\b|A\b|An\b)\p{Lu}\S*\s/u.test(name)
}

function relateBodies(left: EntityValue, right: EntityValue): Related {
  const both = `${left.name} and ${right.name}`
  const a = bodyWords(left.name)
  const b = bodyWords(right.name)
  if (isShortFor(a, b) || isShortFor(b, a)) return related('same', `${both} are one body, once by its initials`)
  const words = relateSets(bodyKey(a), bodyKey(b))
  if (words === 'same') return related('same', `${both} are one body`)
  if (words === 'nested-right') return related('nested-left', `${left.name} says more than ${right.name}`)
  if (words === 'nested-left') return related('nested-right', `${right.name} says more than ${left.name}`)
  // Two bodies may well do one job side by side; only one origin that names both settles it (see judge/).
  return related('overlapping', `${both} are different bodies, which can both take part`, 'different-names')
}

/** Relates two entities of one field. */
export function relateEntities(left: EntityValue, right: EntityValue, context: RelateContext): Related {
  if (canonical(left.name, context) === canonical(right.name, context)) {
    return areNamesakes(left, right)
      ? related('apart', `${left.name} in ${left.within![0]} is not ${right.name} in ${right.within![0]}`)
      : related('same', `both name ${left.name}`)
  }
  const named = (v: EntityValue) => [v.name, ...v.aliases].map((name) => canonical(name, context))
  const others = new Set(named(right))
  if (named(left).some((name) => others.has(name))) {
    return related('same', `${left.name} and ${right.name} are names of one and the same`)
  }
  if (context.field.of === 'place' || context.field.of === 'hospital') {
    const isHospital = context.field.of === 'hospital'
    return left.described || right.described ? relateDescribedPlace(left, right) : relatePlaces(left, right, isHospital)
  }
  const isBodies = left.type === 'organization' && right.type === 'organization'
  if (isBodies && isProperBody(left.name) && isProperBody(right.name)) return relateBodies(left, right)
  if (left.described || right.described) return relateDescribed(left, right)
  if (left.type === 'person' && right.type === 'person') return relatePeople(left, right)
  if (left.type === 'place' && right.type === 'place') return relateSaid(left, right)
  return relateBodies(left, right)
}

/** Towns of one name in two states, both said. */
function areNamesakes(left: EntityValue, right: EntityValue): boolean {
  if (left.level !== 'city' || right.level !== 'city' || left.implied === true || right.implied === true) return false
  const [a, b] = [left.within?.[0], right.within?.[0]]
  return a !== undefined && b !== undefined && !left.within!.includes(b) && !right.within!.includes(a)
}

/** What a town is only guessed to lie in parts no two places. */
function relateSaid(left: EntityValue, right: EntityValue): Related {
  const known = relatePlaces(left, right)
  if (known.relation !== 'apart' || (left.implied !== true && right.implied !== true)) return known
  return relatePlaces(unguessed(left), unguessed(right))
}

function unguessed(value: EntityValue): EntityValue {
  if (value.implied !== true) return value
  const { within: _within, implied: _implied, ...said } = value
  return said
}

/** "A hospital in Milwaukee" and a named hospital: apart only where what holds them is said and differs. */
function relateDescribedPlace(left: EntityValue, right: EntityValue): Related {
  const a = left.within?.[0]?.toLowerCase()
  const b = right.within?.[0]?.toLowerCase()
  const known = a !== undefined && b !== undefined
  if (
    known &&
    a !== b &&
    !right.within?.some((p) => p.toLowerCase() === a) &&
    !left.within?.some((p) => p.toLowerCase() === b)
  ) {
    return related('overlapping', `${left.name} and ${right.name} are said to lie in different places`, 'unknown-pair')
  }
  return relateDescribed(left, right)
}
