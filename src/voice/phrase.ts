// Speaker phrases: the noun phrase that ends before, or starts after, a cue; found by bounded walks over the tokens.

import { Can, canBe, isStranger } from '../lex/lexicon.ts'
import { WordTable } from '../lex/word-table.ts'
import type { TokenRange } from '../model/syntax.ts'
import { Shape, TokenKind, type Tokens } from '../model/tokens.ts'
import { Cue, cueOf, ids } from './cues.ts'

const WINDOW = 14

/** Personal pronouns that can be a speaker: number 1 he, 2 she, 3 they, 4 it, 5 I, 6 we, 7 who, 8 others, 9 one of those who spoke. */
export const pronouns = new WordTable({
  he: 1,
  she: 2,
  they: 3,
  it: 4,
  i: 5,
  we: 6,
  who: 7,
  one: 9,
  which: 7,
  others: 8,
  some: 8,
  many: 8,
  another: 8,
  somebody: 8,
  someone: 8,
  both: 8,
})

const times = new WordTable(
  'monday tuesday wednesday thursday friday saturday sunday today yesterday tonight tomorrow morning afternoon evening night week month year january february march april june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec later earlier then now once again ago recently also previously meanwhile however still just only even already when while after before because if though although until since where why how what that there here'.split(
    ' ',
  ),
)

const auxiliaries = new WordTable(
  "is are was were be been being am has have had having do does did will would can could may might shall should must 's 'd 'll 've 're n't not never also later earlier then now once again recently previously only even already still first simply angrily quickly reportedly repeatedly often always once since publicly initially finally immediately flatly reportedly just went on".split(
    ' ',
  ),
)

/** Parts of "the 46-year-old". */
const ageWords = new WordTable(['year', 'month', 'old'])

/** Small words that a speaker phrase may hold between its nouns. */
const joiners = new WordTable('of for from with in at to on'.split(' '))
const determiners = new WordTable(
  'the a an this these those his her their its our my your one two three four five several many some other another multiple both all no every each'.split(
    ' ',
  ),
)
const stops = new WordTable(
  'and or but as by about than into over under against between through during without'.split(' '),
)

/** True for auxiliaries, negation and the adverbs that stand between a subject and its verb. */
export function isAuxiliary(id: number): boolean {
  return auxiliaries.has(id)
}

/** True where the token can be part of a noun phrase (a noun, a name, or a word that nobody knows). */
export function nounish(tokens: Tokens, token: number): boolean {
  const kind = tokens.kind[token]!
  if (kind === TokenKind.Handle) return true
  if (kind !== TokenKind.Word) return false
  const id = tokens.word[token]!
  if (times.has(id) || stops.has(id) || joiners.has(id)) return false
  if (isAuxiliary(id) || pronouns.has(id)) return false
  const can = canBe(id)
  // "Almost immediately …": a capital at the start of a sentence makes no name of an adverb
  if ((tokens.shape[token]! & Shape.Capital) !== 0) return can !== Can.Adverb
  if (isStranger(id)) return true
  if (can === 0) return !determiners.has(id)
  if ((can & Can.Adverb) !== 0 && (can & Can.Noun) === 0) return false
  return (can & (Can.Noun | Can.Plural | Can.LastName | Can.FirstName | Can.Honorific | Can.Organization)) !== 0
}

function modifies(tokens: Tokens, token: number): boolean {
  const kind = tokens.kind[token]!
  if (kind === TokenKind.Number || kind === TokenKind.Hyphen) return true
  if (kind !== TokenKind.Word) return false
  const id = tokens.word[token]!
  if (id === ids.possessive || id === ids.apostrophe) return true
  if (times.has(id) || stops.has(id) || joiners.has(id) || isAuxiliary(id)) return false
  return (canBe(id) & (Can.Adjective | Can.Demonym | Can.Participle | Can.Gerund)) !== 0
}

/** The noun phrase (or pronoun) whose last token is `last`, not reaching before `floor`; null where none stands there. */
export function phraseEnding(tokens: Tokens, last: number, floor: number): TokenRange | null {
  if (last < floor) return null
  if (pronouns.has(tokens.word[last]!)) return { first: last, last: last + 1 }
  if (tokens.word[last] === ids.closeParen) return parenthesised(tokens, last, floor)
  if (!nounish(tokens, last)) return null
  const low = Math.max(floor, last - WINDOW)
  let first = last
  for (let i = last - 1; i >= low; i--) {
    const id = tokens.word[i]!
    if (tokens.kind[i] === TokenKind.Word && determiners.has(id)) {
      first = i
      if (i > low && joiners.has(tokens.word[i - 1]!) && i - 2 >= low && nounish(tokens, i - 2)) continue
      break
    }
    if (nounish(tokens, i)) {
      if (cueOf(id) === Cue.Say && (tokens.shape[i]! & Shape.Capital) === 0 && !followsDeterminer(tokens, i, low)) break
      first = i
    } else if (modifies(tokens, i)) first = i
    else if (joiners.has(id) && i - 1 >= low && nounish(tokens, i - 1)) continue
    else if (id === ids.and && i - 1 >= low && nounish(tokens, i - 1) && first === i + 1) continue
    else break
  }
  return { first, last: last + 1 }
}

function followsDeterminer(tokens: Tokens, token: number, low: number): boolean {
  return token - 1 >= low && (determiners.has(tokens.word[token - 1]!) || modifies(tokens, token - 1))
}

/** "Sen. Jane Roe (D-Ohio)": the phrase before the bracket. */
function parenthesised(tokens: Tokens, last: number, floor: number): TokenRange | null {
  for (let i = last - 1; i > floor && i > last - 8; i--)
    if (tokens.word[i] === ids.openParen) return phraseEnding(tokens, i - 1, floor)
  return null
}

/** The noun phrase (or pronoun) that starts at `first`, ending before `ceiling`; null where none stands there. */
export function phraseStarting(tokens: Tokens, first: number, ceiling: number): TokenRange | null {
  if (first >= ceiling) return null
  const high = Math.min(ceiling, first + WINDOW)
  let last = first
  let named = false
  for (let i = first; i < high; i++) {
    const id = tokens.word[i]!
    if (tokens.kind[i] === TokenKind.Word && determiners.has(id) && (i === first || joiners.has(tokens.word[i - 1]!)))
      continue
    if (i === first && pronouns.has(id)) return { first, last: first + 1 }
    if (nounish(tokens, i)) {
      if (named && lowerVerb(tokens, i) && !joiners.has(tokens.word[i - 1]!)) break
      named = true
      last = i + 1
    } else if (modifies(tokens, i)) {
      if (id === ids.possessive || id === ids.apostrophe) last = i
    } else if (joiners.has(id) && named && id !== ids.to && id !== ids.on && id !== ids.at) continue
    else if (id === ids.and && named && i + 1 < high && nounish(tokens, i + 1)) continue
    else break
  }
  if (named) return { first, last }
  return last === first && determiners.has(tokens.word[first]!) ? described(tokens, first, high) : null
}

/** "the 46-year-old": a description without a noun. */
function described(tokens: Tokens, first: number, ceiling: number): TokenRange | null {
  let last = first + 1
  while (last < ceiling && (modifies(tokens, last) || ageWords.has(tokens.word[last]!))) last++
  return last > first + 1 ? { first, last } : null
}

/** A lower-case cue verb inside a phrase ends it: "a spokesman said". */
function lowerVerb(tokens: Tokens, token: number): boolean {
  return (tokens.shape[token]! & Shape.Capital) === 0 && cueOf(tokens.word[token]!) !== Cue.None
}

/** Token of the phrase's head: the last noun before "of", "for" and the like. */
export function headOf(tokens: Tokens, phrase: TokenRange): number {
  let head = phrase.last - 1
  for (let i = phrase.first + 1; i < phrase.last; i++) {
    if (!joiners.has(tokens.word[i]!)) continue
    head = i - 1
    break
  }
  return head
}
