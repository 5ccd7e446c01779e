// The segmenter on whole files: the same zones in every form of one article, order and cover on hostile and random text.

import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lex } from '../src/lex/lexer.ts'
import type { Document } from '../src/model/document.ts'
import { read } from '../src/read/read.ts'
import { segment } from '../src/segment/segment.ts'
import { plainDocument } from './document.ts'

function load(path: string): Document | null {
  const url = new URL(`../fixtures/${path}`, import.meta.url)
  return read(readFileSync(url), { id: path, path }).document
}

function check(document: Document): void {
  const { zones, sentences, sentenceOf, paragraphs, tokens } = segment(lex(document))
  expect(zones[0]!.start).toBe(document.body.start)
  expect(zones.at(-1)!.end).toBe(document.body.end)
  for (let i = 1; i < zones.length; i++) {
    if (zones[i]!.start !== zones[i - 1]!.end) throw new Error(`gap before zone ${i}`)
  }
  let at = 0
  sentences.forEach((sentence, index) => {
    const paragraph = paragraphs[sentence.paragraph]!
    const zone = zones[sentence.zone]!
    if (sentence.first !== at || sentence.last <= sentence.first) throw new Error(`sentence ${index} out of order`)
    if (sentence.first < paragraph.first || sentence.last > paragraph.last)
      throw new Error(`${index} crosses a paragraph`)
    if (tokens.start[sentence.first]! < zone.start || tokens.end[sentence.last - 1]! > zone.end)
      throw new Error(`${index} crosses a zone`)
    for (; at < sentence.last; at++) if (sentenceOf[at] !== index) throw new Error(`token ${at} lost`)
  })
  expect(at).toBe(tokens.count)
}

describe('one article in every form', () => {
  const kinds = ['headline', 'byline', 'dateline', 'body', 'furniture', 'body', 'statement', 'furniture']

  it.each(['ferry.txt', 'ferry.md', 'ferry-bom.txt', 'ferry-utf16le.txt', 'ferry-utf16be.txt', 'ferry-crlf.txt'])(
    '%s',
    (name) => {
      const { zones, sentences } = segment(lex(load(`inputs/${name}`)!))
      expect(zones.map((zone) => zone.kind)).toEqual(kinds)
      expect(zones[6]!.voice).toBe('Coast Guard')
      expect(sentences).toHaveLength(13)
    },
  )
})

describe('any text', () => {
  const hostile = readdirSync(new URL('../fixtures/hostile', import.meta.url))
    .filter((name) => name.endsWith('.txt') || name.endsWith('.md'))
    .sort()

  it.each(hostile)('%s', (name) => {
    const document = load(`hostile/${name}`)
    if (document !== null) check(document)
  })

  it('made of the pieces that rules look for', () => {
    const piece = fc.constantFrom(
      ...[
        '. ',
        '! ',
        '?” ',
        '“',
        '" ',
        ' p.m. ',
        'U.S. ',
        'Mr. ',
        '\n',
        '\n\n',
        '\n\n\n',
        '(AP) — ',
        '(@a) ',
        '#b ',
        '— ',
      ],
      ...[
        'March 4, 2021 ',
        'By ',
        'Dana ',
        'RIVERTON ',
        'Photo: ',
        'Read more ',
        'full statement ',
        'from ',
        ': ',
        '😢 ',
      ],
      ...[
        'the boat sank ',
        'said ',
        'I ',
        'wtf ',
        '?? ',
        'Comments',
        'Published ',
        ')',
        '[',
        'pic.twitter.com/x ',
        '12 ',
        '… ',
      ],
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => check(plainDocument(pieces.join('')))),
      { numRuns: 1500 },
    )
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => check(plainDocument(text))),
      { numRuns: 500 },
    )
  })

  it.each(['. . . a ', 'At 5 p.m. Bob ran ', '(@a) ', '#a — ', 'full statement: ', '?" ', 'a\n', '(photo ', 'A. B '])(
    'takes linear time: %s',
    (unit) => {
      const time = (times: number): number => {
        const lexed = lex(plainDocument(unit.repeat(times)))
        let best = Number.POSITIVE_INFINITY
        for (let k = 0; k < 3; k++) {
          const start = process.hrtime.bigint()
          segment(lexed)
          best = Math.min(best, Number(process.hrtime.bigint() - start))
        }
        return best
      }
      time(4000)
      // eight times the text: 64 times the time would be quadratic; half of that leaves room for a busy machine
      expect(time(64_000)).toBeLessThan(32 * time(8000) + 20_000_000)
    },
  )
})
