// `claims report`: the comparison as one self-contained page, once or for as long as somebody works on the articles.

import { complaints as complaintsOf } from './complain.ts'
import { type Context, UsageError } from './context.ts'
import { comparisonOf } from './report-made.ts'
import type { Settings } from './settings.ts'
import { showReport } from './show.ts'

export async function report(context: Context, operands: readonly string[], typed: Settings): Promise<number> {
  const settings: Settings = { ...typed, format: 'html', withText: true }
  if (settings.watch) return (await import('./report-watch.ts')).watchReport(context, operands, settings)
  if (settings.output === null && context.stdout.isTTY === true) {
    throw new UsageError('a page is for a browser, not for a screen', 'claims report -o report.html')
  }
  const complaints = complaintsOf(context, settings)
  const made = await comparisonOf(context, operands, settings, complaints)
  if (made !== null) await showReport(context, settings, made)
  return complaints.exitCode()
}
