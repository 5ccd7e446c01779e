// The worked queries of docs/scale.md, each run by DuckDB over the Parquet files that the guide's own commands write.

import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Report } from '../src/model/report.ts'
import { runClaims } from './run-claims.ts'

const root = path.resolve(import.meta.dirname, '..')
const guide = fs.readFileSync(path.join(root, 'docs/scale.md'), 'utf8')
const part = guide.slice(guide.indexOf('## Questions across millions of claims'))
const blocks = (language: string): string[] =>
  [...part.matchAll(new RegExp(`^\`\`\`${language}\n([\\s\\S]*?)^\`\`\``, 'gm'))].map((match) => match[1]!)

let folder = ''
let duck: Awaited<ReturnType<DuckDBInstance['connect']>>

beforeAll(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'claims-scale-'))
  fs.cpSync(path.join(root, 'fixtures/event'), path.join(folder, 'events/harbor'), { recursive: true })
  fs.cpSync(path.join(root, 'seeds'), path.join(folder, 'events/kenosha'), { recursive: true })
  const claims = `claims() { '${process.execPath}' '${path.join(root, 'bin/claims.js')}' "$@"; }`
  execFileSync('bash', ['-ec', `${claims}\n${blocks('sh').join('')}`], { cwd: folder })
  duck = await (await DuckDBInstance.create(':memory:')).connect()
}, 60_000)
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }))

/** What the guide's query of this number answers over the files of this test. */
async function answer(number: number): Promise<Record<string, unknown>[]> {
  const sql = blocks('sql')[number]!.replaceAll("'claims/", `'${folder}/claims/`)
  return (await duck.runAndReadAll(sql)).getRowObjectsJson()
}

test('the guide has three queries', () => {
  expect(blocks('sql')).toHaveLength(3)
})

test('fields by contradictions: as many as the matrices of both events hold', async () => {
  const wanted = new Map<string, number>()
  for (const event of ['harbor', 'kenosha']) {
    const { out } = await runClaims(['diff', `events/${event}`, '--group', 'none', '--json'], folder)
    const report: Report = JSON.parse(out)
    for (const { field, verdict } of report.events!.flatMap(({ rows }) => rows)) {
      if (verdict === 'contradict') wanted.set(field, (wanted.get(field) ?? 0) + 1)
    }
  }
  const rows = await answer(0)
  const told = rows.filter(({ contradicted }) => contradicted !== '0')
  expect(new Map(told.map(({ field, contradicted }) => [field, Number(contradicted)]))).toEqual(wanted)
  expect(rows.length).toBeGreaterThan(told.length)
}, 60_000)

test('the dead by day: the toll of the fire rises to seven', async () => {
  const rows = (await answer(1)).filter(({ event_label }) => event_label === 'Port Calder fire')
  const days = rows.map(({ published_on }) => published_on)
  expect(days).toEqual([...days].sort())
  expect(rows[0]).toMatchObject({ published_on: '2021-03-06', lowest: 2, sources: '2' })
  expect(rows.at(-1)).toMatchObject({ published_on: '2021-03-10', highest: 7 })
})

test('gaps: both ends of the toll, with the place of each', async () => {
  const killed = (await answer(2)).find(({ field }) => field === 'killed')
  expect(killed).toMatchObject({ event_label: 'Port Calder fire', lowest: 2, highest: 7 })
  expect(killed?.lowest_at).toMatch(/6-coast-radio\.txt:\d+$/)
  expect(killed?.highest_at).toMatch(/5-northern-herald\.md:\d+$/)
})
