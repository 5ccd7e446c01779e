// The nearest known name to one that was typed wrongly: one measure for packs, config keys, fields and commands.

import { distance } from 'fastest-levenshtein'

/** The known name closest to `typed`, or null where none is close enough to be a slip of the fingers. */
export function nearest(typed: string, known: Iterable<string>): string | null {
  let best: string | null = null
  let bestDistance = Number.POSITIVE_INFINITY
  const wanted = typed.slice(0, 100).toLowerCase()
  for (const name of known) {
    const far = distance(wanted, name.toLowerCase())
    if (far < bestDistance) {
      best = name
      bestDistance = far
    }
  }
  return bestDistance <= Math.max(2, Math.floor(wanted.length / 3)) ? best : null
}

/** "Did you mean …?" or, where nothing is near, the list of what there is. */
export function didYouMean(typed: string, known: readonly string[]): string {
  const near = nearest(typed, known)
  return near === null ? `known: ${known.join(', ')}` : `did you mean "${near}"?`
}
