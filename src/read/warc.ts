// Web archives of crawlers (WARC): each HTML answer is one article, its address and time of capture kept as where it comes from.
// The records are framed here, on bytes: archives are cut off and damaged often, and what stands behind the damage still counts.

import type { Problem } from '../model/problem.ts'
import { type Article, type Input, Unreadable } from './article.ts'
import { problem } from './complain.ts'
import { decodeText } from './detect.ts'
import { articleOfPage } from './html.ts'
import { declaredEncoding } from './html-encoding.ts'
import { answerOf, type Headers, headersOf } from './http.ts'

interface Record {
  readonly number: number
  readonly headers: Headers
  readonly block: Uint8Array
  /** The archive ends before the record does. */
  readonly cut: boolean
}

const MAGIC = Buffer.from('WARC/')
const NEXT = Buffer.from('\nWARC/')

/** Reads the pages of an archive; the door has undone gzip. */
export async function* readWarc(input: Input): AsyncGenerator<Article | Problem> {
  let pages = 0
  let number = 0
  for (const record of recordsOf(input.bytes)) {
    if (typeof record === 'number') {
      yield told('read/bad-record', `record ${record} has no headers that can be read`, input)
      continue
    }
    number = record.number
    const page = pageIn(record)
    if (page === null) continue
    pages++
    if (record.cut) yield told('read/cut-off', `record ${number} is cut off: it is shorter than its headers say`, input)
    if (page.body === null) yield told('read/bad-record', `record ${number} cannot be unpacked`, input)
    else yield* articleOf(record, page.body, page.type, input)
  }
  if (number === 0) throw new Unreadable('read/no-articles', 'is a web archive without records')
  if (pages === 0) throw new Unreadable('read/no-articles', `is a web archive without pages (${number} records)`)
}

function* articleOf(record: Record, bytes: Uint8Array, type: string, input: Input): Generator<Article | Problem> {
  const charset = /charset\s?=\s?["']?([\w-]{1,40})/i.exec(type)?.[1] ?? null
  const { text, problems } = decodeText(bytes, input.path, declaredEncoding({ bytes, charset }))
  yield* problems
  if (text === null) return
  const article = articleOfPage(text, input.path)
  if (article.text === '') return
  const captured = record.headers.get('warc-date')
  const locator = { unit: 'record' as const, number: record.number, ...(captured === undefined ? {} : { captured }) }
  const address = record.headers.get('warc-target-uri')?.replace(/^<|>$/g, '')
  const url = address !== undefined && /^https?:/i.test(address) ? address : (article.metadata.url ?? null)
  yield { ...article, key: null, locator, metadata: { ...article.metadata, url } }
}

interface Page {
  readonly type: string
  /** Null where it cannot be unpacked. */
  readonly body: Uint8Array | null
}

/** The page of a record, or null where it holds something else. */
function pageIn({ headers, block }: Record): Page | null {
  const what = headers.get('warc-type')?.toLowerCase()
  if (what === 'resource') {
    const type = headers.get('content-type') ?? ''
    return isHtml(type) ? { type, body: block } : null
  }
  if (what !== 'response') return null
  const answer = answerOf(block)
  return answer !== null && answer.status === 200 && isHtml(answer.type) ? answer : null
}

function isHtml(type: string): boolean {
  return /\b(?:html|xhtml\+xml)\b/i.test(type)
}

/**
 * The records one behind the other; after some that cannot be read, which give
 * the number of the first alone, from the next that can.
 */
function* recordsOf(bytes: Uint8Array): Generator<Record | number> {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  let number = 0
  let sound = true
  for (let at = all.indexOf(MAGIC); at >= 0; ) {
    number++
    const next = after(all, at)
    // headers reach no further than to the next record, so that no byte of them is looked at twice
    const head = headersOf(next < 0 ? all : all.subarray(0, next), at)
    const size = /^\d{1,30}$/.exec(head?.headers.get('content-length') ?? '')
    if (head === null || size === null) {
      if (sound) yield number
      sound = false
      at = next
      continue
    }
    sound = true
    const end = head.end + Number(size[0])
    const cut = end > all.length
    // a length that leads out of the archive is none: the record ends where the next one starts
    yield { number, headers: head.headers, block: all.subarray(head.end, cut && next >= 0 ? next : end), cut }
    at = cut ? next : following(all, end)
  }
}

/** The next record after line breaks; where something else stands, the next that starts a line. */
function following(all: Buffer, end: number): number {
  let at = end
  while (at < all.length && (all[at] === 13 || all[at] === 10)) at++
  return all.subarray(at, at + MAGIC.length).equals(MAGIC) ? at : after(all, at)
}

function after(all: Buffer, at: number): number {
  const next = all.indexOf(NEXT, at)
  return next < 0 ? -1 : next + 1
}

function told(code: string, message: string, { path }: Input): Problem {
  return problem({ code, severity: 'error', message, path, hint: 'fetch the archive again' })
}
