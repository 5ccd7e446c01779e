// What the contract promises a user of the command line, one promise a test, in this process.

import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { reportSchema } from '../src/model/report.ts'
import { runClaims } from './run-claims.ts'

let folder = ''
const write = (name: string, text: string | Buffer): void => {
  fs.mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
  fs.writeFileSync(path.join(folder, name), text)
}

beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'claims-promises-'))
  write('a.txt', 'Two men died at the scene in Dayton, police said.\n')
  write('b.txt', 'Three men died at the scene in Dayton, police said.\n')
  write('image.txt', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]))
  write('keyed/one.md', '---\nevent: one\n---\nTwo men died at the scene in Dayton, police said.\n')
  write('keyed/two.md', '---\nevent: two\n---\nThree men died at the scene in Dayton, police said.\n')
})
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }))

describe.each(['extract', 'diff'])('claims %s', (command) => {
  test('what could not be read is a problem on standard error and in the report', async () => {
    const { code, out, err } = await runClaims(
      [command, 'missing.txt', 'image.txt', 'a.txt', 'b.txt', '--json'],
      folder,
    )
    const report = reportSchema.parse(JSON.parse(out))
    expect(code).toBe(2)
    expect(report.sources.map(({ source }) => source)).toEqual(['a.txt', 'b.txt'])
    expect(report.problems.map((one) => [one.path, one.severity])).toEqual([
      ['image.txt', 'error'],
      ['missing.txt', 'error'],
    ])
    for (const problem of report.problems) expect(err).toContain(`${problem.path}: ${problem.message}`)
  })

  test('an empty path, as an unset variable gives, is not this folder', async () => {
    const { code, err } = await runClaims([command, ''], folder)
    expect(code).toBe(2)
    expect(err).toContain('an empty path')
  })

  test('colour can be turned off in both ways', async () => {
    for (const off of ['--no-color', '--color=never']) {
      const { code, out } = await runClaims([command, 'a.txt', off], folder, '', { FORCE_COLOR: '1' })
      expect(code).toBe(0)
      expect(out).not.toContain('\u001b')
    }
    expect((await runClaims([command, 'a.txt', 'b.txt'], folder, '', { FORCE_COLOR: '1' })).out).toContain('\u001b')
  })
})

test('--group none takes all as one event, whatever the front matter says', async () => {
  const events = async (...args: string[]): Promise<number> =>
    JSON.parse((await runClaims(['diff', 'keyed', '--json', ...args], folder)).out).events.length
  expect(await events()).toBe(2)
  expect(await events('--group', 'none')).toBe(1)
})

test('a wrong choice lists the choices once', async () => {
  const { err } = await runClaims(['extract', 'a.txt', '--format', 'qqqqqq'], folder)
  const [, listed = ''] = /^claims: --format: "qqqqqq" is not one of ([^\n]+)\n$/.exec(err) ?? []
  const choices = listed.split(', ')
  expect(choices).toEqual(expect.arrayContaining(['table', 'json', 'ndjson', 'csv', 'markdown']))
  expect(new Set(choices).size).toBe(choices.length)
})

test('audit writes a Markdown table where Markdown is asked for', async () => {
  const { out } = await runClaims(['audit', 'a.txt', '-v', '--format', 'markdown'], folder)
  expect(out).toContain('| --- | --- | --- | --- | --- |\n| a\\.txt\\:1\\:1 | number | Two | claimed | killed |\n')
})

describe('records on standard input', () => {
  const args = ['extract', '--stdin-format', 'ndjson', '--format', 'ndjson']

  test('offsets count from the text as it was given, a mark at its start included', async () => {
    const text = '\ufeffTwo men died in Dayton, police said. \ud83d\ude4f “Go,” said Ann Lee.'
    const { out } = await runClaims(args, folder, `${JSON.stringify({ id: 1, text })}\n`)
    const { claims, mentions } = JSON.parse(out)
    expect(claims.length).toBeGreaterThan(0)
    for (const one of [...claims, ...mentions]) expect(text.slice(one.start, one.end)).toBe(one.text)
  })

  test('a bad line is told by its place in the stream, and the others are still read', async () => {
    const lines = ['{"text": "x"}', '{"id": "b"}', '{bad', '{"id": "d", "text": "Two men died in Dayton."}']
    const { code, out, err } = await runClaims(args, folder, `${lines.join('\n')}\n`)
    expect(err.trim().split('\n')).toEqual([
      'stdin:1:1: this line has no "id"',
      'stdin:2:1: this line has no "text"',
      'stdin:3:1: this line is not JSON',
    ])
    const told = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(told.map(({ id, error }) => [id, error ?? null])).toEqual([
      [null, 'line 1 has no "id"'],
      ['b', 'line 2 has no "text"'],
      [null, 'line 3 is not JSON'],
      ['d', null],
    ])
    expect(code).toBe(2)
  })

  test('paths beside them are refused, not passed over', async () => {
    const { code, out, err } = await runClaims([...args, 'a.txt'], folder, '{"id": 1, "text": "x"}\n')
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain('leave out the paths')
  })
})
