// The matrix turned to origins: what each independent origin says in each row, in blocks of as many columns as fit.

import type { ReportEvent, Row } from '../model/report.ts'
import { visible } from './escape-terminal.ts'
import { gridRow } from './grid.ts'
import { type RowContext, reasonLines, verdictText } from './table-rows.ts'
import { plural, shorten } from './words.ts'

const FIELD = 20
const VERDICT = 15
const COLUMN = 24

/** What one origin says in one row. */
interface Said {
  readonly shown: string[]
  readonly sources: Set<string>
}

type OriginCells = ReadonlyMap<string, Said>

/** The values of a row by the label of their origin, in the row's order of values. */
export function byOrigin(row: Row): Map<string, Said> {
  const out = new Map<string, Said>()
  for (const side of row.sides) {
    for (const origin of side.origins) {
      const said = out.get(origin) ?? { shown: [], sources: new Set<string>() }
      if (!said.shown.includes(side.shown)) said.shown.push(side.shown)
      // a side with one origin tells whose sources they are
      if (side.origins.length === 1) for (const source of side.sources) said.sources.add(source)
      out.set(origin, said)
    }
  }
  return out
}

/** Origins that speak in most rows first; equals by name. */
function columnsOf(rows: readonly OriginCells[]): string[] {
  const counts = new Map<string, number>()
  for (const row of rows) for (const origin of row.keys()) counts.set(origin, (counts.get(origin) ?? 0) + 1)
  return [...counts.keys()].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || (a < b ? -1 : 1))
}

export function originsFit(view: RowContext['view']): boolean {
  return view.width >= 2 + FIELD + VERDICT + 2 * COLUMN
}

/** Blocks of columns, each with the rows in which one of its origins speaks. */
export function* originMatrix(event: ReportEvent, rows: readonly Row[], context: RowContext): Generator<string> {
  const { palette, view, names } = context
  const cells = rows.map(byOrigin)
  const origins = columnsOf(cells)
  const perBlock = Math.max(1, Math.floor((view.width - 2 - FIELD - VERDICT) / COLUMN))
  const told = plural(origins.length, 'independent origin')
  yield `  ${palette.faint(`${told} behind ${plural(event.sources.length, 'source')}`)}\n`
  for (let from = 0; from < origins.length; from += perBlock) {
    const block = origins.slice(from, from + perBlock)
    const widths = [2, FIELD, VERDICT, ...block.map(() => COLUMN)]
    const heads = ['', 'Field', 'Verdict', ...block.map((origin) => visible(shorten(origin, names)))]
    yield '\n'
    yield gridRow(heads.map(palette.strong), widths)
    yield palette.faint(
      gridRow(
        widths.map((width, i) => (i === 0 ? '' : '─'.repeat(width - 2))),
        widths,
      ),
    )
    for (const [i, row] of rows.entries()) {
      const own = cells[i] as OriginCells
      if (!block.some((origin) => own.has(origin))) continue
      yield gridRow(
        ['', title(row, palette.faint), verdictText(row, palette), ...block.map((o) => cell(own.get(o), context))],
        widths,
      )
      if (from === 0 && row.verdict === 'contradict') yield* reasonLines(row, context)
    }
  }
}

function title(row: Row, faint: (text: string) => string): string {
  return row.subject === null ? visible(row.label) : `${visible(row.label)}\n${faint(visible(row.subject.label))}`
}

function cell(said: Said | undefined, { palette, names }: RowContext): string {
  if (said === undefined) return palette.faint('–')
  const sources = [...said.sources].map((source) => names.get(source) ?? source)
  const tail = sources.length === 0 ? '' : ` ${palette.faint(visible(`(${sources.join(', ')})`))}`
  return `${visible(said.shown.join(' / '))}${tail}`
}
