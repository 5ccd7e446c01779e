// The report for people at a screen: a matrix where it fits, cards where it does not, sentences where they are asked for.

import type { Report, ReportEvent, Verdict } from '../model/report.ts'
import { columnsOf, cutEnd, cutMiddle } from './columns.ts'
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
  yield `${palette.strong(cutEnd(visible(event.label), view.width))}\n`
  yield* legend(report, event, names, view)
  yield* tallyLines(event, view)
  yield '\n'
  const context = { palette, names, view, sources: event.sources, places: placesOf(report) }
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

/** Which short name stands for which article. */
function* legend(
  report: Report,
  event: ReportEvent,
  names: ReadonlyMap<string, string>,
  view: View,
): Generator<string> {
  const { faint } = paletteOf(view.colour)
  const wide = Math.max(...[...names.values()].map((name) => columnsOf(visible(name))))
  const sources = new Map(report.sources.map((source) => [source.source, source]))
  for (const name of event.sources) {
    const source = sources.get(name)
    const told = [source?.outlet, source?.published ?? 'no date'].filter((part) => typeof part === 'string').join(', ')
    const short = visible(names.get(name)!)
    // beside the short name where there is room, else below it
    const isBelow = view.width - wide < 36
    const room = isBelow ? view.width - 5 : view.width - wide - 5
    const about = cutMiddle(visible(`(${told})`), Math.floor(room / 2))
    const shown = cutMiddle(visible(name), room - columnsOf(about))
    const path = view.link === undefined ? shown : hyperlink(shown, view.link(name))
    const gap = isBelow ? '\n    ' : ' '.repeat(wide - columnsOf(short) + 2)
    yield `  ${short}${gap}${faint(`${path} ${about}`)}\n`
  }
}

/** "✗ 3 contradict  ≈ 4 compatible  ✓ 2 agree", on as many lines as the screen needs. */
function* tallyLines(event: ReportEvent, view: View): Generator<string> {
  const palette = paletteOf(view.colour)
  const count = (verdict: Verdict): number => event.rows.filter((row) => row.verdict === verdict).length
  const parts = (['contradict', 'compatible', 'agree'] as const).map((verdict) => {
    const text = `${SIGNS[verdict]} ${count(verdict)} ${verdict}`
    return { text, shown: count(verdict) === 0 ? palette.faint(text) : palette.verdict[verdict](text) }
  })
  const single = `${SIGNS.single} ${count('single')} by one source`
  let line = ''
  let width = 0
  for (const { text, shown } of [...parts, { text: single, shown: single }]) {
    const fits = width + 3 + columnsOf(text) <= view.width
    if (!fits) yield `${line}\n`
    line = line === '' || !fits ? `  ${shown}` : `${line}   ${shown}`
    width = line.startsWith(`  ${shown}`) ? 2 + columnsOf(text) : width + 3 + columnsOf(text)
  }
  yield `${line}\n`
}

/** `file:line:column` of every claim. */
function placesOf(report: Report): ReadonlyMap<string, string> {
  return new Map(report.claims.map(({ id, source, line, column }) => [id, `${source}:${line}:${column}`]))
}
