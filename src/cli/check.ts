// `claims check`: what new or changed articles contradict, less what was reviewed; the exit code tells CI.

import fs from 'node:fs'
import { judgeBaseline, pruned, updated } from '../check/baseline.ts'
import { check, findingsOf } from '../check/check.ts'
import type { Outcome } from '../check/finding.ts'
import { reporterOf } from '../check/reporter.ts'
import type { ReporterView } from '../check/reporter-view.ts'
import { plural } from '../check/summary.ts'
import { rendererOf } from '../render/render.ts'
import { type CheckRun, runCheck, storeBaseline, today } from './check-run.ts'
import { changedPaths } from './check-scope.ts'
import { complaints as complaintsOf } from './complain.ts'
import type { Context } from './context.ts'
import { CHECK_FORMATS } from './options.ts'
import { type Extra, extraReporters, wantsText } from './reporters.ts'
import type { Settings } from './settings.ts'
import { viewOf, withOutput, writeAll } from './show.ts'
import { textBefore } from './text-before.ts'

export async function checkCommand(context: Context, operands: readonly string[], settings: Settings): Promise<number> {
  const extra = extraReporters(settings, CHECK_FORMATS)
  const complaints = complaintsOf(context, settings)
  // a page shows the sentences, wherever it goes
  const withText = wantsText(settings)
  const changed = await changedPaths(context, settings)
  const run = await runCheck(context, operands, { ...settings, withText }, complaints, changed)
  // a run that could not read everything must not decide what is stale
  const mended = complaints.exitCode() === 0 ? await mend(context, settings, run) : run
  const outcome = outcomeOf(mended, settings)
  await tell(context, settings, outcome, run, extra)
  if (complaints.exitCode() === 2) return 2
  return outcome.failing ? 1 : 0
}

function outcomeOf({ report, policy, baseline, baselinePath, isElsewhere }: CheckRun, settings: Settings): Outcome {
  return check(report, policy, {
    baseline,
    baselinePath: baseline === null ? null : baselinePath,
    allowStale: settings.allowStaleBaseline,
    today: today(),
    isElsewhere,
  })
}

/** `--update-baseline` and `--prune-baseline`: the run goes on with what was written. */
async function mend(context: Context, settings: Settings, run: CheckRun): Promise<CheckRun> {
  if (!settings.updateBaseline && !settings.pruneBaseline) return run
  const { report, policy, isElsewhere } = run
  const all = findingsOf(report, { ...policy, changed: null, failOn: 'compatible' })
  const articles = new Set(report.sources.map(({ source }) => policy.pathOf(source)))
  const sight = { today: today(), isElsewhere }
  const judged = judgeBaseline(run.baseline, findingsOf(report, policy), all, articles, sight)
  const before = run.baseline ?? { accepted: [] }
  const baseline = settings.updateBaseline ? updated(run.baseline, judged, sight.today) : pruned(before, judged.stale)
  const added = settings.updateBaseline ? judged.open.length : 0
  if (run.baseline !== null || settings.updateBaseline) await storeBaseline(baseline, run.baselinePath, context)
  if (!settings.quiet) {
    const removed = plural(judged.stale.length, 'stale entry', 'stale entries')
    context.stderr.write(`${run.baselinePath}: ${plural(added, 'finding')} accepted, ${removed} removed\n`)
  }
  return { ...run, baseline }
}

async function tell(
  context: Context,
  settings: Settings,
  outcome: Outcome,
  run: CheckRun,
  extra: readonly Extra[],
): Promise<void> {
  const { colour, log, verbose, link } = viewOf(context, settings)
  const view: ReporterView = { colour, log, verbose, before: textBefore(run.accounts), ...(link ? { link } : {}) }
  const format = formatOf(context, settings)
  const chunksOf = async (one: string, how: ReporterView): Promise<Iterable<string>> =>
    one === 'html'
      ? (await rendererOf('html'))(run.report, viewOf(context, settings))
      : (await reporterOf(one))(outcome, how)
  for (const { format: also, file } of extra) {
    const { link: _, ...plain } = view
    const chunks = await chunksOf(also, { ...plain, colour: 0 })
    await withOutput(context, { ...settings, output: file }, async (output) => {
      for (const chunk of chunks) await output.write(chunk)
    })
  }
  if ([format, ...extra.map((one) => one.format)].includes('github')) await writeSummary(outcome, view, context)
  await writeAll(context, settings, await chunksOf(format, view))
}

/** The wanted format; by default annotations inside an action, else text. */
function formatOf({ env, stdout }: Context, settings: Settings): string {
  if (settings.cameFrom.get('format') !== 'default') return settings.format
  return env.GITHUB_ACTIONS === 'true' && stdout.isTTY !== true ? 'github' : 'text'
}

/** GitHub's summaries hold 1 MiB a step; a character takes three bytes of it at most. */
const SUMMARY_ROOM = 340_000

/** The page that an action shows beside its log. A summary that cannot be written changes nothing. */
async function writeSummary(outcome: Outcome, view: ReporterView, { env, stderr }: Context): Promise<void> {
  const file = env.GITHUB_STEP_SUMMARY
  if (file === undefined || file === '') return
  const report = await reporterOf('markdown')
  try {
    fs.appendFileSync(file, [...report(outcome, { ...view, room: SUMMARY_ROOM })].join(''))
  } catch {
    stderr.write('claims: warning: the step summary could not be written\n')
  }
}
