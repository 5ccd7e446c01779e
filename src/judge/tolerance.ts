// Values that lie apart by no more than the pack tolerates: measured twice, or told at different minutes, they do not clash.

import { countRegion } from '../kinds/count/relate.ts'
import type { RelateContext, Related } from '../kinds/kind.ts'
import { unitInfo } from '../kinds/quantity/conversion.ts'
import { quantityRegion } from '../kinds/quantity/relate.ts'
import { gapBetween, type Interval, shifted } from '../kinds/region.ts'
import { clockOf, DAY } from '../kinds/time/region.ts'
import { partsOf } from '../kinds/time/timex-parts.ts'
import type { Tolerance } from '../model/pack.ts'
import type { TimeValue, Value } from '../model/value.ts'

/** The relation of two values, softened to overlapping where their field tolerates the gap between them. */
export function tolerated(left: Value, right: Value, related: Related, { field }: RelateContext): Related {
  const { tolerance } = field
  const isApart = related.relation === 'apart' || related.relation === 'apart-soft'
  if (tolerance === undefined || !isApart || !isWithin(left, right, tolerance)) return related
  const clause = 'the difference is within the tolerance of the field'
  return { relation: 'overlapping', because: `${withoutEnd(related.because)}, but ${clause}`, clause }
}

function isWithin(left: Value, right: Value, tolerance: Tolerance): boolean {
  if (left.kind === 'count' && right.kind === 'count') return isNear(countRegion(left), countRegion(right), tolerance)
  if (left.kind === 'quantity' && right.kind === 'quantity') {
    const measures = [left.unit, right.unit, ...(tolerance.unit === null ? [] : [tolerance.unit])].map(
      (unit) => unitInfo(unit).dimension,
    )
    return new Set(measures).size === 1 && isNear(quantityRegion(left), quantityRegion(right), tolerance)
  }
  return left.kind === 'time' && right.kind === 'time' && areNear(left, right, tolerance.amount)
}

/** A share is taken of the larger of the two edges that face each other. */
function isNear(a: Interval, b: Interval, { by, amount }: Tolerance): boolean {
  const gap = gapBetween(a, b)
  const larger = a.high <= b.low ? b.low : a.low
  // converted units leave a trace of rounding
  return gap >= 0 && gap <= (by === 'share' ? amount * Math.abs(larger) : amount) * (1 + 1e-9)
}

/** Clock times of one zone on one day, or of days that are not told; midnight lies between no two of them. */
function areNear(left: TimeValue, right: TimeValue, minutes: number): boolean {
  const [a, b] = [partsOf(left.timex), partsOf(right.timex)]
  if (a === null || b === null || left.offset !== right.offset) return false
  if (a.days !== null && b.days !== null && a.days[0] !== b.days[0]) return false
  const [x, y] = [clockOf(left, a), clockOf(right, b)]
  if (x === null || y === null) return false
  return [-DAY, 0, DAY].some((turn) => gapBetween(x, shifted(y, turn)) <= minutes)
}

function withoutEnd(text: string): string {
  return text.endsWith('.') ? text.slice(0, -1) : text
}
