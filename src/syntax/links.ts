// Links between noun groups: appositions ("Jacob Blake, 29,", "the driver, John Doe,") and coordination ("a man and two boys").

import { idOf } from '../lex/lexicon.ts'
import { WordTable } from '../lex/word-table.ts'
import { Pos } from '../model/syntax.ts'
import { TokenKind } from '../model/tokens.ts'
import { dayWord, timeNoun } from './classes.ts'
import type { DraftGroup, Grouping } from './grouping.ts'

const COMMA = 44
const BETWEEN = idOf('between')

/** Whether a group names a time: a day, a clock time, "last week", "two hours". */
export function isTimeGroup(g: Grouping, group: DraftGroup): boolean {
  const word = g.tokens.word[group.head]!
  if (dayWord.has(word) || timeNoun.has(word)) return true
  return group.head > group.first && group.numberFirst < 0 && dayWord.has(g.tokens.word[group.first]!)
}

/** "Between 10 and 15 guests": a number of guests, whatever its first word is. */
export function opensRange(g: Grouping, { preposition, numberFirst, last }: DraftGroup): boolean {
  if (preposition < 0 || numberFirst < 0 || g.tokens.word[preposition] !== BETWEEN) return false
  return g.pos[last] === Pos.Conjunction && g.pos[last + 1] === Pos.Number
}

function isComma(g: Grouping, i: number): boolean {
  return g.tokens.kind[i] === TokenKind.Punct && g.tokens.text.charCodeAt(g.tokens.start[i]!) === COMMA
}

/** Links the groups of one sentence, `from` being its first group. */
export function linkGroups(g: Grouping, from: number, first: number, last: number): void {
  let host = -1
  for (let k = from; k < g.groups.length; k++) {
    const group = g.groups[k]!
    if (k > from) {
      const previous = g.groups[k - 1]!
      if (apposes(g, previous, group, first, last)) {
        const base = host >= 0 && g.groups[host]!.apposition >= 0 && isAge(g, previous) ? host : k - 1
        link(g, base, k)
        host = base
        continue
      }
      coordinate(g, from, k)
    }
    host = k
  }
}

function link(g: Grouping, base: number, k: number): void {
  let at = base
  for (let n = 0; n < 4 && g.groups[at]!.apposition >= 0; n++) at = g.groups[at]!.apposition
  if (at !== k) g.groups[at]!.apposition = k
}

/** A bare number after a comma: "Jacob Blake, 29,". */
function isAge(g: Grouping, group: DraftGroup): boolean {
  return group.last - group.first === 1 && g.tokens.kind[group.first] === TokenKind.Number
}

function apposes(g: Grouping, a: DraftGroup, b: DraftGroup, first: number, last: number): boolean {
  if (b.preposition >= 0 || b.pronoun || a.pronoun || b.first !== a.last + 1) return false
  if (isAllOf(g, a, b)) return true
  if (!isComma(g, a.last)) return false
  if (g.pos[b.first] === Pos.Possessive && g.tokens.kind[b.first - 1] !== TokenKind.Punct) return false
  if (isTimeGroup(g, b) || isTimeGroup(g, a)) return false
  // "At a news conference, Ann Lee …": the opening phrase is no host
  if (a.preposition === first) return false
  if (isCalled(g, a, b)) return true
  const ends = b.last >= last || g.tokens.kind[b.last] === TokenKind.Punct || closes(g.pos[b.last]!) || hangsOn(g, a, b)
  if (!ends) return false
  // "according to the police, 15 of the 29 died": no age
  if (isAge(g, b)) return g.tokens.word[b.last] !== OF && (isPerson(g, a) || a.definiteness !== 'bare')
  if (isAge(g, a))
    return b.definiteness === 'indefinite' || b.definiteness === 'possessive' || b.definiteness === 'definite'
  // "of Fort Bend, Texas,": the wider place stands with its place
  if (a.proper && b.proper && a.preposition >= 0) return b.last - b.first <= 2 && closesComma(g, b.last, last)
  const described = b.definiteness === 'indefinite' || b.definiteness === 'definite' || b.definiteness === 'possessive'
  // "the lorry driver, a 45-year-old man, was …"
  if (!a.proper && !b.proper)
    return isOneTold(g, a) && b.definiteness === 'indefinite' && isComma(g, b.last) && !listed(g, b, last)
  if (a.proper && !b.proper) return (described || !b.plural) && b.numberFirst < 0 && !listed(g, b, last)
  if (!a.proper && b.proper)
    return !a.plural && a.definiteness !== 'bare' && b.definiteness === 'bare' && !listed(g, b, last)
  return false
}

/** "The driver", "one civilian", "another guest": one of whom more may be told. */
function isOneTold(g: Grouping, { definiteness, plural, first, numberFirst }: DraftGroup): boolean {
  if (plural) return false
  return (
    definiteness === 'definite' || definiteness === 'other' || (numberFirst === first && g.tokens.word[first] === ONE)
  )
}

/** "One civilian, a woman named Ann Lee", "a clerk, a man called Bo". */
function isCalled(g: Grouping, a: DraftGroup, b: DraftGroup): boolean {
  if (a.plural || a.proper || b.definiteness !== 'indefinite' || b.last >= g.tokens.count) return false
  return CALLED.has(g.tokens.word[b.last]!) && SOMEBODY.has(g.tokens.word[b.head]!)
}

/** "The dead, all bakers, were …", "the victims — both students —". */
function isAllOf(g: Grouping, a: DraftGroup, b: DraftGroup): boolean {
  if (a.definiteness !== 'definite' || !ALL.has(g.tokens.word[b.first]!) || !b.plural || a.preposition >= 0)
    return false
  return isMark(g, a.last) && b.last < g.tokens.count && isMark(g, b.last)
}

const ONE = idOf('one')
const OF = idOf('of')
const ALL = new WordTable(['all', 'both', 'mostly'])
const CALLED = new WordTable(['named', 'called', 'identified'])
const SOMEBODY = new WordTable('man woman boy girl male female person teenager teen'.split(' '))

/** After an apposition: a mark, a relative clause, or a phrase that hangs on it ("a father of two"). */
function closes(tag: number): boolean {
  return tag === Pos.Relative || tag === Pos.Preposition
}

/** "Cole, the man responsible for the fire,": what the noun is told to be goes on behind it. */
function hangsOn(g: Grouping, a: DraftGroup, b: DraftGroup): boolean {
  if (!a.proper || b.definiteness !== 'definite' || g.pos[b.last + 1] !== Pos.Preposition) return false
  return g.pos[b.last] === Pos.Adjective || g.pos[b.last] === Pos.Participle
}

function closesComma(g: Grouping, i: number, last: number): boolean {
  return i >= last || g.tokens.kind[i] === TokenKind.Punct
}

function isPerson(g: Grouping, a: DraftGroup): boolean {
  return a.proper && g.pos[a.head] === Pos.Proper
}

/** "a nurse, Ann Lee, and a guard": the comma is one of a list where "and" follows the next group at once. */
function listed(g: Grouping, b: DraftGroup, last: number): boolean {
  return b.last < last && g.pos[b.last] === Pos.Conjunction
}

/** "aged 19 and 27": numbers that hang on the people before them; gives the group of these people, or `k` itself. */
export function agedHost(g: Grouping, k: number): number {
  const group = g.groups[k]!
  if (group.head > group.numberLast || group.numberFirst < 0) return k
  for (let i = group.first - 1, n = 0; i > 0 && n < AGE_LIST; i--, n++) {
    if (AGED.has(g.tokens.word[i]!)) {
      const before = isComma(g, i - 1) ? i - 2 : i - 1
      const host = before >= 0 ? g.groupOf[before]! : -1
      return host >= 0 ? host : k
    }
    if (g.pos[i] !== Pos.Number && g.pos[i] !== Pos.Conjunction && !isComma(g, i)) break
  }
  return k
}

const AGED = new WordTable(['aged', 'ages'])
/** Tokens of a list of ages. */
const AGE_LIST = 10

/** Sets `conjunct` where "and" or "or" (or the comma of a list) joins this group to the one before. */
function coordinate(g: Grouping, from: number, k: number): void {
  const b = g.groups[k]!
  let at = b.first - 1
  if (b.preposition >= 0 && g.pos[at] === Pos.Preposition) at--
  if (at < 0) return
  if (g.pos[at] === Pos.Conjunction) {
    const a = aroundAside(g, from, at) ?? hostAt(g, from, isComma(g, at - 1) ? at - 1 : at, b)
    if (a >= 0 && sameRole(g.groups[a]!, b)) g.groups[a]!.conjunct = k
    return
  }
  if (!isComma(g, at) || b.preposition >= 0) return
  const a = hostAt(g, from, at, b)
  if (a >= 0 && inList(g, b) && sameRole(g.groups[a]!, b)) g.groups[a]!.conjunct = k
}

/** The first group of the coordination that a group belongs to. */
export function firstOfList(g: Grouping, k: number): number {
  let first = k
  for (let q = k - 1; q >= 0 && k - q < 6; q--) if (g.groups[q]!.conjunct === first) first = q
  return first
}

/** "80 passengers (including two babies) and six crew": the group before an aside that ends at a conjunction. */
function aroundAside(g: Grouping, from: number, conjunction: number): number | undefined {
  const close = conjunction - 1
  if (!isMark(g, close)) return undefined
  for (let i = close - 1; i > 0 && close - i < ASIDE; i--) {
    if (!isMark(g, i)) continue
    const host = ASIDES.has(g.tokens.word[i + 1]!) ? endingAt(g, from, i) : -1
    return host < 0 ? undefined : host
  }
  return undefined
}

function isMark(g: Grouping, i: number): boolean {
  const kind = g.tokens.kind[i]
  if (kind === TokenKind.Dash) return true
  if (kind !== TokenKind.Punct) return false
  const char = g.tokens.text.charCodeAt(g.tokens.start[i]!)
  return char === COMMA || char === 40 || char === 41
}

const ASIDES = new WordTable(['including', 'among', 'mostly', 'some'])
/** Tokens of an aside. */
const ASIDE = 10

/** Another comma or "and" with a group follows: "A, B and C". */
function inList(g: Grouping, b: DraftGroup): boolean {
  const i = b.last
  return g.pos[i] === Pos.Conjunction || (isComma(g, i) && g.pos[i + 1] === Pos.Conjunction)
}

/** The group that ends at a token; of an age the people it belongs to, where people follow. */
function hostAt(g: Grouping, from: number, token: number, b: DraftGroup): number {
  const a = endingAt(g, from, token)
  if (a < 0 || (b.numberFirst >= 0 && b.head <= b.numberLast)) return a
  return b.proper ? namedHost(g, from, agedHost(g, a)) : agedHost(g, a)
}

/** "Ann Lee, 20, of Salem, and Bob Ray": of the age or town at the end of an aside the name that it tells of. */
function namedHost(g: Grouping, from: number, k: number): number {
  const own = g.groups[k]!
  let at = k
  if (own.preposition >= 0 && own.proper && isComma(g, own.last) && isComma(g, own.preposition - 1)) at = k - 1
  const age = g.groups[at]
  if (at <= from || age === undefined || !isAge(g, age)) return at >= from && at !== k && age?.proper === true ? at : k
  return g.groups[at - 1]!.apposition === at ? at - 1 : k
}

function endingAt(g: Grouping, from: number, token: number): number {
  const k = token > 0 ? g.groupOf[token - 1]! : -1
  return k >= from ? k : -1
}

function sameRole(a: DraftGroup, b: DraftGroup): boolean {
  return b.preposition < 0 || a.preposition >= 0
}
