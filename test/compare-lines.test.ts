// The batch: result lines of `extract`, sorted by event key, give event by event what `diff` gives from the articles themselves.

import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { runClaims } from './run-claims.ts'

const gold = path.resolve(import.meta.dirname, '../fixtures/gold/clusters')
let folder = ''
let result: string[] = []

beforeAll(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'claims-lines-'))
  // the clusters of our own gold, each under a key of its own; one key would sort otherwise by its bytes than by its units
  fs.readdirSync(gold).forEach((cluster, i) => {
    const key = ['😀 grin', 'ｚ wide', 'quote " and, comma'][i] ?? `event ${cluster}`
    for (const file of fs.readdirSync(path.join(gold, cluster)).filter((name) => name.endsWith('.txt'))) {
      const text = fs.readFileSync(path.join(gold, cluster, file), 'utf8').replace(/^---\n[\s\S]*?\n---\n/, '')
      const front = `---\nevent: ${JSON.stringify(key)}\noutlet: ${file.replace('.txt', '')}\npublished: 2024-05-06\n---\n`
      fs.writeFileSync(path.join(folder, `${cluster}-${file}`), front + text)
    }
  })
  const { out } = await runClaims(['extract', '.', '--format', 'ndjson'], folder)
  result = out.trimEnd().split('\n')
})
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }))

const joined = (lines: readonly string[]): string => lines.map((line) => `${line}\n`).join('')
const byBytes = (lines: readonly string[]): string[] =>
  [...lines].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)))
const compare = (input: string, ...args: string[]) =>
  runClaims(['compare', '--stdin-format', 'ndjson', ...args], folder, input)

describe('lines of articles that name their event', () => {
  test('sorted lines give the same events as diff, byte for byte', async () => {
    expect(result.length).toBeGreaterThan(8)
    const whole = await runClaims(['diff', '.', '--format', 'ndjson'], folder)
    const batch = await compare(joined(byBytes(result)), '--sorted')
    expect(batch.err).toBe('')
    expect(batch.code).toBe(0)
    expect(byBytes(batch.out.trimEnd().split('\n'))).toEqual(byBytes(whole.out.trimEnd().split('\n')))
  })

  test('lines in any order give the same output as sorted ones', async () => {
    const sorted = await compare(joined(byBytes(result)), '--sorted')
    const shuffled = await compare(joined([...result].reverse()))
    expect(shuffled.out).toBe(sorted.out)
  })

  test('lines out of order are told, not compared in pieces', async () => {
    const [first, ...rest] = byBytes(result)
    const { code, err } = await compare(joined([...rest, first!]), '--sorted')
    expect(code).toBe(2)
    expect(err).toContain('must stand before')
    expect(err).toContain('LC_ALL=C sort')
  })

  test('--exit-code tells a contradiction', async () => {
    expect((await compare(joined(result), '--exit-code')).code).toBe(1)
  })
})

describe('lines of unknown hands', () => {
  test.each([
    ['no JSON', '{"id": "x", ', null, 'is not JSON'],
    ['no object', '[1, 2]', null, 'is not a JSON object'],
    ['the line of a failed record', '{"id":"x","error":"line 3 has no text"}', 'x', 'holds no result'],
    ['something else', '{"id":"x","text":"Two died."}', 'x', 'is no result line'],
    [
      'a list of nothing',
      '{"id":"x","event":null,"zones":[null],"mentions":[],"claims":[],"compare":{}}',
      'x',
      'no result',
    ],
    ['no traits', '{"id":"x","event":null,"zones":[],"mentions":[],"claims":[],"compare":{}}', 'x', 'no result line'],
  ])('%s gives a line of its own, and the rest goes on', async (_, bad, id, message) => {
    const { code, out, err } = await compare(joined([bad, ...byBytes(result)]), '--sorted')
    const good = await compare(joined(byBytes(result)), '--sorted')
    const [first, ...rest] = out.split('\n')
    expect(JSON.parse(first!)).toEqual({ id, error: expect.stringContaining(message) })
    expect(rest.join('\n')).toBe(good.out)
    expect(code).toBe(2)
    expect(err).toContain(message)
  })

  test('a claim that cannot be compared costs its event, not the others', async () => {
    const broken = result[0]!.replace(/"claims":\[.*\],"compare"/, '"claims":[{"field":"killed","value":3}],"compare"')
    expect(broken).not.toBe(result[0])
    const { code, out } = await compare(joined(byBytes([broken, ...result.slice(1)])), '--sorted')
    expect(code).toBe(2)
    expect(out.trimEnd().split('\n').length).toBeGreaterThan(1)
  })

  test('an article without a key is an event of its own', async () => {
    const { out } = await runClaims(
      ['extract', '-', '--format', 'ndjson'],
      folder,
      'Two men died in Dayton, police said.\n',
    )
    const both = await compare(out + out.replaceAll('"stdin"', '"other"'))
    expect(both.out.trimEnd().split('\n')).toHaveLength(2)
  })
})

test('a record carries its event key into its line', async () => {
  const record = JSON.stringify({ id: 'a', text: 'Two men died in Dayton, police said.', event: 'dayton' })
  const { out } = await runClaims(['extract', '--stdin-format', 'ndjson', '--format', 'ndjson'], folder, `${record}\n`)
  expect(out.startsWith('{"event":"dayton","id":"a"')).toBe(true)
})
