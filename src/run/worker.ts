// The thread in which articles are read beside the run: takes chunks of files, gives back what the cache would keep of each.

import { parentPort, workerData } from 'node:worker_threads'
import { frameTable } from '../frames/frame-table.ts'
import type { FieldPack } from '../model/pack.ts'
import { shippedPacks } from '../packs/shipped.ts'
import { teachNouns } from '../packs/teach.ts'
import { readAll } from '../read/read.ts'
import { encodeEntry } from './cache-entry.ts'
import { BEGUN, type Chunk, DONE, joined, parted, type Task, type WorkerStart } from './chunk.ts'
import { loadEngine, tell } from './telling.ts'
import type { Told } from './told.ts'

/** Reads chunk after chunk until the run ends this thread. */
export function readInWorker(): void {
  const { packs: added, counts }: WorkerStart = workerData
  for (const pack of added) teachNouns(pack)
  const packs = [...shippedPacks(), ...added]
  let last: Promise<void> = Promise.resolve()
  parentPort!.on('message', (chunk: Chunk) => {
    last = last.then(() => answer(chunk, packs, counts))
  })
}

async function answer(chunk: Chunk, packs: readonly FieldPack[], counts: Int32Array): Promise<void> {
  const parts: Uint8Array[] = []
  const bytes = parted(chunk)
  // what is built once is no file's fault
  await loadEngine()
  frameTable(packs)
  for (const { source, isGuess } of chunk.files) {
    Atomics.add(counts, BEGUN, 1)
    parts.push(await entryOf({ bytes: bytes.next().value!, source, isGuess }, packs))
    Atomics.add(counts, DONE, 1)
  }
  const reply = joined(parts)
  parentPort!.postMessage(reply, [reply.block.buffer as ArrayBuffer])
}

async function entryOf({ bytes, source, isGuess }: Task, packs: readonly FieldPack[]): Promise<Uint8Array> {
  const told: Told[] = []
  for await (const one of tell(readAll(bytes, source), source, packs, isGuess)) told.push(one)
  return Buffer.concat(encodeEntry(told).parts)
}
