// A comparison in the formats of checks (`claims diff --format sarif`): all findings, by the usual severities.

import { check } from '../check/check.ts'
import { reporterOf } from '../check/reporter.ts'
import type { Report } from '../model/report.ts'
import type { Context } from './context.ts'
import { FORMATS } from './options.ts'
import type { Settings } from './settings.ts'
import { showReport, viewOf, writeAll } from './show.ts'

/** The report in a format of reports or of findings. */
export function showInAny(context: Context, settings: Settings, report: Report): Promise<void> {
  const isReport = (FORMATS as readonly string[]).includes(settings.format)
  return isReport ? showReport(context, settings, report) : showFindings(context, settings, report)
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
