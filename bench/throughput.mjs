// Articles and megabytes a second, growth with length, and start-up: claims beside the libraries one would otherwise glue.
//   npm run bench [-- --corpus DIR] [--count N] [--runs N] [--no-peers]
// Without --corpus the articles are made from the seeds and fixtures of this repository: paragraphs of several articles,
// with other numbers and days in each, so that no two are alike. Times are processor time of one thread, medians of runs.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('../', import.meta.url))
const { values: options } = parseArgs({
  options: {
    corpus: { type: 'string' },
    count: { type: 'string', default: '2000' },
    runs: { type: 'string', default: '5' },
    'no-peers': { type: 'boolean', default: false },
  },
})
const RUNS = Number(options.runs)
/** Articles that slow peers read. */
const SAMPLE = 60

function filesUnder(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(txt|md)$/.test(entry.name))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort()
}

/** Random numbers that are the same in every run. */
function random(seed) {
  let state = seed
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * limit)
  }
}

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

/** Articles of about 2.6 kB from paragraphs of the repository's own. */
function madeArticles(count) {
  const sources = [join(root, 'seeds'), join(root, 'fixtures/gold/clusters')].flatMap(filesUnder)
  const articles = sources.map((file) =>
    readFileSync(file, 'utf8')
      .replace(/^---\n[\s\S]*?\n---\n/, '')
      .split(/\n\s*\n/)
      .filter((paragraph) => paragraph.trim() !== ''),
  )
  const pick = random(7)
  return Array.from({ length: count }, () => {
    let text = ''
    while (text.length < 2300) {
      const paragraphs = articles[pick(articles.length)]
      const from = pick(paragraphs.length)
      text += `${paragraphs.slice(from, from + 1 + pick(6)).join('\n\n')}\n\n`
    }
    return text
      .slice(0, 3500)
      .replaceAll(/\b[1-9]\d?\b/g, () => String(1 + pick(60)))
      .replaceAll(/\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/g, () => DAYS[pick(7)])
  })
}

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

/** The engine as it ships: bundled, with the packs that come with it. */
async function engine() {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  const outfile = join(folder, 'engine.mjs')
  const contents = `export { account } from './src/account.ts'
    export { shippedPacks } from './src/packs/shipped.ts'`
  await build({
    stdin: { contents, resolveDir: root, loader: 'ts' },
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    logLevel: 'error',
  })
  const { account, shippedPacks } = await import(pathToFileURL(outfile).href)
  rmSync(folder, { recursive: true })
  const packs = shippedPacks()
  return (text) => account(asDocument(text), packs)
}

const median = (values) => values.sort((a, b) => a - b)[values.length >> 1]

/** Microseconds of processor time that reading all texts takes. */
function timeOf(read, texts, runs) {
  const times = []
  for (let run = 0; run < runs; run++) {
    const before = process.cpuUsage()
    for (const text of texts) read(text)
    const { user, system } = process.cpuUsage(before)
    times.push(user + system)
  }
  return median(times)
}

const sizeOf = (texts) => texts.reduce((sum, text) => sum + text.length, 0)

function report(name, texts, micros) {
  const rate = (texts.length / micros) * 1e6
  const figures = [rate >= 100 ? rate.toFixed(0) : rate.toFixed(1), (sizeOf(texts) / micros).toFixed(2)]
  console.log(`${name.padEnd(46)} ${figures[0].padStart(8)} articles/s ${figures[1].padStart(8)} MB/s`)
  return rate
}

async function peers() {
  const { default: nlp } = await import('compromise')
  const chrono = await import('chrono-node')
  const { default: wink } = await import('wink-nlp')
  const { default: model } = await import('wink-eng-lite-web-model')
  const winkNlp = wink(model)
  const day = new Date(Date.UTC(2020, 5, 15))
  return {
    'compromise + chrono (the usual glue)': [
      SAMPLE,
      (text) => {
        const read = nlp(text)
        for (const what of ['people', 'places', 'organizations', 'numbers', 'quotations']) read[what]().json()
        chrono.parse(text, day)
      },
    ],
    'wink-nlp, entities': [SAMPLE * 5, (text) => winkNlp.readDoc(text).entities().out()],
    'chrono, dates alone': [SAMPLE * 5, (text) => chrono.parse(text, day)],
  }
}

const articles =
  options.corpus === undefined
    ? madeArticles(Number(options.count))
    : filesUnder(options.corpus).map((file) => readFileSync(file, 'utf8'))
console.log(`${articles.length} articles of ${(sizeOf(articles) / articles.length / 1000).toFixed(1)} kB on average`)

const read = await engine()
const cold = timeOf(read, articles.slice(0, 200), 1)
report('claims, its first 200 articles', articles.slice(0, 200), cold)
timeOf(read, articles, 1)
const own = report('claims', articles, timeOf(read, articles, RUNS))
if (!options['no-peers']) {
  for (const [name, [sample, run]] of Object.entries(await peers())) {
    const texts = articles.slice(0, sample)
    timeOf(run, texts.slice(0, 20), 1)
    const rate = report(name, texts, timeOf(run, texts, Math.min(3, RUNS)))
    console.log(`${''.padEnd(46)} claims is ${(own / rate).toFixed(1)} times as fast`)
  }
}

console.log('\ngrowth: one document of many articles')
const endless = articles.join('\n\n')
let before = null
for (const size of [50_000, 100_000, 200_000, 400_000, 800_000, 1_600_000]) {
  if (size > endless.length) break
  const micros = timeOf(read, [endless.slice(0, size)], 3)
  const exponent = before === null ? '' : `n^${Math.log2(micros / before).toFixed(2)}`
  console.log(`${String(size / 1000).padStart(6)} kB ${(micros / 1000).toFixed(0).padStart(8)} ms   ${exponent}`)
  before = micros
}

console.log('\nstart-up: wall clock of whole processes')
const wall = (args) =>
  median(
    Array.from({ length: 2 * RUNS + 1 }, () => {
      const start = process.hrtime.bigint()
      spawnSync(process.execPath, args, { stdio: 'ignore' })
      return Number(process.hrtime.bigint() - start) / 1e6
    }),
  )
console.log(`node with nothing to do   ${wall(['-e', '0']).toFixed(0)} ms`)
console.log(`claims --version          ${wall([join(root, 'bin/claims.js'), '--version']).toFixed(0)} ms`)
console.log(
  `claims diff seeds         ${wall([join(root, 'bin/claims.js'), 'diff', join(root, 'seeds')]).toFixed(0)} ms`,
)
