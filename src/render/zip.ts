// Files packed into one archive with the same bytes wherever and whenever it is made.

import { Zip, ZipDeflate } from 'fflate'

export interface ZipEntry {
  readonly name: string
  readonly chunks: Iterable<string>
}

/** Characters gathered before they are packed. */
const BATCH = 1 << 16
/** The archive piece by piece; nothing is held but what is being packed. */
export function* zipped(entries: Iterable<ZipEntry>): Generator<Uint8Array> {
  let ready: Uint8Array[] = []
  // archives store the hour of the clock on the wall: the first day that they know, at noon, whatever the zone
  const made = new Date(1980, 0, 1, 12)
  const zip = new Zip((error, chunk) => {
    if (error !== null) throw error
    ready.push(chunk)
  })
  for (const { name, chunks } of entries) {
    const file = new ZipDeflate(name, { level: 6 })
    file.mtime = made
    zip.add(file)
    for (const bytes of batches(chunks)) {
      file.push(bytes)
      yield* ready
      ready = []
    }
    file.push(new Uint8Array(0), true)
  }
  zip.end()
  yield* ready
}

function* batches(chunks: Iterable<string>): Generator<Uint8Array> {
  const encoder = new TextEncoder()
  let held = ''
  for (const chunk of chunks) {
    held += chunk
    if (held.length < BATCH) continue
    yield encoder.encode(held)
    held = ''
  }
  if (held !== '') yield encoder.encode(held)
}
