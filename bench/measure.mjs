// Processor time and memory of functions here and of whole processes: medians of runs that stand side by side.
import { spawnSync } from 'node:child_process'
import { closeSync, openSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from './corpus.mjs'

export const CLAIMS = join(root, 'bin/claims.js')
const PROBE = join(root, 'bench/probe.cjs')

export const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1]
export const sizeOf = (texts) => texts.reduce((sum, text) => sum + text.length, 0)

/** Milliseconds of processor time that reading all texts takes. */
export function timeOf(read, texts, runs) {
  const times = Array.from({ length: runs }, () => {
    const before = process.cpuUsage()
    for (const text of texts) read(text)
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1000
  })
  return median(times)
}

/** One whole Node process: processor time in ms, wall clock in ms, peak memory in MB; `stdin` is a file. */
export function processOf(args, stdin) {
  const out = join(tmpdir(), `bench-probe-${process.pid}.json`)
  const input = stdin === undefined ? 'ignore' : openSync(stdin)
  const start = process.hrtime.bigint()
  const { status, stderr } = spawnSync(process.execPath, ['--require', PROBE, ...args], {
    stdio: [input, 'ignore', 'pipe'],
    env: { ...process.env, BENCH_PROBE: out, CI: '' },
  })
  const wall = Number(process.hrtime.bigint() - start) / 1e6
  if (typeof input === 'number') closeSync(input)
  if (status !== 0) throw new Error(`${args.join(' ')}: exit ${status}: ${stderr}`)
  const probed = JSON.parse(readFileSync(out, 'utf8'))
  rmSync(out)
  return { ...probed, wall }
}

/** The processes of `calls` (by name) in turn, `runs` times; the median of each figure. */
export function sideBySide(calls, runs) {
  const seen = Object.fromEntries(Object.keys(calls).map((name) => [name, []]))
  for (let run = 0; run < runs; run++) for (const name of Object.keys(calls)) seen[name].push(processOf(calls[name]))
  return Object.fromEntries(
    Object.entries(seen).map(([name, all]) => [
      name,
      Object.fromEntries(['cpu', 'wall', 'rss'].map((figure) => [figure, median(all.map((one) => one[figure]))])),
    ]),
  )
}

/** `n` of time ~ size^n between two points. */
export const exponent = (times, sizes) => Math.log(times.at(-1) / times.at(0)) / Math.log(sizes.at(-1) / sizes.at(0))

export const ms = (value) =>
  value >= 10_000 ? `${(value / 1000).toFixed(1)} s` : `${value.toFixed(value < 10 ? 1 : 0)} ms`
export const times = (value) => `${value >= 20 ? value.toFixed(0) : value.toFixed(2)} ×`

/** A line of the table; `met` is null where no goal is set. */
export const row = (what, measured, goal = '', met = null) => ({ what, measured, goal, met })
