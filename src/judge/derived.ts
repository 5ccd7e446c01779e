// Checks across groups that are not comparable directly: hits ≤ shots fired, shooters ≤ present, killed ≤ casualties, part ≤ whole.

import { countRegion } from '../kinds/count/relate.ts'
import { FAMILY } from '../model/family.ts'
import type { Population } from '../model/pack.ts'
import type { Bucket } from './buckets.ts'
import type { Gate } from './gates.ts'
import type { JudgedGroup } from './group.ts'
import type { Vote } from './vote.ts'

export interface OrderBreak {
  readonly lesser: Vote
  readonly greater: Vote
  readonly because: string
}

/** Measures of which the first can never exceed the second. */
const MEASURES: readonly (readonly [string, string])[] = [
  ['hit', 'fired'],
  ['shooters', 'present'],
  ['fired', 'present'],
  ['drew', 'present'],
  ['destroyed', 'affected'],
]
/** Populations that hold everybody whom the field counts, and more. */
const WIDER = new Set(['casualties', 'casualty', 'shot', FAMILY])

function isPart(a: Gate, b: Gate, populations: readonly Population[]): boolean {
  if (a.sort !== b.sort || a.sort !== 'count') return false
  if (a.population === b.population && a.measure !== b.measure) {
    return MEASURES.some(([less, more]) => a.measure === less && b.measure === more)
  }
  if (a.measure !== b.measure) return false
  if (a.population === '') return WIDER.has(b.population)
  if (b.population === '') return !WIDER.has(a.population)
  return populations.some((p) => p.name === b.population && p.includes.includes(a.population))
}

/** A bound of a number counts only where its edge is hard and it was not outdated or hedged. */
function isFirm(bucket: Bucket): boolean {
  return (
    !bucket.denied &&
    bucket.value.kind === 'count' &&
    bucket.value.form !== 'plural' &&
    bucket.value.form !== 'singular'
  )
}

/** "Two officers were hurt" counts officers as "three of them police officers" does: no whole that they are a part of. */
function isOfSame(text: string, population: string): boolean {
  const noun = population.slice(population.lastIndexOf(' ') + 1)
  return (
    noun !== '' &&
    text
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .includes(noun)
  )
}

/** "Three killed … there are three casualties": where a source counts no fewer dead than casualties, it means the dead by both. */
function meansThePart(source: string, part: JudgedGroup, { value }: Bucket): boolean {
  if (value.kind !== 'count' || !WIDER.has(value.population ?? '')) return false
  const { high } = countRegion(value)
  return part.buckets.some(
    (own) => own.sources.has(source) && own.value.kind === 'count' && countRegion(own.value).low >= high,
  )
}

function breakBetween(part: JudgedGroup, whole: JudgedGroup): OrderBreak | null {
  for (const a of part.buckets) {
    for (const b of whole.buckets) {
      if (!isFirm(a) || !isFirm(b) || a.value.kind !== 'count' || b.value.kind !== 'count') continue
      const low = countRegion(a.value)
      const high = countRegion(b.value)
      if (low.low - low.lowBand <= high.high + high.highBand) continue
      const lesser = a.votes[0] as Vote
      const greater = b.votes.find(
        ({ claim }) => !isOfSame(claim.text, part.gate.population) && !meansThePart(claim.source, part, b),
      )
      if (greater === undefined) continue
      const names = `${part.gate.measure || part.gate.population || 'the whole'}`
      const wider = `${whole.gate.measure || whole.gate.population || 'the whole'}`
      const because = `${lesser.claim.shown} (${names}) cannot be more than ${greater.claim.shown} (${wider})`
      return { lesser, greater, because }
    }
  }
  return null
}

/** Every broken order between two groups of one row; at most one for each pair of groups. */
export function orderBreaks(groups: readonly JudgedGroup[], populations: readonly Population[]): OrderBreak[] {
  const out: OrderBreak[] = []
  for (const part of groups) {
    for (const whole of groups) {
      if (part === whole || !isPart(part.gate, whole.gate, populations)) continue
      const broken = breakBetween(part, whole)
      if (broken !== null) out.push(broken)
    }
  }
  return out
}
