// The report as Markdown: the matrix as a table, then the sentences behind every contradiction.

import type { Report, ReportClaim, ReportEvent, Row } from '../model/report.ts'
import { markdownText } from './escape-markdown.ts'
import type { View } from './view.ts'
import { bySeverity, cellText, plural, rowTitle, SIGNS, saidBy, shortNames } from './words.ts'

export function* renderMarkdown(report: Report, view: View): Generator<string> {
  const claims = new Map(report.claims.map((claim) => [claim.id, claim]))
  if (report.events === undefined) {
    yield* claimTable(report)
    return
  }
  for (const event of report.events) yield* eventPart(event, claims, view)
}

function* claimTable(report: Report): Generator<string> {
  yield row(['Source', 'Field', 'Subject', 'Value', 'Said by', 'Place'])
  yield row(['---', '---', '---', '---', '---', '---'], true)
  for (const claim of report.claims) {
    const place = `${claim.source}:${claim.line}:${claim.column}`
    yield row([claim.source, claim.field, claim.subject?.label ?? '', claim.shown, saidBy(claim), place])
  }
}

function* eventPart(event: ReportEvent, claims: ReadonlyMap<string, ReportClaim>, view: View): Generator<string> {
  const names = shortNames(event.sources)
  yield `## ${markdownText(event.label)}\n\n${plural(event.sources.length, 'source')}\n\n`
  yield row(['Field', 'Verdict', ...event.sources.map((source) => names.get(source)!), 'Reason'])
  yield row(['---', '---', ...event.sources.map(() => '---'), '---'], true)
  const rows = bySeverity(event.rows).filter((one) => view.verbose || one.verdict !== 'none')
  for (const one of rows) {
    const cells = new Map(one.cells.map((cell) => [cell.source, cellText(cell)]))
    yield row([
      rowTitle(one),
      `${SIGNS[one.verdict]} ${one.verdict}`,
      ...event.sources.map((source) => cells.get(source) ?? '–'),
      one.reason,
    ])
  }
  yield '\n'
  for (const one of rows) {
    if (one.verdict === 'contradict' || view.evidence || view.fields.length > 0) yield* evidencePart(one, claims)
  }
}

function* evidencePart(one: Row, claims: ReadonlyMap<string, ReportClaim>): Generator<string> {
  yield `### ${markdownText(rowTitle(one))}\n\n`
  for (const cell of one.cells) {
    for (const id of cell.claims) {
      const claim = claims.get(id)
      if (claim === undefined) continue
      const voice = saidBy(claim)
      const said = voice === '' ? '' : ` (${markdownText(voice)})`
      const place = markdownText(`${claim.source}:${claim.line}:${claim.column}`)
      yield `- **${markdownText(claim.shown)}**${said}, ${place}: “${markdownText(claim.evidence.text)}”\n`
    }
  }
  yield '\n'
}

function row(cells: readonly string[], literal = false): string {
  return `| ${cells.map((cell) => (literal ? cell : markdownText(cell))).join(' | ')} |\n`
}
