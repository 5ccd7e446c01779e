// What the reader must keep: offsets of the file as it stands, every fact from its place, every fault told with line and column.

import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { read } from '../src/read/read.ts'

const source = { id: 'a.txt', path: 'a.txt' }
const bytes = (text: string): Uint8Array => Buffer.from(text, 'utf8')

function utf16(text: string, bigEndian: boolean): Uint8Array {
  const units = Buffer.from(`\ufeff${text}`, 'utf16le')
  return bigEndian ? units.swap16() : units
}

describe('encodings', () => {
  const text = 'Three boats sank “off” the coast — 💧.\n'

  it.each([
    ['UTF-8', bytes(text)],
    ['UTF-8 with mark', bytes(`\ufeff${text}`)],
    ['UTF-16LE', utf16(text, false)],
    ['UTF-16BE', utf16(text, true)],
  ])('%s', (_, content) => {
    const { document, problems } = read(content, source)
    expect(document?.text).toBe(text)
    expect(problems).toEqual([])
  })

  it.each([
    ['lone continuation', [0x80], 4],
    ['overlong', [0xc0, 0xaf], 4],
    ['surrogate', [0xed, 0xa0, 0x80], 4],
    ['truncated', [0xe2, 0x82], 4],
    ['beyond Unicode', [0xf5, 0x80, 0x80, 0x80], 4],
    ['latin-1 letter', [0xe9], 4],
  ])('bad UTF-8: %s', (_, bad, column) => {
    const content = Buffer.concat([bytes('one\ntwo'), Buffer.from(bad), bytes(' three')])
    const { document, problems } = read(content, source)
    expect(document?.text).toContain('two\ufffd')
    expect(document?.text.endsWith(' three')).toBe(true)
    expect(problems).toMatchObject([{ code: 'read/not-utf8', severity: 'warning', line: 2, column }])
  })

  it('odd and lone UTF-16 units', () => {
    const odd = Buffer.concat([utf16('two', false), Buffer.from([65])])
    expect(read(odd, source).problems).toMatchObject([{ code: 'read/not-utf8' }])
    const lone = Buffer.concat([utf16('a\nb', false), Buffer.from([0x00, 0xd8])])
    expect(read(lone, source).problems).toMatchObject([{ code: 'read/not-utf8', line: 2, column: 2 }])
  })

  it.each([
    ['NUL', Buffer.from([65, 0, 66])],
    ['PNG', Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10])],
    ['gzip', Buffer.from([0x1f, 0x8b, 8])],
    ['PDF', bytes('%PDF-1.7')],
    ['UTF-32', Buffer.from([0xff, 0xfe, 0, 0, 65, 0, 0, 0])],
  ])('binary: %s', (_, content) => {
    const { document, problems } = read(content, source)
    expect(document).toBeNull()
    expect(problems).toMatchObject([{ code: 'read/binary', severity: 'error' }])
  })

  it('empty files are notes', () => {
    for (const content of ['', ' \n\t', '---\ntitle: X\n---\n']) {
      const { document, problems } = read(bytes(content), source)
      expect(document).not.toBeNull()
      expect(problems).toMatchObject([{ code: 'read/empty', severity: 'note' }])
    }
  })
})

describe('front matter', () => {
  it('gives the facts and leaves the text as it stands', () => {
    const text =
      '---\ntitle: "Boats: three sink"\npublished: 2021-03-04\noutlet: Harbor Post\nevent: boats\n---\nBody.\n'
    const { document, problems } = read(bytes(text), source)
    expect(problems).toEqual([])
    expect(document).toMatchObject({
      text,
      title: 'Boats: three sink',
      published: '2021-03-04',
      outlet: 'Harbor Post',
      event: 'boats',
      url: null,
    })
    expect(text.slice(document!.body.start)).toBe('Body.\n')
  })

  it('tells a syntax fault with its place and still reads the article', () => {
    const { document, problems } = read(bytes('---\ntitle: ok\nbad: [1, 2\n---\nBody.\n'), source)
    expect(document!.text.slice(document!.body.start)).toBe('Body.\n')
    expect(problems).toMatchObject([{ code: 'read/front-matter', severity: 'warning', path: 'a.txt' }])
    expect(problems[0]!.line).toBeGreaterThanOrEqual(3)
    expect(problems[0]!.hint).not.toBeNull()
  })

  it('tells a date that can be read two ways', () => {
    const { document, problems } = read(bytes('---\ntitle: x\npublished: 03/04/2021\n---\nBody.'), source)
    expect(document!.published).toBeNull()
    expect(problems).toMatchObject([{ code: 'read/date', line: 3, column: 1 }])
  })

  it.each([
    ['a rule in the text', '---\nA storm came.\n---\nIt went.'],
    ['an open fence', '---\ntitle: x\n\nText.'],
    ['another language', '---js\nmodule.exports = {}\n---\nText.'],
  ])('is not %s', (_, text) => {
    expect(read(bytes(text), source).document!.body.start).toBe(0)
  })

  it.each([
    ['brackets', `a: ${'['.repeat(5000)}`],
    ['openers', '- '.repeat(5000)],
    ['aliases', 'a: &x [1]\nb: *x'],
    ['a key twice', 'title: x\ntitle: y'],
    ['braces', `{`.repeat(20000)],
  ])('refuses bombs: %s', (_, inner) => {
    const { document, problems } = read(bytes(`---\n${inner}\n---\nBody.`), source)
    expect(document!.text.endsWith('Body.')).toBe(true)
    expect(problems).toMatchObject([{ code: 'read/front-matter' }])
  })

  it('many keys are read in linear time', () => {
    const keys = Array.from({ length: 9000 }, (_, index) => `k${index}:`).join('\n')
    const start = process.hrtime.bigint()
    expect(read(bytes(`---\n${keys}\ntitle: X\n---\nBody.`), source).document!.title).toBe('X')
    expect(Number(process.hrtime.bigint() - start) / 1e9).toBeLessThan(3)
  })

  it('takes names as data', () => {
    const { document } = read(
      bytes('---\n__proto__: {polluted: 1}\nconstructor: x\ntitle: toString\n---\nBody.'),
      source,
    )
    expect(document!.title).toBe('toString')
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
  })
})

describe('sidecars and headers', () => {
  it('reads JSON and YAML sidecars, after front matter', () => {
    const sidecar = '{"outlet": "Harbor Post", "published": "2021-03-04T08:30:00Z", "title": "Side"}'
    const { document } = read(bytes('---\ntitle: Front\n---\nBody.'), { ...source, sidecar })
    expect(document).toMatchObject({ title: 'Front', outlet: 'Harbor Post', published: '2021-03-04T08:30:00Z' })
    expect(read(bytes('Body.'), { ...source, sidecar: 'outlet: Y' }).document!.outlet).toBe('Y')
    expect(read(bytes('Body.'), { ...source, sidecar: 'just words' }).problems).toMatchObject([
      { code: 'read/sidecar' },
    ])
  })

  it.each([
    [' date 2021-03-04 Three boats sank.', '2021-03-04'],
    ['Boats sink\nPublished: 2021-03-04\nText.', '2021-03-04'],
    ['Boats sink\n\nDate: Mar. 4, 2021\n\nText.', '2021-03-04'],
    ['Posted on March 4, 2021 at 5:30 pm EST\nText.', '2021-03-04'],
    ['Boats sink\nMarch 4th, 2021\nText.', '2021-03-04'],
    ['Updated: March 6, 2021\nPublished: 4 March 2021\nText.', '2021-03-04'],
    ['Updated: March 6, 2021\nText.', '2021-03-06'],
    ['Updated 5:12 PM ET, Thu March 4, 2021\nText.', '2021-03-04'],
    ['March 4, 2021 was a cold day in Harbor.', null],
    ['He posted March 4, 2021 videos of boats.', null],
    ['Published: 31 February 2021\nText.', null],
    ['Boats sink\n\nHARBOR, Maine, March 4, 2021 (Reuters) - Three boats sank.', '2021-03-04'],
    ['BAY CITY, 4 March 2021 — Three boats sank.', '2021-03-04'],
    ['Boats sink\nBy Ann Lee. Published March 4, 2021\nText.', '2021-03-04'],
    ['Boats sink\nBy Ann Lee | March 4, 2021 5:30 pm\nText.', '2021-03-04'],
    ['Harbor Courier, March 4, 2021\n\nText.', '2021-03-04'],
    ['The Harbor Post, Thursday 4 March 2021 14.30 GMT\nText.', '2021-03-04'],
    ['Boats sink\nAnn Lee\nHarbor Post · Updated March 4, 2021\nText.', '2021-03-04'],
    ['Three boats sink in the bay and nobody knows why - Harbor Post, March 4, 2021\nText.', '2021-03-04'],
    ['Harbor remembers the storm of its life, March 4, 1921\nText.', null],
    ['In the morning, March 4, 2021, boats sank.', null],
    ['FIRE on the pier, March 4, 1921 - a look back', null],
    ['Text.', null],
  ])('%s', (text, published) => {
    expect(read(bytes(text), source).document!.published).toBe(published)
  })

  it('asks the caller last', () => {
    expect(read(bytes('Text.'), { ...source, published: '2021-03-04' }).document!.published).toBe('2021-03-04')
    expect(read(bytes(' date 2021-03-05 Text.'), { ...source, published: '2021-03-04' }).document!.published).toBe(
      '2021-03-05',
    )
  })

  it('hashes the bytes', () => {
    expect(read(bytes(''), source).document!.sha256).toMatch(/^e3b0c44298fc1c149afb/)
  })
})

describe('files', () => {
  const file = (name: string): Uint8Array => readFileSync(new URL(`../fixtures/${name}`, import.meta.url))
  const article = file('inputs/ferry.txt').toString()

  it.each(['ferry.md', 'ferry-bom.txt', 'ferry-utf16le.txt', 'ferry-utf16be.txt'])('%s is the same article', (name) => {
    const { document, problems } = read(file(`inputs/${name}`), { id: name, path: name })
    expect(problems).toEqual([])
    expect(document!.text.slice(document!.body.start, document!.body.end)).toBe(article)
  })

  it('a sidecar dates its article', () => {
    const sidecar = file('inputs/ferry-sidecar.meta.json').toString()
    const { document } = read(file('inputs/ferry-sidecar.txt'), { ...source, sidecar })
    expect(document).toMatchObject({ outlet: 'Harbor Post', published: '2021-03-09T07:45:00-05:00' })
    expect(read(file('inputs/ferry-dated.txt'), source).document!.published).toBe('2021-03-09')
  })

  it.each<[string, string[], boolean]>([
    ['bad-utf8.txt', ['read/not-utf8'], true],
    ['cut-utf8.txt', ['read/not-utf8'], true],
    ['nul.txt', ['read/binary'], false],
    ['image.txt', ['read/binary'], false],
    ['empty.txt', ['read/empty'], true],
    ['blank.txt', ['read/empty'], true],
    ['front-open.md', [], true],
    ['front-broken.md', ['read/front-matter'], true],
    ['front-alias.md', ['read/front-matter'], true],
    ['front-deep.md', ['read/front-matter'], true],
    ['front-names.md', [], true],
    ['front-tag.md', [], true],
  ])('hostile %s', (name, codes, isText) => {
    const { document, problems } = read(file(`hostile/${name}`), { id: name, path: name })
    expect(problems.map((problem) => problem.code)).toEqual(codes)
    expect(document !== null).toBe(isText)
    if (codes.length === 0) expect(document!.text).toContain('Two boats sank.')
  })
})
