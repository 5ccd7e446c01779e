// How many of the victims a condition is said of, where a number or "some" is all that tells whom.

import type { Match } from '../frames/match.ts'
import { intern } from '../lex/lexicon.ts'
import { WordTable } from '../lex/word-table.ts'
import type { Subject } from '../model/claim.ts'
import type { Field } from '../model/pack.ts'
import { type NounGroup, Pos } from '../model/syntax.ts'
import type { Person } from './person.ts'
import type { Scene } from './scene.ts'
import { slug } from './slug.ts'

const OF = intern('of')
const WHOM = intern('whom')
/** Words for some of those who were told before. */
const SOME = new WordTable('some many several most others few dozens scores hundreds'.split(' '))
/** "Some patients": people of whom nothing more is known than that they were hurt. */
const VAGUE = /^(?:some|many|several|most|dozens of|scores of|hundreds of) /
/** Tokens between "two" and the words of the condition: "two with critical or serious injuries". */
const REACH = 5

/** "Some patients are in critical condition": nobody whom another article could tell by these words. */
export function isVague({ scale }: Field, { name, plural, label }: Person): boolean {
  return scale && plural && name === null && VAGUE.test(label.toLowerCase())
}

/** "Two are in critical condition", "five, two in critical condition": the subject that the number makes, or null. */
export function someOf(scene: Scene, match: Match): Subject | null {
  const { person } = match.frame.field
  if (person !== 'victim') return null
  const clause = scene.article.clauses[match.clause]
  for (const group of [countedBefore(scene, match), ...match.fills.map((fill) => fill.group), clause?.subject ?? -1]) {
    const own = group < 0 ? undefined : scene.article.groups[group]
    if (own === undefined || own.first > match.trigger || !scene.isNumeric(own)) continue
    const count = scene.countIn(own.first, own.last)?.value
    if (count?.kind !== 'count' || count.form !== 'exact' || (count.min ?? 0) < 2) return null
    const { text, start, end } = scene.article.tokens
    const label = `${text.slice(start[own.numberFirst], end[own.numberLast]).toLowerCase()} people`
    return { id: slug(label), label, role: person, described: true }
  }
  return null
}

/** "… two in critical condition", "some with serious burns": the bare number right before the phrase, or -1. */
export function countedBefore({ article }: Scene, { first, clause }: Match): number {
  const { groups, groupOf, clauses, pos, tokens } = article
  let next = -1
  for (let t = first - 1; t >= 0 && first - t <= REACH; t--) {
    const group = groupOf[t]!
    if (
      pos[t] === Pos.Preposition ||
      (pos[t] === Pos.Conjunction && next < 0) ||
      (pos[t] === Pos.Adjective && next < 0)
    ) {
      if (pos[t] === Pos.Preposition) next = t
      continue
    }
    if (group < 0) return -1
    const own = groups[group]!
    return isBare(own, tokens.word) && clauses[clause]?.subject !== group ? group : -1
  }
  return -1
}

function isBare(
  { first, last, numberFirst, numberLast }: NounGroup,
  word: Scene['article']['tokens']['word'],
): boolean {
  return (numberFirst >= 0 && numberLast === last - 1) || (last - first === 1 && SOME.has(word[first]!))
}

/** "Seven patients, two of whom are …": not all whom the relative means. */
export function isOfWhom({ article }: Scene, { clause }: Match): boolean {
  const { clauses, groups, tokens } = article
  const { kind, subject } = clauses[clause] ?? { kind: 'main', subject: -1 }
  if (kind !== 'relative' || subject < 0) return false
  const { last } = groups[subject]!
  return tokens.word[last] === OF && tokens.word[last + 1] === WHOM
}
