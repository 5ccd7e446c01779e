// Speakers put inside somebody else's clause: "a man they say fired first", "the driver, who police believe was drunk, …".

import { lemmaOf } from '../lex/lexicon.ts'
import { Pos } from '../model/syntax.ts'
import { nominative, reporters, voiceNouns } from './classes.ts'
import type { Grouping } from './grouping.ts'
import type { Tagging } from './tagging.ts'

/** Whether the verb of saying at `i` has a speaker before it that stands after a noun or a relative: "a man police say". */
export function endsParenthesis(t: Tagging, i: number): boolean {
  if (i - 2 < t.first || !reporters.has(lemmaOf(t.tokens.word[i]!)) || !isFiniteForm(t.pos[i]!)) return false
  const speaker = t.tokens.word[i - 1]!
  if (!nominative.has(speaker) && !voiceNouns.has(speaker)) return false
  const before = t.pos[i - 2]!
  return before === Pos.Noun || before === Pos.Proper || before === Pos.Relative
}

/** Whether token `j`, inside a group so far, speaks instead: "a man | police say shot four people". */
export function speaksInside(g: Grouping, j: number, last: number): boolean {
  if (!voiceNouns.has(g.tokens.word[j]!) || g.pos[j - 1] !== Pos.Noun) return false
  return saysClause(g, j + 1, last)
}

/** A verb of saying at `i` with another finite verb right after it. */
export function saysClause(g: Grouping, i: number, last: number): boolean {
  if (i + 1 >= last || !isFiniteForm(g.pos[i]!) || !reporters.has(lemmaOf(g.tokens.word[i]!))) return false
  const next = g.pos[i + 1]!
  return next === Pos.VerbPast || next === Pos.VerbPresent || (next >= Pos.Be && next <= Pos.Modal)
}

/** Whether group `k` is the speaker of a parenthesis after the group before it. */
export function isParenthesis(c: Grouping, k: number, last: number): boolean {
  const group = c.groups[k]!
  const word = c.tokens.word[group.head]!
  if (k === 0 || group.last - group.first > 1 || c.groups[k - 1]!.last !== group.first) return false
  return (nominative.has(word) || voiceNouns.has(word)) && saysClause(c, group.last, last)
}

function isFiniteForm(tag: number): boolean {
  return tag === Pos.VerbBase || tag === Pos.VerbPast || tag === Pos.VerbPresent
}
