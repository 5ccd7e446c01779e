// `claims report` and its sisters on the command line: where the page goes, what it holds, and what is refused.

import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { main } from '../src/cli/main.ts'
import { runClaims } from './run-claims.ts'

let folder = ''
const read = (name: string): string => fs.readFileSync(path.join(folder, name), 'utf8')

beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'claims-report-'))
  fs.mkdirSync(path.join(folder, 'news'))
  fs.writeFileSync(path.join(folder, 'news/a.txt'), 'The fire in Dayton killed two people on Sunday, police said.\n')
  fs.writeFileSync(path.join(folder, 'news/b.txt'), 'The fire in Dayton killed three people on Sunday, police said.\n')
})
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }))

test('the page goes to a file or down a pipe, the same bytes from every road', async () => {
  const piped = await runClaims(['report', 'news', '--group', 'none'], folder)
  expect(piped).toMatchObject({ code: 0, err: '' })
  await runClaims(['report', 'news', '--group', 'none', '-o', 'report.html'], folder)
  await runClaims(['diff', 'news', '--group', 'none', '--format', 'html', '-o', 'diff.html'], folder)
  await runClaims(['check', 'news', '--group', 'none', '--reporter', 'html=check.html'], folder)
  await runClaims(['diff', 'news', '--group', 'none', '--json', '--with-text', '-o', 'report.json'], folder)
  await runClaims(['render', 'report.json', '--format', 'html', '-o', 'rendered.html'], folder)
  for (const name of ['report.html', 'diff.html', 'check.html', 'rendered.html']) expect(read(name)).toBe(piped.out)
  expect(piped.out).toContain('<h2 id="event-1-articles">Article by article</h2>')
  expect(piped.out).toMatch(/killed <a class="mark v-contradict"[^>]*>two people/)
})

test('a stored report without texts still makes a page', async () => {
  await runClaims(['diff', 'news', '--group', 'none', '--json', '-o', 'bare.json'], folder)
  const { out } = await runClaims(['render', 'bare.json', '--format', 'html'], folder)
  expect(out).toContain('This report holds no article texts')
  expect(out).toContain('killed <mark>two people</mark> on Sunday')
})

test('only what is asked for', async () => {
  const { out } = await runClaims(['report', 'news', '--group', 'none', '--field', 'killed'], folder)
  expect([...out.matchAll(/data-row="[^"]+"/g)]).toHaveLength(1)
})

test('one unreadable article: the page of the others, named among the problems, and exit 2', async () => {
  const { code, out, err } = await runClaims(['report', 'news', 'gone.txt', '--group', 'none'], folder)
  expect(code).toBe(2)
  expect(err).toContain('gone.txt: no such file')
  expect(out).toMatch(/<ul class="problems"><li><b>error<\/b> gone\.txt/)
})

test('refused: a page on a screen, a page over an article, a stream that is watched, an unknown field', async () => {
  const { Writable, Readable } = await import('node:stream')
  let err = ''
  const sink = (note: (text: string) => void): InstanceType<typeof Writable> =>
    new Writable({
      write(chunk: Buffer, _, done) {
        note(chunk.toString())
        done()
      },
    })
  const stdout = Object.assign(
    sink(() => {}),
    { isTTY: true },
  )
  const stderr = sink((text) => {
    err += text
  })
  expect(await main(['report', 'news'], { stdin: Readable.from([]), stdout, stderr, cwd: folder, env: {} })).toBe(2)
  expect(err).toContain('claims report -o report.html')
  for (const args of [
    ['news', '-o', 'news/a.txt'],
    ['-', '--watch'],
    ['news', '--field', 'kiled'],
  ]) {
    const refused = await runClaims(['report', ...args], folder)
    expect(refused).toMatchObject({ code: 2, out: '' })
    expect(refused.err).toMatch(/^[^\n]+\n$/)
  }
  expect(read('news/a.txt')).toContain('killed two people')
})
