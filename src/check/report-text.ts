// The check for people at a screen: findings under the article that they stand in, each with its id for `claims accept`.

import { hyperlink, visible, withoutCommands } from '../render/escape-terminal.ts'
import { paletteOf } from '../render/paint.ts'
import type { Finding, Level, Outcome } from './finding.ts'
import type { ReporterView } from './reporter-view.ts'
import { expiredText, STALE_HINT, staleText, summaryOf } from './summary.ts'

const SIGNS: Readonly<Record<Level, string>> = { error: '✗', warning: '!', note: '·' }

export function* reportText(outcome: Outcome, view: ReporterView): Generator<string> {
  for (const line of lines(outcome, view)) yield `${view.log ? withoutCommands(line) : line}\n`
}

function* lines(outcome: Outcome, view: ReporterView): Generator<string> {
  const { strong, faint, verdict } = paletteOf(view.colour)
  const paint = { error: verdict.contradict, warning: verdict.compatible, note: String }
  let path: string | null = null
  for (const finding of byArticle(outcome.findings)) {
    if (finding.here.path !== path) {
      if (path !== null) yield ''
      path = finding.here.path
      const shown = visible(path)
      yield strong(view.link === undefined ? shown : hyperlink(shown, view.link(finding.here.source)))
    }
    const { level, rule, id, here } = finding
    const place = `${here.line}:${here.column}`
    const head = `${paint[level](`${SIGNS[level]} ${level}`)}  ${visible(finding.message)}${expiredText(finding)}`
    yield `  ${place.padEnd(7)} ${head}  ${faint(visible(`${rule} [${id}]`))}`
    if (here.evidence !== '') yield `          ${faint(`“${visible(here.evidence)}”`)}`
    for (const other of finding.others) {
      yield `          ${faint(visible(`${other.path}:${other.line}:${other.column}  “${other.evidence}”`))}`
    }
    if (view.verbose) yield `          ${faint(visible(finding.reason))}`
  }
  if (outcome.findings.length > 0) yield ''
  for (const entry of outcome.stale) {
    const sign = outcome.staleAllowed ? '!' : '✗'
    yield `${visible(outcome.baseline ?? 'baseline')}: ${sign} stale  ${visible(staleText(entry))} (${STALE_HINT})`
  }
  yield summaryOf(outcome)
}

/** Findings of one article together; articles in the order of their worst finding. */
function byArticle(findings: readonly Finding[]): Finding[] {
  const groups = new Map<string, Finding[]>()
  for (const finding of findings) {
    const group = groups.get(finding.here.path)
    if (group === undefined) groups.set(finding.here.path, [finding])
    else group.push(finding)
  }
  return [...groups.values()].flat()
}
