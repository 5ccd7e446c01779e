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
  return {
    source: claim.source,
    ...regionOf(claim, policy),
    shown: claim.state === 'value' ? claim.shown : `${claim.state}: ${claim.shown}`,
    text: claim.text,
    evidence: claim.evidence.text,
    voices: claim.attribution.chain.map((voice) => voice.name),
  }
}

/** Lines of a text taken from a page or a table are none of the file: there the file, or the record's line, is named. */
function regionOf({ source, text, line, column }: ReportClaim, policy: Policy) {
  const origin = policy.originOf?.(source) ?? null
  if (origin !== null) return { ...origin, column: 1, endLine: origin.line, endColumn: 1 }
  const lines = text.split('\n')
  const last = lines.at(-1)!.length
  const endColumn = lines.length === 1 ? column + last : last + 1
  return { path: policy.pathOf(source), line, column, endLine: line + lines.length - 1, endColumn }
}

/** The top of an article, for findings that are about all of it. */
export function topOf(source: string, policy: Policy): Place {
  const { path, line } = policy.originOf?.(source) ?? { path: policy.pathOf(source), line: 1 }
  const start = { line, column: 1, endLine: line, endColumn: 1 }
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
