// Tags of open-class words, by the tag that stands before them.

import { Can, idOf, isStranger, lemmaOf } from '../lex/lexicon.ts'
import { WordTable } from '../lex/word-table.ts'
import { Pos } from '../model/syntax.ts'
import { Shape, TokenKind } from '../model/tokens.ts'
import { accusative, dayWord, factNouns, nominative, people, person, postnominal, shootAt, suffer } from './classes.ts'
import { Open } from './classify.ts'
import { endsCompound } from './compounds.ts'
import { isBoarding, isClearObject, isNounStart, isObjectStart, scanFinite } from './look-ahead.ts'
import { endsParenthesis } from './parenthesis.ts'
import { isName, opensSentence } from './pos-names.ts'
import { isPlainPast, numberThenPast, pastTag } from './pos-past.ts'
import type { Tagging } from './tagging.ts'

/** The tag before `i` that matters: adverbs and negations are passed over. */
export function before(t: Tagging, i: number): number {
  let j = i - 1
  while (j >= t.first && (t.pos[j] === Pos.Adverb || t.pos[j] === Pos.Not) && i - j < 4) j--
  return j < t.first ? Pos.Punctuation : t.pos[j]!
}

const VERB = Can.Verb

export function openTag(t: Tagging, i: number): number {
  const can = t.can[i]!
  if (t.tokens.word[i] === THREATENING && t.tokens.word[i - 1] === LIFE && nounFollows(t, i)) return Pos.Adjective
  if (AGED.has(t.tokens.word[i]!) && i > t.first && opensAge(t, i + 1)) return Pos.Preposition
  if (isBoarding(t, i)) return Pos.Preposition
  if (isName(t, i, can)) return Pos.Proper
  if (i > t.first && t.tokens.kind[i - 1] === TokenKind.Hyphen && endsCompound(t, i, can, nounFollows))
    return Pos.Adjective
  const p = before(t, i)
  if ((can & (Can.Noun | Can.Adjective | VERB)) === 0) {
    if ((can & Can.Adverb) !== 0) return Pos.Adverb
    return (t.tokens.shape[i]! & Shape.Capital) !== 0 || !isStranger(t.tokens.word[i]!) ? Pos.Proper : Pos.Noun
  }
  if ((can & Can.Adverb) !== 0 && adverbHere(t, i, can, p)) return Pos.Adverb
  switch (p) {
    case Pos.To:
    case Pos.Modal:
      return (can & Can.VerbBase) !== 0 ? Pos.VerbBase : nominal(t, i, can, p)
    case Pos.Do:
      return (can & Can.VerbBase) !== 0 ? Pos.VerbBase : nominal(t, i, can, p)
    case Pos.Be:
      return afterBe(t, i, can)
    case Pos.Have:
      if ((can & Can.Participle) !== 0) return Pos.Participle
      return nominal(t, i, can, p)
    case Pos.Determiner:
    case Pos.Possessive:
    case Pos.Adjective:
    case Pos.Number:
    case Pos.Ordinal:
      return insideGroup(t, i, can, p)
    case Pos.Preposition:
      return afterPreposition(t, i, can)
    case Pos.Noun:
    case Pos.Proper:
    case Pos.Pronoun:
    case Pos.Relative:
      // "whose name was not released"
      if (t.tokens.word[i - 1] === WHOSE) return insideGroup(t, i, can, Pos.Possessive)
      return afterNoun(t, i, can, p)
    case Pos.Conjunction:
      return afterConjunction(t, i, can)
    case Pos.VerbBase:
    case Pos.VerbPast:
    case Pos.VerbPresent:
    case Pos.Participle:
    case Pos.Gerund:
      return afterVerb(t, i, can, p)
    default:
      return opening(t, i, can)
  }
}

/** "Two men, aged 19 and 27, died": an age behind "aged" hangs on the people before it, and nobody ages. */
function opensAge(t: Tagging, i: number): boolean {
  return i < t.last && (t.code[i] === Pos.Number || BETWEEN.has(t.tokens.word[i]!))
}

const WHOSE = idOf('whose')
const THREATENING = idOf('threatening')
const LIFE = idOf('life')
const AGED = new WordTable(['aged', 'ages'])
const BETWEEN = new WordTable(['between', 'from'])

function adverbHere(t: Tagging, i: number, can: number, p: number): boolean {
  if ((can & (Can.Noun | VERB)) !== 0) return false
  if ((can & Can.Adjective) === 0) return true
  if (p === Pos.Be) return false
  // "…, likely killing nine people"
  if (p === Pos.Punctuation && (t.can[i + 1]! & Can.Gerund) !== 0 && isObjectStart(t, i + 2)) return true
  return !isNounStart(t, i + 1) || p === Pos.VerbPast
}

function afterBe(t: Tagging, i: number, can: number): number {
  if ((can & Can.Gerund) !== 0) return Pos.Gerund
  if ((can & Can.Participle) !== 0) return Pos.Participle
  return nominal(t, i, can, Pos.Be)
}

/** Noun or adjective, where no verb can stand. */
export function nominal(t: Tagging, i: number, can: number, p: number): number {
  if ((can & Can.Adjective) !== 0) {
    if ((can & Can.Noun) === 0) return Pos.Adjective
    // "the suspect remains at large", "found the suspect dead"
    const isState = (t.can[i + 1]! & Can.VerbPresent) !== 0 || postnominal.has(t.tokens.word[i + 1] ?? 0)
    if (isState && person.has(t.tokens.word[i]!)) return Pos.Noun
    if (p === Pos.Be || nounFollows(t, i)) return Pos.Adjective
    return Pos.Noun
  }
  if ((can & Can.Noun) !== 0) return Pos.Noun
  if ((can & Can.Gerund) !== 0) return Pos.Gerund
  if ((can & Can.Participle) !== 0) return Pos.Participle
  return Pos.Noun
}

export function nounFollows(t: Tagging, i: number): boolean {
  const j = i + 1
  if (j >= t.last || t.code[j] !== Open) return false
  if (dayWord.has(t.tokens.word[j]!)) return false
  const can = t.can[j]!
  if ((can & (Can.Noun | Can.VerbPast)) === Can.VerbPast) return false
  return (can & (Can.Noun | Can.Adjective)) !== 0 || (t.tokens.shape[j]! & Shape.Capital) !== 0
}

/** After a determiner, possessive, adjective or number a noun is due. */
function insideGroup(t: Tagging, i: number, can: number, p: number): number {
  // "the two-year-old shot at the inn"
  if (t.tokens.word[i - 1] === OLD && t.tokens.kind[i - 2] === TokenKind.Hyphen && (can & Can.Participle) !== 0)
    return nounFollows(t, i) ? Pos.Adjective : pastTag(t, i, can, false)
  const follows = nounFollows(t, i) && !verbAfterNoun(t, i + 1)
  if ((can & Can.Participle) !== 0 && (can & Can.VerbBase) === 0) {
    if (p === Pos.Number) return numberThenPast(t, i, can, follows)
    if (follows) return Pos.Adjective
    if ((can & Can.Noun) !== 0 || p === Pos.Determiner) return Pos.Noun
    // "a third died", "the number of dead climbed"
    if (p !== Pos.Adjective && !(p === Pos.Ordinal && isPlainPast(t, i))) return Pos.Adjective
    return isPlainPast(t, i) ? Pos.VerbPast : Pos.Participle
  }
  if ((can & Can.Gerund) !== 0) {
    // "12 dead, 20 still missing", "a ninth missing"
    const counts = p === Pos.Number || p === Pos.Ordinal
    if (counts && !follows && postnominal.has(t.tokens.word[i]!)) return Pos.Adjective
    return (can & Can.Noun) !== 0 || !follows ? Pos.Noun : Pos.Adjective
  }
  if (p === Pos.Number && (can & (Can.VerbPresent | Can.VerbBase)) !== 0 && (can & (Can.Noun | Can.Adjective)) === 0)
    return (can & Can.VerbBase) !== 0 ? Pos.VerbBase : Pos.VerbPresent
  if (p === Pos.Number && postnominal.has(t.tokens.word[i]!) && !follows) return Pos.Adjective
  if ((can & (Can.Noun | Can.Adjective)) === 0 && (can & Can.VerbPresent) !== 0) return Pos.VerbPresent
  return nominal(t, i, can, p)
}

/** The noun at `j` could itself be a finite verb with an object: "the wounded fire shots" is rare, so only clear forms count. */
function verbAfterNoun(t: Tagging, j: number): boolean {
  return (t.can[j]! & (Can.Noun | Can.Adjective)) === 0 && (t.can[j]! & VERB) !== 0
}

function afterPreposition(t: Tagging, i: number, can: number): number {
  if ((can & Can.Gerund) !== 0) {
    if (isClearObject(t, i + 1) || (can & Can.Noun) === 0) return Pos.Gerund
    return Pos.Noun
  }
  if ((can & Can.Participle) !== 0 && (can & (Can.Noun | Can.VerbBase)) === 0)
    return nounFollows(t, i) ? Pos.Adjective : Pos.Participle
  return nominal(t, i, can, Pos.Preposition)
}

function afterNoun(t: Tagging, i: number, can: number, p: number): number {
  const word = t.tokens.word[i]!
  const subject = p === Pos.Relative || (p === Pos.Pronoun && !isAccusative(t, i))
  if ((can & Can.VerbPast) !== 0 || (can & Can.Participle) !== 0) {
    if (!subject && (can & Can.Noun) !== 0 && t.finite && !isObjectStart(t, i + 1) && p === Pos.Noun) {
      // "left two officers shot": people in the plural are no first part of a compound
      return isPeople(t, i - 1) ? pastTag(t, i, can, false, Pos.Participle) : Pos.Noun
    }
    return pastTag(t, i, can, subject)
  }
  if (postnominal.has(word)) return Pos.Adjective
  if ((can & Can.Gerund) !== 0) {
    // "Dallas shooting kills five", "bombing leaves two dead"
    if (!t.finite && (t.can[i + 1]! & Can.VerbPresent) !== 0 && t.code[i + 2] === Pos.Number) return Pos.Noun
    if ((can & Can.Noun) === 0 || subject || p === Pos.Pronoun) return Pos.Gerund
    if (isClearObject(t, i + 1)) return Pos.Gerund
    const several = p === Pos.Proper || (t.can[i - 1]! & Can.Plural) !== 0
    // "video showed Reed firing five times"
    if (several && (shootAt.has(t.tokens.word[i + 1]!) || t.code[i + 1] === Pos.Number)) return Pos.Gerund
    // "a woman suffering from burns"
    if (suffer.has(t.tokens.word[i]!) && t.tokens.word[i + 1] === FROM) return Pos.Gerund
    // "two children sitting in the back": people are no first part of a compound, unlike "police shooting"
    return people.has(t.tokens.word[i - 1]!) && !isNounStart(t, i + 1) ? Pos.Gerund : Pos.Noun
  }
  if (p === Pos.Pronoun && !subject && accusative.has(t.tokens.word[i - 1]!) && (can & Can.VerbBase) !== 0)
    return Pos.VerbBase
  if ((can & (Can.VerbPresent | Can.VerbBase)) !== 0) return presentTag(t, i, can, p, subject)
  return nominal(t, i, can, p)
}

/** A plural noun of people. */
function isPeople(t: Tagging, i: number): boolean {
  const word = t.tokens.word[i]!
  return people.has(word) || ((t.can[i]! & Can.Plural) !== 0 && person.has(lemmaOf(word)))
}

function isAccusative(t: Tagging, i: number): boolean {
  let j = i - 1
  while (j > t.first && t.pos[j] === Pos.Adverb) j--
  return !nominative.has(t.tokens.word[j]!) && t.finite
}

/** Present forms that may be nouns as well ("shows", "reports", "fire"): a verb where the clause still lacks one. */
function presentTag(t: Tagging, i: number, can: number, p: number, subject: boolean): number {
  const tag = (can & Can.VerbPresent) !== 0 ? Pos.VerbPresent : Pos.VerbBase
  if (subject) return tag
  if ((can & Can.Noun) === 0) {
    if (tag === Pos.VerbPresent || (can & Can.Adjective) === 0) return tag
    return nominal(t, i, can, p)
  }
  if (t.finite || p === Pos.Pronoun) return nominal(t, i, can, p)
  const pluralBefore = (t.can[i - 1]! & Can.Plural) !== 0
  if (tag === Pos.VerbBase && !pluralBefore) return nominal(t, i, can, p)
  if (tag === Pos.VerbPresent && pluralBefore && !(t.headline && isObjectStart(t, i + 1))) return Pos.Noun
  // "Storm claims 12 lives as rivers rise"
  const counted = t.code[i + 1] === Pos.Number || (t.code[i + 1] === Pos.Preposition && isObjectStart(t, i + 1))
  if (scanFinite(t, i + 1) && !(tag === Pos.VerbPresent && counted)) return nominal(t, i, can, p)
  return tag
}

function afterConjunction(t: Tagging, i: number, can: number): number {
  const beforeIt = t.pos[i - 2] ?? 0
  const verbBefore = beforeIt >= Pos.VerbBase && beforeIt <= Pos.Gerund
  if ((can & Can.Gerund) !== 0 && t.lastVerb === Pos.Gerund && (verbBefore || isObjectStart(t, i + 1)))
    return Pos.Gerund
  if ((can & Can.VerbPast) !== 0 || (can & Can.Participle) !== 0) {
    if (verbBefore && beforeIt === Pos.Participle && (can & Can.Participle) !== 0) return Pos.Participle
    if (beforeIt === Pos.Adjective && nounFollows(t, i)) return Pos.Adjective
    if ((can & Can.Noun) !== 0 && !verbBefore && !isObjectStart(t, i + 1) && t.lastVerb !== Pos.VerbPast)
      return Pos.Noun
    if (isObjectStart(t, i + 1) && (can & Can.VerbPast) !== 0) return Pos.VerbPast
    if (t.lastVerb === Pos.Participle && (can & Can.Participle) !== 0) return pastTag(t, i, can, false, Pos.Participle)
    return (can & Can.VerbPast) !== 0 ? Pos.VerbPast : Pos.Participle
  }
  const verbal = can & (Can.VerbBase | Can.VerbPresent)
  if (verbal !== 0) {
    const same = (can & Can.VerbPresent) !== 0 ? Pos.VerbPresent : Pos.VerbBase
    if ((can & (Can.Noun | Can.Adjective)) === 0) return same
    if (t.lastVerb === same && (verbBefore || isObjectStart(t, i + 1))) return same
  }
  return opening(t, i, can)
}

function afterVerb(t: Tagging, i: number, can: number, p: number): number {
  if ((can & Can.VerbPast) !== 0 && endsParenthesis(t, i - 1)) return Pos.VerbPast
  if ((can & Can.Gerund) !== 0 && ((can & Can.Noun) === 0 || isObjectStart(t, i + 1))) return Pos.Gerund
  if ((can & Can.Noun) === 0 && (can & Can.Adjective) === 0) {
    if ((can & Can.VerbPresent) !== 0) return Pos.VerbPresent
    if ((can & Can.VerbBase) !== 0 && (can & Can.Participle) === 0) return Pos.VerbBase
    // "the man who was hit died": the clause outside has its verb
    if ((can & Can.VerbPast) !== 0 && isPlainPast(t, i)) return Pos.VerbPast
    if ((can & Can.Participle) !== 0) return nounFollows(t, i) ? Pos.Adjective : Pos.Participle
  }
  if ((can & Can.Participle) !== 0 && lemmaOf(t.tokens.word[i - 1]!) === GET) return Pos.Participle
  if ((can & Can.Noun) !== 0 && (can & Can.Participle) !== 0 && factNouns.has(t.tokens.word[i]!)) return Pos.Noun
  return nominal(t, i, can, p)
}

/** At the start of a sentence or clause. */
function opening(t: Tagging, i: number, can: number): number {
  if ((can & Can.Gerund) !== 0)
    return (can & Can.Noun) === 0 || isClearObject(t, i + 1) || doesMeanwhile(t, i) ? Pos.Gerund : Pos.Noun
  if ((can & Can.VerbPast) !== 0 || ((can & Can.Participle) !== 0 && (can & Can.Noun) === 0)) {
    if (nounFollows(t, i) && opensSentence(t, i)) return Pos.Adjective
    return pastTag(t, i, can, false)
  }
  // "Blast kills 3, wounds 2"
  if ((can & Can.VerbPresent) !== 0 && t.headline && i > t.first && t.code[i + 1] === Pos.Number) return Pos.VerbPresent
  if ((can & Can.VerbBase) !== 0 && isObjectStart(t, i + 1) && i > t.first === false && !nounFollows(t, i))
    return Pos.VerbBase
  // "Reed, who was hit by a tram, remains in hospital"
  if (i > t.first && t.tokens.word[i] === REMAINS && t.tokens.word[i + 1] !== OF) return Pos.VerbPresent
  if ((can & (Can.Noun | Can.Adjective)) !== 0) return nominal(t, i, can, Pos.Punctuation)
  if ((can & Can.VerbPresent) !== 0) return Pos.VerbPresent
  return (can & Can.VerbBase) !== 0 ? Pos.VerbBase : Pos.Noun
}

/** "while sitting in a van", "when driving home"; but "when fighting broke out": what follows is no verb. */
function doesMeanwhile(t: Tagging, i: number): boolean {
  if (i === t.first || t.pos[i - 1] !== Pos.Subordinator) return false
  if (i + 1 >= t.last) return true
  const next = t.code[i + 1]!
  return next !== Open && (next < Pos.Be || next >= Pos.Punctuation)
}

const FROM = idOf('from')
const GET = idOf('get')
const OLD = idOf('old')
const REMAINS = idOf('remains')
const OF = idOf('of')
