// One plain sentence for every verdict: the values, whose they are, what decided, and what would change it.

import type { Field } from '../model/pack.ts'
import type { OrderBreak } from './derived.ts'
import { failedGate, type Gate } from './gates.ts'
import type { JudgedGroup } from './group.ts'
import type { JudgedPair } from './pair.ts'
import type { Vote } from './vote.ts'

/** "serious (a.txt, from Kenosha police)"; the outlet's own voice is not named again. */
export function say(vote: Vote): string {
  const { claim, origin } = vote
  const from = origin.named && claim.attribution.chain.length > 0 ? `, from ${origin.label}` : ''
  return `${claim.shown} (${claim.source}${from})`
}

function both(pair: { left: Vote; right: Vote }): string {
  return `${say(pair.left)} and ${say(pair.right)}`
}

const NOTES: Readonly<Record<string, string>> = {
  update: 'the later report explains the difference as an update',
  correction: 'a word of revision explains the difference as a correction',
  tension: 'they differ only at a soft edge or against a hedge, which settles nothing',
  inclusion: 'a word on whether the attacker is counted would settle it',
  'not-comparable: population': 'these are different groups of people',
  'unknown-pair': 'this settles nothing',
  'zone-name': 'only the name of the time zone differs, a common slip of the season',
  'zone-missing': 'one gives universal time, the other names no zone',
  several: 'a source that gives several values means them all, and they share another',
  attempt: 'one source tells of an attempt, which is weaker than the deed',
  hedged: 'one source says it with a hedge, which is weaker',
  trimmed: 'a shorter quotation of the same words is no other',
  punctuation: 'only marks, case or short forms differ',
}

/** What would turn a contradiction into something milder. */
function remedy(pair: JudgedPair, field: Field): string {
  if (pair.hint === 'unit-slip') return 'one of them most likely has the wrong unit or magnitude'
  if (pair.hint === 'half-day') return 'one of them most likely has a.m. and p.m. swapped'
  if (pair.hint === 'near-miss') return 'one of them may be a slip'
  if (pair.hint === 're-attributed') return 'only one of them can have said it'
  if (pair.hint === 'quote-altered') return 'only one wording can be what was said'
  if (pair.hint === 'same-origin-drift') return 'one of them misreports it'
  if (field.of === 'hospital') return 'only a transfer or a word of revision would make it an update'
  if (field.evolves === 'fixed') return 'only a word of revision would make it an update'
  return 'a later report or a word of revision would make it an update'
}

/** Clauses for numbers and times, whose values the sentence has just named; the kind's own words would name them again. */
const PLAIN: Readonly<Record<string, string>> = {
  same: 'these are the same',
  'nested-left': 'the first lies inside the second',
  'nested-right': 'the second lies inside the first',
  overlapping: 'both can be true',
  apart: 'nothing fits both',
  'apart-soft': 'they miss each other only at a soft edge',
}

function clause(pair: JudgedPair): string {
  if (pair.related.clause !== undefined) return pair.related.clause
  const { kind } = pair.left.value
  const isMeasured = kind === 'count' || kind === 'quantity' || kind === 'time'
  const isSpecial = pair.related.hint !== undefined || pair.related.relation === 'incomparable'
  const plain = isMeasured && !isSpecial ? PLAIN[pair.related.relation] : undefined
  return plain ?? pair.related.because
}

function ended(sentence: string): string {
  return /[.!?]$/.test(sentence) ? sentence : `${sentence}.`
}

/** The reason of one pair. */
export function pairReason(pair: JudgedPair, field: Field): string {
  const { left, right, verdict } = pair
  if (verdict === 'agree' && left.claim.shown === right.claim.shown && pair.note === null) {
    return ended(`${left.claim.source} and ${right.claim.source} both say ${left.claim.shown}`)
  }
  const isHedge = pair.note === 'hedged' || pair.note === 'attempt'
  // what a later report explains is no clash
  const isExplained = verdict === 'compatible' && pair.note !== null && clause(pair) === PLAIN.apart
  const head = isHedge || isExplained ? both(pair) : `${both(pair)}: ${clause(pair)}`
  if (verdict === 'contradict') return `${head}; ${remedy(pair, field)}.`
  const note =
    pair.note === null || (pair.note === 'tension' && clause(pair) === PLAIN['apart-soft'])
      ? undefined
      : NOTES[pair.note]
  return ended(note === undefined ? head : `${head}; ${note}`)
}

function single(groups: readonly JudgedGroup[], unknowns: readonly string[]): string {
  const vote = groups[0]?.buckets[0]?.votes[0]
  if (vote === undefined) return 'No source states a value.'
  if (unknowns.length === 0) return ended(`Only ${vote.claim.source} states a value: ${vote.claim.shown}`)
  return `${say(vote)} states a value; ${unknowns.join(', ')} says that it is not known, which never contradicts.`
}

/** By gate, what keeps a group apart, and what alone could be compared. */
const GATES = {
  measure: { name: (gate: Gate) => gate.measure || gate.sort, same: 'Only values of one measure' },
  'sub-event': { name: (gate: Gate) => gate.subEvent || 'the event', same: 'Only times of one thing' },
  population: { name: (gate: Gate) => gate.population || 'the whole', same: 'Only counts of the same people' },
}

/** The reason of a row whose groups are never compared. */
function apartGroups(groups: readonly JudgedGroup[]): string | null {
  const [a, b] = groups
  const left = a?.buckets[0]?.votes[0]
  const right = b?.buckets[0]?.votes[0]
  if (a === undefined || b === undefined || left === undefined || right === undefined) return null
  const gate = failedGate(a.gate, b.gate)
  const names = [a, b].map(({ gate: g }) => GATES[gate].name(g))
  const same = GATES[gate].same
  return `${both({ left, right })} are not comparable: different ${gate} (${names.join(', ')}). ${same} could agree or clash.`
}

export interface RowReason {
  readonly field: Field
  readonly verdict: string
  readonly groups: readonly JudgedGroup[]
  readonly breaks: readonly OrderBreak[]
  readonly decisive: JudgedPair | null
  readonly unknowns: readonly string[]
}

/** The reason of a row, from the pair that decided it. */
export function rowReason({ field, verdict, groups, breaks, decisive, unknowns }: RowReason): string {
  const [broken] = breaks
  if (decisive?.verdict !== 'contradict' && broken !== undefined) {
    return `${both({ left: broken.lesser, right: broken.greater })}: ${broken.because}.`
  }
  if (verdict === 'single' || verdict === 'none') return single(groups, unknowns)
  if (decisive === null) return apartGroups(groups) ?? single(groups, unknowns)
  return pairReason(decisive, field)
}
