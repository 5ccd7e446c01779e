// Prints problems to standard error, one line each, and remembers whether any makes the run incomplete.

import type { Problem } from '../model/problem.ts'
import type { Report } from '../model/report.ts'
import { visible, withoutCommands } from '../render/escape-terminal.ts'
import { sortReport } from '../sort-report.ts'
import type { Context } from './context.ts'
import type { Settings } from './settings.ts'

export interface Complaints {
  readonly add: (problems: readonly Problem[]) => void
  /** The errors so far, in the order they came. */
  readonly errors: readonly Problem[]
  /** 2 where an error was among them, else 0. */
  readonly exitCode: () => 0 | 2
}

/** Problems of one kind in one file that are told one by one. */
const MOST_ALIKE = 100

function moreLike({ path, severity, code }: Problem): Problem {
  const message = `more than ${MOST_ALIKE} problems of this kind`
  return { path, severity, code, message, line: null, column: null, hint: '-v tells each' }
}

export function complaints(context: Context, settings: Pick<Settings, 'quiet' | 'verbose'>): Complaints {
  const errors: Problem[] = []
  const told = new Map<string, number>()
  /** A file of many articles may have the same fault in each: the first ones are told, the report holds them all. */
  const tell = (problem: Problem): void => {
    const kind = `${problem.path}\n${problem.severity}\n${problem.code}`
    const before = told.get(kind) ?? 0
    told.set(kind, before + 1)
    if (before < MOST_ALIKE || settings.verbose) context.stderr.write(`${lineOf(problem)}\n`)
    else if (before === MOST_ALIKE) context.stderr.write(`${lineOf(moreLike(problem))}\n`)
  }
  return {
    errors,
    add(problems) {
      for (const problem of problems) {
        if (problem.severity === 'error') errors.push(problem)
        else if (settings.quiet || (problem.severity === 'note' && !settings.verbose)) continue
        tell(problem)
      }
    },
    exitCode: () => (errors.length > 0 ? 2 : 0),
  }
}

/** The report with the errors too that kept inputs out of it, sorted. */
export function withErrors(report: Report, { errors }: Complaints): Report {
  return sortReport({ ...report, problems: [...new Set([...report.problems, ...errors])] })
}

/** `FILE:LINE:COLUMN: message (hint)`, safe for a terminal and for the log of a CI server. */
export function lineOf(problem: Problem): string {
  const { path, line, column, message, hint, severity } = problem
  const place = path === null ? 'claims' : [path, line, column].filter((part) => part !== null).join(':')
  const kind = severity === 'error' ? '' : `${severity}: `
  return withoutCommands(visible(`${place}: ${kind}${message}${hint === null ? '' : ` (${hint})`}`))
}
