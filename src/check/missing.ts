// Findings about what an article must carry and does not: a publication date, an outlet, or the answer to a field.

import type { Report, ReportSource } from '../model/report.ts'
import type { Finding, FindingKey } from './finding.ts'
import { findingId } from './identity.ts'
import { topOf } from './places.ts'
import { isInScope, missingSeverity, type Policy } from './policy.ts'

/** Metadata that `require` may name beside the fields. */
export const METADATA = ['published', 'outlet', 'title', 'url'] as const

export function* missingOf(report: Report, policy: Policy): Generator<Finding> {
  const level = missingSeverity(policy)
  if (level === 'off' || policy.require.length === 0) return
  const told = new Set(report.claims.filter((claim) => claim.votes).map((claim) => `${claim.source}\n${claim.field}`))
  for (const source of report.sources) {
    if (!isInScope(policy, [source.source])) continue
    for (const name of policy.require) {
      if (has(source, name, told)) continue
      const isMetadata = (METADATA as readonly string[]).includes(name)
      const key: FindingKey = {
        rule: `missing/${name}`,
        field: name,
        subject: null,
        values: [],
        articles: [policy.pathOf(source.source)],
      }
      const message = isMetadata
        ? `The article carries no "${name}"`
        : `The article says nothing about the required field "${name}"`
      const reason = isMetadata ? HOW : 'The config requires it (`require`).'
      const here = topOf(source.source, policy)
      yield {
        ...key,
        id: findingId(key),
        level,
        label: name,
        message,
        reason,
        alerts: [],
        here,
        others: [],
        expired: null,
      }
    }
  }
}

const HOW = 'Add it as front matter, in a NAME.meta.yaml beside the article, or by a rule of the config.'

function has(source: ReportSource, name: string, told: ReadonlySet<string>): boolean {
  if ((METADATA as readonly string[]).includes(name)) return source[name as (typeof METADATA)[number]] !== null
  return told.has(`${source.source}\n${name}`)
}
