// The columns of the long form, one row for each claim: one list for every format that is a table of claims.

import type { Report, ReportClaim, ReportEvent, ReportSource, Row } from '../model/report.ts'
import { jsonText } from './escape-json.ts'
import { saidBy } from './words.ts'

/** `date` cells hold `2020-08-24` or null. */
export type ColumnKind = 'text' | 'integer' | 'real' | 'boolean' | 'date'
export type Cell = string | number | boolean | null

/** A claim with its source and, where sources were compared, its place in the matrix. */
export interface ClaimRow {
  readonly claim: ReportClaim
  readonly source: ReportSource | null
  readonly place: { readonly event: ReportEvent; readonly row: Row; readonly relation: string } | null
}

export interface ClaimColumn {
  readonly name: string
  readonly kind: ColumnKind
  readonly of: (row: ClaimRow) => Cell
}

const column = (name: string, kind: ColumnKind, of: ClaimColumn['of']): ClaimColumn => ({ name, kind, of })

const CLAIM: readonly ClaimColumn[] = [
  column('claim_id', 'text', ({ claim }) => claim.id),
  column('source', 'text', ({ claim }) => claim.source),
  column('outlet', 'text', ({ source }) => source?.outlet ?? null),
  column('published', 'text', ({ source }) => source?.published ?? null),
  column('published_on', 'date', ({ source }) => dayOf(source?.published ?? null)),
  column('url', 'text', ({ source }) => source?.url ?? null),
  column('field', 'text', ({ claim }) => claim.field),
  column('subject', 'text', ({ claim }) => claim.subject?.label ?? null),
  column('shown', 'text', ({ claim }) => claim.shown),
  column('kind', 'text', ({ claim }) => claim.value?.kind ?? null),
  column('min', 'real', ({ claim }) => boundsOf(claim)?.min ?? null),
  column('max', 'real', ({ claim }) => boundsOf(claim)?.max ?? null),
  column('approx', 'boolean', ({ claim }) => boundsOf(claim)?.approx ?? null),
  column('unit', 'text', ({ claim }) => boundsOf(claim)?.unit ?? null),
  column('timex', 'text', ({ claim: { value } }) => (value?.kind === 'time' ? value.timex : null)),
  column('code', 'text', ({ claim: { value } }) => (value?.kind === 'category' ? value.code : null)),
  column('state', 'text', ({ claim }) => claim.state),
  column('certainty', 'text', ({ claim }) => claim.certainty),
  column('zone', 'text', ({ claim }) => claim.zone),
  column('votes', 'boolean', ({ claim }) => claim.votes),
  column('event', 'text', ({ claim }) => claim.event),
  column('said_by', 'text', ({ claim }) => saidBy(claim)),
  column('as_of', 'text', ({ claim }) => claim.asOf),
  column('revised', 'boolean', ({ claim }) => claim.revised),
  column('text', 'text', ({ claim }) => claim.text),
  column('line', 'integer', ({ claim }) => claim.line),
  column('column', 'integer', ({ claim }) => claim.column),
  column('start', 'integer', ({ claim }) => claim.start),
  column('end', 'integer', ({ claim }) => claim.end),
  column('evidence', 'text', ({ claim }) => claim.evidence.text),
  column('rules', 'text', ({ claim }) => claim.rules.join(' ')),
  column('value', 'text', ({ claim }) => (claim.value === null ? null : jsonText(claim.value))),
]

const PLACE: readonly ClaimColumn[] = [
  column('event_id', 'text', ({ place }) => place?.event.id ?? null),
  column('event_label', 'text', ({ place }) => place?.event.label ?? null),
  column('row_id', 'text', ({ place }) => place?.row.id ?? null),
  column('verdict', 'text', ({ place }) => place?.row.verdict ?? null),
  column('reason', 'text', ({ place }) => place?.row.reason ?? null),
  column('relation', 'text', ({ place }) => place?.relation ?? null),
]

/** What a claim alone tells; with `compared`, also the row of the matrix that it stands in and that row's verdict. */
export function claimColumns(compared: boolean): readonly ClaimColumn[] {
  return compared ? [...CLAIM, ...PLACE] : CLAIM
}

/** Every claim of the report, in its order. */
export function* claimRows(report: Report): Generator<ClaimRow> {
  const sources = new Map(report.sources.map((source) => [source.source, source]))
  const places = placesOf(report)
  for (const claim of report.claims) {
    yield { claim, source: sources.get(claim.source) ?? null, place: places.get(claim.id) ?? null }
  }
}

function placesOf({ events = [] }: Report): Map<string, NonNullable<ClaimRow['place']>> {
  const places = new Map<string, NonNullable<ClaimRow['place']>>()
  for (const event of events) {
    for (const row of event.rows) {
      for (const { claims, relation } of row.cells) for (const id of claims) places.set(id, { event, row, relation })
    }
  }
  return places
}

type Bounded = Extract<NonNullable<ReportClaim['value']>, { kind: 'count' | 'quantity' }>

function boundsOf({ value }: ReportClaim): Bounded | null {
  return value !== null && (value.kind === 'count' || value.kind === 'quantity') ? value : null
}

/** The day of a date or of a point in time; null where only a month or a year is known, or no such day is. */
function dayOf(published: string | null): string | null {
  const day = /^\d{4}-\d\d-\d\d/.exec(published ?? '')?.[0]
  if (day === undefined) return null
  const time = Date.parse(`${day}T00:00:00Z`)
  return Number.isFinite(time) && new Date(time).toISOString().startsWith(day) ? day : null
}
