// Whole rows in the words a reader sees: verdict, note, short form, sides, cells, reason and alerts of small made-up disputes.

import { expect, test } from 'vitest'
import { compare } from '../src/compare.ts'
import type { Account } from '../src/model/claim.ts'
import type { Row } from '../src/model/report.ts'
import { code, count, pack, quantity, said, source, time } from './claims.ts'
import { FIELDS, POLICE, STORIES } from './row-corpus.ts'

const OFFICERS = { name: 'officers', nouns: ['officer'], includes: ['deputies'] }

/** A row as it is told: verdict and short form, sides with who stands behind them, cells, reason, alerts. */
function told(row: Row): string[] {
  const sides = row.sides.map((side) => `${side.shown} (${side.origins.join(', ')}: ${side.sources.join(' ')})`)
  const cells = row.cells.map((cell) => `${cell.source} ${cell.relation} ${cell.shown}`.trim())
  return [
    `${row.verdict}${row.note === null ? '' : `, ${row.note}`}: ${row.shown}`,
    `sides: ${sides.join(' | ')}`,
    `cells: ${cells.join(' | ')}`,
    row.reason,
    ...row.alerts.map((alert) => `${alert.code}: ${alert.message}`),
  ]
}

function rowsOf(accounts: readonly Account[]): Row[] {
  const packs = [{ ...pack(FIELDS), populations: [OFFICERS] }]
  return (compare(accounts, packs, { group: 'none' }).events ?? []).flatMap((event) => event.rows)
}

test.each(STORIES)('%s', (_, accounts, expected) => {
  expect(rowsOf(accounts).map(told)).toEqual(expected)
})

test('the gravest rows come first, then the order of fields, then subjects', () => {
  const age = (years: number, who: string) => said('age', count(years), { who })
  const says = (field: string, n: number, by = POLICE) => said(field, count(n), { by })
  const a = source(
    'a',
    {},
    said('hour', time('T05:15')),
    says('shots', 5),
    said('killed', count(2)),
    age(30, 'Bo Lee'),
    age(30, 'Ana Ruiz'),
    age(51, 'Carl Webb'),
    age(51, 'Dora Finch'),
    said('injured', count('none'), { certainty: 'hedged' }),
    said('weapon', code('gun')),
    said('damage', quantity(5, 'USD')),
  )
  const b = source(
    'b',
    {},
    said('hour', time('T17:15')),
    says('shots', 9),
    said('killed', count(5)),
    age(31, 'Bo Lee'),
    age(37, 'Ana Ruiz'),
    age(51, 'Carl Webb'),
    age(51, 'Dora Finch'),
    said('injured', count(3)),
    said('weapon', code('gun')),
  )
  const order = rowsOf([a, b]).map((row) => `${row.verdict} ${row.field} ${row.subject?.label ?? ''}`.trim())
  expect(order).toEqual([
    'contradict hour',
    'contradict shots',
    'contradict killed',
    'contradict age Ana Ruiz',
    'contradict age Bo Lee',
    'compatible injured',
    'agree weapon',
    'agree age Carl Webb',
    'agree age Dora Finch',
    'single damage',
  ])
})
