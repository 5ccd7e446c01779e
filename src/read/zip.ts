// The parts of a zip file that are wanted, unpacked within limits that hold whatever the file says of its sizes.

import { inflateRawSync } from 'node:zlib'
import { Unreadable } from './article.ts'
import { tooLarge, unpackedLimit } from './inflate.ts'

const MOST_ENTRIES = 2000
/** The directory's end lies within a comment's length of the file's end. */
const LONGEST_COMMENT = 65_557
const END = Buffer.from('PK\u0005\u0006')
const ENTRY = Buffer.from('PK\u0001\u0002')
const STORED = 0
const DEFLATED = 8

export interface Zip {
  readonly names: readonly string[]
  readonly parts: Readonly<Record<string, Uint8Array>>
}

interface Entry {
  readonly name: string
  readonly packed: Buffer
  readonly method: number
  readonly locked: boolean
}

/** Unpacks the parts that `isWanted` accepts. */
export function unzip(bytes: Uint8Array, isWanted: (name: string) => boolean): Zip {
  const names: string[] = []
  const parts: Record<string, Uint8Array> = Object.create(null) as Record<string, Uint8Array>
  let left = unpackedLimit(bytes.length)
  for (const entry of entriesOf(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length))) {
    names.push(entry.name)
    if (!isWanted(entry.name)) continue
    const part = unpacked(entry, left)
    left -= part.length
    parts[entry.name] = part
  }
  return { names, parts }
}

function* entriesOf(all: Buffer): Generator<Entry> {
  const end = all.lastIndexOf(END)
  if (end < 0 || end < all.length - LONGEST_COMMENT || end + 22 > all.length) throw damaged()
  const count = all.readUInt16LE(end + 10)
  if (count > MOST_ENTRIES) throw new Unreadable('read/too-large', `is a zip of more than ${MOST_ENTRIES} files`)
  let at = all.readUInt32LE(end + 16)
  for (let n = 0; n < count; n++) {
    if (at + 46 > all.length || !all.subarray(at, at + 4).equals(ENTRY)) throw damaged()
    const nameLength = all.readUInt16LE(at + 28)
    const place = all.readUInt32LE(at + 42)
    if (place + 30 > all.length) throw damaged()
    const start = place + 30 + all.readUInt16LE(place + 26) + all.readUInt16LE(place + 28)
    yield {
      name: all.toString('utf8', at + 46, at + 46 + nameLength),
      packed: all.subarray(start, start + all.readUInt32LE(at + 20)),
      method: all.readUInt16LE(at + 10),
      locked: (all.readUInt16LE(at + 8) & 1) !== 0,
    }
    at += 46 + nameLength + all.readUInt16LE(at + 30) + all.readUInt16LE(at + 32)
  }
}

function unpacked({ packed, method, locked }: Entry, limit: number): Uint8Array {
  if (locked) throw new Unreadable('read/encrypted', 'is protected by a password', 'save a copy without one')
  if (method === STORED && packed.length <= limit) return packed
  if (method !== DEFLATED || limit <= 0) throw method === STORED || limit <= 0 ? tooLarge() : damaged()
  try {
    return inflateRawSync(packed, { maxOutputLength: limit })
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? tooLarge() : damaged()
  }
}

function damaged(): Unreadable {
  return new Unreadable('read/bad-zip', 'is a damaged zip file')
}
