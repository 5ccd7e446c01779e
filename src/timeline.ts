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

const WORDS = /[a-z']+|[.;]/gi
const OFFICERS = /^(?:police|officers?|deput(?:y|ies)|troopers?|agents?)$/i
const FIRED = /^(?:fired|shot|shoots?|shooting)$/i
const HARMED = /^(?:shot|killed|wounded|shooting|fire)$/i
/** Units from those who fire to their firing, and words from a harm to its "by" and on to who did it. */
const TO_FIRED = 40
const TO_AGENT = 3

/** "Officers later opened fire", "was shot twice by two deputies": one sentence says it. */
function isByPolice(text: string): boolean {
  let [actor, harm, by, before, at] = [-1, -1, -1, '', 0]
  for (const { 0: word, index } of text.matchAll(WORDS)) {
    const said = word.toLowerCase()
    at++
    if (said === '.' || said === ';') [actor, harm, by] = [-1, -1, -1]
    else if (OFFICERS.test(said)) {
      if (by >= 0 && at - by <= TO_AGENT) return true
      actor = index + word.length
    } else if (FIRED.test(said) || (said === 'fire' && before === 'opened')) {
      if (actor >= 0 && index - actor <= TO_FIRED) return true
    } else if ((said === 'by' || said === 'from') && harm >= 0 && at - harm <= TO_AGENT) by = at
    if (HARMED.test(said)) harm = at
    before = said
  }
  return false
}

/** Where officers shot, they had been sent out before; elsewhere they come after the deed. */
const CONDITIONS: Readonly<Record<OrderCondition, (claims: readonly Claim[]) => boolean>> = {
  'police-fire': (claims) => {
    const told = claims.filter((claim) => claim.votes && claim.event === 'main')
    return told.some((claim) => isByPolice(claim.evidence.text)) || isNobodyElses(told)
  },
}

/** Fields that speak of somebody else who shot, or of a call about it. */
const OTHER_SHOOTER: ReadonlySet<string> = new Set([
  'suspect',
  'suspects',
  'suspect-age',
  'custody',
  'arrested',
  'call',
])
const SENT = /\b(?:police|officers?|deput(?:y|ies)|troopers?|constables?|agents?)\b/i
const SHOOTING = /\bshooting\b/i

/** Officers are sent out, "the shooting" is told, and nobody else is told to have shot: those sent out are those who did. */
function isNobodyElses(claims: readonly Claim[]): boolean {
  if (claims.some(({ field }) => OTHER_SHOOTER.has(field))) return false
  const says = (field: string, words: RegExp) =>
    claims.some((one) => one.field === field && words.test(one.evidence.text))
  return says('dispatch-time', SENT) && says('incident-time', SHOOTING)
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
      : `${first.message}, which cannot be where those sent out were there; only another time for one of them would mend it.`
    return { ...row, verdict: 'contradict' as const, reason, alerts: sortAlerts([...row.alerts, ...broken]) }
  })
}
