// Plain text and Markdown, whose offsets are the file's own; and how the facts of any article are settled, whoever states them.

import { createHash } from 'node:crypto'
import type { Document } from '../model/document.ts'
import type { Problem } from '../model/problem.ts'
import type { Span } from '../model/span.ts'
import type { Columns } from './article.ts'
import { problem } from './complain.ts'
import { stampDate } from './dates.ts'
import { type Decoded, decode } from './decode.ts'
import { splitFrontMatter } from './front-matter.ts'
import { headerDate } from './header.ts'
import { type Metadata, NO_METADATA, readMetadata } from './metadata.ts'

export interface ReadSource {
  /** Source identity in every output. */
  readonly id: string
  /** For messages; null for a record of a stream. */
  readonly path: string | null
  /** Date for articles that carry none (a flag, a record's key). */
  readonly published?: string | null
  /** Text of `NAME.meta.json` or `NAME.meta.yaml`, and its path for messages. */
  readonly sidecar?: string | null
  readonly sidecarPath?: string | null
  /** Names of the columns or keys that hold each fact, where a table or a crawler has its own. */
  readonly columns?: Columns
  /** Facts that the caller already knows (keys of a record); the article's own front matter goes before them. */
  readonly metadata?: Partial<Metadata>
}

export interface ReadResult {
  /** Null where the bytes are no text; `problems` says why. */
  readonly document: Document | null
  readonly problems: readonly Problem[]
}

/**
 * Reads one article: UTF-8, or UTF-16 with a byte-order mark; `.txt` and `.md` with or without front matter.
 * Each fact comes from the front matter, else the sidecar, else the caller; a date also from the article's first lines,
 * before the caller's. Never throws: what went wrong is in `problems`, which the document carries too.
 */
export function read(bytes: Uint8Array, source: ReadSource): ReadResult {
  return readDecoded(decode(bytes, source.path), bytes, source)
}

/** The same for bytes whose encoding is settled. */
export function readDecoded(decoded: Decoded, bytes: Uint8Array, source: ReadSource): ReadResult {
  const { text, problems } = decoded
  if (text === null) return { document: null, problems }
  const front = splitFrontMatter(text, source.path, problems)
  const body = { start: front.bodyStart, end: text.length }
  return { document: settled({ text, body, metadata: front.metadata }, hashOf(bytes), source, problems), problems }
}

/** Identity of a file's bytes. */
export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

interface Found {
  readonly text: string
  readonly body: Span
  readonly metadata: Partial<Metadata>
}

/** The document of an article: each fact from the article itself, else from its sidecar, else from the caller. */
export function settled(
  { text, body, metadata }: Found,
  sha256: string,
  source: ReadSource,
  problems: Problem[],
): Document {
  if (isBlank(text, body.start)) problems.push(empty(source.path))
  const sidecar = readSidecar(source, problems)
  const known = source.metadata ?? {}
  const fact = (key: keyof Metadata): string | null => metadata[key] ?? sidecar[key] ?? known[key] ?? null
  const given = source.published ?? known.published ?? null
  return {
    id: source.id,
    path: source.path,
    text,
    body,
    title: fact('title'),
    outlet: fact('outlet'),
    published:
      metadata.published ??
      sidecar.published ??
      headerDate(text, body) ??
      (given === null ? null : dateOf(given, source.path, problems)),
    url: fact('url'),
    event: fact('event'),
    sha256,
    problems,
  }
}

function readSidecar(source: ReadSource, problems: Problem[]): Metadata {
  const text = source.sidecar ?? null
  if (text === null || text.trim() === '') return NO_METADATA
  const path = source.sidecarPath ?? source.path
  const metadata = readMetadata({ text, path, linesBefore: 0, what: 'sidecar' }, problems)
  if (metadata !== null) return metadata
  problems.push(
    problem({
      code: 'read/sidecar',
      severity: 'warning',
      message: 'the sidecar is no map of keys and values',
      path,
      line: 1,
      column: 1,
      hint: 'write keys such as published, outlet, title, url, event',
    }),
  )
  return NO_METADATA
}

/** A date that somebody states, or null and a warning. */
export function dateOf(given: string, path: string | null, problems: Problem[]): string | null {
  const date = stampDate(given.trim())
  if (date !== null) return date.iso
  problems.push(
    problem({
      code: 'read/date',
      severity: 'warning',
      message: `"${given.slice(0, 60)}" is not a date that can be read one way only`,
      path,
      hint: 'write YYYY-MM-DD',
    }),
  )
  return null
}

/** Only white space from `start` on; stops at the first letter. */
function isBlank(text: string, start: number): boolean {
  for (let i = start; i < text.length; i++) if (text[i]!.trim() !== '') return false
  return true
}

function empty(path: string | null): Problem {
  return problem({ code: 'read/empty', severity: 'note', message: 'there is no article text', path })
}
