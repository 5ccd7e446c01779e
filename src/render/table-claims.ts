// What each article says, for a screen: its claims in columns, and how many mentions stand behind them.

import type { Report, ReportClaim, ReportMention, ReportSource } from '../model/report.ts'
import { bySource } from './by-source.ts'
import { visible } from './escape-terminal.ts'
import { gridRow } from './grid.ts'
import { type Palette, paletteOf } from './paint.ts'
import type { View } from './view.ts'
import { plural, saidBy } from './words.ts'

export function* renderClaims(report: Report, view: View): Generator<string> {
  const palette = paletteOf(view.colour)
  const claims = bySource(report.claims)
  const mentions = bySource(report.mentions)
  for (const [index, source] of report.sources.entries()) {
    if (index > 0) yield '\n'
    yield* sourcePart(source, claims.get(source.source) ?? [], mentions.get(source.source) ?? [], palette, view)
  }
}

function* sourcePart(
  source: ReportSource,
  claims: readonly ReportClaim[],
  mentions: readonly ReportMention[],
  palette: Palette,
  view: View,
): Generator<string> {
  const about = [source.outlet, source.published].filter((part) => part !== null).join(', ')
  yield `${palette.strong(visible(source.source))}${about === '' ? '' : palette.faint(visible(`  (${about})`))}\n`
  yield `  ${palette.faint(`${plural(claims.length, 'claim')}; ${mentionTally(mentions)}`)}\n`
  if (claims.length === 0) return
  const rest = view.width - 2 - 18 - 8
  const widths = [2, 18, Math.floor(rest * 0.35), Math.floor(rest * 0.23), Math.ceil(rest * 0.42), 8]
  yield gridRow(['', 'Field', 'Value', 'Said by', 'Words', 'Line'].map(palette.strong), widths)
  for (const claim of claims) {
    const subject = claim.subject === null ? '' : ` (${claim.subject.label})`
    const value = claim.state === 'value' ? claim.shown : claim.state
    const hedge = claim.certainty === 'hedged' ? ' ?' : ''
    const cells = [
      claim.field,
      `${value}${hedge}${subject}${standing(claim)}`,
      saidBy(claim),
      claim.text,
      `${claim.line}:${claim.column}`,
    ]
    const line = gridRow(['', ...cells.map(visible)], widths)
    yield claim.votes ? line : palette.faint(line)
  }
}

/** Why a claim does not vote, in a word: it tells of another event, or stands where nobody of the article speaks. */
function standing(claim: ReportClaim): string {
  if (claim.votes) return ''
  if (claim.event === 'background') return ' · background'
  if (claim.state === 'unknown') return ''
  return claim.zone === 'body' || claim.zone === 'headline' ? ' · no vote' : ` · ${claim.zone}`
}

/** "12 times, 9 counts, 3 persons". */
function mentionTally(mentions: readonly ReportMention[]): string {
  if (mentions.length === 0) return 'nothing else found'
  const counts = new Map<string, number>()
  for (const { kind } of mentions) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return `${plural(mentions.length, 'mention')}: ${[...counts].map(([kind, count]) => plural(count, kind, MANY[kind])).join(', ')}`
}

const MANY: Readonly<Record<string, string>> = { quantity: 'quantities', category: 'categories' }
