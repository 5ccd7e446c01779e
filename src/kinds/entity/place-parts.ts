// Pieces that the rules of places share: the larger place after a town, the end of a capitalised run, the reading itself.

import { idOf } from '../../lex/lexicon.ts'
import { WordTable } from '../../lex/word-table.ts'
import type { TokenRange } from '../../model/syntax.ts'
import { Shape, TokenKind, type Tokens } from '../../model/tokens.ts'
import type { Found } from '../kind.ts'
import { findPlace, isRegion, rankOf, regionOf, regionRow, rowsEnd } from './gazetteer.ts'
import type { PlaceLevel, PlaceReading } from './reading.ts'
import { isCapital, isComma, isNameWord, traitOf } from './scan.ts'
import { Trait } from './words.ts'

interface Larger {
  /** Token after the larger place, or -1. */
  readonly last: number
  readonly range: TokenRange | null
  readonly region: number
}

const NOTHING: Larger = { last: -1, range: null, region: -1 }

/** The state or country after a town: ", Wisconsin", ", Wis.", " TX". */
export function larger(tokens: Tokens, from: number, stop: number): Larger {
  const comma = isComma(tokens, from)
  const at = comma ? from + 1 : from
  if (at >= stop || !isCapital(tokens, at)) return NOTHING
  const hit = findPlace(tokens, at, Math.min(stop, at + 4))
  if (hit.row < 0) return NOTHING
  const { last } = hit
  const caps = (tokens.shape[at]! & Shape.AllCaps) !== 0 && last === at + 1
  if (!comma && !caps) return NOTHING
  const row = regionRow(hit.row)
  if (row < 0) return NOTHING
  const short = tokens.end[at]! - tokens.start[at]! <= 2 && last === at + 1
  if (short && !caps && (tokens.shape[at]! & Shape.Dotted) === 0) return NOTHING
  return { last, range: { first: at, last }, region: regionOf(row) }
}

export function found(
  first: number,
  last: number,
  level: PlaceLevel | null,
  name: TokenRange,
  region: number,
  within: TokenRange | null,
  described = false,
): Found<PlaceReading> {
  return {
    first,
    last,
    kind: 'place',
    reading: { type: 'place', level, described, facility: null, region, within, name },
  }
}

/** The row that is meant: the state of a name that is also a town's, save for New York and Washington. */
export function meant(tokens: Tokens, token: number, row: number): number {
  const region = regionRow(row)
  if (region < 0) return row
  const word = tokens.word[token]
  if (word !== WASHINGTON && word !== NEW) return region
  const end = rowsEnd(row)
  for (let at = row; at < end; at++) if (!isRegion(at) && rankOf(at) >= HUGE - 1) return at
  return region
}

const NEW = idOf('new')

const WASHINGTON = idOf('washington')

export const HUGE = 29

export function capitalsEnd(tokens: Tokens, token: number, stop: number): number {
  let at = token + 1
  while (
    at < stop &&
    at < token + 5 &&
    (isCapital(tokens, at) || tokens.kind[at] === TokenKind.Hyphen || isLink(tokens, at))
  )
    at++
  return at
}

const links = new WordTable(['of', 'de', 'la', 'du', 'and', 'the', "d'", 'upon', 'am', 'del'])

function isLink(tokens: Tokens, token: number): boolean {
  return links.has(tokens.word[token]!) && isCapital(tokens, token + 1)
}

/** A further name word follows, so that the place may be a first name or part of a longer name. */
export function nameGoesOn(tokens: Tokens, last: number): boolean {
  if (last >= tokens.count || !isNameWord(tokens, last)) return false
  if ((tokens.shape[last]! & Shape.Line) !== 0 || (tokens.shape[last]! & Shape.Space) === 0) return false
  return (traitOf(tokens, last) & (Trait.Title | Trait.Role | Trait.Direction)) === 0
}
