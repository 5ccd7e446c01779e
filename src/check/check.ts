// Door of the room: a report, a policy and a baseline in, the outcome of a check out. Pure; knows nothing of files or git.

import type { Report } from '../model/report.ts'
import { type Baseline, judgeBaseline } from './baseline.ts'
import { disputesOf } from './disputes.ts'
import type { Checked, Finding, Level, Outcome } from './finding.ts'
import { keyText } from './identity.ts'
import { missingOf } from './missing.ts'
import { byText, shelfOf } from './places.ts'
import type { Policy } from './policy.ts'

const RANK: Readonly<Record<Level, number>> = { error: 0, warning: 1, note: 2 }

/** All findings of a report, worst first, each once. Bounded by the pairs a report lists and the sources behind them. */
export function findingsOf(report: Report, policy: Policy): Finding[] {
  const shelf = shelfOf(report)
  const found = new Map<string, Finding>()
  const add = (finding: Finding): void => {
    const key = keyText(finding)
    if (!found.has(key)) found.set(key, finding)
  }
  for (const finding of disputesOf(report, shelf, policy)) add(finding)
  for (const finding of missingOf(report, policy)) add(finding)
  return [...found.values()].sort(
    (a, b) =>
      RANK[a.level] - RANK[b.level] ||
      byText(a.here.path, b.here.path) ||
      a.here.line - b.here.line ||
      a.here.column - b.here.column ||
      byText(a.rule, b.rule) ||
      byText(a.id, b.id),
  )
}

export interface CheckOptions {
  readonly baseline: Baseline | null
  readonly baselinePath: string | null
  readonly allowStale: boolean
  /** ISO day; only entries that expire are held against it. */
  readonly today: string
  /** Whether an article that is not in the report stands elsewhere (and is merely not looked at). */
  readonly isElsewhere: (article: string) => boolean
}

export function check(report: Report, policy: Policy, options: CheckOptions): Outcome {
  // staleness is a matter of all articles, whatever changed
  const all = options.baseline === null ? [] : findingsOf(report, { ...policy, changed: null, failOn: 'compatible' })
  const scoped = findingsOf(report, policy)
  const articles = new Set(report.sources.map((source) => policy.pathOf(source.source)))
  const { open, accepted, stale } = judgeBaseline(options.baseline, scoped, all, articles, options)
  const errors = open.filter((finding) => finding.level === 'error').length
  const fails = errors > policy.maxFindings || (stale.length > 0 && !options.allowStale)
  return {
    version: report.tool.version,
    findings: open,
    accepted,
    stale,
    staleAllowed: options.allowStale,
    baseline: options.baselinePath,
    articles: report.sources.length,
    changed: policy.changed === null ? null : report.sources.filter(({ source }) => policy.changed!.has(source)).length,
    checked: checkedOf(report, policy),
    problems: report.problems,
    failing: policy.failOn !== 'never' && fails,
  }
}

/** Every field that an article in scope answers, in order. */
function checkedOf(report: Report, policy: Policy): Checked[] {
  const seen = new Map<string, Checked>()
  for (const event of report.events ?? []) {
    for (const row of event.rows) {
      for (const { source, state } of row.cells) {
        if (state === 'silent' || (policy.changed !== null && !policy.changed.has(source))) continue
        const path = policy.pathOf(source)
        seen.set(`${row.field}\n${path}`, { field: row.field, path })
      }
    }
  }
  return [...seen.values()].sort((a, b) => byText(a.field, b.field) || byText(a.path, b.path))
}
