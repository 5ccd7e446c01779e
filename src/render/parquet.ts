// The claims as Parquet in long form, one row each, with types that pandas, R and DuckDB keep.

import { ByteWriter, parquetWrite } from 'hyparquet-writer'
import type { Report } from '../model/report.ts'
import { type Cell, type ColumnKind, claimColumns, claimRows } from './claim-columns.ts'

const TYPES = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  integer: { type: 'INT32' },
  real: { type: 'DOUBLE' },
  boolean: { type: 'BOOLEAN' },
  date: { type: 'INT32', converted_type: 'DATE' },
} as const

/** One file of one chunk. The types stand in the schema, so that a report without claims has them too. */
export function* renderParquet(report: Report): Generator<Uint8Array> {
  const columns = claimColumns(report.events !== undefined)
  const rows = [...claimRows(report)]
  const leaves = columns.map(({ name, kind }) => ({ name, ...TYPES[kind], repetition_type: 'OPTIONAL' as const }))
  const writer = new ByteWriter()
  parquetWrite({
    writer,
    columnData: columns.map(({ name, kind, of }) => ({ name, data: rows.map((row) => stored(of(row), kind)) })),
    schema: [{ name: 'claims', num_children: columns.length }, ...leaves],
    createdBy: `${report.tool.name} version ${report.tool.version}`,
  })
  yield writer.getBytes()
}

function stored(cell: Cell, kind: ColumnKind): Cell | Date {
  return kind === 'date' && typeof cell === 'string' ? new Date(`${cell}T00:00:00Z`) : cell
}
