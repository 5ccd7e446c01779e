// The baseline: disagreements that somebody reviewed. Sorted, one finding a line, keyed by what is said and by whom, so that
// edits elsewhere never touch it and merges rarely clash.

import { jsonText } from '../render/escape-json.ts'
import { TOO_MANY } from './disputes.ts'
import type { Finding, FindingKey } from './finding.ts'
import { findingId, keyText } from './identity.ts'
import { byText } from './places.ts'

export const BASELINE_FORMAT = 'claims-baseline/1'

export interface Accepted extends FindingKey {
  readonly id: string
  /** Why it is no reason to stop; null where nobody wrote one. */
  readonly reason: string | null
  /** ISO day up to and including which it holds. */
  readonly expires: string | null
}

export interface Baseline {
  readonly accepted: readonly Accepted[]
}

export interface Judged {
  readonly open: readonly Finding[]
  readonly accepted: number
  readonly stale: readonly Accepted[]
}

interface Sight {
  readonly today: string
  readonly isElsewhere: (article: string) => boolean
}

/** Lays findings against the baseline: each entry answers for exactly one finding, so a fix and a new finding never cancel out. */
export function judgeBaseline(
  baseline: Baseline | null,
  scoped: readonly Finding[],
  all: readonly Finding[],
  articles: ReadonlySet<string>,
  sight: Sight,
): Judged {
  if (baseline === null) return { open: scoped, accepted: 0, stale: [] }
  const entries = new Map(baseline.accepted.map((entry) => [keyText(entry), entry]))
  const open: Finding[] = []
  let accepted = 0
  for (const finding of scoped) {
    const entry = entries.get(keyText(finding))
    if (entry === undefined) open.push(finding)
    else if (isExpired(entry, sight.today)) open.push({ ...finding, expired: entry.expires })
    else accepted++
  }
  const present = new Set(all.map(keyText))
  // where a list was cut, what is not on it may still be said
  const cut = new Set(all.filter((finding) => finding.rule === TOO_MANY).map((finding) => finding.field))
  const stale = baseline.accepted.filter(
    (entry) => !present.has(keyText(entry)) && !cut.has(entry.field) && isInSight(entry, articles, sight),
  )
  return { open, accepted, stale }
}

function isExpired({ expires }: Accepted, today: string): boolean {
  return expires !== null && expires < today
}

/** An entry about an article that this run did not read cannot be called stale, unless the article is gone. */
function isInSight(entry: Accepted, articles: ReadonlySet<string>, { isElsewhere }: Sight): boolean {
  return entry.articles.every((article) => articles.has(article) || !isElsewhere(article))
}

/** The findings accepted as they are, with the reasons already given; entries out of sight stay. */
export function updated(baseline: Baseline | null, outcome: Judged, today: string): Baseline {
  const stale = new Set(outcome.stale.map(keyText))
  const kept = (baseline?.accepted ?? []).filter((entry) => !stale.has(keyText(entry)))
  const byKey = new Map(kept.map((entry) => [keyText(entry), entry]))
  for (const finding of outcome.open) {
    const before = byKey.get(keyText(finding))
    const expires = before === undefined || isExpired(before, today) ? null : before.expires
    byKey.set(keyText(finding), acceptedOf(finding, before?.reason ?? null, expires))
  }
  return { accepted: [...byKey.values()] }
}

export function pruned(baseline: Baseline, stale: readonly FindingKey[]): Baseline {
  const gone = new Set(stale.map(keyText))
  return { accepted: baseline.accepted.filter((entry) => !gone.has(keyText(entry))) }
}

export function acceptedOf(finding: FindingKey, reason: string | null, expires: string | null): Accepted {
  const { rule, field, subject, values, articles } = finding
  const key = { rule, field, subject, values, articles }
  return { id: findingId(key), ...key, reason, expires }
}

/** The file's text: sorted by field, articles and values, one finding a line, a line feed at the end. */
export function baselineText({ accepted }: Baseline): string {
  const sorted = [...accepted].sort((a, b) => byText(sortKey(a), sortKey(b)))
  const lines = sorted.map(({ reason, expires, ...key }) =>
    jsonText({ ...key, ...(reason === null ? {} : { reason }), ...(expires === null ? {} : { expires }) }),
  )
  const list = lines.length === 0 ? '' : `\n${lines.join(',\n')}\n`
  return `{"format": "${BASELINE_FORMAT}",\n"accepted": [${list}]}\n`
}

function sortKey({ rule, field, subject, values, articles }: FindingKey): string {
  return JSON.stringify([field, articles, subject ?? '', values, rule])
}
