// Rows of the comparison on a screen: fields × sources where it is wide enough, else one card per field.

import type { Cell, ReportEvent, Row } from '../model/report.ts'
import { visible } from './escape-terminal.ts'
import { gridRow, indentedText } from './grid.ts'
import type { Palette } from './paint.ts'
import type { View } from './view.ts'
import { cellText, plural, rowTitle, SIGNS, shorten } from './words.ts'

export interface RowContext {
  readonly palette: Palette
  readonly names: ReadonlyMap<string, string>
  readonly view: View
  readonly sources: readonly string[]
  /** `file:line:column` of each claim, for the rows whose sides must be looked up. */
  readonly places: ReadonlyMap<string, string>
}

const FIELD = 20
const VERDICT = 15
/** Below this a column wraps its values letter by letter. */
const NARROWEST = 14
const WIDEST = 38

function columnOf(sources: number, width: number): number {
  return Math.min(WIDEST, Math.floor((width - 2 - FIELD - VERDICT) / sources))
}

/** A screen of 100 columns holds a matrix of four sources. */
export function matrixFits(event: ReportEvent, view: View): boolean {
  return view.width >= 100 && columnOf(event.sources.length, view.width) >= NARROWEST
}

export function* matrixRows(rows: readonly Row[], context: RowContext): Generator<string> {
  const { palette, names, view, sources } = context
  if (rows.length === 0) return
  const column = columnOf(sources.length, view.width)
  const widths = [2, FIELD, VERDICT, ...sources.map(() => column)]
  const heads = ['', 'Field', 'Verdict', ...sources.map((source) => visible(names.get(source)!))]
  yield gridRow(heads.map(palette.strong), widths)
  yield palette.faint(
    gridRow(
      widths.map((width, i) => (i === 0 ? '' : '─'.repeat(width - 2))),
      widths,
    ),
  )
  for (const row of rows) {
    const cells = new Map(row.cells.map((cell) => [cell.source, cell]))
    const shown = sources.map((source) => paintCell(cells.get(source), palette))
    const title = row.subject === null ? row.label : `${row.label}\n${palette.faint(visible(row.subject.label))}`
    const first = title.split('\n').map((line, i) => (i === 0 ? palette.strong(visible(line)) : line))
    yield gridRow(['', first.join('\n'), verdictText(row, palette), ...shown], widths)
    yield* reasonLines(row, context)
    yield* sidePlaces(row, context)
  }
}

function paintCell(cell: Cell | undefined, palette: Palette): string {
  if (cell === undefined || cell.state === 'silent') return palette.faint('–')
  const text = visible(cellText(cell))
  if (cell.state !== 'value') return palette.faint(text)
  return (palette.relation[cell.relation] ?? String)(cell.relation === 'conflicts' ? `${text} ✗` : text)
}

export function verdictText(row: Row, palette: Palette): string {
  return palette.verdict[row.verdict](`${SIGNS[row.verdict]} ${row.verdict}`)
}

/** Notes that add a word to the reason; the others are explained by it. */
const TOLD_NOTES = /^(?:update|correction|tension|not-comparable)/

export function* reasonLines(row: Row, context: RowContext): Generator<string> {
  const { palette, names, view } = context
  const origins = row.origins > 1 ? `${plural(row.origins, 'independent origin')}: ` : ''
  const note = row.note === null || !TOLD_NOTES.test(row.note) ? '' : ` (${row.note})`
  yield indentedText(
    palette.faint(visible(shorten(`${origins}${row.reason}${note}`, names))),
    4,
    view.width - 2,
    palette.faint('  └'),
  )
  for (const side of row.sides) {
    if (side.origins.length >= side.sources.length) continue
    const behind = `${side.shown}: ${plural(side.sources.length, 'source')}, ${plural(side.origins.length, 'origin')}`
    const text = visible(shorten(`${behind}: ${side.origins.join(', ')}`, names))
    yield indentedText(palette.faint(text), 4, view.width - 2)
  }
  for (const alert of row.alerts) {
    yield indentedText(
      palette.verdict.contradict(visible(shorten(`${alert.code}: ${alert.message}`, names))),
      4,
      view.width - 2,
      '  !',
    )
  }
}

/** Where each side of a contradiction stands, one place a side, so that an editor can open both. */
function* sidePlaces(row: Row, { palette, places, view }: RowContext): Generator<string> {
  if (row.verdict !== 'contradict') return
  for (const { shown, claims } of row.sides.slice(0, MOST_PLACES)) {
    const place = claims.map((id) => places.get(id)).find((found) => found !== undefined)
    if (place === undefined) continue
    yield indentedText(palette.faint(`${visible(place)}  ${visible(shown)}`), 4, view.width - 2, palette.faint('  @'))
  }
}

/** Sides whose places are shown; `--evidence` shows them all. */
const MOST_PLACES = 4

/** One card a field: its values, each with those who give it. */
export function* cardRows(rows: readonly Row[], context: RowContext): Generator<string> {
  const { palette, names, view } = context
  for (const row of rows) {
    yield indentedText(`${palette.strong(visible(rowTitle(row)))}  ${verdictText(row, palette)}`, 2, view.width)
    for (const { shown, who, paint } of view.by === 'origin'
      ? bySide(row, names, palette)
      : byValue(row, names, palette)) {
      yield gridRow(
        ['', paint(visible(shown)), visible(who)],
        [4, Math.floor((view.width - 4) * 0.45), Math.ceil((view.width - 4) * 0.55)],
      )
    }
    yield* reasonLines(row, context)
    yield* sidePlaces(row, context)
  }
}

interface CardLine {
  readonly shown: string
  readonly who: string
  readonly paint: (text: string) => string
}

function bySide(row: Row, names: ReadonlyMap<string, string>, palette: Palette): CardLine[] {
  return row.sides.map((side) => ({
    shown: side.shown,
    who: shorten(side.origins.join(', '), names),
    paint: palette.strong,
  }))
}

function byValue(row: Row, names: ReadonlyMap<string, string>, palette: Palette): CardLine[] {
  const groups = new Map<string, Cell[]>()
  for (const cell of row.cells) {
    if (cell.state === 'silent') continue
    const shown = cellText(cell)
    groups.set(shown, [...(groups.get(shown) ?? []), cell])
  }
  return [...groups].map(([shown, cells]) => ({
    shown,
    who: cells.map((cell) => names.get(cell.source) ?? cell.source).join(', '),
    paint: palette.relation[cells[0]!.relation] ?? String,
  }))
}

/** What only one source tells, folded to a line each. */
export function* singleRows(rows: readonly Row[], { palette, names, view }: RowContext): Generator<string> {
  if (rows.length === 0) return
  yield `\n  ${palette.strong('Told by one source')}\n`
  for (const row of rows) {
    const cell = row.cells.find((one) => one.state === 'value') ?? row.cells.find((one) => one.state !== 'silent')
    const who = cell === undefined ? '' : ` (${names.get(cell.source) ?? cell.source})`
    const title = visible(rowTitle(row))
    const value = cell === undefined ? '' : visible(cellText(cell))
    yield gridRow(
      ['', title, `${value}${palette.faint(visible(who))}`],
      [2, Math.min(34, Math.floor(view.width * 0.4)), view.width - 2 - Math.min(34, Math.floor(view.width * 0.4))],
    )
  }
}
