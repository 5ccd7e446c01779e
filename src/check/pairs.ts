// Pairs of claims that a row's verdict lays against each other: the judged pair itself, and every source that says the same.

import type { Pair, ReportClaim, Row } from '../model/report.ts'
import type { Shelf } from './places.ts'
import { isInScope, type Policy } from './policy.ts'

/** Pairs of one row that are listed; beyond, a row is a quarrel that nobody reviews pair by pair. */
export const MOST_PAIRS = 5_000

export interface ClaimPair {
  readonly left: ReportClaim
  readonly right: ReportClaim
  readonly reason: string
  readonly note: string
}

/**
 * The row's pairs with this verdict, for all sources of both sides. The report judges value against value and shows one
 * pair of claims for it; a source that gives the same value on the same terms stands in the same dispute. Returns whether
 * there were more than are listed.
 */
export function* pairsOf(
  row: Row,
  verdict: Pair['verdict'],
  shelf: Shelf,
  policy: Policy,
): Generator<ClaimPair, boolean> {
  const sideOf = new Map(row.sides.flatMap((side) => side.claims.map((id) => [id, side] as const)))
  const several = sourcesOfSeveral(row)
  let made = 0
  for (const pair of row.pairs) {
    if (pair.verdict !== verdict) continue
    const left = shelf.claims.get(pair.left)
    const right = shelf.claims.get(pair.right)
    if (left === undefined || right === undefined) continue
    const alike = (claim: ReportClaim): ReportClaim[] =>
      speakers(claim, sideOf.get(claim.id)?.claims ?? [], several, shelf, policy)
    const lefts = alike(left)
    const rights = alike(right)
    for (const a of lefts) {
      for (const b of rights) {
        const isJudged = a === left && b === right
        if (!isJudged && a.source === b.source) continue
        if (!isInScope(policy, [a.source, b.source])) continue
        if (++made > MOST_PAIRS) return true
        yield { left: a, right: b, reason: isJudged ? pair.reason : '', note: pair.note ?? '' }
      }
    }
  }
  return false
}

/** Sources with more than one value: what they mean together only the judged pair knows. */
function sourcesOfSeveral(row: Row): ReadonlySet<string> {
  const seen = new Set<string>()
  const several = new Set<string>()
  for (const side of row.sides) {
    for (const source of side.sources) {
      if (seen.has(source)) several.add(source)
      seen.add(source)
    }
  }
  return several
}

/** One claim of each source that gives a value on the same terms as `judged`, which comes first. */
function speakers(
  judged: ReportClaim,
  side: readonly string[],
  several: ReadonlySet<string>,
  shelf: Shelf,
  policy: Policy,
): ReportClaim[] {
  const terms = termsOf(judged, shelf, policy)
  const found = new Map([[judged.source, judged]])
  for (const id of side) {
    const claim = shelf.claims.get(id)
    if (claim === undefined || claim.source === judged.source || several.has(claim.source)) continue
    if (termsOf(claim, shelf, policy) !== terms) continue
    const known = found.get(claim.source)
    if (known === undefined || claim.start < known.start) found.set(claim.source, claim)
  }
  return [...found.values()]
}

/** What a verdict between two values can depend on beside the values. */
function termsOf(claim: ReportClaim, shelf: Shelf, policy: Policy): string {
  const when = policy.evolving.has(claim.field)
    ? `${shelf.sources.get(claim.source)?.published ?? ''} ${claim.asOf ?? ''}`
    : ''
  return `${claim.certainty} ${claim.revised} ${claim.zone === 'headline'} ${when}`
}
