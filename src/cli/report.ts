// `claims report`: the comparison as one self-contained page, once or for as long as somebody works on the articles.

import { compare } from '../compare.ts'
import type { Report } from '../model/report.ts'
import { activePacks, checkFields } from './active-packs.ts'
import { type Complaints, complaints as complaintsOf, withErrors } from './complain.ts'
import { type Context, UsageError } from './context.ts'
import { only } from './diff.ts'
import { gatherAll, meantPaths } from './gather.ts'
import type { Settings } from './settings.ts'
import { showReport } from './show.ts'

export async function report(context: Context, operands: readonly string[], typed: Settings): Promise<number> {
  const settings: Settings = { ...typed, format: 'html', withText: true }
  if (settings.watch) return (await import('./report-watch.ts')).watchReport(context, operands, settings)
  if (settings.output === null && context.stdout.isTTY === true) {
    throw new UsageError('a page is for a browser, not for a screen', 'claims report -o report.html')
  }
  const complaints = complaintsOf(context, settings)
  const made = await reportOf(context, operands, settings, complaints)
  if (made !== null) await showReport(context, settings, made)
  return complaints.exitCode()
}

/** The whole comparison, or null where there is no article to compare. */
export async function reportOf(
  context: Context,
  operands: readonly string[],
  settings: Settings,
  complaints: Complaints,
): Promise<Report | null> {
  const packs = await activePacks(context, settings)
  checkFields([...settings.field, ...settings.fields], packs)
  const accounts = await gatherAll(context, meantPaths(context, operands, settings), packs, settings, complaints)
  if (accounts.length === 0 && !settings.allowEmpty) return null
  return only(withErrors(compare(accounts, packs, settings), complaints), settings)
}
