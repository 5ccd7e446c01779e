// How two counts stand to each other: stated bounds become regions, and the attacker may be counted in or left out.

import type { CountValue } from '../../model/value.ts'
import { boundsOf, isThousandfold, sayNumber } from '../bounds.ts'
import type { RelateContext, Related } from '../kind.ts'
import { gapBetween, type Interval, relateIntervals, scaled, shifted } from '../region.ts'

/** The region of a count; ages in months are brought to years. */
export function countRegion(value: CountValue): Interval {
  const region = boundsOf(value, true)
  return value.unit === 'month' ? scaled(region, 1 / 12) : region
}

function say(value: CountValue): string {
  const number = sayNumber(value)
  const unit = value.unit === 'month' ? ' months' : ''
  if (value.attacker === undefined) return number + unit
  return `${number} ${value.attacker === 'included' ? 'with' : 'without'} the attacker`
}

const SENTENCE: Readonly<Record<string, string>> = {
  same: 'are the same number',
  overlapping: 'can both be true',
  apart: 'leave no number that fits both',
  'apart-soft': 'miss each other only at a soft edge',
}

function explain(left: CountValue, right: CountValue, relation: string): string {
  if (relation === 'nested-left') return `${say(left)} lies inside ${say(right)}`
  if (relation === 'nested-right') return `${say(right)} lies inside ${say(left)}`
  return `${say(left)} and ${say(right)} ${SENTENCE[relation] ?? 'cannot be compared'}`
}

/** Both sides say how they count the attacker, and say it differently: compare as victims without the attacker. */
function withAttacker(left: CountValue, right: CountValue): Related {
  const a = left.attacker === 'included' ? shifted(countRegion(left), -1) : countRegion(left)
  const b = right.attacker === 'included' ? shifted(countRegion(right), -1) : countRegion(right)
  const relation = relateIntervals(a, b)
  const because = `${explain(left, right, relation)} once the attacker is left out of both`
  return relation === 'same'
    ? { relation, because, clause: 'without the attacker these are the same' }
    : { relation, because }
}

/** One side alone says how it counts the attacker: a difference of exactly that one person is no contradiction. */
function maybeAttacker(left: CountValue, right: CountValue): Related | null {
  const shift = (v: CountValue) => shifted(countRegion(v), v.attacker === 'included' ? -1 : v.attacker ? 1 : 0)
  if (gapBetween(shift(left), shift(right)) >= 0) return null
  return {
    relation: 'overlapping',
    because: `${say(left)} and ${say(right)} differ exactly by the attacker`,
    clause: 'they differ exactly by the attacker',
    hint: 'inclusion',
  }
}

function hintFor(left: CountValue, right: CountValue, context: RelateContext): string | undefined {
  if (isThousandfold(left, right)) return 'unit-slip'
  const off = Math.abs((left.min ?? 0) - (right.min ?? 0))
  const isAge = context.field.name.endsWith('age') || left.unit !== undefined
  return isAge && off === 1 ? 'near-miss' : undefined
}

/** Relates two counts of one measure and population. */
export function relateCounts(left: CountValue, right: CountValue, context: RelateContext): Related {
  if (left.attacker !== undefined && right.attacker !== undefined && left.attacker !== right.attacker) {
    return withAttacker(left, right)
  }
  const relation = relateIntervals(countRegion(left), countRegion(right))
  if (relation === 'apart' || relation === 'apart-soft') {
    const eased = left.attacker !== right.attacker ? maybeAttacker(left, right) : null
    if (eased !== null) return eased
  }
  const because = explain(left, right, relation)
  const hint = relation === 'apart' ? hintFor(left, right, context) : undefined
  if (hint === undefined) return { relation, because }
  const clause = hint === 'near-miss' ? 'they differ by one' : 'one is a thousand times the other'
  return { relation, because, clause, hint }
}
