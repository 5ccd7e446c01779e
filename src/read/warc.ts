// Web archives of crawlers (WARC): each HTML answer is one article, its address and time of capture kept as where it comes from.

import { WARCParser, type WARCRecord } from 'warcio'
import type { Problem } from '../model/problem.ts'
import { type Article, type Input, Unreadable } from './article.ts'
import { problem } from './complain.ts'
import { decodeText } from './detect.ts'
import { articleOfPage } from './html.ts'
import { declaredEncoding } from './html-encoding.ts'

/** Bytes of one page after its transport's packing is undone. */
const MAX_PAGE = 16 * 1024 * 1024
const CHUNK = 64 * 1024

/** Reads the pages of an archive; gzip is undone by the door. */
export async function* readWarc(input: Input): AsyncGenerator<Article | Problem> {
  let number = 0
  try {
    for await (const record of new WARCParser(chunks(input.bytes))) {
      number++
      if (!isPage(record)) continue
      const bytes = await payload(record)
      if (bytes === null) yield bad(`record ${number} is larger than ${MAX_PAGE} bytes`, input)
      else yield* articleOf(record, bytes, number, input)
    }
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n', 1)[0]! : 'not readable'
    yield bad(`record ${number + 1} cannot be read, nor what follows it: ${reason}`, input)
  }
  if (number === 0) throw new Unreadable('read/no-articles', 'is a web archive without records')
}

/** Handing over all at once would make the parser copy the rest for every line. */
async function* chunks(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += CHUNK) yield bytes.subarray(at, at + CHUNK)
}

function* articleOf(record: WARCRecord, bytes: Uint8Array, number: number, input: Input): Generator<Article | Problem> {
  const charset = /charset\s?=\s?["']?([\w-]{1,40})/i.exec(header(record, 'content-type'))?.[1] ?? null
  const { text, problems } = decodeText(bytes, input.path, declaredEncoding({ bytes, charset }))
  yield* problems
  if (text === null) return
  const article = articleOfPage(text, input.path)
  if (article.text === '') return
  const url = record.warcTargetURI ?? article.metadata.url ?? null
  const captured = record.warcDate ?? null
  const locator = { unit: 'record' as const, number, ...(captured === null ? {} : { captured }) }
  yield { ...article, key: null, locator, metadata: { ...article.metadata, url } }
}

function isPage(record: WARCRecord): boolean {
  if (record.warcType !== 'response' && record.warcType !== 'resource') return false
  const status = record.warcType === 'response' ? Number(record.httpHeaders?.statusCode ?? 0) : 200
  const type = record.warcType === 'response' ? header(record, 'content-type') : (record.warcContentType ?? '')
  return status === 200 && /\bhtml\b|\bxhtml\b/i.test(type)
}

function header(record: WARCRecord, name: string): string {
  return record.httpHeaders?.headers.get(name) ?? record.warcContentType ?? ''
}

/** The page's bytes, or null where they run over the limit. */
async function payload(record: WARCRecord): Promise<Uint8Array | null> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of record) {
    size += part.length
    if (size > MAX_PAGE) {
      await record.skipFully()
      return null
    }
    parts.push(part)
  }
  return Buffer.concat(parts)
}

function bad(message: string, { path }: Input): Problem {
  return problem({ code: 'read/bad-record', severity: 'error', message, path })
}
