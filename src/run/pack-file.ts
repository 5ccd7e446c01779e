// One file of the cache: entries one after the other, then their index. It is written once, renamed into place and never changed.
// Every entry carries a checksum over its key and bytes, and the index carries one of its own: what is torn, cut, swapped or
// foreign is found on reading and counts for nothing.

import { createCipheriv } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { packName } from './cache-folder.ts'
import { forgetTemporary, noteTemporary } from './signals.ts'

const MAGIC = Buffer.from('CLAIMS1\n')
/** Bytes of a key: a SHA-256. */
export const KEY = 32
const TAG = 16
/** Header: magic and the digest of the tool that wrote it. */
const HEADER = MAGIC.length + KEY
/** Of one index row: key, offset (8), length (8), tag. */
const ROW = KEY + 16 + TAG
/** Footer: offset of the index (8), rows (8), tag of the index, magic. */
const FOOTER = 16 + TAG + MAGIC.length
/** Bytes read at once: entries are asked for in the order in which they were written. */
const WINDOW = 4 * 1024 * 1024
/** Rows of one index at most. */
const MAX_ROWS = 4_000_000

/** A checksum at the speed of memory (GMAC under a fixed key); whoever may write here could forge any checksum. */
function tagOf(...parts: readonly Uint8Array[]): Buffer {
  const cipher = createCipheriv('aes-128-gcm', Buffer.alloc(16), Buffer.alloc(12))
  for (const part of parts) cipher.setAAD(part)
  cipher.final()
  return cipher.getAuthTag()
}

interface Row {
  readonly offset: number
  readonly length: number
  readonly tag: Buffer
}

/** A pack to read from: its index in memory, its entries on disk. It holds no file open: there may be more packs than handles. */
export class Pack {
  /** Set where an entry did not stand the check: the file is not to be kept. */
  isBroken = false
  readonly file: string
  readonly size: number
  private readonly rows: ReadonlyMap<string, Row>
  private window: Buffer = Buffer.alloc(0)
  private windowAt = 0

  private constructor(file: string, size: number, rows: ReadonlyMap<string, Row>) {
    this.file = file
    this.size = size
    this.rows = rows
  }

  /**
   * Looks into a pack that `tool` wrote; null where it is another's or not whole. Links and folders are not followed.
   * Throws where no file can be opened at present.
   */
  static open(file: string, tool: Buffer): Pack | null {
    try {
      return reading(file, (handle) => {
        const stat = fs.fstatSync(handle)
        const rows = stat.isFile() ? readIndex(handle, stat.size, tool) : null
        return rows === null ? null : new Pack(file, stat.size, rows)
      })
    } catch (error) {
      if (isShortOfHandles(error)) throw error
      // an unreadable file is no pack
      return null
    }
  }

  get count(): number {
    return this.rows.size
  }

  keys(): IterableIterator<string> {
    return this.rows.keys()
  }

  /** The bytes under a key (as latin1 text), checked; null where there are none that can be trusted. */
  get(key: string): Buffer | null {
    const row = this.rows.get(key)
    if (row === undefined) return null
    try {
      const bytes = this.read(row.offset, row.length)
      if (tagOf(Buffer.from(key, 'latin1'), bytes).equals(row.tag)) return bytes
    } catch (error) {
      // cut or removed since its index was read
      if (isShortOfHandles(error)) return null
    }
    this.isBroken = true
    return null
  }

  private read(offset: number, length: number): Buffer {
    const inWindow = offset >= this.windowAt && offset + length <= this.windowAt + this.window.length
    if (!inWindow) {
      // a fresh buffer each time: parts of the last one may still wait to be written out
      const size = Math.min(Math.max(length, WINDOW), this.size - offset)
      this.window = reading(this.file, (handle) => readAt(handle, offset, size))
      this.windowAt = offset
    }
    if (length > this.window.length) throw new Error('cut')
    return this.window.subarray(offset - this.windowAt, offset - this.windowAt + length)
  }
}

function reading<T>(file: string, act: (handle: number) => T): T {
  const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = fs.constants
  const handle = fs.openSync(file, O_RDONLY | O_NOFOLLOW | O_NONBLOCK)
  try {
    return act(handle)
  } finally {
    fs.closeSync(handle)
  }
}

/** Whether it is the run that has too many files open, and nothing is known about this one. */
function isShortOfHandles(error: unknown): boolean {
  const { code } = error as NodeJS.ErrnoException
  return code === 'EMFILE' || code === 'ENFILE'
}

/** `length` bytes, or as many as there are. */
function readAt(handle: number, offset: number, length: number): Buffer {
  const bytes = Buffer.allocUnsafeSlow(Math.max(0, length))
  let done = 0
  while (done < bytes.length) {
    const got = fs.readSync(handle, bytes, done, bytes.length - done, offset + done)
    if (got === 0) break
    done += got
  }
  return bytes.subarray(0, done)
}

function readIndex(handle: number, size: number, tool: Buffer): Map<string, Row> | null {
  if (size < HEADER + FOOTER) return null
  const header = readAt(handle, 0, HEADER)
  const footer = readAt(handle, size - FOOTER, FOOTER)
  if (!header.subarray(0, MAGIC.length).equals(MAGIC) || !header.subarray(MAGIC.length).equals(tool)) return null
  if (!footer.subarray(16 + TAG).equals(MAGIC)) return null
  const at = footer.readDoubleLE(0)
  const count = footer.readDoubleLE(8)
  if (!(count >= 0 && count <= MAX_ROWS) || at !== size - FOOTER - count * ROW) return null
  const index = readAt(handle, at, count * ROW)
  if (!tagOf(header, index).equals(footer.subarray(16, 16 + TAG))) return null
  const rows = new Map<string, Row>()
  for (let row = 0; row < count; row++) {
    const from = row * ROW
    const key = index.toString('latin1', from, from + KEY)
    const offset = index.readDoubleLE(from + KEY)
    const length = index.readDoubleLE(from + KEY + 8)
    rows.set(key, { offset, length, tag: index.subarray(from + KEY + 16, from + ROW) })
  }
  return rows
}

/** Writes a pack beside its place; nothing is seen of it before `finish`. */
export class PackWriter {
  size = HEADER
  private readonly temporary: string
  private readonly handle: number
  private readonly header: Buffer
  private readonly index: Buffer[] = []
  private held: Uint8Array[] = []
  private heldSize = 0

  /** Throws where the file cannot be made. */
  constructor(temporary: string, tool: Buffer) {
    this.temporary = temporary
    this.header = Buffer.concat([MAGIC, tool])
    noteTemporary(temporary)
    this.handle = fs.openSync(temporary, 'wx')
    this.hold(this.header)
  }

  /** Adds an entry; throws where the disk does not take it. */
  add(key: Buffer, parts: readonly Uint8Array[]): void {
    const length = parts.reduce((sum, part) => sum + part.length, 0)
    const row = Buffer.alloc(ROW)
    key.copy(row)
    row.writeDoubleLE(this.size, KEY)
    row.writeDoubleLE(length, KEY + 8)
    tagOf(key, ...parts).copy(row, KEY + 16)
    this.index.push(row)
    for (const part of parts) this.hold(part)
    this.size += length
    if (this.heldSize > WINDOW) this.flush()
  }

  /** Writes the index and gives the file its name in `folder`; throws where the disk does not take it. */
  finish(folder: string): void {
    const index = Buffer.concat(this.index)
    const footer = Buffer.alloc(16)
    footer.writeDoubleLE(this.size, 0)
    footer.writeDoubleLE(this.index.length, 8)
    const tag = tagOf(this.header, index)
    for (const part of [index, footer, tag, MAGIC]) this.hold(part)
    this.flush()
    fs.closeSync(this.handle)
    fs.renameSync(this.temporary, path.join(folder, packName(this.header.subarray(MAGIC.length), tag)))
    forgetTemporary(this.temporary)
  }

  /** Drops what was written. */
  abandon(): void {
    try {
      fs.closeSync(this.handle)
    } catch {
      // closed before
    }
    fs.rmSync(this.temporary, { force: true })
    forgetTemporary(this.temporary)
  }

  private hold(part: Uint8Array): void {
    this.held.push(part)
    this.heldSize += part.length
  }

  private flush(): void {
    // few large parts are written as they are: together they may be as large as all that memory holds
    const whole = this.heldSize > 2 * WINDOW ? this.held : [Buffer.concat(this.held)]
    for (const bytes of whole) for (let done = 0; done < bytes.length; ) done += fs.writeSync(this.handle, bytes, done)
    this.held = []
    this.heldSize = 0
  }
}
