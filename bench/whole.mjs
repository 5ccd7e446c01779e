// A whole process of something else over a folder: `node whole.mjs hash FOLDER` reads and hashes, a peer's name reads with it.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'

const [, , what, folder, limit = 'Infinity'] = process.argv
const files = readdirSync(folder)
  .sort()
  .slice(0, Number(limit) || undefined)
if (what === 'hash') {
  for (const file of files)
    createHash('sha256')
      .update(readFileSync(join(folder, file)))
      .digest('hex')
} else {
  const { PEERS } = await import('./systems.mjs')
  const read = await PEERS[what]()
  for (const file of files) writeSync(1, `${read(readFileSync(join(folder, file), 'utf8'))}\n`)
}
