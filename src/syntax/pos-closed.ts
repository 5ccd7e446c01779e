// The few closed-class words whose place decides their part of speech: that, her, to, 's, since, like, no, about …

import { Can, idOf, lemmaOf } from '../lex/lexicon.ts'
import { WordTable } from '../lex/word-table.ts'
import { Pos } from '../model/syntax.ts'
import { Shape, TokenKind } from '../model/tokens.ts'
import { Amb, dayWord, factNouns, motion, nominative, sayers, takesTo, timeNoun } from './classes.ts'
import { Open } from './classify.ts'
import { isNounStart, isObjectStart } from './look-ahead.ts'
import type { Tagging } from './tagging.ts'

const whoTable = new WordTable({ who: 1, whom: 1, whose: 1, which: 2, what: 3 })
const cliticHost = new WordTable('he she it that there who what here how where let this one everyone'.split(' '))
const beenLike = new WordTable(['been', 'got', 'had', 'become', 'gone', 'done', 'seen', 'taken'])
const FACT_LINK = new WordTable(['by', 'from', 'to', 'among', 'in', 'at'])
/** Nouns before a number: "in the back seven times", but "the last two". */
const BACK = new WordTable(['back', 'home'])
const OF = idOf('of')
const AS_MANY = new WordTable(['many', 'few', 'much', 'little'])
const TAKE_OVER = new WordTable(['take', 'hand', 'run', 'turn', 'pull', 'knock'])

export function ambiguousTag(t: Tagging, i: number, code: number): number {
  switch (code) {
    case Amb.That:
      return that(t, i)
    case Amb.Her:
    case Amb.His:
      return isNounStart(t, i + 1) || t.code[i + 1] === Amb.Place ? Pos.Possessive : Pos.Pronoun
    case Amb.To:
      return infinitive(t, i) ? Pos.To : Pos.Preposition
    case Amb.S:
      return apostropheS(t, i)
    case Amb.D:
      return t.code[i + 1] === Open && (t.can[i + 1]! & Can.VerbBase) !== 0 ? Pos.Modal : Pos.Have
    case Amb.PrepSub:
      // "has since climbed"
      if (t.pos[i - 1] === Pos.Have) return Pos.Adverb
      return clauseFollows(t, i + 1) ? Pos.Subordinator : Pos.Preposition
    case Amb.As:
      return as(t, i)
    case Amb.Like:
      return t.pos[i - 1] === Pos.To || t.pos[i - 1] === Pos.Modal ? Pos.VerbBase : Pos.Preposition
    case Amb.No:
      return isNounStart(t, i + 1) || partNoun(t, i + 1) ? Pos.Determiner : Pos.Adverb
    case Amb.There:
      return t.code[i + 1] === Pos.Be || t.code[i + 1] === Amb.S || t.code[i + 1] === Pos.Modal
        ? Pos.Pronoun
        : Pos.Adverb
    case Amb.Wh:
      return wh(t, i)
    case Amb.Degree:
      return isNounStart(t, i + 1) && !isAdjectiveOnly(t, i + 1) && t.code[i + 1] === Open ? Pos.Adjective : Pos.Adverb
    case Amb.Particle:
      return particle(t, i)
    case Amb.About:
      return t.code[i + 1] === Pos.Number ? Pos.Adverb : Pos.Preposition
    case Amb.Place:
      return place(t, i)
    case Amb.For:
      return Pos.Preposition
    case Amb.Quant:
      return quant(t, i)
    default:
      return t.tokens.word[i + 1] === OF ? Pos.Preposition : Pos.Subordinator
  }
}

/** "No reported deaths": a participle that describes the noun behind it. */
function partNoun(t: Tagging, i: number): boolean {
  if (i + 1 >= t.last || t.code[i] !== Open || t.code[i + 1] !== Open) return false
  return (t.can[i]! & Can.Participle) !== 0 && (t.can[i + 1]! & (Can.Noun | Can.VerbPast)) === Can.Noun
}

function that(t: Tagging, i: number): number {
  const p = i > t.first ? t.pos[i - 1]! : Pos.Punctuation
  const next = t.code[i + 1]!
  const verbNext = next === Pos.Be || next === Pos.Have || next === Pos.Do || next === Pos.Modal || finiteForm(t, i + 1)
  if (p === Pos.Noun || p === Pos.Proper || p === Pos.Number || (p === Pos.Pronoun && verbNext)) {
    if (verbNext) return Pos.Relative
    return factNouns.has(t.tokens.word[i - 1]!) || factBefore(t, i) || sayerBefore(t, i)
      ? Pos.Subordinator
      : Pos.Relative
  }
  if (isVerb(p) || p === Pos.Adjective || p === Pos.Adverb || p === Pos.Pronoun) {
    if (sayers.has(lemmaOf(t.tokens.word[i - 1]!)) || p === Pos.Adjective || p === Pos.Pronoun)
      return verbNext ? Pos.Pronoun : Pos.Subordinator
    if (isNounStart(t, i + 1) && !clauseFollows(t, i + 1)) return Pos.Determiner
    return verbNext ? Pos.Pronoun : Pos.Subordinator
  }
  if (p === Pos.Be && clauseFollows(t, i + 1)) return Pos.Subordinator
  if (p === Pos.Punctuation && sayerBefore(t, i)) return Pos.Subordinator
  if (p === Pos.Conjunction)
    return clauseFollows(t, i + 1) ? Pos.Subordinator : isNounStart(t, i + 1) ? Pos.Determiner : Pos.Pronoun
  return isNounStart(t, i + 1) ? Pos.Determiner : Pos.Pronoun
}

/** "reports to police that …", "the belief by officers that …": a fact noun with one phrase after it, and a clause. */
function factBefore(t: Tagging, i: number): boolean {
  let phrase = false
  for (let j = i - 1; j > t.first && i - j < 7; j--) {
    const tag = t.pos[j]!
    if (tag === Pos.Preposition) {
      if (phrase || !FACT_LINK.has(t.tokens.word[j]!)) return false
      phrase = true
    } else if (phrase) return factNouns.has(t.tokens.word[j]!) && clauseFollows(t, i + 1)
    else if (tag < Pos.Noun || tag > Pos.Adjective) return false
  }
  return false
}

/** "told officers that …", "said Monday that …": a verb of saying a few words before. */
function sayerBefore(t: Tagging, i: number): boolean {
  for (let j = i - 1; j >= t.first && i - j < 7; j--) {
    if (isVerb(t.pos[j]!)) return sayers.has(lemmaOf(t.tokens.word[j]!))
    if (t.tokens.kind[j] === TokenKind.Punct && i - j > 1) return false
  }
  return false
}

export function isVerb(tag: number): boolean {
  return tag >= Pos.VerbBase && tag <= Pos.Gerund
}

function finiteForm(t: Tagging, i: number): boolean {
  if (t.code[i] !== Open) return false
  const can = t.can[i]!
  if ((can & (Can.VerbPast | Can.VerbPresent)) === 0) return false
  return (can & Can.Noun) === 0 || !isNounStart(t, i + 1)
}

function infinitive(t: Tagging, i: number): boolean {
  if (i > t.first && takesTo.has(t.tokens.word[i - 1]!)) return false
  let j = i + 1
  while (j < t.last && j - i < 3 && (t.code[j] === Pos.Adverb || (t.code[j] === Open && t.can[j] === Can.Adverb))) j++
  const code = t.code[j]!
  if (code === Pos.Be || code === Pos.Have || code === Pos.Do) return true
  if (code === Amb.Like) return true
  if (code !== Open || (t.can[j]! & Can.VerbBase) === 0) return false
  if ((t.tokens.shape[j]! & Shape.Capital) !== 0 && !t.titleCase) return false
  if ((t.can[j]! & Can.Plural) !== 0) return false
  return true
}

function apostropheS(t: Tagging, i: number): number {
  const word = t.tokens.word[i - 1]!
  if (!cliticHost.has(word)) {
    const next = t.code[i + 1]!
    return next === Pos.Not || next === Pos.Determiner ? Pos.Be : Pos.Possessive
  }
  return beenLike.has(t.tokens.word[i + 1]!) ? Pos.Have : Pos.Be
}

/** A subject and its verb follow within a few words: "after he was shot", "before officers arrived". */
function clauseFollows(t: Tagging, from: number): boolean {
  let noun = false
  let aged = -1
  for (let i = from; i < t.last && i - from < 9; i++) {
    const code = t.code[i]!
    if (noun && isAgeAside(t, i)) {
      i += 2
      aged = i + 1
      continue
    }
    if (code === Pos.Punctuation && t.tokens.kind[i] !== TokenKind.Hyphen) return false
    if (code === Pos.Pronoun) {
      if (i === from && nominative.has(t.tokens.word[i]!)) return true
      noun = true
      continue
    }
    if (code === Pos.Be || code === Pos.Have || code === Pos.Do || code === Pos.Modal)
      return noun && !dayWord.has(t.tokens.word[i - 1]!)
    if (code === Pos.Subordinator || code === Amb.Wh || code === Pos.Conjunction) return false
    if (code !== Open) {
      if (code === Pos.Number) noun = true
      continue
    }
    const can = t.can[i]!
    const capital = (t.tokens.shape[i]! & Shape.Capital) !== 0 && !t.titleCase
    if (noun && !capital && (can & Can.VerbPast) !== 0 && (aged === i || isSubjectEnd(t, i - 1))) return true
    if (noun && !capital && (can & Can.VerbPresent) !== 0 && (can & Can.Noun) === 0) return true
    if ((can & Can.Noun) !== 0 || capital) noun = true
  }
  return false
}

/** ", 30," after a name: the clause goes on. */
function isAgeAside(t: Tagging, i: number): boolean {
  if (i + 2 >= t.last || t.code[i + 1] !== Pos.Number) return false
  return isComma(t, i) && isComma(t, i + 2)
}

function isComma(t: Tagging, i: number): boolean {
  return t.code[i] === Pos.Punctuation && t.tokens.text[t.tokens.start[i]!] === ','
}

function isSubjectEnd(t: Tagging, i: number): boolean {
  const code = t.code[i]!
  return (
    (code === Open && (t.can[i]! & Can.Gerund) === 0) ||
    code === Pos.Pronoun ||
    code === Pos.Number ||
    code === Pos.Adverb
  )
}

/** "As many as 150", "as few as two": a bound, no clause. */
function boundsNumber(t: Tagging, i: number): boolean {
  const { word } = t.tokens
  if (AS_MANY.has(word[i + 1]!) && word[i + 2] === word[i]) return true
  return i - t.first >= 2 && AS_MANY.has(word[i - 1]!) && word[i - 2] === word[i]
}

function as(t: Tagging, i: number): number {
  if (boundsNumber(t, i)) return Pos.Preposition
  const next = t.code[i + 1]!
  if (next === Open && (t.can[i + 1]! & (Can.Noun | Can.Adjective | Can.Verb)) === Can.Adjective)
    return describes(t, i) ? Pos.Preposition : Pos.Adverb
  if (t.tokens.kind[i + 1] === TokenKind.Word && next === Amb.Degree) return Pos.Adverb
  return clauseFollows(t, i + 1) ? Pos.Subordinator : Pos.Preposition
}

/** "Described as young men", but "as serious a wound", "as bad as before". */
function describes(t: Tagging, i: number): boolean {
  return i + 2 < t.last && t.code[i + 2] === Open && (t.can[i + 2]! & (Can.Noun | Can.Adverb)) === Can.Noun
}

function wh(t: Tagging, i: number): number {
  const which = whoTable.get(t.tokens.word[i]!)
  const p = i > t.first ? t.pos[i - 1]! : Pos.Punctuation
  if (which === 3) return Pos.Subordinator
  if (isVerb(p) || p === Pos.Adjective) return Pos.Subordinator
  if (i === t.first) return Pos.Pronoun
  return Pos.Relative
}

function isAdjectiveOnly(t: Tagging, i: number): boolean {
  return (t.can[i]! & (Can.Noun | Can.Adjective)) === Can.Adjective
}

function particle(t: Tagging, i: number): number {
  if (!isObjectStart(t, i + 1) && t.code[i + 1] !== Pos.Determiner) return Pos.Adverb
  const text = t.tokens.end[i]! - t.tokens.start[i]!
  if (text === 4 && t.tokens.text.charCodeAt(t.tokens.start[i]!) === 111)
    return t.code[i + 1] === Pos.Number || TAKE_OVER.has(lemmaOf(t.tokens.word[i - 1]!)) ? Pos.Adverb : Pos.Preposition
  const p = i > t.first ? t.pos[i - 1]! : 0
  return isVerb(p) && !motion.has(lemmaOf(t.tokens.word[i - 1]!)) ? Pos.Adverb : Pos.Preposition
}

function place(t: Tagging, i: number): number {
  const p = i > t.first ? t.pos[i - 1]! : Pos.Punctuation
  if ((t.tokens.shape[i]! & Shape.Capital) !== 0 && i > t.first && !t.titleCase) return Pos.Proper
  if (p === Pos.Determiner || p === Pos.Possessive || p === Pos.Adjective || p === Pos.Preposition)
    return isNounStart(t, i + 1) && !(t.code[i + 1] === Pos.Number && BACK.has(t.tokens.word[i]!))
      ? Pos.Adjective
      : Pos.Noun
  if (timeNoun.has(t.tokens.word[i + 1]!) || dayWord.has(t.tokens.word[i + 1]!)) return Pos.Adjective
  if (isNounStart(t, i + 1) && p !== Pos.Noun) return Pos.Adjective
  return Pos.Adverb
}

function quant(t: Tagging, i: number): number {
  const next = t.code[i + 1]!
  if (next === Pos.Determiner || next === Pos.Possessive || next === Amb.His || next === Amb.Her) return Pos.Determiner
  return isNounStart(t, i + 1) ? Pos.Determiner : Pos.Pronoun
}
