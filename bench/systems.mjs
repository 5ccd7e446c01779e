// What is measured: claims as it ships, and the libraries that one would otherwise glue together, each as a function of a text.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { root } from './corpus.mjs'

const asDocument = (text) => ({
  id: 'bench.txt',
  path: null,
  text,
  body: { start: 0, end: text.length },
  title: null,
  outlet: null,
  published: '2020-06-15',
  url: null,
  event: null,
  sha256: '',
  problems: [],
})

/** A module of the source, bundled. */
export async function bundled(contents) {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  const outfile = join(folder, 'bundle.mjs')
  await build({
    stdin: { contents, resolveDir: root, loader: 'ts' },
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    logLevel: 'error',
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url)" },
  })
  try {
    return await import(pathToFileURL(outfile).href)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** All kinds, zones, attribution and claims, written as the JSON line that `extract --format ndjson` prints. */
export async function claims() {
  const { account, shippedPacks, resultLine } = await bundled(`export { account } from './src/account.ts'
    export { resultLine } from './src/result-line.ts'
    export { shippedPacks } from './src/packs/shipped.ts'`)
  const packs = shippedPacks()
  return (text) => resultLine(account(asDocument(text), packs))
}

const day = new Date(Date.UTC(2020, 5, 15))

export const PEERS = {
  async 'compromise + chrono'() {
    const { default: nlp } = await import('compromise')
    const chrono = await import('chrono-node')
    return (text) => {
      const read = nlp(text)
      const kinds = ['people', 'places', 'organizations', 'numbers', 'quotations'].map((what) => read[what]().json())
      return JSON.stringify([kinds, chrono.parse(text, day)])
    }
  },
  async wink() {
    const { default: wink } = await import('wink-nlp')
    const { default: model } = await import('wink-eng-lite-web-model')
    const nlp = wink(model)
    const { its } = nlp
    return (text) => {
      const read = nlp.readDoc(text)
      return JSON.stringify([read.sentences().out(), read.tokens().out(its.pos), read.entities().out(its.detail)])
    }
  },
  async chrono() {
    const chrono = await import('chrono-node')
    return (text) => JSON.stringify(chrono.parse(text, day))
  },
}
