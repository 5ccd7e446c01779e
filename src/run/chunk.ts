// How files and results cross between threads: a few files at a time, all bytes in one block that changes hands uncopied.

import type { FieldPack } from '../model/pack.ts'
import type { ReadSource } from '../read/read.ts'

/** Files of one chunk, and bytes after which it holds no more: single ones cost a message each, large ones keep others waiting. */
export const CHUNK_FILES = 16
export const CHUNK_BYTES = 256 * 1024

/** What a worker is told when it starts. */
export interface WorkerStart {
  /** Packs beside those that come with the tool. */
  readonly packs: readonly FieldPack[]
  /** Files that it began and files that it finished: whoever watches sees which takes too long. */
  readonly counts: Int32Array
}
/** Places in `counts`. */
export const BEGUN = 0
export const DONE = 1

export interface Task {
  readonly bytes: Uint8Array
  readonly source: ReadSource
  /** A walk took the file for its ending. */
  readonly isGuess: boolean
}

/** What a worker is sent: files, and the length of each in the block. */
export interface Chunk {
  readonly files: readonly Omit<Task, 'bytes'>[]
  readonly lengths: readonly number[]
  readonly block: Uint8Array
}

/** What it sends back: a cache entry per file, in the same order. */
export type Reply = Pick<Chunk, 'lengths' | 'block'>

export function packed(tasks: readonly Task[]): Chunk {
  const files = tasks.map(({ source, isGuess }) => ({ source, isGuess }))
  return { files, ...joined(tasks.map(({ bytes }) => bytes)) }
}

/** Parts in one block of their own: one that is part of a pool could not be handed over. */
export function joined(parts: readonly Uint8Array[]): Reply {
  const lengths = parts.map(({ length }) => length)
  const block = new Uint8Array(lengths.reduce((sum, length) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    block.set(part, at)
    at += part.length
  }
  return { lengths, block }
}

/** The parts of a block; they share its bytes. */
export function* parted({ lengths, block }: Reply): Generator<Buffer> {
  let at = 0
  for (const length of lengths) {
    yield Buffer.from(block.buffer, block.byteOffset + at, length)
    at += length
  }
}
