// The report as CSV in long form: one row for each claim, or for each cell of the matrix where sources were compared.

import type { Report, ReportClaim, ReportEvent } from '../model/report.ts'
import { type Cell, claimColumns, claimRows } from './claim-columns.ts'
import { csvRow } from './escape-csv.ts'
import { saidBy } from './words.ts'

const CELL_COLUMNS = [
  'event',
  'field',
  'subject',
  'verdict',
  'note',
  'reason',
  'origins',
  'source',
  'state',
  'value',
  'relation',
  'certainty',
  'said_by',
  'line',
  'column',
  'evidence',
  'claim_ids',
]

export function* renderCsv(report: Report): Generator<string> {
  for (const cells of longForm(report)) yield csvRow(cells)
}

/** Heads, then rows of cells: a row for each claim, or where sources were compared for each cell of the matrix. */
export function* longForm(report: Report): Generator<readonly Cell[]> {
  if (report.events === undefined) {
    const columns = claimColumns(false)
    yield columns.map((column) => column.name)
    for (const row of claimRows(report)) yield columns.map((column) => column.of(row))
    return
  }
  yield CELL_COLUMNS
  const claims = new Map(report.claims.map((claim) => [claim.id, claim]))
  for (const event of report.events) yield* eventRows(event, claims)
}

function* eventRows(event: ReportEvent, claims: ReadonlyMap<string, ReportClaim>): Generator<readonly Cell[]> {
  for (const row of event.rows) {
    for (const cell of row.cells) {
      const claim = cell.claims.length === 0 ? undefined : claims.get(cell.claims[0]!)
      yield [
        event.label,
        row.field,
        row.subject?.label ?? null,
        row.verdict,
        row.note,
        row.reason,
        row.origins,
        cell.source,
        cell.state,
        cell.shown,
        cell.relation,
        claim?.certainty ?? null,
        claim === undefined ? null : saidBy(claim),
        claim?.line ?? null,
        claim?.column ?? null,
        claim?.evidence.text ?? null,
        cell.claims.join(' '),
      ]
    }
  }
}
