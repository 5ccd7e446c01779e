// A row in the words a reader sees, for tests that ask what rows say.

import type { Row } from '../src/model/report.ts'

/** A row as it is told: verdict and short form, sides with who stands behind them, cells, reason, alerts. */
export function told(row: Row): string[] {
  const sides = row.sides.map((side) => `${side.shown} (${side.origins.join(', ')}: ${side.sources.join(' ')})`)
  const cells = row.cells.map((cell) => `${cell.source} ${cell.relation} ${cell.shown}`.trim())
  return [
    `${row.verdict}${row.note === null ? '' : `, ${row.note}`}: ${row.shown}`,
    `sides: ${sides.join(' | ')}`,
    `cells: ${cells.join(' | ')}`,
    row.reason,
    ...row.alerts.map((alert) => `${alert.code}: ${alert.message}`),
  ]
}
