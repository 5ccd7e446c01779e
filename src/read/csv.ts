// Tables with a column of article texts: each row after the header is one article; the text stands as its cell gives it.

import { parse } from 'csv-parse/sync'
import type { Problem } from '../model/problem.ts'
import { type Article, type Input, Unreadable } from './article.ts'
import { problem } from './complain.ts'
import { decodeText } from './detect.ts'
import { wordsOf } from './markup.ts'
import { articleOfRecord, recordOf, shapeOf } from './record.ts'

/** Rows of one table. */
const MAX_ROWS = 1_000_000
/** Characters of one row. */
const MAX_ROW = 16 * 1024 * 1024

/** Reads comma, semicolon and tab separated tables; the header line decides which. */
export async function* readCsv(input: Input): AsyncGenerator<Article | Problem> {
  const { text, problems } = decodeText(input.bytes, input.path, input.charset)
  yield* problems
  if (text === null) return
  const { rows, fault } = rowsOf(text)
  const header = rows[0]
  if (header === undefined) throw fault ?? noText([])
  const shape = shapeOf(input.columns)
  const known = recordOf(header.map((name) => [name, 'x'] as const))
  if (shape.valueOf('text', known) === null) throw noText(header)
  for (let number = 1; number < rows.length; number++) {
    const row = rows[number]!
    if (row.every((cell) => cell.trim() === '')) continue
    const article = articleOfRecord(shape, recordOf(row.map((cell, k) => [header[k] ?? '', cell] as const)))
    if (article === null) {
      const message = `row ${number} has no text`
      yield problem({ code: 'read/bad-record', severity: 'warning', message, path: input.path })
    } else yield { key: null, ...(await wordsOf(article)), locator: { unit: 'row', number } }
  }
  if (fault !== null) throw fault
}

/** The rows up to the first that cannot be read, and what is wrong with that one. */
function rowsOf(text: string): { rows: string[][]; fault: Unreadable | null } {
  const rows: string[][] = []
  const options = {
    ...{ delimiter: delimiterOf(text), relax_column_count: true, relax_quotes: true, skip_empty_lines: true },
    ...{ to: MAX_ROWS, max_record_size: MAX_ROW },
    on_record: (row: string[]): null => {
      rows.push(row)
      return null
    },
  }
  try {
    parse(text, options)
    return { rows, fault: null }
  } catch (error) {
    const line = (error as { lines?: unknown }).lines
    const where = typeof line === 'number' ? { line, column: 1 } : null
    const reason = error instanceof Error ? error.message.split(/[,:]/, 1)[0]! : 'not readable'
    const message = `cannot be read beyond row ${Math.max(0, rows.length - 1)}: ${reason.toLowerCase()}`
    return { rows, fault: new Unreadable('read/bad-table', message, null, where) }
  }
}

/** The separator that stands most often in the header line. */
function delimiterOf(text: string): string {
  const newline = text.indexOf('\n')
  const line = text.slice(0, newline < 0 ? 4096 : Math.min(newline, 4096))
  const count = (char: string): number => line.split(char).length - 1
  return ['\t', ';', '|'].reduce((best, char) => (count(char) > count(best) ? char : best), ',')
}

function noText(header: readonly string[]): Unreadable {
  const names = header.slice(0, 12).map((name) => `"${name.slice(0, 40)}"`)
  return new Unreadable(
    'read/no-articles',
    `no column holds the text of articles${names.length === 0 ? '' : `; there are ${names.join(', ')}`}`,
    'name it in the config: columns: {text: NAME}',
    { line: 1, column: 1 },
  )
}
