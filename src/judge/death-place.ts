// Nobody dies in two places: "pronounced dead at the scene" here, "died at the hospital" there.

import type { Related } from '../kinds/kind.ts'
import type { Field } from '../model/pack.ts'
import type { Vote } from './vote.ts'

const AT_SCENE = /\b(?:dead|died|dies|death) (?:at|on) the (?:scene|spot)\b/i
const IN_HOSPITAL =
  /\b(?:dead|died|dies) (?:later )?(?:at|in) (?:(?:a|an|the|nearby|local|area) ){0,3}(?:\p{Lu}[\p{L}.'’-]* ){0,4}(?:hospital|clinic|medical center|medical centre)\b/iu

/** `scene`, `hospital`, or '' where the words of a death name neither. */
export function deathPlace({ value, claim }: Pick<Vote, 'value' | 'claim'>): string {
  if (value.kind !== 'category' || value.code !== 'dead') return ''
  const words = claim.evidence.text.slice(Math.max(0, claim.start - claim.evidence.start))
  if (AT_SCENE.test(words)) return 'scene'
  return IN_HOSPITAL.test(words) ? 'hospital' : ''
}

/** The relation of two reports of a death, apart where they tell it of two places. */
export function ofDeathPlace(left: Vote, right: Vote, related: Related, field: Field): Related {
  if (related.relation !== 'same' || !field.scale) return related
  const [a, b] = [deathPlace(left), deathPlace(right)]
  if (a === '' || b === '' || a === b) return related
  const because = 'the one tells of a death at the scene, the other of one in hospital'
  return { relation: 'apart', because, clause: because }
}
