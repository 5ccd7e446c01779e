// Title, outlet, date and address of a saved page: JSON-LD first, then OpenGraph and other meta elements, then what is on the page.

import { decodeHTML } from 'entities'
import { leadingDate } from './dates.ts'
import type { Page } from './html-blocks.ts'
import { Mark } from './html-classes.ts'
import { linkedDataOf } from './json-ld.ts'
import type { Metadata } from './metadata.ts'

const DATES = words(
  `article:published_time og:article:published_time og:published_time datepublished date.published article.published
  parsely-pub-date sailthru.date publish-date publish_date publishdate publication_date pubdate pub_date published-date
  article:published cxenseparse:recs:publishtime dc.date.issued dc.date dcterms.created dcterms.issued dcterms.date
  citation_publication_date date displaydate originalpublicationdate`,
)
const TITLES = words('og:title twitter:title dc.title citation_title headline parsely-title')
const OUTLETS = words(
  'og:site_name application-name dc.publisher citation_journal_title article:publisher_name publisher',
)
const ADDRESSES = words('og:url twitter:url parsely-link')

function words(text: string): readonly string[] {
  return text.split(/\s+/)
}

export interface PageFacts {
  readonly metadata: Partial<Metadata>
  /** The article's text as the page's own data has it. */
  readonly text: string | null
}

/** What a page says of its article; a fact that nothing states stays null. */
export function factsOfPage(page: Page): PageFacts {
  const data = linkedDataOf(page.jsonLd)
  const metas = namedMetas(page)
  const first = (names: readonly string[]): string | null => {
    for (const name of names) {
      const value = metas.get(name)
      if (value !== undefined) return value
    }
    return null
  }
  const outlet = data.outlet ?? first(OUTLETS)
  const metadata = {
    title: plain(data.title) ?? first(TITLES) ?? titleOf(page, outlet),
    outlet: plain(outlet),
    published: dated([data.published, ...DATES.map((name) => metas.get(name) ?? null), ...timesOf(page)]),
    url: address([linkOf(page), first(ADDRESSES), data.url, savedFrom(page)]),
    event: null,
  }
  return { metadata, text: data.text === null ? null : decodeHTML(data.text) }
}

/** JSON-LD is often escaped twice. */
function plain(text: string | null): string | null {
  if (text === null) return null
  const words = (text.includes('&') ? decodeHTML(text) : text).replace(/\s+/g, ' ').trim()
  return words === '' ? null : words
}

function namedMetas(page: Page): Map<string, string> {
  const metas = new Map<string, string>()
  for (const meta of page.metas) {
    const content = meta.get('content')?.trim() ?? ''
    if (content === '') continue
    for (const key of ['property', 'name', 'itemprop']) {
      const name = meta.get(key)?.trim().toLowerCase()
      if (name !== undefined && !metas.has(name)) metas.set(name, content)
    }
  }
  return metas
}

/** The page's title without the name of the site behind it; the headline on the page where it says the same. */
function titleOf(page: Page, outlet: string | null): string | null {
  const title = plain(decodeHTML(page.title))
  const headline = page.blocks.find((block) => block.tag === 'h1' && (block.marks & (Mark.Chrome | Mark.Comment)) === 0)
  if (title === null) return headline?.text ?? null
  if (headline !== undefined && title.startsWith(headline.text)) return headline.text
  // "Site - Headline" and "Headline - Site": the longer part that the page shows as a line
  const parts = title.split(/ [|—–«·:-] /).filter((part) => page.blocks.some(({ text }) => opens(text, part)))
  const shown = parts.reduce((best, part) => (part.length > best.length ? part : best), '')
  if (shown.length >= 10) return shown
  for (const bar of [' | ', ' — ', ' – ', ' - ', ' « ', ' · ']) {
    const at = title.lastIndexOf(bar)
    if (at < 15) continue
    const site = title.slice(at + bar.length)
    if (bar === ' | ' || site === outlet || site.split(' ').length <= 4) return title.slice(0, at).trim()
  }
  return title
}

/** The first line of a block. */
function opens(text: string, line: string): boolean {
  return text.startsWith(line) && (text.length === line.length || text[line.length] === '\n')
}

/** Elements of the page that hold its date: one marked as such, else the first that is no update. */
function timesOf(page: Page): (string | null)[] {
  const stamps = page.times.filter((time) => time.has('datetime'))
  const says = (time: ReadonlyMap<string, string>, what: RegExp): boolean =>
    what.test(`${time.get('itemprop') ?? ''} ${time.get('class') ?? ''} ${time.has('pubdate') ? 'pubdate' : ''}`)
  const best =
    stamps.find((time) => says(time, /publish|pubdate/i)) ?? stamps.find((time) => !says(time, /updat|modif/i))
  return [best?.get('datetime') ?? null]
}

/** The first date that can be read; said in Greenwich time, the same instant in local time goes before it: it keeps the day. */
function dated(candidates: readonly (string | null)[]): string | null {
  const dates = candidates.map((text) => (text === null ? null : (leadingDate(text.trim())?.iso ?? null)))
  const first = dates.find((date) => date !== null) ?? null
  if (first === null || !GREENWICH.test(first)) return first
  const instant = Date.parse(first)
  return dates.find((date) => date !== null && LOCAL.test(date) && Date.parse(date) === instant) ?? first
}

const GREENWICH = /T.{5,8}(?:Z|[+-]00:00)$/
const LOCAL = /T.{5,8}[+-](?!00:00)\d\d:\d\d$/

function linkOf(page: Page): string | null {
  return page.links.find((link) => /\bcanonical\b/i.test(link.get('rel') ?? ''))?.get('href') ?? null
}

/** Browsers and SingleFile write the address of a saved page into a comment at its top. */
function savedFrom(page: Page): string | null {
  for (const comment of page.comments) {
    const found = /saved from url=\(\d{1,6}\)(\S{1,2000})|\burl: {1,4}(https?:\S{1,2000})/.exec(comment)
    if (found !== null) return found[1] ?? found[2] ?? null
  }
  return null
}

function address(candidates: readonly (string | null)[]): string | null {
  return candidates.find((one) => one !== null && /^https?:\/\/[^\s<>"]{1,2000}$/i.test(one)) ?? null
}
