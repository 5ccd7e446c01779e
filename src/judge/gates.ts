// The first gates: claims of another measure, population or sort of value are never laid against each other.

import { unitInfo } from '../kinds/quantity/conversion.ts'
import type { Value } from '../model/value.ts'
import type { Vote } from './vote.ts'

export interface Gate {
  readonly key: string
  readonly measure: string
  readonly population: string
  /** Kind of value, for quantities with their dimension. */
  readonly sort: string
}

/** Words for the whole that a field counts anyway, and for all but the attacker. */
const WHOLE = new Set(['', 'people', 'persons', 'person', 'victims', 'victim', 'total'])

/** A life sentence is laid against terms in years. */
const TERM = 'quantity time'

function sortOf(value: Value): string {
  if (value.kind === 'category' && value.code === 'life') return TERM
  if (value.kind !== 'quantity') return value.kind === 'count' && value.unit !== undefined ? 'count age' : value.kind
  return `quantity ${unitInfo(value.unit).dimension}`
}

function named(value: Value): { measure: string; population: string } {
  if (value.kind !== 'count' && value.kind !== 'quantity') return { measure: '', population: '' }
  const population = (value.population ?? '').toLowerCase()
  return { measure: value.measure ?? '', population: WHOLE.has(population) ? '' : population }
}

export interface Group {
  readonly gate: Gate
  readonly votes: Vote[]
}

/** A measure that one source leaves out is the row's only measure, where it has just one. */
function onlyMeasure(votes: readonly Vote[]): string {
  const measures = new Set(votes.map((vote) => named(vote.value).measure))
  measures.delete('')
  return measures.size === 1 ? ([...measures][0] as string) : ''
}

/** Splits votes by measure, population and sort of value, in order of first appearance. */
export function gateGroups(votes: readonly Vote[]): Group[] {
  const only = onlyMeasure(votes)
  const ages = votes.some((vote) => sortOf(vote.value) === 'count age')
  const groups = new Map<string, Group>()
  for (const vote of votes) {
    const { measure, population } = named(vote.value)
    const plain = sortOf(vote.value)
    const sort = ages && plain === 'count' ? 'count age' : plain
    const key = `${measure || only}|${population}|${sort}`
    const gate = { key, measure: measure || only, population, sort }
    const group = groups.get(key)
    if (group === undefined) groups.set(key, { gate, votes: [vote] })
    else group.votes.push(vote)
  }
  return [...groups.values()]
}

/** The first gate that keeps two groups apart. */
export function failedGate(a: Gate, b: Gate): 'measure' | 'population' {
  return a.sort === b.sort && a.measure === b.measure ? 'population' : 'measure'
}
