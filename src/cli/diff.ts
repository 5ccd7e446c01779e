// `claims diff`: the comparison of the articles, as a matrix or as a report.

import type { Report, Row } from '../model/report.ts'
import { activePacks, checkFields } from './active-packs.ts'
import { compared } from './compared.ts'
import { complaints as complaintsOf, withErrors } from './complain.ts'
import type { Context } from './context.ts'
import { gatherAll, meantPaths } from './gather.ts'
import { wantsText } from './reporters.ts'
import type { Settings } from './settings.ts'
import { showInAny } from './show-findings.ts'

export async function diff(context: Context, operands: readonly string[], settings: Settings): Promise<number> {
  const packs = await activePacks(context, settings)
  checkFields(settings, packs)
  const complaints = complaintsOf(context, settings)
  const accounts = await gatherAll(context, meantPaths(context, operands, settings), packs, settings, complaints)
  const report = withErrors(
    compared(accounts, packs, { ...settings, withText: wantsText(settings) }, complaints),
    complaints,
  )
  const contradicts = (report.events ?? []).some((event) =>
    event.rows.some((row) => isAsked(row, settings, 'contradict')),
  )
  if (accounts.length > 0 || settings.format === 'json') await showInAny(context, settings, only(report, settings))
  const code = complaints.exitCode()
  return code === 0 && settings.exitCode && contradicts ? 1 : code
}

function isAsked(row: Row, settings: Settings, verdict: string): boolean {
  const names = namesOf(settings)
  return row.verdict === verdict && (names.length === 0 || names.includes(row.field))
}

/** Fields that were typed, else those of the config. */
function namesOf({ field, fields }: Pick<Settings, 'field' | 'fields'>): readonly string[] {
  return field.length > 0 ? field : fields
}

/** The report cut to the fields and verdicts that were asked for. */
export function only(report: Report, settings: Pick<Settings, 'field' | 'fields' | 'only'>): Report {
  const names = namesOf(settings)
  if (names.length === 0 && settings.only.length === 0) return report
  const keeps = (field: string): boolean => names.length === 0 || names.includes(field)
  const events = (report.events ?? []).map((event) => ({
    ...event,
    rows: event.rows.filter(
      (row) => keeps(row.field) && (settings.only.length === 0 || settings.only.includes(row.verdict)),
    ),
  }))
  return { ...report, claims: report.claims.filter((claim) => keeps(claim.field)), events }
}
