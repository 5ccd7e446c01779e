// The children that somebody has, beside those who were there: another population, which holds them.

import type { Value } from './value.ts'

/** Name of the population; frames that give it stand under this key. */
export const FAMILY = 'family'

/** True for a count of somebody's own children, wherever they were. */
export function isOfFamily(value: Value | null): boolean {
  return value?.kind === 'count' && value.population === FAMILY
}
