// How fast: extraction beside the peers, start-up, and whole processes over the seeds and over a cold folder.
import { join } from 'node:path'
import { folderOf, root } from './corpus.mjs'
import { CLAIMS, ms, row, sideBySide, sizeOf, timeOf, times } from './measure.mjs'
import { claims, PEERS } from './systems.mjs'

/** How much faster than each peer, and how many articles that slow peers read. */
const EXTRACTION = {
  'compromise + chrono': { goal: 100, share: 0.03 },
  wink: { goal: 6, share: 0.15 },
  chrono: { goal: 1, share: 0.15 },
}

/** One thread, warm, all systems in this process over the same articles; peers read the first of them. */
export async function extraction({ articles, sizes }) {
  const texts = articles(sizes.documents)
  const read = await claims()
  const first = texts.slice(0, 200)
  const cold = timeOf(read, first, 1)
  timeOf(read, texts, 1)
  const rate = (list, time) =>
    `${((list.length / time) * 1000).toFixed(0)} articles/s, ${(sizeOf(list) / time / 1000).toFixed(2)} MB/s`
  const rows = [
    row(`claims, its first ${first.length} articles`, rate(first, cold)),
    row(`claims, ${texts.length} articles`, rate(texts, timeOf(read, texts, sizes.runs))),
  ]
  for (const [name, { goal, share }] of Object.entries(EXTRACTION)) {
    const sample = texts.slice(0, Math.ceil(texts.length * share))
    const peer = await PEERS[name]()
    timeOf(peer, sample.slice(0, 20), 1)
    const slow = timeOf(peer, sample, Math.min(3, sizes.runs))
    const ratio = slow / timeOf(read, sample, sizes.runs)
    rows.push(
      row(
        `against ${name}, ${sample.length} articles`,
        `${times(ratio)} (${rate(sample, slow)})`,
        `≥ ${goal} ×`,
        ratio >= goal,
      ),
    )
  }
  return rows
}

/** Over `node -e 0`. */
export function start({ sizes }) {
  const runs = 2 * sizes.runs + 1
  const seen = sideBySide({ bare: ['-e', '0'], '--version': [CLAIMS, '--version'], '--help': [CLAIMS, '--help'] }, runs)
  return ['--version', '--help'].map((call) => {
    const over = seen[call].cpu - seen.bare.cpu
    return row(`claims ${call} over bare node (${ms(seen.bare.cpu)})`, ms(over), '≤ 15 ms', over <= 15)
  })
}

export function seeds({ sizes }) {
  const folder = join(root, 'seeds')
  const calls = {
    bare: ['-e', '0'],
    extract: [CLAIMS, 'extract', folder, '--format', 'json', '--no-cache'],
    diff: [CLAIMS, 'diff', folder, '--no-cache'],
  }
  const seen = sideBySide(calls, 2 * sizes.runs + 1)
  return [
    ['extract', 40],
    ['diff', 70],
  ].map(([call, goal]) => {
    const over = seen[call].cpu - seen.bare.cpu
    return row(`claims ${call} seeds over bare node`, ms(over), `≤ ${goal} ms`, over <= goal)
  })
}

/** Whole processes over a folder, NDJSON out; compromise reads a share, and its time is scaled to all. */
export function cold({ articles, sizes, folder }) {
  const texts = articles(sizes.cold)
  const files = folderOf(texts, join(folder, 'cold'))
  const whole = join(root, 'bench/whole.mjs')
  const few = Math.min(sizes.peers, texts.length)
  const seen = sideBySide(
    { claims: [CLAIMS, 'extract', files, '--format', 'ndjson', '--no-cache'], wink: [whole, 'wink', files] },
    Math.min(3, sizes.runs),
  )
  const [some, none] = [few, 1].map(
    (count) => sideBySide({ glue: [whole, 'compromise + chrono', files, String(count)] }, 1).glue.cpu,
  )
  const glue = none + ((some - none) / Math.max(1, few - 1)) * (texts.length - 1)
  const own = seen.claims.cpu
  return [
    row(
      `${texts.length} articles cold, whole process, ${seen.claims.rss.toFixed(0)} MB`,
      ms(own),
      '≤ 1.5 s',
      own <= 1500,
    ),
    row('… against wink', `${times(seen.wink.cpu / own)} (${ms(seen.wink.cpu)})`, '≥ 3 ×', seen.wink.cpu >= 3 * own),
    row(`… against compromise + chrono, from ${few}`, `${times(glue / own)} (${ms(glue)})`, '≥ 40 ×', glue >= 40 * own),
  ]
}
