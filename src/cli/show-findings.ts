// A result in any format that its command can write: those of reports, those of findings, and several in one run.

import { check } from '../check/check.ts'
import { reporterOf } from '../check/reporter.ts'
import type { Report } from '../model/report.ts'
import type { Context } from './context.ts'
import { DIFF_FORMATS, REPORT_FORMATS, TEXT_FORMATS } from './options.ts'
import { extraReporters } from './reporters.ts'
import type { Settings } from './settings.ts'
import { showReport, viewOf, writeAll } from './show.ts'

/** Further formats first, since a reader of standard output may go away; `formats` are those of the command. */
export async function showInAny(
  context: Context,
  settings: Settings,
  report: Report,
  formats: readonly string[] = DIFF_FORMATS,
): Promise<void> {
  await showFurther(context, settings, report, formats)
  await showOne(context, settings, report)
}

/** What `--reporter` asks for. */
export async function showFurther(
  context: Context,
  settings: Settings,
  report: Report,
  formats: readonly string[],
): Promise<void> {
  for (const { format, file } of extraReporters(settings, formats)) {
    await showOne(context, { ...settings, format, output: file }, report)
  }
}

function showOne(context: Context, settings: Settings, report: Report): Promise<void> {
  const shown = settings.withText || TEXT_FORMATS.includes(settings.format) ? report : withoutTexts(report)
  const isReport = (REPORT_FORMATS as readonly string[]).includes(settings.format)
  return isReport ? showReport(context, settings, shown) : showFindings(context, settings, shown)
}

/** A text that one format asked for must not swell the others. */
function withoutTexts(report: Report): Report {
  return { ...report, sources: report.sources.map(({ text: _, ...source }) => source) }
}

async function showFindings(context: Context, settings: Settings, report: Report): Promise<void> {
  const rows = (report.events ?? []).flatMap((event) => event.rows)
  const outcome = check(
    report,
    {
      failOn: 'contradict',
      maxFindings: 0,
      severity: new Map(),
      require: [],
      // a report does not tell which fields evolve: none is taken for one that does not
      evolving: new Set(rows.map((row) => row.field)),
      changed: null,
      pathOf: (source) => source,
    },
    { baseline: null, baselinePath: null, allowStale: true, today: '', isElsewhere: () => false },
  )
  const { colour, log, verbose } = viewOf(context, settings)
  const tell = await reporterOf(settings.format)
  await writeAll(context, settings, tell(outcome, { colour, log, verbose, before: () => null }))
}
