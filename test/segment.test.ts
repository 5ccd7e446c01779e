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

function zones(text: string): [string, string][] {
  const segmented = segment(lex(plainDocument(text)))
  expect(segmented.zones[0]!.start).toBe(0)
  expect(segmented.zones.at(-1)!.end).toBe(text.length)
  for (let i = 1; i < segmented.zones.length; i++) expect(segmented.zones[i]!.start).toBe(segmented.zones[i - 1]!.end)
  return segmented.zones.map((zone) => [zone.kind, text.slice(zone.start, zone.end).trim()])
}

const BODY = 'Two boats sank off the harbor on Sunday, police said.'

describe('zones', () => {
  it.each<[string, string, string[]]>([
    ['headline', `Boats Sink Off Harbor\n\n${BODY}`, ['headline', 'body']],
    ['loud headline', `WATCH: Two Boats Sink Off Harbor\n\n${BODY}`, ['headline', 'body']],
    ['no headline', `${BODY}\n\n${BODY}`, ['body']],
    ['byline', `Boats Sink Off Harbor\n\nBy Dana Cole\n\n${BODY}`, ['headline', 'byline', 'body']],
    ['name line', `Boats Sink Off Harbor\n\nMaria Cole\n\n${BODY}`, ['headline', 'byline', 'body']],
    ['date line', `Boats Sink Off Harbor\nMarch 4, 2021 5:30 PM\n${BODY}`, ['headline', 'byline', 'body']],
    ['most read', `${BODY}\n\nMost Read\n\nGunman kills 14 in Ohio school`, ['body', 'furniture']],
    ['outlet and date', `Riverton Courier, March 4, 2021\n\n${BODY}`, ['byline', 'body']],
    [
      'writer and date',
      `Boats Sink Off Harbor\nBy Dana Cole. Published March 4, 2021\n${BODY}`,
      ['headline', 'byline', 'body'],
    ],
    ['date in a headline', `Harbor Remembers the Storm of March 4, 2021\n\n${BODY}`, ['headline', 'body']],
    ['date in front', ` date 2021-03-04 ${BODY}`, ['byline', 'body']],
    ['dateline', `RIVERTON, Ohio (AP) — ${BODY}`, ['dateline', 'body']],
    ['dateline of an agency', `(CNN) ${BODY}`, ['dateline', 'body']],
    ['dateline in title case', `Port Hale, Maine (Reuters) - ${BODY}`, ['dateline', 'body']],
    ['dateline with a day and no dash', `Port Hale, May 22 (Reuters) ${BODY}`, ['dateline', 'body']],
    ['no dateline', `(Editor's choice) ${BODY}`, ['body']],
    ['dateline of an unknown agency', `ABUJA, Sept 6 (Newswire) - ${BODY}`, ['dateline', 'body']],
    ['label, no dateline', `UPDATE — ${BODY}`, ['body']],
    ['caption', `${BODY}\n\nThe harbor at dawn. (Photo: Lee Hart, Post)\n\n${BODY}`, ['body', 'caption', 'body']],
    [
      'gallery',
      `${BODY}\n\nPhotos: Flood in Hale ${'A man wades home at noon. '.repeat(20)}Hide Caption 1 of 2 Photos: Flood in Hale ${'A boat lies in a tree. '.repeat(20)}Hide Caption 2 of 2\n\n${BODY}`,
      ['body', 'caption', 'body'],
    ],
    ['verbless caption', `${BODY}\n\nDana Cole and her dogs.\n\n${BODY}`, ['body', 'caption', 'body']],
    ['subhead', `${BODY}\n\nDivers Find Second Boat Near Pier\n\n${BODY}`, ['body', 'headline', 'body']],
    ['furniture', `${BODY}\n\nRead also: Storm Hits Coast\n\n${BODY}`, ['body', 'furniture', 'body']],
    ['whole-line furniture', `${BODY}\n\nADVERTISEMENT\n\n${BODY}`, ['body', 'furniture', 'body']],
    [
      'list of links',
      `${BODY}\n\nMore coverage of the storm:\n\nWind tears roofs off\n\nHarbor shut`,
      ['body', 'furniture'],
    ],
    ['not furniture', `${BODY}\n\nMore than 200 people watched.\n\n${BODY}`, ['body']],
    ['rights', `${BODY}\n\nCopyright 2021 Harbor Post. All rights reserved.`, ['body', 'furniture']],
    ['credit', `${BODY}\n\nLee Hart contributed to this report.`, ['body', 'byline']],
  ])('%s', (_, text, kinds) => {
    expect(zones(text).map(([kind]) => kind)).toEqual(kinds)
  })

  it('signed posts reach back over their own paragraphs', () => {
    const text = `${BODY}\n\nHere is one post:\n\nSo sad 😢\n\nBoats gone #harbor — Dana Cole 🌊 (@danac) March 4, 2021\n\n${BODY}`
    const { zones } = segment(lex(plainDocument(text)))
    expect(zones.map((zone) => [zone.kind, zone.voice])).toEqual([
      ['body', null],
      ['embed', '@danac'],
      ['body', null],
    ])
  })

  it('statements go on until the topic breaks, and know who released them', () => {
    const text = `${BODY}\n\nHere is the full statement released by the Harbor Patrol:\n\nAt 5 a.m. two boats were found. Both were empty.\n\nDivers will return today.\n\nWhat Neighbors Heard That Night\n\n${BODY}`
    const { zones } = segment(lex(plainDocument(text)))
    expect(zones.map((zone) => [zone.kind, zone.voice])).toEqual([
      ['body', null],
      ['statement', 'Harbor Patrol'],
      ['headline', null],
      ['body', null],
    ])
  })

  it('a statement in quotation marks stays a quotation', () => {
    const text = `${BODY}\n\nThe patrol released the following statement:\n\n“Two boats were found.”\n\n${BODY}`
    expect(zones(text).map(([kind]) => kind)).toEqual(['body'])
  })

  it('readers write after the end', () => {
    const text = `${BODY}\n\n${BODY}\n\n${BODY}\n\n${BODY}\n\n\nWhy did nobody stop them ??  I saw it and it was bullshit!!\n\n\nlol they never learn, i told you so`
    expect(zones(text).map(([kind]) => kind)).toEqual(['body', 'comment'])
    expect(zones(`${BODY}\n\n${BODY}\n\n${BODY}\n\n“It is bullshit!” the captain said.`).map(([kind]) => kind)).toEqual(
      ['body'],
    )
  })

  it('every token stands in one sentence, no sentence crosses a zone', () => {
    const text = `Boats Sink\n\nRIVERTON (AP) — ${BODY} ${BODY}\n\nRead also: more\n\n${BODY}`
    const { sentences, sentenceOf, tokens, zones } = segment(lex(plainDocument(text)))
    let at = 0
    for (const [index, sentence] of sentences.entries()) {
      expect(sentence.first).toBe(at)
      for (let i = sentence.first; i < sentence.last; i++) expect(sentenceOf[i]).toBe(index)
      const zone = zones[sentence.zone]!
      expect(tokens.start[sentence.first]).toBeGreaterThanOrEqual(zone.start)
      expect(tokens.end[sentence.last - 1]).toBeLessThanOrEqual(zone.end)
      at = sentence.last
    }
    expect(at).toBe(tokens.count)
  })
})

describe('paragraphs', () => {
  it.each([
    ['blank lines', 'One stood.\n\nTwo ran.', 2],
    ['single lines', 'One man stood near the old pier.\nTwo women ran.', 2],
    ['wrapped lines', 'One man stood near the old pier and\nlooked at the two women who ran\naway from the boats.', 1],
    ['a single soft break', 'One man stood near the\npier.\nTwo women ran.', 2],
    ['carriage returns', 'One stood.\r\n\r\nTwo ran.', 2],
    ['nothing', ' \n ', 0],
  ])('%s', (_, text, count) => {
    expect(segment(lex(plainDocument(text))).paragraphs).toHaveLength(count)
  })
})
