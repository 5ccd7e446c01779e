// GitLab's code quality report: one entry a finding, the finding's id as fingerprint, since equal ones are dropped unsaid.

import { jsonText } from '../render/escape-json.ts'
import { visible } from '../render/escape-terminal.ts'
import type { Finding, Level, Outcome } from './finding.ts'
import { findingId } from './identity.ts'
import { expiredText, STALE_HINT, staleText } from './summary.ts'

const SEVERITY: Readonly<Record<Level, string>> = { error: 'major', warning: 'minor', note: 'info' }

export function* reportGitlab(outcome: Outcome): Generator<string> {
  const stale = outcome.stale.map((entry) => ({
    description: visible(`stale baseline entry: ${staleText(entry)} (${STALE_HINT})`),
    check_name: 'stale',
    fingerprint: `stale-${findingId(entry)}`,
    severity: outcome.staleAllowed ? 'minor' : 'major',
    location: { path: outcome.baseline ?? 'claims-baseline.json', lines: { begin: 1 } },
  }))
  const entries = [...outcome.findings.map(entryOf), ...stale]
  yield '['
  for (const [index, entry] of entries.entries()) yield `${index === 0 ? '\n' : ',\n'}${jsonText(entry)}`
  yield ']\n'
}

function entryOf(finding: Finding): object {
  const { here, rule, id, level } = finding
  return {
    description: visible(`${finding.message}${expiredText(finding)}`),
    check_name: rule,
    fingerprint: id,
    severity: SEVERITY[level],
    location: { path: here.path, lines: { begin: here.line, end: here.endLine } },
  }
}
