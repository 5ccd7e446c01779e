// Where results go: standard output with patience for slow readers, or a file that is either the old one or the whole new one.

import fs from 'node:fs'
import path from 'node:path'
import type { Writable } from 'node:stream'
import type { Problem } from '../model/problem.ts'
import { fileProblem, reasonOf } from './problems.ts'
import { forgetTemporary, noteTemporary } from './signals.ts'

/** Characters or bytes gathered before a write: few calls, bounded memory. */
const CHUNK = 1 << 16
/** Bytes that are written as they are: putting them together with others would cost more than a call of their own. */
const WHOLE = 1 << 14

export interface Output {
  /** Resolves false where the reader has gone away: nothing more needs to be made. */
  write(chunk: string | Uint8Array): Promise<boolean>
  /** Flushes; gives a problem where the result could not be stored. */
  close(): Promise<Problem | null>
  /** Drops what was written to a file that must not appear. */
  abandon(): void
}

/** Writes to a stream; a reader that closes early (`| head`) is no error. */
export function streamOutput(stream: Writable, name = 'standard output'): Output {
  let held: (string | Uint8Array)[] = []
  let size = 0
  let closed = false
  let failure: Problem | null = null
  stream.on('error', (error: NodeJS.ErrnoException) => {
    closed = true
    if (error.code !== 'EPIPE') failure = fileProblem('run/output', null, `${name}: ${reasonOf(error)}`)
  })
  const pass = async (chunk: string | Uint8Array): Promise<boolean> => {
    await new Promise<void>((done) => stream.write(chunk, () => done()))
    return !closed
  }
  const flush = async (): Promise<boolean> => {
    if (size === 0 || closed) return !closed
    const chunk = joined(held)
    held = []
    size = 0
    return pass(chunk)
  }
  return {
    write(chunk) {
      if (typeof chunk !== 'string' && chunk.length >= WHOLE && !closed) {
        void flush()
        return pass(chunk)
      }
      held.push(chunk)
      size += chunk.length
      return size >= CHUNK ? flush() : Promise.resolve(!closed)
    },
    async close() {
      await flush()
      // an error event follows its callback
      await new Promise((done) => setImmediate(done))
      return failure
    },
    abandon() {
      held = []
      size = 0
    },
  }
}

function joined(chunks: readonly (string | Uint8Array)[]): string | Uint8Array {
  if (chunks.every((chunk) => typeof chunk === 'string')) return chunks.join('')
  return Buffer.concat(chunks.map((chunk) => (typeof chunk === 'string' ? Buffer.from(chunk) : chunk)))
}

/** Writes beside the target and renames at the end: the file is never half written. */
export function fileOutput(file: string, cwd: string): Output | Problem {
  const target = path.resolve(cwd, file)
  const temporary = `${target}.${process.pid}.tmp`
  let handle: number
  try {
    if (fs.existsSync(target) && !fs.lstatSync(target).isFile()) {
      return fileProblem('run/output', file, 'is not a regular file', 'name a new file')
    }
    noteTemporary(temporary)
    handle = fs.openSync(temporary, 'wx')
  } catch (error) {
    forgetTemporary(temporary)
    return fileProblem('run/output', file, reasonOf(error), 'is there such a folder, and may you write to it?')
  }
  let failure: Problem | null = null
  const attempt = (act: () => void): void => {
    if (failure !== null) return
    try {
      act()
    } catch (error) {
      failure = fileProblem('run/output', file, reasonOf(error))
    }
  }
  const discard = (): void => {
    try {
      fs.closeSync(handle)
    } catch {}
    fs.rmSync(temporary, { force: true })
    forgetTemporary(temporary)
  }
  return {
    write(chunk) {
      attempt(() => fs.writeFileSync(handle, chunk))
      return Promise.resolve(failure === null)
    },
    close() {
      if (failure === null) {
        attempt(() => fs.closeSync(handle))
        attempt(() => fs.renameSync(temporary, target))
        if (failure === null) forgetTemporary(temporary)
      }
      if (failure !== null) discard()
      return Promise.resolve(failure)
    },
    abandon: discard,
  }
}
