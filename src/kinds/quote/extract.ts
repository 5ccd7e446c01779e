// Finds all quotations of an article: pairs the marks, asks the speaker rules, and says which pairs only look like quotations.

import type { Parsed } from '../../model/syntax.ts'
import { lookalikeOf } from './lookalike.ts'
import { type Pair, pairMarks } from './marks.ts'
import type { QuoteMention } from './reading.ts'
import { speakerRules } from './rules.ts'
import { type Source, sceneOf } from './scene.ts'
import { lookAgain } from './second-look.ts'

/** Rules whose speaker stands beside the marks: such a quotation is never a title or a term. */
const ADJACENT = new Set(['quote.said-before', 'quote.signature', 'quote.colon'])

function strengthOf(rule: string): 'beside' | 'sentence' | 'subject' {
  return ADJACENT.has(rule) ? 'beside' : rule === 'quote.subject' ? 'subject' : 'sentence'
}

/** All quotations in text order, look-alikes included (marked as such). */
export function extractQuotes(parsed: Parsed): QuoteMention[] {
  const pairs = pairMarks(parsed)
  const sources: (Source | null)[] = []
  const mentions: QuoteMention[] = []
  for (let index = 0; index < pairs.length; index++) {
    const scene = sceneOf(parsed, pairs, index, sources)
    let source: Source | null = null
    let rule = 'quote.marks'
    for (const candidate of speakerRules) {
      source = lookAgain(scene, candidate.find(scene))
      if (source === null) continue
      rule = candidate.id
      break
    }
    const lookalike = lookalikeOf(parsed.tokens, pairs[index]!, source !== null, strengthOf(rule))
    if (lookalike !== null) {
      source = null
      rule = 'quote.marks'
    }
    sources.push(source)
    mentions.push(mentionOf(parsed, pairs[index]!, source, rule, lookalike))
  }
  return mentions
}

function mentionOf(
  parsed: Parsed,
  pair: Pair,
  source: Source | null,
  rule: string,
  lookalike: QuoteMention['lookalike'],
): QuoteMention {
  const { tokens } = parsed
  const end = tokens.end[pair.close < 0 ? pair.last - 1 : pair.close]!
  return {
    kind: 'quote',
    first: pair.open,
    last: pair.close < 0 ? pair.last : pair.close + 1,
    start: tokens.start[pair.open]!,
    end,
    reading: {
      start: tokens.end[pair.open]!,
      end: pair.close < 0 ? end : tokens.start[pair.close]!,
      closed: pair.close >= 0,
      speakerFirst: source?.speaker?.first ?? -1,
      speakerLast: source?.speaker?.last ?? -1,
      cue: source?.cue ?? -1,
      open: pair.open,
      continues: source?.continues ?? -1,
      voice: null,
    },
    rule,
    lookalike,
  }
}
