// How exactly a place is told, from a country down to a crossing: the verdict of a row follows the most exact level it can compare.

import type { EntityValue, Value } from '../model/value.ts'
import type { JudgedPair } from './pair.ts'

const PRECISION: Readonly<Record<NonNullable<EntityValue['level']>, number>> = {
  country: 0,
  state: 1,
  region: 1,
  county: 2,
  city: 3,
  district: 4,
  site: 5,
  street: 6,
  point: 7,
}

/** Level of a place, larger for more exact; a place of no known level may be a site. */
function precision(value: Value): number {
  if (value.kind !== 'entity' || value.level === undefined) return PRECISION.district
  return PRECISION[value.level]
}

/** The same, with named sites, streets and crossings as one level: a source may name both of one scene. */
export function roughPrecision(value: Value): number {
  return Math.min(PRECISION.site, precision(value))
}

/** How exact the vaguer place of a pair is; 0 for what is no place. */
export function pairPrecision({ left, right }: Pick<JudgedPair, 'left' | 'right'>): number {
  const levels = [left.value, right.value].map((value) =>
    value.kind === 'entity' && value.level !== undefined ? PRECISION[value.level] : 0,
  )
  return Math.min(...levels)
}

/** True where two sources tell the place more exactly than this pair does, and differently: that they share a town is not enough. */
export function isOverruled(pair: JudgedPair, pairs: readonly JudgedPair[]): boolean {
  const { value } = pair.left
  if (value.kind !== 'entity' || value.type === 'person' || value.level === undefined) return false
  const own = precision(value)
  return pairs.some(
    ({ left, right, related }) =>
      left.claim.source !== right.claim.source &&
      precision(left.value) > own &&
      precision(right.value) > own &&
      (related.relation === 'overlapping' || related.relation === 'apart'),
  )
}
