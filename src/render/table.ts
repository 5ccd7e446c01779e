// The report for people at a screen: a matrix where it fits, cards where it does not, sentences where they are asked for.

import type { Report, ReportEvent } from '../model/report.ts'
import { hyperlink, visible, withoutCommands } from './escape-terminal.ts'
import { paletteOf } from './paint.ts'
import { renderClaims } from './table-claims.ts'
import { clockLines } from './table-clock.ts'
import { renderRowsInFull } from './table-evidence.ts'
import { originMatrix, originsFit } from './table-origins.ts'
import { cardRows, matrixFits, matrixRows, singleRows } from './table-rows.ts'
import type { View } from './view.ts'
import { bySeverity, SIGNS, shortNames } from './words.ts'

export function* renderTable(report: Report, view: View): Generator<string> {
  const chunks = report.events === undefined ? renderClaims(report, view) : eventParts(report, report.events, view)
  // only a line's start and a few signs matter to a CI log, so chunks are whole lines
  for (const chunk of chunks) yield view.log ? chunk.split('\n').map(withoutCommands).join('\n') : chunk
}

function* eventParts(report: Report, events: readonly ReportEvent[], view: View): Generator<string> {
  if (events.every((event) => event.rows.length === 0)) yield 'Nothing to compare: no field is told here.\n'
  for (const [index, event] of events.entries()) {
    if (event.rows.length === 0) continue
    if (index > 0) yield '\n'
    yield* eventPart(report, event, view)
  }
}

function* eventPart(report: Report, event: ReportEvent, view: View): Generator<string> {
  const palette = paletteOf(view.colour)
  const names = shortNames(event.sources)
  const rows = bySeverity(event.rows)
  const told = rows.filter((row) => row.verdict !== 'single' && row.verdict !== 'none')
  const single = rows.filter((row) => row.verdict === 'single')
  yield `${palette.strong(cutTo(visible(event.label), view.width))}\n`
  yield* legend(report, event, names, view)
  yield `${tallyOf(event, view)}\n\n`
  const context = { palette, names, view, sources: event.sources }
  if (view.fields.length > 0 || view.evidence) {
    yield* renderRowsInFull(view.fields.length > 0 || view.verbose ? rows : told, report, context)
    if (view.fields.length > 0 || view.verbose) return
  } else if (view.by === 'origin' && originsFit(view)) {
    yield* originMatrix(event, view.verbose ? rows : told, context)
  } else if (view.by === 'source' && matrixFits(event, view)) yield* matrixRows(view.verbose ? rows : told, context)
  else yield* cardRows(view.verbose ? rows : told, context)
  yield* clockLines(event, context)
  if (!view.verbose) yield* singleRows(single, context)
}

/** A title on one line. */
function cutTo(text: string, width: number): string {
  return text.length <= width ? text : `${text.slice(0, width - 1).trimEnd()}…`
}

/** Which short name stands for which article. */
function* legend(
  report: Report,
  event: ReportEvent,
  names: ReadonlyMap<string, string>,
  view: View,
): Generator<string> {
  const { faint } = paletteOf(view.colour)
  const wide = Math.max(...[...names.values()].map((name) => visible(name).length))
  const sources = new Map(report.sources.map((source) => [source.source, source]))
  for (const name of event.sources) {
    const source = sources.get(name)
    const about = [source?.outlet, source?.published ?? 'no date'].filter((part) => typeof part === 'string').join(', ')
    const shown = visible(name)
    const path = view.link === undefined ? shown : hyperlink(shown, view.link(name))
    yield `  ${visible(names.get(name)!).padEnd(wide)}  ${faint(`${path} ${visible(`(${about})`)}`)}\n`
  }
}

/** "✗ 3 contradict  ≈ 4 compatible  ✓ 2 agree". */
function tallyOf(event: ReportEvent, view: View): string {
  const palette = paletteOf(view.colour)
  const parts = (['contradict', 'compatible', 'agree'] as const).map((verdict) => {
    const count = event.rows.filter((row) => row.verdict === verdict).length
    const text = `${SIGNS[verdict]} ${count} ${verdict}`
    return count === 0 ? palette.faint(text) : palette.verdict[verdict](text)
  })
  const single = event.rows.filter((row) => row.verdict === 'single').length
  return `  ${[...parts, `${SIGNS.single} ${single} by one source`].join('   ')}`
}
