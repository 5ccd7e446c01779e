// Half-written files and how they vanish: when the run is interrupted, what is still being made beside its target goes.

import fs from 'node:fs'

const open = new Set<string>()

/** Notes a temporary file until it is renamed or removed. */
export function noteTemporary(file: string): void {
  open.add(file)
}

export function forgetTemporary(file: string): void {
  open.delete(file)
}

const CODES: Readonly<Record<string, number>> = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 }

/** On a signal, removes temporary files and ends with the code that shells expect (130 for SIGINT). */
export function endOnSignals(): void {
  // a limit on the size of files is told by the write that runs into it
  process.on('SIGXFSZ', () => {})
  for (const [signal, code] of Object.entries(CODES)) {
    process.on(signal, () => {
      for (const file of open) fs.rmSync(file, { recursive: true, force: true })
      // nothing is pending that should still be written
      process.exit(code)
    })
  }
}

/** Milliseconds of work after which signals and timers get their turn. */
const TURN = 50

/** Gives the event loop a turn when the last one is long ago. */
export function turns(): () => Promise<void> {
  let last = performance.now()
  return async () => {
    if (performance.now() - last < TURN) return
    await new Promise((done) => setImmediate(done))
    last = performance.now()
  }
}
