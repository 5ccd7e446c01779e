// One person as a source calls them, and what a label tells by its form: a name or a description, one person or several.

import { nameParts } from '../kinds/entity/person-names.ts'
import type { PersonRole } from '../model/pack.ts'

/** One person as one source calls them. */
export interface Node {
  readonly source: string
  readonly label: string
  readonly described: boolean
  /** Describes several people: never one of the named. */
  readonly plural: boolean
  readonly roles: Set<PersonRole>
  age: number | null
  /** Years that a vague age leaves possible: "in her 70s". */
  ages: { readonly min: number; readonly max: number } | null
}

/** All nodes that are one person. */
export interface Person {
  readonly nodes: Node[]
  /** Distinct names, each with the sources that use it: thousands of sources share a few names. */
  readonly names: Map<string, Set<string>>
}

const PRONOUN_OPENINGS = /^(?:an?|the|his|her|their|one|this|that|another|two|three)\b/i

/** A description ("the 29-year-old driver") as opposed to a name. */
export function isDescription(label: string): boolean {
  return PRONOUN_OPENINGS.test(label) || !/\p{Lu}/u.test(label)
}

/** Years in a label: 29 of "the 29-year-old driver". */
export function ageIn(label: string): number | null {
  const found = /\b(\d{1,3})(?:-| )?(?:year|yr)/.exec(label)
  return found === null ? null : Number(found[1])
}

const NUMBERS = 'two three four five six seven eight nine ten eleven twelve'.split(' ')
const MANY = new Set([...NUMBERS, 'several', 'many', 'some', 'both', 'all', 'other'])
const OTHER_OR_NUMBER = /^(?:the other\b|\d{1,6}(?![-\d ]{0,9}year)\b)/i
const PLURAL_HEADS =
  /(?:men|women|males|females|youths|children|people|victims|others|boys|girls|(?:the|all|other) (?:injured|wounded)|[a-z]{3}(?:er|or|ant|ent)s|suspects|kids|teens|adults)$/i

/** "The victims", "two men". */
export function isPlural(label: string): boolean {
  return (
    MANY.has(/^\w+/.exec(label)?.[0].toLowerCase() ?? '') || OTHER_OR_NUMBER.test(label) || PLURAL_HEADS.test(label)
  )
}

const SIZE = /^(?:(?:the|all|other|at least|up to|about|some|nearly|more than) ){0,3}(\w+)/i

/** How many a plural label names: 2 of "two men", null of "the victims". */
export function sizeIn(label: string): number | null {
  const first = SIZE.exec(label)?.[1]?.toLowerCase() ?? ''
  const word = NUMBERS.indexOf(first)
  if (word >= 0) return word + 2
  return /^\d{1,6}$/.test(first) && ageIn(label) === null ? Number(first) : null
}

/** Fuller names first, then by label and source. */
export function byFullness(a: Node, b: Node): number {
  const x = nameParts(a.label).length
  const y = nameParts(b.label).length
  return y - x || (a.label < b.label ? -1 : a.label > b.label ? 1 : a.source < b.source ? -1 : 1)
}
