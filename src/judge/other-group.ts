// Two counts or conditions that are told of two groups of people: "seven officers" and "nine injured", "two Chinese tourists" and all hurt.

import { sizeIn } from '../align/person.ts'
import type { Vote } from './vote.ts'

/** The note of a pair that speaks of two groups. */
export const OTHER_GROUP = 'not-comparable: population'

/** Where somebody is from, in the words of a count: its number is of those people, a part of all. */
const ORIGIN =
  /(?:^|\s)(?!Christian|Indian Ocean)\p{Lu}\p{Ll}{2,14}(?:ese|ian|ean|can|ish|[^c]an|i)\s\p{Ll}|\s(?:French|Dutch|Greek|Swiss|Czech|Thai|Afghan|U\.S\.|US|British)\s\p{Ll}|\s(?:foreigners|foreign|foreign nationals)(?:\s|$)/u

/** "10 US citizens and two local crew members": people of several origins added up. */
const SUMMED = /\s(?:and|plus)\s/i

/** True where one is told of a group that the other is not told of, so that neither excludes the other. */
export function ofOtherGroup(a: Vote, b: Vote): boolean {
  return haveOtherSizes(a, b) || isPartByOrigin(a, b) || isPartByOrigin(b, a) || isOneOfMany(a, b) || isOneOfMany(b, a)
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

/** A smaller number of people from one country beside a number of people. */
function isPartByOrigin(part: Vote, whole: Vote): boolean {
  if (part.value.kind !== 'count' || whole.value.kind !== 'count' || part.value.unit !== undefined) return false
  const [less, more] = [part.value.max, whole.value.min ?? whole.value.max]
  if (less === null || more === null || less === 0 || less >= more) return false
  return ORIGIN.test(part.claim.text) && (!ORIGIN.test(whole.claim.text) || SUMMED.test(whole.claim.text))
}
