// "As of 6 p.m. Wednesday", "by Tuesday evening": the time at which a number that still changes was true.

import { WordTable } from '../lex/word-table.ts'
import type { SettledMention } from '../model/claim.ts'
import type { Field } from '../model/pack.ts'
import type { Scene } from './scene.ts'

const AS = new WordTable(['as'])
const OF = new WordTable(['of'])
const BY = new WordTable(['by'])

/** The TIMEX3 value of the time that the sentence of a token states as its as-of time, or null. */
export function asOfAt(scene: Scene, field: Field, token: number): string | null {
  if (field.evolves === 'fixed') return null
  const { tokens } = scene.article
  const { first, last } = scene.around(token)
  // "at 2 a.m. its winds were 80 mph": an amount that comes and goes is one of its hour
  const comesAndGoes = field.kind === 'quantity' && field.evolves === 'either'
  let found: string | null = null
  for (let t = scene.timedFrom(first + 1); t < last; t = scene.timedFrom(t + 1)) {
    const asOf = t > first + 1 && OF.has(tokens.word[t - 1]!) && AS.has(tokens.word[t - 2]!)
    const time = scene.timeAtToken(t)
    if (!asOf && !BY.has(tokens.word[t - 1]!) && !(comesAndGoes && isHour(time))) continue
    if (time === null || time.first !== t || time.value.kind !== 'time' || time.value.type === 'DURATION') continue
    found = time.value.timex
    // of several the one before the number is its own
    if (t > token) break
  }
  return found
}

function isHour(time: SettledMention | null): boolean {
  return time?.value.kind === 'time' && time.value.timex.includes('T')
}
