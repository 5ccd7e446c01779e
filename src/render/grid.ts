// Columns without borders: cli-table3 measures and wraps, one small table per row because its cost grows faster than its rows.

import Table from 'cli-table3'

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

/** Text wrapped to a width behind an indent; the first line may carry a mark in the indent. */
export function indentedText(text: string, indent: number, width: number, mark = ''): string {
  return gridRow([mark, text], [indent, Math.max(20, width - indent)], mark === '' ? 0 : 1)
}
