// Past or participle: the one question on which voice hangs ("the man shot the officer", "the man shot by police was …").

import { Can, idOf, intern, lemmaOf } from '../lex/lexicon.ts'
import { WordTable } from '../lex/word-table.ts'
import { Pos } from '../model/syntax.ts'
import { Shape, TokenKind } from '../model/tokens.ts'
import { Amb, intransitive, naming, needsObject, onlyPast, postnominal } from './classes.ts'
import { isObjectStart, scanFinite } from './look-ahead.ts'
import type { Tagging } from './tagging.ts'

const BY = idOf('by')
const DEAD = idOf('dead')
const AS = idOf('as')
const ONE = idOf('one')
const OPENED = intern('opened')
const FIRE = idOf('fire')
/** "Neighbours watched as the house burned": what is watched is told by the clause. */
const WATCH = idOf('watch')

/**
 * Tag of a form that may be past or participle, where no auxiliary stands before it.
 * `subject`: a subject pronoun or relative stands before it, so it is finite. `otherwise`: tag where nothing decides.
 */
export function pastTag(t: Tagging, i: number, can: number, subject: boolean, otherwise: number = 0): number {
  if ((can & Can.Participle) === 0) return Pos.VerbPast
  if ((can & Can.VerbPast) === 0) return Pos.Participle
  if (subject) return asked(t, i) ? Pos.Participle : Pos.VerbPast
  if (isPlainPast(t, i)) return Pos.VerbPast
  if (isTitled(t, i)) return Pos.Participle
  const next = nextPlain(t, i)
  // "the girl shot dead in a house", but "shot dead two officers"
  if (t.tokens.word[next] === BY || (t.tokens.word[next] === DEAD && !isObjectStart(t, next + 1))) return Pos.Participle
  if (naming.has(lemmaOf(t.tokens.word[i]!)) && (scanFinite(t, next) || introduces(t, i))) return Pos.Participle
  if ((t.can[next]! & Can.Gerund) !== 0 && (t.can[next]! & Can.Noun) === 0)
    return t.headline ? Pos.Participle : Pos.VerbPast
  if (t.tokens.word[next] === AS && lemmaOf(t.tokens.word[i]!) === WATCH) return Pos.VerbPast
  if (isObjectStart(t, next)) return t.finite && !opensClause(t, i) ? objectButFinite(t, i) : Pos.VerbPast
  if (sharesObject(t, next)) return Pos.VerbPast
  if (t.headline || needsObject.has(lemmaOf(t.tokens.word[i]!))) return Pos.Participle
  if (t.code[next] === Amb.That) return Pos.VerbPast
  if (otherwise !== 0) return otherwise
  if (t.finite) return Pos.Participle
  if (afterComma(t, i)) return isLastChance(t, next) ? Pos.VerbPast : Pos.Participle
  return scanFinite(t, next) ? Pos.Participle : Pos.VerbPast
}

/** "6 shot, 2 fatally", "three injured in a crash", "9 killed dozens hurt", but "two wounded officers", "two shots". */
export function numberThenPast(t: Tagging, i: number, can: number, follows: boolean): number {
  // "one shot was fired": a lone person would be "one was shot"
  if ((can & Can.Noun) !== 0 && t.tokens.word[i - 1] === ONE && t.code[i + 1] === Pos.Be) return Pos.Noun
  if (follows && !opensFire(t, i)) return Pos.Adjective
  if (isPlainPast(t, i)) return Pos.VerbPast
  const lone = t.pos[i - 1] === Pos.Number
  if (t.code[i + 1] === Pos.Number && postnominal.has(t.tokens.word[i + 2]!)) return Pos.Participle
  if (lone && (can & Can.VerbPast) !== 0 && isObjectStart(t, i + 1)) return Pos.VerbPast
  return Pos.Participle
}

/** "And two opened fire": several are no attribute of one fire. */
function opensFire(t: Tagging, i: number): boolean {
  return t.tokens.word[i] === OPENED && t.tokens.word[i + 1] === FIRE
}

/** A past form that is no participle without its auxiliary. */
export function isPlainPast(t: Tagging, i: number): boolean {
  const word = t.tokens.word[i]!
  return onlyPast.has(word) || intransitive.has(lemmaOf(word))
}

/** "Was he shot?", "Why were they arrested?": the auxiliary stands before its pronoun at the start of the sentence. */
function asked(t: Tagging, i: number): boolean {
  return t.pos[i - 1] === Pos.Pronoun && t.pos[i - 2] === Pos.Be && i - t.first <= 3
}

/** "police said the man shot two officers": the clause has its verb, but a new subject stands before this one. */
function objectButFinite(t: Tagging, i: number): number {
  const p = t.pos[i - 1]!
  return p === Pos.Noun || p === Pos.Proper || p === Pos.Pronoun || p === Pos.Adverb ? Pos.VerbPast : Pos.Participle
}

/** "shot and killed a man", "tased and then shot him": the object stands after the second verb. */
function sharesObject(t: Tagging, next: number): boolean {
  if (t.code[next] !== Pos.Conjunction) return false
  const second = nextPlain(t, next)
  if (second >= t.last || (t.can[second]! & Can.VerbPast) === 0) return false
  return isObjectStart(t, nextPlain(t, second))
}

/** "He leaves a son named Bo Lind", "One clerk, a woman named Ann Lee, was hurt": the sentence has a verb besides this one. */
function introduces(t: Tagging, i: number): boolean {
  let det = i - 1
  while (det > t.first && t.pos[det] !== Pos.Determiner && i - det < NOUN) det--
  if (!indefinite.has(t.tokens.word[det]!) || (t.tokens.shape[i + 1]! & Shape.Capital) === 0) return false
  if (t.finite) return true
  let k = i + 1
  while (k < t.last && k - i < NOUN && (t.tokens.shape[k]! & Shape.Capital) !== 0) k++
  if (t.pos[det - 1] !== Pos.Punctuation || t.code[k] !== Pos.Punctuation || k + 1 >= t.last) return false
  const code = t.code[k + 1]!
  return (code >= Pos.Be && code <= Pos.Modal) || (t.can[k + 1]! & (Can.VerbPast | Can.VerbPresent)) !== 0
}

/** "Ann Lee, 34, a clerk hired in May": what she is has no comma behind it, so the clause has no verb yet. */
function isTitled(t: Tagging, i: number): boolean {
  let det = i - 1
  while (det > t.first && t.pos[det] !== Pos.Determiner && i - det < NOUN) det--
  if (!indefinite.has(t.tokens.word[det]!) || det - 4 < t.first) return false
  const { tokens, pos } = t
  const isAside = tokens.kind[det - 1] === TokenKind.Punct && tokens.kind[det - 3] === TokenKind.Punct
  return isAside && pos[det - 2] === Pos.Number && pos[det - 4] === Pos.Proper
}

/** A noun with its article, or a name, is no longer than this. */
const NOUN = 6
const indefinite = new WordTable(['a', 'an'])

function opensClause(t: Tagging, i: number): boolean {
  return i === t.first || t.pos[i - 1] === Pos.Conjunction
}

/** "The boat, carrying 60 people, overturned near the shore.": behind an aside no other finite verb is to come. */
function isLastChance(t: Tagging, next: number): boolean {
  if (t.lastVerb !== 0 && t.lastVerb !== Pos.Gerund) return false
  for (let k = next; k < t.last; k++) {
    if (k - next > LOOK || (t.code[k]! >= Pos.Be && t.code[k]! <= Pos.Modal)) return false
    if ((t.can[k]! & (Can.VerbPast | Can.VerbPresent)) !== 0) return false
  }
  return next > t.first + 2
}

const LOOK = 24

function afterComma(t: Tagging, i: number): boolean {
  let j = i - 1
  while (j >= t.first && t.pos[j] === Pos.Adverb) j--
  return j < t.first || t.tokens.kind[j] === TokenKind.Punct
}

/** The next token that is no adverb. */
function nextPlain(t: Tagging, i: number): number {
  let j = i + 1
  while (j < t.last && j - i < 4) {
    const code = t.code[j]!
    const only = t.can[j]! & (Can.Noun | Can.Adjective | Can.Verb | Can.Adverb)
    if (code === Pos.Adverb || (only === Can.Adverb && code > Amb.Because)) j++
    else break
  }
  return j
}
