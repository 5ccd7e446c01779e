// Columns without borders: rows of simple text are wrapped and padded here, all else by cli-table3, to the same bytes.

import Table from 'cli-table3'
import { type Wrapped, wrapped } from './wrap.ts'

const NO_BORDERS = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
  middle: '',
}

/** One row of cells wrapped into columns of these widths (the gap is a part of each); lines end in a line feed. */
export function gridRow(cells: readonly string[], widths: readonly number[], gap = 2): string {
  return simpleRow(cells, widths, gap) ?? tableRow(cells, widths, gap)
}

/** The row by cli-table3, a table for itself, since the cost of its tables grows faster than their rows. */
export function tableRow(cells: readonly string[], widths: readonly number[], gap = 2): string {
  const table = new Table({
    colWidths: [...widths],
    wordWrap: true,
    chars: NO_BORDERS,
    // its own colours would reach pipes too
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': gap },
  })
  table.push([...cells])
  return table
    .toString()
    .split('\n')
    .map((line) => `${line.trimEnd()}\n`)
    .join('')
}

/** The row by padding alone, some thirty times as fast; null where a cell is not simple text or a word is too wide for its column. */
function simpleRow(cells: readonly string[], widths: readonly number[], gap: number): string | null {
  const columns: Wrapped[] = []
  let height = 0
  for (let x = 0; x < cells.length; x++) {
    const column = wrapped(cells[x] as string, (widths[x] as number) - gap)
    if (column === null) return null
    height = Math.max(height, column.lines.length)
    columns.push(column)
  }
  if (height === 0) return null
  let out = ''
  for (let y = 0; y < height; y++) {
    let line = ''
    for (let x = 0; x < columns.length; x++) {
      const { lines, taken } = columns[x] as Wrapped
      line += `${lines[y] ?? ''}${' '.repeat((widths[x] as number) - (taken[y] ?? 0))}`
    }
    out += `${line.trimEnd()}\n`
  }
  return out
}

/** Text wrapped to a width behind an indent; the first line may carry a mark in the indent. */
export function indentedText(text: string, indent: number, width: number, mark = ''): string {
  return gridRow([mark, text], [indent, Math.max(20, width - indent)], mark === '' ? 0 : 1)
}
