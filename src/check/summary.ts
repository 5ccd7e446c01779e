// The outcome of a check in a sentence, for every format that people read.

import type { Finding, FindingKey, Level, Outcome } from './finding.ts'

export function plural(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`
}

/** "2 findings (1 error, 1 warning) in 1 changed article of 4; 3 accepted". */
export function summaryOf({ findings, changed, articles, accepted, stale }: Outcome): string {
  const levels = (['error', 'warning', 'note'] as const).filter((level) => countOf(findings, level) > 0)
  const each = levels.map((level) => plural(countOf(findings, level), level)).join(', ')
  const what = findings.length === 0 ? 'no findings' : `${plural(findings.length, 'finding')} (${each})`
  const where =
    changed === null ? `in ${plural(articles, 'article')}` : `in ${plural(changed, 'changed article')} of ${articles}`
  const extras = [
    accepted === 0 ? '' : `; ${accepted} accepted by the baseline`,
    stale.length === 0 ? '' : `; ${plural(stale.length, 'stale entry', 'stale entries')} in the baseline`,
  ]
  return `${what} ${where}${extras.join('')}`
}

export function countOf(findings: readonly Finding[], level: Level): number {
  return findings.reduce((sum, finding) => sum + Number(finding.level === level), 0)
}

/** "killed: 2 in a.txt, 3 in b.txt". */
export function staleText({ field, values, articles }: FindingKey): string {
  const parts = articles.map((article, i) => (values[i] === undefined ? article : `${values[i]} in ${article}`))
  return `${field}: ${parts.join(', ')}`
}

/** What to do with stale entries. */
export const STALE_HINT = 'nothing says this any more: claims check --prune-baseline removes it'

export function expiredText({ expired }: Finding): string {
  return expired === null ? '' : ` (accepted until ${expired}, which has passed)`
}

/** The rule's own part: `shots` of `contradiction/shots`. */
export function ruleKind(rule: string): string {
  return rule.slice(0, rule.indexOf('/'))
}
