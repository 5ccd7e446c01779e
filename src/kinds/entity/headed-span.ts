// How far a name with a telling head reaches: capitals, "of" and "and" between them, lists after "Bureau of".

import { Can, idOf } from '../../lex/lexicon.ts'
import { WordTable } from '../../lex/word-table.ts'
import { Shape, TokenKind, type Tokens } from '../../model/tokens.ts'
import { findPlace } from './gazetteer.ts'
import { canOf, isCapital, isComma, isEveryday, isGenitive, traitOf } from './scan.ts'
import { Trait } from './words.ts'

export const OF = idOf('of')

const FOR = idOf('for')

const AND = idOf('and')

const AMP = idOf('&')

export const THE = idOf('the')

const HOSPITAL = idOf('hospital')

export const POLICE = idOf('police')

interface Span {
  last: number
  head: number
  bits: number
}

export const span: Span = { last: 0, head: -1, bits: 0 }

export const HEADS = Trait.OrgHead | Trait.SiteHead

/** Walks capitalised words and the small words between them up to the last telling head; false where there is none. */
export function measure(tokens: Tokens, first: number, stop: number): boolean {
  span.head = -1
  span.bits = 0
  let at = first
  while (at < stop) {
    if (at > first && (tokens.shape[at]! & Shape.Paragraph) !== 0) break
    if (isCapital(tokens, at)) {
      const bits = traitOf(tokens, at)
      if ((bits & Trait.Stop) !== 0 && tokens.word[at] !== POLICE && !(at > first && isInnerNumber(tokens, at))) break
      if (span.head >= 0 && (bits & Trait.Title) !== 0 && (bits & HEADS) === 0) break
      if ((bits & HEADS) !== 0) mark(at, bits)
      at++
    } else {
      const next = join(tokens, at, first, stop)
      if (next < 0) break
      at = next
    }
  }
  return span.head >= 0
}

const numbers = new WordTable('one two three four five six seven eight nine ten eleven twelve'.split(' '))

/** "Nakuru Level Five Hospital", "St Paul's Nine Elms Church": a number that a name goes on after. */
function isInnerNumber(tokens: Tokens, at: number): boolean {
  return numbers.has(tokens.word[at]!) && isCapital(tokens, at + 1) && (tokens.shape[at + 1]! & Shape.Line) === 0
}

function mark(at: number, bits: number): void {
  span.head = at
  span.last = at + 1
  const kinds = HEADS | Trait.OfHead | Trait.Company
  span.bits = (span.bits & ~kinds) | bits
}

/** Where the name goes on after a small word or mark, or -1 where it ends. */
function join(tokens: Tokens, at: number, first: number, stop: number): number {
  const next = at + 1
  if (next >= stop) return -1
  if (tokens.kind[at] === TokenKind.Hyphen) {
    if (isCapital(tokens, next)) return next
    // "Gilgil Sub-county Hospital"
    return tokens.kind[next] === TokenKind.Word && next + 1 < stop && (traitOf(tokens, next + 1) & HEADS) !== 0
      ? next + 1
      : -1
  }
  if (isGenitive(tokens, at)) return isCapital(tokens, next) && genitiveJoins(tokens, at, stop) ? next : -1
  const word = tokens.word[at]
  if (word === AMP && isCapital(tokens, next)) return next
  if (span.head !== at - 1 || at === first) return -1
  if (word === AND) return tailFollows(tokens, next, stop) ? next : -1
  if ((word === OF || word === FOR) && (span.bits & Trait.OfHead) !== 0) return complement(tokens, next, stop)
  return -1
}

/** "Sheriff's Department", "St. Vincent's Hospital": the head stands close behind the 's. */
function genitiveJoins(tokens: Tokens, at: number, stop: number): boolean {
  for (let i = at + 1; i < stop && i <= at + 3 && isCapital(tokens, i); i++)
    if ((traitOf(tokens, i) & HEADS) !== 0) return true
  return false
}

function tailFollows(tokens: Tokens, next: number, stop: number): boolean {
  if (!isCapital(tokens, next) || (canOf(tokens, next) & Can.FirstName) !== 0) return false
  // "Medical College and Hospital"
  if (tokens.word[next] === HOSPITAL) return true
  if (findPlace(tokens, next, next + 1).row >= 0 && !isEveryday(tokens, next)) return false
  for (let i = next; i < stop && i < next + 3 && isCapital(tokens, i); i++)
    if ((traitOf(tokens, i) & Trait.Tail) !== 0) return true
  return false
}

/** The words after "Department of": "Justice", "Alcohol, Tobacco, Firearms and Explosives". */
function complement(tokens: Tokens, from: number, stop: number): number {
  let at = tokens.word[from] === THE ? from + 1 : from
  if (at >= stop || !isCapital(tokens, at) || (traitOf(tokens, at) & Trait.Stop) !== 0) return -1
  let end = at
  let listed = false
  while (at < stop) {
    if (isCapital(tokens, at) && (at === from || (traitOf(tokens, at) & Trait.Stop) === 0)) end = ++at
    else if (isComma(tokens, at) && isCapital(tokens, at + 1) && listGoesOn(tokens, at + 1, stop)) {
      listed = true
      at++
    } else if (tokens.word[at] === AND && joinsComplement(tokens, at + 1, listed)) at++
    else break
  }
  span.head = end - 1
  span.last = end
  return end
}

function listGoesOn(tokens: Tokens, from: number, stop: number): boolean {
  for (let i = from; i < stop && i < from + 6; i++) {
    if (tokens.word[i] === AND) return isCapital(tokens, i + 1) && isEveryday(tokens, i + 1)
    if (!isCapital(tokens, i) && !isComma(tokens, i)) return false
    if (isCapital(tokens, i) && (canOf(tokens, i) & Can.FirstName) !== 0) return false
  }
  return false
}

function joinsComplement(tokens: Tokens, next: number, listed: boolean): boolean {
  if (!isCapital(tokens, next) || (traitOf(tokens, next) & Trait.Stop) !== 0) return false
  return listed || (isEveryday(tokens, next) && (traitOf(tokens, next) & (Trait.Title | HEADS)) === 0)
}
