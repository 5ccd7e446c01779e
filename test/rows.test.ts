// Whole rows in the words a reader sees: verdict, note, short form, sides, cells, reason and alerts of small made-up disputes.

import { expect, test } from 'vitest'
import { compare } from '../src/compare.ts'
import type { Account } from '../src/model/claim.ts'
import type { Row } from '../src/model/report.ts'
import { code, count, pack, quantity, quote, said, source, time, voice } from './claims.ts'
import { DISPUTES, MORE_FIELDS } from './dispute-corpus.ts'
import { FIELDS, POLICE, STORIES } from './row-corpus.ts'
import { told } from './row-words.ts'

const OFFICERS = { name: 'officers', nouns: ['officer'], includes: ['deputies'] }

function rowsOf(accounts: readonly Account[], fields = FIELDS): Row[] {
  const packs = [{ ...pack(fields), populations: [OFFICERS] }]
  return (compare(accounts, packs, { group: 'none' }).events ?? []).flatMap((event) => event.rows)
}

test.each(STORIES)('%s', (_, accounts, expected) => {
  expect(rowsOf(accounts).map(told)).toEqual(expected)
})

test.each(DISPUTES)('%s', (_, accounts, expected) => {
  expect(rowsOf(accounts, MORE_FIELDS).map(told)).toEqual(expected)
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

test('of two clashes the graver stands first: a slip of unit, a drift, a broken order, two origins, neighbouring levels, changed words, a near miss', () => {
  const words = (middle: string) => quote(`We will ${middle} demand that again in this town`, 'Ann Lee')
  const a = source(
    'a',
    {},
    said('age', count(31), { who: 'Bo Lee' }),
    said('quote', words('never')),
    said('condition', code('serious'), { who: 'Bo Lee' }),
    said('weapon', code('gun')),
    said('injured', count(7, { population: 'deputies' })),
    said('killed', count(4), { by: POLICE }),
    said('acres', quantity(500, '[acr_us]')),
  )
  const b = source(
    'b',
    {},
    said('age', count(32), { who: 'Bo Lee' }),
    said('quote', words('now')),
    said('condition', code('critical'), { who: 'Bo Lee' }),
    said('weapon', code('no-gun')),
    said('injured', count(5, { population: 'officers' })),
    said('killed', count(9), { by: POLICE }),
    said('acres', quantity(500, 'har')),
  )
  const order = rowsOf([a, b]).map((row) => `${row.verdict} ${row.field}`)
  expect(order.filter((row, i) => row !== order[i - 1])).toEqual([
    'contradict acres',
    'contradict killed',
    'contradict injured',
    'contradict weapon',
    'contradict condition',
    'contradict quote',
    'contradict age',
  ])
})

test('of two rows that agree the one with an alert stands first; of two that leave each other open, the tension', () => {
  const by = [voice('a neighbour', 'witness')]
  const a = source(
    'a',
    {},
    said('killed', count(2)),
    said('shots', count(5), { by }),
    said('acres', quantity('>=50', '[acr_us]')),
    said('injured', count('none'), { certainty: 'hedged' }),
  )
  const b = source(
    'b',
    {},
    said('killed', count(2)),
    said('shots', count(5)),
    said('acres', quantity('<=90', '[acr_us]')),
    said('injured', count(3)),
  )
  const order = rowsOf([a, b]).map((row) => `${row.verdict} ${row.field}`)
  expect(order).toEqual(['compatible injured', 'compatible acres', 'agree shots', 'agree killed'])
})

test('a row keeps every pair of its values, the clashes first, each with its claims, verdict, note and reason', () => {
  const [row] = rowsOf([
    source('a', {}, said('shots', count(5), { certainty: 'hedged' })),
    source('b', {}, said('shots', count(5))),
    source('c', {}, said('shots', count(9))),
  ])
  expect(row?.origins).toBe(3)
  expect(row?.pairs).toEqual([
    {
      left: 'a#0',
      right: 'c#0',
      verdict: 'contradict',
      reason: '5–5 (a) and 9–9 (c): nothing fits both; only a word of revision would make it an update.',
    },
    {
      left: 'b#0',
      right: 'a#0',
      verdict: 'compatible',
      reason: '5–5 (b) and 5–5 (a); one source says it with a hedge, which is weaker.',
      note: 'hedged',
    },
  ])
})

test('cells, sides and alerts name the claims that they stand on', () => {
  const [row] = rowsOf([
    source('a', {}, said('shots', count(5), { by: POLICE })),
    source('b', {}, said('shots', count(9), { by: POLICE })),
  ])
  expect(row?.cells.map((cell) => cell.claims)).toEqual([['a#0'], ['b#0']])
  expect(row?.sides.map((side) => side.claims)).toEqual([['a#0'], ['b#0']])
  expect(row?.alerts.map((alert) => alert.claims)).toEqual([['a#0', 'b#0']])
})

test('a row keeps its name whatever it says, and no two rows of an event share one', () => {
  const ids = (shots: number) =>
    rowsOf([
      source('a', {}, said('shots', count(shots)), said('age', count(31), { who: 'Bo Lee' }), said('killed', count(2))),
      source('b', {}, said('shots', count(5)), said('age', count(31), { who: 'Ana Ruiz' })),
    ])
      .map(({ id }) => id)
      .sort()
  expect(ids(5)).toEqual(ids(9))
  expect(new Set(ids(5)).size).toBe(4)
})
