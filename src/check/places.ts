// Where a claim stands, and which of two articles a finding is shown in.

import type { Report, ReportClaim, ReportSource } from '../model/report.ts'
import type { Place } from './finding.ts'
import type { Policy } from './policy.ts'

/** A report's claims and sources by id, made once for all findings. */
export interface Shelf {
  readonly claims: ReadonlyMap<string, ReportClaim>
  readonly sources: ReadonlyMap<string, ReportSource>
}

export function shelfOf(report: Report): Shelf {
  return {
    claims: new Map(report.claims.map((claim) => [claim.id, claim])),
    sources: new Map(report.sources.map((source) => [source.source, source])),
  }
}

export function placeOf(claim: ReportClaim, policy: Policy): Place {
  const lines = claim.text.split('\n')
  const last = lines.at(-1)!.length
  return {
    source: claim.source,
    path: policy.pathOf(claim.source),
    line: claim.line,
    column: claim.column,
    endLine: claim.line + lines.length - 1,
    endColumn: lines.length === 1 ? claim.column + last : last + 1,
    shown: claim.state === 'value' ? claim.shown : `${claim.state}: ${claim.shown}`,
    text: claim.text,
    evidence: claim.evidence.text,
    voices: claim.attribution.chain.map((voice) => voice.name),
  }
}

/** The top of an article, for findings that are about all of it. */
export function topOf(source: string, policy: Policy): Place {
  const path = policy.pathOf(source)
  const start = { line: 1, column: 1, endLine: 1, endColumn: 1 }
  return { source, path, ...start, shown: '', text: '', evidence: '', voices: [] }
}

/** The changed article's claim first; where both or none changed, the later one's. */
export function newestFirst(claims: readonly ReportClaim[], shelf: Shelf, policy: Policy): readonly ReportClaim[] {
  const isChanged = ({ source }: ReportClaim): number => Number(policy.changed?.has(source) ?? false)
  const day = ({ source }: ReportClaim): string => shelf.sources.get(source)?.published ?? ''
  return [...claims].sort(
    (a, b) => isChanged(b) - isChanged(a) || byText(day(b), day(a)) || byText(b.source, a.source) || a.start - b.start,
  )
}

export function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
