// The formats of files on the command line: where they go, what is refused, and several of them in one run.

import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { Writable } from 'node:stream'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { main } from '../src/cli/main.ts'
import { REPORT_FORMATS } from '../src/cli/options.ts'
import { type Report, reportSchema } from '../src/model/report.ts'
import { type Result, runClaims } from './run-claims.ts'

const CLOVER = 'Two men 🍀 died at the scene in Dayton, police said.\n'
let folder = ''

beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'claims-out-'))
  fs.writeFileSync(path.join(folder, 'a.txt'), CLOVER)
  fs.writeFileSync(path.join(folder, 'b.txt'), 'Three men died at the scene in Dayton, police said.\n')
})
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }))

const claims = (...args: string[]): Promise<Result> => runClaims(args, folder)
const bytes = (name: string): Buffer => fs.readFileSync(path.join(folder, name))
const report = (name: string): Report => reportSchema.parse(JSON.parse(bytes(name).toString('utf8')))

/** What each kind of file begins with. */
const MAGIC: Readonly<Record<string, string>> = { xlsx: 'PK', parquet: 'PAR1', sqlite: 'SQLite format 3' }

describe('a file', () => {
  test.each(REPORT_FORMATS.filter((format) => format !== 'brat'))(
    '%s: the same from diff and from render',
    async (format) => {
      expect(await claims('diff', 'a.txt', 'b.txt', '--json', '--with-text', '-o', 'stored.json')).toMatchObject({
        code: 0,
        err: '',
      })
      const direct = await claims('diff', 'a.txt', 'b.txt', '--with-text', '--format', format, '-o', 'direct.out')
      expect(direct).toEqual({ code: 0, out: '', err: '' })
      expect(await claims('render', 'stored.json', '--format', format, '-o', 'again.out')).toMatchObject({
        code: 0,
        err: '',
      })
      expect(bytes('again.out').equals(bytes('direct.out'))).toBe(true)
      expect(
        bytes('direct.out')
          .subarray(0, (MAGIC[format] ?? '').length)
          .toString(),
      ).toBe(MAGIC[format] ?? '')
      expect(fs.readdirSync(folder).filter((name) => name.includes('.tmp'))).toEqual([])
    },
  )

  test.each([
    ['matrix.xlsx', 'PK'],
    ['claims.parquet', 'PAR1'],
    ['claims.db', 'SQLite'],
    ['claims.csv', '"claim_id"'],
    ['claims.jsonld', '{"@context"'],
    ['claims.md', '| Source'],
  ])('%s: its ending says the format', async (name, start) => {
    expect(await claims('extract', 'a.txt', '-o', name)).toMatchObject({ code: 0 })
    expect(bytes(name).toString('latin1').startsWith(start)).toBe(true)
  })

  test('an ending says nothing where a format is asked for, or where it is no format', async () => {
    await claims('extract', 'a.txt', '--format', 'json', '-o', 'odd.csv')
    expect(report('odd.csv').claims.length).toBeGreaterThan(0)
    await claims('extract', 'a.txt', '-o', 'plain.constructor')
    expect(bytes('plain.constructor').toString()).toContain('Dayton')
  })

  test('a pipe gets the same bytes', async () => {
    await claims('extract', 'a.txt', '--format', 'parquet', '-o', 'p.parquet')
    const chunks: Buffer[] = []
    const stdout = new Writable({
      write(chunk: Buffer, _, done) {
        chunks.push(chunk)
        done()
      },
    })
    const context = { stdin: process.stdin, stdout, stderr: stdout, cwd: folder, env: {} }
    expect(await main(['extract', 'a.txt', '--format', 'parquet'], context)).toBe(0)
    expect(Buffer.concat(chunks).equals(bytes('p.parquet'))).toBe(true)
  })
})

describe('brat', () => {
  test('a folder of pairs, or one archive', async () => {
    expect(await claims('extract', 'a.txt', 'b.txt', '--format', 'brat', '-o', 'corpus')).toEqual({
      code: 0,
      out: '',
      err: '',
    })
    expect(fs.readdirSync(path.join(folder, 'corpus')).sort()).toEqual([
      ...['a.ann', 'a.txt', 'annotation.conf', 'b.ann', 'b.txt', 'sources.tsv'],
    ])
    expect(bytes('corpus/a.txt').toString()).toBe(CLOVER)
    await claims('extract', 'a.txt', 'b.txt', '--format', 'brat', '-o', 'corpus.zip')
    const files = unzipSync(bytes('corpus.zip'))
    for (const [name, packed] of Object.entries(files)) expect(bytes(`corpus/${name}`).equals(packed), name).toBe(true)
  })

  test('a folder with something in it stays as it is; an empty one is taken', async () => {
    fs.mkdirSync(path.join(folder, 'full'))
    fs.writeFileSync(path.join(folder, 'full/mine.ann'), 'mine')
    const refused = await claims('extract', 'a.txt', '--format', 'brat', '-o', 'full')
    expect(refused).toMatchObject({ code: 2, out: '' })
    expect(refused.err).toContain('full: is there already (name a new folder, or a FILE.zip)')
    expect(fs.readdirSync(path.join(folder, 'full'))).toEqual(['mine.ann'])
    fs.mkdirSync(path.join(folder, 'empty'))
    expect((await claims('extract', 'a.txt', '--format', 'brat', '-o', 'empty')).code).toBe(0)
    expect(fs.readdirSync(path.join(folder, 'empty'))).toContain('a.ann')
    expect((await claims('extract', 'a.txt', '--format', 'brat', '-o', 'a.txt/x')).err).toContain('not a folder')
  })
})

describe('several formats in one run', () => {
  test('each is what it would be alone', async () => {
    const extra = ['--reporter', 'xlsx=all.xlsx', '--reporter', 'doccano=all.jsonl', '--reporter', 'sarif=all.sarif']
    const both = await claims('diff', 'a.txt', 'b.txt', '--json', ...extra)
    expect(both).toMatchObject({ code: 0, err: '' })
    expect(both.out).toBe((await claims('diff', 'a.txt', 'b.txt', '--json')).out)
    for (const [format, name] of [
      ['xlsx', 'all.xlsx'],
      ['doccano', 'all.jsonl'],
      ['sarif', 'all.sarif'],
    ] as const) {
      await claims('diff', 'a.txt', 'b.txt', '--format', format, '-o', 'alone')
      expect(bytes(name).equals(bytes('alone')), format).toBe(true)
    }
  })

  test('extract writes lines and a further format', async () => {
    const lines = await claims('extract', 'a.txt', 'b.txt', '--format', 'ndjson', '--reporter', 'tsv=l.tsv')
    expect(lines.out).toBe((await claims('extract', 'a.txt', 'b.txt', '--format', 'ndjson')).out)
    expect(bytes('l.tsv').toString()).toMatch(/^claim_id\t/)
  })

  test.each([
    [['--reporter', 'xlxs=x'], '"xlxs" is no format (did you mean "xlsx"?)'],
    [['--reporter', 'xlsx'], 'to which file? (xlsx=FILE)'],
    [['--reporter', 'xlsx='], 'to which file?'],
    [['--reporter', 'csv=x', '--reporter', 'json=x'], 'x is named twice'],
    [['-o', 'x', '--reporter', 'json=./x'], './x is named twice'],
    [['--reporter', 'csv=a.txt'], '--reporter a.txt is one of the articles'],
    [['-o', './b.txt'], '--output ./b.txt is one of the articles'],
    [['--reporter', 'csv=no/such/x.csv'], 'no/such/x.csv: no such file or folder'],
  ])('%j is refused', async (args, message) => {
    const { code, out, err } = await claims('diff', 'a.txt', 'b.txt', ...args)
    expect(err).toContain(message)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(bytes('a.txt').toString()).toBe(CLOVER)
  })
})

describe('what cannot be shown is refused with a way out', () => {
  test.each([
    ['xlsx', 'add -o FILE.xlsx'],
    ['parquet', 'add -o FILE.parquet'],
    ['brat', 'add -o FILE.zip'],
    ['sqlite', 'add -o FILE.sqlite'],
  ])('%s on a screen', async (format, hint) => {
    let err = ''
    const stdout = Object.assign(new Writable({ write: () => expect.fail('bytes on a screen') }), { isTTY: true })
    const stderr = new Writable({
      write(chunk, _, done) {
        err += String(chunk)
        done()
      },
    })
    const context = { stdin: process.stdin, stdout, stderr, cwd: folder, env: {} }
    expect(await main(['extract', 'a.txt', '--format', format], context)).toBe(2)
    expect(err).toContain(hint)
  })

  test('a stored report without the texts that a format counts in', async () => {
    await claims('diff', 'a.txt', 'b.txt', '--json', '-o', 'bare.json')
    for (const format of ['webannotation', 'brat', 'labelstudio', 'doccano']) {
      const { code, err } = await claims('render', 'bare.json', '--format', format, '-o', 'out')
      expect(code).toBe(2)
      expect(err).toContain('--with-text --json')
    }
    expect((await claims('render', 'bare.json', '--format', 'xlsx', '-o', 'bare.xlsx')).code).toBe(0)
  })

  test('a stored report whose claims are not in its texts', async () => {
    await claims('extract', 'a.txt', '--json', '--with-text', '-o', 'whole.json')
    const { sources, ...rest } = report('whole.json')
    const moved = { ...rest, sources: sources.map((one) => ({ ...one, text: `x${one.text}` })) }
    fs.writeFileSync(path.join(folder, 'moved.json'), JSON.stringify(moved))
    const { code, err } = await claims('render', 'moved.json', '--format', 'doccano')
    expect(code).toBe(2)
    expect(err).toMatch(/^moved\.json: is not whole: the words of "\w+" are not in their source/)
  })
})
