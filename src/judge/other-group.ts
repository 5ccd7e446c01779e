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
    haveOtherSizes(a, b) ||
    (field.scale && (tellsOfSome(a) || tellsOfSome(b))) ||
    isSomeOf(a, b, field) ||
    isSomeOf(b, a, field) ||
    isOneOfMany(a, b) ||
    isOneOfMany(b, a)
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

/** "Some patients", "many of the injured", "at least two of them": who else was hurt may be in another state. */
const SOME =
  /\b(?:some|many|several|most|few|dozens|scores|hundreds|a lot|a number|a dozen|at least \p{L}+|more than \p{L}+|(?!one|all|both|none|each)[\p{L}\d]+ of (?:the|them|those|whom)),?(?: [\p{L}-]+){0,6} $/iu
/** Units before the words of a condition in which it is told of whom. */
const BEFORE = 70

function tellsOfSome({ claim, value }: Vote): boolean {
  if (value.kind !== 'category') return false
  const { text, start } = claim.evidence
  const at = Math.max(0, claim.start - start)
  return SOME.test(text.slice(Math.max(0, at - BEFORE), at)) || SOME.test(`${claim.subject?.label ?? ''} `)
}
