// The comparison that a page shows: what `claims report` makes once and `--watch` makes again and again.

import type { Report } from '../model/report.ts'
import { activePacks, checkFields } from './active-packs.ts'
import { compared } from './compared.ts'
import { type Complaints, withErrors } from './complain.ts'
import type { Context } from './context.ts'
import { only } from './diff.ts'
import { gatherAll, meantPaths } from './gather.ts'
import type { Settings } from './settings.ts'

/** The whole comparison, or null where there is no article to compare. */
export async function comparisonOf(
  context: Context,
  operands: readonly string[],
  settings: Settings,
  complaints: Complaints,
): Promise<Report | null> {
  const packs = await activePacks(context, settings)
  checkFields(settings, packs)
  const accounts = await gatherAll(context, meantPaths(context, operands, settings), packs, settings, complaints)
  if (accounts.length === 0 && !settings.allowEmpty) return null
  return only(withErrors(compared(accounts, packs, settings, complaints), complaints), settings)
}
