// Any text at all: the pipeline never throws, every offset is true, zones cover the article, and what comes out is plain data.

import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { account } from '../src/account.ts'
import { compare } from '../src/compare.ts'
import type { Account } from '../src/model/claim.ts'
import type { Document } from '../src/model/document.ts'
import { reportSchema } from '../src/model/report.ts'
import { shippedPacks } from '../src/packs/shipped.ts'
import { read } from '../src/read/read.ts'
import { reportOf } from '../src/report.ts'
import { plainDocument } from './document.ts'

const packs = shippedPacks()
const root = path.resolve(import.meta.dirname, '..')
/** The same texts on every machine; `CLAIMS_FUZZ_RUNS=100000` makes a long night of it. */
const RUNS = Number(process.env.CLAIMS_FUZZ_RUNS ?? 150)
const SEED = Number(process.env.CLAIMS_FUZZ_SEED ?? 20200823)

function articlesUnder(folder: string): string[] {
  return fs
    .readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => fs.readFileSync(path.join(root, folder, name), 'utf8'))
}
const articles = [...articlesUnder('seeds'), ...articlesUnder('fixtures/gold/clusters')]

/** Everything that must hold of one text, whatever it says; gives the account for more. */
function holds(document: Document): Account {
  const { text, body } = document
  const made = account(document, packs)
  const report = reportOf([made], packs)
  const faults: string[] = []
  const must = (truth: boolean, what: string, thing: unknown): void => {
    if (!truth) faults.push(`${what}: ${JSON.stringify(thing)}`)
  }
  for (const claim of report.claims) {
    const { evidence, start, end } = claim
    must(claim.text !== '' && text.slice(start, end) === claim.text, 'offsets of a claim', claim)
    must(text.slice(evidence.start, evidence.end) === evidence.text, 'offsets of evidence', claim)
    must(evidence.start <= start && end <= evidence.end, 'claim outside its evidence', claim)
    must(body.start <= evidence.start && evidence.end <= body.end, 'evidence outside the article', claim)
    const before = text.slice(0, start)
    must(claim.column === start - before.lastIndexOf('\n'), 'column', claim)
    must(claim.line === before.split('\n').length, 'line', claim)
    must(!NOT_WORDS.test(claim.shown) || NOT_WORDS.test(claim.text), 'value as shown', claim)
  }
  for (const mention of report.mentions) {
    must(
      mention.text !== '' && text.slice(mention.start, mention.end) === mention.text,
      'offsets of a mention',
      mention,
    )
    must(body.start <= mention.start && mention.end <= body.end, 'mention outside the article', mention)
    must(isSound(mention.value), 'value', mention)
  }
  for (const entry of made.ledger)
    must(text.slice(entry.start, entry.end) === entry.text, 'offsets of the ledger', entry)
  must(new Set(report.claims.map(({ id }) => id)).size === report.claims.length, 'ids of claims', report.claims)
  must(new Set(report.mentions.map(({ id }) => id)).size === report.mentions.length, 'ids of mentions', report.mentions)
  must(covers(document, report.sources[0]!.zones), 'zones', report.sources)
  const { success, error } = reportSchema.safeParse(JSON.parse(JSON.stringify(report)))
  must(success, 'schema', error?.message)
  expect(faults).toEqual([])
  return made
}

/** What a value that went wrong looks like. */
const NOT_WORDS = /undefined|NaN|Infinity|\[object|native code/

/** Bounds in their order and finite; days that the calendar has. */
function isSound(value: { kind: string; min?: number | null; max?: number | null; timex?: string }): boolean {
  const { min = null, max = null, timex = '' } = value
  if ((min !== null && !Number.isFinite(min)) || (max !== null && !Number.isFinite(max))) return false
  if ((min !== null && max !== null && min > max) || /undefined|NaN|--/.test(timex)) return false
  const day = /^(\d{4})-(\d\d)-(\d\d)/.exec(timex)
  if (day === null) return true
  const real = new Date(`${day[0]}T00:00:00Z`)
  return !Number.isNaN(real.getTime()) && real.toISOString().startsWith(day[0])
}

/** Zones follow each other without overlap, and only white space lies outside of them. */
function covers({ text, body }: Document, zones: readonly { start: number; end: number }[]): boolean {
  let at = body.start
  for (const zone of zones) {
    if (zone.start < at || zone.end < zone.start || text.slice(at, zone.start).trim() !== '') return false
    at = zone.end
  }
  return at <= body.end && (zones.length === 0 || text.slice(at, body.end).trim() === '')
}

/** Characters and words that have fooled readers of text before. */
const ODD = [
  ...['“', '”', '"', "'", '’', '‘', '«', '\n', '\n\n', '\r', '\r\n', '\0', '\ud800', '\udc00', '\u202e', '\ufeff'],
  ...[
    '\u00a0',
    '\u2028',
    '\u0085',
    '\t',
    '😀',
    '👨‍👩‍👧',
    '—',
    '--',
    '…',
    '...',
    '.',
    ',',
    ';',
    ':',
    '(',
    ')',
    '[',
    ']',
  ],
  ...['5', '0', '-1', '17:11', '25:99', '5:15 p.m.', 'a.m.', 'noon', '$', '€', '%', '°', '½', '1/2', '1e308', '1,00'],
  ...['999999999999999999999999', '1,000,000', 'half', 'two', 'dozen', 'hundreds of', 'several', 'million', 'no'],
  ...['2020-08-24', '31 February', '13/13/13', 'Sunday', 'Aug. 23', '1990s', 'th', 'last', 'ago', 'hours later'],
  ...['between', 'and', 'or', 'of', 'to', 'per', 'not', 'nobody', 'said', 'according to', 'who', 'that', 'Mr.', 'Jr.'],
  ...['U.S.', 'I-', 'Route', '40th', 'Street', 'block of', 'Police', 'Hospital', 'Norvia', '@a', '#b', 'http://x.y/z'],
  ...[
    'killed',
    'shot',
    'injured',
    'was',
    'were',
    'years old',
    '-year-old',
    'mph',
    'acres',
    'İ',
    'ﬁ',
    'e\u0301',
    '中文',
  ],
  ...['العربية', 'עברית', '\u001b[31m', '__proto__', 'constructor', 'toString', 'hasOwnProperty', 'then', 'length'],
]
const odd = fc.constantFrom(...ODD)
const oddText = fc
  .array(fc.tuple(odd, fc.constantFrom('', ' ', ' ')), { maxLength: 120 })
  .map((parts) => parts.map(([word, gap]) => word + gap).join(''))

interface Edit {
  readonly at: number
  readonly length: number
  readonly put: string
}
const edit: fc.Arbitrary<Edit> = fc.record({
  at: fc.nat({ max: 1_000_000 }),
  length: fc.constantFrom(0, 0, 1, 3, 30, 300),
  put: fc.oneof(
    odd,
    odd.map((word) => ` ${word} `),
    fc.string({ unit: 'binary', maxLength: 8 }),
    fc.array(odd, { maxLength: 8 }).map((words) => words.join(' ')),
  ),
})
/** An article of ours with some words cut, swapped and put in. */
const mutated = fc
  .tuple(fc.constantFrom(...articles), fc.array(edit, { minLength: 1, maxLength: 10 }))
  .map(([article, edits]) =>
    edits.reduce((text, { at, length, put }) => {
      const from = at % (text.length + 1)
      return text.slice(0, from) + put + text.slice(from + length)
    }, article),
  )

const HOSTILE = path.join(root, 'fixtures/hostile')
/** `npm run fuzz` sets it: what fails is kept as a fixture, smallest form, and fails from then on until it is mended. */
const KEEP = process.env.CLAIMS_FUZZ_KEEP === '1'

/** Checks a law of texts; texts that break it are kept on demand. Throws as `fc.assert` does. */
function law<T>(
  texts: fc.Arbitrary<T>,
  bytesOf: (found: T) => (string | Uint8Array)[],
  holdsFor: (text: T) => unknown,
  share = 1,
) {
  const result = fc.check(
    fc.property(texts, (text) => void holdsFor(text)),
    { numRuns: Math.ceil(RUNS * share), seed: SEED },
  )
  if (KEEP && result.counterexample !== null) for (const found of bytesOf(result.counterexample[0])) keep(found)
  if (result.failed) throw new Error(fc.defaultReportMessage(result))
}

function keep(found: string | Uint8Array): void {
  const name = createHash('sha256').update(found).digest('hex').slice(0, 12)
  fs.writeFileSync(path.join(HOSTILE, `found-${name}.txt`), found)
}

/** Bytes become a document that holds, or a problem says why not. */
function readable(bytes: Uint8Array): void {
  const { document, problems } = read(bytes, { id: 'a.txt', path: 'a.txt' })
  if (document !== null) holds(document)
  else expect(problems.length).toBeGreaterThan(0)
}

describe('what was found before', () => {
  test.each(fs.readdirSync(HOSTILE).sort())('%s', (name) => readable(fs.readFileSync(path.join(HOSTILE, name))))
})

describe('any text', () => {
  test('random characters, lone surrogates among them', { timeout: 0 }, () => {
    const any = fc.string({ unit: 'binary', maxLength: 400 })
    law(
      any,
      (text) => [text],
      (text) => holds(plainDocument(text)),
    )
  })

  test('heaps of odd words and signs', { timeout: 0 }, () => {
    law(
      oddText,
      (text) => [text],
      (text) => holds(plainDocument(text, '2020-08-24')),
    )
  })

  test('mutated articles', { timeout: 0 }, () => {
    law(
      mutated,
      (text) => [text],
      (text) => holds(plainDocument(text)),
    )
  })

  test('bytes of mutated articles, read as a file is', { timeout: 0 }, () => {
    const changes = fc.array(fc.tuple(fc.nat(), fc.nat({ max: 255 })), { maxLength: 4 })
    const changed = fc.tuple(mutated, changes).map(([text, edits]) => {
      const buffer = Buffer.from(text)
      for (const [at, byte] of edits) buffer[at % buffer.length] = byte
      return buffer
    })
    law(changed, (bytes) => [bytes], readable, 1 / 2)
  })

  test('comparing mutated articles names only claims that there are, with a reason for each row', {
    timeout: 0,
  }, () => {
    const pairs = fc.tuple(mutated, mutated, fc.constantFrom('auto' as const, 'none' as const, 'dir' as const))
    law(
      pairs,
      ([left, right]) => [left, right],
      ([left, right, group]) => {
        const accounts = [left, right].map((text, i) => account({ ...plainDocument(text), id: `${i}.txt` }, packs))
        const report = compare(accounts, packs, { group })
        expect(reportSchema.safeParse(JSON.parse(JSON.stringify(report))).success).toBe(true)
        const known = new Set(report.claims.map(({ id }) => id))
        for (const row of (report.events ?? []).flatMap((event) => event.rows)) {
          expect(row.reason).not.toBe('')
          expect(`${row.reason} ${row.shown} ${row.label}`).not.toMatch(/undefined|NaN|\[object/)
          for (const id of row.cells.flatMap((cell) => cell.claims)) expect(known.has(id)).toBe(true)
        }
      },
      1 / 4,
    )
  })
})

test('words of two paragraphs are no time together', () => {
  const { mentions } = holds(plainDocument('He came last \n\nSunday two men died.', '2020-08-24'))
  expect(mentions.filter(({ kind }) => kind === 'time').map(({ start, end }) => [start, end])).toEqual([[15, 21]])
})

test('a time that runs over the end of its sentence stays inside its evidence', () => {
  const cut =
    'A fire broke out in Dayton at 17:11\nAug. 23\n\nTwo people were killed at 00 \n\n a.m. on Sunday, police said.'
  holds(plainDocument(cut))
  holds(plainDocument('17:11\nAug. 23, two people were shot in Dayton, police said.'))
})

describe('one thing over and over', () => {
  const length = 12_000
  test.each([
    ...[
      '“',
      '"',
      "'",
      '(',
      '\n',
      '\r\n',
      ' ',
      '.',
      ',',
      '-',
      '1',
      '1,',
      '1 ',
      'a',
      'A ',
      'two ',
      'Mr. ',
      '$',
      '😀',
      '\0',
    ],
    ...['\ud800', 'and ', 'of ', 'said ', 'killed ', 'Sunday ', '5:15 ', '- 5', 'a-', 'New York ', 'not ', '“no,” he '],
  ])('%j', (unit) => {
    const text = unit.repeat(Math.ceil(length / unit.length))
    const start = performance.now()
    holds(plainDocument(text))
    // twenty times the slowest seen; quadratic work would need minutes
    expect(performance.now() - start).toBeLessThan(5000)
  })
})
