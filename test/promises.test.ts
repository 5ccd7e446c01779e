// Promises about any file and any command, each proved by the same facts told in many dresses.

import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { account } from '../src/account.ts'
import { compare } from '../src/compare.ts'
import { loadPack } from '../src/packs/packs.ts'
import { shippedPacks } from '../src/packs/shipped.ts'
import { read } from '../src/read/read.ts'
import { count, field, pack, said, source } from './claims.ts'
import { plainDocument } from './document.ts'
import { runClaims } from './run-claims.ts'

const packs = shippedPacks()
let folder = ''
beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'claims-any-'))
  fs.writeFileSync(path.join(folder, 'a.txt'), 'Two men died at the scene in Dayton, police said.\n')
})
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }))

describe('a command that is wrong', () => {
  test.each([
    ['an unknown command', ['extrat', 'a.txt']],
    ['an unknown option', ['extract', '--frobnicate', 'a.txt']],
    ['a value of another kind', ['extract', 'a.txt', '--max-file-size', 'much']],
    ['a choice that is none', ['diff', 'a.txt', '--group', 'perhaps']],
    ['an option without its value', ['extract', 'a.txt', '--format']],
    ['a path that is not there', ['extract', 'missing.txt']],
  ])('%s: exit 2, told in one line on standard error, nothing on standard output', async (_, args) => {
    const { code, out, err } = await runClaims(args, folder)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err.split('\n')[0]).toMatch(/^\S.{10,}/)
    expect(err).not.toMatch(/\bat .*:\d+:\d+\)?$/m)
  })
})

describe('whatever stands before it, a claim is at its place', () => {
  const told = 'Two men died at the scene in Dayton on Monday, police said. Nine others were hurt.'
  const before = [
    ...['', '🍀', '👨‍👩‍👧 ', 'e\u0301', '\u0130', '\ufb01', '\ufffc', '\ufffd', '\u00ad', '\u200b', '\u2028', '\u0085'],
    ...['\r\n', '\t', 'العربية ', 'עברית ', '中文', '\u{1d49c}', '𝟓', '\ud83c\uddfa\ud83c\uddf8'],
  ]
  const dresses: readonly [string, (start: string) => string][] = [
    ['a.txt', (start) => `${start}\n\n${told}\n`],
    ['a.md', (start) => `# ${start}\n\n${told}\n`],
    ['a.html', (start) => `<!doctype html><article><p>${start}</p><p>${told}</p></article>`],
  ]
  test.each(dresses)('%s', (name, dress) => {
    const facts = before.map((start) => {
      const { document } = read(Buffer.from(dress(start)), { id: name, path: name })
      const { claims } = account(document!, packs)
      for (const claim of claims) expect(document!.text.slice(claim.start, claim.end)).toBe(claim.text)
      return claims.map((claim) => `${claim.field} ${claim.text}`)
    })
    expect(facts[0]!.length).toBeGreaterThan(2)
    for (const fact of facts) expect(fact).toEqual(facts[0])
  })
})

test.each([
  ['a lone continuation', [0x80]],
  ['two of them', [0xbf, 0x80]],
  ['an overlong slash', [0xc0, 0xaf]],
  ['an overlong NUL', [0xc0, 0x80, 0x41]],
  ['a surrogate', [0xed, 0xa0, 0x80]],
  ['a pair of surrogates', [0xed, 0xa0, 0xbd, 0xed, 0xb8, 0x80]],
  ['a cut sign of three bytes', [0xe2, 0x82]],
  ['a cut sign of four bytes', [0xf0, 0x9f, 0x98]],
  ['beyond Unicode', [0xf5, 0x80, 0x80, 0x80]],
  ['five bytes', [0xf8, 0x88, 0x80, 0x80, 0x80]],
  ['never a byte of UTF-8', [0xff, 0xfe]],
  ['a letter of Latin-1', [0xe9]],
])('bytes that are no UTF-8 hide no fact: %s', (_, bad) => {
  const bytes = Buffer.concat([
    Buffer.from('Two men died at the scene in Dayton. Some said '),
    Buffer.from(bad),
    Buffer.from(' and left. Nine women were hurt.\n'),
  ])
  const { document, problems } = read(bytes, { id: 'a.txt', path: 'a.txt' })
  expect(problems.map(({ code, severity }) => `${severity} ${code}`)).toEqual(['warning read/not-utf8'])
  const fields = account(document!, packs).claims.map((claim) => `${claim.field} ${claim.shown}`)
  expect(fields).toEqual(expect.arrayContaining(['killed 2', 'injured 9']))
})

/** Processor time in microseconds, the least of three. */
function cost(work: () => unknown): number {
  let least = Number.POSITIVE_INFINITY
  for (let run = 0; run < 3; run++) {
    const before = process.cpuUsage()
    work()
    const { user, system } = process.cpuUsage(before)
    least = Math.min(least, user + system)
  }
  return least
}

test('comparing takes time that grows with the number of sources', { timeout: 120_000 }, () => {
  const fields = [pack([field('shots', 'count'), field('killed', 'count', { evolves: 'rising' })])]
  const sources = (many: number) =>
    Array.from({ length: many }, (_, n) =>
      source(`s${n}`, {}, said('shots', count((n % 7) + 2)), said('killed', count((n % 3) + 1))),
    )
  const [few, many] = [sources(1000), sources(4000)]
  const small = cost(() => compare(few, fields, { group: 'none' }))
  const large = cost(() => compare(many, fields, { group: 'none' }))
  // four times the sources: 4 where linear, 16 where quadratic
  expect(large / small).toBeLessThan(8.5)
})

test('a pack of 20,000 phrases reads 820 KB within half a minute', { timeout: 120_000 }, () => {
  const phrases = Array.from({ length: 20_000 }, (_, n) => `"${word(n)} be ${word(n + 31)} near ${word(n + 77)}"`)
  const { pack: large, problems } = loadPack(
    `pack: large\nfields:\n  state:\n    kind: category\n    frames:\n      seen: [${phrases.join(', ')}]\n`,
    'large.yaml',
  )
  expect(problems).toEqual([])
  const text = 'The river rose on Monday and the gate near the mill was shut by two men of the town. '.repeat(9650)
  expect(text.length).toBeGreaterThan(820_000)
  expect(cost(() => account(plainDocument(text), [large!])) / 1e6).toBeLessThan(30)
})

/** A made-up word for a number. */
function word(n: number): string {
  return `ab${n.toString(26).replaceAll(/\d/g, (digit) => 'qrstuvwxyz'.charAt(Number(digit)))}o`
}
