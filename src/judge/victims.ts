// "Five victims", "the gunman killed five" beside "six, including the gunman": those whom he killed leave him out.

import type { Related } from '../kinds/kind.ts'
import type { Vote } from './vote.ts'

const VICTIMS = /\bvictims$/i

/** Whoever kills is not among those he kills. */
const KILLS =
  /\b(?:gunman|gunmen|shooter|attacker|assailant|bomber|suspect|killer|man|woman|he|she|they) (?:\w+ ){0,4}(?:killed|murdered|slew|stabbed|shot|killing) (?:\w+ ){0,2}$/i
/** Units of the sentence before the number that are looked at. */
const BEFORE = 80

function leavesHimOut({ claim }: Vote): boolean {
  if (VICTIMS.test(claim.text)) return true
  const at = Math.max(0, claim.start - claim.evidence.start)
  return KILLS.test(claim.evidence.text.slice(Math.max(0, at - BEFORE), at))
}

/** The same count where one side counts the attacker in and the other counts victims, one fewer. */
export function ofVictims(a: Vote, b: Vote, related: Related): Related {
  if (related.hint !== 'inclusion') return related
  const [whole, victims] = a.value.kind === 'count' && a.value.attacker === 'included' ? [a, b] : [b, a]
  if (whole.value.kind !== 'count' || victims.value.kind !== 'count') return related
  if (whole.value.attacker !== 'included' || !leavesHimOut(victims)) return related
  const { min, max } = whole.value
  if (min === null || min !== max || victims.value.min !== min - 1 || victims.value.max !== min - 1) return related
  const said = `${whole.claim.shown} with the attacker are ${victims.claim.shown} without him`
  return { relation: 'same', because: said, clause: said }
}
