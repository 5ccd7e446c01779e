// The report as JSON: fixed key order, one list item a line, so that two runs can be compared by any text tool.

import type { Report } from '../model/report.ts'
import { jsonText } from './escape-json.ts'

/** The report's JSON (`claims-report/1`), ending in a line feed. */
export function* renderJson(report: Report): Generator<string> {
  yield `{"format": ${jsonText(report.format)},\n"tool": ${jsonText(report.tool)},\n"packs": ${jsonText(report.packs)},\n`
  yield* list('sources', report.sources)
  yield ',\n'
  yield* list('mentions', report.mentions)
  yield ',\n'
  yield* list('claims', report.claims)
  yield ',\n'
  if (report.events !== undefined) {
    yield '"events": ['
    for (const [index, { rows, timeline, ...event }] of report.events.entries()) {
      yield `${index === 0 ? '' : ','}\n${jsonText(event).slice(0, -1)},\n`
      yield* list('rows', rows)
      yield ',\n'
      yield* list('timeline', timeline)
      yield '}'
    }
    yield '],\n'
  }
  yield* list('problems', report.problems)
  yield '}\n'
}

function* list(name: string, items: readonly unknown[]): Generator<string> {
  yield `"${name}": [`
  for (const [index, item] of items.entries()) yield `${index === 0 ? '\n' : ',\n'}${jsonText(item)}`
  yield ']'
}
