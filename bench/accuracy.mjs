// Precision and recall per field against gold marked by a careful reader: our own fixtures, or any folder in that format.
// Of our own there are two sets: articles that grew with the rules, and articles that were marked before the tool read them.
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
    gold: { type: 'string' },
    clusters: { type: 'string' },
    field: { type: 'string' },
    misses: { type: 'boolean', default: false },
    raise: { type: 'boolean', default: false },
  },
})
const FLOORS = join(root, 'bench/accuracy-floors.json')
const SETS = { grown: 'fixtures/gold', unseen: 'fixtures/gold/unseen' }

/** The report of one event's articles, each with its publication date as front matter. */
function reportOf(gold, clusters) {
  const folder = mkdtempSync(join(tmpdir(), 'accuracy-'))
  try {
    for (const [name, { published }] of Object.entries(gold.sources)) {
      const from = join(clusters, gold.event, name)
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

/** Reads, matches and prints one set; gives the rates it reached. */
function measure(goldFolder, clusters) {
  const tally = newTally()
  for (const file of readdirSync(goldFolder).sort()) {
    if (!file.endsWith('.json')) continue
    const gold = JSON.parse(readFileSync(join(goldFolder, file), 'utf8'))
    const report = reportOf(gold, clusters)
    matchClaims(gold, report, tally, options.field)
    if (options.field !== undefined) continue
    matchRows(gold, report, tally)
    matchQuotes(gold, report, tally)
  }
  if (options.misses) for (const miss of tally.misses) console.log(miss)
  const reached = rates(tally)
  print(reached)
  return reached
}

function print(reached) {
  for (const [field, { precision, recall, f1, right, missed, wrong }] of Object.entries(reached.fields)) {
    const figures = [precision, recall, f1].map((figure) => figure.toFixed(2)).join('  ')
    console.log(`${field.padEnd(18)} ${figures}   ${right} right, ${missed} missed, ${wrong} wrong`)
  }
  console.log(`${'all claims'.padEnd(18)} precision ${reached.precision}, recall ${reached.recall}`)
  console.log(`${'rows'.padEnd(18)} ${reached.rows} of verdicts right`)
  console.log(`${'quotations'.padEnd(18)} found ${reached.quotes}, with the right speaker ${reached.speakers}`)
}

/** Our own sets against their floors; a run below one fails, --raise lifts them. */
function measureOwn() {
  const floors = JSON.parse(readFileSync(FLOORS, 'utf8'))
  const raised = {}
  for (const [set, folder] of Object.entries(SETS)) {
    console.log(`\n${set}`)
    const reached = measure(join(root, folder, 'gold'), join(root, folder, 'clusters'))
    if (options.field !== undefined) continue
    const below = Object.keys(floors[set]).filter((name) => reached[name] < floors[set][name])
    for (const name of below) console.log(`below the floor: ${set} ${name} ${reached[name]} < ${floors[set][name]}`)
    if (below.length > 0) process.exitCode = 1
    raised[set] = Object.fromEntries(Object.keys(floors[set]).map((name) => [name, reached[name]]))
  }
  const may = options.raise && options.field === undefined && process.exitCode !== 1
  if (may) writeFileSync(FLOORS, `${JSON.stringify(raised, null, 2)}\n`)
}

if (options.gold === undefined) measureOwn()
else measure(options.gold, options.clusters ?? join(options.gold, '../clusters'))
