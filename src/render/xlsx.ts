// The report as a workbook: the matrix of each event, all claims with their sentences, and the sources.

import type { Cell, Report, ReportClaim, ReportEvent, Row, Verdict } from '../model/report.ts'
import { claimColumns, claimRows } from './claim-columns.ts'
import { bySeverity, cellText, rowTitle, SIGNS, shortNames } from './words.ts'
import { type Sheet, type Style, type StyledCell, workbook } from './workbook.ts'

/** Rows of one sheet below its heads: what spreadsheets hold. */
const MOST_ROWS = 1_048_575
/** Sources of an event that a matrix has columns for, and events that have a sheet of their own. */
const MOST_SOURCES = 1000
const MOST_EVENTS = 50

const OF_VERDICT: Readonly<Record<Verdict, Style>> = {
  contradict: 'red',
  compatible: 'yellow',
  agree: 'green',
  single: 'plain',
  none: 'plain',
}
const OF_RELATION: Readonly<Record<Cell['relation'], Style>> = {
  conflicts: 'red',
  overlaps: 'yellow',
  'less-precise': 'yellow',
  'more-precise': 'yellow',
  same: 'green',
  none: 'plain',
}
const WIDE: Readonly<Record<string, number>> = { evidence: 60, reason: 50, source: 30, text: 24, shown: 20, rules: 30 }

export function renderXlsx(report: Report): Generator<Uint8Array> {
  const events = (report.events ?? []).filter((event) => event.sources.length <= MOST_SOURCES).slice(0, MOST_EVENTS)
  const claims = new Map(report.claims.map((claim) => [claim.id, claim]))
  return workbook([
    ...events.map((event, i) => matrixSheet(event, claims, events.length === 1 ? 'Matrix' : `Matrix ${i + 1}`)),
    ...claimSheets(report),
    sourceSheet(report),
  ])
}

function matrixSheet(event: ReportEvent, claims: ReadonlyMap<string, ReportClaim>, name: string): Sheet {
  const names = shortNames(event.sources)
  const heads = ['Field', 'Verdict', ...event.sources.map((source) => names.get(source)!), 'Reason', 'Evidence']
  const widths = [28, 14, ...event.sources.map(() => 22), 50, 80]
  const rows = bySeverity(event.rows).map((row) => matrixRow(row, event, claims, names))
  return { name, widths, frozen: 2, length: rows.length, rows: [heads.map(head), ...rows] }
}

function matrixRow(
  row: Row,
  event: ReportEvent,
  claims: ReadonlyMap<string, ReportClaim>,
  names: ReadonlyMap<string, string>,
): StyledCell[] {
  const cells = new Map(row.cells.map((cell) => [cell.source, cell]))
  const evidence = row.cells.flatMap((cell) =>
    cell.claims.flatMap((id) => {
      const sentence = claims.get(id)?.evidence.text
      return sentence === undefined ? [] : [`${names.get(cell.source) ?? cell.source}: ${flat(sentence)}`]
    }),
  )
  return [
    plain(rowTitle(row)),
    { value: `${SIGNS[row.verdict]} ${row.verdict}`, style: OF_VERDICT[row.verdict] },
    ...event.sources.map((source): StyledCell => {
      const cell = cells.get(source)
      return cell === undefined ? plain('–') : { value: cellText(cell), style: OF_RELATION[cell.relation] }
    }),
    plain(row.reason),
    plain([...new Set(evidence)].join('\n')),
  ]
}

/** One sheet of claims, or several where one cannot hold them. */
function claimSheets(report: Report): Sheet[] {
  const columns = claimColumns(report.events !== undefined)
  const rows = claimRows(report)
  const widths = columns.map(({ name, kind }) => WIDE[name] ?? (kind === 'text' ? 16 : 9))
  const count = Math.max(1, Math.ceil(report.claims.length / MOST_ROWS))
  return Array.from({ length: count }, (_, i) => {
    const length = Math.min(MOST_ROWS, report.claims.length - i * MOST_ROWS)
    function* lines(): Generator<readonly StyledCell[]> {
      yield columns.map((column) => head(column.name))
      for (let left = length; left > 0; left--) {
        const row = rows.next()
        if (row.done === true) return
        yield columns.map((column) => plain(column.of(row.value)))
      }
    }
    return { name: i === 0 ? 'Claims' : `Claims ${i + 1}`, widths, frozen: 1, length, rows: lines() }
  })
}

function sourceSheet({ sources }: Report): Sheet {
  const heads = ['source', 'title', 'outlet', 'published', 'url', 'sha256'] as const
  const rows = sources.slice(0, MOST_ROWS).map((source) => heads.map((name) => plain(source[name])))
  return {
    name: 'Sources',
    widths: [40, 50, 24, 14, 50, 20],
    frozen: 1,
    length: rows.length,
    rows: [heads.map(head), ...rows],
  }
}

function head(value: string): StyledCell {
  return { value, style: 'head' }
}

function plain(value: StyledCell['value']): StyledCell {
  return { value, style: 'plain' }
}

/** A sentence on one line, so that lines of a cell are sentences. */
function flat(text: string): string {
  return text.replaceAll(/[\r\n]/g, ' ')
}
