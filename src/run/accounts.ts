// Articles in, accounts out: reads each input, runs the first spine on it, and keeps going past what cannot be read.

import path from 'node:path'
import type { Readable } from 'node:stream'
import type { FieldPack } from '../model/pack.ts'
import { isSharedName, type ReadSource, read } from '../read/read.ts'
import { readBytes, readStream, Sidecars } from './bytes.ts'
import type { Cache } from './cache.ts'
import type { Inputs } from './inputs.ts'
import { lineProblem } from './problems.ts'
import { type Opened, Readers } from './readers.ts'
import { type ArticleRecord, type BadRecord, records } from './records.ts'
import { turns } from './signals.ts'
import { type Engine, faultOf, loadEngine } from './telling.ts'
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
  /** Threads beside this one: 1 = none, null = as many as pay. */
  readonly jobs: number | null
  /** Program of the threads instead of the one that was built. */
  readonly worker?: string
}

/** One article at a time, in the order of the inputs; standard input comes last. */
export async function* accountsOf(
  inputs: Inputs,
  packs: readonly FieldPack[],
  options: ReadOptions,
): AsyncGenerator<Told> {
  const turn = turns()
  const readers = new Readers(packs, options, inputs.files.length)
  const sidecars = new Sidecars()
  const ahead: Opened[] = []
  try {
    for (const file of inputs.files) {
      await turn()
      const sidecar = sidecars.of(file, options.cwd)
      const bytes = readBytes(file, options.cwd, options.maxFileSize)
      const source = { ...sourceOf(file, options), sidecar: sidecar?.text ?? null, sidecarPath: sidecar?.path ?? null }
      ahead.push(await readers.open(bytes, source, inputs.found.has(file) && isSharedName(file)))
      while (readers.isFarAhead(ahead)) yield* readers.results(ahead.shift()!)
    }
    for (let next = ahead.shift(); next !== undefined; next = ahead.shift()) yield* readers.results(next)
    if (inputs.stdin) {
      const name = options.stdinFilename ?? 'stdin'
      const bytes = await readStream(options.stdin, name, options.maxFileSize)
      yield* readers.fresh(bytes, sourceOf(name, options), false)
    }
  } finally {
    readers.close()
  }
}

function sourceOf(file: string, { cwd, publishedOf, columns }: ReadOptions): ReadSource {
  return { id: file, path: file, published: publishedOf(path.resolve(cwd, file)), columns }
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
    return { id, error: null, account: engine.account(document, packs), problems }
  } catch (error) {
    return { id, error: faultOf(error), account: null, problems: [] }
  }
}
