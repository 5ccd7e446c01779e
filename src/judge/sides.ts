// Who stands behind which value: the sides of a row, most origins first, and the words that stand for the row as a whole.

import { sayNumber } from '../kinds/bounds.ts'
import { countRegion } from '../kinds/count/relate.ts'
import type { Field } from '../model/pack.ts'
import type { Row } from '../model/report.ts'
import type { Value } from '../model/value.ts'
import type { Bucket } from './buckets.ts'
import type { JudgedGroup } from './group.ts'
import { orderOf } from './vote.ts'

type Side = Row['sides'][number]

/** Place of a value among its equals in support: scale step or number; others stand by their keys, which begin with the time or name. */
function placeOf(value: Value, field: Field): number {
  if (value.kind === 'category') return field.codes.indexOf(value.code)
  return value.kind === 'count' || value.kind === 'quantity' ? (value.min ?? -1) : 0
}

function bySupport(field: Field): (a: Bucket, b: Bucket) => number {
  return (a, b) =>
    b.origins.size - a.origins.size ||
    b.sources.size - a.sources.size ||
    placeOf(a.value, field) - placeOf(b.value, field) ||
    (a.key < b.key ? -1 : 1)
}

function sayBucket(bucket: Bucket): string {
  const shown = bucket.votes[0]?.claim.shown ?? ''
  return bucket.denied ? `denied: ${shown}` : shown
}

function sideOf({ bucket, of }: Sided): Side {
  const labels = new Map(bucket.votes.map((vote) => [vote.origin.key, vote.origin.label]))
  return {
    shown: of === '' ? sayBucket(bucket) : `${sayBucket(bucket)} (${of})`,
    origins: [...labels.values()].sort(),
    sources: [...bucket.sources].sort(),
    claims: bucket.votes.map((vote) => vote.claim.id).sort(),
  }
}

/** A value and, where the row holds several measures or populations, which of them it is of. */
interface Sided {
  readonly bucket: Bucket
  readonly of: string
}

/** All distinct values of a row, most origins first. */
export function sidesOf(groups: readonly JudgedGroup[], field: Field): Side[] {
  const measures = new Set(groups.map((group) => group.gate.measure))
  const populations = new Set(groups.map((group) => group.gate.population))
  const sided = groups.flatMap(({ gate, buckets }) => {
    const names = [measures.size > 1 ? gate.measure : '', populations.size > 1 ? gate.population : '']
    return buckets.map((bucket): Sided => ({ bucket, of: names.filter((name) => name !== '').join(', ') }))
  })
  const order = bySupport(field)
  return sided.sort((a, b) => order(a.bucket, b.bucket)).map(sideOf)
}

/** What all values of a group leave possible, where that is narrower than each of them alone: 5–9 of "at least 5", "up to 9". */
function meeting(buckets: readonly Bucket[]): string | null {
  let low = Number.NEGATIVE_INFINITY
  let high = Number.POSITIVE_INFINITY
  for (const { value } of buckets) {
    if (value.kind !== 'count' || value.unit !== undefined) return null
    const region = countRegion(value)
    if (region.lowBand > 0 || region.highBand > 0) return null
    low = Math.max(low, region.low)
    high = Math.min(high, region.high)
  }
  if (!(low < high) || !Number.isFinite(low) || !Number.isFinite(high)) return null
  return sayNumber({ min: low, max: high, approx: false, form: 'range' })
}

/** How many of the group's other values each value lies inside of. */
function narrowness(group: JudgedGroup): Map<Bucket, number> {
  const out = new Map<Bucket, number>()
  for (const { from, to, related } of group.pairs) {
    if (from === to) continue
    if (related.relation === 'nested-left') out.set(from, (out.get(from) ?? 0) + 1)
    if (related.relation === 'nested-right') out.set(to, (out.get(to) ?? 0) + 1)
  }
  return out
}

/** The newest of values that an update or correction explains. */
function newest(group: JudgedGroup): Bucket | null {
  const updates = group.pairs.filter((pair) => pair.note === 'update' || pair.note === 'correction')
  if (updates.length === 0) return null
  let best = updates[0]?.from as Bucket
  for (const { from, to } of updates) {
    for (const bucket of [from, to]) {
      const order = orderOf(latest(bucket), latest(best))
      if (order > 0 || (order === 0 && latest(bucket).claim.revised && !latest(best).claim.revised)) best = bucket
    }
  }
  return best
}

function latest(bucket: Bucket): Bucket['profiles'][number] {
  return bucket.profiles.reduce((best, vote) => (orderOf(vote, best) > 0 ? vote : best))
}

function consensusOf(group: JudgedGroup, field: Field): string {
  const updated = newest(group)
  if (updated !== null) return sayBucket(updated)
  const narrow = narrowness(group)
  const ranked = [...group.buckets].sort(
    (a, b) => (narrow.get(b) ?? 0) - (narrow.get(a) ?? 0) || bySupport(field)(a, b),
  )
  const [best] = ranked
  if (best === undefined) return ''
  const onlyOverlaps =
    narrow.size === 0 && group.buckets.length > 1 && !group.pairs.some((pair) => pair.verdict === 'agree')
  return (onlyOverlaps ? meeting(group.buckets) : null) ?? sayBucket(best)
}

function disputed(group: JudgedGroup): Set<Bucket> {
  const out = new Set<Bucket>()
  for (const pair of group.pairs) {
    if (pair.verdict !== 'contradict') continue
    out.add(pair.from)
    out.add(pair.to)
  }
  return out
}

/** Most values that a row's short form lists. */
const MOST_SHOWN = 6

/** The row in a few words: the narrowest value that all leave possible, or the sides of the dispute. */
export function shownOf(groups: readonly JudgedGroup[], field: Field): string {
  const clash = groups.find((group) => group.verdict === 'contradict')
  if (clash !== undefined) {
    const sides = [...disputed(clash)].sort(bySupport(field)).map(sayBucket)
    return [...new Set(sides)].slice(0, MOST_SHOWN).join(' / ')
  }
  const said = groups.map((group) => consensusOf(group, field)).filter((text) => text !== '')
  return [...new Set(said)].slice(0, MOST_SHOWN).join('; ')
}
