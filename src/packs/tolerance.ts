// How far apart two values of a field may lie without contradicting each other, as packs write it: `2`, `5%`, `2 km`, `15 min`.

import { unitInfo } from '../kinds/quantity/conversion.ts'
import type { Tolerance } from '../model/pack.ts'
import type { ValueKind } from '../model/value.ts'

const MINUTES: Readonly<Record<string, number>> = { min: 1, h: 60 }

/** The tolerance, or the reason why a field of this kind cannot have it. */
export function toleranceOf(written: string | number, kind: ValueKind): Tolerance | string {
  const [, digits = '', unit = ''] = /^(\d{1,9}(?:\.\d{1,6})?) ?([^\s\d][^\s]{0,19})?$/.exec(String(written)) ?? []
  const amount = Number(digits)
  if (digits === '' || amount === 0) return 'is no number above zero with its unit'
  if (kind === 'time') {
    const minutes = Object.hasOwn(MINUTES, unit) ? MINUTES[unit]! : null
    return minutes === null ? 'of a time counts min or h' : { by: 'size', amount: amount * minutes, unit: null }
  }
  if (kind !== 'count' && kind !== 'quantity') return `is nothing for a field of the kind ${kind}`
  if (unit === '%') return { by: 'share', amount: amount / 100, unit: null }
  if (kind === 'count') return unit === '' ? { by: 'size', amount, unit: null } : 'of a count is a number or a share'
  if (unit === '') return 'of a quantity needs its unit, or %'
  return { by: 'size', amount: amount * unitInfo(unit).factor, unit }
}
