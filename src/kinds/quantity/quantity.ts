// The quantity shelf: numbers that carry a unit, a currency or a percent sign.

import type { Mention } from '../../model/claim.ts'
import type { Parsed } from '../../model/syntax.ts'
import type { QuantityValue } from '../../model/value.ts'
import { sayNumber } from '../bounds.ts'
import type { Kind } from '../kind.ts'
import { amountsOf, COVERED, type QuantityFound } from './read.ts'
import { relateQuantities } from './relate.ts'

/** Money (ISO 4217), shares, measures and lengths of time (UCUM). A reading is its own value. */
export const quantityKind: Kind<QuantityValue, QuantityValue> = {
  name: 'quantity',
  extract: extractQuantities,
  settle: (mine) => mine.map((mention) => mention.reading),
  relate: relateQuantities,
  show: showQuantity,
}

function extractQuantities(parsed: Parsed): Mention<QuantityValue>[] {
  const { tokens } = parsed
  const found: Mention<QuantityValue>[] = []
  for (const { quantity } of amountsOf(tokens)) {
    if (quantity === null || quantity === COVERED) continue
    const { first, last, value, lookalike, rule } = quantity
    found.push({
      kind: 'quantity',
      first,
      last,
      start: tokens.start[first]!,
      end: tokens.end[last - 1]!,
      reading: value,
      rule: RULES[rule],
      lookalike,
    })
  }
  return found
}

const RULES: Readonly<Record<QuantityFound['rule'], string>> = {
  money: 'quantity.money',
  percent: 'quantity.percent',
  magnitude: 'quantity.magnitude',
  measure: 'quantity.measure',
  duration: 'quantity.duration',
}

const SHOWN: Readonly<Record<string, string>> = {
  '[acr_us]': 'acres',
  har: 'hectares',
  '[mi_i]': 'miles',
  '[ft_i]': 'feet',
  '[in_i]': 'inches',
  '[yd_i]': 'yards',
  '[lb_av]': 'pounds',
  '[oz_av]': 'ounces',
  '[ston_av]': 'tons',
  '[gal_us]': 'gallons',
  '[smi_us]': 'square miles',
  '[sft_i]': 'square feet',
  '[mi_i]/h': 'mph',
  '[kn_i]': 'knots',
  Cel: '°C',
  '[degF]': '°F',
  a: 'years',
  mo: 'months',
  wk: 'weeks',
  d: 'days',
  h: 'hours',
  min: 'minutes',
  s: 'seconds',
}

/** "about 40 km", "more than 1,200 acres", "USD 5,000,000", "70 %", "magnitude 6.4". */
function showQuantity(value: QuantityValue): string {
  const number = sayNumber(value)
  if (value.unit === '{magnitude}') return `magnitude ${number}`
  if (value.unit === '%') return `${number}%`
  if (/^[A-Z]{3}$/.test(value.unit)) return `${value.unit} ${number}`
  return `${number} ${SHOWN[value.unit] ?? value.unit.replace(/[[\]{}]/g, '').replace(/_\w+$/, '')}`
}
