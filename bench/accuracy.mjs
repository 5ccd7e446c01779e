// Precision and recall per field against gold marked by a careful reader: our own fixtures, or any folder in that format.
//   npm run accuracy -- [--gold DIR] [--clusters DIR] [--field NAME] [--misses] [--raise]
// Floors in bench/accuracy-floors.json only rise: a run below one fails; --raise lifts them to what was reached.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { matchClaims, matchQuotes, matchRows, newTally, rates } from './accuracy-match.mjs'

const root = new URL('../', import.meta.url).pathname
const { values: options } = parseArgs({
  options: {
    gold: { type: 'string', default: join(root, 'fixtures/gold/gold') },
    clusters: { type: 'string', default: join(root, 'fixtures/gold/clusters') },
    field: { type: 'string' },
    misses: { type: 'boolean', default: false },
    raise: { type: 'boolean', default: false },
  },
})
const FLOORS = join(root, 'bench/accuracy-floors.json')
const own = options.gold === join(root, 'fixtures/gold/gold')

/** The report of one event's articles, each with its publication date as front matter. */
function reportOf(gold) {
  const folder = mkdtempSync(join(tmpdir(), 'accuracy-'))
  try {
    for (const [name, { published }] of Object.entries(gold.sources)) {
      const from = join(options.clusters, gold.event, name)
      if (published === null) cpSync(from, join(folder, name))
      else writeFileSync(join(folder, name), `---\npublished: ${published}\n---\n${readFileSync(from, 'utf8')}`)
    }
    const call = [join(root, 'bin/claims.js'), 'diff', folder, '--group', 'none', '--format', 'json']
    const run = spawnSync(process.execPath, call, { encoding: 'utf8', maxBuffer: 1 << 28 })
    if (run.status !== 0) throw new Error(`${gold.event}: ${run.stderr}`)
    return JSON.parse(run.stdout)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const tally = newTally()
for (const file of readdirSync(options.gold).sort()) {
  if (!file.endsWith('.json')) continue
  const gold = JSON.parse(readFileSync(join(options.gold, file), 'utf8'))
  const report = reportOf(gold)
  matchClaims(gold, report, tally, options.field)
  if (options.field !== undefined) continue
  matchRows(gold, report, tally)
  matchQuotes(gold, report, tally)
}
if (options.misses) for (const miss of tally.misses) console.log(miss)
const reached = rates(tally)
for (const [field, { precision, recall, f1, right, missed, wrong }] of Object.entries(reached.fields)) {
  const figures = [precision, recall, f1].map((figure) => figure.toFixed(2)).join('  ')
  console.log(`${field.padEnd(18)} ${figures}   ${right} right, ${missed} missed, ${wrong} wrong`)
}
console.log(`${'all claims'.padEnd(18)} precision ${reached.precision}, recall ${reached.recall}`)
console.log(`${'rows'.padEnd(18)} ${reached.rows} of verdicts right`)
console.log(`${'quotations'.padEnd(18)} found ${reached.quotes}, with the right speaker ${reached.speakers}`)

if (own && options.field === undefined) {
  const floors = JSON.parse(readFileSync(FLOORS, 'utf8'))
  const below = Object.keys(floors).filter((name) => reached[name] < floors[name])
  for (const name of below) console.log(`below the floor: ${name} ${reached[name]} < ${floors[name]}`)
  if (below.length > 0) process.exitCode = 1
  else if (options.raise) {
    const raised = Object.fromEntries(Object.keys(floors).map((name) => [name, reached[name]]))
    writeFileSync(FLOORS, `${JSON.stringify(raised, null, 2)}\n`)
  }
}
