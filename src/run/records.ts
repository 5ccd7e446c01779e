// One article per line from a stream (`--stdin-format ndjson`): bounded memory, in order, a bad line never stops the rest.

import type { Readable } from 'node:stream'

/** Characters of one line. */
export const MAX_LINE = 16 * 1024 * 1024
/** Times its limit after which a line is taken for one that never ends, and the stream is left. */
const ENDLESS = 16
/** What is wrong with such a line. */
export const WITHOUT_END = 'does not end; nothing behind it is read'

export interface ArticleRecord {
  readonly id: string
  readonly text: string
  readonly published: string | null
  readonly title: string | null
  readonly outlet: string | null
  readonly url: string | null
  /** Event key: records of one key tell of one event. */
  readonly event: string | null
}

export interface BadRecord {
  readonly id: string | null
  /** The line of the stream, from 1, and what is wrong with it, said of the line. */
  readonly line: number
  readonly error: string
}

/** The lines of a stream as records; blank lines are skipped. */
export async function* records(stream: Readable, limit = MAX_LINE): AsyncGenerator<ArticleRecord | BadRecord> {
  let number = 0
  for await (const line of lines(stream, limit)) {
    number++
    if (line === undefined) yield { id: null, line: number, error: WITHOUT_END }
    else if (line === null) yield { id: null, line: number, error: `is longer than ${limit} characters` }
    else if (line.trim() !== '') yield recordOf(line, number)
  }
}

function recordOf(text: string, line: number): ArticleRecord | BadRecord {
  let data: unknown
  try {
    data = JSON.parse(text)
  } catch {
    return { id: null, line, error: 'is not JSON' }
  }
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    return { id: null, line, error: 'is not a JSON object' }
  }
  const { id, text: words } = data as Record<string, unknown>
  const name = typeof id === 'string' ? id : typeof id === 'number' ? String(id) : null
  if (name === null) return { id: null, line, error: 'has no "id"' }
  if (typeof words !== 'string') return { id: name, line, error: 'has no "text"' }
  const fact = (key: string): string | null => textOrNull((data as Record<string, unknown>)[key])
  const [published, title, outlet] = [fact('published'), fact('title'), fact('outlet')]
  return { id: name, text: words, published, title, outlet, url: fact('url'), event: fact('event') }
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null
}

/**
 * Lines of a UTF-8 stream; null for a line over the limit, whose characters are dropped as they come. A line of many times
 * the limit is the last, and undefined.
 */
export async function* lines(stream: Readable, limit: number): AsyncGenerator<string | null | undefined> {
  const decoder = new TextDecoder('utf-8')
  let parts: string[] = []
  let size = 0
  let over = false
  const take = (part: string): void => {
    size += part.length
    if (size > limit) {
      over = true
      parts = []
    } else if (part !== '') parts.push(part)
  }
  const finish = (): string | null => {
    const line = over ? null : parts.join('')
    parts = []
    size = 0
    over = false
    return line
  }
  for await (const chunk of stream as AsyncIterable<Uint8Array>) {
    const text = decoder.decode(chunk, { stream: true })
    let from = 0
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', from)) {
      take(text.slice(from, at))
      yield finish()
      from = at + 1
    }
    take(text.slice(from))
    if (size > ENDLESS * limit) {
      yield undefined
      return
    }
  }
  take(decoder.decode())
  if (size > 0) yield finish()
}
