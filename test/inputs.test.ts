// One article in every format that is read: the same claims from each, the facts from where each keeps them, and nothing hidden.

import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { account } from '../src/account.ts'
import type { Account } from '../src/model/claim.ts'
import type { Problem } from '../src/model/problem.ts'
import { shippedPacks } from '../src/packs/shipped.ts'
import { ENDINGS, formatOf, type ReadSource, readAll } from '../src/read/read.ts'

const packs = shippedPacks()
const folder = new URL('../fixtures/inputs/', import.meta.url)
const fixture = (name: string): Buffer => readFileSync(new URL(name, folder))
const columns = { text: ['Story'], published: ['When'] }

async function accountsOf(bytes: Uint8Array, name: string, more: Partial<ReadSource> = {}): Promise<Account[]> {
  const accounts: Account[] = []
  const source = { id: name, path: name, columns, ...more }
  for await (const { document } of readAll(bytes, source))
    if (document !== null) accounts.push(account(document, packs))
  return accounts
}

async function problemsOf(bytes: Uint8Array, name: string): Promise<Problem[]> {
  const found: Problem[] = []
  for await (const { problems } of readAll(bytes, { id: name, path: name })) found.push(...problems)
  return found
}

/** What an article says, without where its words stand in the file. */
function said({ claims }: Account): string[] {
  return claims
    .filter((claim) => claim.votes)
    .map(({ field, shown, text, zone, certainty, attribution, evidence }) =>
      [field, shown, text, zone, certainty, attribution.chain.map(({ name }) => name).join('<'), evidence.text].join(
        ' | ',
      ),
    )
    .sort()
}

const files = readdirSync(folder)
  .filter((name) => !name.includes('.meta.'))
  .sort()

describe('the same claims from every format', async () => {
  const published = { published: '2021-03-09' }
  const [plain] = await accountsOf(fixture('ferry.txt'), 'ferry.txt', published)

  it('the plain article says something', () => {
    expect(said(plain!).length).toBeGreaterThanOrEqual(3)
  })

  it.each(files)('%s', async (name) => {
    const accounts = await accountsOf(fixture(name), name, published)
    const ferry = accounts.find(({ document }) => document.text.includes('PORT HALE'))
    expect(said(ferry!)).toEqual(said(plain!))
    for (const { document, claims, mentions } of accounts) {
      for (const { start, end, text } of claims) expect(document.text.slice(start, end)).toBe(text)
      for (const { start, end } of mentions) expect(start >= 0 && end <= document.text.length).toBe(true)
      expect(document.text).not.toMatch(/Ten passengers|Nine died/)
    }
  })

  it.each([...ENDINGS])('%s has an example', (format, endings) => {
    const examples = files.filter((name) => endings.some((ending) => name.replace(/\.gz$/, '').endsWith(`.${ending}`)))
    expect(examples).not.toEqual([])
    for (const name of examples) expect([format, 'gzip']).toContain(formatOf(fixture(name), name) ?? 'none')
  })
})

describe('facts', () => {
  const title = 'Ferry Runs Aground Near Port Hale'
  const url = 'https://example.org/news/ferry-aground'
  const local = '2021-03-09T07:45:00-05:00'

  it.each([
    ['ferry.html', 'ferry.html', { title, outlet: 'Harbor Post', published: local, url, format: 'html' }],
    ['ferry.mhtml', 'ferry.mhtml', { title, outlet: 'Harbor Post', published: local, url }],
    ['ferry.eml', 'ferry.eml', { title, outlet: 'Harbor Post', published: local, url: null }],
    ['ferry.rss', 'ferry.rss#ferry-1', { title, outlet: 'Harbor Post', published: '2021-03-09T12:45:00Z', url }],
    ['ferry.atom', 'ferry.atom#ferry-aground', { title, outlet: 'Harbor Post', published: local, url }],
    ['feed.json', 'feed.json#ferry-aground', { title, outlet: 'Harbor Post', published: local, url }],
    ['ferry.csv', 'ferry.csv#1', { title, outlet: 'Harbor Post', published: local, url }],
    ['ferry.tsv', 'ferry.tsv#1', { title: null, published: '2021-03-09' }],
    ['trafilatura.json', 'trafilatura.json', { title, outlet: 'Harbor Post', published: '2021-03-09', url }],
    ['news-please.json', 'news-please.json#1', { title, outlet: 'example.org', published: '2021-03-09T07:45:00', url }],
    ['newspaper4k.ndjson', 'newspaper4k.ndjson#1', { title, outlet: null, published: local, url }],
    ['newspaper4k.ndjson', 'newspaper4k.ndjson#bus', { locator: { unit: 'line', number: 3 } }],
    [
      'ferry.warc.gz',
      'ferry.warc.gz#3',
      { url, locator: { unit: 'record', number: 3, captured: '2021-03-10T08:00:00Z' } },
    ],
  ])('%s gives %s', async (name, id, facts) => {
    const accounts = await accountsOf(fixture(name), name)
    expect(accounts.find(({ document }) => document.id === id)?.document).toMatchObject(facts)
  })

  it('a page keeps captions, comments and furniture as zones that never vote', async () => {
    const [page] = await accountsOf(fixture('ferry.html'), 'ferry.html')
    const { document, parsed, claims } = page!
    const zones = parsed.zones.map(({ kind, start, end }) => `${kind}: ${document.text.slice(start, end).trim()}`)
    expect(zones).toContain('caption: The ferry on Sunday with 90 guests. (Harbor Post/Dana Cole)')
    expect(zones).toContain('furniture: Read also: Storm Shuts Harbor For Second Day')
    expect(zones.some((zone) => zone.startsWith('comment: 2 Comments') && zone.includes('all 60 people'))).toBe(true)
    expect(document.text).not.toContain('Home')
    expect(claims.filter((claim) => claim.zone === 'comment' && claim.votes)).toEqual([])
  })

  it('a PDF knows its pages', async () => {
    const [pdf] = await accountsOf(fixture('ferry.pdf'), 'ferry.pdf')
    const { pages, text } = pdf!.document
    expect(pages).toHaveLength(2)
    expect(text.slice(pages![1]).startsWith('Harbor Post\n\nHere is the full statement')).toBe(true)
  })

  it('encodings that are not UTF-8 are declared, or guessed with a warning', async () => {
    expect(await problemsOf(fixture('ferry-latin1.html'), 'ferry-latin1.html')).toEqual([])
    expect(await problemsOf(fixture('ferry-guessed.txt'), 'ferry-guessed.txt')).toMatchObject([
      {
        code: 'read/guessed-encoding',
        severity: 'warning',
        message: expect.stringContaining('windows-1252') as string,
      },
    ])
  })
})

describe('what the bytes say goes before what the name says', () => {
  it.each([
    ['ferry.html', 'page.txt', 'html'],
    ['ferry.pdf', 'statement.txt', 'pdf'],
    ['ferry.docx', 'statement.pdf', 'docx'],
    ['ferry.warc', 'crawl.html', 'warc'],
    ['ferry.warc.gz', 'crawl.dat', 'warc'],
    ['ferry.rss', 'news.html', 'feed'],
    ['ferry.mhtml', 'page', 'mhtml'],
    ['ferry.eml', 'release.txt', 'eml'],
    ['news-please.json', 'stdin', 'json'],
  ])('%s named %s is read as %s', async (name, as, format) => {
    const [first] = await accountsOf(fixture(name), as)
    expect(first!.document.format).toBe(format)
    expect(said(first!)).toEqual(said((await accountsOf(fixture(name), name))[0]!))
  })

  it('a page without an element, and text with an odd name, are text', async () => {
    for (const name of ['ferry.html', 'ferry', 'ferry.docx', 'ferry.xyz']) {
      const [first] = await accountsOf(fixture('ferry.txt'), name === 'ferry.docx' ? 'ferry' : name)
      expect(first!.document.format).toBeUndefined()
    }
  })
})

describe('spans hold for any text in any markup', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc.constantFrom(
      '<p>',
      '</p>',
      '<br>',
      '<b>',
      '</b>',
      '<div class="comments">',
      '</div>',
      '&amp;',
      '&#128167;',
      '\u00a0',
    ),
    fc.constantFrom(
      'Three boats sank. ',
      '“Six people were hurt,” police said. ',
      '<h2>',
      '</h2>',
      '<li>',
      '<!-- -->',
      '<a href=x>',
      '</a>',
    ),
  )

  it('HTML', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 40 }), async (pieces) => {
        const html = `<!doctype html><body><article>${pieces.join('')}</article>`
        for (const { document, claims, parsed } of await accountsOf(Buffer.from(html), 'a.html')) {
          for (const { start, end, text } of claims) expect(document.text.slice(start, end)).toBe(text)
          expect(parsed.zones.at(-1)!.end).toBe(document.text.length)
          for (const { start, end } of document.hints ?? [])
            expect(start < end && end <= document.text.length).toBe(true)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('tables and records give their text as it stands', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', minLength: 1 }), async (words) => {
        const text = `Three boats sank. ${words}`
        const csv = `text,date\n"${text.replaceAll('"', '""')}",2021-03-09\n`
        const lines = `${JSON.stringify({ text })}\n${JSON.stringify({ text })}\n`
        for (const [bytes, name] of [
          [csv, 'a.csv'],
          [lines, 'a.ndjson'],
        ] as const) {
          for (const { document } of await accountsOf(Buffer.from(bytes), name)) {
            if (document.text !== text) throw new Error(`${name}: ${JSON.stringify(document.text)}`)
          }
        }
      }),
      { numRuns: 200 },
    )
  })
})
