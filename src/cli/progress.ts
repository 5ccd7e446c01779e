// Where a long run is: one line on standard error, after a second on a screen, every ten seconds in the log of a CI server.

import { visible } from '../render/escape-terminal.ts'
import type { Context } from './context.ts'
import type { Settings } from './settings.ts'

/** Milliseconds before the first word on a screen, between two there, and between two in a log. */
const PATIENCE = 1_000
const REFRESH = 100
const LOG_EVERY = 10_000

export interface Progress {
  /** `done` of `total` articles are read; `next` comes now. */
  step(done: number, total: number, next: string): void
  /** Wipes the line. */
  end(): void
}

const SILENT: Progress = { step() {}, end() {} }

export function progressOf({ stderr, env }: Context, settings: Settings): Progress {
  const isScreen = stderr.isTTY === true && env.CI === undefined && env.TERM !== 'dumb'
  if (settings.quiet || (!isScreen && env.CI === undefined)) return SILENT
  const began = performance.now()
  let told = began
  let isShown = false
  return {
    step(done, total, next) {
      const now = performance.now()
      if (isScreen ? now - began < PATIENCE || (isShown && now - told < REFRESH) : now - told < LOG_EVERY) return
      told = now
      const text = `claims: ${done} of ${total} articles`
      isShown = isScreen
      stderr.write(isScreen ? `\r\u001b[2K${text}  ${visible(next).slice(-40)}` : `${text}\n`)
    },
    end() {
      if (isShown) stderr.write('\r\u001b[2K')
      isShown = false
    },
  }
}
