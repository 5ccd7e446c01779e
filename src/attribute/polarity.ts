// Negation, and what is said not to be known or not to be so.

import { intern } from '../lex/lexicon.ts'
import { WordTable } from '../lex/word-table.ts'
import { ids } from '../voice/cues.ts'
import { isAuxiliary } from '../voice/phrase.ts'
import { fillers, knowing, pseudo, ruleOut } from './cues.ts'
import type { Place } from './place.ts'
import { clauseEnd, clauseStart, factFrom, phraseEnd, presupposedFrom, speechEnd } from './scope.ts'

const firstTime = new WordTable(['first', 'last', 'alone'])
const KNOW = intern('know')
/** "No word yet on whether …". */
const WORD = intern('word')
const questions = new WordTable(['who', 'what', 'whether', 'if', 'how', 'why', 'when', 'where', 'which', 'yet'])
const untils = new WordTable(['until', 'till'])
const beings = new WordTable(['be', 'been', 'being', 'is', 'are', 'was', 'were'])
const measures = new WordTable([
  'number',
  'amount',
  'substance',
  'quantity',
  'reasons',
  'reason',
  'motive',
  'cause',
  'time',
  'circumstances',
])

/** not, n't, never: an unknown where the verb is one of knowing (given back, else -1), else a negation of its clause. */
export function not(place: Place, cue: number): number {
  const { tokens, board, first, last } = place
  const next = cue + 1
  if (pseudo.has(tokens.word[next] ?? 0)) return -1
  if (tokens.word[next] === ids.the && firstTime.has(tokens.word[next + 1]!)) return -1
  const bears = bearsOn(place, next)
  if (bears < last && ruleOut.has(tokens.word[bears]!)) {
    board.markHedge(cue, bears, clauseEnd(tokens, bears, last))
    return -1
  }
  const know = bears < last && !knowsThing(place, bears) ? knowing.get(tokens.word[bears]!) : 0
  if (know > 0) {
    unknownFrom(place, cue, bears, know)
    return bears
  }
  const end = factFrom(place.parsed, cue, relativeEnd(place, cue, clauseEnd(tokens, cue, last)))
  // "was not called off until dusk": then it was
  if (end < last && untils.has(tokens.word[end]!)) return -1
  board.negate(cue, clauseStart(tokens, cue, first), cue)
  board.flip(cue, cue, end)
  return -1
}

/** "did not know the victim": acquaintance, and no question left open. */
function knowsThing(place: Place, verb: number): boolean {
  const { tokens } = place
  return tokens.word[verb] === KNOW && !questions.has(tokens.word[verb + 1] ?? 0)
}

/** "neither the driver nor the passenger": once negated, still negated. */
export function nor(place: Place, cue: number): void {
  place.board.negate(cue, cue, clauseEnd(place.tokens, cue, place.last))
}

/** The word a negation bears on: over auxiliaries, adverbs and "yet". */
function bearsOn(place: Place, from: number): number {
  const { tokens, last } = place
  let at = from
  while (at < last && at < from + 4 && isFiller(tokens.word[at]!)) at++
  return at
}

function isFiller(word: number): boolean {
  return (isAuxiliary(word) || fillers.has(word)) && !knowing.has(word)
}

function unknownFrom(place: Place, cue: number, verb: number, know: number): void {
  const { tokens, board, first, last } = place
  // "could not be confirmed" leaves open what stands before it
  const passive = know === 2 || beings.has(tokens.word[verb - 1]!)
  board.markUnknown(
    passive ? clauseStart(tokens, cue, first) : cue,
    relativeEnd(place, cue, askedEnd(place, verb, last)),
  )
}

/** A cue inside "who was not named" does not reach the verb of the clause around it. */
function relativeEnd({ parsed }: Place, cue: number, end: number): number {
  const clause = parsed.clauses[parsed.clauseOf[cue]!]
  return clause?.kind === 'relative' && clause.last > cue ? Math.min(end, clause.last) : end
}

/** Where the question ends: at the report's end, or at a "why", behind which stands what did happen. */
function askedEnd({ tokens }: Place, verb: number, last: number): number {
  return presupposedFrom(tokens, verb + 1, speechEnd(tokens, verb, last))
}

/** no, none, nobody: the count beside them is zero already, so only the words after are negated. */
export function no(place: Place, cue: number): void {
  const { tokens, board, last } = place
  const next = cue + 1
  if (pseudo.has(tokens.word[next] ?? 0)) return
  if (tokens.word[next] === WORD) return board.markUnknown(next, clauseEnd(tokens, cue, last))
  board.flip(cue, next, reducedStart(place, next, clauseEnd(tokens, cue, last)))
}

/** "No bond for a man charged with murder": a reduced clause about somebody else is told as a fact. */
function reducedStart({ parsed }: Place, from: number, end: number): number {
  const { clauses, clauseOf, groups, verbs } = parsed
  for (let t = from; t < end; t++) {
    const { kind, verb, subject } = clauses[clauseOf[t]!]!
    if (kind !== 'participle' || verb < 0 || subject < 0 || verbs[verb]!.first !== t) continue
    if (groups[subject]!.preposition >= from && verbs[verb]!.voice === 'passive') return t
  }
  return end
}

export function without(place: Place, cue: number): void {
  const { tokens, board, last } = place
  board.flip(cue, cue + 1, clauseEnd(tokens, cue, last))
}

/** failed to, refused to, unable to. */
export function failTo(place: Place, cue: number): void {
  const { tokens, board, last } = place
  if (tokens.word[cue + 1] !== ids.to) return
  const verb = cue + 2
  if (verb < last && knowing.has(tokens.word[verb]!)) return board.markUnknown(verb, askedEnd(place, verb, last))
  board.flip(cue, cue + 1, clauseEnd(tokens, cue, last))
}

/** declined to say: the rest is not known; other things declined are things not done. */
export function declineTo(place: Place, cue: number): void {
  failTo(place, cue)
}

/** unclear, unknown: what stands before and after is not known; "an unknown number of" only its phrase. */
export function unknown(place: Place, cue: number): void {
  const { tokens, board, first, last } = place
  const before = tokens.word[cue - 1]
  if (before === ids.a || before === ids.an || before === ids.the) {
    if (measures.has(tokens.word[cue + 1]!)) board.markUnknown(cue, phraseEnd(tokens, cue + 1, last))
    return
  }
  board.markUnknown(clauseStart(tokens, cue, first), askedEnd(place, cue, last))
}

/** have yet to confirm. */
export function yetTo(place: Place, cue: number): void {
  const { tokens, board, first, last } = place
  if (tokens.word[cue + 1] !== ids.to) return
  const verb = bearsOn(place, cue + 2)
  const know = verb < last ? knowing.get(tokens.word[verb]!) : 0
  if (know > 0)
    return board.markUnknown(know === 2 ? clauseStart(tokens, cue, first) : cue, askedEnd(place, verb, last))
  board.flip(cue, cue, clauseEnd(tokens, cue, last))
}

/** "asked whether", "is investigating whether": what follows is asked. */
export function whether({ tokens, board, last }: Place, cue: number): void {
  board.markUnknown(cue, clauseEnd(tokens, cue, last))
}

/** "hardly anyone", "barely any": next to none. */
export function hardly({ tokens, board, last }: Place, cue: number): void {
  if (anys.has(tokens.word[cue + 1] ?? 0)) board.flip(cue, cue, clauseEnd(tokens, cue, last))
}

const anys = new WordTable(['any', 'anyone', 'anybody', 'anything', 'ever'])

/** denied that, denied doing, rejected claims that; gives the end of what is denied. */
export function deny(place: Place, cue: number): number {
  const { tokens, board, last } = place
  // "denied any role in the killing of six": that six were killed is not denied
  let end = timeClauseFrom(place, cue + 1, speechEnd(tokens, cue, last))
  for (let i = cue + 1; i < last && i < cue + PART; i++) if (parts.has(tokens.word[i]!)) end = Math.min(end, i + 1)
  board.markDenied(cue + 1, end)
  return end
}

/** "Rejected the offer before two men died": what the time clause tells did happen. */
function timeClauseFrom({ tokens, parsed }: Place, from: number, end: number): number {
  for (let i = from; i < end; i++)
    if (times.has(tokens.word[i]!) && parsed.clauses[parsed.clauseOf[i]!]?.connective === i) return i
  return end
}

const times = new WordTable(['before', 'after', 'when', 'while', 'until', 'since'])

const parts = new WordTable('role involvement part hand knowledge responsibility complicity'.split(' '))
const PART = 6
