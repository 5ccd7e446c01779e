// Threads that read articles beside the run: hands them files in chunks, watches over each file, and gives back what a dead one held.

import path from 'node:path'
import { Worker } from 'node:worker_threads'
import type { FieldPack } from '../model/pack.ts'
import { shippedPacks } from '../packs/shipped.ts'
import {
  BEGUN,
  CHUNK_BYTES,
  CHUNK_FILES,
  DONE,
  packed,
  parted,
  type Reply,
  type Task,
  type WorkerStart,
} from './chunk.ts'
import { Overdue } from './overdue.ts'

/** The door of a worker, beside the bundle; a tool that runs from its source has none. */
export const PROGRAM = path.join(import.meta.dirname, 'worker.js')
/** Chunks a thread has at most: one that it reads and one that waits, so that it never stands idle. */
const CHUNKS_EACH = 2
/** Threads that died, after which no more are started. */
const MOST_DEATHS = 8

/** A cache entry; or the thread died and the file must be read elsewhere; or it took longer than it may. */
export type Answer = Buffer | 'died' | 'overdue'

interface Job extends Task {
  readonly settle: (answer: Answer) => void
}

interface Thread {
  readonly worker: Worker
  readonly counts: Int32Array
  readonly chunks: Job[][]
  /** Files of all chunks that came back. */
  returned: number
  readonly overdue: Overdue
}

export interface WorkerSettings {
  readonly jobs: number
  /** For one file. */
  readonly seconds: number
  readonly packs: readonly FieldPack[]
  readonly program: string
}

export class Workers {
  private readonly settings: WorkerSettings
  private readonly start: WorkerStart['packs']
  private readonly threads = new Set<Thread>()
  private queue: Job[] = []
  private deaths = 0
  private watch: NodeJS.Timeout | null = null

  constructor(settings: WorkerSettings) {
    this.settings = settings
    const shipped = shippedPacks()
    this.start = settings.packs.filter((pack) => !shipped.includes(pack))
  }

  /** Takes a file; never rejects. It may wait for others until `flush`. */
  read(task: Task): Promise<Answer> {
    return new Promise((settle) => {
      this.queue.push({ ...task, settle })
      this.dispatch(false)
    })
  }

  /** Sends what waits although it makes no whole chunk. */
  flush(): void {
    this.dispatch(true)
  }

  close(): void {
    if (this.watch !== null) clearInterval(this.watch)
    this.watch = null
    for (const { worker } of this.threads) this.end(worker)
    this.threads.clear()
    this.queue = []
  }

  private dispatch(isAll: boolean): void {
    while (this.queue.length > 0) {
      const count = chunkOf(this.queue)
      if (count === 0 && !isAll) return
      const thread = this.freeThread()
      if (thread === null) return
      const chunk = this.queue.splice(0, count === 0 ? this.queue.length : count)
      if (thread === 'none') for (const { settle } of chunk) settle('died')
      else send(thread, chunk)
    }
  }

  /** The thread with least to do, a new one where all have something; null where all have enough, 'none' where none lives. */
  private freeThread(): Thread | 'none' | null {
    const [least] = [...this.threads].sort((a, b) => a.chunks.length - b.chunks.length)
    if (least !== undefined && least.chunks.length === 0) return least
    if (this.threads.size < this.settings.jobs && this.deaths < MOST_DEATHS) return this.started() ?? 'none'
    if (least === undefined) return 'none'
    return least.chunks.length < CHUNKS_EACH ? least : null
  }

  private started(): Thread | null {
    try {
      const counts = new Int32Array(new SharedArrayBuffer(8))
      const workerData: WorkerStart = { packs: this.start, counts }
      const worker = new Worker(this.settings.program, { workerData })
      const thread = { worker, counts, chunks: [], returned: 0, overdue: new Overdue(this.settings.seconds) }
      worker.on('message', (reply: Reply) => this.take(thread, reply))
      // what a thread dies of the inline reading of its files will tell
      worker.on('error', () => this.bury(thread))
      worker.on('exit', () => this.bury(thread))
      this.threads.add(thread)
      this.watch ??= setInterval(() => this.look(), Overdue.EVERY)
      return thread
    } catch {
      this.deaths = MOST_DEATHS
      return null
    }
  }

  private take(thread: Thread, reply: Reply): void {
    const chunk = thread.chunks.shift()!
    thread.returned += chunk.length
    let i = 0
    for (const entry of parted(reply)) chunk[i++]!.settle(entry)
    this.dispatch(true)
  }

  private bury(thread: Thread): void {
    if (!this.threads.delete(thread)) return
    this.deaths++
    for (const { settle } of thread.chunks.flat()) settle('died')
    this.dispatch(true)
  }

  /** Ends threads whose file takes too long; what else they held is read by others. */
  private look(): void {
    for (const thread of this.threads) {
      const begun = Atomics.load(thread.counts, BEGUN)
      if (!thread.overdue.isOver(begun, begun > Atomics.load(thread.counts, DONE))) continue
      this.threads.delete(thread)
      this.end(thread.worker)
      const held = thread.chunks.flat()
      const [late] = held.splice(begun - 1 - thread.returned, 1)
      late?.settle('overdue')
      this.queue.unshift(...held)
    }
    this.dispatch(true)
  }

  private end(worker: Worker): void {
    worker.removeAllListeners()
    // its last words are nobody's business
    worker.on('error', () => {})
    void worker.terminate()
  }
}

function send(thread: Thread, chunk: Job[]): void {
  const message = packed(chunk)
  thread.chunks.push(chunk)
  thread.worker.postMessage(message, [message.block.buffer as ArrayBuffer])
}

/** How many files from the front make a whole chunk; 0 where they are too few. */
function chunkOf(queue: readonly Job[]): number {
  let size = 0
  for (let i = 0; i < queue.length; i++) {
    size += queue[i]!.bytes.length
    if (i + 1 === CHUNK_FILES || size >= CHUNK_BYTES) return i + 1
  }
  return 0
}
