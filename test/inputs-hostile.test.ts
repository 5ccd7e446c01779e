// Files made to hurt: each is read within seconds or refused with a reason, its facts survive, what it hides stays hidden.

import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { deflateRawSync, gzipSync } from 'node:zlib'
import { zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { account } from '../src/account.ts'
import { shippedPacks } from '../src/packs/shipped.ts'
import { readAll } from '../src/read/read.ts'
import { fact, killers, markdownKillers } from './hostile-pages.ts'

const packs = shippedPacks()
const root = path.resolve(import.meta.dirname, '..')
const fixture = (name: string): Buffer => fs.readFileSync(path.join(root, 'fixtures', name))
/** Milliseconds of one file; the promise is ten seconds on one core, half of it is left to a busy machine. */
const LONGEST = 10_000

async function readingOf(bytes: Uint8Array, name: string) {
  const began = performance.now()
  const texts: string[] = []
  const problems: string[] = []
  for await (const result of readAll(bytes, { id: name, path: name })) {
    if (result.document !== null) texts.push(result.document.text)
    for (const { code, severity } of result.problems) problems.push(`${severity} ${code}`)
  }
  expect(performance.now() - began).toBeLessThan(LONGEST)
  return { text: texts.join('\n'), problems }
}

describe('pages', () => {
  it.each(Object.entries(killers))(
    '%s',
    async (_, html) => {
      const { text, problems } = await readingOf(Buffer.from(`<!doctype html>${html}`), 'a.html')
      expect(problems).toEqual([])
      expect(text).toContain('A ferry with 41 people on board')
    },
    2 * LONGEST,
  )

  it.each([
    ['a script', '<script>Ten people died.</script>'],
    ['a style', '<style>Ten people died.</style>'],
    ['a template', '<template><p>Ten people died.</p></template>'],
    ['noscript', '<noscript><p>Ten people died.</p></noscript>'],
    ['a comment', '<!-- Ten people died. -->'],
    ['hidden', '<p hidden>Ten people died.</p>'],
    ['display: none', '<div style="color:red; display : none"><p>Ten people died.</p></div>'],
    ['visibility', '<p style="visibility:hidden">Ten people died.</p>'],
    ['no size', '<p style="font-size:0">Ten people died.</p>'],
    ['words for screen readers', '<p class="sr-only">Ten people died.</p>'],
    ['a closed dialogue', '<dialog><p>Ten people died.</p></dialog>'],
    ['a field', '<textarea>Ten people died.</textarea><select><option>Ten people died.</select>'],
    ['an attribute', '<img alt="Ten people died."><p title="Ten people died.">x</p>'],
    ['a picture of lines', '<svg><text>Ten people died.</text></svg>'],
    ['a frame', '<iframe>Ten people died.</iframe><object>Ten people died.</object>'],
  ])('%s is not read', async (_, html) => {
    const { text } = await readingOf(Buffer.from(`<!doctype html><article>${fact}${html}${fact}</article>`), 'a.html')
    expect(text).not.toContain('Ten people')
    expect(text.split('41 people')).toHaveLength(3)
  })
})

describe('packed and nested files', () => {
  const word = (parts: Record<string, string>): Uint8Array =>
    zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, Buffer.from(text)])))
  const document = (body: string): Uint8Array =>
    word({
      '[Content_Types].xml': '<Types/>',
      'word/document.xml': `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
    })
  const bomb = (): Uint8Array => zipSync({ 'word/document.xml': new Uint8Array(200 * 1024 * 1024) })
  /** The same zip, which says that its part is small. */
  function liar(): Uint8Array {
    const bytes = Buffer.from(bomb())
    for (const [mark, offset] of [
      ['PK\u0003\u0004', 22],
      ['PK\u0001\u0002', 24],
    ] as const) {
      bytes.writeUInt32LE(1000, bytes.indexOf(mark, 0, 'latin1') + offset)
    }
    return bytes
  }

  it.each<[string, string, () => Uint8Array, string]>([
    ['a gzip bomb', 'a.warc.gz', () => gzipSync(Buffer.alloc(200 * 1024 * 1024)), 'error read/too-large'],
    [
      'gzip in gzip in gzip',
      'a.gz',
      () => gzipSync(gzipSync(gzipSync(Buffer.alloc(90 * 1024 * 1024)))),
      'error read/too-large',
    ],
    ['a Word bomb', 'a.docx', bomb, 'error read/too-large'],
    ['a Word bomb that lies', 'a.docx', liar, 'error read/too-large'],
    [
      'a zip of 3,000 files',
      'a.docx',
      () => word(Object.fromEntries(Array.from({ length: 3000 }, (_, n) => [`${n}`, '']))),
      'error read/too-large',
    ],
    ['a zip of something else', 'a.docx', () => word({ 'a.txt': 'Ten people died.' }), 'error read/binary'],
    ['a workbook', 'a.xlsx', () => word({ 'xl/workbook.xml': '<x/>' }), 'error read/not-an-article'],
    ['a Word document of 100,000 levels', 'a.docx', () => document('<w:p>'.repeat(100_000)), 'error read/too-deep'],
    [
      'entities in Word',
      'a.docx',
      () => word({ 'word/document.xml': '<!DOCTYPE x [<!ENTITY a "b">]><w:document/>' }),
      'error read/dtd',
    ],
    [
      'no zip behind its first bytes',
      'a.docx',
      () => Buffer.from(`PK\u0003\u0004${'x'.repeat(1000)}`),
      'error read/bad-zip',
    ],
    [
      'an old or locked Office document',
      'a.docx',
      () => Buffer.from('d0cf11e0a1b11ae100', 'hex'),
      'error read/encrypted',
    ],
    ['rich text', 'a.doc', () => Buffer.from('{\\rtf1 Ten people died.}'), 'error read/not-an-article'],
    ['a scan', 'scan.pdf', () => fixture('hostile/scan.pdf'), 'error read/no-text-layer'],
    ['no PDF behind its first bytes', 'a.pdf', () => Buffer.from('%PDF-1.4\nx'), 'error read/bad-pdf'],
    ['a PDF of brackets', 'a.pdf', () => Buffer.from(`%PDF-1.4\n1 0 obj ${'['.repeat(100_000)}`), 'error read/bad-pdf'],
    ['JSON of a million levels', 'a.json', () => Buffer.from('['.repeat(1_000_000)), 'error read/too-deep'],
    ['JSON that ends too soon', 'a.json', () => Buffer.from('{"text": "Two boats'), 'error read/not-json'],
    ['a feed of 100,000 levels', 'a.rss', () => Buffer.from(`<rss>${'<a>'.repeat(100_000)}`), 'error read/too-deep'],
    [
      'entities in a feed',
      'a.rss',
      () => Buffer.from('<!DOCTYPE r [<!ENTITY a "b">]><rss><channel/></rss>'),
      'error read/dtd',
    ],
    ['a table without texts', 'a.csv', () => Buffer.from('a,b\n1,2\n'), 'error read/no-articles'],
    ['a quote that never ends', 'a.csv', () => Buffer.from(`text\n"${'x'.repeat(100_000)}`), 'error read/bad-table'],
    ['a mail in a mail in a mail', 'a.eml', () => Buffer.from(mails(2000)), 'error read/bad-mail'],
    [
      'headers without end',
      'a.eml',
      () => Buffer.from(`MIME-Version: 1.0\r\n${'X: y\r\n'.repeat(300_000)}`),
      'error read/bad-mail',
    ],
    [
      'a record longer than its archive',
      'a.warc',
      () =>
        Buffer.from(
          `WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 9999999999\r\n\r\nHTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>`,
        ),
      'error read/cut-off',
    ],
    [
      '100,000 empty records',
      'a.warc',
      () => Buffer.from('WARC/1.0\r\nContent-Length: 0\r\n\r\n\r\n\r\n'.repeat(100_000)),
      'error read/no-articles',
    ],
    ['a packed page that grows', 'a.warc', () => packedPage(), 'error read/bad-record'],
    ['a million starts of records', 'a.warc', () => Buffer.from('\nWARC/'.repeat(1_000_000)), 'error read/no-articles'],
    ['one packed file that is cut off', 'a.txt.gz', () => cutOff(), 'error read/bad-gzip'],
  ])(
    '%s',
    async (_, name, make, problem) => {
      const { text, problems } = await readingOf(make(), name)
      expect(problems).toContain(problem)
      expect(text).not.toContain('Ten people')
    },
    2 * LONGEST,
  )

  function mails(depth: number): string {
    const parts = Array.from(
      { length: depth },
      (_, n) => `Content-Type: multipart/mixed; boundary="b${n}"\r\n\r\n--b${n}\r\n`,
    )
    return `MIME-Version: 1.0\r\n${parts.join('')}`
  }

  function packedPage(): Uint8Array {
    const body = Buffer.concat([
      Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3]),
      deflateRawSync(Buffer.alloc(50 * 1024 * 1024)),
    ])
    const head = 'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\n'
    const size = head.length + body.length
    const record = `WARC/1.0\r\nWARC-Type: response\r\nContent-Length: ${size}\r\n\r\n${head}`
    return Buffer.concat([Buffer.from(record), body])
  }

  function cutOff(): Uint8Array {
    return gzipSync('Two boats sank. Ten people died.').subarray(0, 30)
  }

  it.each([
    ['leads out of the archive', 'Content-Length: 9999999999999999999'],
    ['is below zero', 'Content-Length: -5'],
    ['is missing', 'Content-Size: 5'],
  ])('a record whose length %s costs no other', async (_, length) => {
    const record = (size: string, fact: string): string => {
      const page = `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>${fact}</p>`
      return `WARC/1.0\r\nWARC-Type: response\r\n${size.replace('OWN', `${page.length}`)}\r\n\r\n${page}\r\n\r\n`
    }
    const own = 'Content-Length: OWN'
    const archive = record(own, 'One boat sank.') + record(length, 'Two boats sank.') + record(own, 'Six boats sank.')
    const { text, problems } = await readingOf(Buffer.from(archive), 'a.warc')
    expect(text).toContain('One boat sank.')
    expect(text).toContain('Six boats sank.')
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatch(/^error read\/(?:bad-record|cut-off)$/)
  })

  it.each([
    ['elements that only end', '</p>'],
    ['an element of many attributes', `<p ${'data-a=1 '.repeat(10_000)}>`],
  ])('a page that begins with %s is a page', async (_, opening) => {
    const { text, problems } = await readingOf(Buffer.from(`${opening.repeat(9)}Two boats sank.`), 'a.html')
    expect(text.trim()).toBe('Two boats sank.')
    expect(problems).toEqual([])
  })

  it('a damaged member of a packed archive costs no other', async () => {
    const bytes = Buffer.from(fixture('inputs/ferry.warc.gz'))
    bytes.fill(0xff, 20, 40)
    const { text, problems } = await readingOf(bytes, 'a.warc.gz')
    expect(problems).toContain('error read/bad-gzip')
    expect(text).toContain('A ferry with 41 people on board')
  })

  it('each limit holds at its number and not before', async () => {
    const json = (depth: number): Uint8Array =>
      Buffer.from(`{"text":"Two boats sank.","x":${'['.repeat(depth - 1)}${']'.repeat(depth - 1)}}`)
    expect((await readingOf(json(499), 'a.json')).problems).toEqual([])
    expect((await readingOf(json(500), 'a.json')).problems).toEqual([])
    expect((await readingOf(json(501), 'a.json')).problems).toEqual(['error read/too-deep'])
    const files = (count: number): Uint8Array =>
      word(Object.fromEntries(Array.from({ length: count }, (_, n) => [`${n}`, ''])))
    expect((await readingOf(files(2000), 'a.docx')).problems).toEqual(['error read/binary'])
    expect((await readingOf(files(2001), 'a.docx')).problems).toEqual(['error read/too-large'])
    const packed = (size: number): Uint8Array => gzipSync(Buffer.alloc(size, 'boats sank. '))
    expect((await readingOf(packed(1024 * 1024), 'a.txt.gz')).problems).toEqual([])
    expect((await readingOf(packed(1024 * 1024 + 1), 'a.txt.gz')).problems).toEqual(['error read/too-large'])
  })

  it('names of records and keys are data', async () => {
    const names = ['__proto__', 'constructor', 'toString', 'length', 'then', 'a/../../b', '\u202e', 'x'.repeat(500)]
    const lines = names.map((id) => JSON.stringify({ id, text: 'Two boats sank.' }))
    const bytes = Buffer.from(`${lines.join('\n')}\n{"__proto__": {"text": "Ten people died."}}\n`)
    const ids: string[] = []
    for await (const { document } of readAll(bytes, { id: 'a.ndjson', path: 'a.ndjson' })) {
      if (document === null) continue
      ids.push(document.id)
      expect(account(document, packs).document.text).toBe('Two boats sank.')
    }
    expect(ids).toEqual(
      ['__proto__', 'constructor', 'toString', 'length', 'then', '6', '7', '8'].map((id) => `a.ndjson#${id}`),
    )
    expect(({} as Record<string, unknown>).text).toBeUndefined()
  })
})

describe('a run goes on', () => {
  let folder = ''
  beforeAll(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'claims-inputs-'))
    fs.cpSync(path.join(root, 'fixtures/inputs'), path.join(folder, 'good'), { recursive: true })
    fs.writeFileSync(path.join(folder, 'slow.pdf'), `%PDF-1.4\n${'1 0 obj <<'.repeat(200_000)}`)
    fs.writeFileSync(path.join(folder, 'report.json'), '{"format": "claims-report/1"}')
    fs.writeFileSync(path.join(folder, 'numbers.csv'), 'a,b\n1,2\n')
  })
  afterAll(() => fs.rmSync(folder, { recursive: true, force: true }))

  const claims = (...args: string[]) =>
    spawnSync(process.execPath, [path.join(root, 'bin/claims.js'), ...args], {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 1e9,
    })

  it('past a file that takes too long, with all others read', () => {
    const { status, stdout, stderr } = claims('extract', 'good', 'slow.pdf', '--file-timeout', '2', '--json')
    expect(status).toBe(2)
    expect(stderr).toContain('slow.pdf: takes longer than 2 s (raise --file-timeout)')
    const { sources } = JSON.parse(stdout) as { sources: { source: string }[] }
    expect(sources.length).toBeGreaterThan(20)
    expect(sources.map(({ source }) => source)).toContain('good/ferry.warc.gz#3')
  }, 60_000)

  it('past pages and Markdown made to hurt, fifty good articles among them', () => {
    const here = path.join(folder, 'mixed')
    fs.mkdirSync(here)
    const pages = Object.values(killers)
    pages.forEach((html, n) => void fs.writeFileSync(path.join(here, `${n}-page.html`), `<!doctype html>${html}`))
    markdownKillers.forEach((text, n) => void fs.writeFileSync(path.join(here, `${n}-text.md`), text))
    for (let n = 0; n < 50; n++)
      fs.writeFileSync(
        path.join(here, `${n}-good.txt`),
        `${n + 2} people were hurt in Dayton on Monday, police said.\n`,
      )
    const { status, stdout, stderr } = claims('extract', 'mixed', '--json', '--file-timeout', '60')
    expect(stderr).toBe('')
    expect(status).toBe(0)
    const { sources, claims: all } = JSON.parse(stdout) as { sources: object[]; claims: Record<string, string>[] }
    expect(sources).toHaveLength(pages.length + markdownKillers.length + 50)
    expect(new Set(all.filter(({ field }) => field === 'injured').map(({ source }) => source)).size).toBe(50)
    fs.rmSync(here, { recursive: true })
  }, 200_000)

  it('past data of other kinds that a folder holds', () => {
    fs.rmSync(path.join(folder, 'slow.pdf'))
    const { status, stderr } = claims('extract', '.', '-v')
    expect(stderr).toContain('numbers.csv:1:1: note: no column holds the text of articles; there are "a", "b"')
    expect(stderr).toContain('report.json: note: is a report of claims, not an article')
    expect(status).toBe(0)
    expect(claims('extract', 'numbers.csv').status).toBe(2)
  }, 60_000)
})
