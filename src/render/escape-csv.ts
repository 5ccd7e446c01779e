// Cells of CSV after RFC 4180 that no spreadsheet takes for a formula.

import { visible, withoutCommands } from './escape-terminal.ts'

/** What may stand before a formula sign and is stripped or ignored by spreadsheets; and the signs, full-width forms too. */
const FORMULA = /^[\s\u00a0\u200b-\u200f\u2060\ufeff'"]*[=+\-@\t\r＝＋－＠]/u

/** A text cell: always quoted; a leading apostrophe where it could be read as a formula. Numbers stay bare numbers. */
export function csvCell(value: string | number | boolean | null): string {
  return typeof value === 'string' ? `"${inert(value).replaceAll('"', '""')}"` : bare(value)
}

export function csvRow(cells: readonly (string | number | boolean | null)[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`
}

/** A row of tab-separated cells; quoted as in CSV only where a quote stands in them, since no tab or line end is left. */
export function tsvRow(cells: readonly (string | number | boolean | null)[]): string {
  const shown = cells.map((cell) => {
    if (typeof cell !== 'string') return bare(cell)
    const text = inert(cell)
    return text.includes('"') ? `"${text.replaceAll('"', '""')}"` : text
  })
  return `${shown.join('\t')}\n`
}

function bare(value: number | boolean | null): string {
  if (value === null) return ''
  return typeof value === 'boolean' || Number.isFinite(value) ? String(value) : ''
}

/** One line of safe text that no spreadsheet computes and no log obeys. */
function inert(value: string): string {
  const text = withoutCommands(visible(value))
  return FORMULA.test(value) || FORMULA.test(text) ? `'${text}` : text
}
