// Several values of one source and field: parts beside their whole and a town beside the address do not stand for the source.

import { countRegion } from '../kinds/count/relate.ts'
import { quantityRegion } from '../kinds/quantity/relate.ts'
import type { Field } from '../model/pack.ts'
import type { Value } from '../model/value.ts'
import type { Group } from './gates.ts'
import type { RowContext } from './pair.ts'
import { roughPrecision } from './precision.ts'
import { relateValues } from './relate-values.ts'
import { areOfTwoPlaces, isSomeOf } from './some-of-them.ts'
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
export function areAtOdds(a: Vote, b: Vote, field: Field): boolean {
  const byVoices = isVoiced(a) && isVoiced(b) && a.origin.key !== b.origin.key
  // "No gunfire was heard" beside "the gunman opened fire" tells of another moment; a denial needs another voice.
  if (a.denied !== b.denied) return byVoices
  if (isOne(a) || isOne(b) || tellsCourse(a, b)) return false
  if (isSomeOf(a, b, field) || isSomeOf(b, a, field) || areOfTwoPlaces(a, b)) return false
  if ((a.claim.zone === 'headline') !== (b.claim.zone === 'headline')) return true
  return byVoices && !isListing(field)
}

function isVoiced({ claim }: Vote): boolean {
  return claim.attribution.chain.length > 0
}

/** "John got shot", "one officer was badly hurt": one of those whom the source counts elsewhere. */
function isOne({ claim, value }: Vote): boolean {
  return claim.zone !== 'headline' && value.kind === 'count' && value.unit === undefined && value.min === 1
}

/** A story tells how somebody was sought, then caught: states of one course, whoever tells them. */
function tellsCourse(a: Vote, b: Vote): boolean {
  return [a, b].some(({ value }) => value.kind === 'category' && value.code === 'at-large')
}

/** Things of which a source may list several, each from whoever knows of it: the weapons of one attack. */
function isListing({ kind, person, negations }: Field): boolean {
  return kind === 'category' && person === null && Object.keys(negations).length === 0
}

/** A number that a source gives by two voices, or in its headline too, is no passing part. */
function isRepeated(vote: Vote, own: readonly Vote[]): boolean {
  const isOther = (other: Vote) => other.origin.key !== vote.origin.key || other.claim.zone === 'headline'
  return own.some((other) => isOther(other) && amount(other.value) === amount(vote.value))
}

/** "Thirteen were hurt, eleven of them lightly": in one voice, the smaller number is a part of the larger. */
function isPart(vote: Vote, own: readonly Vote[], field: Field): boolean {
  const low = amount(vote.value)
  if (low === null || low === 0 || vote.claim.revised || isRepeated(vote, own)) return false
  return own.some((other) => {
    const more = amount(other.value)
    return more !== null && more > low && !areAtOdds(vote, other, field) && other.when?.day === vote.when?.day
  })
}

/** Largest values of one source that are looked at for parts; more is a list, and lists hold no totals. */
const MOST = 40

/** A town beside an address in it; a town that the address does not lie in says that one of the two is no place of the event. */
function isRougher(vote: Vote, own: readonly Vote[], { field, aliases }: RowContext): boolean {
  const level = roughPrecision(vote.value)
  const finer = own.filter((other) => roughPrecision(other.value) > level)
  const relate = { field, published: [null, null] as const, aliases }
  return finer.length > 0 && !finer.every((other) => relateValues(vote.value, other.value, relate).relation === 'apart')
}

/** Votes that do not speak for their source because another of its votes says the same thing more fully. */
function setAside(own: readonly Vote[], context: RowContext): Vote[] {
  const { field } = context
  if (own.length < 2 || own.length > MOST) return []
  if (field.kind === 'entity' && field.of === 'place') return own.filter((vote) => isRougher(vote, own, context))
  const isTotal = (field.kind === 'count' || field.kind === 'quantity') && field.person === null
  return isTotal ? own.filter((vote) => isPart(vote, own, field)) : []
}

/** Splits a group into the votes that stand for their sources and those set aside. Near-linear: sources hold few votes. */
export function standing(group: Group, context: RowContext): { group: Group; aside: Vote[] } {
  const aside = new Set<Vote>()
  for (const own of bySource(group.votes).values()) for (const vote of setAside(own, context)) aside.add(vote)
  if (aside.size === 0) return { group, aside: [] }
  return { group: { ...group, votes: group.votes.filter((vote) => !aside.has(vote)) }, aside: [...aside] }
}
