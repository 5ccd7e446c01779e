// The parts of a zip file that are wanted, unpacked within limits that are checked before anything is allocated.

import { type UnzipFileInfo, unzipSync } from 'fflate'
import { Unreadable } from './article.ts'
import { tooLarge, unpackedLimit } from './inflate.ts'

const MOST_ENTRIES = 2000

export interface Zip {
  readonly names: readonly string[]
  readonly parts: Readonly<Record<string, Uint8Array>>
}

/** Unpacks the parts that `isWanted` accepts; sizes that lie are cut off at what they say. */
export function unzip(bytes: Uint8Array, isWanted: (name: string) => boolean): Zip {
  const names: string[] = []
  let size = 0
  const filter = ({ name, originalSize }: UnzipFileInfo): boolean => {
    if (names.push(name) > MOST_ENTRIES)
      throw new Unreadable('read/too-large', `is a zip of more than ${MOST_ENTRIES} files`)
    if (!isWanted(name)) return false
    size += originalSize
    if (size > unpackedLimit(bytes.length)) throw tooLarge()
    return true
  }
  try {
    return { parts: unzipSync(bytes, { filter }), names }
  } catch (error) {
    if (error instanceof Unreadable) throw error
    throw new Unreadable('read/bad-zip', 'is a damaged zip file')
  }
}
