// The guide to packs keeps its word: its worked example proves itself, compares articles, and names its mistakes by line.

import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fieldSchema } from '../src/packs/schema.ts'
import { runClaims } from './run-claims.ts'

const guide = fs.readFileSync(path.resolve(import.meta.dirname, '../docs/packs.md'), 'utf8')
const pack = /^```yaml\n([\s\S]*?)^```/m.exec(guide)![1]!
let folder = ''

beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'claims-guide-'))
  fs.writeFileSync(path.join(folder, 'trials.yaml'), pack)
  fs.writeFileSync(
    path.join(folder, 'a.txt'),
    'The trial enrolled 120 patients. The vaccine was 62 percent effective.\n',
  )
  fs.writeFileSync(
    path.join(folder, 'b.txt'),
    'The trial enrolled 120 patients. The vaccine was 90 percent effective.\n',
  )
})
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }))

test('every example of the guide gives what it says', async () => {
  const { code, out } = await runClaims(['fields', '--test', '--pack', 'trials.yaml'], folder)
  expect(out).toMatch(/^\d{2} examples, 0 wrong\n$/)
  expect(code).toBe(0)
})

test('a wrong example is told with its line', async () => {
  fs.writeFileSync(path.join(folder, 'wrong.yaml'), pack.replace('"62%"', '"63%"'))
  const { code, out } = await runClaims(['fields', '--test', '--pack', 'wrong.yaml'], folder)
  const line = pack.slice(0, pack.indexOf('"62%"')).split('\n').length
  expect(out).toContain(`wrong.yaml:${line}: efficacy: `)
  expect(code).toBe(1)
})

test('its fields are compared and checked', async () => {
  const args = ['check', 'a.txt', 'b.txt', '--group', 'none', '--pack', 'trials.yaml', '--json']
  const { code, out } = await runClaims(args, folder)
  expect(JSON.parse(out).findings.map((one: { rule: string }) => one.rule)).toEqual(['contradiction/efficacy'])
  expect(code).toBe(1)
  fs.writeFileSync(path.join(folder, 'mild.yaml'), pack.replace('of: percent', 'of: percent\n    severity: note'))
  expect((await runClaims([...args.slice(0, -2), 'mild.yaml', '--json'], folder)).code).toBe(0)
})

test.each([
  ['cow', 'cows'],
  ['calf', 'calves'],
  ['puppy', 'puppies'],
  ['zebu', 'zebus'],
  ['finch', 'finches'],
])('words that no lexicon knows are counted: %s, %s', async (noun, plural) => {
  const text = `pack: farm\npopulations:\n  animals: {nouns: [${noun}]}\nfields:\n  escaped:\n    kind: count\n    of: animals\n`
  const rest = `    frames: ["{of} escape"]\n    examples: {"Two ${plural} escaped.": 2, "A ${noun} slept.": nothing}\n`
  fs.writeFileSync(path.join(folder, 'farm.yaml'), text + rest)
  const { out } = await runClaims(['fields', '--test', '--pack', 'farm.yaml'], folder)
  expect(out).toBe('2 examples, 0 wrong\n')
})

test('more populations than can be told apart are refused, not mixed up', async () => {
  const many = Array.from({ length: 32 }, (_, i) => `  p${i}: {nouns: [thing${i}]}\n`).join('')
  fs.writeFileSync(path.join(folder, 'many.yaml'), `pack: many\npopulations:\n${many}`)
  const { code, err } = await runClaims(['fields', '--pack', 'many.yaml'], folder)
  expect({ code, told: err.includes('populations') }).toEqual({ code: 2, told: true })
})

test('the guide explains every key of a field', () => {
  const told = [...guide.matchAll(/^\| `([a-z-]+)` \|/gm)].map((match) => match[1])
  expect(told.sort()).toEqual(Object.keys(fieldSchema.shape).sort())
})
