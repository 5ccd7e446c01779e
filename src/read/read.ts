// Door of the room: bytes and what is known about them from outside become one Document. Pure: files are read by the caller.

import { createHash } from 'node:crypto'
import type { Document } from '../model/document.ts'
import type { Problem } from '../model/problem.ts'
import { problem } from './complain.ts'
import { leadingDate } from './dates.ts'
import { decode } from './decode.ts'
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
  const decoded = decode(bytes, source.path)
  const problems = decoded.problems
  const { text } = decoded
  if (text === null) return { document: null, problems }
  const front = splitFrontMatter(text, source.path, problems)
  const body = { start: front.bodyStart, end: text.length }
  if (isBlank(text, body.start)) problems.push(empty(source.path))
  const sidecar = readSidecar(source, problems)
  const known = source.metadata ?? {}
  const fact = (key: keyof Metadata): string | null => front.metadata[key] ?? sidecar[key] ?? known[key] ?? null
  const given = source.published ?? known.published ?? null
  const document: Document = {
    id: source.id,
    path: source.path,
    text,
    body,
    title: fact('title'),
    outlet: fact('outlet'),
    published:
      front.metadata.published ??
      sidecar.published ??
      headerDate(text, body) ??
      (given === null ? null : callersDate(given, source, problems)),
    url: fact('url'),
    event: fact('event'),
    sha256: createHash('sha256').update(bytes).digest('hex'),
    problems,
  }
  return { document, problems }
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

function callersDate(given: string, source: ReadSource, problems: Problem[]): string | null {
  const date = leadingDate(given.trim())
  if (date !== null) return date.iso
  problems.push(
    problem({
      code: 'read/date',
      severity: 'warning',
      message: `"${given.slice(0, 60)}" is not a date that can be read one way only`,
      path: source.path,
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
