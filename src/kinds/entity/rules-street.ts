// Streets, house numbers, blocks, intersections and numbered roads.

import { idOf } from '../../lex/lexicon.ts'
import { WordTable } from '../../lex/word-table.ts'
import type { Parsed, TokenRange } from '../../model/syntax.ts'
import { Shape, TokenKind, type Tokens } from '../../model/tokens.ts'
import type { Found, Rule } from '../kind.ts'
import { findPlace } from './gazetteer.ts'
import type { PlaceLevel, PlaceReading } from './reading.ts'
import { isCapital, isComma, isNameWord, sentenceEnd, traitOf } from './scan.ts'
import { Trait } from './words.ts'

const BLOCK = idOf('block')
const COURT = idOf('court')
const STREET = idOf('street')
const AVENUE = idOf('avenue')
const I = idOf('i')
const OF = idOf('of')
const AND = idOf('and')
const SLASH = idOf('/')
const ordinalTails = new WordTable(['st', 'nd', 'rd', 'th'])
const ordinalWords = new WordTable('first second third fourth fifth sixth seventh eighth ninth tenth'.split(' '))
const compass = new WordTable('n s e w n. s. e. w. ne nw se sw n.e. n.w. s.e. s.w. north south east west'.split(' '))
const joiners = new WordTable(['and', '&', 'near', 'at'])
const plurals = new WordTable('streets avenues roads sts aves'.split(' '))
const beforeCorner = new WordTable('at near of on by between'.split(' '))
const months = new WordTable(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sept oct nov dec'.split(
    ' ',
  ),
)
/** "Court" and "Place" close these names of courts and towns, not of streets. */
const courtWords = new WordTable(
  'superior supreme district circuit county municipal high federal magistrate criminal'.split(' '),
)
const roadNames = new WordTable('interstate highway hwy route rte autoroute motorway'.split(' '))
const alongRoads = new WordTable('on off along onto near'.split(' '))
const THE = idOf('the')
/** Letters of numbered roads in Europe, Ireland and Britain, Australia and Africa. */
const ROAD_LETTERS = 'ABEMNR'
const routePrefixes = new WordTable('us u.s. state county farm-to-market'.split(' '))

enum Form {
  None = 0,
  /** "Plymouth", "12th": may be half of an intersection. */
  Bare = 1,
  Ordinal = 2,
  Street = 3,
  Plural = 4,
}

let last = 0

function isWordOf(tokens: Tokens, token: number, table: WordTable): boolean {
  return table.has(tokens.word[token]!)
}

function isDigits(tokens: Tokens, token: number): boolean {
  return tokens.kind[token] === TokenKind.Number
}

/** Reads a street's name from `token`; gives its form and leaves the token after it in `last`. */
function street(tokens: Tokens, token: number, stop: number): Form {
  let at = token
  if (at < stop && isCapital(tokens, at) && isWordOf(tokens, at, compass)) at++
  let form: Form = Form.None
  if (isDigits(tokens, at) && at + 1 < stop && isWordOf(tokens, at + 1, ordinalTails)) {
    if ((tokens.shape[at + 1]! & Shape.Space) !== 0) return Form.None
    at += 2
    form = Form.Ordinal
  } else if (at < stop && isCapital(tokens, at) && isWordOf(tokens, at, ordinalWords)) {
    at++
    form = Form.Ordinal
  }
  return form === Form.None ? namedStreet(tokens, at, stop) : ordinalStreet(tokens, at, stop)
}

function ordinalStreet(tokens: Tokens, token: number, stop: number): Form {
  let at = token
  last = at
  if (at < stop && isCapital(tokens, at) && isWordOf(tokens, at, compass)) at++
  if (at >= stop || (traitOf(tokens, at) & Trait.StreetHead) === 0) return Form.Ordinal
  if (
    !isCapital(tokens, at) &&
    !isWordOf(tokens, at, plurals) &&
    tokens.word[at] !== STREET &&
    tokens.word[at] !== AVENUE
  )
    return Form.Ordinal
  return close(tokens, at, stop)
}

function namedStreet(tokens: Tokens, token: number, stop: number): Form {
  let at = token
  for (let words = 0; at < stop && words < 5; at++) {
    if (tokens.kind[at] === TokenKind.Hyphen) continue
    if (words > 0 && endsStreet(tokens, at, stop)) return close(tokens, at, stop)
    if (!isNameWord(tokens, at) || (words > 0 && (tokens.shape[at]! & Shape.Line) !== 0)) break
    words++
    if (words === 1) last = at + 1
  }
  if (at === token) return Form.None
  if (at < stop && isWordOf(tokens, at, plurals)) return close(tokens, at, stop)
  last = at
  return Form.Bare
}

function endsStreet(tokens: Tokens, at: number, stop: number): boolean {
  if ((traitOf(tokens, at) & Trait.StreetHead) === 0) return false
  if (!isCapital(tokens, at)) return isWordOf(tokens, at, plurals)
  if (tokens.word[at] === COURT && isWordOf(tokens, at - 1, courtWords)) return false
  const next = at + 1
  if (next >= stop || !isCapital(tokens, next)) return true
  const bits = traitOf(tokens, next)
  if ((bits & Trait.StreetHead) !== 0) return false
  if ((tokens.shape[at]! & Shape.Dotted) !== 0 && isWordOf(tokens, next, compass)) return true
  return isWordOf(tokens, next, compass) || (bits & Trait.Stop) !== 0
}

function close(tokens: Tokens, head: number, stop: number): Form {
  const plural = isWordOf(tokens, head, plurals)
  last = head + 1
  if (last < stop && isCapital(tokens, last) && isWordOf(tokens, last, compass)) last++
  return plural ? Form.Plural : Form.Street
}

function place(tokens: Tokens, first: number, end: number, level: PlaceLevel): Found<PlaceReading> {
  const name = { first, last: end }
  const within = townAfter(tokens, end)
  return {
    first,
    last: end,
    kind: 'place',
    reading: { type: 'place', level, described: false, facility: null, region: -1, within, name },
  }
}

/** The town of "19 Plymouth Street, Bridgeport"; it is a mention of its own as well. */
function townAfter(tokens: Tokens, at: number): TokenRange | null {
  if (!isComma(tokens, at) || !isCapital(tokens, at + 1)) return null
  const hit = findPlace(tokens, at + 1, at + 5)
  return hit.row < 0 ? null : { first: at + 1, last: hit.last }
}

/** "19 Plymouth Street", "31-33 Oak St.", "the 2800 block of 40th Street". */
function readAddress(parsed: Parsed, token: number): Found<PlaceReading> | null {
  const { tokens } = parsed
  if (!isDigits(tokens, token) || tokens.end[token]! - tokens.start[token]! > 5) return null
  if (token > 0 && months.has(tokens.word[token - 1]!)) return null
  const stop = Math.min(sentenceEnd(parsed, token), token + 14)
  let at = token + 1
  if ((tokens.kind[at] === TokenKind.Hyphen || tokens.word[at] === SLASH) && isDigits(tokens, at + 1)) at += 2
  if (tokens.word[at] === BLOCK && tokens.word[at + 1] === OF) {
    const form = street(tokens, at + 2, stop)
    return form === Form.None ? null : place(tokens, token, last, 'point')
  }
  if (isWordOf(tokens, at, ordinalTails) && (tokens.shape[at]! & Shape.Space) === 0) return null
  const form = street(tokens, at, stop)
  return form === Form.Street ? place(tokens, token, last, 'point') : null
}

/** "28th Avenue and 40th Street", "12th and Meridian", "Asylum and Plymouth streets". */
function readCorner(parsed: Parsed, token: number): Found<PlaceReading> | null {
  const { tokens } = parsed
  const stop = Math.min(sentenceEnd(parsed, token), token + 14)
  const left = street(tokens, token, stop)
  if (left === Form.None || left === Form.Plural) return null
  const joiner = last
  if (joiner >= stop || !isWordOf(tokens, joiner, joiners))
    return left === Form.Street ? place(tokens, token, joiner, 'street') : null
  const end = joiner
  const right = street(tokens, joiner + 1, stop)
  if (joins(tokens, token, joiner, left, right)) return place(tokens, token, last, 'point')
  return left === Form.Street ? place(tokens, token, end, 'street') : null
}

function joins(tokens: Tokens, token: number, joiner: number, left: Form, right: Form): boolean {
  if (left === Form.Street) return right === Form.Street
  const located = token > 0 && beforeCorner.has(tokens.word[token - 1]!)
  if (tokens.word[joiner] !== AND) return false
  if (right === Form.Plural) return true
  if (left === Form.Ordinal) return located && right !== Form.None
  return located && joiner - token <= 2 && right === Form.Street
}

/** "on the N59", "off the M6": roads that are called by a letter; "on the A380" somebody flies. */
function isLetteredRoad(tokens: Tokens, token: number): boolean {
  if (token < 2 || tokens.word[token - 1] !== THE || !alongRoads.has(tokens.word[token - 2]!)) return false
  const from = tokens.start[token]!
  const digits = tokens.end[token]! - from - 1
  const letter = tokens.text[from]!.toUpperCase()
  if (digits < 1 || digits > 4 || !isCapital(tokens, token) || !ROAD_LETTERS.includes(letter)) return false
  for (let i = from + 1; i <= from + digits; i++) if (tokens.text[i]! < '0' || tokens.text[i]! > '9') return false
  return !(letter === 'A' && digits === 3 && tokens.text[from + 1] === '3')
}

/** "Interstate 35", "I-94", "U.S. 50", "State Route 9", "the N59". */
function readRoad(parsed: Parsed, token: number): Found<PlaceReading> | null {
  const { tokens } = parsed
  if (isLetteredRoad(tokens, token)) return place(tokens, token, token + 1, 'street')
  let at = token
  if (isWordOf(tokens, at, routePrefixes) && isDotOrCapital(tokens, at)) at++
  if (isWordOf(tokens, at, roadNames) && isCapital(tokens, at)) at++
  else if (at === token && !isLoneI(tokens, token)) return null
  else if (at === token) at += 2
  if (at > token && isDigits(tokens, at) && tokens.end[at]! - tokens.start[at]! <= 4)
    return place(tokens, token, at + 1, 'street')
  return null
}

function isDotOrCapital(tokens: Tokens, token: number): boolean {
  return isCapital(tokens, token)
}

/** The "I" of "I-94". */
function isLoneI(tokens: Tokens, token: number): boolean {
  return tokens.word[token] === I && tokens.kind[token + 1] === TokenKind.Hyphen && isDigits(tokens, token + 2)
}

export const addressRule: Rule<PlaceReading> = {
  id: 'entity.address',
  about: 'A house number or block number with a street.',
  read: readAddress,
}
export const cornerRule: Rule<PlaceReading> = {
  id: 'entity.street',
  about: 'A named or numbered street, or two of them that cross.',
  read: readCorner,
}
export const roadRule: Rule<PlaceReading> = {
  id: 'entity.road',
  about: 'A highway, interstate or route with its number.',
  read: readRoad,
}
