// Prints problems to standard error, one line each, and remembers whether any makes the run incomplete.

import type { Problem } from '../model/problem.ts'
import { visible, withoutCommands } from '../render/escape-terminal.ts'
import type { Context } from './context.ts'
import type { Settings } from './settings.ts'

export interface Complaints {
  readonly add: (problems: readonly Problem[]) => void
  /** 2 where an error was among them, else 0. */
  readonly exitCode: () => 0 | 2
}

export function complaints(context: Context, settings: Pick<Settings, 'quiet' | 'verbose'>): Complaints {
  let failed = false
  return {
    add(problems) {
      for (const problem of problems) {
        if (problem.severity === 'error') failed = true
        else if (settings.quiet || (problem.severity === 'note' && !settings.verbose)) continue
        context.stderr.write(`${lineOf(problem)}\n`)
      }
    },
    exitCode: () => (failed ? 2 : 0),
  }
}

/** `FILE:LINE:COLUMN: message (hint)`, safe for a terminal and for the log of a CI server. */
export function lineOf(problem: Problem): string {
  const { path, line, column, message, hint, severity } = problem
  const place = path === null ? 'claims' : [path, line, column].filter((part) => part !== null).join(':')
  const kind = severity === 'error' ? '' : `${severity}: `
  return withoutCommands(visible(`${place}: ${kind}${message}${hint === null ? '' : ` (${hint})`}`))
}
