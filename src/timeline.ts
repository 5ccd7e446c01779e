// The clock of an event: when each sub-event happened by each source, and what is told in an order that cannot be.

import { sortAlerts } from './judge/alerts.ts'
import type { Interval } from './kinds/region.ts'
import { clockOf, DAY } from './kinds/time/region.ts'
import { partsOf } from './kinds/time/timex-parts.ts'
import type { Claim } from './model/claim.ts'
import type { Field, FieldPack, OrderCondition, SubEventOrder } from './model/pack.ts'
import type { Alert, Row, TimelineEntry } from './model/report.ts'

interface Moment {
  readonly claim: Claim
  readonly subEvent: string
  /** First day of the time, or null where only the clock is known. */
  readonly day: number | null
  readonly clock: Interval
}

function momentOf(claim: Claim, field: Field): Moment | null {
  if (claim.value?.kind !== 'time' || claim.value.type === 'DURATION' || field.subEvent === null) return null
  if (!claim.votes || claim.event !== 'main' || claim.state !== 'value') return null
  const parts = partsOf(claim.value.timex)
  if (parts === null) return null
  const clock = clockOf(claim.value, parts)
  if (clock === null) return null
  const day = parts.days !== null && parts.days[0] === parts.days[1] ? parts.days[0] : null
  return { claim, subEvent: field.subEvent, day, clock }
}

/** Clock times of the sub-events of one event. */
export function momentsOf(claims: readonly Claim[], fields: ReadonlyMap<string, Field>): Moment[] {
  const out: Moment[] = []
  for (const claim of claims) {
    const field = fields.get(claim.field)
    const moment = field === undefined ? null : momentOf(claim, field)
    if (moment !== null) out.push(moment)
  }
  return out
}

function finite(n: number): number | null {
  return Number.isFinite(n) ? Math.round(n) : null
}

/** The sub-events in the order of the clock; minutes count from midnight of the event's first day. */
export function timelineOf(moments: readonly Moment[]): TimelineEntry[] {
  const days = moments.flatMap(({ day }) => (day === null ? [] : [day]))
  const first = days.reduce((least, day) => Math.min(least, day), Number.POSITIVE_INFINITY)
  const entries = moments.map(({ claim, subEvent, day, clock }) => {
    const shift = day === null || !Number.isFinite(first) ? 0 : (day - first) * DAY
    const [earliest, latest] = [finite(clock.low + shift), finite(clock.high + shift)]
    return { subEvent, source: claim.source, claim: claim.id, shown: claim.shown, earliest, latest }
  })
  return entries.sort(
    (a, b) =>
      (a.earliest ?? -1) - (b.earliest ?? -1) || (a.latest ?? 1e9) - (b.latest ?? 1e9) || (a.claim < b.claim ? -1 : 1),
  )
}

/** Hours past which two clock times without a day are taken for two days, not for a broken order. */
const SAME_DAY = 12 * 60

function comesAfter(early: Moment, late: Moment): boolean {
  const shift = early.day !== null && late.day !== null ? (early.day - late.day) * DAY : 0
  const gap = early.clock.low - early.clock.lowBand + shift - (late.clock.high + late.clock.highBand)
  // An open edge ("before 5 p.m.") leaves every order possible on its open side.
  const edge = Number.isFinite(late.clock.highBand) && Number.isFinite(early.clock.lowBand)
  return edge && gap > 0 && (shift !== 0 || (early.day !== null && late.day !== null) || gap < SAME_DAY)
}

/** What must come first and stands later: the alert belongs to the row of the time that comes too late. */
function brokenOrders(moments: readonly Moment[], order: SubEventOrder): Map<string, Alert> {
  const out = new Map<string, Alert>()
  const befores = moments.filter((moment) => moment.subEvent === order.before)
  const afters = moments.filter((moment) => moment.subEvent === order.after)
  for (const early of befores) {
    const late = afters.find((moment) => comesAfter(early, moment))
    if (late === undefined || out.has(early.claim.field)) continue
    const [a, b] = [early.claim, late.claim]
    const message = `${order.before} at ${a.shown} (${a.source}) stands after ${order.after} at ${b.shown} (${b.source})`
    out.set(a.field, { code: 'order', message, claims: [a.id, b.id] })
  }
  return out
}

const BY_POLICE =
  /\b(?:(?:police|officers?|deput(?:y|ies)|troopers?|agents?)\b[^.;]{0,40}\b(?:fired|shot|shoots?|opened fire|shooting)\b|(?:shot|killed|wounded|shooting|fire)\s(?:\w+\s){0,2}(?:by|from)\s(?:\w+\s){0,2}(?:police|officers?|deput(?:y|ies)|troopers?)\b)/i

/** Where officers shot, they had been sent out before; elsewhere they come after the deed. */
const CONDITIONS: Readonly<Record<OrderCondition, (claims: readonly Claim[]) => boolean>> = {
  'police-fire': (claims) =>
    claims.some((claim) => claim.votes && claim.event === 'main' && BY_POLICE.test(claim.evidence.text)),
}

/** Rows with the alerts of broken order added; such a row cannot be right and contradicts. */
export function checkOrder(
  rows: readonly Row[],
  moments: readonly Moment[],
  packs: readonly FieldPack[],
  claims: readonly Claim[],
): Row[] {
  const alerts = new Map<string, Alert[]>()
  for (const order of packs.flatMap((pack) => pack.order)) {
    const broken = brokenOrders(moments, order)
    if (broken.size === 0 || (order.when !== undefined && !CONDITIONS[order.when](claims))) continue
    for (const [field, alert] of broken) alerts.set(field, [...(alerts.get(field) ?? []), alert])
  }
  return rows.map((row) => {
    const broken = alerts.get(row.field)
    const [first] = broken ?? []
    if (broken === undefined || first === undefined) return row
    const wasClash = row.verdict === 'contradict'
    const reason = wasClash
      ? row.reason
      : `${first.message}, which cannot be; only another time for one of them would mend it.`
    return { ...row, verdict: 'contradict' as const, reason, alerts: sortAlerts([...row.alerts, ...broken]) }
  })
}
