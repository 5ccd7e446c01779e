// Where a long run is: one line on standard error, after a second on a screen, every ten seconds in the log of a CI server.

import ora, { type Ora } from 'ora'
import { visible } from '../render/escape-terminal.ts'
import { colourLevel } from './colour.ts'
import type { Context } from './context.ts'
import type { Settings } from './settings.ts'

/** Milliseconds before the first word on a screen, between two there, and between two in a log. */
const PATIENCE = 1_000
const REFRESH = 100
const LOG_EVERY = 10_000
/** Characters of the name of the article that comes next: its end tells most. */
const NAME_WIDTH = 40

export interface Progress {
  /** `done` of `total` articles are read; `next` comes now. */
  step(done: number, total: number, next: string): void
  /** Wipes the line. */
  end(): void
}

const SILENT: Progress = { step() {}, end() {} }

/** Progress for where standard error goes; `now` gives milliseconds. */
export function progressOf(context: Context, settings: Settings, now = (): number => performance.now()): Progress {
  const { stderr, env } = context
  if (settings.quiet) return SILENT
  if (env.CI !== undefined) return logged(stderr, now)
  return stderr.isTTY === true && env.TERM !== 'dumb' ? spinning(context, settings, now) : SILENT
}

const told = (done: number, total: number): string => `claims: ${done} of ${total} articles`

function logged(stderr: Context['stderr'], now: () => number): Progress {
  let last = now()
  return {
    step(done, total) {
      if (now() - last < LOG_EVERY) return
      last = now()
      stderr.write(`${told(done, total)}\n`)
    },
    end() {},
  }
}

function spinning({ stderr, env }: Context, settings: Settings, now: () => number): Progress {
  const began = now()
  let drawn = began
  let spinner: Ora | null = null
  return {
    step(done, total, next) {
      if (now() - began < PATIENCE || (spinner !== null && now() - drawn < REFRESH)) return
      drawn = now()
      const color = colourLevel(settings.color, env, true) > 0 ? 'cyan' : false
      // keys typed meanwhile belong to the shell, and standard input may be what is read
      spinner ??= ora({ stream: stderr, isEnabled: true, discardStdin: false, color })
      spinner.text = `${told(done, total)}  ${visible(next).slice(-NAME_WIDTH)}`
      // while an article is read no timer fires, so each step draws as well
      if (spinner.isSpinning) spinner.render()
      else spinner.start()
    },
    end() {
      spinner?.stop()
      spinner = null
    },
  }
}
