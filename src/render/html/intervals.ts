// What numeric claims state as intervals on one axis: closed ends where the words bound them, open ends where they do not.

import type { Cell, ReportClaim, Row } from '../../model/report.ts'
import type { EventPage } from './event-page.ts'

export interface Interval {
  readonly name: string
  readonly source: string
  readonly shown: string
  /** null = open. */
  readonly low: number | null
  readonly high: number | null
  readonly approx: boolean
  readonly unit: string
  readonly relation: Cell['relation']
}

/** The stated bounds of a count or quantity, or null for any other claim and for claims that do not vote. */
export function boundsOf(claim: ReportClaim): { low: number | null; high: number | null; unit: string } | null {
  const { value } = claim
  if (value === null || (value.kind !== 'count' && value.kind !== 'quantity')) return null
  if (!claim.votes || claim.state !== 'value' || (value.min === null && value.max === null)) return null
  // part of the whole ("three children among the dead") is another number
  if (value.population !== undefined) return null
  return { low: value.min, high: value.max, unit: value.unit ?? '' }
}

/** Each article's intervals in a row, equal ones once; empty where the row is not numeric or mixes units. */
export function intervalsOf(row: Row, page: EventPage): Interval[] {
  const out: Interval[] = []
  for (const cell of row.cells) {
    const seen = new Set<string>()
    for (const id of cell.claims) {
      const claim = page.claims.get(id)
      const bounds = claim === undefined ? null : boundsOf(claim)
      if (claim === undefined || bounds === null) continue
      const approx = (claim.value as { approx?: boolean } | null)?.approx === true
      const key = `${bounds.low} ${bounds.high} ${approx}`
      if (seen.has(key)) continue
      seen.add(key)
      const name = page.names.get(cell.source) ?? cell.source
      out.push({ name, source: cell.source, shown: claim.shown, ...bounds, approx, relation: cell.relation })
    }
  }
  return new Set(out.map(({ unit }) => unit)).size > 1 ? [] : out
}

export interface Axis {
  readonly low: number
  readonly high: number
  readonly type: 'linear' | 'log'
}

/** Values more than this many times apart need a logarithmic axis to be told apart. */
const WIDE = 60

/** An axis that holds every stated bound, with room where an interval is open. */
export function axisOf(intervals: readonly Interval[]): Axis {
  const bounds = intervals.flatMap(({ low, high }) => [low, high]).filter((bound) => bound !== null)
  const least = bounds.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY)
  const most = bounds.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY)
  const openLow = intervals.some(({ low }) => low === null)
  if (least > 0 && most / least > WIDE && !openLow) return { low: least / 1.6, high: most * 2, type: 'log' }
  const room = Math.max(1, (most - least) * 0.14)
  return { low: openLow ? 0 : Math.max(least < 0 ? least - room : 0, least - room), high: most + room, type: 'linear' }
}

/** Round whole numbers on the axis, six at most; powers of ten where it is logarithmic. */
export function ticksOf({ low, high, type }: Axis): number[] {
  const ticks: number[] = []
  if (type === 'log') {
    for (let at = 10 ** Math.ceil(Math.log10(low)); at <= high; at *= 10) ticks.push(at)
    return ticks
  }
  const rough = Math.max(1, (high - low) / 5)
  const size = 10 ** Math.floor(Math.log10(rough))
  const step = ([1, 2, 5, 10].find((times) => times * size >= rough) ?? 10) * size
  for (let at = Math.ceil(low / step) * step; at <= high; at += step) ticks.push(at)
  return ticks
}

/** Colour of a value by how it stands to the others. */
export function toneOf(relation: Cell['relation']): string {
  if (relation === 'conflicts') return 'var(--contradict)'
  if (relation === 'same') return 'var(--agree)'
  return relation === 'none' ? 'var(--single)' : 'var(--compatible)'
}

/** `1200000` → `1.2 million`, `4200` → `4,200`. */
export function plainNumber(value: number): string {
  for (const [size, word] of [
    [1e9, 'billion'],
    [1e6, 'million'],
  ] as const) {
    if (Math.abs(value) >= size) return `${Number((value / size).toFixed(2))} ${word}`
  }
  const [whole = '', part] = String(Number(value.toFixed(2))).split('.')
  const grouped = Math.abs(value) < 1000 ? whole : `${whole.slice(0, -3)},${whole.slice(-3)}`
  return part === undefined ? grouped : `${grouped}.${part}`
}
