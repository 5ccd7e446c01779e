// Judges one row: gates split its claims into groups, each group is judged value by value, the row takes the worst verdict.

import type { Claim, Subject } from '../model/claim.ts'
import type { Document } from '../model/document.ts'
import { shortHash } from '../model/hash.ts'
import type { Field, Population } from '../model/pack.ts'
import type { Pair, Row, Verdict } from '../model/report.ts'
import type { CopyIndex } from '../origins/copied.ts'
import { traceOrigins } from '../origins/origins.ts'
import { alertsOf } from './alerts.ts'
import { cellsOf } from './cells.ts'
import { orderBreaks } from './derived.ts'
import { failedGate, gateGroups } from './gates.ts'
import { type JudgedGroup, judgeGroup } from './group.ts'
import { standing } from './one-source.ts'
import type { JudgedPair } from './pair.ts'
import { pairPrecision } from './precision.ts'
import { pairReason, rowReason } from './reasons.ts'
import { shownOf, sidesOf } from './sides.ts'
import { speaks, stateOf, votesOf } from './vote.ts'

/** What `align` hands over: one field, one subject, and all claims about it in this event. */
export interface RowDraft {
  readonly field: Field
  readonly subject: Subject | null
  readonly claims: readonly Claim[]
  /** The claims are about people nobody names; where a source knows several, they cannot be told apart. */
  readonly anonymous?: boolean
}

export interface EventContext {
  /** Event key, stable over new sources. */
  readonly event: string
  /** Sources of the event in report order. */
  readonly sources: readonly string[]
  readonly documents: ReadonlyMap<string, Document>
  readonly copies: CopyIndex
  readonly aliases: ReadonlyMap<string, string>
  readonly populations: readonly Population[]
  /** Several people were hurt or brought to hospital. */
  readonly several?: boolean
  /** One label for each origin of the event. */
  readonly labels: ReadonlyMap<string, string>
  /** Lower-cased names of voices that the user counts as one, with the name of that one. */
  readonly voices?: ReadonlyMap<string, string>
}

/** Worst first. A group in which one source speaks alone never outweighs a group that was compared. */
const WORST: readonly Verdict[] = ['contradict', 'compatible', 'agree', 'single', 'none']
const PAIR_ORDER = ['contradict', 'compatible', 'not-comparable', 'agree']
/** Pairs listed in a row; the sides list every value. */
const MOST_PAIRS = 60

function isUncompared(groups: readonly JudgedGroup[]): boolean {
  const sources = new Set(groups.flatMap((group) => [...group.sources]))
  return sources.size > 1 && groups.every((group) => group.sources.size < 2)
}

function rowVerdict(groups: readonly JudgedGroup[], broken: boolean): Verdict {
  if (broken) return 'contradict'
  const worst = WORST.find((verdict) => groups.some((group) => group.verdict === verdict)) ?? 'none'
  return worst === 'single' && isUncompared(groups) ? 'compatible' : worst
}

function comparePairs(a: JudgedPair, b: JudgedPair): number {
  return (
    PAIR_ORDER.indexOf(a.verdict) - PAIR_ORDER.indexOf(b.verdict) ||
    Number(a.hint === null) - Number(b.hint === null) ||
    b.from.origins.size + b.to.origins.size - a.from.origins.size - a.to.origins.size ||
    (a.left.claim.id + a.right.claim.id < b.left.claim.id + b.right.claim.id ? -1 : 1)
  )
}

/** Notes that explain little: a pair without a note shows the row better. */
const VAGUE_NOTES = new Set(['unknown-pair', 'different-names', 'several'])

/** The pair that decides a row: the worst, and where nothing clashes the one that shows the verdict. */
function decisiveOf(pairs: readonly JudgedPair[], verdict: Verdict): JudgedPair | null {
  const fits = pairs
    .filter((pair) => pair.verdict === verdict)
    .sort((a, b) => (verdict === 'compatible' ? pairPrecision(b) - pairPrecision(a) : 0))
  const telling = fits.find((pair) => pair.note !== null && !VAGUE_NOTES.has(pair.note))
  const shown = telling ?? fits.find((pair) => pair.note === null) ?? fits[0]
  if (shown !== undefined || verdict !== 'compatible') return shown ?? null
  return pairs.find((pair) => pair.verdict === 'not-comparable') ?? null
}

function reportPair(pair: JudgedPair, field: Field): Pair {
  const base = { left: pair.left.claim.id, right: pair.right.claim.id, verdict: pair.verdict }
  const reason = pairReason(pair, field)
  return pair.note === null ? { ...base, reason } : { ...base, reason, note: pair.note }
}

/** Several people whom nobody names: their values differ because they are several. */
function looseGroups(groups: readonly JudgedGroup[], draft: RowDraft): readonly JudgedGroup[] {
  if (draft.anonymous !== true) return groups
  return groups.map((group) => {
    const perSource = new Map<string, number>()
    for (const bucket of group.buckets) for (const s of bucket.sources) perSource.set(s, (perSource.get(s) ?? 0) + 1)
    if (![...perSource.values()].some((n) => n > 1)) return group
    const pairs = group.pairs.map((pair) =>
      pair.verdict === 'contradict'
        ? { ...pair, verdict: 'not-comparable' as const, note: 'not-comparable: population', hint: null }
        : pair,
    )
    if (group.verdict !== 'contradict') return group
    return { ...group, pairs, verdict: group.sources.size > 1 ? ('compatible' as const) : ('single' as const) }
  })
}

function noteOf(groups: readonly JudgedGroup[], verdict: Verdict, decisive: JudgedPair | null): string | null {
  if (decisive?.note != null) return decisive.note
  const [a, b] = groups
  if (verdict === 'compatible' && a !== undefined && b !== undefined && isUncompared(groups)) {
    return `not-comparable: ${failedGate(a.gate, b.gate)}`
  }
  if (verdict !== 'compatible' && verdict !== 'agree') return null
  const noted = groups.flatMap((group) => group.pairs).find((pair) => pair.note !== null)
  return noted?.note ?? null
}

/** A row's name: the same field and subject of the same event keep it whatever else changes. */
export function rowId(event: string, field: string, subject: Subject | null): string {
  return shortHash(`${event}\n${field}\n${subject?.id ?? ''}`)
}

/** Judges one row of an event. Near-linear in its claims: equal values are judged once. */
export function judgeRow(draft: RowDraft, context: EventContext): Row {
  const { field, subject, claims } = draft
  const origins = traceOrigins(claims, context.documents, context.copies, context.voices, context.labels)
  const votes = votesOf(claims, origins, context.documents)
  const row = { field, aliases: context.aliases, several: context.several === true }
  const stood = gateGroups(votes).map((group) => standing(group, row))
  const judged = stood.map(({ group }) => judgeGroup(group, row))
  const aside = new Set(stood.flatMap((part) => part.aside.map((vote) => vote.claim)))
  const groups = looseGroups(judged, draft)
  const breaks = orderBreaks(groups, context.populations)
  const verdict = rowVerdict(groups, breaks.length > 0)
  const pairs = groups.flatMap((group) => group.pairs).sort(comparePairs)
  const decisive = decisiveOf(pairs, verdict)
  const unknowns = claims.filter((claim) => speaks(claim) && stateOf(claim) === 'unknown').map((claim) => claim.source)
  return {
    id: rowId(context.event, field.name, subject),
    field: field.name,
    label: field.label,
    subject,
    verdict,
    reason: rowReason({ field, verdict, groups, breaks, decisive, unknowns: [...new Set(unknowns)] }),
    shown: shownOf(groups, field),
    note: noteOf(groups, verdict, decisive),
    origins: new Set(votes.map((vote) => vote.origin.key)).size,
    sides: sidesOf(groups, field),
    cells: cellsOf(context.sources, claims, groups, aside),
    pairs: pairs.slice(0, MOST_PAIRS).map((pair) => reportPair(pair, field)),
    alerts: alertsOf(groups, breaks, field),
  }
}
