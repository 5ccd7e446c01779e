// Writes schema/claims-report.schema.json from the zod schema of the report, the one source of both types and schema.
//   node scripts/build-schema.mjs [--check]     with --check nothing is written; exit 2 where the file is not current
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { build } from 'esbuild'

const root = new URL('../', import.meta.url)
const target = new URL('schema/claims-report.schema.json', root)
const loader = new URL('schema/.report.mjs', root)
await build({
  entryPoints: [new URL('src/model/report.ts', root).pathname],
  outfile: loader.pathname,
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  logLevel: 'warning',
})
try {
  const { reportSchema } = await import(loader.href)
  const { z } = await import('zod')
  const schema = { title: 'claims report', ...z.toJSONSchema(reportSchema, { target: 'draft-2020-12' }) }
  const text = `${JSON.stringify(schema, null, 1)}\n`
  if (!process.argv.includes('--check')) writeFileSync(target, text)
  else if (readFileSync(target, 'utf8') !== text) {
    console.error('schema/claims-report.schema.json is not current (run: node scripts/build-schema.mjs)')
    process.exitCode = 2
  }
} finally {
  rmSync(loader)
}
