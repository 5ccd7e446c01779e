// Groups articles by what they tell: weighted words in an inverted index give near pairs, which merge while whole groups agree.

import { dayOfIso } from '../kinds/time/timex-parts.ts'
import type { Account } from '../model/claim.ts'
import { daysApart, type EventDay, eventDays } from './days.ts'
import { type Features, featuresOf } from './features.ts'
import { type Vector, weigh } from './weights.ts'

/** Cosine from which two groups of articles tell of one event: the middle of the plateau measured on mixed real clusters. */
const SAME_EVENT = 0.175
/** Cosine from which two articles are a candidate pair at all. */
const NEAR = 0.06
/** Days between two publications past which articles must be this near to tell of one event all the same. */
const WINDOW = 45
const NEAR_LATER = 0.3
/** Heaviest words of an article that lead to others, and most articles that one word leads to. */
const LEADS = 40
const MOST_LED = 60
/** Heavy words that two articles must share before they are weighed against each other; short ones have fewer to share. */
const SHARED = 3
const SHARED_OF = 5
/** Cosine from which groups tell of one event although their days differ. */
const OTHER_DAY = 0.6
/** Days between events from which they are two; a night, a slip and the dateline of a far zone stay within. */
const DAYS = 2
/** Days between publications from which short articles of other days, alike in little but a town, are two events. */
const ISSUES = 5
const SHORT = 30
/** Articles of a group whose days are laid against those of another. */
const MOST_DATED = 12

interface Pair {
  readonly a: number
  readonly b: number
  readonly near: number
}

function dot(a: Vector, b: Vector): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a]
  let sum = 0
  for (const [key, weight] of small) {
    const other = large.get(key)
    if (other !== undefined) sum += weight * other
  }
  return sum
}

function heaviest(vector: Vector): number[] {
  return [...vector.entries()]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, LEADS)
    .map(([key]) => key)
}

/** Pairs of articles that share heavy words, found through an index of those words: no article is laid against all others. */
function nearPairs(vectors: readonly Vector[], days: readonly (number | null)[]): Pair[] {
  const index = new Map<number, number[]>()
  const pairs: Pair[] = []
  vectors.forEach((vector, b) => {
    const seen = new Map<number, number>()
    for (const key of heaviest(vector)) {
      const list = index.get(key) ?? []
      for (let i = Math.max(0, list.length - MOST_LED); i < list.length; i++) {
        const a = list[i] as number
        seen.set(a, (seen.get(a) ?? 0) + 1)
      }
      list.push(b)
      index.set(key, list)
    }
    for (const [a, shared] of seen) {
      const fewest = Math.min(vector.size, (vectors[a] as Vector).size)
      if (shared < Math.min(SHARED, Math.ceil(fewest / SHARED_OF))) continue
      const near = dot(vectors[a] as Vector, vector)
      if (near >= (isInWindow(days[a] ?? null, days[b] ?? null) ? NEAR : NEAR_LATER)) pairs.push({ a, b, near })
    }
  })
  return pairs.sort((x, y) => y.near - x.near || x.a - y.a || x.b - y.b)
}

function isInWindow(a: number | null, b: number | null): boolean {
  return a === null || b === null || Math.abs(a - b) <= WINDOW
}

interface Cluster {
  readonly sum: Vector
  readonly members: number[]
  /** Days of the event and day of publication, of the first members that tell a day. */
  readonly dated: Dated[]
  /** Euclidean length of `sum`. */
  length: number
}

interface Dated {
  readonly days: readonly EventDay[]
  readonly published: number | null
}

/** How alike two groups must be to tell of one event: much more where no day of the one is a day of the other. */
function needed(a: Cluster, b: Cluster): number {
  let least: number | null = null
  let issues: number | null = null
  for (const x of a.dated) {
    for (const y of b.dated) {
      const gap = daysApart(x.days, y.days)
      if (gap === null) continue
      if (gap < DAYS) return SAME_EVENT
      least = gap
      if (x.published === null || y.published === null) continue
      const between = Math.abs(x.published - y.published)
      issues = issues === null ? between : Math.min(issues, between)
    }
  }
  if (least === null) return SAME_EVENT
  const isShort = Math.min(a.sum.size, b.sum.size) <= SHORT
  return isShort && issues !== null && issues >= ISSUES ? Number.POSITIVE_INFINITY : OTHER_DAY
}

/** Adds the smaller group to the larger one. */
function merge(into: Cluster, from: Cluster): void {
  for (const [key, weight] of from.sum) into.sum.set(key, (into.sum.get(key) ?? 0) + weight)
  into.length = Math.sqrt(dot(into.sum, into.sum))
  for (const member of from.members) into.members.push(member)
  for (const one of from.dated) if (into.dated.length < MOST_DATED) into.dated.push(one)
}

/** Merges nearest pairs first, as long as the two groups' sums still point the same way: no chains through one odd article. */
function cluster(vectors: readonly Vector[], dated: readonly Dated[], pairs: readonly Pair[]): number[][] {
  const of = vectors.map((sum, i): Cluster => {
    const own = dated[i] as Dated
    return { sum: new Map(sum), members: [i], dated: own.days.length === 0 ? [] : [own], length: 1 }
  })
  for (const { a, b } of pairs) {
    const x = of[a] as Cluster
    const y = of[b] as Cluster
    if (x === y) continue
    const near = dot(x.sum, y.sum) / (x.length * y.length || 1)
    if (near < SAME_EVENT || near < needed(x, y)) continue
    const [into, from] = x.members.length >= y.members.length ? [x, y] : [y, x]
    merge(into, from)
    for (const member of from.members) of[member] = into
  }
  return [...new Set(of)].map((one) => one.members.sort((a, b) => a - b)).sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0))
}

/** Groups the given accounts; two or three articles or ten thousand, in near-linear time. */
export function groupByContent(accounts: readonly Account[], indices: readonly number[]): number[][] {
  const features = indices.map((index): Features => featuresOf(accounts[index] as Account))
  const days = indices.map((index) => dayOfIso((accounts[index] as Account).document.published))
  const dated = indices.map((index, i): Dated => {
    return { days: eventDays(accounts[index] as Account), published: days[i] ?? null }
  })
  const vectors = weigh(features)
  return cluster(vectors, dated, nearPairs(vectors, days)).map((group) => group.map((i) => indices[i] as number))
}
