// Formats that are tables, each read back by a reader of its own kind: DuckDB, SQLite, a reader of workbooks.

import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { unzipSync } from 'fflate'
import sqlite from 'node-sqlite3-wasm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Report } from '../src/model/report.ts'
import { binaryRendererOf, rendererOf } from '../src/render/render.ts'
import { sqliteTables } from '../src/render/sqlite.ts'
import type { View } from '../src/render/view.ts'
import { wellFormed } from '../src/render/well-formed.ts'
import { columnName } from '../src/render/workbook.ts'
import { writeDatabase } from '../src/run/database.ts'
import { HOSTILE } from './hostile-words.ts'
import { smallReport } from './small-report.ts'

const view: View = { width: 80, colour: 0, evidence: false, verbose: false, by: 'source', fields: [], log: false }
let folder = ''
let duck: Awaited<ReturnType<DuckDBInstance['connect']>>

beforeAll(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'claims-formats-'))
  duck = await (await DuckDBInstance.create(':memory:')).connect()
})
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }))

async function fileOf(format: string, report: Report): Promise<string> {
  const file = path.join(folder, `report.${format}`)
  const isText = ['csv', 'tsv'].includes(format)
  const chunks = [...(await (isText ? rendererOf(format) : binaryRendererOf(format)))(report, view)]
  fs.writeFileSync(file, Buffer.concat(chunks.map((chunk) => Buffer.from(chunk as string))))
  return file
}

async function ask(sql: string): Promise<Record<string, unknown>[]> {
  return (await duck.runAndReadAll(sql)).getRowObjectsJson()
}

/** A small report of which every word that an article can choose is `words`. */
function hostile(words: string): Report {
  return smallReport(words, `north/${words}.txt`)
}

function extracted(report: Report): Report {
  const { events: _, ...rest } = report
  return rest
}

describe('Parquet, read by DuckDB', () => {
  test('types are real ones, and stay the same without any claim', async () => {
    const types = async (report: Report) => {
      const rows = await ask(`DESCRIBE SELECT * FROM '${await fileOf('parquet', report)}'`)
      return Object.fromEntries(rows.map((row) => [row.column_name, row.column_type]))
    }
    const there = await types(smallReport())
    expect(there).toMatchObject({
      claim_id: 'VARCHAR',
      published_on: 'DATE',
      min: 'DOUBLE',
      approx: 'BOOLEAN',
      votes: 'BOOLEAN',
      line: 'INTEGER',
      evidence: 'VARCHAR',
      verdict: 'VARCHAR',
    })
    expect(await types({ ...smallReport(), claims: [] })).toEqual(there)
    expect(await types(extracted(smallReport()))).not.toHaveProperty('verdict')
  })

  test('a row for each claim, with its source and its place in the matrix', async () => {
    const rows = await ask(`SELECT * FROM '${await fileOf('parquet', smallReport())}' ORDER BY claim_id`)
    expect(rows).toHaveLength(3)
    expect(rows[0]).toMatchObject({ claim_id: 'c1', outlet: 'two', published_on: '2020-08-24', min: 2, votes: true })
    expect(rows[0]).toMatchObject({ said_by: 'two', verdict: 'contradict', relation: 'conflicts', event_id: 'e1' })
    expect(rows[1]).toMatchObject({ published_on: null, outlet: null })
    expect(rows[2]).toMatchObject({ code: 'serious', min: null, kind: 'category', zone: 'comment' })
  })

  test.each(HOSTILE)('keeps %j as it is', async (words) => {
    const columns = 'hex(text) AS text, hex(source) AS source, hex(said_by) AS said_by'
    const [row] = await ask(`SELECT ${columns} FROM '${await fileOf('parquet', hostile(words))}' LIMIT 1`)
    const kept = wellFormed(words)
    const hex = (text: string): string => Buffer.from(text).toString('hex').toUpperCase()
    expect(row).toEqual({ text: hex(kept), source: hex(`north/${kept}.txt`), said_by: hex(kept) })
  })

  test('a day that is none is no date', async () => {
    for (const published of ['2020-02-30', '2020-08', '2020', 'yesterday', '0000-00-00']) {
      const { sources, ...rest } = smallReport()
      const file = await fileOf('parquet', { ...rest, sources: sources.map((one) => ({ ...one, published })) })
      const [row] = await ask(`SELECT published, published_on FROM '${file}' LIMIT 1`)
      expect(row).toEqual({ published, published_on: null })
    }
  })
})

describe.each(['csv', 'tsv'])('%s, read by DuckDB', (format) => {
  const read = (file: string): string =>
    `read_csv('${file}', header = true, all_varchar = true, delim = '${format === 'csv' ? ',' : '\\t'}', quote = '"', escape = '"')`

  test('claims in long form, and cells of the matrix', async () => {
    const claims = await ask(`SELECT * FROM ${read(await fileOf(format, extracted(smallReport())))}`)
    expect(claims.map((row) => row.claim_id)).toEqual(['c1', 'c2', 'c3'])
    expect(claims[0]).toMatchObject({ outlet: 'two', min: '2', votes: 'true', start: '10' })
    const cells = await ask(`SELECT * FROM ${read(await fileOf(format, smallReport()))}`)
    expect(cells).toHaveLength(6)
    expect(cells[0]).toMatchObject({ verdict: 'contradict', source: 'north/a.txt', relation: 'conflicts' })
  })

  test.each(HOSTILE)('as many rows and columns with %j, and no formula', async (words) => {
    for (const report of [hostile(words), extracted(hostile(words))]) {
      const rows = await ask(`SELECT * FROM ${read(await fileOf(format, report))}`)
      expect(rows).toHaveLength(report.events === undefined ? 3 : 6)
      for (const cell of rows.flatMap(Object.values)) expect(cell ?? '').not.toMatch(/^[\s"]*[=+@＝＋－＠]|^[\s"]*-\D/u)
    }
  })
})

describe('SQLite', () => {
  const write = (report: Report): InstanceType<typeof sqlite.Database> => {
    expect(writeDatabase(sqliteTables(report), 'report.sqlite', folder)).toBeNull()
    return new sqlite.Database(path.join(folder, 'report.sqlite'), { readOnly: true })
  }
  const asked = (report: Report, sql: string): unknown[] => {
    const database = write(report)
    try {
      return database.all(sql)
    } finally {
      database.close()
    }
  }

  test('is whole, every reference leads somewhere, and the same report gives the same bytes', () => {
    expect(asked(smallReport(), 'PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }])
    expect(asked(smallReport(), 'PRAGMA foreign_key_check')).toEqual([])
    const bytes = fs.readFileSync(path.join(folder, 'report.sqlite'))
    write(smallReport()).close()
    expect(fs.readFileSync(path.join(folder, 'report.sqlite')).equals(bytes)).toBe(true)
  })

  test('tables hold what the report does', () => {
    const count = (table: string): unknown => asked(smallReport(), `SELECT count(*) AS n FROM ${table}`)[0]
    for (const [table, n] of Object.entries({ sources: 3, claims: 3, mentions: 1, events: 1, rows: 3, cells: 6 })) {
      expect(count(table), table).toEqual({ n })
    }
    for (const [table, n] of Object.entries({ pairs: 1, alerts: 1, alert_claims: 2, voices: 1, timeline: 1 })) {
      expect(count(table), table).toEqual({ n })
    }
    expect(asked(smallReport(), 'SELECT * FROM contradictions')).toMatchObject([
      { field: 'killed', left_source: 'north/a.txt', left_shown: 'two', right_shown: '3' },
    ])
    const sql = 'SELECT claim_id, votes, "end", min FROM claims JOIN sources USING (source) WHERE published IS NULL'
    expect(asked(smallReport(), sql)).toEqual([{ claim_id: 'c2', votes: 1, end: 15, min: 2 }])
  })

  test('a report that names claims it does not hold still has no dangling reference', () => {
    expect(asked({ ...smallReport(), claims: smallReport().claims.slice(1) }, 'PRAGMA foreign_key_check')).toEqual([])
  })

  test.each(HOSTILE)('keeps %j as it is', (words) => {
    const kept = wellFormed(words)
    expect(asked(hostile(words), "SELECT text, source FROM claims WHERE claim_id = 'c1'")).toEqual([
      { text: kept, source: `north/${kept}.txt` },
    ])
  })

  test('what is in the way is told and stays', () => {
    fs.mkdirSync(path.join(folder, 'taken'))
    expect(writeDatabase(sqliteTables(smallReport()), 'taken', folder)?.message).toBe('is not a regular file')
    expect(writeDatabase(sqliteTables(smallReport()), 'no/such/file', folder)?.message).toBe('no such file or folder')
    const twice = { ...smallReport(), claims: [...smallReport().claims, ...smallReport().claims] }
    fs.writeFileSync(path.join(folder, 'old'), 'old')
    expect(writeDatabase(sqliteTables(twice), 'old', folder)?.message).toContain('UNIQUE')
    expect(fs.readFileSync(path.join(folder, 'old'), 'utf8')).toBe('old')
    expect(fs.readdirSync(folder).filter((name) => name.includes('.tmp'))).toEqual([])
  })
})

/** A strict reader of the XML that workbooks are made of: refuses what is not well formed. */
function elements(xml: string): { name: string; attributes: Record<string, string>; text: string }[] {
  const found: { name: string; attributes: Record<string, string>; text: string }[] = []
  const open: typeof found = []
  const decode = (text: string): string =>
    text.replace(/&(\w+);/g, (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"' })[name]!)
  let at = 0
  for (const tag of xml.matchAll(/<\?xml [^?]*\?>|<(\/?)([A-Za-z]+)((?:\s[A-Za-z:]+="[^"<]*")*)(\/?)>/g)) {
    const between = xml.slice(at, tag.index)
    expect(between).not.toMatch(/[<>]|&(?!(?:amp|lt|gt|quot);)/)
    if (open.length > 0) open.at(-1)!.text += decode(between)
    else expect(between.trim()).toBe('')
    at = tag.index + tag[0].length
    if (tag[2] === undefined) continue
    if (tag[1] === '/') expect(open.pop()!.name).toBe(tag[2])
    else {
      const attributes = [...tag[3]!.matchAll(/\s([A-Za-z:]+)="([^"]*)"/g)].map(([, key, value]) => [
        key!,
        decode(value!),
      ])
      const element = { name: tag[2], attributes: Object.fromEntries(attributes), text: '' }
      found.push(element)
      if (tag[4] !== '/') open.push(element)
    }
  }
  expect(open).toEqual([])
  expect(xml.slice(at)).toBe('')
  return found
}

describe('XLSX', () => {
  async function sheetsOf(report: Report): Promise<Map<string, string>> {
    const parts = unzipSync(fs.readFileSync(await fileOf('xlsx', report)))
    const text = (name: string): string => Buffer.from(parts[name]!).toString('utf8')
    for (const name of Object.keys(parts)) elements(text(name))
    const names = elements(text('xl/workbook.xml')).filter(({ name }) => name === 'sheet')
    return new Map(names.map(({ attributes }, i) => [attributes.name!, text(`xl/worksheets/sheet${i + 1}.xml`)]))
  }
  /** Rows of texts as a spreadsheet reads them. */
  function cellsOf(xml: string): string[][] {
    const rows: string[][] = []
    let isText = false
    for (const { name, attributes, text } of elements(xml)) {
      if (name === 'row') rows.push([])
      if (name === 'c') {
        isText = attributes.t === 'inlineStr'
        rows.at(-1)!.push('')
      }
      if (name === 't') expect(isText).toBe(true)
      if (name === 't' || name === 'v') rows.at(-1)!.splice(-1, 1, decoded(text))
    }
    return rows
  }
  const decoded = (text: string): string =>
    text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))

  test('a matrix, the claims with their sentences, the sources; heads stay in view', async () => {
    const sheets = await sheetsOf(smallReport())
    expect([...sheets.keys()]).toEqual(['Matrix', 'Claims', 'Sources'])
    expect(cellsOf(sheets.get('Matrix')!).slice(0, 2)).toEqual([
      ['Field', 'Verdict', 'a', 'b', 'c', 'Reason', 'Evidence'],
      [
        'Killed: two',
        '✗ contradict',
        'two',
        '3',
        '–',
        'two and three cannot both be true',
        'a: There were two dead.\nb: There were three dead.',
      ],
    ])
    const claims = cellsOf(sheets.get('Claims')!)
    expect(claims.map((row) => row[0])).toEqual(['claim_id', 'c1', 'c2', 'c3'])
    expect(claims[1]![claims[0]!.indexOf('evidence')]).toBe('There were two dead.')
    for (const xml of sheets.values()) expect(xml).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/)
    expect([...(await sheetsOf(extracted(smallReport()))).keys()]).toEqual(['Claims', 'Sources'])
  })

  test.each([...HOSTILE, '_x003D_1+1', '\ufffd', 'a\u0000b', 'x'.repeat(40_000), '🍀'.repeat(20_000)])(
    'is well formed and computes nothing with %j',
    async (words) => {
      for (const xml of (await sheetsOf(hostile(words))).values()) {
        expect(elements(xml).filter(({ name }) => name === 'f')).toEqual([])
        expect(xml).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\ufffe\uffff]|\p{Cs}/u)
        for (const cell of cellsOf(xml).flat()) expect(cell.length).toBeLessThanOrEqual(32_767)
      }
    },
  )

  test('words that spreadsheets would decode come back as they were', async () => {
    const claims = cellsOf((await sheetsOf(hostile('_x003D_1+1'))).get('Claims')!)
    expect(claims[1]![claims[0]!.indexOf('text')]).toBe('_x003D_1+1')
  })

  test('the same report gives the same bytes in any zone', async () => {
    const bytes = fs.readFileSync(await fileOf('xlsx', smallReport()))
    const zone = process.env.TZ
    try {
      process.env.TZ = 'Pacific/Kiritimati'
      expect(fs.readFileSync(await fileOf('xlsx', smallReport())).equals(bytes)).toBe(true)
    } finally {
      if (zone === undefined) delete process.env.TZ
      else process.env.TZ = zone
    }
  })

  test('columns have the names of spreadsheets', () => {
    expect([0, 25, 26, 701, 702, 16_383].map(columnName)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA', 'XFD'])
  })
})
