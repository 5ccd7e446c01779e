// The night runs past midnight: "late Sunday night" and "early Monday" can be one hour, though their dates differ.

import type { Related } from '../kinds/kind.ts'
import { partsOf } from '../kinds/time/timex-parts.ts'
import type { Vote } from './vote.ts'

const NIGHT = /\b(?:night|late|midnight|overnight)\b/i
const SMALL_HOURS = /\b(?:early|overnight|small hours|predawn|before dawn|after midnight|morning)\b/i

/** True where the second day follows the first. */
function follows(first: Vote, second: Vote): boolean {
  if (first.value.kind !== 'time' || second.value.kind !== 'time') return false
  const [a, b] = [partsOf(first.value.timex), partsOf(second.value.timex)]
  if (a === null || b === null) return false
  if (a.days !== null && b.days !== null) return b.days[0] - a.days[1] === 1
  return a.weekday !== null && b.weekday !== null && (b.weekday - a.weekday + 7) % 7 === 1
}

/** The relation of two dates, eased where the words put one at the end of a day and the other at the start of the next. */
export function acrossMidnight(left: Vote, right: Vote, related: Related): Related {
  if (related.relation !== 'apart' || left.value.kind !== 'time') return related
  const [first, second] = follows(left, right) ? [left, right] : [right, left]
  if (!follows(first, second)) return related
  if (!NIGHT.test(first.claim.text) || !SMALL_HOURS.test(second.claim.text)) return related
  const because = 'the night of the one runs into the small hours of the other'
  return { relation: 'overlapping', because, clause: because }
}
