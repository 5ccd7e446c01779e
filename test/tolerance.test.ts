// Packs say how far apart two values may lie without contradicting each other: at the edge of it they do not, beyond it they do.

import { expect, test } from 'vitest'
import { relateValues } from '../src/judge/relate-values.ts'
import type { Field } from '../src/model/pack.ts'
import type { Value } from '../src/model/value.ts'
import { toleranceOf } from '../src/packs/tolerance.ts'

/** How two values of a field with this tolerance stand to each other. */
function relation(tolerance: string | number, left: Value, right: Value): string {
  const read = toleranceOf(tolerance, left.kind)
  if (typeof read === 'string') throw new Error(read)
  const field = {
    name: 'told',
    kind: left.kind,
    sets: {},
    compatible: [],
    codes: [],
    tolerance: read,
  } as unknown as Field
  const context = { field, published: [null, null] as const, aliases: new Map() }
  const { relation, because } = relateValues(left, right, context)
  if (relation === 'overlapping') expect(because).toContain('but the difference is within the tolerance of the field')
  return relation
}

const count = (n: number): Value => ({ kind: 'count', min: n, max: n, approx: false, form: 'exact' }) as Value
const length = (n: number, unit: string): Value =>
  ({ kind: 'quantity', min: n, max: n, approx: false, form: 'exact', unit }) as Value
const time = (timex: string): Value =>
  ({ kind: 'time', timex, type: 'TIME', implied: [], offset: null, zone: null, weekday: null }) as Value

test.each<[string | number, Value, Value, string]>([
  [9, count(203), count(213), 'apart'],
  [10, count(203), count(213), 'overlapping'],
  [10, count(203), count(214), 'apart'],
  ['5%', count(203), count(213), 'overlapping'],
  ['5%', count(203), count(214), 'apart'],
  ['5%', count(213), count(203), 'overlapping'],
  ['2 km', length(8.3, 'km'), length(10.2, 'km'), 'overlapping'],
  ['2 km', length(8.3, 'km'), length(10.7, 'km'), 'apart'],
  ['2 km', length(8.3, 'km'), length(6.3, '[mi_i]'), 'overlapping'],
  ['2 kg', length(8.3, 'km'), length(9.4, 'km'), 'apart'],
  ['50%', length(8.3, 'km'), length(16.4, 'km'), 'overlapping'],
  ['15 min', time('2020-08-01T17:00'), time('2020-08-01T17:15'), 'overlapping'],
  ['15 min', time('2020-08-01T17:00'), time('2020-08-01T17:16'), 'apart'],
  ['15 min', time('T17:00'), time('T17:10'), 'overlapping'],
  ['1 h', time('2020-08-01T17:00'), time('2020-08-02T17:30'), 'apart'],
  ['1 h', time('2020-08-01T17:00'), time('2020-08-01T05:30'), 'apart'],
  ['1 h', time('T23:40'), time('T00:20'), 'overlapping'],
  ['1 h', time('T00:20'), time('T23:40'), 'overlapping'],
  ['1 h', time('2020-08-01T23:40'), time('2020-08-02T00:20'), 'apart'],
  ['1 h', time('2020-08-01T17:00'), time('T17:40'), 'overlapping'],
  ['1 h', time('T17:40'), time('2020-08-01T17:00'), 'overlapping'],
  ['1 h', time('2020-08-01'), time('2020-08-02'), 'apart'],
  ['1 h', time('2020-08-01'), time('2020-08-02T17:00'), 'apart'],
  ['1 h', { ...time('T17:00'), offset: -300 } as Value, { ...time('T17:40'), offset: -360 } as Value, 'apart'],
  [10, count(203), time('2020'), 'incomparable'],
  ['2 km', length(203, 'km'), count(203), 'incomparable'],
  ['50%', count(10), count(15), 'overlapping'],
  ['50%', count(15), count(10), 'overlapping'],
  ['50%', count(10), count(21), 'apart'],
])('tolerance %j: %o and %o are %s', (tolerance, left, right, expected) => {
  expect(relation(tolerance, left, right)).toBe(expected)
})

test.each<[string | number, Parameters<typeof toleranceOf>[1], string]>([
  ['much', 'count', 'is no number above zero with its unit'],
  [0, 'count', 'is no number above zero with its unit'],
  [-1, 'count', 'is no number above zero with its unit'],
  ['2 km', 'count', 'of a count is a number or a share'],
  [2, 'quantity', 'of a quantity needs its unit, or %'],
  ['2 days', 'time', 'of a time counts min or h'],
  ['2 constructor', 'time', 'of a time counts min or h'],
  [2, 'category', 'is nothing for a field of the kind category'],
])('%j of a %s is told to be wrong', (written, kind, message) => {
  expect(toleranceOf(written, kind)).toBe(message)
})
