// The report as CSV in long form: one row for each claim, or for each cell of the matrix where sources were compared.

import type { Report, ReportClaim, ReportEvent } from '../model/report.ts'
import { csvRow } from './escape-csv.ts'
import { saidBy } from './words.ts'

const CLAIM_COLUMNS = [
  'claim_id',
  'source',
  'field',
  'subject',
  'shown',
  'min',
  'max',
  'unit',
  'state',
  'certainty',
  'zone',
  'votes',
  'event',
  'said_by',
  'text',
  'line',
  'column',
  'start',
  'end',
  'evidence',
]
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
  if (report.events === undefined) {
    yield csvRow(CLAIM_COLUMNS)
    for (const claim of report.claims) yield claimRow(claim)
    return
  }
  yield csvRow(CELL_COLUMNS)
  const claims = new Map(report.claims.map((claim) => [claim.id, claim]))
  for (const event of report.events) yield* eventRows(event, claims)
}

function claimRow(claim: ReportClaim): string {
  const { value } = claim
  const bounds = value !== null && (value.kind === 'count' || value.kind === 'quantity') ? value : null
  return csvRow([
    claim.id,
    claim.source,
    claim.field,
    claim.subject?.label ?? null,
    claim.shown,
    bounds?.min ?? null,
    bounds?.max ?? null,
    bounds?.unit ?? null,
    claim.state,
    claim.certainty,
    claim.zone,
    claim.votes,
    claim.event,
    saidBy(claim),
    claim.text,
    claim.line,
    claim.column,
    claim.start,
    claim.end,
    claim.evidence.text,
  ])
}

function* eventRows(event: ReportEvent, claims: ReadonlyMap<string, ReportClaim>): Generator<string> {
  for (const row of event.rows) {
    for (const cell of row.cells) {
      const claim = cell.claims.length === 0 ? undefined : claims.get(cell.claims[0]!)
      yield csvRow([
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
      ])
    }
  }
}
