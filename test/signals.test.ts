// Interrupted runs of the real executable: the exit code that shells expect, and nothing half written left behind.

import { spawn } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

const root = path.resolve(import.meta.dirname, '..')
let folder = ''

beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'claims-signals-'))
  const text = 'Two men died at the scene in Dayton, police said. '.repeat(60)
  for (let i = 0; i < 3_000; i++) fs.writeFileSync(path.join(folder, `${i}.txt`), text)
})
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }))

/** What an earlier run left. */
const OLD = '{"event":null,"id":"old","sha256":""}\n'

/** Runs an endless-looking extraction and sends a signal once its output file is being written. */
function interrupted(signal: NodeJS.Signals): Promise<number | null> {
  const args = [path.join(root, 'bin/claims.js'), 'extract', '.', '--format', 'ndjson', '-o', 'out.ndjson']
  const child = spawn(process.execPath, args, { cwd: folder, stdio: 'ignore' })
  const watch = setInterval(() => {
    if (fs.readdirSync(folder).some((name) => name.endsWith('.tmp'))) child.kill(signal)
  }, 10)
  return new Promise((done) => {
    child.on('exit', (code) => {
      clearInterval(watch)
      done(code)
    })
  })
}

test.each<[NodeJS.Signals, number]>([
  ['SIGINT', 130],
  ['SIGTERM', 143],
])('%s ends with %i, the old output stays, no litter', async (signal, code) => {
  fs.writeFileSync(path.join(folder, 'out.ndjson'), OLD)
  expect(await interrupted(signal)).toBe(code)
  expect(fs.readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([])
  expect(fs.readFileSync(path.join(folder, 'out.ndjson'), 'utf8')).toBe(OLD)
})
