// Relatives without a name who spoke last, so that a pronoun goes on with them: "Her father says he is grateful. … he said".

import type { Parsed, TokenRange } from '../model/syntax.ts'
import { Cue, cueOf } from './cues.ts'
import { roleGender, roleOf } from './roles.ts'

/** Where a pronoun stands, whether it is he (1) or she (2), the sentence behind which to look, and how many tokens back. */
interface Search {
  readonly at: number
  readonly gender: number
  readonly after: number
  readonly reach: number
}

/** The words of the relative who opens the nearest sentence before the pronoun as subject of a verb of saying, or null. */
export function kinBefore(parsed: Parsed, { at, gender, after, reach }: Search): TokenRange | null {
  const { clauses, clauseOf, groups, sentences, sentenceOf, tokens, verbs } = parsed
  for (let s = sentenceOf[at]! - 1; s > after && s >= 0; s--) {
    const { first } = sentences[s]!
    if (at - first > reach) return null
    const clause = clauses[clauseOf[first]!]
    const subject = groups[clause?.subject ?? -1]
    if (subject === undefined || subject.first !== first) continue
    const head = tokens.word[subject.head]!
    const verb = verbs[clause!.verb]
    if (roleOf(head) !== 'family' || roleGender.get(head) !== gender || verb?.voice !== 'active') continue
    if (cueOf(tokens.word[verb.main]!) === Cue.Say) return { first, last: subject.head + 1 }
  }
  return null
}
