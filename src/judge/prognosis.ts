// "Expected to survive" tells what is hoped, not how somebody is: it excludes only death.

import type { Related } from '../kinds/kind.ts'
import type { Field } from '../model/pack.ts'
import type { Vote } from './vote.ts'

const HOPED = /\b(?:expected|likely|will|going|should|hopes?|anticipated)\b/i

function isHope({ claim, value }: Vote, field: Field): boolean {
  return field.scale && value.kind === 'category' && value.code !== 'dead' && HOPED.test(claim.text)
}

/** The relation of two conditions, eased where one is only an expectation. */
export function ofPrognosis(left: Vote, right: Vote, related: Related, field: Field): Related {
  if (related.relation !== 'apart' || !(isHope(left, field) || isHope(right, field))) return related
  const isDead = ({ value }: Vote) => value.kind === 'category' && value.code === 'dead'
  if (isDead(left) || isDead(right)) return related
  const because = 'what is expected to come leaves open how it stands now'
  return { relation: 'overlapping', because, clause: because }
}
