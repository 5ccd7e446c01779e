// Articles in, accounts out: reads each input, runs the first spine on it, and keeps going past what cannot be read.

import path from 'node:path'
import type { Readable } from 'node:stream'
import { account } from '../account.ts'
import type { Account } from '../model/claim.ts'
import type { FieldPack } from '../model/pack.ts'
import type { Problem } from '../model/problem.ts'
import { read } from '../read/read.ts'
import { type Bytes, readBytes, readSidecar, readStream } from './bytes.ts'
import type { Inputs } from './inputs.ts'
import { fileProblem } from './problems.ts'
import { type ArticleRecord, type BadRecord, records } from './records.ts'
import { turns } from './signals.ts'

export interface ReadOptions {
  readonly cwd: string
  /** Date of articles that carry none, by absolute path. */
  readonly publishedOf: (file: string) => string | null
  readonly maxFileSize: number
  readonly stdin: Readable
  readonly stdinFilename: string | null
}

export interface Told {
  readonly account: Account | null
  readonly problems: readonly Problem[]
}

/** One article at a time, in the order of the inputs; standard input comes last. */
export async function* accountsOf(
  inputs: Inputs,
  packs: readonly FieldPack[],
  options: ReadOptions,
): AsyncGenerator<Told> {
  const turn = turns()
  for (const file of inputs.files) {
    await turn()
    const sidecar = readSidecar(file, options.cwd)
    const published = options.publishedOf(path.resolve(options.cwd, file))
    yield tell(readBytes(file, options.cwd, options.maxFileSize), file, packs, published, sidecar)
  }
  if (inputs.stdin) {
    const name = options.stdinFilename ?? 'stdin'
    const published = options.publishedOf(path.resolve(options.cwd, name))
    yield tell(await readStream(options.stdin, name, options.maxFileSize), name, packs, published, null)
  }
}

function tell(
  { bytes, problem }: Bytes,
  file: string,
  packs: readonly FieldPack[],
  published: string | null,
  sidecar: { path: string; text: string } | null,
): Told {
  if (bytes === null) return { account: null, problems: problem === null ? [] : [problem] }
  const source = { id: file, path: file, published, sidecar: sidecar?.text ?? null, sidecarPath: sidecar?.path ?? null }
  try {
    const { document, problems } = read(bytes, source)
    return { account: document === null ? null : account(document, packs), problems }
  } catch (error) {
    // a fault of ours in one article must not cost the others
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
  for await (const record of records(stream)) {
    await turn()
    if ('error' in record) yield { id: record.id, error: record.error, account: null, problems: [] }
    else yield recordAccount(record, packs, published)
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
): ToldRecord {
  const { id, text, title, outlet } = record
  try {
    const metadata = { title, outlet }
    const given = record.published ?? published
    const { document, problems } = read(bytesOf(text), { id, path: null, published: given, metadata })
    if (document === null) return { id, error: problems[0]?.message ?? 'not text', account: null, problems }
    return { id, error: null, account: account(document, packs), problems }
  } catch (error) {
    return { id, error: faultOf(error), account: null, problems: [] }
  }
}
