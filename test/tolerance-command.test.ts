// Packs that say how far apart two values may lie, as a user writes them: the verdict follows, and a mistake is told at its place.

import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Report } from '../src/model/report.ts'
import { runClaims } from './run-claims.ts'

let folder = ''
beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'claims-tolerance-'))
})
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }))

const pack = (tolerance: string, kind = 'count'): string =>
  `pack: trials\npopulations:\n  patients: {nouns: [patient]}\nfields:\n  enrolled:\n    kind: ${kind}\n` +
  `    of: patients\n    frames: ["{of} be enrolled"]\n    tolerance: ${tolerance}\n`

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

test('a wrong tolerance is told at its place', async () => {
  fs.writeFileSync(path.join(folder, 'bad.yaml'), pack('2 days', 'time'))
  const { code, err } = await runClaims(['fields', '--pack', 'bad.yaml'], folder)
  expect(code).toBe(2)
  expect(err.split('\n')[0]).toMatch(
    /^bad\.yaml:9:16: tolerance "2 days" of a time counts min or h \(write 2, 5%, 2 km or 15 min\)$/,
  )
})
