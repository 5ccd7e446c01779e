// Puts the lists of a report in the one order that depends on nothing but their content: code units of ids, then places.

import type { Report } from './model/report.ts'

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

interface Placed {
  readonly source: string
  readonly start: number
  readonly end: number
  readonly id: string
}

/** By source, place and id: the order of claims and mentions wherever they are listed. */
export function byPlace(a: Placed, b: Placed): number {
  return byText(a.source, b.source) || byPlaceInSource(a, b)
}

/** The same order among those of one source. */
export function byPlaceInSource(a: Placed, b: Placed): number {
  return a.start - b.start || a.end - b.end || byText(a.id, b.id)
}

/** The report with sorted sources, mentions, claims and problems; events keep their own order. */
export function sortReport(report: Report): Report {
  return {
    ...report,
    sources: [...report.sources].sort((a, b) => byText(a.source, b.source)),
    mentions: [...report.mentions].sort(byPlace),
    claims: [...report.claims].sort(byPlace),
    problems: [...report.problems].sort(
      (a, b) => byText(a.path ?? '', b.path ?? '') || (a.line ?? 0) - (b.line ?? 0) || byText(a.code, b.code),
    ),
  }
}
