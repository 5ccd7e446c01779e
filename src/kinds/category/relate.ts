// How two category codes stand to each other: by equality, by the sets that a pack gives them, and by its scale.

import type { CategoryValue } from '../../model/value.ts'
import type { RelateContext, Related } from '../kind.ts'
import { relateSets } from '../region.ts'

/** Codes that say that the source does not know; they are never a value of their own. */
const UNKNOWN_CODES: ReadonlySet<string> = new Set(['undetermined', 'unclear', 'unknown'])

/** True for a code that means "not known". */
export function saysUnknown(code: string): boolean {
  return UNKNOWN_CODES.has(code)
}

function isListed(pairs: readonly (readonly [string, string])[], a: string, b: string): boolean {
  return pairs.some(([x, y]) => (x === a && y === b) || (x === b && y === a))
}

/** The codes that a code leaves possible; empty where it says nothing of the level ("stable"). */
function reach(code: string, context: RelateContext): ReadonlySet<string> {
  return new Set(context.field.sets[code] ?? [code])
}

function stepBetween(left: ReadonlySet<string>, right: ReadonlySet<string>, codes: readonly string[]): number {
  let least = Number.POSITIVE_INFINITY
  for (const a of left) {
    for (const b of right) {
      const i = codes.indexOf(a)
      const j = codes.indexOf(b)
      if (i >= 0 && j >= 0) least = Math.min(least, Math.abs(i - j))
    }
  }
  return least
}

/** Relates two codes of one field. */
export function relateCategories(left: CategoryValue, right: CategoryValue, context: RelateContext): Related {
  const both = `${left.code} and ${right.code}`
  if (left.code === right.code) return { relation: 'same', because: `both say ${left.code}` }
  if (saysUnknown(left.code) || saysUnknown(right.code)) {
    return { relation: 'incomparable', because: `${both}: one of them says that it is not known` }
  }
  const a = reach(left.code, context)
  const b = reach(right.code, context)
  if (a.size === 0 || b.size === 0) {
    const empty = a.size === 0 ? left.code : right.code
    return { relation: 'incomparable', because: `${both}: ${empty} alone names no level` }
  }
  const relation = relateSets(a, b)
  if (relation === 'nested-left') return { relation, because: `${left.code} is one of what ${right.code} can mean` }
  if (relation === 'nested-right') return { relation, because: `${right.code} is one of what ${left.code} can mean` }
  if (relation !== 'apart') return { relation: 'overlapping', because: `${both} can mean the same` }
  if (isListed(context.field.compatible, left.code, right.code)) {
    return { relation: 'overlapping', because: `${both} can be true together` }
  }
  if (context.field.scale && stepBetween(a, b, context.field.codes) === 1) {
    return { relation: 'apart', because: `${both} are neighbouring levels that exclude each other`, hint: 'adjacent' }
  }
  return { relation: 'apart', because: `${both} exclude each other` }
}
