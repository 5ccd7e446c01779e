// Two values against each other: the gates of time and modality, then their regions; which pair of claims shows it best.

import { countRegion } from '../kinds/count/relate.ts'
import type { RelateContext, Related } from '../kinds/kind.ts'
import { quantityRegion } from '../kinds/quantity/relate.ts'
import type { Field } from '../model/pack.ts'
import type { PairVerdict } from '../model/report.ts'
import type { Value } from '../model/value.ts'
import type { Bucket } from './buckets.ts'
import { ofDeathPlace } from './death-place.ts'
import { acrossMidnight } from './night.ts'
import { OTHER_GROUP, ofOtherGroup } from './other-group.ts'
import { ofOtherWeapon } from './other-weapon.ts'
import { ofPrognosis } from './prognosis.ts'
import { relateValues } from './relate-values.ts'
import { ofScaleSlip } from './scale-slip.ts'
import { ofVictims } from './victims.ts'
import { isHedged, orderOf, type Vote } from './vote.ts'

export interface Judged {
  readonly left: Vote
  readonly right: Vote
  readonly verdict: PairVerdict
  /** update, correction, tension, unknown-pair, … */
  readonly note: string | null
  readonly related: Related
  readonly hint: string | null
}

/** The verdict on two buckets of one gate group. */
export interface JudgedPair extends Judged {
  readonly from: Bucket
  readonly to: Bucket
}

export interface RowContext {
  readonly field: Field
  readonly aliases: ReadonlyMap<string, string>
  /** Several people were hurt: they may have been brought to several hospitals. */
  readonly several?: boolean
}

export interface PairContext extends RowContext {
  /** Two sources that agree in another of their values do not contradict by these (see group.ts). */
  readonly agreeElsewhere: (a: Vote, b: Vote, left: Bucket, right: Bucket) => boolean
}

function contextOf(a: Vote, b: Vote, { field, aliases }: RowContext): RelateContext {
  return { field, published: [a.published, b.published], aliases }
}

/** The lower edge of a number's region, for "rose" and "fell". */
function level(value: Value): number | null {
  if (value.kind === 'count') return countRegion(value).low
  return value.kind === 'quantity' ? quantityRegion(value).low : null
}

/** The note that explains why two values that exclude each other can both have been true, or null. */
function excuse(a: Vote, b: Vote, { field, several }: RowContext): string | null {
  if (ofOtherGroup(a, b, field)) return OTHER_GROUP
  if (field.of === 'place' && (isNearOnly(a) || isNearOnly(b))) return 'tension'
  if (field.of === 'hospital') {
    if (several === true) return OTHER_GROUP
    if (tellsMove(a) || tellsMove(b)) return 'update'
  }
  const order = orderOf(a, b)
  const later = order < 0 ? b : order > 0 ? a : a.claim.revised ? a : b
  const earlier = later === a ? b : a
  const low = level(earlier.value)
  const high = level(later.value)
  const rises = low !== null && high !== null && high >= low
  if (order !== 0) {
    if (field.evolves === 'either') return later.claim.revised && low !== null && !rises ? 'correction' : 'update'
    if (field.evolves === 'rising' && (rises || low === null)) return 'update'
  }
  if (later.claim.revised && !(order === 0 && earlier.claim.revised)) {
    return rises || low === null ? 'update' : 'correction'
  }
  if (field.evolves !== 'fixed' && order === 0 && tellsRise(a, b)) return 'update'
  return isWeak(a, b) ? 'tension' : null
}

const NEAR_ONLY = /\b(?:near|nearby|outside|beyond|close to)\s(?:the\s)?$/i
/** Units before a place that are looked at. */
const NEAR = 24

/** "Near Digne": the place lies within reach of the scene, and another one may as well. */
function isNearOnly({ claim }: Vote): boolean {
  const at = Math.max(0, claim.start - claim.evidence.start)
  return NEAR_ONLY.test(claim.evidence.text.slice(Math.max(0, at - NEAR), at))
}

const MOVED = /\b(?:transferred|moved|relocated|airlifted from|flown from|taken from)\b/i

/** "Was transferred to Mercy": a second hospital after the first. */
function tellsMove({ claim }: Vote): boolean {
  return MOVED.test(claim.evidence.text)
}

const ROSE =
  /\b(?:rose|risen|rises|rise|climbs|climbed|jumps|jumped|increases|increased|grew|grown|soars|soared) (?:\w+ )?to$/i

/** "The toll rose to seven" beside "four dead": the larger number says itself that it is the later one. */
function tellsRise(a: Vote, b: Vote): boolean {
  const [x, y] = [level(a.value), level(b.value)]
  if (x === null || y === null) return false
  const { claim } = x > y ? a : b
  const before = claim.evidence.text.slice(0, Math.max(0, claim.start - claim.evidence.start)).trimEnd()
  return ROSE.test(before.slice(-40))
}

const NONE_OR_REPORTED = /\b(?:no|reported|reports of|known|confirmed|immediate|immediately)\b|[.;]/gi
/** Units from "no" to the word of reporting. */
const NONE_TO_REPORTED = 60

/** "No injuries were reported", "no known victims": one clause says it. */
function noneReported(text: string): boolean {
  let none = -1
  for (const { 0: word, index } of text.matchAll(NONE_OR_REPORTED)) {
    if (word === '.' || word === ';') none = -1
    else if (word.toLowerCase() === 'no') none = index
    else if (none !== -1 && index - none <= NONE_TO_REPORTED) return true
  }
  return false
}

/** "None reported" is about reports, and "may have" leaves the other possible. */
function isWeak(a: Vote, b: Vote): boolean {
  const hedgedZero = ({ claim, value }: Vote) => {
    if (value.kind === 'category') return isHedged(claim)
    if (value.kind !== 'count' || value.form !== 'zero') return false
    return claim.certainty === 'hedged' || noneReported(claim.evidence.text)
  }
  return hedgedZero(a) || hedgedZero(b)
}

/** The pair of claims of two excluding values that no time, revision or hedge explains; else the explained one. */
function strongest(
  left: Bucket,
  right: Bucket,
  context: PairContext,
): { a: Vote; b: Vote; note: string | null } | null {
  let best: { a: Vote; b: Vote; note: string | null; rank: number } | null = null
  for (const a of left.profiles) {
    for (const b of right.profiles) {
      if (context.agreeElsewhere(a, b, left, right)) continue
      const note = excuse(a, b, context)
      const apart = a.origin.key !== b.origin.key ? 0 : 1
      const rank = (note === null ? 0 : 4) + (a.claim.source === b.claim.source ? 2 : 0) + apart
      if (best === null || rank < best.rank) best = { a, b, note, rank }
      if (rank === 0) return best
    }
  }
  return best
}

/** Two votes of different sources where there are such, for showing agreement. */
function apartVotes(left: Bucket, right: Bucket): [Vote, Vote] {
  for (const a of left.profiles) {
    for (const b of right.profiles) if (a.claim.source !== b.claim.source) return [a, b]
  }
  const other = right.votes.find((vote) => vote.claim.source !== left.votes[0]?.claim.source)
  return [left.votes[0] as Vote, other ?? (right.votes[0] as Vote)]
}

function judgeApart(left: Bucket, right: Bucket, related: Related, context: PairContext): Judged {
  const clash = strongest(left, right, context)
  if (clash === null) {
    const [a, b] = apartVotes(left, right)
    return { left: a, right: b, verdict: 'compatible', note: 'several', related, hint: null }
  }
  const { a, b, note } = clash
  const hint = related.hint ?? null
  const near = hint === 'unit-slip' || hint === 'half-day'
  if (note === OTHER_GROUP) return { left: a, right: b, verdict: 'not-comparable', note, related, hint: null }
  if (note !== null && !(near && note !== 'correction')) {
    return { left: a, right: b, verdict: 'compatible', note, related, hint: null }
  }
  return { left: a, right: b, verdict: 'contradict', note: null, related, hint }
}

/** Two values that leave each other open, with the words for it. */
function eased(left: Bucket, right: Bucket, because: string): Judged {
  const [a, b] = apartVotes(left, right)
  const related: Related = { relation: 'overlapping', because, clause: because }
  return { left: a, right: b, verdict: 'compatible', note: null, related, hint: null }
}

/** A denial of a value against a claim of it. Denying one value says nothing of others. */
function judgeDenial(left: Bucket, right: Bucket, related: Related, context: PairContext): Judged {
  if (left.denied && right.denied) return eased(left, right, 'both deny something, which excludes nothing')
  const [denial, claim] = left.denied ? [left, right] : [right, left]
  const inside = related.relation === 'same' || related.relation === (left.denied ? 'nested-right' : 'nested-left')
  if (!inside) return eased(left, right, 'to deny the one says nothing of the other')
  const said = claim.votes[0]?.claim.shown ?? ''
  const because = `${denial.votes[0]?.origin.label ?? 'a source'} denies what the other says: ${said}`
  const judged = judgeApart(left, right, { relation: 'apart', because, hint: 'denial' }, context)
  // "Not seriously hurt" leaves how badly: on a scale, what is denied is a degree.
  const isDegree = context.field.scale && judged.verdict === 'contradict'
  return isDegree ? { ...judged, verdict: 'compatible', note: 'tension', hint: null } : judged
}

/** How two values of one gate group stand to each other, before anything is known of who says them when. */
export function relateBuckets(left: Bucket, right: Bucket, context: RowContext): Related {
  const first = left.votes[0] as Vote
  const second = right.votes[0] as Vote
  const related = relateValues(left.value, right.value, contextOf(first, second, context))
  const eased = ofPrognosis(first, second, acrossMidnight(first, second, related), context.field)
  const placed = ofDeathPlace(first, second, eased, context.field)
  const armed = ofOtherWeapon(first, second, placed, context.field)
  return ofScaleSlip(first, second, ofVictims(first, second, armed))
}

/** The verdict between two different values of one gate group. */
export function judgePair(left: Bucket, right: Bucket, related: Related, context: PairContext): Judged {
  if (left.denied || right.denied) return judgeDenial(left, right, related, context)
  const isSlip = related.hint === 'unit-slip'
  if (related.relation === 'apart' || isSlip) return judgeApart(left, right, related, context)
  const [a, b] = apartVotes(left, right)
  const hint = related.hint ?? null
  const base = { left: a, right: b, related, hint }
  switch (related.relation) {
    case 'same':
      return { ...base, verdict: 'agree', note: hint }
    case 'apart-soft':
      return { ...base, verdict: 'compatible', note: 'tension' }
    case 'incomparable':
      return { ...base, verdict: 'not-comparable', note: 'not-comparable: measure' }
    default:
      return { ...base, verdict: 'compatible', note: hint }
  }
}
