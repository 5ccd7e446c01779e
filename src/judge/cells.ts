// What stands in the cells of a row: each source's state, its words, and how its value stands to the row's best supported one.

import type { Relation } from '../kinds/kind.ts'
import type { Claim } from '../model/claim.ts'
import type { Cell } from '../model/report.ts'
import type { Bucket } from './buckets.ts'
import type { JudgedGroup } from './group.ts'
import { speaks, stateOf } from './vote.ts'

type CellRelation = Cell['relation']

const STRENGTH: readonly CellRelation[] = ['none', 'overlaps', 'less-precise', 'more-precise', 'same', 'conflicts']

function stronger(a: CellRelation, b: CellRelation): CellRelation {
  return STRENGTH.indexOf(a) >= STRENGTH.indexOf(b) ? a : b
}

/** The best supported value of a group; of two with the same support the one that lies inside the other. */
function referenceOf({ buckets, pairs }: JudgedGroup): Bucket | undefined {
  let best = buckets[0]
  for (const { from, to, related } of pairs) {
    if (from === best && related.relation === 'nested-right' && to.sources.size >= from.sources.size) best = to
  }
  return best
}

/** How the second value of a pair stands to the first, told of the first where `isTurned`. */
function cellRelation(relation: Relation, isTurned: boolean): CellRelation {
  switch (relation) {
    case 'same':
      return 'same'
    case 'nested-right':
      return isTurned ? 'less-precise' : 'more-precise'
    case 'nested-left':
      return isTurned ? 'more-precise' : 'less-precise'
    default:
      return relation === 'incomparable' ? 'none' : 'overlaps'
  }
}

/** Relation of each value to the reference of its group, or conflicts with anything. */
function relationsIn(group: JudgedGroup): Map<Bucket, CellRelation> {
  const out = new Map<Bucket, CellRelation>()
  const reference = referenceOf(group)
  if (reference === undefined) return out
  for (const { from, to, related } of group.pairs) {
    if (from === reference) out.set(to, cellRelation(related.relation, false))
    else if (to === reference) out.set(from, cellRelation(related.relation, true))
  }
  out.set(reference, group.sources.size > 1 ? 'same' : 'none')
  for (const { from, to, verdict } of group.pairs) {
    if (verdict !== 'contradict') continue
    out.set(from, 'conflicts')
    out.set(to, 'conflicts')
  }
  return out
}

/** Relation of every voting source to the rest of the row. */
function relationBySource(groups: readonly JudgedGroup[]): Map<string, CellRelation> {
  const out = new Map<string, CellRelation>()
  for (const group of groups) {
    const relations = relationsIn(group)
    for (const bucket of group.buckets) {
      const relation = relations.get(bucket) ?? 'none'
      for (const source of bucket.sources) out.set(source, stronger(relation, out.get(source) ?? 'none'))
    }
  }
  return out
}

function stateOfCell(claims: readonly Claim[]): Cell['state'] {
  const states = new Set(claims.map(stateOf))
  if (states.has('value')) return 'value'
  return states.has('denied') ? 'denied' : states.has('unknown') ? 'unknown' : 'silent'
}

/** Claims that speak for the cell: those that vote, else (reader comments, background) none of them counts as speech. */
function speaking(claims: readonly Claim[]): Claim[] {
  return claims.filter(speaks)
}

function shownOf(claims: readonly Claim[], state: Cell['state']): string {
  if (state === 'silent') return ''
  const said = claims.filter((claim) => stateOf(claim) === state).map((claim) => claim.shown || state)
  return [...new Set(said)].join(' / ')
}

/** One cell per source of the event, in the given order of sources. Claims set aside (parts, towns) are kept, not shown. */
export function cellsOf(
  sources: readonly string[],
  claims: readonly Claim[],
  groups: readonly JudgedGroup[],
  aside: ReadonlySet<Claim>,
): Cell[] {
  const bySource = new Map<string, Claim[]>()
  for (const claim of claims) {
    const own = bySource.get(claim.source)
    if (own === undefined) bySource.set(claim.source, [claim])
    else own.push(claim)
  }
  const relations = relationBySource(groups)
  return sources.map((source) => {
    const own = bySource.get(source) ?? []
    const spoken = speaking(own)
    const state = stateOfCell(spoken)
    const relation = state === 'value' || state === 'denied' ? (relations.get(source) ?? 'none') : 'none'
    return {
      source,
      state,
      shown: shownOf(
        spoken.filter((claim) => !aside.has(claim)),
        state,
      ),
      relation,
      claims: own.map((claim) => claim.id),
    }
  })
}
