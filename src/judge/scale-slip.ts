// "3 lakh" here, "3 million" there: the same digits before another word for the scale, a slip that no factor of a thousand tells.

import type { Related } from '../kinds/kind.ts'
import type { Vote } from './vote.ts'

const SCALED = /(?<![\d.,])(\d[\d.,]{0,12}) ?(thousand|lakhs?|crores?|million|billion|trillion|mn|bn|tn|[km])\b/i
/** Units of a claim's words that are looked at. */
const HEAD = 60

function scaleOf({ claim }: Vote): { digits: string; word: string } | null {
  const found = SCALED.exec(claim.text.slice(0, HEAD))
  if (found === null) return null
  const word = (found[2] ?? '').toLowerCase()
  return { digits: found[1] ?? '', word: word.startsWith('lakh') || word.startsWith('crore') ? word.slice(0, 4) : word }
}

/** The relation of two amounts that exclude each other, with the hint of a slip where only the word for the scale differs. */
export function ofScaleSlip(left: Vote, right: Vote, related: Related): Related {
  if (related.relation !== 'apart' || related.hint !== undefined) return related
  const [a, b] = [scaleOf(left), scaleOf(right)]
  if (a === null || b === null || a.digits !== b.digits || a.word === b.word) return related
  return { ...related, clause: `the same digits stand before “${a.word}” and “${b.word}”`, hint: 'unit-slip' }
}
