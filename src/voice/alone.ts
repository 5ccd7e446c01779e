// Whoever a paragraph of one sentence is about speaks next, unless somebody else must speak of him.

import { WordTable } from '../lex/word-table.ts'
import type { Parsed } from '../model/syntax.ts'
import type { VoiceKind } from '../model/value.ts'
import type { Name } from './roll.ts'

/** Verbs behind which somebody else speaks: lemmas. */
const ENDS = new WordTable('die suffer drown fall succumb perish lose'.split(' '))

/**
 * "Ann Lee was asleep at noon. “I heard it,” she said.", "Mayor Roe was told. “We mourn,” she said.": whether the paragraph
 * right before the one at `at` is one sentence whose subject is this name, as somebody who does something, or holds an office.
 */
export function opensAlone(parsed: Parsed, name: Name, at: number, kind: VoiceKind): boolean {
  const { clauses, clauseOf, groupOf, verbs, sentences, sentenceOf, paragraphs } = parsed
  const { first, last, paragraph } = sentences[sentenceOf[name.first]!]!
  const own = paragraphs[paragraph]!
  if (own.first !== first || own.last !== last) return false
  if (sentences[sentenceOf[at]!]!.paragraph !== paragraph + 1) return false
  const clause = clauses[clauseOf[name.last - 1]!]
  if (clause?.kind !== 'main' || clause.subject !== groupOf[name.last - 1]) return false
  if (kind === 'official' || kind === 'police') return true
  const verb = verbs[clause.verb]
  return name.last - name.first > 1 && verb?.voice === 'active' && !ENDS.has(verb.lemma)
}
