// `claims report --watch`: the page is served on this machine, made anew whenever an article changes, until somebody stops it.

import { setTimeout as wait } from 'node:timers/promises'
import type { Problem } from '../model/problem.ts'
import { rendererOf } from '../render/render.ts'
import { fingerprintOf } from '../run/fingerprint.ts'
import { excludedBy } from '../run/inputs.ts'
import { EVENTS, servePage } from '../run/page-server.ts'
import { fileProblem } from '../run/problems.ts'
import { complaints as complaintsOf, lineOf } from './complain.ts'
import { type Context, ProblemsError, UsageError } from './context.ts'
import { meantPaths } from './gather.ts'
import { comparisonOf } from './report-made.ts'
import type { Settings } from './settings.ts'
import { showReport, viewOf } from './show.ts'

/** Milliseconds between two looks at the files; longer where looking itself takes long. */
const PAUSE = 300
const SHARE = 10

export async function watchReport(context: Context, operands: readonly string[], settings: Settings): Promise<number> {
  const paths = meantPaths(context, operands, settings)
  if (paths.includes('-')) throw new UsageError('--watch: standard input does not change', 'name files or folders')
  const isExcluded = excludedBy(settings.exclude, settings.folder)
  const look = (): Promise<string> => fingerprintOf(paths, settings.packs, context.cwd, isExcluded)

  let seen = await look()
  const first = await attempt(context, operands, settings, 1)
  // what went wrong is told already, line by line
  if (first.page === null) return 2
  const server = await servePage()
  let version = 1
  server.show(first.page, version)
  server.tell(textOf('Left out', first.problems))
  context.stdout.write(`${server.url}\n`)
  if (!settings.quiet) context.stderr.write('claims: the page renews itself; Ctrl-C stops\n')
  for (;;) {
    const began = performance.now()
    const now = await look()
    const took = performance.now() - began
    if (now !== seen) {
      seen = now
      const next = await attempt(context, operands, settings, version + 1)
      // an article that is being written, or broken, must not take the last good page away
      if (next.page === null || next.problems.length > 0) server.tell(textOf('Not renewed', next.problems))
      else server.show(next.page, ++version)
    }
    await wait(Math.max(PAUSE, SHARE * took))
  }
}

function textOf(what: string, problems: readonly Problem[]): string {
  return problems.length === 0 ? '' : `${what}: ${problems.map(lineOf).join(' · ')}`
}

interface Attempt {
  /** null where there is nothing to show. */
  readonly page: string | null
  readonly problems: readonly Problem[]
}

/** Makes the page of this version; whatever goes wrong is told, and never ends the watch. */
async function attempt(
  context: Context,
  operands: readonly string[],
  settings: Settings,
  version: number,
): Promise<Attempt> {
  const complaints = complaintsOf(context, settings)
  try {
    const report = await comparisonOf(context, operands, settings, complaints)
    if (report === null) return { page: null, problems: complaints.errors }
    if (settings.output !== null && complaints.errors.length === 0) await showReport(context, settings, report)
    const render = await rendererOf('html')
    const view = { ...viewOf(context, settings), live: { events: EVENTS, version } }
    return { page: [...render(report, view)].join(''), problems: complaints.errors }
  } catch (error) {
    const problems = error instanceof ProblemsError ? error.problems : [problemOf(error)]
    for (const problem of problems) context.stderr.write(`${lineOf(problem)}\n`)
    return { page: null, problems }
  }
}

function problemOf(error: unknown): Problem {
  const message = error instanceof Error ? error.message : String(error)
  return error instanceof UsageError
    ? fileProblem('cli/usage', null, message, error.hint)
    : fileProblem('cli/internal', null, `internal error: ${message}`)
}
