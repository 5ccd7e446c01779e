// The parts of the page that can be proved without a browser: marks in place, addresses, axes, days, and what an empty page weighs.

import { describe, expect, test } from 'vitest'
import type { Report, ReportClaim, ReportSource } from '../src/model/report.ts'
import { sentenceAddress, webAddress } from '../src/render/html/article-link.ts'
import { clockText, clockTicks } from '../src/render/html/clock.ts'
import { dayOf, dayText, dayTicks } from '../src/render/html/day.ts'
import { safeMarkup, scriptJson } from '../src/render/html/escape-page.ts'
import { axisOf, plainNumber, ticksOf } from '../src/render/html/intervals.ts'
import { paragraphsOf } from '../src/render/html/marks.ts'
import { MOST_CELLS } from '../src/render/html/matrix.tsx'
import { rendererOf } from '../src/render/render.ts'
import type { View } from '../src/render/view.ts'
import { smallReport } from './small-report.ts'

const view: View = { width: 80, colour: 0, evidence: false, verbose: false, by: 'source', fields: [], log: false }

async function page(report: Report, how: Partial<View> = {}): Promise<string> {
  return [...(await rendererOf('html'))(report, { ...view, ...how })].join('')
}

describe('what the page weighs', () => {
  const empty: Report = {
    format: 'claims-report/1',
    tool: { name: 'claims', version: '0.0.0' },
    packs: [],
    sources: [],
    mentions: [],
    claims: [],
    events: [],
    problems: [],
  }

  test('a page about nothing stays under 60 kB', async () => {
    const bytes = Buffer.byteLength(await page(empty))
    expect(bytes).toBeLessThan(60_000)
    expect(bytes).toBeGreaterThan(10_000)
  })

  test('the same report gives the same bytes, also after other reports', async () => {
    const first = await page(smallReport())
    await page(smallReport('other words'))
    expect(await page(smallReport())).toBe(first)
  })

  test('a matrix of more than 5,000 cells is folded, and says so', async () => {
    const report = smallReport()
    const [event] = report.events!
    const [row] = event!.rows
    const rows = Array.from({ length: 2000 }, (_, index) => ({ ...row!, id: `r${index}` }))
    const out = await page({ ...report, events: [{ ...event!, rows }] })
    expect(out.match(/<tr [^>]*data-row/g)).toHaveLength(Math.floor(MOST_CELLS / 3))
    expect(out).toContain('334 more rows: a matrix of 3 articles shows at most 5000 cells')
  })

  test('a report without texts has no reading view, and says so', async () => {
    expect(await page(smallReport())).toContain('This report holds no article texts')
  })
})

describe('marks in the text', () => {
  const source = (zones: ReportSource['zones']): ReportSource => ({
    source: 'a.txt',
    title: null,
    outlet: null,
    published: null,
    url: null,
    sha256: '',
    zones,
  })
  const claim = (id: string, start: number, end: number): ReportClaim => ({
    ...smallReport().claims[0]!,
    id,
    start,
    end,
  })
  const drawn = (text: string, claims: ReportClaim[], zones: ReportSource['zones'] = []): string[] =>
    paragraphsOf(source(zones), text, claims).map(({ zone, pieces }) =>
      [zone, ...pieces.map((piece) => `${piece.text}{${piece.claims.map(({ id }) => id).join('')}}`)].join('|'),
    )

  test('apart, nested and overlapping claims cut a paragraph into pieces that hold all of its text', () => {
    expect(drawn('one two three', [claim('a', 0, 3), claim('b', 8, 13)])).toEqual(['body|one{a}| two {}|three{b}'])
    expect(drawn('one two three', [claim('a', 0, 13), claim('b', 4, 7)])).toEqual(['body|one {a}|two{ab}| three{a}'])
    expect(drawn('one two three', [claim('a', 0, 7), claim('b', 4, 13)])).toEqual(['body|one {a}|two{ab}| three{b}'])
  })

  test('a claim over several paragraphs is marked in each', () => {
    expect(drawn('one\n\ntwo', [claim('a', 1, 7)])).toEqual(['body|o{}|ne{a}', 'body|tw{a}|o{}'])
  })

  test('zones that stand apart part a line, a dateline does not; what lies in no zone is left out', () => {
    const zones = [
      { kind: 'dateline', start: 4, end: 8 },
      { kind: 'body', start: 8, end: 16 },
      { kind: 'comment', start: 16, end: 24 },
    ]
    expect(drawn('meta\nOHIO the fire. I saw it', [], zones)).toEqual(['dateline|OHIO the fi{}', 'comment|re. I sa{}'])
  })

  test('claims outside the text, and turned round, are not marked', () => {
    expect(drawn('one', [claim('a', 2, 9), claim('b', -1, 2), claim('c', 2, 1)])).toEqual(['body|one{}'])
  })

  test('thousands of claims over one word stay bounded', () => {
    const many = Array.from({ length: 5000 }, (_, index) => claim(String(index), 0, 3))
    const [paragraph] = paragraphsOf(source([]), 'one', many)
    expect(paragraph!.pieces[0]!.claims.length).toBeLessThan(20)
  })
})

describe('addresses', () => {
  test.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', '//x.y', 'x', '', 'http://u:p@x.y/'])(
    '%j is no link',
    (url) => expect(webAddress(url)).toBeNull(),
  )

  test('a sentence is found by its words, a long one by its ends; dashes are encoded', () => {
    const of = (sentence: string): string | null => sentenceAddress('https://x.example/a', sentence)
    expect(of('Two people, one well-known.')).toBe('https://x.example/a#:~:text=Two%20people%2C%20one%20well%2Dknown.')
    expect(of('a b c d e f g h i j k l m')).toBe(
      'https://x.example/a#:~:text=a%20b%20c%20d%20e%20f,h%20i%20j%20k%20l%20m',
    )
    expect(sentenceAddress('https://x.example/a#b', 'x')).toBe('https://x.example/a#b:~:text=x')
    expect(of('\ud800 lone')).toBe('https://x.example/a#:~:text=%EF%BF%BD%20lone')
    expect(sentenceAddress('javascript:x', 'x')).toBeNull()
  })
})

describe('axes', () => {
  const interval = (low: number | null, high: number | null) =>
    ({ name: '', source: '', shown: '', low, high, approx: false, unit: '', relation: 'none' }) as const

  test('hold every bound, leave room where one is open, and go logarithmic where values lie far apart', () => {
    expect(axisOf([interval(3, null), interval(7, 7)])).toMatchObject({ low: 2, high: 8, type: 'linear' })
    expect(axisOf([interval(null, 10), interval(7, 7)]).low).toBe(0)
    expect(axisOf([interval(4, 4), interval(4000, 4000)]).type).toBe('log')
    expect(ticksOf({ low: 1, high: 8, type: 'linear' })).toEqual([2, 4, 6, 8])
    expect(ticksOf({ low: 2, high: 9000, type: 'log' })).toEqual([10, 100, 1000])
  })

  test.each<[number, string]>([
    [4200, '4,200'],
    [4_200_000, '4.2 million'],
    [1e9, '1 billion'],
    [6.4, '6.4'],
    [-1200, '-1,200'],
    [999, '999'],
  ])('%d is shown as %s', (value, shown) => expect(plainNumber(value)).toBe(shown))

  test('clocks', () => {
    expect([0, 125, 720, 795, 1440, 1445, -10].map(clockText)).toEqual([
      ...['12 a.m.', '2:05 a.m.', '12 p.m.', '1:15 p.m.', 'day 2', '12:05 a.m., day 2'],
      '11:50 p.m., day 0',
    ])
    expect(clockTicks(100, 165)).toEqual([105, 120, 135, 150, 165])
    expect(clockTicks(0, 100_000).length).toBeLessThanOrEqual(8)
  })

  test('days', () => {
    expect(dayText(dayOf('2021-03-06')!)).toBe('6 Mar')
    expect(dayOf('2021-03-06T12:00')! - dayOf('2021-03-06')!).toBe(0.5)
    expect(['March 6', null, '2021-13-01', ''].map(dayOf)).toEqual([null, null, null, null])
    expect(dayTicks(0.5, 3.5)).toEqual([1, 2, 3])
    expect(dayTicks(0, 365).length).toBeLessThanOrEqual(8)
  })
})

describe('what leaves for the page', () => {
  test('one line, and nothing that acts on the eye or on a log', () => {
    expect(safeMarkup('<p>a\nb\u202ec\u00a0d ##[x</p>')).toBe('<p>a b\\u{202e}c d #&#35;[x</p>')
    expect(scriptJson({ a: '</script><!--&\u2028' })).toBe('{"a":"\\u003c/script\\u003e\\u003c!--\\u0026\\u2028"}')
  })
})
