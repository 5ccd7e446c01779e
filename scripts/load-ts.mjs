// Loads a TypeScript module of ours into a build script: bundled to a file beside the target, imported, removed.
import { mkdirSync, rmSync } from 'node:fs'
import { build } from 'esbuild'

/** The exports of `source`, a path below the project's root; packages stay external. */
export async function loadTs(source) {
  const root = new URL('../', import.meta.url)
  const folder = new URL('node_modules/.cache/claims/', root)
  mkdirSync(folder, { recursive: true })
  const bundle = new URL(`${source.replaceAll('/', '-')}-${process.pid}.mjs`, folder)
  await build({
    entryPoints: [new URL(source, root).pathname],
    outfile: bundle.pathname,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'warning',
  })
  try {
    return await import(bundle.href)
  } finally {
    rmSync(bundle, { force: true })
  }
}
