// Packed bytes, unpacked within limits: what would grow past them is refused while it grows, not after.

import { constants, gunzipSync } from 'node:zlib'
import { MAX_INFLATED, megabytes, Unreadable } from './article.ts'

/** How many times larger unpacked data may be, once it is larger than the floor. */
const RATIO = 100
const FLOOR = 1024 * 1024

/** What zlib asks of the last bytes: that they end a member, or no more than that they can be unpacked. */
const TO_ITS_END = constants.Z_FINISH
const AS_FAR_AS_IT_GOES = constants.Z_SYNC_FLUSH

/** How each member starts. */
const MEMBER = Buffer.from([0x1f, 0x8b, 8])

/** Bytes that a packed file of this size may unpack to. */
export function unpackedLimit(packed: number): number {
  return Math.min(MAX_INFLATED, Math.max(FLOOR, packed * RATIO))
}

export function tooLarge(): Unreadable {
  const limit = `${megabytes(MAX_INFLATED)} or ${RATIO} times its size`
  return new Unreadable('read/too-large', `unpacks to more than ${limit}`, 'unpack it and give its parts')
}

/** Unpacks gzip, members behind each other included; of one that is cut off or damaged, what is whole. */
export function gunzip(bytes: Uint8Array): { bytes: Uint8Array; damaged: boolean } {
  const limit = unpackedLimit(bytes.length)
  const whole = unpacked(bytes, limit, TO_ITS_END)
  if (whole !== null) return { bytes: whole, damaged: false }
  const beginning = unpacked(bytes, limit, AS_FAR_AS_IT_GOES)
  if (beginning !== null) return { bytes: beginning, damaged: true }
  const parts = soundMembers(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), limit)
  if (parts.length === 0) throw new Unreadable('read/bad-gzip', 'is a damaged gzip file')
  return { bytes: Buffer.concat(parts), damaged: true }
}

/** Null where the bytes are damaged; `end` says whether bytes that are cut off are damaged, too. */
function unpacked(bytes: Uint8Array, limit: number, end: number): Uint8Array | null {
  try {
    return gunzipSync(bytes, { maxOutputLength: limit, finishFlush: end })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge()
    return null
  }
}

/** Archives of crawlers pack each record for itself: one that is damaged costs no other. */
function soundMembers(all: Buffer, limit: number): Uint8Array[] {
  const parts: Uint8Array[] = []
  let left = limit
  let next = 0
  for (let at = all.indexOf(MEMBER); at >= 0 && left > 0; at = next) {
    next = all.indexOf(MEMBER, at + MEMBER.length)
    const part = unpacked(all.subarray(at, next < 0 ? all.length : next), left, AS_FAR_AS_IT_GOES)
    if (part === null) continue
    parts.push(part)
    left -= part.length
  }
  return parts
}
