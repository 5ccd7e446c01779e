// "He had no gun" says nothing of a knife: a denial of one weapon does not exclude another.

import type { Related } from '../kinds/kind.ts'
import type { Field } from '../model/pack.ts'
import type { Vote } from './vote.ts'

const GUN = /\b(?:gun|handgun|pistol|rifle|shotgun|firearm|revolver)\b/i
const BLADE_OR_CLUB =
  /\b(?:knife|knives|blade|machete|hatchet|dagger|scissors|spear|axe|hammer|bat|screwdriver|crowbar|club|sword)\b/i

/** The weapon that a claim names by its own words or, where these name none, by its sentence. */
function namesOnly(vote: Vote, one: RegExp, other: RegExp): boolean {
  const { text, evidence } = vote.claim
  const words = one.test(text) || other.test(text) ? text : evidence.text
  return one.test(words) && !other.test(words)
}

/** The relation of two codes, eased where the one denies a gun and the other tells of another weapon, or the reverse. */
export function ofOtherWeapon(left: Vote, right: Vote, related: Related, field: Field): Related {
  if (related.relation !== 'apart' || left.value.kind !== 'category' || right.value.kind !== 'category') return related
  const negative = new Set(Object.values(field.negations))
  const isDenial = (vote: Vote) => vote.value.kind === 'category' && negative.has(vote.value.code)
  if (isDenial(left) === isDenial(right)) return related
  const [denial, claim] = isDenial(left) ? [left, right] : [right, left]
  const differs =
    (namesOnly(denial, GUN, BLADE_OR_CLUB) && namesOnly(claim, BLADE_OR_CLUB, GUN)) ||
    (namesOnly(denial, BLADE_OR_CLUB, GUN) && namesOnly(claim, GUN, BLADE_OR_CLUB))
  if (!differs) return related
  const because = 'the one denies one weapon, the other tells of another'
  return { relation: 'overlapping', because, clause: because }
}
