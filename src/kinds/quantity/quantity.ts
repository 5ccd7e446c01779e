// The quantity shelf: numbers that carry a unit, a currency or a percent sign.

import type { Mention } from '../../model/claim.ts'
import { beforeLast } from '../../model/cut.ts'
import type { Parsed } from '../../model/syntax.ts'
import type { QuantityValue } from '../../model/value.ts'
import { sayMeasured } from '../bounds.ts'
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

const SIGNS: Readonly<Record<string, string>> = { USD: '$', EUR: '€', GBP: '£', JPY: '¥', INR: '₹' }

/** "about $1.2 million": the sign stands before the digits, after the words of bound. */
function showMoney(value: QuantityValue): string {
  const fits = (scale: number) =>
    [value.min, value.max].every((n) => n === null || n === 0 || (n >= scale && n % (scale / 100) === 0))
  const scale = fits(1e9) ? 1e9 : fits(1e6) ? 1e6 : 1
  const scaled = {
    ...value,
    min: value.min === null ? null : value.min / scale,
    max: value.max === null ? null : value.max / scale,
  }
  const sign = SIGNS[value.unit] ?? `${value.unit} `
  const number = sayMeasured(scaled).replace(/(?<![\d,.])(?=\d)/g, sign)
  return scale === 1 ? number : `${number} ${scale === 1e9 ? 'billion' : 'million'}`
}

/** "about 40 km", "more than 1,200 acres", "$5 million", "70%", "6.4". */
function showQuantity(value: QuantityValue): string {
  const number = sayMeasured(value)
  if (value.unit === '{magnitude}') return number
  if (value.unit === '%') return `${number}%${value.population === undefined ? '' : ` ${value.population}`}`
  if (/^[A-Z]{3}$/.test(value.unit)) return showMoney(value)
  return `${number} ${SHOWN[value.unit] ?? beforeLast(value.unit.replace(/[[\]{}]/g, ''), '_')}`
}
