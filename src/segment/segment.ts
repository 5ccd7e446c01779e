// Door of the room: paragraphs, zones and sentences of one lexed article; every later stage walks these ranges.

import type { Lexed, Segmented, Sentence } from '../model/syntax.ts'
import { paragraphsOf } from './paragraphs.ts'
import { sentenceEnds } from './sentences.ts'

/** Cuts an article into paragraphs, zones and sentences. Linear in the number of tokens; never fails. */
export function segment(lexed: Lexed): Segmented {
  const { document, tokens } = lexed
  const paragraphs = paragraphsOf(tokens)
  const zones = [{ kind: 'body' as const, voice: null, start: document.body.start, end: document.body.end }]
  const sentences: Sentence[] = []
  const sentenceOf = new Uint32Array(tokens.count)
  for (let p = 0; p < paragraphs.length; p++) {
    let first = paragraphs[p]!.first
    sentenceEnds(tokens, paragraphs[p]!, (last) => {
      sentenceOf.fill(sentences.length, first, last)
      sentences.push({ first, last, zone: 0, paragraph: p })
      first = last
    })
  }
  return { ...lexed, paragraphs, zones, sentences, sentenceOf }
}
