// Door of the room: parts of speech, noun groups, verb groups and clauses of one article, sentence by sentence.

import { parsedArticle } from '../model/article.ts'
import type { Parsed, Segmented } from '../model/syntax.ts'
import { classify } from './classify.ts'
import type { Clausing } from './clause-state.ts'
import { ClauseCutter } from './clauses.ts'
import { groupSentence } from './groups.ts'
import { linkGroups } from './links.ts'
import { tagSentence } from './pos.ts'
import type { Tagging } from './tagging.ts'
import { verbsOfSentence } from './verbs.ts'

/** Parses an article shallowly. Linear in the number of tokens; never fails. */
export function parse(segmented: Segmented): Parsed {
  const { tokens, sentences, zones } = segmented
  const pos = new Uint8Array(tokens.count)
  const { code, can } = classify(tokens)
  const work: Clausing = {
    tokens,
    pos,
    can,
    groups: [],
    groupOf: new Int32Array(tokens.count).fill(-1),
    verbs: [],
    verbOf: new Int32Array(tokens.count).fill(-1),
    clauses: [],
    clauseOf: new Int32Array(tokens.count).fill(-1),
  }
  const tagging: Tagging = {
    tokens,
    pos,
    code,
    can,
    first: 0,
    last: 0,
    headline: false,
    titleCase: false,
    finite: false,
    lastVerb: 0,
  }
  const cutter = new ClauseCutter(work)
  for (let s = 0; s < sentences.length; s++) {
    const sentence = sentences[s]!
    const { first, last } = sentence
    tagSentence(tagging, sentence, zones[sentence.zone]?.kind === 'headline')
    const group = work.groups.length
    groupSentence(work, first, last)
    linkGroups(work, group, first, last)
    verbsOfSentence(work, first, last)
    cutter.run(s, first, last)
  }
  return parsedArticle(segmented, work)
}
