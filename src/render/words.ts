// Words for the parts of a report that people read: verdicts, signs, voices, short names of sources.

import type { Cell, ReportClaim, Row, Verdict } from '../model/report.ts'

/** Sign of each verdict: never colour alone tells it. */
export const SIGNS: Readonly<Record<Verdict, string>> = {
  contradict: '✗',
  compatible: '≈',
  agree: '✓',
  single: '·',
  none: '–',
}

const RANK: Readonly<Record<Verdict, number>> = { contradict: 0, compatible: 1, agree: 2, single: 3, none: 4 }

/** Rows with the most severe first; within one verdict the report has them by severity already. */
export function bySeverity(rows: readonly Row[]): Row[] {
  return rows
    .map((row, index) => ({ row, index }))
    .sort((a, b) => RANK[a.row.verdict] - RANK[b.row.verdict] || a.index - b.index)
    .map(({ row }) => row)
}

/** "Kenosha News ← neighbors", or "" for the outlet's own voice. */
export function saidBy(claim: Pick<ReportClaim, 'attribution'>): string {
  return claim.attribution.chain.map((voice) => voice.name).join(' ← ')
}

/** What a cell shows: its value, or in a word why there is none. */
export function cellText(cell: Cell): string {
  if (cell.state === 'silent') return '–'
  if (cell.state === 'unknown') return cell.shown === '' ? 'not known' : cell.shown
  if (cell.state === 'denied') return cell.shown === '' ? 'denied' : `denied: ${cell.shown}`
  return cell.shown
}

export function rowTitle(row: Row): string {
  return row.subject === null ? row.label : `${row.label}: ${row.subject.label}`
}

export function plural(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`
}

/** Shortest distinct names: the file name without its ending, cut at the first mark where all still differ. */
export function shortNames(sources: readonly string[]): Map<string, string> {
  const stems = sources.map((source) => source.slice(source.lastIndexOf('/') + 1).replace(/\.[a-z0-9]{1,8}$/i, ''))
  const distinct = (names: readonly string[]): boolean => new Set(names).size === names.length
  const cut = (parts: number): string[] => stems.map((stem) => stem.split(/[_. -]/, parts).join('-'))
  const names = [cut(1), cut(2), stems].find(distinct) ?? sources
  const kept =
    names === sources || Math.max(0, ...stems.map((stem) => stem.length)) > 14 ? names : distinct(stems) ? stems : names
  return new Map(sources.map((source, index) => [source, kept[index]!]))
}

/** A sentence with the short names in place of the sources' paths. */
export function shorten(text: string, names: ReadonlyMap<string, string>): string {
  let short = text
  for (const [source, name] of names) short = short.replaceAll(source, name)
  return short
}
