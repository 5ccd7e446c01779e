// Mountains, seas, lakes and parts of the world: "the French Alps", "Lake Victoria", "the Gulf of Mexico".

import { Can, idOf } from '../../lex/lexicon.ts'
import { WordTable } from '../../lex/word-table.ts'
import type { Parsed } from '../../model/syntax.ts'
import { Shape, type Tokens } from '../../model/tokens.ts'
import type { Found, Rule } from '../kind.ts'
import { findPlace } from './gazetteer.ts'
import { natural, openers, waters } from './natural-words.ts'
import { found } from './place-parts.ts'
import type { PlaceReading } from './reading.ts'
import { canOf, isCapital, isNameWord, sentenceEnd, traitOf } from './scan.ts'
import { Trait } from './words.ts'

const OF = idOf('of')
const THE = idOf('the')
const before = new WordTable('the in near off across over through into around to from and'.split(' '))

/** A people or a direction in front belongs to the name: "Swiss Alps", "northern Rockies". */
function opens(tokens: Tokens, token: number): boolean {
  return (canOf(tokens, token) & Can.Demonym) !== 0 || (traitOf(tokens, token) & Trait.Direction) !== 0
}

function readNatural(parsed: Parsed, token: number): Found<PlaceReading> | null {
  const { tokens } = parsed
  const stop = sentenceEnd(parsed, token)
  const own = named(tokens, token, stop)
  if (own !== null) return own.payload || before.has(tokens.word[token - 1] ?? 0) ? region(token, own.last) : null
  const next = opens(tokens, token) ? named(tokens, token + 1, stop) : null
  return next !== null && (tokens.shape[token + 1]! & Shape.Line) === 0
    ? region(token, next.last)
    : headed(parsed, token, stop)
}

/** A name of the table that nothing with a capital goes on. */
function named(tokens: Tokens, token: number, stop: number): { last: number; payload: boolean } | null {
  const hit = token < stop && isCapital(tokens, token) ? natural.match(tokens, token) : null
  if (hit === null || hit.last > stop || !isCapital(tokens, hit.last - 1)) return null
  return isCapital(tokens, hit.last) && (tokens.shape[hit.last]! & Shape.Line) === 0 ? null : hit
}

/** "Lake Victoria", "the Bay of Bengal": towns that begin so are in the gazetteer. */
function headed({ tokens }: Parsed, token: number, stop: number): Found<PlaceReading> | null {
  const of = tokens.word[token + 1] === OF && waters.has(tokens.word[token]!)
  if (!of && !openers.has(tokens.word[token]!)) return null
  const from = of ? token + (tokens.word[token + 2] === THE ? 3 : 2) : token + 1
  let last = from
  while (last < stop && last < from + 2 && isNameWord(tokens, last) && plain(tokens, last)) last++
  if (last === from || isCapital(tokens, last)) return null
  const town = findPlace(tokens, token, last)
  return town.row >= 0 && town.last === last ? null : region(token, last)
}

/** No "County", "City" or "Hospital": then the lake only lends its name. */
function plain(tokens: Tokens, token: number): boolean {
  const heads = Trait.OrgHead | Trait.SiteHead | Trait.StreetHead | Trait.Area
  return (traitOf(tokens, token) & heads) === 0 && (tokens.shape[token]! & Shape.Line) === 0
}

function region(first: number, last: number): Found<PlaceReading> {
  return found(first, last, 'region', { first, last }, -1, null)
}

export const naturalRule: Rule<PlaceReading> = {
  id: 'entity.natural',
  about: 'Mountains, seas, lakes and parts of the world by name (the French Alps, Lake Victoria).',
  read: readNatural,
}
