// How exact a place is: from a country down to a point, so that the exact ones rank before those they lie in.

import type { EntityValue, Value } from '../model/value.ts'

const LEVELS = ['country', 'state', 'region', 'county', 'city', 'district', 'street', 'site', 'point']

/** Where the parts of a state begin: what is coarser says nothing more beside a town. */
export const PART = LEVELS.indexOf('region')
export const CITY = LEVELS.indexOf('city')
export const STREET = LEVELS.indexOf('street')

/** More exact places rank higher. */
export function rank(value: EntityValue): number {
  return LEVELS.indexOf(value.level ?? 'city')
}

/** Rank of the place that a mention or a draft names; -1 for what is none. */
export function levelOf({ value }: { readonly value: Value | null }): number {
  return value?.kind === 'entity' ? rank(value) : -1
}
