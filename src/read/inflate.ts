// Packed bytes, unpacked within limits: what would grow past them is refused while it grows, not after.

import { constants, gunzipSync } from 'node:zlib'
import { MAX_INFLATED, megabytes, Unreadable } from './article.ts'

/** How many times larger unpacked data may be, once it is larger than the floor. */
const RATIO = 100
const FLOOR = 1024 * 1024

/** Bytes that a packed file of this size may unpack to. */
export function unpackedLimit(packed: number): number {
  return Math.min(MAX_INFLATED, Math.max(FLOOR, packed * RATIO))
}

export function tooLarge(): Unreadable {
  const limit = `${megabytes(MAX_INFLATED)} or ${RATIO} times its size`
  return new Unreadable('read/too-large', `unpacks to more than ${limit}`, 'unpack it and give its parts')
}

/** Unpacks gzip, members behind each other included; of a file that is cut off, what there is. */
export function gunzip(bytes: Uint8Array): Uint8Array {
  try {
    return gunzipSync(bytes, { maxOutputLength: unpackedLimit(bytes.length), finishFlush: constants.Z_SYNC_FLUSH })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge()
    throw new Unreadable('read/bad-gzip', 'is a damaged gzip file')
  }
}
