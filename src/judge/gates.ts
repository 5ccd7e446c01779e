// The first gates: claims of another measure, sub-event, population or sort of value are never laid against each other.

import { unitInfo } from '../kinds/quantity/conversion.ts'
import type { Value } from '../model/value.ts'
import type { Vote } from './vote.ts'

export interface Gate {
  readonly key: string
  readonly measure: string
  /** "court decision" for the day of one, which is no day of the deed; '' for the event itself. */
  readonly subEvent: string
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

/** An article that a court's decision leads has its day, another has the day of the deed. */
function subEventOf({ claim }: Vote): string {
  return claim.rules.includes('bind.date.court') ? 'court decision' : ''
}

/** A measure that one source leaves out is the row's only measure, where it has just one. */
function onlyMeasure(votes: readonly Vote[]): string {
  const measures = new Set(votes.map((vote) => named(vote.value).measure))
  measures.delete('')
  return measures.size === 1 ? ([...measures][0] as string) : ''
}

/** Splits votes by measure, sub-event, population and sort of value, in order of first appearance. */
export function gateGroups(votes: readonly Vote[]): Group[] {
  const only = onlyMeasure(votes)
  const ages = votes.some((vote) => sortOf(vote.value) === 'count age')
  const groups = new Map<string, Group>()
  for (const vote of votes) {
    const { measure, population } = named(vote.value)
    const plain = sortOf(vote.value)
    const sort = ages && plain === 'count' ? 'count age' : plain
    const subEvent = subEventOf(vote)
    const key = `${measure || only}|${subEvent}|${population}|${sort}`
    const gate = { key, measure: measure || only, subEvent, population, sort }
    const group = groups.get(key)
    if (group === undefined) groups.set(key, { gate, votes: [vote] })
    else group.votes.push(vote)
  }
  return [...groups.values()]
}

/** The first gate that keeps two groups apart. */
export function failedGate(a: Gate, b: Gate): 'measure' | 'sub-event' | 'population' {
  if (a.sort !== b.sort || a.measure !== b.measure) return 'measure'
  return a.subEvent === b.subEvent ? 'population' : 'sub-event'
}
