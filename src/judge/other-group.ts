// Two counts or conditions that are told of two groups of people: "seven officers" and "nine injured", "two Chinese tourists" and all hurt.

import { sizeIn } from '../align/person.ts'
import type { Field } from '../model/pack.ts'
import { isSomeOf } from './some-of-them.ts'
import type { Vote } from './vote.ts'

/** The note of a pair that speaks of two groups. */
export const OTHER_GROUP = 'not-comparable: population'

/** True where one is told of a group that the other is not told of, so that neither excludes the other. */
export function ofOtherGroup(a: Vote, b: Vote, field: Field): boolean {
  return (
    haveOtherSizes(a, b) || isSomeOf(a, b, field) || isSomeOf(b, a, field) || isOneOfMany(a, b) || isOneOfMany(b, a)
  )
}

/** From so many on, one person told by description is one of them, not a count against theirs. */
const MANY = 5

/** "The guard was shot" beside "527 were hurt": one of them is told, not how many there were. */
function isOneOfMany({ value: one }: Vote, { value: many }: Vote): boolean {
  if (one.kind !== 'count' || many.kind !== 'count' || one.unit !== undefined) return false
  return one.form === 'singular' && (many.min ?? 0) >= MANY
}

/** "Seven officers" and "the nine injured": what holds of the one group need not hold of the other. */
function haveOtherSizes({ claim: a }: Vote, { claim: b }: Vote): boolean {
  if (a.subject === null || b.subject === null) return false
  const [x, y] = [sizeIn(a.subject.label), sizeIn(b.subject.label)]
  return x !== null && y !== null && x !== y
}
