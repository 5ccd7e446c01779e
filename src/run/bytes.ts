// Reads the bytes of one input within the published limit; every refusal is a problem that says why.

import fs from 'node:fs'
import path from 'node:path'
import type { Readable } from 'node:stream'
import type { Problem } from '../model/problem.ts'
import { fileProblem, reasonOf } from './problems.ts'

/** Bytes of one file or of standard input unless `--max-file-size` says otherwise. */
export const MAX_FILE_SIZE = 32 * 1024 * 1024

/** Seconds for reading one file unless `--file-timeout` says otherwise. */
export const FILE_TIMEOUT = 10

export interface Bytes {
  readonly bytes: Uint8Array | null
  readonly problem: Problem | null
}

export function readBytes(file: string, cwd: string, limit: number): Bytes {
  const absolute = path.resolve(cwd, file)
  try {
    const stat = fs.statSync(absolute)
    if (!stat.isFile()) return refused(file, 'run/not-a-file', 'is not a regular file')
    if (stat.size > limit)
      return refused(file, 'run/too-large', `is larger than ${limit} bytes`, 'raise --max-file-size')
    return { bytes: fs.readFileSync(absolute), problem: null }
  } catch (error) {
    return refused(file, 'run/unreadable', reasonOf(error))
  }
}

/** Where metadata of an article may stand beside it, the first that is there counts. */
export function sidecarsOf(file: string): string[] {
  const stem = file.replace(/\.[^./]+$/, '')
  return [`${stem}.meta.json`, `${stem}.meta.yaml`, `${stem}.meta.yml`]
}

/** Questions about files of one folder after which it is listed once instead. */
const ASKED = 30

/** Metadata files beside articles (`NAME.meta.json`, `NAME.meta.yaml`); a folder with many articles is listed, not asked each time. */
export class Sidecars {
  private folder = ''
  private asked = 0
  private names: ReadonlySet<string> | null = null

  /** The metadata file of one article, where there is one. */
  of(file: string, cwd: string): { path: string; text: string } | null {
    this.enter(file.slice(0, file.lastIndexOf('/') + 1), cwd)
    for (const beside of sidecarsOf(file)) {
      const name = beside.slice(this.folder.length)
      if (this.names === null ? !fs.existsSync(path.resolve(cwd, beside)) : !this.names.has(name)) continue
      const { bytes } = readBytes(beside, cwd, 1_000_000)
      if (bytes !== null) return { path: beside, text: Buffer.from(bytes).toString('utf8') }
    }
    return null
  }

  private enter(folder: string, cwd: string): void {
    if (folder !== this.folder) {
      this.folder = folder
      this.asked = 0
      this.names = null
    }
    if (++this.asked !== ASKED) return
    try {
      this.names = new Set(
        fs.readdirSync(path.resolve(cwd, folder)).filter((name) => /\.meta\.(?:json|ya?ml)$/.test(name)),
      )
    } catch {
      // a folder that cannot be listed is asked file by file
    }
  }
}

/** All of a stream, or a problem where it runs over the limit. */
export async function readStream(stream: Readable, name: string, limit: number): Promise<Bytes> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stream as AsyncIterable<Uint8Array>) {
    size += chunk.length
    if (size > limit) return refused(name, 'run/too-large', `is larger than ${limit} bytes`, 'raise --max-file-size')
    chunks.push(chunk)
  }
  return { bytes: Buffer.concat(chunks), problem: null }
}

function refused(file: string, code: string, message: string, hint: string | null = null): Bytes {
  return { bytes: null, problem: fileProblem(code, file, message, hint) }
}
