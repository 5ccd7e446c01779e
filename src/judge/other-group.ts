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
const SOME = new Set(['some', 'many', 'several', 'most', 'few', 'dozens', 'scores', 'hundreds'])
/** Two words that say so together, of which the second may be any behind "at least" and "more than". */
const SOME_TOGETHER = new Set(['a lot', 'a number', 'a dozen', 'at least', 'more than'])
/** "Two of them": a number of those told before, all of them aside. */
const WHOLE = new Set(['one', 'all', 'both', 'none', 'each'])
const THOSE = new Set(['the', 'them', 'those', 'whom'])
/** Units before the words of a condition, and words among them, in which it is told of whom. */
const BEFORE = 70
const WORDS = 9

function tellsOfSome({ claim, value }: Vote): boolean {
  if (value.kind !== 'category') return false
  const { text, start } = claim.evidence
  const at = Math.max(0, claim.start - start)
  return saysSome(text.slice(Math.max(0, at - BEFORE), at)) || saysSome(claim.subject?.label ?? '')
}

/** Whether the last words of a text, back to its last mark, name some of more people. */
function saysSome(text: string): boolean {
  const said = text.slice(lastMark(text) + 1)
  const words = said.toLowerCase().split(' ').filter(Boolean).slice(-WORDS)
  return words.some((word, i) => {
    if (SOME.has(word) || SOME_TOGETHER.has(`${word} ${words[i + 1]}`)) return true
    return words[i + 1] === 'of' && THOSE.has(words[i + 2] ?? '') && !WHOLE.has(word)
  })
}

/** Where the last mark that parts clauses stands, or -1. */
function lastMark(text: string): number {
  let at = -1
  for (const mark of ',.;:!?"“”()') at = Math.max(at, text.lastIndexOf(mark))
  return at
}
