// How it grows: more documents, longer ones, a stream, one large event, and a second run over files that did not change.
import { spawnSync } from 'node:child_process'
import { appendFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { folderOf, hostileText, longText, root } from './corpus.mjs'
import { CLAIMS, exponent, ms, processOf, row, sideBySide, timeOf, times } from './measure.mjs'
import { claims } from './systems.mjs'

const MOST_GROWTH = 1.15
const growthRow = (what, value, shown) =>
  row(what, `n^${value.toFixed(2)} (${shown})`, `≤ n^${MOST_GROWTH}`, value <= MOST_GROWTH)

/** 1×, 2×, 4× and 8× documents in one warm process. */
export async function documents({ articles, sizes }) {
  const read = await claims()
  const hostile = Array.from({ length: sizes.growth * 8 }, (_, i) => `${i} ${hostileText(2600)}`)
  return Object.entries({ news: articles(sizes.growth * 8), hostile }).map(([name, texts]) => {
    timeOf(read, texts.slice(0, 200), 1)
    const counts = [1, 2, 4, 8].map((factor) => Math.ceil((texts.length * factor) / 8))
    const taken = counts.map((count) => timeOf(read, texts.slice(0, count), Math.min(3, sizes.runs)))
    return growthRow(`${counts.join(', ')} documents, ${name}`, exponent(taken, counts), taken.map(ms).join(', '))
  })
}

/** One document of ten times the length each, a whole process for each; growth is that of the last step, without start-up. */
export function length({ articles, sizes, folder }) {
  const rows = []
  for (const [name, make] of Object.entries({ news: (size) => longText(articles(2000), size), hostile: hostileText })) {
    const seen = [100, ...sizes.lengths].map((size) => {
      const file = join(folder, `${name}-${size}.txt`)
      writeFileSync(file, make(size))
      return processOf([CLAIMS, 'extract', file, '--format', 'ndjson', '--no-cache'])
    })
    const taken = seen.slice(1).map(({ cpu }) => Math.max(1, cpu - seen[0].cpu))
    const what = `one document of ${sizes.lengths.map((size) => size / 1000).join(', ')} kB, ${name}`
    rows.push(growthRow(what, exponent(taken.slice(-2), sizes.lengths.slice(-2)), taken.map(ms).join(', ')))
    const { cpu, rss } = seen.at(-1)
    const last = `… its last, whole process`
    rows.push(row(last, `${ms(cpu)}, ${rss.toFixed(0)} MB`, '10 MB: ≤ 3 s, ≤ 400 MB', cpu <= 3000 && rss <= 400))
  }
  return rows
}

/** A quarter of the records and all of them: equal memory and equal rate. */
export function stream({ articles, sizes, folder }) {
  const texts = articles(2000)
  const seen = [Math.ceil(sizes.records / 4), sizes.records].map((count) => {
    const file = join(folder, `${count}.ndjson`)
    writeFileSync(file, '')
    for (let from = 0; from < count; from += 1000)
      appendFileSync(file, recordLines(texts, from, Math.min(count, from + 1000)))
    const { cpu, rss } = processOf([CLAIMS, 'extract', '--stdin-format', 'ndjson', '--format', 'ndjson'], file)
    return { count, rss, rate: (count / cpu) * 1000 }
  })
  const [few, all] = seen
  const steady = all.rate >= 0.85 * few.rate
  return [
    row(
      `stream of ${few.count} and ${all.count} records, memory`,
      seen.map(({ rss }) => `${rss.toFixed(0)} MB`).join(', '),
      '≤ 300 MB',
      all.rss <= 300,
    ),
    row('… articles per core-second', seen.map(({ rate }) => rate.toFixed(0)).join(', '), 'constant', steady),
  ]
}

function recordLines(texts, from, to) {
  let lines = ''
  for (let i = from; i < to; i++)
    lines += `${JSON.stringify({ id: String(i), text: `${texts[i % texts.length]} Report ${i}.` })}\n`
  return lines
}

export function event({ articles, sizes, folder }) {
  const files = folderOf(articles(sizes.event), join(folder, 'event'))
  const seen = sideBySide(
    {
      extract: [CLAIMS, 'extract', files, '--format', 'json', '--no-cache'],
      diff: [CLAIMS, 'diff', files, '--group', 'none', '--format', 'json', '--no-cache'],
    },
    Math.min(3, sizes.runs),
  )
  const ratio = seen.diff.cpu / seen.extract.cpu
  const shown = `${times(ratio)} (${ms(seen.diff.cpu)} of ${ms(seen.extract.cpu)})`
  return [row(`one event of ${sizes.event} sources, diff over extract`, shown, '≤ 2 ×', ratio <= 2)]
}

/** Against a process that reads and hashes the same files. */
export function cache({ articles, sizes, folder }) {
  const texts = articles(sizes.cache)
  const files = folderOf(texts, join(folder, 'cached'))
  const again = [CLAIMS, 'extract', files, '--format', 'ndjson', '--cache-dir', join(folder, 'cache')]
  const first = processOf(again)
  const calls = { again, hash: [join(root, 'bench/whole.mjs'), 'hash', files] }
  const same = sideBySide(calls, sizes.runs)
  const changed = Array.from({ length: Math.min(3, sizes.runs) }, (_, i) => {
    writeFileSync(join(files, '000000.txt'), `${texts[0]} It changed ${i + 1} times.`)
    return processOf(again).cpu
  }).sort((a, b) => a - b)
  const one = changed[changed.length >> 1]
  const against = (cpu) => `${times(cpu / same.hash.cpu)} (${ms(cpu)} of ${ms(same.hash.cpu)})`
  return [
    row(`${texts.length} articles, first run, cache written`, ms(first.cpu)),
    row(
      '… second run over reading and hashing',
      against(same.again.cpu),
      '≤ 1.5 ×',
      same.again.cpu <= 1.5 * same.hash.cpu,
    ),
    row('… with one changed', against(one), '≤ 1.5 ×', one <= 1.5 * same.hash.cpu),
  ]
}

/** Wall clock of two workers against none; nothing where the tool has no workers. */
export function workers({ articles, sizes, folder }) {
  if (!hasJobs()) return []
  return [sizes.cold, sizes.workers].map((count) => {
    const files = folderOf(articles(count), join(folder, `jobs-${count}`))
    const call = (jobs) => [CLAIMS, 'extract', files, '--format', 'ndjson', '--no-cache', '--jobs', jobs]
    const { inline, two } = sideBySide({ inline: call('1'), two: call('2') }, Math.min(3, sizes.runs))
    const ratio = inline.wall / two.wall
    return row(`2 workers against inline, ${count} articles, wall clock`, times(ratio), '≥ 1.4 ×', ratio >= 1.4)
  })
}

function hasJobs() {
  const { stdout } = spawnSync(process.execPath, [CLAIMS, 'extract', '--help'], { encoding: 'utf8' })
  return stdout.includes('--jobs')
}
