// The report as one JSON line per source, or per event where sources were compared: for streams and batches.

import type { Report, ReportClaim, ReportMention, ReportSource } from '../model/report.ts'
import { bySource } from './by-source.ts'
import { jsonText } from './escape-json.ts'

export function* renderNdjson(report: Report): Generator<string> {
  if (report.events !== undefined) {
    for (const event of report.events) yield `${jsonText(event)}\n`
    return
  }
  const mentions = bySource(report.mentions)
  const claims = bySource(report.claims)
  for (const source of report.sources) {
    yield sourceLine(source, mentions.get(source.source) ?? [], claims.get(source.source) ?? [])
  }
}

/** One result line: the source, what stands in it, and what it claims. */
function sourceLine(source: ReportSource, mentions: readonly ReportMention[], claims: readonly ReportClaim[]): string {
  return `${jsonText({ id: source.source, ...source, mentions, claims })}\n`
}
