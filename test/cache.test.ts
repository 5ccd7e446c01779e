// The cache changes no result: cold, warm and without it give the same bytes, whatever happened to its files in between.

import { spawn, spawnSync } from 'node:child_process'
import { createCipheriv } from 'node:crypto'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'

const bin = path.resolve(import.meta.dirname, '../bin/claims.js')
const env = { PATH: process.env.PATH ?? '' }
let folder = ''

const ARTICLES = {
  'a.txt': 'Two men died at the scene in Dayton, police said. “We are shaken,” Mayor Ann Lee said.\n',
  'b.md': '---\npublished: 2024-05-06\nevent: dayton\n---\nThree men died at the scene in Dayton, police said.\n',
  'c.txt': 'At least six people were hurt on Monday, officials said.\n',
}

beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'claims-cache-'))
  fs.mkdirSync(path.join(folder, 'in'))
  for (const [name, text] of Object.entries(ARTICLES)) fs.writeFileSync(path.join(folder, 'in', name), text)
})
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }))

interface Result {
  readonly code: number | null
  readonly out: string
  readonly err: string
}
function claims(...args: string[]): Result {
  const run = spawnSync(process.execPath, [bin, ...args], { cwd: folder, encoding: 'utf8', env })
  return { code: run.status, out: run.stdout, err: run.stderr }
}
const extract = (...args: string[]): Result => claims('extract', 'in', '--format', 'ndjson', ...args)
const fresh = (): Result => extract('--no-cache')
const place = (): string => path.join(folder, '.claims/cache')
const packs = (): string[] => fs.readdirSync(place()).filter((name) => name.endsWith('.pack'))
const pack = (): string => path.join(place(), packs()[0]!)

test('cold, warm and without: the same bytes in every format', () => {
  for (const args of [
    ['extract', 'in', '--format', 'ndjson'],
    ['extract', 'in', '--json'],
    ['extract', 'in', '--format', 'csv', '--with-text'],
    ['extract', 'in', '--format', 'ndjson', '--field', 'killed'],
    ['diff', 'in', '--json'],
    ['diff', 'in'],
    ['check', 'in', '--format', 'json'],
  ]) {
    fs.rmSync(place(), { recursive: true, force: true })
    const without = claims(...args, '--no-cache')
    expect(fs.existsSync(place())).toBe(false)
    expect(claims(...args)).toEqual(without)
    expect(packs()).toHaveLength(1)
    expect(claims(...args)).toEqual(without)
    expect(packs()).toHaveLength(1)
  }
})

/** The 13 ways in which a stored file goes wrong. */
const HARM: Readonly<Record<string, (file: string) => void>> = {
  'cut to nothing': (file) => fs.truncateSync(file, 0),
  'cut in half': (file) => fs.truncateSync(file, fs.statSync(file).size >> 1),
  'one byte short': (file) => fs.truncateSync(file, fs.statSync(file).size - 1),
  zeros: (file) => fs.writeFileSync(file, Buffer.alloc(fs.statSync(file).size)),
  'a bit flipped in every block': (file) => edit(file, (bytes) => everyBlock(bytes, 1)),
  'a bit flipped in the first entry': (file) => edit(file, (bytes) => flip(bytes, 60)),
  'a digit changed, the JSON still whole': (file) => edit(file, digitUp),
  'bytes added': (file) => fs.appendFileSync(file, 'more'),
  'a folder in its place': (file) => {
    fs.rmSync(file)
    fs.mkdirSync(file)
  },
  'a link in its place': (file) => {
    fs.renameSync(file, `${file}.away`)
    fs.symlinkSync(`${file}.away`, file)
  },
  'no permission': (file) => fs.chmodSync(file, 0),
  'text of others': (file) => fs.writeFileSync(file, '{"format":"claims-report/1","claims":[]}\n'),
  'results under other keys': (file) => edit(file, swapRows),
}

function edit(file: string, change: (bytes: Buffer) => void): void {
  const bytes = fs.readFileSync(file)
  change(bytes)
  fs.writeFileSync(file, bytes)
}
function flip(bytes: Buffer, at: number): void {
  bytes[at] = bytes[at]! ^ 4
}
function everyBlock(bytes: Buffer, from: number): void {
  for (let at = from; at < bytes.length; at += 512) flip(bytes, at)
}
function digitUp(bytes: Buffer): void {
  const at = bytes.indexOf('"min":') + 6
  bytes[at] = bytes[at]! + 1
}

/** Gives the first two keys each other's results, with an index that is sound: only the key in each checksum can tell. */
function swapRows(bytes: Buffer): void {
  const footer = bytes.length - 40
  const index = bytes.readDoubleLE(footer)
  const [first, second] = [index + 32, index + 96].map((at) => Buffer.from(bytes.subarray(at, at + 32)))
  second!.copy(bytes, index + 32)
  first!.copy(bytes, index + 96)
  const cipher = createCipheriv('aes-128-gcm', Buffer.alloc(16), Buffer.alloc(12))
  cipher.setAAD(bytes.subarray(0, 40)).setAAD(bytes.subarray(index, footer))
  cipher.final()
  cipher.getAuthTag().copy(bytes, footer + 16)
}

describe('what is not whole is made anew', () => {
  test.each(Object.keys(HARM))('%s', (name) => {
    const without = fresh()
    for (let round = 0; round < 2; round++) {
      fs.rmSync(place(), { recursive: true, force: true })
      extract()
      HARM[name]!(pack())
      expect(extract()).toEqual(without)
      expect(extract()).toEqual(without)
    }
  })

  test('a harmed file is replaced, not carried along', () => {
    extract()
    const before = pack()
    edit(before, (bytes) => flip(bytes, 60))
    extract()
    expect(packs()).toHaveLength(1)
    const after = fs.readFileSync(pack())
    expect(extract()).toEqual(fresh())
    expect(fs.readFileSync(pack()).equals(after)).toBe(true)
  })
})

describe('a wrong hit is impossible', () => {
  test('an edit that keeps size and time', () => {
    extract()
    const file = path.join(folder, 'in/a.txt')
    const { atime, mtime } = fs.statSync(file)
    fs.writeFileSync(file, ARTICLES['a.txt'].replace('Two', 'Six'))
    fs.utimesSync(file, atime, mtime)
    const warm = extract()
    expect(warm.out).toContain('"text":"Six men"')
    expect(warm).toEqual(fresh())
  })

  test('one name, other folder; one text, other name', () => {
    extract()
    fs.renameSync(path.join(folder, 'in'), path.join(folder, 'out'))
    fs.copyFileSync(path.join(folder, 'out/a.txt'), path.join(folder, 'out/z.txt'))
    expect(claims('extract', 'out', '--format', 'ndjson')).toEqual(
      claims('extract', 'out', '--format', 'ndjson', '--no-cache'),
    )
  })

  test('metadata beside the article, a date given, a pack added', () => {
    extract()
    fs.writeFileSync(path.join(folder, 'in/a.meta.json'), '{"published": "2024-05-07", "outlet": "Post"}')
    expect(extract()).toEqual(fresh())
    expect(extract().out).toContain('"outlet":"Post"')
    expect(extract('--published', '2024-01-02')).toEqual(extract('--published', '2024-01-02', '--no-cache'))
    fs.writeFileSync(
      path.join(folder, 'p.yaml'),
      'name: own\nfields:\n  shaken:\n    kind: category\n    codes:\n      shaken: {frames: ["be shaken"]}\n    examples: {"We are shaken.": shaken, "We shook hands.": nothing}\n',
    )
    expect(extract('--pack', 'p.yaml')).toEqual(extract('--pack', 'p.yaml', '--no-cache'))
    expect(extract()).toEqual(fresh())
  })

  test('what another build wrote is not read', () => {
    extract()
    const [name] = packs()
    // the same bytes with another digest in header and name
    edit(pack(), (bytes) => bytes.fill(7, 8, 40))
    fs.renameSync(pack(), path.join(place(), `07070707${name!.slice(8)}`))
    expect(extract()).toEqual(fresh())
    expect(packs()).toHaveLength(2)
  })

  test('an article that could not be read is asked for again', () => {
    fs.writeFileSync(path.join(folder, 'in/d.txt'), Buffer.from([0, 1, 2, 3, 0, 0]))
    const without = fresh()
    expect(without.code).toBe(2)
    expect(extract()).toEqual(without)
    expect(extract()).toEqual(without)
  })
})

test('eight runs at once, on a cold and on a warm cache', async () => {
  const without = fresh().out
  const run = () =>
    new Promise<string>((done) => {
      const child = spawn(process.execPath, [bin, 'extract', 'in', '--format', 'ndjson'], { cwd: folder, env })
      let out = ''
      child.stdout.on('data', (chunk) => {
        out += chunk
      })
      child.on('close', () => done(out))
    })
  for (let round = 0; round < 2; round++) {
    for (const out of await Promise.all(Array.from({ length: 8 }, run))) expect(out).toBe(without)
  }
  // they did the same and wrote one file
  expect(fs.readdirSync(place())).toEqual(packs())
  expect(packs()).toHaveLength(1)
})

describe('a place that cannot be used costs one warning', () => {
  const places: Readonly<Record<string, () => string>> = {
    'a file': () => {
      fs.writeFileSync(path.join(folder, 'file'), '')
      return 'file'
    },
    'below a file': () => {
      fs.writeFileSync(path.join(folder, 'file'), '')
      return 'file/cache'
    },
    'below what is not there': () => 'no/such/folder',
    'in /proc': () => '/proc/claims/cache',
    'a link to nowhere': () => {
      fs.symlinkSync(path.join(folder, 'nowhere'), path.join(folder, 'link'))
      return 'link'
    },
  }
  test.each(Object.keys(places))('%s', (name) => {
    const { code, out, err } = extract('--cache-dir', places[name]!())
    expect({ code, out }).toEqual({ code: 0, out: fresh().out })
    expect(err.match(/^.*cache cannot be used.*$/gm)).toHaveLength(1)
    expect(err.trim().split('\n')).toHaveLength(1)
  })

  test('a link instead of .claims is not followed', () => {
    fs.mkdirSync(path.join(folder, 'elsewhere'))
    fs.symlinkSync('elsewhere', path.join(folder, '.claims'))
    expect(extract().out).toBe(fresh().out)
    expect(fs.readdirSync(path.join(folder, 'elsewhere'))).not.toContain('cache')
  })
})

describe('claims cache', () => {
  test('tells, prunes and clears; half-written files of dead runs go', () => {
    expect(claims('cache').out).toContain('0.0 MB in 0 files')
    extract()
    fs.writeFileSync(path.join(place(), 'tmp-999999999-00000000'), 'half')
    fs.writeFileSync(path.join(place(), 'notes.txt'), 'not ours')
    const { packs: count, bytes } = JSON.parse(claims('cache', '--json').out)
    expect(count).toBe(1)
    expect(bytes).toBe(fs.statSync(pack()).size)
    expect(claims('cache', '--prune').out).not.toContain('removed')
    expect(claims('cache', '--prune', '--max-size', '10').out).toContain('removed')
    expect(fs.readdirSync(place())).toEqual(['notes.txt'])
    extract()
    expect(claims('cache', '--clear').code).toBe(0)
    expect(fs.readdirSync(place())).toEqual(['notes.txt'])
    expect(claims('cache', '--max-size', '10').code).toBe(2)
  })

  test('in CI there is a cache only where it is named', () => {
    const ci = (...args: string[]) =>
      spawnSync(process.execPath, [bin, 'extract', 'in', ...args], { cwd: folder, env: { ...env, CI: 'true' } })
    ci()
    expect(fs.existsSync(place())).toBe(false)
    ci('--cache-dir', 'kept')
    expect(fs.readdirSync(path.join(folder, 'kept'))).toHaveLength(1)
  })
})
