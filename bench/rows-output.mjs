// What comes out and what is shipped: a long matrix drawn for a terminal, and the size of the package.
import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './corpus.mjs'
import { ms, row, timeOf } from './measure.mjs'
import { bundled } from './systems.mjs'

/** A matrix of three sources; every row is a contradiction with its reason and its places, in colour. */
export async function table({ sizes }) {
  const { renderTable, smallReport } = await bundled(`export { renderTable } from './src/render/table.ts'
    export { smallReport } from './test/small-report.ts'`)
  const report = smallReport()
  const [event] = report.events
  const view = { width: 120, colour: 1, evidence: false, verbose: false, by: 'source', fields: [], log: false }
  const draw = (count) => {
    const rows = Array.from({ length: count }, (_, i) => ({ ...event.rows[0], id: `r${i}`, label: `Field ${i}` }))
    const long = { ...report, events: [{ ...event, rows }] }
    const all = () => [...renderTable(long, view)].length
    timeOf(all, [''], 2)
    return timeOf(all, [''], 2 * sizes.runs + 1)
  }
  const [half, whole] = [sizes.rows / 2, sizes.rows].map(draw)
  return [
    row(`a matrix of ${sizes.rows} rows as a table`, ms(whole), '≤ 100 ms', whole <= 100),
    row('… over half as many rows', `${(whole / half).toFixed(2)} ×`, 'about 2 ×', whole / half <= 2.6),
  ]
}

const megabytes = (bytes) => `${(bytes / 1e6).toFixed(1)} MB`

function bytesUnder(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath ?? entry.path, entry.name)).size, 0)
}

/** The tarball as npm packs it, installed with what it depends on into an empty folder. */
export function pack({ folder }) {
  const npm = (args, cwd) => {
    const { status, stdout, stderr } = spawnSync('npm', args, { cwd, encoding: 'utf8' })
    if (status !== 0) throw new Error(`npm ${args[0]}: ${stderr}`)
    return stdout
  }
  const [{ filename, size, unpackedSize }] = JSON.parse(
    npm(['pack', '--json', '--ignore-scripts', '--pack-destination', folder], root),
  )
  const place = join(folder, 'installed')
  mkdirSync(place)
  writeFileSync(join(place, 'package.json'), '{"private":true}')
  npm(['install', '--prefer-offline', '--no-audit', '--no-fund', '--ignore-scripts', join(folder, filename)], place)
  const installed = bytesUnder(join(place, 'node_modules'))
  const shown = `${megabytes(size)} packed, ${megabytes(unpackedSize)} unpacked, ${megabytes(installed)} installed`
  return [row('the package', shown, '≤ 15 MB', installed <= 15e6)]
}
