// One gate group judged: every pair of distinct values, the group's verdict, and which values stand against which.

import type { Related, Relation } from '../kinds/kind.ts'
import { mirrored } from '../kinds/region.ts'
import type { Verdict } from '../model/report.ts'
import type { EntityValue } from '../model/value.ts'
import type { Bucket } from './buckets.ts'
import { bucketVotes } from './buckets.ts'
import type { Gate, Group } from './gates.ts'
import { areAtOdds } from './one-source.ts'
import { type Judged, type JudgedPair, judgePair, type PairContext, type RowContext, relateBuckets } from './pair.ts'
import { isOverruled } from './precision.ts'
import { isAttempt, isHedged, type Vote } from './vote.ts'

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

/** Relations of all pairs of values, by index: row of the lower index first. */
class Relations {
  private readonly known = new Map<Bucket, Map<Bucket, Related>>()

  set(left: Bucket, right: Bucket, related: Related): void {
    const row = this.known.get(left) ?? new Map<Bucket, Related>()
    this.known.set(left, row.set(right, related))
  }

  /** The relation read from `left`, whichever way round it was found. */
  get(left: Bucket, right: Bucket): Relation {
    if (left === right) return 'same'
    const straight = this.known.get(left)?.get(right)
    if (straight !== undefined) return straight.relation
    return mirrored(this.known.get(right)?.get(left)?.relation ?? 'incomparable')
  }
}

const CAN_BOTH_BE: ReadonlySet<Relation> = new Set(['same', 'nested-left', 'nested-right', 'overlapping'])

/**
 * A source with several values in one voice means them all: two sources that share one of them do not contradict by the
 * others. A vaguer form of the very value in question ("several" beside "7") is no second value.
 */
function sharing(
  buckets: readonly Bucket[],
  relations: Relations,
  { field }: RowContext,
): PairContext['agreeElsewhere'] {
  const bySource = new Map<string, Bucket[]>()
  for (const bucket of buckets) {
    for (const source of bucket.sources) {
      const own = bySource.get(source)
      if (own === undefined) bySource.set(source, [bucket])
      else own.push(bucket)
    }
  }
  const others = (vote: Vote, mine: Bucket): Bucket[] =>
    (bySource.get(vote.claim.source) ?? []).filter(
      (bucket) => bucket === mine || (!bucket.denied && relations.get(mine, bucket) !== 'nested-left'),
    )
  return (a, b, left, right) => {
    if (a.claim.source === b.claim.source) return !areAtOdds(a, b, field) || isTitled(a, b, left, right)
    const mine = others(a, left)
    const theirs = others(b, right)
    if (mine.length === 1 && theirs.length === 1) return false
    const isShared = (p: Bucket, q: Bucket) => {
      const relation = relations.get(p, q)
      // Two places that merely touch do not show that the sources mean one.
      return CAN_BOTH_BE.has(relation) && (p.value.kind !== 'entity' || relation !== 'overlapping')
    }
    return mine.some((p) => theirs.some((q) => (p !== left || q !== right) && isShared(p, q)))
  }
}

/** The headline's value stands in the body too: the other value of the body is then not the headline's rival. */
function isTitled(a: Vote, b: Vote, left: Bucket, right: Bucket): boolean {
  if ((a.claim.zone === 'headline') === (b.claim.zone === 'headline')) return false
  const [title, bucket] = a.claim.zone === 'headline' ? [a, left] : [b, right]
  return bucket.votes.some(({ claim }) => claim.source === title.claim.source && claim.zone !== 'headline')
}

/** One named origin that gives two different bodies or names cannot be right twice. */
function drifted(pair: Judged, isShared: boolean): Judged {
  const isOne = pair.left.origin.named && pair.left.origin.key === pair.right.origin.key
  const differs = pair.related.hint === 'different-names' && pair.left.claim.source !== pair.right.claim.source
  if (!isOne || !differs || isShared) return pair
  const because = `${pair.left.origin.label} is cited for both, which are different bodies`
  const related = { ...pair.related, because }
  return { ...pair, related, verdict: 'contradict', note: null, hint: 'same-origin-drift' }
}

function relateAll(buckets: readonly Bucket[], context: RowContext): { relations: Relations; found: Related[] } {
  const relations = new Relations()
  const found: Related[] = []
  for (let i = 0; i < Math.min(buckets.length, ALL_PAIRS); i++) {
    for (let j = i + 1; j < buckets.length; j++) {
      const related = relateBuckets(buckets[i] as Bucket, buckets[j] as Bucket, context)
      relations.set(buckets[i] as Bucket, buckets[j] as Bucket, related)
      found.push(related)
    }
  }
  return { relations, found }
}

function pairsOf(buckets: readonly Bucket[], row: RowContext): JudgedPair[] {
  const { relations, found } = relateAll(buckets, row)
  const context = { ...row, agreeElsewhere: sharing(buckets, relations, row) }
  const out: JudgedPair[] = []
  let next = 0
  for (let i = 0; i < Math.min(buckets.length, ALL_PAIRS); i++) {
    const from = buckets[i] as Bucket
    for (let j = i + 1; j < buckets.length; j++) {
      const to = buckets[j] as Bucket
      const judged = judgePair(from, to, found[next++] as Related, context)
      const isShared = context.agreeElsewhere(judged.left, judged.right, from, to)
      out.push({ ...drifted(judged, isShared), from, to })
    }
  }
  return out
}

/** A value that several sources give, shown by two of them, of two origins where it has two. */
function agreement(bucket: Bucket): JudgedPair | null {
  const asserted = bucket.votes.filter((vote) => !isHedged(vote.claim))
  // A hedge is weaker than a plain statement; two hedges say the same.
  const votes = asserted.length > 0 ? asserted : bucket.votes
  const left = votes[0] as Vote
  const isOther = (vote: Vote) => vote.claim.source !== left.claim.source
  const right = votes.find(isOther) ?? bucket.votes.find(isOther)
  if (right === undefined) return null
  const weaker = isHedged(right.claim) && !isHedged(left.claim)
  const because = `both say ${left.claim.shown}`
  return {
    left,
    right,
    verdict: bucket.denied || weaker ? 'compatible' : 'agree',
    note: weaker ? (isAttempt(right.claim) ? 'attempt' : 'hedged') : null,
    related: { relation: 'same', because },
    hint: null,
    from: bucket,
    to: bucket,
  }
}

function verdictOf(pairs: readonly JudgedPair[], sources: number): Verdict {
  if (pairs.some((pair) => pair.verdict === 'contradict')) return 'contradict'
  if (sources < 2) return sources === 0 ? 'none' : 'single'
  if (pairs.some(isExcused)) return 'compatible'
  return pairs.some((pair) => isShared(pair, pairs)) ? 'agree' : 'compatible'
}

/** Notes of values that exclude each other and are explained all the same: such a row does not agree. */
const EXCUSES = new Set(['update', 'correction', 'tension'])

function isExcused(pair: JudgedPair): boolean {
  const isApart = pair.related.relation === 'apart' || pair.related.relation === 'apart-soft'
  return isApart && pair.note !== null && EXCUSES.has(pair.note) && pair.left.claim.source !== pair.right.claim.source
}

/** Two sources give one value. The same description twice is no agreement where somebody gives the name. */
function isShared(pair: JudgedPair, pairs: readonly JudgedPair[]): boolean {
  if (pair.verdict !== 'agree' || pair.left.claim.source === pair.right.claim.source) return false
  if (isOverruled(pair, pairs)) return false
  if (!isLoose(pair.left)) return true
  return pairs.every((other) => isLoose(other.left) && isLoose(other.right))
}

function namesSomebody({ name }: EntityValue): boolean {
  return !/ (?:in|at|near|of) /.test(name) && /(?:^|\s)(?!The\b|A\b|An\b)\p{Lu}/u.test(name)
}

/** A description, or a weekday of an unknown week: the same words, and perhaps not the same thing. */
function isLoose({ value, published }: Vote): boolean {
  // "The Iranian investigators" are told from others by a name; "a hospital in Milwaukee" is not.
  if (value.kind === 'entity')
    return value.described === true && (value.type !== 'organization' || !namesSomebody(value))
  return value.kind === 'time' && value.timex.startsWith('XXXX-W') && published === null
}

/** Judges one gate group. */
export function judgeGroup(group: Group, context: RowContext): JudgedGroup {
  const buckets = bucketVotes(group.votes)
  const pairs = pairsOf(buckets, context)
  for (const bucket of buckets) {
    const same = agreement(bucket)
    if (same !== null) pairs.push(same)
  }
  const sources = new Set(group.votes.map((vote: Vote) => vote.claim.source))
  return { gate: group.gate, buckets, pairs, verdict: verdictOf(pairs, sources.size), sources }
}
