// What the segmenter must keep: where paragraphs part, where sentences end, which zone a paragraph stands in.

import { describe, expect, it } from 'vitest'
import { lex } from '../src/lex/lexer.ts'
import { segment } from '../src/segment/segment.ts'
import { plainDocument } from './document.ts'

function sentences(text: string): string[] {
  const segmented = segment(lex(plainDocument(text)))
  const { start, end } = segmented.tokens
  return segmented.sentences.map((s) => text.slice(start[s.first]!, end[s.last - 1]!))
}

describe('sentence ends', () => {
  it.each([
    ['Two men ran. Police followed.', 2],
    ['At 5:40 p.m. Riverton Police Officers were sent to the mill.', 1],
    ['The call came at 5:40 p.m. Police arrived later.', 2],
    ['The call came at 5:40 p.m. Tuesday near the mill.', 1],
    ['Mr. Hale met Lt. Dana Cole on St. John Street.', 1],
    ['She works for the U.S. Forest Service.', 1],
    ['He left the U.S. The plane landed at noon.', 2],
    ['He works for Acme Inc. He lives nearby.', 2],
    ['They ran from the scene.The driver stayed.', 2],
    ['“Get down!” Hale shouted.', 1],
    ['“Get down!” The crowd obeyed.', 2],
    ['“We ran,” she said. “We hid.” Then it ended.', 3],
    ['"Is he here?" asked Cole.', 1],
    ['She saw No. 5 leave. 12 people stayed.', 2],
    ['(He was not hurt.) The dog was.', 2],
    ['Notes will come from the D.C.I. Inquiries should be brief.', 2],
  ])('%s', (text, count) => {
    expect(sentences(text)).toHaveLength(count)
  })
})
