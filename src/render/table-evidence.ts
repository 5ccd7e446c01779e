// Rows in full: every source's value with its sentence, who vouches for it, how surely, and where it stands.

import type { Report, ReportClaim, Row } from '../model/report.ts'
import { columnsOf } from './columns.ts'
import { visible } from './escape-terminal.ts'
import { gridRow, indentedText } from './grid.ts'
import { type RowContext, reasonLines, verdictText } from './table-rows.ts'
import { cellText, rowTitle, saidBy } from './words.ts'

export function* renderRowsInFull(rows: readonly Row[], report: Report, context: RowContext): Generator<string> {
  const claims = new Map(report.claims.map((claim) => [claim.id, claim]))
  if (rows.length === 0) yield '  No source speaks of it.\n'
  for (const [index, row] of rows.entries()) {
    if (index > 0) yield '\n'
    yield* fullRow(row, claims, context)
  }
}

function* fullRow(row: Row, claims: ReadonlyMap<string, ReportClaim>, context: RowContext): Generator<string> {
  const { palette, names, view } = context
  yield indentedText(`${palette.strong(visible(rowTitle(row)))}  ${verdictText(row, palette)}`, 2, view.width)
  yield* reasonLines(row, context)
  const widest = Math.max(...[...names.values()].map((one) => columnsOf(visible(one))))
  const name = Math.min(18, Math.floor(view.width / 4), widest) + 4
  const silent: string[] = []
  for (const cell of row.cells) {
    const short = visible(names.get(cell.source) ?? cell.source)
    if (cell.state === 'silent' && cell.claims.length === 0) {
      silent.push(short)
      continue
    }
    const paint = palette.relation[cell.relation] ?? String
    yield `\n${gridRow([`  ${short}`, paint(palette.strong(visible(cellText(cell))))], [name, Math.max(20, view.width - name)])}`
    for (const id of cell.claims) {
      const claim = claims.get(id)
      if (claim !== undefined) yield* claimLines(claim, name, context)
    }
  }
  if (silent.length > 0) yield `\n${indentedText(palette.faint(`silent: ${silent.join(', ')}`), 2, view.width)}`
}

function* claimLines(claim: ReportClaim, indent: number, { palette, view }: RowContext): Generator<string> {
  const width = view.width - 2
  const place = `${claim.source}:${claim.line}:${claim.column}`
  yield indentedText(
    `${visible(claim.shown)}  ${palette.faint(visible(`${standingOf(claim)}  ${place}`))}`,
    indent,
    width,
  )
  yield indentedText(sentence(claim, palette.words), indent + 2, width)
}

/** "says Kenosha police, hedged; does not vote (comment)". */
function standingOf(claim: ReportClaim): string {
  const voice = saidBy(claim)
  const cue = claim.attribution.chain[0]?.cue ?? null
  const who = voice === '' ? 'in its own voice' : cue === null ? `from ${voice}` : `from ${voice} (${cue})`
  const votes = claim.votes ? '' : `; does not vote (${claim.event === 'background' ? 'background' : claim.zone})`
  return `${who}, ${claim.certainty}${votes}`
}

/** The sentence with the claim's own words set off; in quotation marks unless it brings its own. */
function sentence(claim: ReportClaim, words: (text: string) => string): string {
  const { text, start } = claim.evidence
  const from = claim.start - start
  const to = claim.end - start
  const quoted = (words: string): string => (/^["“”‘’']/u.test(text) ? words : `“${words}”`)
  if (from < 0 || to > text.length || from >= to) return quoted(visible(text))
  const before = visible(text.slice(0, from))
  const after = visible(text.slice(to))
  return quoted(`${before}${words(visible(text.slice(from, to)))}${after}`)
}
