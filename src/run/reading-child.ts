// The process in which foreign formats are read: what goes wrong in their parsers ends this one, never the run.

import { type ReadResult, type ReadSource, readAll } from '../read/read.ts'

export interface Request {
  readonly bytes: Uint8Array
  readonly source: ReadSource
}

/** Results as they are found, several at a time; null after the last. */
export type Reply = readonly ReadResult[] | null

/** Characters of text in one message; a table may hold a hundred thousand short articles. */
const FULL = 256 * 1024

async function answer({ bytes, source }: Request): Promise<void> {
  let batch: ReadResult[] = []
  let size = 0
  for await (const result of readAll(bytes, source)) {
    batch.push(result)
    size += 1000 + (result.document?.text.length ?? 0)
    if (size < FULL) continue
    process.send!(batch)
    batch = []
    size = 0
  }
  process.send!(batch)
  process.send!(null)
}

process.on('message', (request: Request) => void answer(request))
process.on('disconnect', () => process.exit())
