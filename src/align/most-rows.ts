// How many rows one event may have: each holds a cell for every source, so a matrix of many sources and many people outgrows memory.

import type { RowDraft } from '../judge/judge.ts'

/** Cells of one event; a thousand sources with three thousand rows. A cell takes some 170 bytes of memory. */
export const MOST_CELLS = 3_000_000

export interface HeldRows {
  readonly rows: readonly RowDraft[]
  /** How many rows are left out, those that the fewest sources tell. */
  readonly leftOut: number
}

function sourcesOf({ claims }: RowDraft): number {
  return new Set(claims.map((claim) => claim.source)).size
}

/** The rows of an event of so many sources, in their order; beyond the bound those that most sources tell. */
export function heldRows(rows: readonly RowDraft[], sources: number, mostCells = MOST_CELLS): HeldRows {
  const most = Math.max(1, Math.floor(mostCells / sources))
  if (rows.length <= most) return { rows, leftOut: 0 }
  const told = new Map(rows.map((row) => [row, sourcesOf(row)]))
  const best = new Set([...rows].sort((a, b) => (told.get(b) ?? 0) - (told.get(a) ?? 0)).slice(0, most))
  return { rows: rows.filter((row) => best.has(row)), leftOut: rows.length - most }
}
