// The process in which foreign formats are read: what goes wrong in their parsers ends this one, never the run.

import { type ReadResult, type ReadSource, readAll } from '../read/read.ts'

export interface Request {
  readonly bytes: Uint8Array
  readonly source: ReadSource
}

/** One result after the other, then null. */
export type Reply = ReadResult | null

async function answer({ bytes, source }: Request): Promise<void> {
  for await (const result of readAll(bytes, source)) process.send!(result)
  process.send!(null)
}

process.on('message', (request: Request) => void answer(request))
process.on('disconnect', () => process.exit())
