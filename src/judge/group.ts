// One gate group judged: every pair of distinct values, the group's verdict, and which values stand against which.

import type { Verdict } from '../model/report.ts'
import type { Bucket } from './buckets.ts'
import { bucketVotes } from './buckets.ts'
import type { Gate, Group } from './gates.ts'
import { type Judged, judgePair, type PairContext } from './pair.ts'
import type { Vote } from './vote.ts'

export interface JudgedPair extends Judged {
  readonly from: Bucket
  readonly to: Bucket
}

export interface JudgedGroup {
  readonly gate: Gate
  readonly buckets: readonly Bucket[]
  readonly pairs: readonly JudgedPair[]
  readonly verdict: Verdict
  readonly sources: ReadonlySet<string>
}

/**
 * Up to this many distinct values, each is laid against each; beyond, every value is laid against the best supported ones,
 * so that a row stays near-linear in its claims.
 */
const ALL_PAIRS = 96

/** Fields of names may hold several true values: two sources that share one do not contradict by the others. */
function sharesAnother(pair: Judged, buckets: readonly Bucket[], isName: boolean): boolean {
  if (!isName) return false
  const a = pair.left.claim.source
  const b = pair.right.claim.source
  return a === b || buckets.some((bucket) => bucket.sources.has(a) && bucket.sources.has(b))
}

function softened(pair: Judged, buckets: readonly Bucket[], context: PairContext): Judged {
  const isName = context.field.kind === 'entity' && pair.hint !== 'near-miss'
  if (pair.verdict !== 'contradict' || !sharesAnother(pair, buckets, isName)) return pair
  return { ...pair, verdict: 'compatible', note: null, hint: null }
}

/** One named origin that gives two different bodies or names cannot be right twice. */
function drifted(pair: Judged): Judged {
  const isOne = pair.left.origin.named && pair.left.origin.key === pair.right.origin.key
  const differs = pair.related.hint === 'different-names' && pair.left.claim.source !== pair.right.claim.source
  return isOne && differs ? { ...pair, verdict: 'contradict', hint: 'same-origin-drift' } : pair
}

function pairsOf(buckets: readonly Bucket[], context: PairContext): JudgedPair[] {
  const out: JudgedPair[] = []
  for (let i = 0; i < Math.min(buckets.length, ALL_PAIRS); i++) {
    const from = buckets[i] as Bucket
    for (let j = i + 1; j < buckets.length; j++) {
      const to = buckets[j] as Bucket
      const judged = judgePair(from, to, context)
      if (judged !== null) out.push({ ...drifted(softened(judged, buckets, context)), from, to })
    }
  }
  return out
}

/** A value that several sources give, shown by two of them, of two origins where it has two. */
function agreement(bucket: Bucket): JudgedPair | null {
  const [left] = bucket.votes
  const right = bucket.votes.find((vote) => vote.claim.source !== left?.claim.source)
  if (left === undefined || right === undefined) return null
  const because = `both say ${left.claim.shown}`
  return {
    left,
    right,
    verdict: bucket.denied ? 'compatible' : 'agree',
    note: null,
    related: { relation: 'same', because },
    hint: null,
    from: bucket,
    to: bucket,
  }
}

function verdictOf(pairs: readonly JudgedPair[], sources: number): Verdict {
  if (pairs.some((pair) => pair.verdict === 'contradict')) return 'contradict'
  if (sources < 2) return sources === 0 ? 'none' : 'single'
  const isShared = (pair: JudgedPair) => pair.verdict === 'agree' && pair.left.claim.source !== pair.right.claim.source
  return pairs.some(isShared) ? 'agree' : 'compatible'
}

/** Judges one gate group. */
export function judgeGroup(group: Group, context: PairContext): JudgedGroup {
  const buckets = bucketVotes(group.votes)
  const pairs = pairsOf(buckets, context)
  for (const bucket of buckets) {
    const same = agreement(bucket)
    if (same !== null) pairs.push(same)
  }
  const sources = new Set(group.votes.map((vote: Vote) => vote.claim.source))
  return { gate: group.gate, buckets, pairs, verdict: verdictOf(pairs, sources.size), sources }
}
