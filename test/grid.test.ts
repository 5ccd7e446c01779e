// Columns of the terminal table: the quick way draws what cli-table3 draws, and twice the rows take twice the time.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Report, Row } from '../src/model/report.ts'
import { gridRow, tableRow } from '../src/render/grid.ts'
import { paletteOf } from '../src/render/paint.ts'
import { renderTable } from '../src/render/table.ts'
import type { View } from '../src/render/view.ts'
import { wrapped } from '../src/render/wrap.ts'
import { smallReport } from './small-report.ts'

const palette = paletteOf(1)
const paints = [
  String,
  palette.strong,
  palette.faint,
  palette.words,
  palette.verdict.contradict,
  palette.relation.same as (text: string) => string,
]
const word = fc.oneof(
  fc.stringMatching(/^[a-z0-9.,]{1,9}$/),
  fc.constantFrom(
    '',
    ' ',
    '\n',
    '✗',
    '≈',
    '–',
    'a-rather-long-word-without-a-break',
    'café',
    '記事',
    '©',
    '👍',
    'e\u0301',
  ),
)
const painted = fc
  .tuple(fc.array(word, { maxLength: 12 }), fc.constantFrom(...paints))
  .map(([words, paint]) => paint(words.join(' ')))
const cell = fc.array(painted, { maxLength: 3 }).map((parts) => parts.join(' '))

describe('columns', () => {
  test('are those of cli-table3, byte for byte, whatever the cells hold', () => {
    const row = fc.array(fc.tuple(cell, fc.integer({ min: 3, max: 40 })), { minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(row, fc.integer({ min: 0, max: 2 }), (columns, gap) => {
        const cells = columns.map(([text]) => text)
        const widths = columns.map(([, width]) => width)
        expect(gridRow(cells, widths, gap)).toBe(tableRow(cells, widths, gap))
      }),
      { numRuns: 400 },
    )
  })

  test('of usual cells are drawn the quick way, also where they wrap in colour', () => {
    expect(wrapped('plain words of an article that wrap', 12)?.lines).toHaveLength(4)
    expect(wrapped(palette.verdict.contradict('✗ two and three cannot both be true'), 12)?.lines).toHaveLength(3)
    expect(wrapped('a-word-that-is-too-wide', 12)).toBeNull()
    expect(wrapped('記事', 12)).toBeNull()
  })
})

/** The small report with its contradiction as often as `count` says. */
function longReport(count: number): Report {
  const report = smallReport()
  const event = report.events![0]!
  const contradiction = event.rows[0] as Row
  const rows = Array.from({ length: count }, (_, i) => ({ ...contradiction, id: `r${i}`, label: `Field ${i}` }))
  return { ...report, events: [{ ...event, rows }] }
}

/** Processor time of the quickest of a few drawings, in microseconds. */
function quickest(report: Report, view: View): number {
  let least = Number.POSITIVE_INFINITY
  for (let run = 0; run < 5; run++) {
    const before = process.cpuUsage()
    for (const _ of renderTable(report, view));
    const { user, system } = process.cpuUsage(before)
    least = Math.min(least, user + system)
  }
  return least
}

test.each([0, 1] as const)('twice the rows take twice the time, colour %i', (colour) => {
  const view: View = { width: 120, colour, evidence: false, verbose: false, by: 'source', fields: [], log: false }
  const [small, large] = [longReport(2500), longReport(5000)]
  quickest(small, view)
  // quadratic drawing takes four times as long
  expect(quickest(large, view) / quickest(small, view)).toBeLessThan(3)
})
