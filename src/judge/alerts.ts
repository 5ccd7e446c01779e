// What of a row deserves a second look, strongest first, each with the claims that show it.

import { wordDiff } from '../kinds/quote/word-diff.ts'
import type { Field } from '../model/pack.ts'
import type { Alert } from '../model/report.ts'
import type { OrderBreak } from './derived.ts'
import type { JudgedGroup } from './group.ts'
import { areAtOdds } from './one-source.ts'
import type { JudgedPair } from './pair.ts'
import type { Vote } from './vote.ts'

/** Alert codes, strongest first (SEMANTICS, "Origins"). */
export const ALERT_ORDER = [
  'unit-slip',
  'half-day',
  'same-origin-drift',
  'order',
  'self-conflict',
  'dropped-attribution',
  'quote-altered',
  'near-miss',
] as const

/** Alerts kept of one code in one row; the row's pairs show the rest. */
const MOST_OF_A_CODE = 5

function who(vote: Vote): string {
  return vote.claim.source
}

function alert(code: string, message: string, ...votes: Vote[]): Alert {
  return { code, message, claims: votes.map((vote) => vote.claim.id) }
}

/** "a.txt to b.txt: we [-will-] demand [-just that-] {+justice+}". */
function alteredMessage(left: Vote, right: Vote): string {
  const words = (vote: Vote) => (vote.value.kind === 'quote' ? vote.value.words : '')
  return `from ${who(left)} to ${who(right)}: ${wordDiff(words(left), words(right))}`
}

function fromHint(pair: JudgedPair): Alert | null {
  const { left, right } = pair
  const said = `${left.claim.shown} (${who(left)}) and ${right.claim.shown} (${who(right)})`
  switch (pair.hint) {
    case 'unit-slip':
      return alert('unit-slip', `${said} have the same digits in another unit or magnitude`, left, right)
    case 'half-day':
      return alert('half-day', `${said} are exactly twelve hours apart`, left, right)
    case 'quote-altered':
      return alert('quote-altered', alteredMessage(left, right), left, right)
    case 're-attributed':
      return alert('quote-altered', `${who(left)} and ${who(right)}: ${pair.related.because}`, left, right)
    case 'near-miss':
      return alert('near-miss', `${said} differ by very little: one of them may be a slip`, left, right)
    default:
      return null
  }
}

function fromConflict(pair: JudgedPair, field: Field): Alert[] {
  const out: Alert[] = []
  const { left, right } = pair
  const hinted = fromHint(pair)
  if (hinted !== null) out.push(hinted)
  const twice = selfConflict(pair, field)
  if (twice !== null) out.push(twice)
  const drift = driftOf(pair)
  if (drift !== null) {
    const [a, b] = drift
    out.push(
      alert(
        'same-origin-drift',
        `${who(a)} and ${who(b)} both cite ${a.origin.label} and differ: ${a.claim.shown}, ${b.claim.shown}`,
        a,
        b,
      ),
    )
  }
  return left === right ? [] : out
}

/** Votes of two sources in two excluding values that name one and the same origin. */
function driftOf(pair: JudgedPair): [Vote, Vote] | null {
  if (pair.hint === 'quote-altered' || pair.hint === 're-attributed') return null
  for (const a of pair.from.profiles) {
    if (!a.origin.named) continue
    for (const b of pair.to.profiles) {
      if (b.origin.named && a.origin.key === b.origin.key && a.claim.source !== b.claim.source) return [a, b]
    }
  }
  return null
}

function selfConflict(pair: JudgedPair, field: Field): Alert | null {
  for (const a of pair.from.profiles) {
    for (const b of pair.to.profiles) {
      if (a.claim.source !== b.claim.source || !areAtOdds(a, b, field)) continue
      const zones = a.claim.zone === b.claim.zone ? '' : ` (${a.claim.zone}, ${b.claim.zone})`
      return alert('self-conflict', `${who(a)} says ${a.claim.shown} and ${b.claim.shown}${zones}`, a, b)
    }
  }
  return null
}

const LAY_VOICES = new Set(['witness', 'family', 'social', 'suspect', 'reader'])

/** The same value stands with a lay witness here and in the outlet's own voice there. */
function droppedAttribution(group: JudgedGroup): Alert[] {
  const out: Alert[] = []
  for (const bucket of group.buckets) {
    const cited = bucket.votes.find((vote) => LAY_VOICES.has(vote.claim.attribution.chain.at(-1)?.kind ?? ''))
    if (cited === undefined) continue
    const owned = bucket.votes.find(
      (vote) =>
        vote.claim.attribution.chain.length === 0 &&
        vote.claim.certainty === 'asserted' &&
        vote.claim.zone === 'body' &&
        vote.claim.source !== cited.claim.source,
    )
    if (owned === undefined || citesAnyone(bucket.votes, owned)) continue
    const voice = cited.claim.attribution.chain.at(-1)?.name ?? 'a witness'
    const message = `${who(cited)} has "${cited.claim.shown}" from ${voice}; ${who(owned)} says it in its own voice`
    out.push(alert('dropped-attribution', message, cited, owned))
  }
  return out
}

/** Names, ages and days are nobody's allegation: that a brother gave them here and nobody there drops nothing. */
function isContestable(field: Field): boolean {
  if (field.kind === 'quote' || field.kind === 'entity' || field.name === 'date') return false
  return field.kind !== 'count' || field.person === null
}

/** The source names somebody for the value elsewhere in its text. */
function citesAnyone(votes: readonly Vote[], owned: Vote): boolean {
  return votes.some((vote) => vote.claim.source === owned.claim.source && vote.claim.attribution.chain.length > 0)
}

function rank(code: string): number {
  const at = (ALERT_ORDER as readonly string[]).indexOf(code)
  return at < 0 ? ALERT_ORDER.length : at
}

/** Strongest first; equal codes by message, so that the order never depends on the order of files. */
export function sortAlerts(alerts: readonly Alert[]): Alert[] {
  const sorted = [...alerts].sort((a, b) => rank(a.code) - rank(b.code) || (a.message < b.message ? -1 : 1))
  const seen = new Map<string, number>()
  return sorted.filter(({ code }) => {
    const n = seen.get(code) ?? 0
    seen.set(code, n + 1)
    return n < MOST_OF_A_CODE
  })
}

/** Clashing pairs of a group that are looked at for alerts; their values come best supported first. */
const MOST_CLASHES = 1000

/** All alerts of one row. */
export function alertsOf(groups: readonly JudgedGroup[], breaks: readonly OrderBreak[], field: Field): Alert[] {
  const out: Alert[] = []
  for (const group of groups) {
    const clashes = group.pairs.filter((pair) => pair.verdict === 'contradict').slice(0, MOST_CLASHES)
    for (const pair of clashes) for (const a of fromConflict(pair, field)) out.push(a)
    if (isContestable(field)) for (const a of droppedAttribution(group)) out.push(a)
  }
  for (const { lesser, greater, because } of breaks) out.push(alert('order', because, lesser, greater))
  return sortAlerts(oncePerOrigin(out))
}

/** Two sources that cite one origin in several values drift once; the alert holds all the claims. */
function oncePerOrigin(alerts: readonly Alert[]): Alert[] {
  const drifts = new Map<string, Alert>()
  const out: Alert[] = []
  for (const one of alerts) {
    const pair = /^(.*?) both cite /.exec(one.message)?.[1]
    const known = one.code === 'same-origin-drift' && pair !== undefined ? drifts.get(pair) : undefined
    if (known !== undefined) {
      known.claims = [...new Set([...known.claims, ...one.claims])]
      continue
    }
    if (one.code === 'same-origin-drift' && pair !== undefined) drifts.set(pair, one)
    out.push(one)
  }
  return out
}
