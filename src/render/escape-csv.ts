// Cells of CSV after RFC 4180 that no spreadsheet takes for a formula.

import { visible, withoutCommands } from './escape-terminal.ts'

/** What may stand before a formula sign and is stripped or ignored by spreadsheets; and the signs, full-width forms too. */
const FORMULA = /^[\s\u00a0\u200b-\u200f\u2060\ufeff'"]*[=+\-@\t\r＝＋－＠]/u

/** A text cell: always quoted; a leading apostrophe where it could be read as a formula. Numbers stay bare numbers. */
export function csvCell(value: string | number | boolean | null): string {
  if (value === null) return ''
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : ''
  if (typeof value === 'boolean') return String(value)
  const text = withoutCommands(visible(value))
  return `"${(FORMULA.test(value) || FORMULA.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`
}

export function csvRow(cells: readonly (string | number | boolean | null)[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`
}
