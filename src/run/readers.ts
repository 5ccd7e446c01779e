// Who reads a file: the cache, which may know it, a worker where many are to be read, or this thread; each gives the same results.

import fs from 'node:fs'
import os from 'node:os'
import type { FieldPack } from '../model/pack.ts'
import { formatOf, isForeign, type ReadSource } from '../read/read.ts'
import type { Bytes } from './bytes.ts'
import type { Cache } from './cache.ts'
import { decodeEntry, encodeEntry, isLasting, isLastingEntry } from './cache-entry.ts'
import { CHUNK_BYTES, CHUNK_FILES } from './chunk.ts'
import { FileReader, overdueProblem } from './reading.ts'
import { tell } from './telling.ts'
import { Together, type Waiting } from './together.ts'
import type { Told } from './told.ts'
import type { Answer, Workers } from './workers.ts'

/** Files from which on threads pay: each has its tables to build and its code to warm up. */
const MANY_FILES = 5_000
/** Threads that are started unless `--jobs` says otherwise. */
const MOST_JOBS = 4
/** Of many files, those that are read here before a thread is started: where nearly all are known to the cache it would be idle. */
const FEW_FRESH = 16
/** Chunks per thread that are read from the disk while results are waited for, and bytes. */
const CHUNKS_AHEAD = 3
const BYTES_AHEAD = 8 * 1024 * 1024
/** Bytes up to which the articles of a file wait for those of others. */
const SHORT = 64 * 1024
/** Articles of one file that are kept together. */
const MOST_KEPT = 2_000

export interface ReadersOptions {
  readonly fileTimeout: number
  readonly cache: Cache | null
  readonly jobs: number | null
  readonly worker?: string
}

/** One file on its way: its bytes, and whoever has its results already or is about to. */
export interface Opened {
  readonly bytes: Bytes
  readonly source: ReadSource
  readonly isGuess: boolean
  readonly key: Buffer | null
  readonly entry: Buffer | null
  readonly answer: Promise<Answer> | null
  /** Its articles, where they wait to be told together with those of other files. */
  readonly waiting: readonly Waiting[] | null
}

export class Readers {
  private readonly packs: readonly FieldPack[]
  private readonly options: ReadersOptions
  private readonly foreign: FileReader
  private readonly together: Together
  private readonly jobs: number
  private workers: Workers | null = null
  private freshFiles = 0

  constructor(packs: readonly FieldPack[], options: ReadersOptions, files: number) {
    this.packs = packs
    this.options = options
    this.foreign = new FileReader(options.fileTimeout)
    this.together = new Together(packs)
    this.jobs = options.jobs ?? (files < MANY_FILES ? 1 : Math.min(os.availableParallelism(), MOST_JOBS))
  }

  /** Takes a file on; its results are asked for later, in the order of the files. */
  async open(bytes: Bytes, source: ReadSource, isGuess: boolean): Promise<Opened> {
    const { cache } = this.options
    if (bytes.bytes === null) return { bytes, source, isGuess, key: null, entry: null, answer: null, waiting: null }
    const key = cache === null ? null : cache.keyOf(bytes.bytes, [source, isGuess])
    const entry = key === null ? null : cache!.get(key)
    const workers = entry === null && this.isForWorker(bytes.bytes, source) ? await this.wakeWorkers() : null
    const answer = workers === null ? null : workers.read({ bytes: bytes.bytes, source, isGuess })
    const isShort = entry === null && answer === null && this.isShort(bytes.bytes, source)
    const waiting = isShort ? await this.together.add(this.foreign.read(bytes.bytes, source), source, isGuess) : null
    return { bytes, source, isGuess, key, entry, answer, waiting }
  }

  /** Whether a file is read here and its articles are small enough to be held beside those of others. */
  private isShort(bytes: Uint8Array, { id, path }: ReadSource): boolean {
    return bytes.length <= SHORT && !isForeign(bytes, path ?? id)
  }

  /** Whether results must be taken before more is opened. */
  isFarAhead(ahead: readonly Opened[]): boolean {
    if (ahead.length === 0) return false
    const size = (sum: number, { bytes }: Opened): number => sum + (bytes.bytes?.length ?? 0)
    if (this.workers === null) return ahead.length >= CHUNK_FILES || ahead.reduce(size, 0) > CHUNK_BYTES
    return ahead.length > this.jobs * CHUNKS_AHEAD * CHUNK_FILES || ahead.reduce(size, 0) > BYTES_AHEAD
  }

  /** The results of a file that was opened. */
  async *results({ bytes, source, isGuess, key, entry, answer, waiting }: Opened): AsyncGenerator<Told> {
    if (entry !== null) return yield* decodeEntry(entry)
    if (answer !== null) {
      this.workers!.flush()
      const answered = await answer
      if (answered === 'overdue')
        return yield { account: null, problems: [overdueProblem(source, this.options.fileTimeout)] }
      if (answered !== 'died') {
        if (key !== null && isLastingEntry(answered)) this.options.cache!.put(key, [answered])
        return yield* decodeEntry(answered)
      }
    }
    const fresh = waiting === null ? this.fresh(bytes, source, isGuess) : this.together.tell(waiting)
    yield* key === null ? fresh : kept(this.options.cache!, key, fresh)
  }

  /** The results of a file that is read here, or in the process for foreign formats. */
  async *fresh({ bytes, problem }: Bytes, source: ReadSource, isGuess: boolean): AsyncGenerator<Told> {
    if (bytes !== null) yield* tell(this.foreign.read(bytes, source), source, this.packs, isGuess)
    else yield { account: null, problems: problem === null ? [] : [problem] }
  }

  close(): void {
    this.workers?.close()
    this.foreign.close()
  }

  /** Foreign formats have a process of their own; tables of many articles are read row by row, not held. */
  private isForWorker(bytes: Uint8Array, { id, path }: ReadSource): boolean {
    if (this.jobs === 1) return false
    if (this.options.jobs === null && this.freshFiles++ < FEW_FRESH) return false
    const name = path ?? id
    return !isForeign(bytes, name) && (bytes.length <= CHUNK_BYTES || formatOf(bytes, name) === null)
  }

  private async wakeWorkers(): Promise<Workers | null> {
    if (this.workers !== null) return this.workers
    const { PROGRAM, Workers } = await import('./workers.ts')
    const program = this.options.worker ?? PROGRAM
    if (!fs.existsSync(program)) return null
    this.workers = new Workers({ jobs: this.jobs, seconds: this.options.fileTimeout, packs: this.packs, program })
    return this.workers
  }
}

/** The same results, which are kept where they may be. */
async function* kept(cache: Cache, key: Buffer, fresh: AsyncIterable<Told>): AsyncGenerator<Told> {
  let held: Told[] | null = []
  for await (const one of fresh) {
    if (held === null) yield one
    else if (held.push(one) > MOST_KEPT) {
      yield* held
      held = null
    }
  }
  if (held === null) return
  if (!isLasting(held)) return yield* held
  const { parts, told } = encodeEntry(held)
  cache.put(key, parts)
  yield* told
}
