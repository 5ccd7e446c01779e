// Door of the room: paragraphs, zones and sentences of one lexed article; every later stage walks these ranges.

import { segmentedArticle } from '../model/article.ts'
import type { Lexed, Segmented, Sentence } from '../model/syntax.ts'
import { recaseHeadlines } from './headline-case.ts'
import { paragraphsOf } from './paragraphs.ts'
import { sentenceEnds } from './sentences.ts'
import { zoneCuts, zonesOf } from './zones.ts'

/** Cuts an article into paragraphs, zones and sentences. Linear in the number of tokens; never fails. */
export function segment(lexed: Lexed): Segmented {
  const { tokens } = lexed
  const paragraphs = paragraphsOf(tokens)
  const cuts = zoneCuts(lexed, paragraphs)
  recaseHeadlines(tokens, cuts)
  const sentences: Sentence[] = []
  const sentenceOf = new Uint32Array(tokens.count)
  const ends: number[] = []
  let zone = 0
  for (let p = 0; p < paragraphs.length; p++) {
    const { last } = paragraphs[p]!
    let { first } = paragraphs[p]!
    while (first < last) {
      while (zone + 1 < cuts.length && cuts[zone + 1]!.first <= first) zone++
      const until = zone + 1 < cuts.length ? Math.min(last, cuts[zone + 1]!.first) : last
      const count = sentenceEnds(tokens, first, until, ends)
      for (let k = 0; k < count; k++) {
        const end = ends[k]!
        for (let i = first; i < end; i++) sentenceOf[i] = sentences.length
        sentences.push({ first, last: end, zone, paragraph: p })
        first = end
      }
    }
  }
  return segmentedArticle(lexed, { paragraphs, zones: zonesOf(lexed, cuts), sentences, sentenceOf })
}
