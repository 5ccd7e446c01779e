// Builds the tool: tables of words, places and packs first, then one bundle of the command line with a chunk per command.
import { existsSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { build } from 'esbuild'

const root = new URL('../', import.meta.url)
const at = (path) => new URL(path, root).pathname

for (const name of ['build-lexicon.mjs', 'build-gazetteer.mjs', 'build-packs.mjs']) {
  const script = new URL(name, import.meta.url)
  if (existsSync(script)) await import(script.href)
  if (process.exitCode) process.exit()
}
// built beside and moved at the end: a run meanwhile finds the old tool or the new one
const next = at(`dist.${process.pid}`)
await build({
  entryPoints: [at('src/cli/main.ts'), at('src/cli/manual.ts')],
  outdir: next,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  chunkNames: 'chunks/[name]-[hash]',
  legalComments: 'linked',
  logLevel: 'warning',
  // packages written as CommonJS ask for `require`
  banner: {
    js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
  },
})
// the manual page comes from the same tables as the help; what writes it need not ship
const { manualPage } = await import(`${next}/manual.js`)
writeFileSync(`${next}/claims.1`, manualPage())
rmSync(`${next}/manual.js`)
rmSync(at('dist'), { recursive: true, force: true })
renameSync(next, at('dist'))
console.error('built dist/main.js')
