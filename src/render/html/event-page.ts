// What every part of an event's section looks up: its rows by severity, its articles by name, its claims by row.

import type { Cell, Report, ReportClaim, ReportEvent, ReportSource, Row } from '../../model/report.ts'
import { bySource } from '../by-source.ts'
import { bySeverity, shortNames } from '../words.ts'

export interface Article {
  readonly source: ReportSource
  /** The outlet where every article of the event has one of its own, else the short name of the file. */
  readonly name: string
  readonly short: string
  /** Anchor of its reading view. */
  readonly anchor: string
  readonly claims: readonly ReportClaim[]
}

export interface EventPage {
  readonly event: ReportEvent
  readonly anchor: string
  /** Level of the headings of its parts. */
  readonly level: 2 | 3
  readonly rows: readonly Row[]
  readonly articles: readonly Article[]
  readonly names: ReadonlyMap<string, string>
  readonly claims: ReadonlyMap<string, ReportClaim>
  readonly rowOf: ReadonlyMap<string, Row>
}

/** Pictures that one page draws: each costs about as much as a whole article. */
export const MOST_PICTURES = 150

/** What the parts of a page share while it is written. */
export interface Ledger {
  /** Claims whose anchor stands: an anchor must be one place. */
  readonly anchored: Set<string>
  picturesLeft: number
}

export function newLedger(): Ledger {
  return { anchored: new Set(), picturesLeft: MOST_PICTURES }
}

/** The pages of all events; anchors number them in the order of the report. */
export function eventPages(report: Report): EventPage[] {
  const sources = new Map(report.sources.map((source) => [source.source, source]))
  const claims = new Map(report.claims.map((claim) => [claim.id, claim]))
  const own = bySource(report.claims)
  const events = (report.events ?? []).filter((event) => event.rows.length > 0)
  return events.map((event, index) => {
    const names = namesOf(event, sources)
    const short = shortNames(event.sources)
    const articles = event.sources.flatMap((id, at) => {
      const source = sources.get(id)
      if (source === undefined) return []
      const anchor = `article-${index + 1}-${at + 1}`
      return [{ source, name: names.get(id)!, short: short.get(id)!, anchor, claims: own.get(id) ?? [] }]
    })
    const rows = bySeverity(event.rows)
    const level = events.length === 1 ? 2 : 3
    return { event, anchor: `event-${index + 1}`, level, rows, articles, names, claims, rowOf: rowsOf(rows) }
  })
}

function namesOf(event: ReportEvent, sources: ReadonlyMap<string, ReportSource>): Map<string, string> {
  const short = shortNames(event.sources)
  const outlets = event.sources.map((id) => sources.get(id)?.outlet?.trim() || short.get(id)!)
  if (new Set(outlets).size < outlets.length) return short
  return new Map(event.sources.map((id, at) => [id, outlets[at]!]))
}

/** A claim that stands in several rows belongs to the gravest, which comes first. */
function rowsOf(rows: readonly Row[]): Map<string, Row> {
  const out = new Map<string, Row>()
  for (const row of rows) {
    for (const id of row.cells.flatMap((cell) => cell.claims)) if (!out.has(id)) out.set(id, row)
  }
  return out
}

/** Each article's cell with its place in the row. */
export function cellsBySource(row: Row): Map<string, { cell: Cell; index: number }> {
  return new Map(row.cells.map((cell, index) => [cell.source, { cell, index }]))
}

/** Anchor of a row's own section. */
export function rowAnchor(row: Row): string {
  return `row-${row.id}`
}

/** Anchor of what one cell of a row, counted from 0, says. */
export function cellAnchor(row: Row, index: number): string {
  return `e-${row.id}-${index}`
}
