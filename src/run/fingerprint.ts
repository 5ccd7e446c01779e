// Tells whether articles changed: the paths found, with the size and time of each file and of what stands beside it.

import fs from 'node:fs'
import path from 'node:path'
import { sidecarsOf } from './bytes.ts'
import { findInputs } from './inputs.ts'

/** A text that differs whenever a file came, went or was written. Times decide only when to look again, never what is said. */
export async function fingerprintOf(
  paths: readonly string[],
  besides: readonly string[],
  cwd: string,
  isExcluded: (file: string) => boolean,
): Promise<string> {
  const { files } = await findInputs(paths, cwd, isExcluded)
  const watched = [...files.flatMap((file) => [file, ...sidecarsOf(file)]), ...besides]
  return watched.map((file) => `${file}\n${markOf(path.resolve(cwd, file))}`).join('\n')
}

function markOf(file: string): string {
  const stat = fs.statSync(file, { throwIfNoEntry: false })
  return stat === undefined ? '-' : `${stat.size} ${stat.mtimeMs} ${stat.ino}`
}
