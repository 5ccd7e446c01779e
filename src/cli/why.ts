// `claims why ID`: the trail of a claim or of a verdict as an indented tree, from the sentence to the value to the verdict.

import { compare } from '../compare.ts'
import type { Pair, Report, ReportClaim, Row } from '../model/report.ts'
import { didYouMean } from '../nearest.ts'
import { visible, withoutCommands } from '../render/escape-terminal.ts'
import { rowTitle, SIGNS, saidBy } from '../render/words.ts'
import { activePacks } from './active-packs.ts'
import { complaints as complaintsOf } from './complain.ts'
import { type Context, UsageError } from './context.ts'
import { gatherAll, meantPaths } from './gather.ts'
import type { Settings } from './settings.ts'
import { writeAll } from './show.ts'

export async function why(context: Context, operands: readonly string[], settings: Settings): Promise<number> {
  const [id, ...paths] = operands
  if (id === undefined) throw new UsageError('which claim or row?', 'claims diff --json shows their ids')
  const packs = await activePacks(context, settings)
  const complaints = complaintsOf(context, settings)
  const accounts = await gatherAll(context, meantPaths(context, paths, settings), packs, settings, complaints)
  const lines = trailOf(id, compare(accounts, packs, { group: settings.group }))
  if (lines === null) {
    const names = packs.flatMap((pack) => pack.fields.map((field) => field.name))
    throw new UsageError(`there is no claim, row or field "${id}" here`, didYouMean(id, names))
  }
  await writeAll(
    context,
    settings,
    lines.map((line) => `${withoutCommands(line)}\n`),
  )
  return complaints.exitCode()
}

/** Lines of the trail: of a claim by its id, of rows by id or field name; null where nothing has that name. */
export function trailOf(id: string, report: Report): string[] | null {
  const claims = new Map(report.claims.map((claim) => [claim.id, claim]))
  const claim = claims.get(id)
  if (claim !== undefined) return claimTrail(claim, report, 0)
  const rows = (report.events ?? []).flatMap((event) => event.rows).filter((row) => row.id === id || row.field === id)
  if (rows.length === 0) return null
  return rows.flatMap((row) => rowTrail(row, report, claims))
}

function rowTrail(row: Row, report: Report, claims: ReadonlyMap<string, ReportClaim>): string[] {
  const note = row.note === null ? '' : ` (${row.note})`
  const lines = [`${rowTitle(row)}: ${SIGNS[row.verdict]} ${row.verdict}${note}`, `  because ${row.reason}`]
  for (const side of row.sides) lines.push(`  side ${side.shown}: ${side.origins.join(', ')}`)
  for (const pair of row.pairs) lines.push(pairLine(pair, claims))
  for (const alert of row.alerts) lines.push(`  alert ${alert.code}: ${alert.message}`)
  for (const cell of row.cells) {
    for (const id of cell.claims) {
      const claim = claims.get(id)
      if (claim !== undefined) lines.push(...claimTrail(claim, report, 1))
    }
  }
  return lines.map(indented)
}

function pairLine(pair: Pair, claims: ReadonlyMap<string, ReportClaim>): string {
  const side = (id: string): string => `${claims.get(id)?.shown ?? id} [${id}]`
  const note = pair.note === undefined ? '' : ` (${pair.note})`
  return `  pair ${side(pair.left)} and ${side(pair.right)}: ${pair.verdict}${note}, ${pair.reason}`
}

function claimTrail(claim: ReportClaim, report: Report, depth: number): string[] {
  const mentions = report.mentions.filter(
    (mention) => mention.source === claim.source && mention.start < claim.end && claim.start < mention.end,
  )
  const voice = saidBy(claim)
  const cue = claim.attribution.chain[0]?.cue
  const subject = claim.subject === null ? '' : ` of ${claim.subject.label}`
  const votes = claim.votes ? 'votes' : 'does not vote'
  const lines = [
    `${claim.field}${subject}: ${claim.shown} [${claim.id}]`,
    `  sentence ${claim.source}:${claim.line}:${claim.column}  “${claim.evidence.text}”`,
    `  words    “${claim.text}” at ${claim.start}–${claim.end}`,
    ...mentions.map((mention) => `  reading  ${mention.rule}  ${JSON.stringify(mention.value)}`),
    `  rules    ${claim.rules.join(' → ')}`,
    `  value    ${claim.value === null ? claim.state : JSON.stringify(claim.value)}`,
    `  voice    ${voice === '' ? 'the outlet itself' : voice}${cue === null || cue === undefined ? '' : ` (${cue})`}`,
    `  standing ${claim.certainty}, ${claim.zone}, ${claim.event} event, ${votes}`,
  ]
  if (claim.asOf !== null) lines.push(`  as of    ${claim.asOf}`)
  const space = '  '.repeat(depth)
  return lines.map((line) => indented(space + line))
}

/** Safe text that keeps its indentation. */
function indented(line: string): string {
  const body = line.trimStart()
  return ' '.repeat(line.length - body.length) + visible(body)
}
