// How fast, how linear, how large: every goal of speed as a row of one table, with the figure of this run and whether it is met.
//   npm run bench [-- --only NAME[,NAME]] [--quick] [--share 0.1] [--corpus DIR] [--records N] [--json]
// Times are processor time (user and system), so that other work on the machine counts little; medians of runs. Without
// --corpus the articles are made from the seeds and fixtures of this repository. --quick takes small sizes: it proves that
// everything is measured; its figures are start-up more than speed, so they are not judged.
// --share 0.1 takes a tenth of the documents and sources, for a busy machine.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { corpusOf } from './corpus.mjs'
import { pack, table } from './rows-output.mjs'
import { cache, documents, event, length, stream, workers } from './rows-scale.mjs'
import { cold, extraction, seeds, start } from './rows-speed.mjs'

const ROWS = { extraction, start, seeds, cold, workers, cache, table, documents, length, stream, event, pack }
const FULL = {
  ...{ runs: 5, documents: 2000, cold: 2600, peers: 100, workers: 20_000, cache: 10_000, rows: 5000, growth: 250 },
  ...{ lengths: [10_000, 100_000, 1_000_000, 10_000_000], records: 20_000, event: 2000 },
}
const QUICK = {
  ...{ runs: 1, documents: 100, cold: 60, peers: 5, workers: 120, cache: 60, rows: 500, growth: 10 },
  ...{ lengths: [10_000, 100_000], records: 100, event: 30 },
}

const { values: options } = parseArgs({
  options: {
    only: { type: 'string' },
    quick: { type: 'boolean', default: false },
    corpus: { type: 'string' },
    records: { type: 'string' },
    share: { type: 'string', default: '1' },
    json: { type: 'boolean', default: false },
  },
})
const names = options.only?.split(',') ?? Object.keys(ROWS)
const unknown = names.filter((name) => !(name in ROWS))
if (unknown.length > 0) {
  console.error(`bench: no row is called ${unknown.join(', ')} (there are: ${Object.keys(ROWS).join(', ')})`)
  process.exit(2)
}

/** Sizes that count documents; the others say how often or how long. */
const COUNTED = ['documents', 'cold', 'workers', 'cache', 'growth', 'records', 'event']
const share = Number(options.share)
if (!(share > 0 && share <= 1)) {
  console.error(`bench: --share is a number above 0, at most 1, not ${options.share}`)
  process.exit(2)
}
const sizes = { ...(options.quick ? QUICK : FULL) }
for (const name of COUNTED) sizes[name] = Math.ceil(sizes[name] * share)
if (options.records !== undefined) sizes.records = Number(options.records)
const folder = mkdtempSync(join(tmpdir(), 'bench-'))
const place = { articles: corpusOf(options.corpus), sizes, folder }

function print({ what, measured, goal, met }) {
  const verdict = met === null || options.quick ? '' : met ? 'met' : 'NOT MET'
  console.log(`${what.padEnd(58)} ${measured.padEnd(52)} ${goal.padEnd(24)} ${verdict}`.trimEnd())
}

const all = []
try {
  if (!options.json) print({ what: 'what', measured: 'measured', goal: 'goal', met: null })
  for (const name of names) {
    for (const line of await ROWS[name](place)) {
      all.push({ name, ...line })
      if (!options.json) print(line)
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
if (options.json) console.log(JSON.stringify(all, null, 2))
