// Annotations on the lines of a pull request. GitHub shows ten a level and step and drops the rest unsaid; so the worst ten
// are written, and the last line tells how many more the summary holds.

import { githubData, githubProperty } from './escape-github.ts'
import type { Finding, Level, Outcome } from './finding.ts'
import { expiredText, STALE_HINT, staleText, summaryOf } from './summary.ts'

const MOST = 10
const COMMANDS: Readonly<Record<Level, string>> = { error: 'error', warning: 'warning', note: 'notice' }

export function* reportGithub(outcome: Outcome): Generator<string> {
  let hidden = 0
  const shown = new Map<Level, number>()
  const mayShow = (level: Level): boolean => {
    const count = shown.get(level) ?? 0
    shown.set(level, count + 1)
    if (count >= MOST) hidden++
    return count < MOST
  }
  for (const entry of outcome.stale) {
    const level = outcome.staleAllowed ? 'warning' : 'error'
    if (!mayShow(level)) continue
    const file = githubProperty(outcome.baseline ?? 'claims-baseline.json')
    yield `::${level} file=${file},title=stale baseline entry::${githubData(`${staleText(entry)} (${STALE_HINT})`)}\n`
  }
  for (const finding of outcome.findings) if (mayShow(finding.level)) yield `${annotation(finding)}\n`
  const more = hidden === 0 ? '' : `; ${hidden} more in the step summary`
  yield `claims: ${summaryOf(outcome)}${more}\n`
}

function annotation(finding: Finding): string {
  const { here, level, rule, id } = finding
  const isOneLine = here.line === here.endLine
  const properties = [
    `file=${githubProperty(here.path)}`,
    `line=${here.line}`,
    `endLine=${here.endLine}`,
    // GitHub takes columns only within one line
    ...(isOneLine ? [`col=${here.column}`, `endColumn=${here.endColumn}`] : []),
    `title=${githubProperty(rule)}`,
  ]
  const message = `${finding.message}${expiredText(finding)}. ${finding.reason} [${id}]`
  return `::${COMMANDS[level]} ${properties.join(',')}::${githubData(message)}`
}
