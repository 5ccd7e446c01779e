// Builds the tool: tables of words, places and packs first, then one bundle of the command line with a chunk per command.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { bundle, NO_DIGEST } from './bundle.mjs'
import { licences } from './licences.mjs'
import { loadTs } from './load-ts.mjs'
import { wordsAhead } from './words-ahead.mjs'

const root = new URL('../', import.meta.url)
const at = (path) => new URL(path, root).pathname

for (const name of ['build-lexicon.mjs', 'build-gazetteer.mjs', 'build-packs.mjs', 'build-page.mjs']) {
  const script = new URL(name, import.meta.url)
  if (existsSync(script)) await import(script.href)
  if (process.exitCode) process.exit()
}
// built beside and moved at the end: a run meanwhile finds the old tool or the new one
const next = at(`dist.${process.pid}`)
mkdirSync(next)
writeFileSync(`${next}/package.json`, '{"type":"commonjs"}\n')
const ahead = await wordsAhead()
await bundle('src/cli/main.ts', next, 'claims.js', ahead.plugins)
ahead.write(next)
await bundle('src/run/reading-child.ts', next, 'reader.js')
copyFileSync(at('scripts/main.cjs'), `${next}/main.js`)
copyFileSync(at('scripts/worker.cjs'), `${next}/worker.js`)
await writeManual()
writeFileSync(`${next}/THIRD-PARTY.txt`, licences())
stampDigest()
// the cache holds what stood compiled after the commonest calls, so that they compile nothing; it needs the final place
rmSync(at('dist'), { recursive: true, force: true })
renameSync(next, at('dist'))
execFileSync(process.execPath, [at('scripts/build-code-cache.cjs')], { stdio: ['ignore', 'inherit', 'inherit'] })
console.error('built dist/main.js')

/** The manual page comes from the same tables as the help; what writes it need not ship. */
async function writeManual() {
  const { manualPage } = await loadTs('src/cli/manual.ts')
  writeFileSync(`${next}/claims.1`, manualPage())
}

/** Puts the digest of all that was built in place of zeros in the bundle: results that another build kept are not used. */
function stampDigest() {
  const hash = createHash('sha256')
  const files = readdirSync(next, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:js|bin)$|(?:ahead|frames)\.json$/.test(entry.name))
    .map((entry) => `${entry.parentPath ?? entry.path}/${entry.name}`)
  for (const file of files.sort()) hash.update(readFileSync(file))
  const bundled = readFileSync(`${next}/claims.js`, 'utf8')
  writeFileSync(`${next}/claims.js`, bundled.replaceAll(NO_DIGEST, hash.digest('hex')))
}
