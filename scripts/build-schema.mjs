// Writes schema/claims-report.schema.json from the zod schema of the report, the one source of both types and schema.
//   node scripts/build-schema.mjs [--check]     with --check nothing is written; exit 2 where the file is not current
import { readFileSync, writeFileSync } from 'node:fs'
import { z } from 'zod'
import { loadTs } from './load-ts.mjs'

const root = new URL('../', import.meta.url)
const target = new URL('schema/claims-report.schema.json', root)
const { reportSchema } = await loadTs('src/model/report.ts')
const schema = { title: 'claims report', ...z.toJSONSchema(reportSchema, { target: 'draft-2020-12' }) }
const text = `${JSON.stringify(schema, null, 1)}\n`
if (!process.argv.includes('--check')) writeFileSync(target, text)
else if (readFileSync(target, 'utf8') !== text) {
  console.error('schema/claims-report.schema.json is not current (run: node scripts/build-schema.mjs)')
  process.exitCode = 2
}
