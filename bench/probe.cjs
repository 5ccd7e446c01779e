// Loaded into a measured process: writes its processor time (ms) and its peak memory (MB) where it ends.
'use strict'
const { readFileSync, writeFileSync } = require('node:fs')

/** The kernel's own figure of this program; that of getrusage holds the memory of the parent as well. */
function peak() {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'latin1'))[1]) / 1024
  } catch {
    return process.resourceUsage().maxRSS / 1024
  }
}

process.on('exit', () => {
  const { user, system } = process.cpuUsage()
  writeFileSync(process.env.BENCH_PROBE, JSON.stringify({ cpu: (user + system) / 1000, rss: peak() }))
})
