// Articles changed in ways that change no fact must give the same claims at shifted places; a changed fact must change exactly that.

import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { account } from '../src/account.ts'
import type { Claim } from '../src/model/claim.ts'
import { shippedPacks } from '../src/packs/shipped.ts'
import { read } from '../src/read/read.ts'

const packs = shippedPacks()
const root = path.resolve(import.meta.dirname, '..')

function articlesUnder(folder: string): [string, string][] {
  return fs
    .readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => [`${folder}/${name}`, fs.readFileSync(path.join(root, folder, name), 'utf8')])
}
const articles = [...articlesUnder('seeds'), ...articlesUnder('fixtures/gold/clusters')]

interface Read {
  readonly text: string
  readonly claims: readonly Claim[]
}

function claimsOf(text: string): Read {
  const { document } = read(Buffer.from(text), { id: 'a.txt', path: 'a.txt' })
  return { text: document!.text, claims: account(document!, packs).claims }
}

/** What a claim says, without its place; `plain` undoes the change in words. */
function said({ claims }: Read, plain: (text: string) => string = same): string[] {
  return claims
    .map((claim) => {
      const { field, subject, value, state, certainty, votes, event, zone, attribution } = claim
      const facts = { field, subject, value, state, certainty, votes, event, zone, attribution, text: claim.text }
      return plain(JSON.stringify(facts))
    })
    .sort()
}

const same = (text: string): string => text
/** White space inside the words of a claim is the article's own. */
const spaced = (text: string): string => text.replace(/(?:\\[nrt]|\s)+/g, ' ')
/** What has no width is in the words of a claim and not in their meaning. */
const seen = (text: string): string => spaced(text).replace(/[\u00ad\u200b\u200e]/g, '')
const dashed = (text: string): string => spaced(text).replace(/ ?(?:—|--) ?/g, '-')
/** Whatever the marks, in whatever way they are written. */
const marked = (text: string): string =>
  spaced(text)
    .replace(/[“”]|\\"/g, '″')
    .replace(/[‘’']/g, '′')

function straightened(text: string): string {
  return text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'")
}

/** Pairs every second straight double mark of a paragraph with the first; apostrophes become right single marks. */
function curled(text: string): string {
  return text
    .split('\n')
    .map((line) => {
      let open = false
      return line
        .replace(/"/g, () => {
          open = !open
          return open ? '“' : '”'
        })
        .replace(/(?<=[a-z])'(?=[a-z])/gi, '’')
    })
    .join('\n')
}

const CHANGES: readonly [string, (text: string) => string, (text: string) => string][] = [
  ['CRLF for LF', (text) => text.replace(/\r?\n/g, '\r\n'), spaced],
  ['more blank lines', (text) => text.replace(/\n\s*\n/g, '\n\n\n\n'), spaced],
  ['spaces at line ends', (text) => text.replace(/(\r?)\n/g, '   $1\n'), spaced],
  ['a byte-order mark', (text) => `\ufeff${text}`, same],
  ['no-break spaces', (text) => text.replace(/(?<=\w) (?=\w)/g, '\u00a0'), spaced],
  ['thin spaces', (text) => text.replace(/(?<=\w) (?=\w)/g, '\u2009'), spaced],
  ['spaces of no width', (text) => text.replace(/(?<=[a-z]) (?=[a-z])/gi, '\u200b '), seen],
  ['soft hyphens', (text) => text.replace(/(?<= [a-z]{4})(?=[a-z]{4,} )/g, '\u00ad'), seen],
  ['marks of direction before names', (text) => text.replace(/ (?=[A-Z])/g, ' \u200e'), seen],
  ['lines that are indented', (text) => text.replace(/\n(?=[^\n])/g, '\n  '), spaced],
  ['dashes of two hyphens', (text) => text.replace(/—/g, '--'), dashed],
  ['two spaces after sentences', (text) => text.replace(/(?<=[.!?]) (?=[A-Z])/g, '  '), spaced],
  ['blank lines before and after', (text) => (text.startsWith(' date') ? `${text}\n\n` : `\n\n${text}\n\n\n`), same],
]

/** How editors set headlines. */
const SETTINGS: readonly [string, (headline: string) => string][] = [
  ['in capitals', (headline) => headline.toUpperCase()],
  ['in small letters', (headline) => headline.toLowerCase()],
  ['In Title Case', (headline) => headline.replace(/(?<![\p{L}’'])\p{Ll}/gu, (letter) => letter.toUpperCase())],
  ['as a sentence', (headline) => headline.slice(0, 1).toUpperCase() + headline.slice(1).toLowerCase()],
]
/** The words of a claim are the headline's own, and so is their case. */
const inOneCase = (text: string): string => text.toLowerCase()

describe.each(articles)('%s', (_, article) => {
  const before = claimsOf(article)

  test.each(CHANGES)('%s change no claim', (_, change, plain) => {
    const after = claimsOf(change(article))
    expect(said(after, plain)).toEqual(said(before, plain))
    for (const claim of after.claims) expect(after.text.slice(claim.start, claim.end)).toBe(claim.text)
  })

  test('straight marks for curly ones change no claim', () => {
    expect(said(claimsOf(straightened(article)), marked)).toEqual(said(before, marked))
  })

  test('curly marks for straight ones change no claim', () => {
    expect(said(claimsOf(curled(article)), marked)).toEqual(said(before, marked))
  })

  test.each(SETTINGS)('a headline %s changes no claim', (_setting, set) => {
    const [headline = ''] = /^[^\n]+(?=\n)/.exec(article) ?? []
    if (/[.:]$/.test(headline)) return
    const after = claimsOf(set(headline) + article.slice(headline.length))
    expect(said(after, inOneCase)).toEqual(said(before, inOneCase))
  })

  test('a neutral paragraph at the end changes no claim, no place and no id', () => {
    const longer = `${article.trimEnd()}\n\nThe weather in the valley stays mild, and the orchards bloom early.\n`
    const after = claimsOf(longer)
    const place = ({ id, start, end, line, column }: Claim): string => `${id} ${start}-${end} ${line}:${column}`
    expect(after.claims.map(place)).toEqual(before.claims.map(place))
  })
})

test.each(['\u00ad', '\u2060', '\u200b', '\u200e'])('a town is known with %j inside its name', (mark) => {
  const [place] = claimsOf(`Two men were shot in An${mark}napolis on Monday.\n`).claims.filter(
    ({ field }) => field === 'place',
  )
  expect(place?.value).toMatchObject({ name: 'Annapolis', within: ['Maryland', 'United States'] })
})

describe('a fact that is changed throughout changes in the claims, and nothing else does', () => {
  const swaps: readonly [string, string, string][] = [
    ['elm-court-shooting/tribune.txt', 'Hill', 'Walsh'],
    ['elm-court-shooting/wire.txt', 'Ricks', 'Foster'],
    ['elm-court-shooting/wire.txt', '27', '31'],
    ['elm-court-shooting/tribune.txt', 'Delgado', 'Harper'],
    ['mill-street-court/post.txt', 'Pratt', 'Morgan'],
    ['norvia-quake/today.txt', '19', '26'],
    ['norvia-quake/today.txt', '130', '145'],
    ['capitol-square-protest/morning.txt', '14', '23'],
    ['pine-hollow-fire/ledger.txt', '4,500', '6,500'],
  ]
  test.each(swaps)('%s: %s, now %s', (name, from, to) => {
    const article = fs.readFileSync(path.join(root, 'fixtures/gold/clusters', name), 'utf8')
    expect(article).toContain(from)
    const swap = (text: string): string =>
      text
        .replaceAll(from, to)
        .replaceAll(from.toLowerCase(), to.toLowerCase())
        .replaceAll(`:${from.replace(',', '')},`, `:${to.replace(',', '')},`)
    const before = said(claimsOf(article))
    expect(before.map(swap)).not.toEqual(before)
    expect(said(claimsOf(article.replaceAll(from, to)))).toEqual(before.map(swap).sort())
  })
})
