// Articles in, accounts out: reads each input, runs the first spine on it, and keeps going past what cannot be read.

import path from 'node:path'
import type { Readable } from 'node:stream'
import type { FieldPack } from '../model/pack.ts'
import { isSharedName, type ReadResult, type ReadSource, read } from '../read/read.ts'
import { type Bytes, readBytes, readStream, Sidecars } from './bytes.ts'
import type { Cache } from './cache.ts'
import { decodeEntry, encodeEntry } from './cache-entry.ts'
import type { Inputs } from './inputs.ts'
import { fileProblem, lineProblem } from './problems.ts'
import { FileReader } from './reading.ts'
import { type ArticleRecord, type BadRecord, records } from './records.ts'
import { turns } from './signals.ts'
import type { Told } from './told.ts'
import { tooLong } from './too-long.ts'

export interface ReadOptions {
  readonly cwd: string
  /** Date of articles that carry none, by absolute path. */
  readonly publishedOf: (file: string) => string | null
  readonly maxFileSize: number
  readonly stdin: Readable
  readonly stdinFilename: string | null
  /** Seconds for one file. */
  readonly fileTimeout: number
  /** Columns and keys that hold the facts of an article. */
  readonly columns: NonNullable<ReadSource['columns']>
  /** Results of earlier runs; null where none may be used. */
  readonly cache: Cache | null
}

/** One article at a time, in the order of the inputs; standard input comes last. */
export async function* accountsOf(
  inputs: Inputs,
  packs: readonly FieldPack[],
  options: ReadOptions,
): AsyncGenerator<Told> {
  const turn = turns()
  const reader = new FileReader(options.fileTimeout)
  const sidecars = new Sidecars()
  try {
    for (const file of inputs.files) {
      await turn()
      const sidecar = sidecars.of(file, options.cwd)
      const bytes = readBytes(file, options.cwd, options.maxFileSize)
      const source = { ...sourceOf(file, options), sidecar: sidecar?.text ?? null, sidecarPath: sidecar?.path ?? null }
      const isGuess = inputs.found.has(file) && isSharedName(file)
      const fresh = (): AsyncGenerator<Told> => tell(reader, bytes, source, packs, isGuess)
      if (options.cache === null || bytes.bytes === null) yield* fresh()
      else yield* throughCache(options.cache, options.cache.keyOf(bytes.bytes, [source, isGuess]), fresh)
    }
    if (inputs.stdin) {
      const name = options.stdinFilename ?? 'stdin'
      const bytes = await readStream(options.stdin, name, options.maxFileSize)
      yield* tell(reader, bytes, sourceOf(name, options), packs, false)
    }
  } finally {
    reader.close()
  }
}

/** Articles of one file that are kept together. */
const MOST_KEPT = 2_000

/** The results under a key, or fresh ones, which are kept. */
async function* throughCache(cache: Cache, key: Buffer, fresh: () => AsyncGenerator<Told>): AsyncGenerator<Told> {
  const entry = cache.get(key)
  if (entry !== null) {
    yield* decodeEntry(entry)
    return
  }
  let held: Told[] | null = []
  for await (const one of fresh()) {
    if (held === null) yield one
    else if (held.push(one) > MOST_KEPT) {
      yield* held
      held = null
    }
  }
  if (held === null || held.length === 0) return
  const encoded = encodeEntry(held)
  if (encoded !== null) cache.put(key, encoded.parts)
  yield* encoded?.told ?? held
}

function sourceOf(file: string, { cwd, publishedOf, columns }: ReadOptions): ReadSource {
  return { id: file, path: file, published: publishedOf(path.resolve(cwd, file)), columns }
}

/** `isGuess`: a walk took the file for its ending, which other data bears as well. */
async function* tell(
  reader: FileReader,
  { bytes, problem }: Bytes,
  source: ReadSource,
  packs: readonly FieldPack[],
  isGuess: boolean,
): AsyncGenerator<Told> {
  if (bytes === null) {
    yield { account: null, problems: problem === null ? [] : [problem] }
    return
  }
  const turn = turns()
  const engine = await loadEngine()
  for await (const result of reader.read(bytes, source)) {
    yield told(isGuess ? mildly(result) : result, source, packs, engine)
    await turn()
  }
}

/** Data that holds no articles is none of ours. */
function mildly({ document, problems }: ReadResult): ReadResult {
  if (document !== null) return { document, problems }
  const isOther = problems.some(({ code }) => code === 'read/no-articles' || code === 'read/bad-feed')
  return isOther
    ? { document, problems: problems.map((one) => ({ ...one, severity: 'note' })) }
    : { document, problems }
}

/** The first spine: loaded where something must be read anew, for its tables take longer to build than a few results to copy. */
async function loadEngine(): Promise<Engine> {
  return (await import('../account.ts')).account
}
type Engine = typeof import('../account.ts').account

function told(
  { document, problems }: ReadResult,
  source: ReadSource,
  packs: readonly FieldPack[],
  engine: Engine,
): Told {
  try {
    if (document === null) return { account: null, problems }
    const refusal = tooLong(document)
    if (refusal !== null) return { account: null, problems: [...problems, refusal] }
    return { account: engine(document, packs), problems }
  } catch (error) {
    // a fault of ours in one article must not cost the others
    const file = document?.id ?? source.id
    return { account: null, problems: [fileProblem('run/internal', file, faultOf(error), 'please report it')] }
  }
}

function faultOf(error: unknown): string {
  return `internal error: ${error instanceof Error ? error.message : String(error)}`
}

export interface ToldRecord extends Told {
  readonly id: string | null
  readonly error: string | null
}

/** One record of a stream after the other; the caller's default date fills in where a record has none. */
export async function* recordAccounts(
  stream: Readable,
  packs: readonly FieldPack[],
  published: string | null,
): AsyncGenerator<ToldRecord> {
  const turn = turns()
  const engine = await loadEngine()
  for await (const record of records(stream)) {
    await turn()
    if ('error' in record) {
      const { id, line, error } = record
      yield { id, error: `line ${line} ${error}`, account: null, problems: [lineProblem(line, `this line ${error}`)] }
    } else yield recordAccount(record, packs, published, engine)
  }
}

/** A record's text as bytes of as many units: a byte-order mark would be left out, and every offset be one off. */
function bytesOf(text: string): Buffer {
  return Buffer.from(text.startsWith('\ufeff') ? ` ${text.slice(1)}` : text, 'utf8')
}

function recordAccount(
  record: Exclude<ArticleRecord, BadRecord>,
  packs: readonly FieldPack[],
  published: string | null,
  engine: Engine,
): ToldRecord {
  const { id, text, title, outlet, url, event } = record
  try {
    const metadata = { title, outlet, url, event }
    const given = record.published ?? published
    const { document, problems } = read(bytesOf(text), { id, path: null, published: given, metadata })
    if (document === null) return { id, error: problems[0]?.message ?? 'not text', account: null, problems }
    const refusal = tooLong(document)
    if (refusal !== null) return { id, error: refusal.message, account: null, problems }
    return { id, error: null, account: engine(document, packs), problems }
  } catch (error) {
    return { id, error: faultOf(error), account: null, problems: [] }
  }
}
