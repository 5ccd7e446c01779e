// Door of the room: bytes and what is known about them from outside become documents. Pure: files are read by the caller.
// The code of a format loads when the first file of it is met; plain text and Markdown need none.

import type { Document } from '../model/document.ts'
import type { Problem } from '../model/problem.ts'
import { type Article, type Input, type Reader, Unreadable } from './article.ts'
import { problem } from './complain.ts'
import { isOtherEncoding } from './decode.ts'
import { dateOf, hashOf, type ReadResult, type ReadSource, read, readDecoded, settled } from './plain.ts'
import { formatOfBytes, looksLikeJson, looksLikeMarkup } from './sniff.ts'

export { type ReadResult, type ReadSource, read } from './plain.ts'
export { FACTS } from './record.ts'

interface Format {
  readonly name: string
  /** Endings of file names, a bar between them. */
  readonly endings: string
  /** Its parsers are not ours and may take long on what is made to hurt: a caller watches over them. */
  readonly foreign: boolean
  readonly load: () => Promise<Reader>
}

/** Every format that is read, one line each. */
const FORMATS: readonly Format[] = [
  { name: 'html', endings: 'html|htm|xhtml', foreign: true, load: async () => (await import('./html.ts')).readHtml },
  { name: 'mhtml', endings: 'mhtml|mht', foreign: true, load: async () => (await import('./mail.ts')).readMhtml },
  { name: 'eml', endings: 'eml', foreign: true, load: async () => (await import('./mail.ts')).readMail },
  { name: 'pdf', endings: 'pdf', foreign: true, load: async () => (await import('./pdf.ts')).readPdf },
  { name: 'docx', endings: 'docx|docm', foreign: true, load: async () => (await import('./docx.ts')).readDocx },
  { name: 'csv', endings: 'csv|tsv', foreign: false, load: async () => (await import('./csv.ts')).readCsv },
  {
    name: 'json',
    endings: 'json|ndjson|jsonl',
    foreign: false,
    load: async () => (await import('./json.ts')).readJson,
  },
  { name: 'feed', endings: 'rss|atom|rdf|xml', foreign: true, load: async () => (await import('./feed.ts')).readFeed },
  { name: 'warc', endings: 'warc', foreign: true, load: async () => (await import('./warc.ts')).readWarc },
]

/** Endings of plain text, which has no reader of its own. */
const PLAIN: ReadonlySet<string> = new Set(['txt', 'text', 'md', 'markdown'])
const NAMES: ReadonlyMap<string, string> = new Map(
  FORMATS.flatMap(({ name, endings }) => endings.split('|').map((ending) => [ending, name] as const)),
)
/** Endings that other data bears as well: a file that a walk finds may hold no articles, and that is no fault. */
const SHARED: ReadonlySet<string> = new Set(['json', 'csv', 'tsv', 'xml'])

/** `txt` of `a.txt`, `warc` of `a.warc.gz`; empty where there is none. */
function endingOf(name: string): string {
  const whole = name.toLowerCase()
  const bare = whole.endsWith('.gz') ? whole.slice(0, -3) : whole
  return bare.includes('.') ? bare.slice(bare.lastIndexOf('.') + 1) : ''
}

/** The endings of each format, for tests that ask for an example of all. */
export const ENDINGS: ReadonlyMap<string, readonly string[]> = new Map(
  FORMATS.map(({ name, endings }) => [name, endings.split('|')]),
)

/** Whether a file of this name may hold articles. */
export function isArticleName(name: string): boolean {
  return PLAIN.has(endingOf(name)) || NAMES.has(endingOf(name))
}

/** Whether a file of this name may as well hold something else. */
export function isSharedName(name: string): boolean {
  return SHARED.has(endingOf(name))
}

/** What the bytes hold: by their first bytes where these are plain, else by the ending of the name; null for plain text. */
export function formatOf(bytes: Uint8Array, name: string | null): string | null {
  const byName = NAMES.get(endingOf(name ?? '')) ?? null
  const byBytes = formatOfBytes(bytes)
  if (byBytes !== null) return (byBytes === 'mhtml' || byBytes === 'eml') && isMailName(byName) ? byName : byBytes
  // a page without an element, a record without a brace: the name promises what the bytes do not hold
  if (byName === 'html' && !looksLikeMarkup(bytes)) return null
  if (byName === null && !PLAIN.has(endingOf(name ?? '')) && looksLikeJson(bytes)) return 'json'
  return byName
}

function isMailName(name: string | null): boolean {
  return name === 'mhtml' || name === 'eml'
}

/** Whether reading needs code that is not ours. */
export function isForeign(bytes: Uint8Array, name: string | null): boolean {
  const format = formatOf(bytes, name)
  return format !== null && (FORMATS.find((one) => one.name === format)?.foreign ?? format === 'gzip')
}

/**
 * Reads the articles of one file, whatever its format. A file that is one article bears the source's id, articles of
 * one file `ID#KEY`. Never throws for what the bytes hold: a result without a document says what could not be read.
 */
export async function* readAll(bytes: Uint8Array, source: ReadSource): AsyncGenerator<ReadResult> {
  try {
    yield* readFormat(bytes, source, source.path ?? source.id)
  } catch (error) {
    yield { document: null, problems: [faultOf(error, source)] }
  }
}

async function* readFormat(bytes: Uint8Array, source: ReadSource, name: string): AsyncGenerator<ReadResult> {
  const format = formatOf(bytes, name)
  if (format === 'gzip') {
    const { gunzip } = await import('./inflate.ts')
    const inner = gunzip(bytes)
    if (inner.damaged) yield { document: null, problems: [damagedPart(source.path)] }
    yield* readFormat(inner.bytes, source, name.replace(/\.gz$/i, ''))
  } else if (format === null) yield isOtherEncoding(bytes) ? await readGuessed(bytes, source) : read(bytes, source)
  else {
    const known = FORMATS.find((one) => one.name === format)
    if (known === undefined) throw refused(format)
    const reader = await known.load()
    yield* documentsOf(reader, bytes, source, format)
  }
}

function damagedPart(path: string | null): Problem {
  const message = 'is damaged; what is whole of it was read'
  return problem({ code: 'read/bad-gzip', severity: 'error', message, path, hint: 'fetch it again' })
}

/** Text in another encoding than UTF-8 is the exception: what tells encodings apart loads for it alone. */
async function readGuessed(bytes: Uint8Array, source: ReadSource): Promise<ReadResult> {
  const { decodeText } = await import('./detect.ts')
  return readDecoded(decodeText(bytes, source.path), bytes, source)
}

/** Formats that are known by their first bytes and not read. */
function refused(format: string): Unreadable {
  if (format === 'ole') {
    const message = 'is an old Office document (.doc), or one protected by a password'
    return new Unreadable('read/encrypted', message, 'save it as DOCX or PDF, without a password')
  }
  return new Unreadable('read/not-an-article', 'is an RTF document', 'save it as DOCX or PDF')
}

async function* documentsOf(
  reader: Reader,
  bytes: Uint8Array,
  source: ReadSource,
  format: string,
): AsyncGenerator<ReadResult> {
  const sha256 = hashOf(bytes)
  const input: Input = { bytes, path: source.path, columns: source.columns ?? {} }
  const used = new Set<string>()
  let waiting: Problem[] = []
  for await (const part of reader(input)) {
    if ('code' in part) {
      waiting.push(part)
      continue
    }
    const problems = [...waiting, ...(part.problems ?? [])]
    waiting = []
    yield {
      document: documentOf(part, { ...source, id: idOf(part, source.id, used) }, sha256, format, problems),
      problems,
    }
  }
  if (waiting.length > 0) yield { document: null, problems: waiting }
}

/** `FILE` for the one article of a file, `FILE#KEY` for one of several; a key that comes again gives way to the number. */
function idOf({ key, locator }: Article, file: string, used: Set<string>): string {
  if (key === undefined) return file
  const number = String(locator?.number ?? used.size + 1)
  let name = key === null || used.has(key) ? number : key
  while (used.has(name)) name = `${name}.${number}`
  used.add(name)
  return `${file}#${name}`
}

function documentOf(
  article: Article,
  source: ReadSource,
  sha256: string,
  format: string,
  problems: Problem[],
): Document {
  const { text, metadata, hints, pages, locator } = article
  const given = metadata.published ?? null
  const published = given === null ? null : dateOf(given, source.path, problems)
  const found = { text, body: { start: 0, end: text.length }, metadata: { ...metadata, published } }
  return {
    ...settled(found, sha256, source, problems),
    format,
    ...(hints === undefined || hints.length === 0 ? {} : { hints }),
    ...(pages === undefined ? {} : { pages }),
    ...(locator === undefined ? {} : { locator }),
  }
}

function faultOf(error: unknown, { path }: ReadSource): Problem {
  if (!(error instanceof Unreadable)) {
    const message = `cannot be read: ${error instanceof Error ? error.message.split('\n', 1)[0] : String(error)}`
    return problem({ code: 'read/damaged', severity: 'error', message, path })
  }
  const { code, message, hint, place } = error
  return problem({
    code,
    severity: 'error',
    message,
    path,
    hint,
    line: place?.line ?? null,
    column: place?.column ?? null,
  })
}
