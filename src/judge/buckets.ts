// Equal values put together, so that a row over thousands of sources is judged value by value, not claim by claim.

import type { Value } from '../model/value.ts'
import { deathPlace } from './death-place.ts'
import type { Vote } from './vote.ts'

export interface Bucket {
  readonly key: string
  readonly value: Value
  readonly denied: boolean
  readonly votes: Vote[]
  readonly sources: Set<string>
  readonly origins: Set<string>
  /** One vote for each different as-of day, revision and hedge: all that a verdict between two values can depend on. */
  readonly profiles: Vote[]
}

/** What is compared of a value, as text: equal keys are equal regions. */
export function valueKey(value: Value): string {
  switch (value.kind) {
    case 'count':
      return `n|${value.min}|${value.max}|${value.form}|${value.approx}|${value.word ?? ''}|${value.attacker ?? ''}|${value.unit ?? ''}`
    case 'quantity':
      return `q|${value.min}|${value.max}|${value.form}|${value.approx}|${value.word ?? ''}|${value.unit}`
    case 'time':
      return `t|${value.timex}|${value.mod ?? ''}|${value.offset ?? ''}|${value.zone ?? ''}|${value.weekday ?? ''}|${value.implied.join(',')}`
    case 'category':
      return `c|${value.code}`
    case 'entity':
      return `e|${value.name.toLowerCase()}|${value.described === true}`
    case 'quote':
      return `s|${value.words}|${value.speaker?.name.toLowerCase() ?? ''}`
  }
}

/** A bare weekday can mean another day in another week's paper; its publication day then belongs to the value. */
function bucketKey(vote: Vote): string {
  const symbolic = vote.value.kind === 'time' && vote.value.timex.startsWith('XXXX-W')
  return `${vote.denied ? '!' : ''}${valueKey(vote.value)}${deathPlace(vote)}${symbolic ? `|${vote.published ?? ''}` : ''}`
}

function profileKey(vote: Vote, isMany: boolean): string {
  return `${isMany ? vote.claim.source : ''}|${vote.claim.zone === 'headline'}|${vote.when?.day ?? ''}|${vote.when?.minute ?? ''}|${vote.claim.revised}|${vote.claim.certainty}|${vote.origin.key}`
}

/** Most profiles kept of one value; more only name further origins and days of the same words. */
const MOST_PROFILES = 24

/** Sources with several different values, whose votes must each be looked at. */
function sourcesOfMany(votes: readonly Vote[]): ReadonlySet<string> {
  const first = new Map<string, string>()
  const many = new Set<string>()
  for (const vote of votes) {
    const key = bucketKey(vote)
    const known = first.get(vote.claim.source)
    if (known === undefined) first.set(vote.claim.source, key)
    else if (known !== key) many.add(vote.claim.source)
  }
  return many
}

/** Buckets in the order of their most-supported values: origins, then sources, then key. */
export function bucketVotes(votes: readonly Vote[]): Bucket[] {
  const buckets = new Map<string, Bucket>()
  const profiles = new Set<string>()
  const many = sourcesOfMany(votes)
  for (const vote of votes) {
    const key = bucketKey(vote)
    let bucket = buckets.get(key)
    if (bucket === undefined) {
      const { value, denied } = vote
      bucket = { key, value, denied, votes: [], sources: new Set(), origins: new Set(), profiles: [] }
      buckets.set(key, bucket)
    }
    bucket.votes.push(vote)
    bucket.sources.add(vote.claim.source)
    bucket.origins.add(vote.origin.key)
    const profile = `${key}#${profileKey(vote, many.has(vote.claim.source))}`
    if (profiles.has(profile) || bucket.profiles.length >= MOST_PROFILES) continue
    profiles.add(profile)
    bucket.profiles.push(vote)
  }
  return [...buckets.values()].sort(bySupport)
}

function bySupport(a: Bucket, b: Bucket): number {
  return b.origins.size - a.origins.size || b.sources.size - a.sources.size || (a.key < b.key ? -1 : 1)
}
