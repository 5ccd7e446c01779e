// Threads change no result: any number of them gives the same bytes, and one that dies or hangs costs no other article.

import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { shippedPacks } from '../src/packs/shipped.ts'
import { accountsOf } from '../src/run/accounts.ts'
import { findInputs } from '../src/run/inputs.ts'
import { Overdue } from '../src/run/overdue.ts'

const root = path.resolve(import.meta.dirname, '..')
const env = { PATH: process.env.PATH ?? '' }
const PATIENCE = 240_000
let folder = ''

/** More than one chunk for each of four threads. */
const MADE = 200

beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'claims-workers-'))
  fs.mkdirSync(path.join(folder, 'in'))
  for (let n = 0; n < MADE; n++) {
    const text = `${n % 60} people were hurt in Dayton on Monday, police said. “We saw ${n + 2} cars,” Mayor Ann Lee said.\n`
    fs.writeFileSync(path.join(folder, 'in', `${String(n).padStart(3, '0')}.txt`), text)
  }
  // a word that only packs know, in the article that a thread reads first
  fs.writeFileSync(
    path.join(folder, 'in/016.txt'),
    'Officers were called to a verbal altercation in Kenosha on Monday.\n',
  )
  fs.writeFileSync(path.join(folder, 'in/050.txt'), Buffer.from([0, 1, 2, 3, 0, 0]))
  fs.cpSync(path.join(root, 'fixtures/inputs'), path.join(folder, 'in/other'), { recursive: true })
})
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }))

function claims(...args: string[]): { code: number | null; out: string; err: string } {
  const bin = path.join(root, 'bin/claims.js')
  const run = spawnSync(process.execPath, [bin, ...args], { cwd: folder, encoding: 'utf8', env, maxBuffer: 1e9 })
  return { code: run.status, out: run.stdout, err: run.stderr }
}

test('1, 2 and 4 threads give the same bytes, with and without a cache', { timeout: PATIENCE }, () => {
  const inline = claims('extract', 'in', '--format', 'ndjson', '--no-cache', '--jobs', '1')
  expect(inline.code).toBe(2)
  expect(inline.out.split('\n').length).toBeGreaterThan(MADE)
  for (const jobs of ['2', '4']) {
    expect(claims('extract', 'in', '--format', 'ndjson', '--no-cache', '--jobs', jobs)).toEqual(inline)
  }
  expect(claims('extract', 'in', '--format', 'ndjson', '--jobs', '2')).toEqual(inline)
  expect(claims('extract', 'in', '--format', 'ndjson', '--jobs', '2')).toEqual(inline)
  expect(claims('diff', 'in', '--json', '--no-cache', '--jobs', '2')).toEqual(
    claims('diff', 'in', '--json', '--no-cache', '--jobs', '1'),
  )
})

/** Ids of all articles and codes of all problems, where the threads run `program`. */
async function readWith(program: string, jobs: number): Promise<(string | null)[]> {
  const inputs = await findInputs(['in'], folder)
  const options = {
    cwd: folder,
    publishedOf: () => null,
    maxFileSize: 1e8,
    stdin: Readable.from([]),
    stdinFilename: null,
  }
  const found: (string | null)[] = []
  const more = { fileTimeout: 60, columns: {}, cache: null, jobs, worker: program }
  for await (const { account, problems } of accountsOf(inputs, shippedPacks(), { ...options, ...more })) {
    if (account !== null) found.push(account.document.id)
    for (const { code } of problems) found.push(code)
  }
  return found
}

test.each([
  ['at once', 'process.exit(1)'],
  [
    'when it meets a certain file',
    `parentPort.on('message', ({ files }) => {
      if (files.some(({ source }) => source.id.endsWith('090.txt'))) process.exit(1)
    })
    require(${JSON.stringify(path.join(root, 'dist/worker.js'))})`,
  ],
  ['with an error', `parentPort.on('message', () => { throw new Error('no') })`],
])('a thread that dies %s loses nothing', { timeout: PATIENCE }, async (name, code) => {
  const program = path.join(folder, `${name.replaceAll(' ', '-')}.cjs`)
  fs.writeFileSync(program, `const { parentPort } = require('node:worker_threads')\n${code}\n`)
  expect(await readWith(program, 2)).toEqual(await readWith(program, 1))
})

test('an article that takes too long is told, and all others are there', { timeout: PATIENCE }, () => {
  const long = path.join(folder, 'long')
  fs.mkdirSync(long)
  const sentence = 'At least six people were hurt in Dayton on Monday, police said, and two of them died later. '
  for (const name of ['a.txt', 'b.txt', 'd.txt']) fs.writeFileSync(path.join(long, name), sentence)
  fs.writeFileSync(path.join(long, 'c.txt'), sentence.repeat(40_000))
  const { code, out, err } = claims('extract', 'long', '--format', 'ndjson', '--jobs', '2', '--file-timeout', '1')
  expect(code).toBe(2)
  expect(err).toBe('long/c.txt: takes longer than 1 s (raise --file-timeout)\n')
  const ids = out
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { id: string }).id)
  expect(ids).toEqual(['long/a.txt', 'long/b.txt', 'long/d.txt'])
})

test('a file is overdue when it alone was looked at for too long', () => {
  const overdue = new Overdue(0)
  const later = (): void => {
    for (const end = performance.now() + 2; performance.now() < end; );
  }
  expect(overdue.isOver(1, true)).toBe(false)
  later()
  expect(overdue.isOver(2, true)).toBe(false)
  later()
  expect(overdue.isOver(2, false)).toBe(false)
  later()
  expect(overdue.isOver(2, true)).toBe(true)
})
