// RSS, RDF and Atom with full content: each entry is one article, known by its guid or address so that new entries rename no other.

import { parseFeed } from 'feedsmith'
import type { Problem } from '../model/problem.ts'
import { type Article, type Input, Unreadable } from './article.ts'
import { problem } from './complain.ts'
import { decodeText } from './detect.ts'
import { wordsOfMarkup } from './html.ts'
import { isMarkup, keyOf } from './record.ts'

/** Levels of elements; content is escaped or set apart, so that feeds need ten. */
const MAX_DEPTH = 200
/** Words below which an entry is a teaser and no article. */
const FULL = 40

interface Entry {
  readonly title: string | null
  readonly content: string | null
  readonly published: string | null
  readonly url: string | null
  readonly id: string | null
  readonly outlet: string | null
}

/** Reads the entries of a feed; those with a teaser only are read too, with one note. */
export async function* readFeed(input: Input): AsyncGenerator<Article | Problem> {
  const { text, problems } = decodeText(input.bytes, input.path, declared(input))
  yield* problems
  if (text === null) return
  let number = 0
  let read = 0
  let teasers = 0
  for (const entry of entriesOf(text)) {
    number++
    if (entry.content === null) continue
    read++
    const words = isMarkup(entry.content) ? wordsOfMarkup(entry.content) : wordsOfMarkup(`<p>${entry.content}</p>`)
    if (words.text.split(' ').length < FULL) teasers++
    yield { ...headed(entry.title, words), ...factsOf(entry), locator: { unit: 'item', number } }
  }
  if (read === 0) throw new Unreadable('read/no-articles', 'is a feed without entries that hold a text')
  if (teasers > 0) {
    const message = `${teasers} of ${number} entries hold a few words only: the feed gives no full text of them`
    yield problem({ code: 'read/teasers', severity: 'note', message, path: input.path })
  }
}

/** The entry's title as headline above its content. */
function headed(
  title: string | null,
  { text, hints }: ReturnType<typeof wordsOfMarkup>,
): Pick<Article, 'text' | 'hints'> {
  if (title === null || text.startsWith(title)) return { text, hints }
  const by = title.length + 2
  const moved = hints.map((hint) => ({ ...hint, start: hint.start + by, end: hint.end + by }))
  return {
    text: `${title}\n\n${text}`,
    hints: [{ kind: 'headline', voice: null, start: 0, end: title.length }, ...moved],
  }
}

function factsOf({ title, published, url, id, outlet }: Entry): Pick<Article, 'key' | 'metadata'> {
  return { key: keyOf(id) ?? keyOf(url), metadata: { title, outlet, published, url } }
}

/** `<?xml encoding="…"?>`, which an element of a page cannot tell. */
function declared({ bytes, charset }: Input): string | null {
  if (charset != null) return charset
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 200)).toString('latin1')
  return /^[^<]{0,3}<\?xml[^>]{0,100}\sencoding\s?=\s?["']([\w-]{1,40})["']/.exec(head)?.[1] ?? null
}

function parsedFeed(text: string) {
  try {
    return parseFeed<string>(text)
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n', 1)[0]! : 'not readable'
    throw new Unreadable('read/bad-feed', `is no feed that can be read: ${reason}`)
  }
}

function entriesOf(text: string): Entry[] {
  refuseTraps(text)
  const parsed = parsedFeed(text)
  const outlet = plain(parsed.feed.title)
  if (parsed.format === 'atom') {
    return (parsed.feed.entries ?? []).map((entry) => ({
      title: plain(entry.title),
      content: first(plain(entry.content), plain(entry.summary)),
      published: first(entry.published, entry.updated),
      url: first((entry.links ?? []).find((link) => link.rel === undefined || link.rel === 'alternate')?.href),
      id: first(entry.id),
      outlet: first(plain(entry.source?.title), outlet),
    }))
  }
  if (parsed.format === 'json') return []
  const items: readonly RssItem[] = parsed.feed.items ?? []
  return items.map((item) => ({
    title: plain(item.title),
    content: first(item.content?.encoded, item.description),
    published: first(item.pubDate, item.dc?.date, ...(item.dc?.dates ?? [])),
    url: first(item.link),
    id: first(item.guid?.value),
    outlet,
  }))
}

interface RssItem {
  readonly title?: string | undefined
  readonly link?: string | undefined
  readonly description?: string | undefined
  readonly pubDate?: string | undefined
  readonly guid?: { readonly value?: string | undefined } | undefined
  readonly content?: { readonly encoded?: string | undefined } | undefined
  readonly dc?: { readonly date?: string | undefined; readonly dates?: readonly string[] | undefined } | undefined
}

function first(...values: readonly (string | null | undefined)[]): string | null {
  return values.find((value) => typeof value === 'string' && value.trim() !== '')?.trim() ?? null
}

/** Titles may hold entities and elements. */
function plain(value: unknown): string | null {
  const text = typeof value === 'object' && value !== null ? (value as { value?: unknown }).value : value
  if (typeof text !== 'string' || text.trim() === '') return null
  return text
}

/** No declarations of entities, no nesting that a parser would have to follow down. */
function refuseTraps(text: string): void {
  if (/<!ENTITY/i.test(text.slice(0, 64 * 1024))) {
    throw new Unreadable('read/dtd', 'declares entities of its own, which are never expanded', 'remove its DOCTYPE')
  }
  let depth = 0
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
    if (text.startsWith('<![CDATA[', at)) {
      const end = text.indexOf(']]>', at)
      if (end < 0) break
      at = end
    } else if (text[at + 1] === '/') depth--
    else if (text[at + 1] !== '!' && text[at + 1] !== '?') {
      const end = text.indexOf('>', at)
      if (end < 0) break
      if (text[end - 1] !== '/') depth++
      at = end
    }
    if (depth > MAX_DEPTH) throw new Unreadable('read/too-deep', `nested deeper than ${MAX_DEPTH} levels`)
  }
}
