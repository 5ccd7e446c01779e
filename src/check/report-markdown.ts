// The check as Markdown, for a comment on a pull request and for the step summary of an action; cut where those places end.

import { markdownText } from '../render/escape-markdown.ts'
import type { Finding, Level, Outcome, Place } from './finding.ts'
import type { ReporterView } from './reporter-view.ts'
import { expiredText, plural, STALE_HINT, staleText, summaryOf } from './summary.ts'

/** GitHub's comments hold 65,536 characters; escapes of the rest of the page are left room. */
const MOST_CHARACTERS = 60_000
const SIGNS: Readonly<Record<Level, string>> = { error: '✗', warning: '!', note: '·' }

export function* reportMarkdown(outcome: Outcome, { room }: ReporterView): Generator<string> {
  yield `### claims: ${outcome.failing ? 'articles contradict each other' : 'nothing stops this change'}\n\n`
  yield `${markdownText(summaryOf(outcome))}\n`
  if (outcome.findings.length > 0) yield '\n| | Finding | Here | There | Id |\n| --- | --- | --- | --- | --- |\n'
  let left = room ?? MOST_CHARACTERS
  for (const [index, finding] of outcome.findings.entries()) {
    const line = rowOf(finding)
    left -= line.length
    if (left < 0) {
      yield `\n${plural(outcome.findings.length - index, 'finding')} more: see the report\n`
      break
    }
    yield line
  }
  yield* staleList(outcome)
  if (outcome.findings.length > 0) yield '\nReviewed and fine? `claims accept ID --reason TEXT`\n'
}

function rowOf(finding: Finding): string {
  const there = finding.others.map(placeCell).join(' · ')
  const what = `${finding.message}${expiredText(finding)}`
  return `| ${SIGNS[finding.level]} | ${markdownText(what)} | ${placeCell(finding.here)} | ${there} | ${markdownText(finding.id)} |\n`
}

function placeCell({ path, line, evidence }: Place): string {
  const quote = evidence === '' ? '' : ` “${markdownText(evidence)}”`
  return `**${markdownText(`${path}:${line}`)}**${quote}`
}

function* staleList({ stale }: Outcome): Generator<string> {
  if (stale.length === 0) return
  yield `\nStale entries of the baseline (${markdownText(STALE_HINT)}):\n\n`
  for (const entry of stale.slice(0, 50)) yield `- ${markdownText(staleText(entry))}\n`
  if (stale.length > 50) yield `- ${plural(stale.length - 50, 'entry', 'entries')} more\n`
}
