// What looks like a zone and is none, sentence ends that are none, and the zones of the seeds.

import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { lex } from '../src/lex/lexer.ts'
import { segment } from '../src/segment/segment.ts'
import { plainDocument } from './document.ts'

const BODY = 'Two boats sank off the harbor on Sunday, police said.'

function segmented(text: string) {
  return segment(lex(plainDocument(text)))
}

describe('running text stays body', () => {
  it.each([
    ['Watch commander Lee Hart said the pier was closed.'],
    ['More people came to the harbor to look for friends.'],
    ['Related to the captain by marriage, she knew the boat well.'],
    ['Video of the pier was taken by a neighbor on Sunday night.'],
    ['Photos from the pier show two boats on their side.'],
    ['By 9 p.m. the pier was empty.'],
    ['By the time divers came, both boats were gone.'],
    ['Published reports said the boats were old.'],
    ['The captain sent a tweet to @harborpost before he left the boat.'],
    ['Police said they would read the statement on Monday.'],
    ['The statement was short, and it named nobody.'],
    ['He signed a contract with Reuters (the agency) in 2019.'],
    ['The boat (built in 1999) sank in minutes.'],
    ['“I saw it!! I was there,” Dana Cole said.'],
    ['“It was bullshit!” the captain told reporters.'],
    ['IBM workers helped the divers on Sunday.'],
    ['Dana Cole and her brother ran.'],
    ['Lee Hart, a carpenter, swam ashore'],
  ])('%s', (line) => {
    const { zones } = segmented(`${BODY}\n\n${BODY}\n\n${BODY}\n\n${line}\n\n${BODY}`)
    expect(zones.map((zone) => zone.kind)).toEqual(['body'])
  })

  it('a title from outside is a headline though it ends in a stop', () => {
    const document = { ...plainDocument(`Boats sank. Nobody came.\n\n${BODY}`), title: 'Boats sank. Nobody came.' }
    expect(segment(lex(document)).zones.map((zone) => zone.kind)).toEqual(['headline', 'body'])
  })

  it('an opinion piece in the first person has no comments', () => {
    const text =
      'I Saw the Storm\n\nI was on the pier. My brother, who is an idiot, stayed!!\n\nI told him to run.\n\nI think we were lucky.\n\nI will never go back.'
    expect(segmented(text).zones.map((zone) => zone.kind)).toEqual(['headline', 'body'])
  })

  it('an announced statement that never comes takes nothing', () => {
    const text = `${BODY}\n\nHere is the full statement from the mayor:\n\nWhat Divers Found Below\n\n${BODY}`
    expect(segmented(text).zones.map((zone) => zone.kind)).not.toContain('statement')
  })

  it('the outlet takes over where it reports again', () => {
    const text = `${BODY}\n\nThe mayor released the following statement:\n\nWe mourn with the families.\n\nPolice said the pier stays closed.`
    expect(segmented(text).zones.map((zone) => [zone.kind, zone.voice])).toEqual([
      ['body', null],
      ['statement', 'mayor'],
      ['body', null],
    ])
  })
})

describe('sentences', () => {
  it.each([
    ['Gov. Dana Cole and Sen. Lee Hart met Dr. Moss.', 1],
    ['He lives in St. Hale, Wis., near the U.S. border.', 1],
    ['It fell to 3.5 degrees at 5 a.m. on Monday.', 1],
    ['The U.S. “stands ready” to help.', 1],
    ['They came from Hale, Wis. The pier was full.', 2],
    ['It ended at 5 a.m. The pier was full.', 2],
    ['It ended at 5 a.m. EST Monday.', 1],
    ['“Why?” the captain said. “Nobody knows.”', 2],
    ['“Who did it?” Dana Cole asked. He ran.', 2],
    ['Wait … what? No.', 2],
    ['He said "stop." She ran.', 2],
    ['He said "stop". She ran.', 2],
    ['The end.” “Is it?”', 2],
    ['It was J. R. Moss, not George W. Cole.', 1],
    ['U.S. And Hale Sign Long Harbor Treaty', 1],
    ['At about 5:40 p.m. Riverton Fire Department crews were sent out.', 1],
    ['See no. 7 and No. 8 there.', 1],
  ])('%s', (text, count) => {
    expect(segmented(`${text}`).sentences).toHaveLength(count)
  })
})

describe('seeds', () => {
  const seed = (prefix: string) =>
    segmented(readFileSync(new URL(`../seeds/${prefix}.txt`, import.meta.url), 'utf8')).zones.map(
      (zone) => `${zone.kind}${zone.voice === null ? '' : ` ${zone.voice}`}`,
    )

  it('keep their zones', () => {
    expect(seed('000_ed3c544085206b9d')).toEqual([
      'byline',
      'body',
      'embed @Terrence_STR',
      'embed @hutchguwop',
      'body',
      'headline',
      'body',
      'statement Kenosha police',
      'headline',
      'body',
    ])
    expect(seed('001_97bb69ba254c02c2')).toEqual(['headline', 'body'])
    expect(seed('002_8401a2daba7e2ad9')).toEqual(['headline', 'byline', 'body', 'caption', 'body', 'comment'])
    expect(seed('003_c2eb5f34d9775277')).toEqual([
      'dateline',
      'body',
      'furniture',
      'body',
      'furniture',
      'body',
      'furniture',
    ])
  })
})
