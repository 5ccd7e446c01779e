// How grave a row is: the order of rows within an event (SEMANTICS, "Severity of CT").

import type { Row, Verdict } from '../model/report.ts'

const VERDICTS: readonly Verdict[] = ['contradict', 'compatible', 'agree', 'single', 'none']

/** Rank of a contradiction by its gravest alert; without one, independent origins weigh more than one origin with itself. */
function clashRank(row: Row): number {
  const codes = new Set(row.alerts.map((alert) => alert.code))
  if (codes.has('unit-slip') || codes.has('half-day')) return 0
  if (codes.has('same-origin-drift')) return 1
  if (codes.has('order')) return 2
  if (codes.has('near-miss')) return 6
  if (codes.has('quote-altered')) return 5
  if (row.origins > 1) return row.reason.includes('neighbouring levels') ? 4 : 3
  return 4
}

function rank(row: Row): number {
  const verdict = VERDICTS.indexOf(row.verdict)
  if (row.verdict === 'contradict') return clashRank(row)
  return verdict * 10 + (row.note === 'tension' ? 0 : row.alerts.length > 0 ? 1 : 2)
}

/** Rows with the gravest first, then in pack field order, then by subject. */
export function sortRows(rows: readonly Row[], fields: readonly string[]): Row[] {
  const place = new Map(fields.map((name, i) => [name, i]))
  const at = (row: Row) => place.get(row.field) ?? fields.length
  const subject = (row: Row) => row.subject?.id ?? ''
  return [...rows].sort((a, b) => rank(a) - rank(b) || at(a) - at(b) || (subject(a) < subject(b) ? -1 : 1))
}
