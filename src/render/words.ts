// Words for the parts of a report that people read: verdicts, signs, voices, short names of sources.

import type { Cell, ReportClaim, Row, Verdict } from '../model/report.ts'
import { columnsOf, cutMiddle } from './columns.ts'

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
  const short = withinReason(kept)
  return new Map(sources.map((source, index) => [source, short[index]!]))
}

/** Columns of the longest short name. */
const LONGEST = 28

/** Names that no file name can make wider than a part of the screen, as distinct as they were. */
function withinReason(names: readonly string[]): readonly string[] {
  if (names.every((name) => columnsOf(name) <= LONGEST)) return names
  const cut = names.map((name) => cutMiddle(name, LONGEST))
  if (new Set(cut).size === new Set(names).size) return cut
  return names.map((name, i) => (columnsOf(name) <= LONGEST ? name : `${cutMiddle(name, LONGEST - 8)}~${i + 1}`))
}

/** A sentence with the short names in place of the sources' paths. */
export function shorten(text: string, names: ReadonlyMap<string, string>): string {
  let short = text
  for (const [source, name] of names) short = short.replaceAll(source, name)
  return short
}
