// How far a cue reaches: to the end of its clause, or past it to the next contrast; bounded walks that never leave the sentence.

import { Can, canBe, intern } from '../lex/lexicon.ts'
import { WordTable } from '../lex/word-table.ts'
import type { Parsed, TokenRange } from '../model/syntax.ts'
import { Shape, TokenKind, type Tokens } from '../model/tokens.ts'
import { Cue, cueOf, ids } from '../voice/cues.ts'
import { isAuxiliary, nounish, phraseStarting, pronouns } from '../voice/phrase.ts'
import { connectives, contrast, Trigger, triggerOf } from './cues.ts'

const instead = new WordTable(['only', 'just', 'merely', 'simply', 'rather', 'instead'])
const measureWords = new WordTable('many much long far old fast badly close often big large high'.split(' '))
const WHY = intern('why')
const WHAT = intern('what')
const WHILE = intern('while')
const WHICH = intern('which')
const HOW = intern('how')
const WITH = intern('with')
/** "The toll could rise, with eight still missing": what is counted beside a guess is told as it stands. */
const counts = new WordTable(
  'one two three four five six seven eight nine ten eleven twelve dozens scores hundreds thousands several many some'.split(
    ' ',
  ),
)
const REACH = 60
/** Farthest reach of a report within its sentence, in tokens: longer sentences are lists. */
export const SPEECH = 150

function isQuote(kind: number): boolean {
  return kind >= TokenKind.OpenQuote && kind <= TokenKind.StraightQuote
}

function finiteAt(tokens: Tokens, token: number): boolean {
  if (tokens.kind[token] !== TokenKind.Word || (tokens.shape[token]! & Shape.Capital) !== 0) return false
  const id = tokens.word[token]!
  return isAuxiliary(id) || (canBe(id) & (Can.VerbPast | Can.VerbPresent)) !== 0
}

/** Words before a number: "about 30 homes", "at least 12 people". */
const bounds = new WordTable('about around nearly roughly at least more than some almost over up to'.split(' '))
const LONGEST_BOUND = 2

/** A new clause starts at the token: a noun phrase with a finite verb behind it. */
export function newSubject(tokens: Tokens, token: number, end: number): boolean {
  let from = token
  while (from < end && from - token < LONGEST_BOUND && bounds.has(tokens.word[from]!)) from++
  const isCounted = from < end && tokens.kind[from] === TokenKind.Number
  const phrase = phraseStarting(tokens, isCounted ? from : token, end)
  return phrase !== null && phrase.last < end && finiteAt(tokens, pastBracket(tokens, phrase.last, end))
}

/** "The survey (GFZ) recorded": the letters of a body in brackets belong to its name. */
function pastBracket(tokens: Tokens, at: number, end: number): number {
  return tokens.word[at] === ids.openParen && at + 2 < end && tokens.word[at + 2] === ids.closeParen ? at + 3 : at
}

/** Behind "and": a verb of its own ("and did not stop"), "that", or a new subject with its verb. */
function newClause(tokens: Tokens, token: number, end: number): boolean {
  if (token >= end) return true
  const id = tokens.word[token]!
  if (id === ids.that || triggerOf.get(id) === Trigger.No || finiteAt(tokens, token)) return true
  return newSubject(tokens, token, end)
}

/** End of the clause that a hedge or a negation at `cue` bears on. */
export function clauseEnd(tokens: Tokens, cue: number, end: number): number {
  const stop = Math.min(end, cue + REACH)
  for (let i = cue + 1; i < stop; i++) {
    const kind = tokens.kind[i]!
    const id = tokens.word[i]!
    if (id === ids.semicolon || id === ids.colon || kind === TokenKind.Dash) return i
    if (isQuote(kind) && closes(tokens, i)) return i
    if (contrast.has(id) || connectives.has(id)) return i
    if (id === ids.comma && endsAtComma(tokens, i, stop)) return i
    if (id === ids.and && newClause(tokens, i + 1, stop)) return i
  }
  return stop
}

/** A closing mark ends a scope that began inside; a mark that opens goes on. */
function closes(tokens: Tokens, token: number): boolean {
  if (tokens.kind[token] === TokenKind.OpenQuote || tokens.word[token] !== ids.double) return false
  return (tokens.shape[token]! & Shape.Space) === 0
}

/** A comma ends the clause before a connective, a new subject, a participle or a reporting verb; not inside a list. */
function endsAtComma(tokens: Tokens, comma: number, end: number): boolean {
  let next = comma + 1
  if (next >= end) return true
  if (isQuote(tokens.kind[next]!)) next++
  const id = tokens.word[next]!
  if (id === ids.and || id === ids.or) return newClause(tokens, next + 1, end)
  if (id === ids.according || cueOf(id) === Cue.Say) return true
  if (id === WITH && (tokens.kind[next + 1] === TokenKind.Number || counts.has(tokens.word[next + 1] ?? 0))) return true
  if (pronouns.has(id) || connectives.has(id) || contrast.has(id)) return true
  if ((canBe(id) & Can.Gerund) !== 0 || finiteAt(tokens, next) || sumsUp(tokens, next, end)) return true
  return newSubject(tokens, next, end)
}

/** "He was not being watched, a fact that let him buy a gun": what is said of the whole clause is told by itself. */
function sumsUp(tokens: Tokens, token: number, end: number): boolean {
  if (tokens.word[token] !== ids.a && tokens.word[token] !== ids.an) return false
  for (let i = token + 1; i < end && i < token + SUMMARY; i++) {
    const id = tokens.word[i]!
    if (id === ids.that || id === WHICH) return i > token + 1
    if (tokens.kind[i] !== TokenKind.Word) return false
  }
  return false
}
/** Tokens from "a" to the "that" behind its noun. */
const SUMMARY = 4

/** End of what a reporting verb or an "it is unclear whether" bears on: the next contrast with a subject, or the sentence's end. */
export function speechEnd(tokens: Tokens, cue: number, sentenceEnd: number): number {
  const end = Math.min(sentenceEnd, cue + SPEECH)
  for (let i = cue + 1; i < end; i++) {
    const id = tokens.word[i]!
    if (id === ids.semicolon) return i
    if (id === ids.comma && i + 1 < end && trailingSpeech(tokens, i + 1, end)) return i
    if (contrast.has(id) && (saysInstead(tokens, i, end) >= 0 || newSubject(tokens, i + 1, end))) return i
    if ((id === ids.and || id === WHILE) && tokens.word[i - 1] === ids.comma && saysNext(tokens, i + 1, end)) return i
  }
  return end
}

/** "but (only) that S": what is told instead starts behind the "that"; -1 where nothing is. */
export function saysInstead(tokens: Tokens, but: number, end: number): number {
  let at = but + 1
  while (at < end && at < but + 3 && instead.has(tokens.word[at]!)) at++
  return at < end && tokens.word[at] === ids.that ? at + 1 : -1
}

/**
 * From where on a question takes for granted what it tells: behind "why", behind "how" without a measure, behind "what
 * caused", and in a relative clause that only tells more ("…, which broke out at noon"). Else the end.
 */
export function presupposedFrom(tokens: Tokens, from: number, end: number): number {
  for (let i = from; i < end; i++) {
    const id = tokens.word[i]!
    if (id === WHY) return i + 1
    if (id === HOW && !isMeasure(tokens, i + 1)) return i + 1
    if (id === WHAT && causing.has(tokens.word[i + 1] ?? 0)) return i + 2
    if (id === ids.comma && tellsMore.has(tokens.word[i + 1] ?? 0)) return i + 1
  }
  return end
}

const tellsMore = new WordTable(['which', 'who', 'whose', 'where'])
const causing = new WordTable(
  'caused causes sparked triggered started ignited prompted provoked motivated led'.split(' '),
)

/** The words of a plan that tell what did happen, "for his role in the shooting of A"; empty at the end where there are none. */
export function deedIn(tokens: Tokens, from: number, end: number): TokenRange {
  for (let i = from; i + 1 < end; i++) {
    if (!leads.has(tokens.word[i]!)) continue
    if (!definite.has(tokens.word[i + 1]!) && !definite.has(tokens.word[i + 2] ?? 0)) continue
    for (let k = i + 2; k < end && k < i + DEED_REACH; k++) {
      if (deeds.has(tokens.word[k]!)) return { first: i + 1, last: complementEnd(tokens, k + 1, end) }
      if (tokens.kind[k] === TokenKind.Punct) break
    }
  }
  return { first: end, last: end }
}

/** End of "death of A in B", or of a clause that tells more of it. */
function complementEnd(tokens: Tokens, from: number, end: number): number {
  let at = phraseEnd(tokens, from, end)
  while (at + 1 < end && ties.has(tokens.word[at]!)) {
    const article = definite.has(tokens.word[at + 1]!) || tokens.word[at + 1] === ids.a ? at + 2 : at + 1
    const next = phraseEnd(tokens, article, end)
    if (next === article) break
    at = next
  }
  return tokens.word[at] === ids.that ? end : at
}

const ties = new WordTable(['of', 'in', 'at', 'near', 'outside'])
/** Words from "the" to the deed: "the Easter morning shooting". */
const DEED_REACH = 6
const leads = new WordTable(
  'in for over after following about into since from investigate probe review mourn remember mark discuss'.split(' '),
)
const definite = new WordTable(['the', 'his', 'her', 'their', 'this', 'that', "'s"])
const deeds = new WordTable(
  `death deaths killing killings shooting shootings murder murders slaying slayings stabbing attack attacks crash bombing
  massacre explosion blast fire collapse derailment assault beating mudslide landslide avalanche earthquake quake flood floods
  flooding storm hurricane tornado typhoon cyclone eruption wildfire blaze tsunami disaster tragedy`.split(/\s+/),
)

/** "how many", "how badly", "how old": the answer is a value that is not known. */
function isMeasure(tokens: Tokens, token: number): boolean {
  const can = token < tokens.count ? canBe(tokens.word[token]!) : 0
  return (
    measureWords.has(tokens.word[token] ?? 0) || ((can & (Can.Adjective | Can.Adverb)) !== 0 && (can & Can.Noun) === 0)
  )
}

/**
 * Where the reach of a negation ends: at a clause that tells what "the storm that killed nine" did, for that did happen;
 * else at the end given.
 */
export function factFrom({ clauses, clauseOf, groups, verbs, tokens }: Parsed, from: number, end: number): number {
  for (let t = from + 1; t < end; t++) {
    if (tokens.word[t] !== ids.that && !tellsMore.has(tokens.word[t]!)) continue
    const clause = clauses[clauseOf[t]!]
    if (clause?.kind !== 'relative' || clause.first !== t || clause.subject < 0 || clause.verb < 0) continue
    const { finite, form, modality, negated } = verbs[clause.verb]!
    const isKnown = KNOWN.has(groups[clause.subject]!.definiteness)
    if (isKnown && finite && form === 'past' && modality === 'none' && !negated) return t
  }
  return end
}
const KNOWN: ReadonlySet<string> = new Set(['definite', 'demonstrative', 'possessive'])

/** ", and neighbours said": another voice begins. */
function saysNext(tokens: Tokens, token: number, end: number): boolean {
  const phrase = phraseStarting(tokens, token, end)
  return phrase !== null && phrase.last < end && cueOf(tokens.word[phrase.last]!) === Cue.Say
}

/** ", according to P" inside a report ends nothing of the inner speech. */
function trailingSpeech(tokens: Tokens, token: number, end: number): boolean {
  return contrast.has(tokens.word[token]!) && newSubject(tokens, token + 1, end)
}

/** Start of the clause that holds `cue`, walking back to a comma, connective, mark or contrast; not before `floor`. */
export function clauseStart(tokens: Tokens, cue: number, floor: number): number {
  const low = Math.max(floor, cue - REACH)
  for (let i = cue - 1; i >= low; i--) {
    const id = tokens.word[i]!
    const kind = tokens.kind[i]!
    if (id === ids.comma || id === ids.semicolon || id === ids.colon || isQuote(kind) || kind === TokenKind.Dash)
      return i + 1
    if (id === ids.that || contrast.has(id) || connectives.has(id)) return i + 1
    if (id === ids.and && newClause(tokens, i + 1, cue + 1) && verbBefore(tokens, i, low)) return i + 1
    if (cueOf(id) === Cue.Say && finiteAt(tokens, i)) return i + 1
  }
  return low
}

/** A finite verb stands before the "and", so that it joins clauses and not two subjects. */
function verbBefore(tokens: Tokens, and: number, low: number): boolean {
  for (let i = and - 1; i >= low && tokens.word[i] !== ids.comma; i--) if (finiteAt(tokens, i)) return true
  return false
}

/** End of the noun phrase that starts at `token`. */
export function phraseEnd(tokens: Tokens, token: number, end: number): number {
  let last = token
  while (last < end && (nounish(tokens, last) || isModifier(tokens, last))) last++
  return last
}

function isModifier(tokens: Tokens, token: number): boolean {
  const kind = tokens.kind[token]!
  if (kind === TokenKind.Number || kind === TokenKind.Hyphen) return true
  return kind === TokenKind.Word && (canBe(tokens.word[token]!) & Can.Adjective) !== 0
}
