// The time shelf against its corpus, its settling against publication day and story, and its short form.

import { describe, expect, it } from 'vitest'
import { CORPUS_DAY, timeCorpus, timeLess } from '../src/kinds/time/corpus.ts'
import { wireCorpus } from '../src/kinds/time/corpus-wire.ts'
import { timeKind } from '../src/kinds/time/time.ts'
import { lex } from '../src/lex/lexer.ts'
import type { Parsed } from '../src/model/syntax.ts'
import type { TimeValue } from '../src/model/value.ts'
import { segment } from '../src/segment/segment.ts'
import { plainDocument } from './document.ts'

function parsed(text: string, published: string | null): Parsed {
  const segmented = segment(lex(plainDocument(text, published)))
  const { count } = segmented.tokens
  const none = { groups: [], verbs: [], clauses: [] }
  const index = () => new Int32Array(count).fill(-1)
  return { ...segmented, ...none, pos: new Uint8Array(count), groupOf: index(), verbOf: index(), clauseOf: index() }
}

function times(text: string, published: string | null = CORPUS_DAY): { text: string; value: TimeValue }[] {
  const whole = parsed(text, published)
  const mentions = timeKind.extract(whole, [])
  const values = timeKind.settle(mentions, { parsed: whole, mentions, valueOf: () => undefined })
  return mentions.map((mention, i) => ({ text: text.slice(mention.start, mention.end), value: values[i]! }))
}

function meant(text: string, published: string | null = CORPUS_DAY): string[] {
  return times(text, published).map(({ value }) => `${value.timex}${value.mod === undefined ? '' : ` ${value.mod}`}`)
}

describe('corpus of times', () => {
  const rows = [...timeCorpus, ...wireCorpus].flatMap(({ means, phrases }) =>
    phrases.map((phrase) => [phrase, means] as const),
  )
  it.each(rows)('%s', (phrase, means) => {
    expect(meant(`${phrase}${/[.]$/.test(phrase) ? '' : '.'}`)).toEqual([...means])
  })
  it.each(timeLess.map((phrase) => [phrase]))('names no time: %s', (phrase) => {
    expect(meant(`${phrase}.`)).toEqual([])
  })
})

describe('settling', () => {
  it('takes a weekday to the last such day, the publication day itself included', () => {
    expect(meant('A barn burned Sunday.', '2020-08-23')).toEqual(['2020-08-23'])
    for (let day = 1; day <= 9; day++) {
      const [timex] = meant('A barn burned on Sunday.', `2020-08-0${day}`)
      expect(timex! <= `2020-08-0${day}`).toBe(true)
    }
  })
  it('keeps what it cannot know', () => {
    expect(meant('A barn burned Sunday.', null)).toEqual(['XXXX-WXX-7'])
    expect(meant('A barn burned Sunday night.', null)).toEqual(['XXXX-WXX-7TNI'])
    expect(meant('A barn burned August 23.', null)).toEqual(['XXXX-08-23'])
    expect(meant('A barn burned at 5 p.m.', null)).toEqual(['T17:00'])
    expect(meant('A barn burned yesterday.', null)).toEqual(['XXXX-XX-XX'])
  })
  it('marks inferred parts as implied', () => {
    const implied = (text: string) => times(text)[0]!.value.implied
    expect(implied('on August 23, 2020')).toEqual([])
    expect(implied('on August 23')).toEqual(['year'])
    expect(implied('on Sunday')).toEqual(['year', 'month', 'day'])
    expect(implied('at 5:11 that day')).toContain('half')
    expect(times('on Sunday')[0]!.value.weekday).toBe(7)
  })
  it('reads zones into offsets, by the season where the name leaves it open', () => {
    const offset = (text: string) => times(text)[0]!.value.offset
    expect(offset('at 5:11 p.m. CST Sunday')).toBe(-360)
    expect(offset('at 5:11 p.m. CDT Sunday')).toBe(-300)
    expect(offset('at 5:11 p.m. Central time Sunday')).toBe(-300)
    expect(offset('at 5:11 p.m. ET Jan. 5, 2020')).toBe(-300)
    expect(offset('at 22:11 GMT')).toBe(0)
    expect(offset('at 5:11 p.m. local time')).toBeNull()
  })
  it('reads two zones of one moment', () => {
    expect(meant('It began at 4:11 p.m. Central (5:11 Eastern).')).toEqual(['T16:11', 'T05:11'])
  })
  it('lets history lean on the dates told last', () => {
    const text =
      'The war began in 1861 and had been feared since 1858. In March 1862 the fleet sailed. In April, the fort fell. On June 3, 1863 peace was near. ' +
      'Troops left in July. The following day was quiet.'
    expect(meant(text)).toEqual([
      '1861',
      '1858 ON_OR_AFTER',
      '1862-03',
      '1862-04',
      '1863-06-03',
      '1863-07',
      '1863-07-XX',
    ])
  })
  it('never depends on what follows the article', () => {
    expect(meant('A barn burned Monday.')).toEqual(meant('A barn burned Monday.\n\nMore news follows.'))
  })
})

describe('short form', () => {
  it.each([
    ['on Sunday at 5:11 p.m.', ['Sun 23 Aug 2020', 'Sun 23 Aug 2020, 5:11 p.m.']],
    ['around 5 p.m.', ['about 5 p.m.']],
    ['Sunday night', ['Sun 23 Aug 2020 night']],
    ['a 24-hour curfew', ['24 hours']],
    ['in 2016', ['2016']],
    ['in the 1990s', ['1990s']],
    ['every Sunday', ['Sunday']],
  ])('%s', (phrase, shown) => {
    expect(times(phrase).map(({ value }) => timeKind.show(value))).toEqual(shown)
  })
})

describe('days that the calendar does not have', () => {
  it.each([
    'On 31 February it rained.',
    'On June 31, 2020 it rained.',
    'Since 2019-02-29 it has rained.',
    'By 30/02/2020.',
  ])('%s', (text) => {
    const days = meant(text).filter((timex) => /^\d{4}-\d\d-\d\d/.test(timex))
    expect(days).toEqual([])
  })
  it('a 29th of February lies in a leap year', () => {
    expect(meant('It broke on Feb. 29, police said.', '2021-03-04')).toEqual(['2020-02-29'])
    expect(meant('It broke on Feb. 29, police said.', '2020-03-04')).toEqual(['2020-02-29'])
  })
})

it('what stands in two paragraphs is not one time', () => {
  expect(times('It rang at 5:11 p.m.\n\nAug. 23 was a quiet day.').map(({ text }) => text)).toEqual([
    '5:11 p.m.',
    'Aug. 23',
  ])
})
