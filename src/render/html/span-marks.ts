// Intervals as marks on lines of one axis: a bar, a dot at each known end, a triangle where an end is open.

import * as Plot from '@observablehq/plot'

/** One interval: where its bar is drawn, and the ends that are known. */
export interface SpanLine {
  readonly line: number
  readonly from: number
  readonly to: number
  readonly low: number | null
  readonly high: number | null
  readonly tone: string
}

/** `fill` tells the inside of a line's dots, its tone where nothing is said. */
export function spanMarks<L extends SpanLine>(
  lines: readonly L[],
  ticks: readonly number[],
  fill: (line: L) => string = ({ tone }) => tone,
): Plot.Markish[] {
  const dot = { y: 'line', r: 4.5, fill, stroke: 'tone', strokeWidth: 2 } as const
  const triangle = { y: 'line', symbol: 'triangle', r: 4, fill: 'tone' } as const
  return [
    Plot.gridX({ ticks: [...ticks], stroke: 'var(--rule)', strokeOpacity: 1 }),
    Plot.ruleY(lines, { x1: 'from', x2: 'to', y: 'line', stroke: 'tone', strokeWidth: 4, strokeOpacity: 0.35 }),
    Plot.dot(
      lines.filter(({ high }) => high === null),
      { ...triangle, x: 'to', rotate: 90 },
    ),
    Plot.dot(
      lines.filter(({ low }) => low === null),
      { ...triangle, x: 'from', rotate: -90 },
    ),
    Plot.dot(
      lines.filter(({ low }) => low !== null),
      { ...dot, x: 'low' },
    ),
    Plot.dot(
      lines.filter(({ low, high }) => high !== null && high !== low),
      { ...dot, x: 'high' },
    ),
  ]
}
