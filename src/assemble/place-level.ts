// How exact a place is: from a country down to a point, so that the exact ones rank before those they lie in.

import type { EntityValue } from '../model/value.ts'

const LEVELS = ['country', 'state', 'county', 'city', 'district', 'street', 'site', 'point']

export const CITY = LEVELS.indexOf('city')
export const STREET = LEVELS.indexOf('street')

/** More exact places rank higher. */
export function rank(value: EntityValue): number {
  return LEVELS.indexOf(value.level ?? 'city')
}
