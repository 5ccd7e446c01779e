// One record of a table or of a crawler (trafilatura, news-please, newspaper4k, WordPress …) as an article: which key holds which fact.

import type { Article, Columns } from './article.ts'
import type { Metadata } from './metadata.ts'

/** Keys under which crawlers and tables keep each fact, most telling first; the user's own go before them. */
const KEYS: Readonly<Record<'text' | 'id' | keyof Metadata, readonly string[]>> = {
  text: [
    ...['text', 'maintext', 'body', 'content', 'articlebody', 'article_text', 'full_text', 'fulltext', 'article'],
    ...['body_text', 'content_text', 'content_html', 'cleaned_text', 'raw_text'],
  ],
  id: ['id', 'guid', 'uid', 'article_id', 'stories_id', 'fingerprint'],
  title: ['title', 'headline', 'name'],
  outlet: [
    ...[
      'outlet',
      'publisher',
      'sitename',
      'site_name',
      'site',
      'media_name',
      'source_name',
      'newspaper',
      'source_domain',
    ],
    ...['source-hostname', 'hostname', 'domain', 'source'],
  ],
  published: [
    ...['published', 'date', 'date_publish', 'publish_date', 'published_at', 'date_published', 'datepublished'],
    ...[
      'publication_date',
      'published_date',
      'publishedat',
      'pubdate',
      'pub_date',
      'publishdate',
      'datetime',
      'date_gmt',
    ],
  ],
  url: ['url', 'link', 'canonical_link', 'canonical_url', 'canonical', 'permalink', 'source_url', 'source'],
  event: ['event'],
}

/** Names that `columns` of the config may give. */
export const FACTS = Object.keys(KEYS)

/** Finds the value of a fact in one record, case aside; null where no key holds it. */
export interface Shape {
  readonly valueOf: (fact: keyof typeof KEYS, record: ReadonlyMap<string, unknown>) => string | null
}

export function shapeOf(columns: Columns): Shape {
  const names = new Map<string, readonly string[]>()
  for (const [fact, defaults] of Object.entries(KEYS)) {
    const own = columns[fact] ?? []
    names.set(
      fact,
      [...(typeof own === 'string' ? [own] : own), ...defaults].map((name) => name.toLowerCase()),
    )
  }
  return {
    valueOf(fact, record) {
      for (const name of names.get(fact)!) {
        const value = plainValue(record.get(name))
        if (value !== null && fits(fact, value)) return value
      }
      return null
    },
  }
}

/** `source` is an address in some exports and a name in others. */
function fits(fact: string, value: string): boolean {
  const isAddress = /^https?:\/\//i.test(value)
  return fact === 'url' ? isAddress : fact !== 'outlet' || !isAddress
}

/** A text, a number, the `name` of a publisher or the `rendered` part of a WordPress post. */
function plainValue(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() === '' ? null : value
  if (typeof value === 'number' && Number.isFinite(value)) return String(value)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null
  const { rendered, name } = value as Record<string, unknown>
  const inner = rendered ?? name
  return typeof inner === 'string' && inner.trim() !== '' ? inner : null
}

/** Keys in small letters; the first of two that differ only in case holds. */
export function recordOf(entries: Iterable<readonly [string, unknown]>): Map<string, unknown> {
  const record = new Map<string, unknown>()
  for (const [key, value] of entries) {
    const name = key.trim().toLowerCase()
    if (!record.has(name)) record.set(name, value)
  }
  return record
}

/** The article of a record, or null where it has no text. The text stands as the record gives it, so that offsets count it. */
export function articleOfRecord(shape: Shape, record: ReadonlyMap<string, unknown>): Article | null {
  const text = shape.valueOf('text', record)
  if (text === null) return null
  const value = (fact: keyof Metadata): string | null => shape.valueOf(fact, record)?.trim() ?? null
  const published = value('published')
  return {
    text,
    key: keyOf(shape.valueOf('id', record)),
    metadata: {
      title: value('title'),
      outlet: value('outlet'),
      published: published === null ? null : (dateOfNumber(published) ?? published),
      url: value('url'),
      event: value('event'),
    },
  }
}

const LONGEST_KEY = 80

/** An id, or the last part of an address, that can stand in the name of a source; others give way to the article's number. */
export function keyOf(id: string | null): string | null {
  const name = id?.trim() ?? ''
  const key = /^https?:/i.test(name) ? lastPart(name.slice(0, 2000)) : name
  return key !== '' && key.length <= LONGEST_KEY && /^[\w.:@~+-]+$/.test(key) ? key : null
}

/** `ferry` of `https://example.org/news/ferry/?page=2`. */
function lastPart(address: string): string {
  const path = address.split(/[?#]/, 1)[0]!
  const bare = path.endsWith('/') ? path.slice(0, -1) : path
  return bare.slice(bare.lastIndexOf('/') + 1)
}

/** Seconds or milliseconds since 1970, as some crawlers write dates; null for other texts. */
function dateOfNumber(text: string): string | null {
  if (!/^\d{9,10}(?:\.\d+)?$|^\d{12,13}$/.test(text)) return null
  const number = Number(text)
  return new Date(number > 1e11 ? number : number * 1000).toISOString().replace('.000', '')
}

/** Whether a text is markup rather than words: a paragraph, a break or a block opens near its start. */
export function isMarkup(text: string): boolean {
  return /<(?:p|div|br|article|section|h[1-6]|ul|blockquote|figure)\b[^<>]{0,300}>/i.test(text.slice(0, 4000))
}
