// reviewdog's diagnostics, one a line; its columns count bytes of UTF-8.

import { jsonText } from '../render/escape-json.ts'
import { visible } from '../render/escape-terminal.ts'
import type { Finding, Level, Outcome, Place } from './finding.ts'
import type { ReporterView } from './reporter-view.ts'
import { expiredText } from './summary.ts'

const SEVERITY: Readonly<Record<Level, string>> = { error: 'ERROR', warning: 'WARNING', note: 'INFO' }

export function* reportRdjsonl({ findings }: Outcome, view: ReporterView): Generator<string> {
  for (const finding of findings) yield `${jsonText(diagnosticOf(finding, view))}\n`
}

function diagnosticOf(finding: Finding, view: ReporterView): object {
  const { here, others, level, rule, id } = finding
  return {
    message: visible(`${finding.message}${expiredText(finding)}. ${finding.reason} [${id}]`),
    location: locationOf(here, view),
    severity: SEVERITY[level],
    source: { name: 'claims' },
    code: { value: rule },
    relatedLocations: others.map((place) => ({ message: visible(place.shown), location: locationOf(place, view) })),
  }
}

function locationOf(place: Place, view: ReporterView): object {
  const { path, source, line, endLine } = place
  const start = byteColumn(view.before(source, line, place.column), place.column)
  const end = byteColumn(view.before(source, endLine, place.endColumn), place.endColumn)
  return { path, range: { start: { line, column: start }, end: { line: endLine, column: end } } }
}

/** 1-based byte column after the line's beginning; without the text, the UTF-16 column stands in. */
function byteColumn(before: string | null, column: number): number {
  return before === null ? column : utf8Length(before) + 1
}

/** Bytes that the text takes in UTF-8. */
export function utf8Length(text: string): number {
  let bytes = 0
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    // each half of a pair takes two of the pair's four bytes
    bytes += unit < 0x80 ? 1 : unit < 0x800 ? 2 : isHalfOfPair(text, i) ? 2 : 3
  }
  return bytes
}

function isHalfOfPair(text: string, i: number): boolean {
  const unit = text.charCodeAt(i)
  if (unit >= 0xd800 && unit < 0xdc00) return (text.charCodeAt(i + 1) & 0xfc00) === 0xdc00
  if (unit >= 0xdc00 && unit < 0xe000) return (text.charCodeAt(i - 1) & 0xfc00) === 0xd800
  return false
}
