// Compiles src/packs/*.yaml to one module of plain data, with the same loader that reads a user's pack; a complaint stops the build.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { loadTs } from './load-ts.mjs'

const root = new URL('../', import.meta.url)
const folder = new URL('src/packs/', root)
const generated = new URL('generated/', folder)
mkdirSync(generated, { recursive: true })
const { loadPack } = await loadTs('src/packs/packs.ts')
// incident is always active and stands first; the others follow by name
const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'))
files.sort((a, b) => (a === 'incident.yaml' ? -1 : b === 'incident.yaml' ? 1 : a < b ? -1 : 1))
const packs = []
for (const name of files) {
  const { pack, problems } = loadPack(readFileSync(new URL(name, folder), 'utf8'), `src/packs/${name}`)
  for (const { path, line, column, message, hint } of problems) {
    console.error(`${path}:${line ?? 1}:${column ?? 1}: ${message}${hint ? ` (${hint})` : ''}`)
    process.exitCode = 2
  }
  if (pack !== null) packs.push(pack)
}
writeFileSync(new URL('packs.js', generated), `export const packs = ${JSON.stringify(packs)}\n`)
writeFileSync(
  new URL('packs.d.ts', generated),
  "import type { FieldPack } from '../../model/pack.ts'\nexport declare const packs: readonly FieldPack[]\n",
)
console.error(`packs: ${packs.length} packs, ${packs.reduce((n, pack) => n + pack.fields.length, 0)} fields`)
