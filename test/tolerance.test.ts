// Packs say how far apart two values may lie without contradicting each other: at the edge of it they do not, beyond it they do.

import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { relateValues } from '../src/judge/relate-values.ts'
import type { Field } from '../src/model/pack.ts'
import type { Report } from '../src/model/report.ts'
import type { Value } from '../src/model/value.ts'
import { toleranceOf } from '../src/packs/tolerance.ts'
import { runClaims } from './run-claims.ts'

let folder = ''
beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'claims-tolerance-'))
})
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }))

const pack = (tolerance: string, kind = 'count'): string =>
  `pack: trials\npopulations:\n  patients: {nouns: [patient]}\nfields:\n  enrolled:\n    kind: ${kind}\n` +
  `    of: patients\n    frames: ["{of} be enrolled"]\n    tolerance: ${tolerance}\n`

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
])('tolerance %j: %o and %o are %s', (tolerance, left, right, expected) => {
  expect(relation(tolerance, left, right)).toBe(expected)
})

test.each([
  ['10', 'compatible'],
  ['9', 'contradict'],
])('a pack that tolerates %s: 121 and 131 %s', async (tolerance, verdict) => {
  fs.writeFileSync(path.join(folder, 'trials.yaml'), pack(tolerance))
  fs.writeFileSync(path.join(folder, 'a.txt'), 'The trial enrolled 121 patients.\n')
  fs.writeFileSync(path.join(folder, 'b.txt'), 'The trial enrolled 131 patients.\n')
  const { out } = await runClaims(
    ['diff', 'a.txt', 'b.txt', '--group', 'none', '--pack', 'trials.yaml', '--json'],
    folder,
  )
  expect((JSON.parse(out) as Report).events![0]!.rows.map((row) => [row.field, row.verdict])).toEqual([
    ['enrolled', verdict],
  ])
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

test('a wrong tolerance is told at its place', async () => {
  fs.writeFileSync(path.join(folder, 'bad.yaml'), pack('2 days', 'time'))
  const { code, err } = await runClaims(['fields', '--pack', 'bad.yaml'], folder)
  expect(code).toBe(2)
  expect(err.split('\n')[0]).toMatch(
    /^bad\.yaml:9:16: tolerance "2 days" of a time counts min or h \(write 2, 5%, 2 km or 15 min\)$/,
  )
})
