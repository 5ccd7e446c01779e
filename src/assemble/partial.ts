// Counts that by their own words tell of some of the people only: "two of them in critical condition", "no one on the ground".

import type { Match } from '../frames/match.ts'
import { intern } from '../lex/lexicon.ts'
import { WordTable } from '../lex/word-table.ts'
import { Pos } from '../model/syntax.ts'
import type { Scene } from './scene.ts'
import type { Counted } from './uncounted.ts'

/** How badly somebody was hurt. */
export const DEGREE = new WordTable(
  'serious seriously critical critically severe severely grave gravely badly major significant life'.split(' '),
)
const NONE = intern('none')
const ON = intern('on')
/** Where people are told apart from others: "on the ground", "aboard", "inside the house". */
const APART = new WordTable([
  'on',
  'aboard',
  'onboard',
  'inside',
  'outside',
  'below',
  'beneath',
  'above',
  'underground',
])
/** Tokens behind a number, or a verb, that may say where. */
const REACH = 4

/** "Two of them suffered serious injuries", "two with critical injuries": told by how badly they were hurt. */
export function isGraded({ article }: Scene, { frame, first, last }: Match, found: Counted): boolean {
  const { tokens, groups, groupOf } = article
  const counted = groups[groupOf[found.first]!]
  if (counted === undefined || found.value.max === 0) return false
  const bare = counted.numberFirst >= 0 && counted.head <= counted.numberLast
  const of = tokens.word[found.last - 1] !== tokens.word[counted.head]
  if (!bare && !of) return false
  if (frame.source.gives === 'part') return true
  for (let t = Math.min(first, found.last); t < last; t++) if (DEGREE.has(tokens.word[t]!)) return true
  return false
}

/** "No one on the highway was killed", "some motorists were hurt but none died": nobody of those, where others may have. */
export function isNoneOfSome({ article }: Scene, { trigger }: Match, { first, last, value }: Counted): boolean {
  if (value.max !== 0) return false
  const { tokens, verbs, verbOf, pos } = article
  if (tokens.word[first] === NONE) return true
  const verb = verbs[verbOf[trigger]!]
  for (const from of [last, verb === undefined ? last : verb.last]) {
    for (let t = from; t < Math.min(from + REACH, tokens.count) && pos[t] !== Pos.Punctuation; t++)
      if (APART.has(tokens.word[t]!)) return pos[t + 1] === Pos.Determiner || tokens.word[t] !== ON
  }
  return false
}
