// Several values of one source and field: parts beside their whole and a town beside the address do not stand for the source.

import { countRegion } from '../kinds/count/relate.ts'
import { quantityRegion } from '../kinds/quantity/relate.ts'
import type { Field } from '../model/pack.ts'
import type { Value } from '../model/value.ts'
import type { Group } from './gates.ts'
import { roughPrecision } from './precision.ts'
import type { Vote } from './vote.ts'

function bySource(votes: readonly Vote[]): Map<string, Vote[]> {
  const out = new Map<string, Vote[]>()
  for (const vote of votes) {
    const own = out.get(vote.claim.source)
    if (own === undefined) out.set(vote.claim.source, [vote])
    else own.push(vote)
  }
  return out
}

function amount(value: Value): number | null {
  if (value.kind === 'count') return countRegion(value).low
  return value.kind === 'quantity' ? quantityRegion(value).low : null
}

/** A source contradicts itself only headline against body, or one named voice against another (SEMANTICS, "Origins"). */
export function areAtOdds(a: Vote, b: Vote): boolean {
  if ((a.claim.zone === 'headline') !== (b.claim.zone === 'headline')) return true
  const named = a.claim.attribution.chain.length > 0 && b.claim.attribution.chain.length > 0
  return a.denied !== b.denied || (named && a.origin.key !== b.origin.key)
}

/** A number that a source gives by two voices is no passing part. */
function isRepeated(vote: Vote, own: readonly Vote[]): boolean {
  return own.some((other) => other.origin.key !== vote.origin.key && amount(other.value) === amount(vote.value))
}

/** "Thirteen were hurt, eleven of them lightly": in one voice, the smaller number is a part of the larger. */
function isPart(vote: Vote, own: readonly Vote[]): boolean {
  const low = amount(vote.value)
  if (low === null || low === 0 || vote.claim.revised || isRepeated(vote, own)) return false
  return own.some((other) => {
    const more = amount(other.value)
    return more !== null && more > low && !areAtOdds(vote, other) && other.when?.day === vote.when?.day
  })
}

/** Largest values of one source that are looked at for parts; more is a list, and lists hold no totals. */
const MOST = 40

/** Votes that do not speak for their source because another of its votes says the same thing more fully. */
function setAside(own: readonly Vote[], field: Field): Vote[] {
  if (own.length < 2 || own.length > MOST) return []
  if (field.kind === 'entity' && field.of === 'place') {
    const best = Math.max(...own.map((vote) => roughPrecision(vote.value)))
    return own.filter((vote) => roughPrecision(vote.value) < best)
  }
  const isTotal = (field.kind === 'count' || field.kind === 'quantity') && field.person === null
  return isTotal ? own.filter((vote) => isPart(vote, own)) : []
}

/** Splits a group into the votes that stand for their sources and those set aside. Near-linear: sources hold few votes. */
export function standing(group: Group, field: Field): { group: Group; aside: Vote[] } {
  const aside = new Set<Vote>()
  for (const own of bySource(group.votes).values()) for (const vote of setAside(own, field)) aside.add(vote)
  if (aside.size === 0) return { group, aside: [] }
  return { group: { ...group, votes: group.votes.filter((vote) => !aside.has(vote)) }, aside: [...aside] }
}
