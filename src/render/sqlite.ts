// The report as tables of a database, for SQL and Datasette: what each holds and how they point at each other.

import type { Report, Row } from '../model/report.ts'
import { type Cell, type ColumnKind, claimColumns, claimRows } from './claim-columns.ts'
import { jsonText } from './escape-json.ts'
import { wellFormed } from './well-formed.ts'

export type SqlValue = string | number | null

export interface SqlTable {
  readonly name: string
  /** Definitions as in CREATE TABLE, keys last. */
  readonly columns: readonly string[]
  /** Without keys. */
  readonly width: number
  readonly rows: Iterable<readonly SqlValue[]>
}

/** Statements that follow when all rows are in. */
export const INDEXES: readonly string[] = [
  ...['mentions(source)', 'mentions(kind)', 'claims(source)', 'claims(field)', 'rows(event_id)', 'rows(field)'],
  ...['rows(verdict)', 'cell_claims(claim_id)', 'pairs(row_id)', 'pairs(left_claim)', 'pairs(right_claim)'],
  ...['pairs(verdict)', 'alerts(row_id)', 'alert_claims(claim_id)', 'event_sources(source)', 'timeline(event_id)'],
].map((on) => `CREATE INDEX "${on.replace(/[()]/g, '_')}" ON ${on}`)

/** Every contradiction with the claims on both sides, for those who open the file before they read about it. */
export const VIEWS: readonly string[] = [
  `CREATE VIEW contradictions AS
SELECT rows.event_id, rows.field, rows.label, rows.subject, pairs.reason,
  l.source AS left_source, l.shown AS left_shown, l.evidence AS left_evidence,
  r.source AS right_source, r.shown AS right_shown, r.evidence AS right_evidence
FROM pairs JOIN rows ON rows.id = pairs.row_id
JOIN claims AS l ON l.claim_id = pairs.left_claim JOIN claims AS r ON r.claim_id = pairs.right_claim
WHERE pairs.verdict = 'contradict'`,
]

const SQL: Readonly<Record<ColumnKind, string>> = {
  text: 'TEXT',
  integer: 'INTEGER',
  real: 'REAL',
  boolean: 'INTEGER',
  date: 'TEXT',
}
/** Columns of the long form that stand in tables of their own here. */
const ELSEWHERE: ReadonlySet<string> = new Set(['outlet', 'published', 'published_on', 'url'])

/** All tables, each after those that it points at. */
export function sqliteTables(report: Report): SqlTable[] {
  const known = new Set(report.claims.map((claim) => claim.id))
  return [metaTable(report), ...sourceTables(report), ...claimTables(report), ...matrixTables(report, known)]
}

function table(
  name: string,
  columns: readonly string[],
  keys: readonly string[],
  rows: Iterable<readonly Cell[]>,
): SqlTable {
  return { name, columns: [...columns, ...keys], width: columns.length, rows: stored(rows) }
}

function* stored(rows: Iterable<readonly Cell[]>): Generator<readonly SqlValue[]> {
  for (const row of rows) {
    yield row.map((cell) =>
      typeof cell === 'string' ? wellFormed(cell) : typeof cell === 'boolean' ? Number(cell) : cell,
    )
  }
}

function metaTable({ format, tool, packs }: Report): SqlTable {
  const pairs = [
    ['format', format],
    ['tool', `${tool.name} ${tool.version}`],
    ['packs', packs.join(' ')],
  ]
  return table('meta', ['key TEXT PRIMARY KEY', 'value TEXT'], [], pairs)
}

function sourceTables({ sources, mentions, problems }: Report): SqlTable[] {
  return [
    table(
      'sources',
      [
        'source TEXT PRIMARY KEY',
        'title TEXT',
        'outlet TEXT',
        'published TEXT',
        'url TEXT',
        'sha256 TEXT',
        'text TEXT',
      ],
      [],
      sources.map((one) => [one.source, one.title, one.outlet, one.published, one.url, one.sha256, one.text ?? null]),
    ),
    table(
      'zones',
      ['source TEXT REFERENCES sources', 'kind TEXT', 'start INTEGER', '"end" INTEGER'],
      [],
      sources.flatMap(({ source, zones }) => zones.map(({ kind, start, end }) => [source, kind, start, end])),
    ),
    table(
      'mentions',
      [
        'id TEXT PRIMARY KEY',
        'source TEXT REFERENCES sources',
        'kind TEXT',
        'text TEXT',
        'start INTEGER',
        '"end" INTEGER',
        'value TEXT',
        'rule TEXT',
      ],
      [],
      mentions.map((one) => [
        one.id,
        one.source,
        one.kind,
        one.text,
        one.start,
        one.end,
        jsonText(one.value),
        one.rule,
      ]),
    ),
    table(
      'problems',
      ['code TEXT', 'severity TEXT', 'message TEXT', 'path TEXT', 'line INTEGER', '"column" INTEGER', 'hint TEXT'],
      [],
      problems.map((one) => [one.code, one.severity, one.message, one.path, one.line, one.column, one.hint]),
    ),
  ]
}

function claimTables(report: Report): SqlTable[] {
  const columns = claimColumns(false).filter(({ name }) => !ELSEWHERE.has(name))
  const definition = (name: string, kind: ColumnKind): string =>
    name === 'claim_id' ? 'claim_id TEXT PRIMARY KEY' : `"${name}" ${SQL[kind]}`
  function* rows(): Generator<readonly Cell[]> {
    for (const row of claimRows(report)) yield columns.map((column) => column.of(row))
  }
  return [
    table(
      'claims',
      columns.map(({ name, kind }) => definition(name, kind)),
      ['FOREIGN KEY (source) REFERENCES sources'],
      rows(),
    ),
    table(
      'voices',
      ['claim_id TEXT REFERENCES claims', 'nth INTEGER', 'name TEXT', 'kind TEXT', 'cue TEXT', 'medium TEXT'],
      ['PRIMARY KEY (claim_id, nth)'],
      report.claims.flatMap(({ id, attribution }) =>
        attribution.chain.map(({ name, kind, cue, medium }, nth) => [id, nth, name, kind, cue, medium]),
      ),
    ),
  ]
}

function matrixTables({ events = [] }: Report, known: ReadonlySet<string>): SqlTable[] {
  const rows = events.flatMap((event) => event.rows.map((row) => ({ event, row })))
  /** A report cut to some fields can name claims that it does not hold. */
  const claim = (id: string): string | null => (known.has(id) ? id : null)
  const ofRows = (cells: (row: Row) => readonly (readonly Cell[])[]): (readonly Cell[])[] =>
    rows.flatMap(({ row }) => cells(row).map((rest) => [row.id, ...rest]))
  return [
    table(
      'events',
      ['id TEXT PRIMARY KEY', 'label TEXT'],
      [],
      events.map(({ id, label }) => [id, label]),
    ),
    table(
      'event_sources',
      ['event_id TEXT REFERENCES events', 'source TEXT REFERENCES sources'],
      ['PRIMARY KEY (event_id, source)'],
      events.flatMap(({ id, sources }) => sources.map((source) => [id, source])),
    ),
    table(
      'rows',
      [
        'id TEXT PRIMARY KEY',
        'event_id TEXT REFERENCES events',
        'field TEXT',
        'label TEXT',
        'subject_id TEXT',
        'subject TEXT',
        'verdict TEXT',
        'reason TEXT',
        'shown TEXT',
        'note TEXT',
        'origins INTEGER',
      ],
      [],
      rows.map(({ event, row }) => [
        row.id,
        event.id,
        row.field,
        row.label,
        row.subject?.id ?? null,
        row.subject?.label ?? null,
        row.verdict,
        row.reason,
        row.shown,
        row.note,
        row.origins,
      ]),
    ),
    table(
      'cells',
      ['row_id TEXT REFERENCES rows', 'source TEXT REFERENCES sources', 'state TEXT', 'shown TEXT', 'relation TEXT'],
      ['PRIMARY KEY (row_id, source)'],
      ofRows(({ cells }) => cells.map(({ source, state, shown, relation }) => [source, state, shown, relation])),
    ),
    table(
      'cell_claims',
      ['row_id TEXT REFERENCES rows', 'source TEXT REFERENCES sources', 'claim_id TEXT REFERENCES claims'],
      ['FOREIGN KEY (row_id, source) REFERENCES cells'],
      ofRows(({ cells }) =>
        cells.flatMap(({ source, claims }) => claims.filter((id) => known.has(id)).map((id) => [source, id])),
      ),
    ),
    table(
      'pairs',
      [
        'row_id TEXT REFERENCES rows',
        'left_claim TEXT REFERENCES claims',
        'right_claim TEXT REFERENCES claims',
        'verdict TEXT',
        'reason TEXT',
        'note TEXT',
      ],
      [],
      ofRows(({ pairs }) =>
        pairs.map(({ left, right, verdict, reason, note }) => [
          claim(left),
          claim(right),
          verdict,
          reason,
          note ?? null,
        ]),
      ),
    ),
    table(
      'alerts',
      ['row_id TEXT REFERENCES rows', 'nth INTEGER', 'code TEXT', 'message TEXT'],
      ['PRIMARY KEY (row_id, nth)'],
      ofRows(({ alerts }) => alerts.map(({ code, message }, nth) => [nth, code, message])),
    ),
    table(
      'alert_claims',
      ['row_id TEXT REFERENCES rows', 'nth INTEGER', 'claim_id TEXT REFERENCES claims'],
      ['FOREIGN KEY (row_id, nth) REFERENCES alerts'],
      ofRows(({ alerts }) =>
        alerts.flatMap(({ claims }, nth) => claims.filter((id) => known.has(id)).map((id) => [nth, id])),
      ),
    ),
    table(
      'timeline',
      [
        'event_id TEXT REFERENCES events',
        'sub_event TEXT',
        'source TEXT REFERENCES sources',
        'claim_id TEXT REFERENCES claims',
        'shown TEXT',
        'earliest REAL',
        'latest REAL',
      ],
      [],
      events.flatMap(({ id, timeline }) =>
        timeline.map((one) => [id, one.subEvent, one.source, claim(one.claim), one.shown, one.earliest, one.latest]),
      ),
    ),
  ]
}
