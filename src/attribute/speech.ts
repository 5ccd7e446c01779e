// Indirect speech: who reports the words of a sentence, and how far his report reaches.

import { Can, canBe, idOf } from '../lex/lexicon.ts'
import { WordTable } from '../lex/word-table.ts'
import type { Voice } from '../model/claim.ts'
import { plainWords } from '../model/plain-words.ts'
import type { TokenRange } from '../model/syntax.ts'
import { Shape, TokenKind } from '../model/tokens.ts'
import type { Speaker } from '../model/value.ts'
import { canSpeak } from '../voice/able.ts'
import { ids, media, mediaNames, mostlyNoun } from '../voice/cues.ts'
import { isAuxiliary, phraseEnding, phraseStarting } from '../voice/phrase.ts'
import { mainSubject, subjectOf } from '../voice/subject.ts'
import { contrast, Trigger, triggerOf } from './cues.ts'
import type { Place } from './place.ts'
import { clauseEnd, clauseStart, presupposedFrom, SPEECH, saysInstead, speechEnd } from './scope.ts'

const beings = new WordTable("is are was were be been being 's 're".split(' '))
const AS = idOf('as')
/** Longest object between a describing verb and its "as", in tokens. */
const OBJECT = 10
const dummies = new WordTable(['it', 'there'])
const THERE = idOf('there')
const tells = new WordTable(['told', 'tell', 'tells', 'telling'])
const opinions = new WordTable(['think', 'believe', 'thought', 'believed'])
/** Who "I" is outside quotations, see `Names`. */
const AUTHOR = 'the author'
const articles = new WordTable(['the', 'a', 'an'])
const determiners = new WordTable('the a an this that these those his her their its our my no another of'.split(' '))

/** Speakers resolved so far, nearest last: pronouns look here first. */
export type Recent = Speaker[]

/** A reporting verb at `cue`: marks its report and returns true, or declines. */
export function say(place: Place, cue: number, recent: Recent): boolean {
  const { tokens, board, last } = place
  if (!isVerb(place, cue) || CLAIMED.has(tokens.word[cue + 1] ?? 0)) return false
  if (isPassive(place, cue)) return saidPassively(place, cue)
  const speaker = (goesOn(place, cue) ? place.spoke.last : null) ?? speakerOf(place, cue)
  if (speaker === null) return false
  place.spoke.last = speaker
  const voice = voiceOf(place, speaker, cue, recent)
  // "I think": no source beside the one who speaks
  if (voice === null || (opinions.has(tokens.word[cue]!) && voice.name === AUTHOR)) return false
  const from = complement(place, cue, speaker)
  if (from >= last || endsHere(place, from)) {
    const end = Math.min(cue, speaker.first)
    board.addOutermost(voice, trailedFrom(place, end), end)
    return true
  }
  board.addNearest(voice, from, speechEnd(tokens, from - 1, last))
  return true
}

/** What is claimed without a word: a group claims an attack, a fire claims lives. */
const CLAIMED = new WordTable('responsibility credit victory lives life'.split(' '))

function isGerund(place: Place, cue: number): boolean {
  return (canBe(place.tokens.word[cue]!) & Can.Gerund) !== 0
}

/** ", adding that", "and said that": the speaker of the sentence goes on. */
function goesOn(place: Place, cue: number): boolean {
  return isGerund(place, cue) || place.tokens.word[cue - 1] === ids.and
}

/** A form that may be a noun ("reports") needs a subject directly before it and no determiner. */
function isVerb(place: Place, cue: number): boolean {
  const { tokens, first } = place
  if ((tokens.shape[cue]! & Shape.Capital) !== 0 && cue > first) return false
  if (!mostlyNoun(tokens.word[cue]!)) return true
  const before = tokens.word[cue - 1] ?? 0
  if (determiners.has(before) || before === ids.possessive || (canBe(before) & Can.Adjective) !== 0) return false
  return place.parsed.verbOf[cue]! >= 0
}

function isPassive(place: Place, cue: number): boolean {
  const { tokens, first } = place
  let at = cue - 1
  while (at >= first && (canBe(tokens.word[at]!) & Can.Adverb) !== 0) at--
  return beings.has(tokens.word[at] ?? 0) && !isGerund(place, cue)
}

/** "Two men, identified as A and B,": no auxiliary, and yet they are told of. */
function isBarePassive({ parsed }: Place, cue: number): boolean {
  // a cue that the sentence uses as a noun belongs to no verb
  const verb = parsed.verbs[parsed.verbOf[cue]!]
  return verb?.voice === 'passive' && !verb.finite
}

/** "It was reported that S", "is said to have": somebody says so, nobody says who. */
function saidPassively(place: Place, cue: number): boolean {
  const { tokens, board, first, last } = place
  const next = tokens.word[cue + 1] ?? 0
  if (next === ids.by) {
    const agent = phraseStarting(tokens, cue + 2, last)
    if (agent === null) return false
    const voice = voiceOf(place, agent, cue, [])
    if (voice !== null) board.addNearest(voice, clauseStart(tokens, cue, first), cue)
    return voice !== null
  }
  if (next !== ids.that && next !== ids.to) return false
  const dummy = dummies.has(tokens.word[clauseStart(tokens, cue, first)]!)
  const from = dummy || next === ids.that ? cue + 1 : clauseStart(tokens, cue, first)
  board.addNearest(unnamed(wordAt(place, cue)), from, speechEnd(tokens, cue, last))
  return true
}

/** "Authorities believed the blaze was arson": those who think so vouch for it. */
export function thought(place: Place, cue: number, recent: Recent): void {
  if (!beliefs.has(place.tokens.word[cue]!) || place.tokens.word[cue + 1] === ids.to) return
  if (!isPassive(place, cue)) say(place, cue, recent)
}

const beliefs = new WordTable(['believed', 'thought', 'suspected', 'feared'])

/** Somebody whom the text does not name. */
export function unnamed(cue: string): Voice {
  return { name: 'unnamed source', kind: 'other', cue, medium: null }
}

/** The word at a token, in small letters. */
export function wordAt(place: Place, token: number): string {
  const { tokens } = place
  return plainWords(tokens.text.slice(tokens.start[token]!, tokens.end[token]!)).toLowerCase()
}

function speakerOf(place: Place, cue: number): TokenRange | null {
  const { tokens, first, last } = place
  if (isGerund(place, cue)) {
    const before = subjectOf(place.parsed, cue, first)
    return isAuxiliary(tokens.word[cue - 1] ?? 0) && before !== null ? before : mainSubject(place.parsed, first, cue)
  }
  // ", said P": turned order after a comma.
  const previous = tokens.word[cue - 1]
  if (previous === ids.comma) {
    const after = phraseStarting(tokens, cue + 1, last)
    if (after !== null && (tokens.shape[after.first]! & Shape.Capital) !== 0) return after
  }
  const before = subjectOf(place.parsed, cue, first)
  if (before !== null) return before
  return previous === ids.and || previous === ids.comma ? mainSubject(place.parsed, first, cue) : null
}

/** First token of what is said: behind "that", the listener of "told", a time or a medium. */
function complement(place: Place, cue: number, speaker: TokenRange): number {
  const { tokens, last } = place
  let at = speaker.first > cue ? speaker.last : cue + 1
  if (tells.has(tokens.word[cue]!)) {
    const listener = phraseStarting(tokens, at, last)
    if (listener !== null) at = listener.last
  }
  return at
}

/** Nothing is said behind the verb: the sentence ends, or only a time or a medium follows. */
function endsHere(place: Place, from: number): boolean {
  const { tokens, last } = place
  for (let i = from; i < last; i++) {
    const id = tokens.word[i]!
    if (tokens.kind[i] === TokenKind.Punct && id !== ids.comma) continue
    if (id === ids.comma) return true
    if (id === ids.that || i - from > 7) return false
    if (i === from && !isAdjunct(place, i)) return false
    if (isAuxiliary(id)) return false
  }
  return true
}

function isAdjunct(place: Place, token: number): boolean {
  const { tokens } = place
  const id = tokens.word[token]!
  return adjuncts.has(id) || media.has(id)
}

const adjuncts = new WordTable(
  'in on at during during after monday tuesday wednesday thursday friday saturday sunday today yesterday late early earlier later via through to of'.split(
    ' ',
  ),
)

/** Where a report that ends in ", P said" starts: at the sentence, or behind the last contrast. */
function trailedFrom(place: Place, end: number): number {
  const { tokens, first } = place
  const low = Math.max(first, end - SPEECH)
  for (let i = end - 1; i >= low; i--) if (tokens.word[i] === ids.semicolon) return i + 1
  return low
}

/** "According to P, S" and "S, according to P". */
export function according(place: Place, cue: number, recent: Recent): void {
  const { tokens, board, first, last } = place
  if (tokens.word[cue + 1] !== ids.to) return
  const speaker = phraseStarting(tokens, cue + 2, last)
  if (speaker === null) return
  const voice = voiceOf(place, speaker, cue, recent)
  if (voice === null) return
  if (cue - first <= 1) {
    board.addNearest(voice, speaker.last, speechEnd(tokens, speaker.last, last))
    return
  }
  board.addOutermost(voice, trailedFrom(place, cue), cue)
}

/** "Some identified him as unarmed": what stands behind "as" is what they say of him. */
export function describeAs(place: Place, cue: number, recent: Recent): void {
  const { tokens, board, last } = place
  if (!isVerb(place, cue) || isPassive(place, cue) || isBarePassive(place, cue)) return
  const stop = Math.min(last, cue + OBJECT)
  let as = cue + 1
  while (as < stop && tokens.word[as] !== AS && tokens.kind[as] !== TokenKind.Punct) as++
  const speaker = as < stop && tokens.word[as] === AS ? speakerOf(place, cue) : null
  const voice = speaker === null ? null : voiceOf(place, speaker, cue, recent)
  if (voice !== null) board.addNearest(voice, as + 1, clauseEnd(tokens, as, last))
}

/** "reportedly": somebody says so of this clause. */
export function reportedly(place: Place, cue: number): void {
  const { tokens, board, first, last } = place
  board.addNearest(unnamed('reportedly'), clauseStart(tokens, cue, first), clauseEnd(tokens, cue, last))
}

/** The subject of an unknown speaks too, and that of a denial, which ends at `denied`. */
export function silentSpeaker(place: Place, cue: number, recent: Recent, denied = -1): void {
  const { tokens, board, first, last } = place
  const speaker = subjectOf(place.parsed, cue, first) ?? phraseEnding(tokens, cue - 1, first)
  if (speaker === null) return
  const voice = voiceOf(place, speaker, cue, recent)
  if (voice === null || (voice.kind === 'other' && !(denied >= 0 && canSpeak(tokens, speaker)))) return
  const end = presupposedFrom(tokens, cue + 1, speechEnd(tokens, cue, last))
  board.addNearest(voice, cue + 1, denied >= 0 ? Math.min(end, denied) : end)
}

/** "did not explain why S but only that T": T is told by whoever did not tell the rest. `verb` is -1 where nothing was left untold. */
export function toldInstead(place: Place, verb: number, recent: Recent): void {
  const { tokens, board, first, last } = place
  for (let i = verb + 1; verb >= 0 && i < last && i < verb + SPEECH; i++) {
    if (!contrast.has(tokens.word[i]!)) continue
    const from = saysInstead(tokens, i, last)
    const speaker = from < 0 ? null : subjectOf(place.parsed, verb, first)
    const voice = speaker === null ? null : voiceOf(place, speaker, verb, recent)
    if (voice !== null) board.addNearest(voice, from, speechEnd(tokens, from, last))
    return
  }
}

function voiceOf(place: Place, speaker: TokenRange, cue: number, recent: Recent): Voice | null {
  const { tokens } = place
  // "The described as armed driver": an article whose noun stands behind the cue
  const alone = speaker.last - speaker.first === 1 ? tokens.word[speaker.first]! : 0
  if (articles.has(alone) || alone === THERE) return null
  const resolved = place.names().resolve(speaker, recent)
  if (resolved.name === '') return null
  recent.push(resolved)
  const word = wordAt(place, cue)
  return {
    name: resolved.name,
    kind: resolved.kind,
    cue: word === 'according' ? 'according to' : word,
    medium: mediumOf(place, speaker, cue),
  }
}

/** "in a statement", "on Twitter" within eight words of the verb, or the document that speaks. */
function mediumOf(place: Place, speaker: TokenRange, cue: number): string | null {
  const { tokens, last } = place
  for (let i = speaker.first; i < speaker.last; i++) {
    const code = media.get(tokens.word[i]!)
    if (code > 0) return mediaNames[code]!
  }
  for (let i = cue + 1; i < last && i < cue + 8; i++) {
    const code = media.get(tokens.word[i]!)
    if (code > 0) return mediaNames[code]!
    if (triggerOf.get(tokens.word[i]!) === Trigger.Say) break
  }
  return null
}
