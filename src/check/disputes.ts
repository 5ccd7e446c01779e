// Findings of the rows: contradictions, compatible differences where they are asked for, and alerts of their own.

import type { Alert, Report, ReportClaim, Row } from '../model/report.ts'
import type { Finding, FindingKey, Level } from './finding.ts'
import { findingId, normalised } from './identity.ts'
import { type ClaimPair, MOST_PAIRS, pairsOf } from './pairs.ts'
import { byText, newestFirst, placeOf, type Shelf } from './places.ts'
import { alertSeverity, compatibleSeverity, contradictionSeverity, isInScope, type Policy } from './policy.ts'

/** The rule of a finding that stands for all that are not listed. */
export const TOO_MANY = 'alert/too-many'

export function* disputesOf(report: Report, shelf: Shelf, policy: Policy): Generator<Finding> {
  for (const event of report.events ?? []) {
    for (const row of event.rows) {
      const told = new Set<Alert>()
      yield* pairFindings(row, 'contradict', shelf, policy, told)
      yield* pairFindings(row, 'compatible', shelf, policy, told)
      for (const alert of row.alerts) {
        const finding = alertFinding(row, alert, shelf, policy, told)
        if (finding !== null) yield finding
      }
    }
  }
}

function* pairFindings(
  row: Row,
  verdict: 'contradict' | 'compatible',
  shelf: Shelf,
  policy: Policy,
  told: Set<Alert>,
): Generator<Finding> {
  const isClash = verdict === 'contradict'
  const level = isClash ? contradictionSeverity(policy, row.field) : compatibleSeverity(policy, row.field)
  if (level === 'off') return
  const pairs = pairsOf(row, verdict, shelf, policy)
  let first: Finding | null = null
  for (let next = pairs.next(); ; next = pairs.next()) {
    if (next.done === true) {
      if (next.value && first !== null) yield tooMany(first)
      return
    }
    const pair = next.value
    const claims = [pair.left, pair.right]
    const raised = row.alerts.filter((alert) => isOf(alert, claims, shelf))
    for (const alert of raised) told.add(alert)
    const alerts = [...new Set(raised.map((alert) => alert.code))]
    const rule = `${isClash ? 'contradiction' : 'compatible'}/${row.field}`
    const [here, other] = newestFirst(claims, shelf, policy) as [ReportClaim, ReportClaim]
    const found = finding(
      row,
      rule,
      level,
      [here, other],
      sentenceOf(row, isClash, here, other),
      reasonOf(pair),
      alerts,
      policy,
    )
    first ??= found
    yield found
  }
}

/** Stands for the pairs of a row that are not listed, so that a cut list never looks whole. */
function tooMany(first: Finding): Finding {
  const { field, level, label, here } = first
  const key: FindingKey = { rule: TOO_MANY, field, subject: null, values: [], articles: [here.path] }
  const message = `${label}: more than ${MOST_PAIRS} pairs of articles disagree; the others are not listed`
  const reason = 'Group the articles by event, or turn the field down in the config.'
  return { ...key, id: findingId(key), level, label, message, reason, alerts: [], here, others: [], expired: null }
}

function reasonOf({ reason, note, left, right }: ClaimPair): string {
  if (reason !== '') return reason
  const because = note === '' ? 'they are judged as the same values of other sources are' : note
  return `${left.shown} (${left.source}) and ${right.shown} (${right.source}): ${because}.`
}

function sentenceOf(row: Row, isClash: boolean, here: ReportClaim, other: ReportClaim): string {
  const verb = isClash ? 'contradicts' : 'differs from'
  return `${titleOf(row)}: “${here.shown}”${said(here)} ${verb} “${other.shown}”${said(other)} in ${other.source}:${other.line}`
}

function said({ attribution }: ReportClaim): string {
  const names = attribution.chain.map((voice) => voice.name)
  return names.length === 0 ? '' : ` (${names.join(' ← ')})`
}

function titleOf(row: Row): string {
  return row.subject === null ? row.label : `${row.label} of ${row.subject.label}`
}

/** An alert is a finding of its own only where no pair of the same claims already tells it. */
function alertFinding(row: Row, alert: Alert, shelf: Shelf, policy: Policy, told: ReadonlySet<Alert>): Finding | null {
  const level = alertSeverity(policy, alert.code, row.field)
  const claims = alert.claims.map((id) => shelf.claims.get(id)).filter((claim) => claim !== undefined)
  if (level === 'off' || claims.length === 0 || told.has(alert)) return null
  if (
    !isInScope(
      policy,
      claims.map((claim) => claim.source),
    )
  )
    return null
  const message = `${titleOf(row)}: ${alert.message}`
  return finding(
    row,
    `alert/${alert.code}`,
    level,
    newestFirst(claims, shelf, policy),
    message,
    row.reason,
    [alert.code],
    policy,
  )
}

/** The alert is about these two claims, and about nobody else's. */
function isOf(alert: Alert, claims: readonly ReportClaim[], shelf: Shelf): boolean {
  const sources = new Set(claims.map((claim) => claim.source))
  const isOurs = (id: string): boolean => sources.has(shelf.claims.get(id)?.source ?? '')
  return claims.every((claim) => alert.claims.includes(claim.id)) && alert.claims.every(isOurs)
}

/** Whom the two articles speak of, by their own words: a third article with a fuller name changes no finding. */
function subjectOf(ids: readonly (string | undefined)[]): string | null {
  const known = [...new Set(ids.filter((id) => id !== undefined))]
  return known.length === 0 ? null : known.join(' / ')
}

/** `claims` with the one that is shown first. */
function finding(
  row: Row,
  rule: string,
  level: Level,
  claims: readonly ReportClaim[],
  message: string,
  reason: string,
  alerts: readonly string[],
  policy: Policy,
): Finding {
  const sides = claims
    .map((claim) => ({ article: policy.pathOf(claim.source), value: normalised(claim), subject: claim.subject?.id }))
    .sort((a, b) => byText(a.article, b.article) || byText(a.value, b.value))
  const key: FindingKey = {
    rule,
    field: row.field,
    subject: subjectOf(sides.map((side) => side.subject)),
    values: sides.map((side) => side.value),
    articles: sides.map((side) => side.article),
  }
  const [here, ...others] = claims.map((claim) => placeOf(claim, policy))
  return {
    ...key,
    id: findingId(key),
    level,
    label: titleOf(row),
    message,
    reason,
    alerts,
    here: here!,
    others,
    expired: null,
  }
}
