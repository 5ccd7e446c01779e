// How two quantities stand to each other: brought to one unit, compared at the precision in which they were rounded.

import { beforeLast } from '../../model/cut.ts'
import type { QuantityValue } from '../../model/value.ts'
import { boundsOf, isThousandfold, placeValue, sayMeasured } from '../bounds.ts'
import type { RelateContext, Related } from '../kind.ts'
import { type Interval, relateIntervals, scaled, shifted } from '../region.ts'
import { LAKH_CURRENCIES, unitInfo } from './conversion.ts'

/** The region of a quantity in the base unit of its dimension. */
export function quantityRegion(value: QuantityValue): Interval {
  const info = unitInfo(value.unit)
  const region = scaled(boundsOf(value, false), info.factor)
  return info.offset === undefined ? region : shifted(region, info.offset)
}

function say(value: QuantityValue): string {
  return `${sayMeasured(value)} ${beforeLast(value.unit.replace(/[[\]]/g, ''), '_')}`
}

/** One number of one unit, converted, gives the other after rounding to the other's last digit: 40 miles, 64 km. */
function roundsTo(from: QuantityValue, to: QuantityValue): boolean {
  if (from.min === null || from.min !== from.max || to.min === null || to.min !== to.max) return false
  const a = unitInfo(from.unit)
  const b = unitInfo(to.unit)
  const converted = (from.min * a.factor + (a.offset ?? 0) - (b.offset ?? 0)) / b.factor
  const place = Math.min(placeValue(to.min), 10 ** Math.floor(Math.log10(Math.max(1, to.min / 20))))
  return Math.abs(converted - to.min) <= place / 2 + 1e-9
}

/** The same digits in another unit or magnitude: acres for hectares, million for billion, lakh for million. */
function isUnitSlip(left: QuantityValue, right: QuantityValue): boolean {
  if (isThousandfold(left, right) && left.unit === right.unit) return true
  const x = left.min ?? left.max
  const y = right.min ?? right.max
  if (x === null || y === null || x <= 0) return false
  if (left.unit !== right.unit) return x === y
  if (!LAKH_CURRENCIES.has(left.unit) && left.word !== 'lakh' && right.word !== 'lakh') return false
  const ratio = Math.max(x, y) / Math.min(x, y)
  return Math.abs(ratio - 10) < 1e-9 || Math.abs(ratio - 100) < 1e-9
}

/** Relates two quantities of one measure and population; different dimensions or currencies are not comparable. */
export function relateQuantities(left: QuantityValue, right: QuantityValue, _context: RelateContext): Related {
  const a = unitInfo(left.unit)
  const b = unitInfo(right.unit)
  if (a.dimension !== b.dimension) {
    const clause = 'they measure different things'
    return {
      relation: 'incomparable',
      because: `${say(left)} and ${say(right)} are measured in different things`,
      clause,
    }
  }
  const both = `${say(left)} and ${say(right)}`
  if (left.unit !== right.unit && left.approx === right.approx && (roundsTo(left, right) || roundsTo(right, left))) {
    const clause = 'these are the same after conversion and rounding'
    return { relation: 'same', because: `${both} are the same after conversion and rounding`, clause }
  }
  const relation = relateIntervals(quantityRegion(left), quantityRegion(right))
  if (relation === 'nested-left') return { relation, because: `${say(left)} lies inside ${say(right)}` }
  if (relation === 'nested-right') return { relation, because: `${say(right)} lies inside ${say(left)}` }
  const isSlip = relation.startsWith('apart') && isUnitSlip(left, right)
  if (relation !== 'apart' && !isSlip) {
    const how =
      relation === 'same' ? 'are equal' : relation === 'overlapping' ? 'overlap' : 'differ only at a soft edge'
    return { relation, because: `${both} ${how}` }
  }
  if (isSlip) {
    const clause = 'they have the same digits in another unit or magnitude'
    return { relation, because: `${both} have the same digits in another unit or magnitude`, clause, hint: 'unit-slip' }
  }
  return { relation, because: `${both} leave no amount that fits both` }
}
