// Noun groups: determiner, number with its bounds, modifiers and head, cut from the tags in one pass per sentence.
// "the man's back" is two groups that touch: "the man" and "'s back"; both keep the preposition of the first.

import { Can, idOf } from '../lex/lexicon.ts'
import { WordTable } from '../lex/word-table.ts'
import { type Definiteness, Pos } from '../model/syntax.ts'
import { TokenKind } from '../model/tokens.ts'
import { dayWord, numbered, pluralPronoun, postnominal, quantityNouns, timeNoun } from './classes.ts'
import { decadeEnd } from './decade-of-life.ts'
import type { Grouping } from './grouping.ts'
import { boundEnd, numberEnd } from './number-run.ts'
import { speaksInside } from './parenthesis.ts'
import { placeEnd } from './place-before.ts'

/** Tokens of the longest group; a run of determiners or hyphens is looked at no further from each of its tokens. */
const LONGEST = 60
const OF = idOf('of')
const OTHERS = idOf('others')
const OTHER = new WordTable(['other', 'others', 'another'])
const starters = new WordTable({
  the: 1,
  a: 2,
  an: 2,
  this: 3,
  that: 3,
  these: 3,
  those: 3,
  no: 4,
  another: 5,
})
const DEFINITENESS: readonly Definiteness[] = ['bare', 'definite', 'indefinite', 'demonstrative', 'no', 'other']
const lonely = new WordTable([
  'this',
  'that',
  'these',
  'those',
  'all',
  'both',
  'some',
  'each',
  'any',
  'either',
  'neither',
])

/** Finds the groups of one sentence, adds them to `groups` and fills `groupOf`. */
export function groupSentence(g: Grouping, first: number, last: number): void {
  for (let i = first; i < last; ) {
    const tag = g.pos[i]!
    if (!canOpen(tag)) {
      i++
      continue
    }
    const end = readGroup(g, i, first, last)
    i = end > i ? end : i + 1
  }
}

function canOpen(tag: number): boolean {
  return (tag >= Pos.Noun && tag <= Pos.Preposition) || tag === Pos.Number || tag === Pos.Ordinal
}

/** The shape of the group at work; one object, used again for every group. */
const shape = { head: -1, numberFirst: -1, numberLast: -1, merged: false }

function readGroup(g: Grouping, i: number, first: number, last: number): number {
  shape.head = -1
  shape.numberFirst = -1
  shape.numberLast = -1
  const { pos } = g
  let j = i
  const bound = boundEnd(g.tokens, pos, i, last)
  if (bound > i) {
    shape.numberFirst = i
    j = bound
  } else if (pos[i] === Pos.Preposition) return i
  else if (pos[i] === Pos.Adjective && i > first && g.groupOf[i - 1]! >= 0 && postnominal.has(g.tokens.word[i]!))
    return i
  else if (pos[i] === Pos.Adverb && !adverbOpens(g, i, last)) return i
  const stop = Math.min(last, i + LONGEST)
  while (j < stop) {
    const next = step(g, i, j, last)
    if (next === j) break
    j = next
  }
  if (shape.head >= 0) j = decadeEnd(g, j, stop)
  return finish(g, i, j, first)
}

/** "critically injured people", "very disturbing video". */
function adverbOpens(g: Grouping, i: number, last: number): boolean {
  return i + 2 < last && g.pos[i + 1] === Pos.Adjective && (g.pos[i + 2] === Pos.Noun || g.pos[i + 2] === Pos.Proper)
}

/** Takes one more element of the group at `j`; gives `j` back where the group ends. */
function step(g: Grouping, i: number, j: number, last: number): number {
  const { pos, tokens } = g
  const started = j > i
  switch (pos[j]) {
    case Pos.Determiner:
      return !started || (shape.head < 0 && pos[j - 1] === Pos.Determiner) ? j + 1 : j
    case Pos.Possessive:
      return !started || (shape.head < 0 && pos[j - 1] === Pos.Determiner) ? j + 1 : j
    case Pos.Number:
      return number(g, i, j, last)
    case Pos.Ordinal:
      return shape.head < 0 || pos[j - 1] === Pos.Number || pos[j - 1] === Pos.Proper ? headless(j) : j
    case Pos.Adjective:
      return shape.head < 0 || tokens.kind[j - 1] === TokenKind.Hyphen ? j + 1 : j
    case Pos.Noun:
    case Pos.Proper:
      if (shape.head >= 0 && pos[shape.head] === Pos.Pronoun) return j
      if (shape.head >= 0 && tokens.kind[j - 1] !== TokenKind.Hyphen && breaksAtTime(g, i, j)) return j
      if (shape.head >= 0 && speaksInside(g, j, last)) return j
      shape.head = j
      return j + 1
    case Pos.Pronoun:
      if (!started || tokens.word[j] === OTHERS) {
        shape.head = j
        return j + 1
      }
      return j
    case Pos.Adverb:
      return shape.head < 0 && (started ? adverbInside(pos, j) : true) ? j + 1 : j
    case Pos.Preposition:
      return quantityOf(g, i, j, last)
    default:
      return mark(g, i, j, last)
  }
}

function headless(j: number): number {
  return j + 1
}

function adverbInside(pos: Uint8Array, j: number): boolean {
  const next = pos[j + 1]
  return next === Pos.Adjective || next === Pos.Number || next === Pos.Noun || next === Pos.Participle
}

function number(g: Grouping, i: number, j: number, last: number): number {
  const { tokens, pos } = g
  const end = numberEnd(tokens, pos, j, last)
  if (shape.head >= 0) {
    if (end < last && (timeNoun.has(tokens.word[end]!) || (g.can[end]! & Can.Plural) !== 0)) return j
    return pos[j - 1] === Pos.Proper || numbered.has(tokens.word[j - 1]!) ? end : j
  }
  if (end - j === 1 && j > i && tokens.word[j - 1] === NO) return end
  const compound = end < last && tokens.kind[end] === TokenKind.Hyphen
  if (!compound && pos[end] !== Pos.Ordinal) {
    if (shape.numberFirst < 0) shape.numberFirst = j > i && inNumber.has(g.tokens.word[j - 1]!) ? j - 1 : j
    shape.numberLast = end - 1
  } else if (shape.numberLast < 0) shape.numberFirst = -1
  return end
}

/** Determiners that are part of the number: "a dozen", "all four". */
const inNumber = new WordTable(['a', 'an', 'all', 'some'])
const NO = idOf('no')

/** A day after a noun opens a group of its own ("police shot him Sunday night", "officers Sunday"). */
function breaksAtTime(g: Grouping, i: number, j: number): boolean {
  const word = g.tokens.word[j]!
  const previous = g.tokens.word[j - 1]!
  const timeBefore = dayWord.has(previous) || timeNoun.has(previous)
  if (dayWord.has(word)) return !timeBefore
  if (!timeBefore || timeNoun.has(word) || g.pos[i] === Pos.Determiner || g.pos[i] === Pos.Possessive) return false
  return g.pos[j] === Pos.Proper || (g.can[j]! & Can.Plural) !== 0
}

/** "a couple of men", "dozens of people", "a number of homes": one group; "two of the men" is two. */
function quantityOf(g: Grouping, i: number, j: number, last: number): number {
  if (g.tokens.word[j] !== OF || j + 1 >= last || !quantityNouns.has(g.tokens.word[j - 1]!)) return j
  const next = g.pos[j + 1]
  if (next !== Pos.Noun && next !== Pos.Proper && next !== Pos.Adjective && next !== Pos.Number) return j
  if (g.pos[j - 1] === Pos.Noun && starters.get(g.tokens.word[i]!) !== 2) return j
  if (shape.numberFirst < 0) shape.numberFirst = i
  shape.numberLast = j - 1
  shape.head = -1
  return j + 1
}

/** Hyphens, inner commas and conjunctions of adjectives, ampersands and nicknames in quotation marks. */
function mark(g: Grouping, i: number, j: number, last: number): number {
  const { tokens, pos } = g
  if (j + 1 >= last) return j
  const next = pos[j + 1]!
  if (tokens.kind[j] === TokenKind.Hyphen) {
    if (next === Pos.Punctuation || next === Pos.Quote || next === Pos.Other) return j
    if (pos[j + 1] === Pos.Noun || pos[j + 1] === Pos.Proper) return j + 1
    if (shape.head === j - 1) shape.head = -1
    return j + 2
  }
  if (shape.head === j - 1 && next === Pos.Proper && pos[j] === Pos.Punctuation) return placeEnd(g, i, j, last)
  if (shape.head < 0 && pos[j - 1] === Pos.Adjective && next === Pos.Adjective) {
    const joins = pos[j] === Pos.Conjunction || tokens.text.charCodeAt(tokens.start[j]!) === 44
    return joins && (isNounTag(pos[j + 2]) || pos[j + 2] === Pos.Adjective) ? j + 1 : j
  }
  if (pos[j] === Pos.Conjunction && tokens.text.charCodeAt(tokens.start[j]!) === 38 && next === Pos.Proper) return j + 1
  if (
    pos[j] === Pos.Quote &&
    pos[j - 1] === Pos.Proper &&
    j + 3 < last &&
    pos[j + 2] === Pos.Quote &&
    pos[j + 3] === Pos.Proper
  )
    return j + 3
  return j
}

function isNounTag(tag: number | undefined): boolean {
  return tag === Pos.Noun || tag === Pos.Proper
}

function finish(g: Grouping, i: number, end: number, first: number): number {
  const { pos, tokens } = g
  let last = end
  while (last > i && pos[last - 1] === Pos.Adverb) last--
  let head = shape.head
  if (head < 0) head = standIn(g, i, last)
  if (head < 0) return i
  const counts = pos[head] === Pos.Number || pos[head] === Pos.Ordinal
  if (shape.head < 0 && counts && postnominal.has(tokens.word[last - 1]!)) last = head + 1
  const word = tokens.word[head]!
  const pronoun = pos[head] === Pos.Pronoun || pos[head] === Pos.Determiner
  const index = g.groups.length
  const clitic = pos[i] === Pos.Possessive && i > first && g.groupOf[i - 1]! >= 0
  const preposition = clitic
    ? g.groups[g.groupOf[i - 1]!]!.preposition
    : i > first && pos[i - 1] === Pos.Preposition
      ? i - 1
      : -1
  g.groups.push({
    first: i,
    last,
    head,
    definiteness: definiteness(g, i, last),
    plural: isPlural(g, head, pronoun, word),
    proper: pos[head] === Pos.Proper,
    pronoun,
    numberFirst: shape.numberLast < 0 ? -1 : shape.numberFirst,
    numberLast: shape.numberLast,
    preposition,
    ofParent: preposition > first && tokens.word[preposition] === OF && !clitic ? g.groupOf[preposition - 1]! : -1,
    conjunct: -1,
    apposition: -1,
  })
  for (let k = i; k < last; k++) g.groupOf[k] = index
  return last
}

/** Head of a group without a noun: "two were killed", "the injured", "a 29-year-old", "these". */
function standIn(g: Grouping, i: number, last: number): number {
  for (let j = last - 1; j >= i; j--) {
    const tag = g.pos[j]
    if (tag === Pos.Number || tag === Pos.Ordinal || tag === Pos.Pronoun) return j
    // "20 missing", "a ninth missing"
    const isCounted = shape.numberLast >= 0 || g.pos[j - 1] === Pos.Ordinal
    if (tag === Pos.Adjective && isCounted && postnominal.has(g.tokens.word[j]!)) continue
    if (tag === Pos.Adjective) {
      const opened = g.pos[i] === Pos.Determiner || g.pos[i] === Pos.Possessive || shape.numberLast >= 0
      return opened || g.tokens.kind[j - 1] === TokenKind.Hyphen ? j : -1
    }
    if (tag === Pos.Determiner) return last - i === 1 && lonely.has(g.tokens.word[j]!) ? j : -1
    if (tag === Pos.Noun || tag === Pos.Proper) return j
    if (tag === Pos.Possessive) return -1
  }
  return -1
}

function isPlural(g: Grouping, head: number, pronoun: boolean, word: number): boolean {
  if (pronoun) return pluralPronoun.has(word)
  if (shape.numberLast >= 0) return !isOne(g, shape.numberLast)
  // "Jamal Ricks" is one
  if (g.pos[head] === Pos.Proper && g.groupOf[head - 1]! < 0 && (g.can[head - 1]! & Can.FirstName) !== 0) return false
  return (g.can[head]! & Can.Plural) !== 0
}

const ONE = idOf('one')

function isOne(g: Grouping, token: number): boolean {
  if (g.tokens.word[token] === ONE) return true
  const start = g.tokens.start[token]!
  return g.tokens.end[token]! - start === 1 && g.tokens.text.charCodeAt(start) === 49
}

function definiteness(g: Grouping, i: number, last: number): Definiteness {
  for (let j = i; j < last && j < i + 3; j++) if (OTHER.has(g.tokens.word[j]!)) return 'other'
  if (g.pos[i] === Pos.Possessive) return 'possessive'
  const start = starters.get(g.tokens.word[i]!)
  if (start === 0 && i + 1 < last && g.pos[i] === Pos.Determiner) {
    if (g.pos[i + 1] === Pos.Possessive) return 'possessive'
    return DEFINITENESS[starters.get(g.tokens.word[i + 1]!)]!
  }
  return DEFINITENESS[start]!
}
