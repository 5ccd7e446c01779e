// What counts as how grave: the gate, the severities of fields and alerts, and what every article must carry.

import type { Level } from './finding.ts'

export type Severity = Level | 'off'
export type FailOn = 'contradict' | 'compatible' | 'never'

export interface Policy {
  readonly failOn: FailOn
  /** Findings of level error that are let pass. */
  readonly maxFindings: number
  /** By field (`shots`), alert (`alert/near-miss`) or `missing`; what is not named keeps its default. */
  readonly severity: ReadonlyMap<string, Severity>
  /** `published`, `outlet`, `title`, `url`, or a field. */
  readonly require: readonly string[]
  /** Fields whose value changes with time: only claims of one day are laid against each other for every source. */
  readonly evolving: ReadonlySet<string>
  /** New or changed sources by id; null = all articles count. */
  readonly changed: ReadonlySet<string> | null
  /** The path of a source as a repository knows it; for one of several articles of a file, with its key. */
  readonly pathOf: (source: string) => string
  /** Where a source whose text is not its file's own (a page, a row of a table) stands in that file; else null. */
  readonly originOf?: (source: string) => { readonly path: string; readonly line: number } | null
}

const RANK: Readonly<Record<Severity, number>> = { off: 0, note: 1, warning: 2, error: 3 }

/** An order that cannot be is a contradiction with oneself; the other alerts ask for a second look. */
const ALERT_DEFAULTS: ReadonlyMap<string, Severity> = new Map([['order', 'error']])

export function contradictionSeverity(policy: Policy, field: string): Severity {
  return policy.severity.get(field) ?? 'error'
}

/** Compatible differences are told only where the gate asks for them. */
export function compatibleSeverity(policy: Policy, field: string): Severity {
  return policy.failOn === 'compatible' ? contradictionSeverity(policy, field) : 'off'
}

/** A field that is turned down turns its alerts down with it. */
export function alertSeverity(policy: Policy, code: string, field: string): Severity {
  const own = policy.severity.get(`alert/${code}`)
  if (own !== undefined) return own
  const wanted = ALERT_DEFAULTS.get(code) ?? 'warning'
  const ceiling = contradictionSeverity(policy, field)
  return RANK[ceiling] < RANK[wanted] ? ceiling : wanted
}

export function missingSeverity(policy: Policy): Severity {
  return policy.severity.get('missing') ?? 'error'
}

export function isInScope(policy: Policy, sources: readonly string[]): boolean {
  const { changed } = policy
  return changed === null || sources.some((source) => changed.has(source))
}
