// The gazetteer: folded place names, found by hash in sorted columns; no name is stored, so a second hash guards against chance.

import { CharClass, classOf, lowerOf } from '../../lex/chars.ts'
import { TableBytes } from '../../lex/table-bytes.ts'
import { isUnseen } from '../../model/plain-words.ts'
import { Shape, TokenKind, type Tokens } from '../../model/tokens.ts'
import { gazetteer } from './generated/gazetteer.js'

const REGION = 128
const WEAK = 64
const RANK = 63
const FIRST_BITS = 19
const FIRSTS = 1 << (FIRST_BITS - 3)

export interface Region {
  readonly name: string
  readonly level: 'state' | 'country'
  /** Index of the region it lies in, or -1. */
  readonly parent: number
}

interface Columns {
  readonly count: number
  readonly hash: Uint32Array
  readonly check: Uint16Array
  readonly region: Uint16Array
  readonly rank: Uint8Array
  /** One bit per hash of what opens a name: its first word, its first two … */
  readonly firsts: Uint8Array
  /** First row whose hash has at least these 16 upper bits. */
  readonly bucket: Uint16Array
  readonly regions: readonly Region[]
}

let loaded: Columns | null = null

function columns(): Columns {
  loaded ??= load()
  return loaded
}

function load(): Columns {
  const bytes = new TableBytes(gazetteer)
  const [count, length] = bytes.words(2) as unknown as readonly [number, number]
  const hash = bytes.words(count)
  const check = bytes.halves(count)
  const region = bytes.halves(count)
  const bucket = bytes.halves(0x10001)
  const rank = bytes.octets(count)
  const firsts = bytes.octets(FIRSTS)
  const names = new TextDecoder().decode(bytes.octets(length))
  const regions = names.split('\n').map((line): Region => {
    const [name, level, parent] = line.split('|')
    return { name: name!, level: level as Region['level'], parent: Number(parent) }
  })
  return { count, hash, check, region, rank, firsts, bucket, regions }
}

/** Longest names in the table, in words. */
const WORDS = 5

/** What `findPlace` found; kept in one object so that a lookup allocates nothing. */
export interface Hit {
  /** First row of the best match, or -1. */
  row: number
  /** Token after the name. */
  last: number
}

const hit: Hit = { row: -1, last: 0 }

/** All names that start at the token last asked about, shortest first: several rules ask with different ends. */
const rows = new Int32Array(WORDS)
const lasts = new Int32Array(WORDS)
let matches = 0
let askedTokens: Tokens | null = null
let askedToken = -1

let rolling = 0
let second = 7

/** Feeds a token's letters, lower-cased, without full stops and combining marks, and a space before them if asked. */
function feedToken(tokens: Tokens, token: number, spaced: boolean): void {
  const { text } = tokens
  const end = tokens.end[token]!
  let hash = rolling
  let check = second
  if (spaced) {
    hash = (Math.imul(hash, 31) + 32) | 0
    check = (Math.imul(check, 131) + 32) & 0xffff
  }
  for (let i = tokens.start[token]!; i < end; i++) {
    let code = text.charCodeAt(i)
    if (code === 46) continue
    if (code >= 65 && code <= 90) code += 32
    else if (code > 127) {
      if (classOf(code) === CharClass.Mark || isUnseen(code)) continue
      code = code === 0x2019 ? 39 : lowerOf(code)
    }
    hash = (Math.imul(hash, 31) + code) | 0
    check = (Math.imul(check, 131) + code) & 0xffff
  }
  rolling = hash >>> 0
  second = check
}

function rowOf(table: Columns): number {
  const { bucket, hash, check } = table
  const top = rolling >>> 16
  const stop = bucket[top + 1]!
  for (let row = bucket[top]!; row < stop; row++) if (hash[row] === rolling && check[row] === second) return row
  return -1
}

function opensName(table: Columns): boolean {
  const bit = rolling >>> (32 - FIRST_BITS)
  return (table.firsts[bit >> 3]! & (1 << (bit & 7))) !== 0
}

/** Collects every name that starts at `token`. */
function collect(tokens: Tokens, token: number): void {
  const table = columns()
  matches = 0
  rolling = 0
  second = 7
  let words = 0
  for (let i = token; i < tokens.count && words < WORDS; i++) {
    const kind = tokens.kind[i]
    if (kind === TokenKind.Hyphen) continue
    if (kind !== TokenKind.Word) break
    const shape = tokens.shape[i]!
    if (i > token && (shape & Shape.Line) !== 0) break
    feedToken(tokens, i, i > token && ((shape & Shape.Space) !== 0 || tokens.kind[i - 1] === TokenKind.Hyphen))
    words++
    // "St." and "Coeur" open names, and so does "Winston" of "Winston-Salem"; the rest is turned away here
    const goesOn = tokens.kind[i + 1] === TokenKind.Hyphen || isGlued(tokens, i + 1) || opensName(table)
    if (i === token && !goesOn) break
    const row = rowOf(table)
    if (row >= 0) {
      rows[matches] = row
      lasts[matches++] = i + 1
    }
    if (!goesOn) break
  }
}

/** The next token is a word that touches this one ("Martha" + "'s Vineyard"). */
function isGlued(tokens: Tokens, next: number): boolean {
  return tokens.kind[next] === TokenKind.Word && (tokens.shape[next]! & Shape.Space) === 0
}

/**
 * The longest gazetteer name that starts at `token` and ends by `stop`. The answer is one reused object: read it before
 * the next call. Hyphens count as spaces; words without a space between them ("Coeur d'Alene's") stay together.
 */
export function findPlace(tokens: Tokens, token: number, stop: number): Hit {
  if (tokens !== askedTokens || token !== askedToken) {
    askedTokens = tokens
    askedToken = token
    collect(tokens, token)
  }
  hit.row = -1
  hit.last = token
  for (let match = matches - 1; match >= 0; match--) {
    if (lasts[match]! > stop) continue
    hit.row = rows[match]!
    hit.last = lasts[match]!
    break
  }
  return hit
}

/** Rows with the same name as `row`, largest place first, end before this one. */
export function rowsEnd(row: number): number {
  const { hash, check, count } = columns()
  let end = row + 1
  while (end < count && hash[end] === hash[row] && check[end] === check[row]) end++
  return end
}

/** True where the name is that of a state, province or country itself. */
export function isRegion(row: number): boolean {
  return (columns().rank[row]! & REGION) !== 0
}

/** True where the form is an abbreviation that needs a town and a comma before it. */
export function isWeak(row: number): boolean {
  return (columns().rank[row]! & WEAK) !== 0
}

/** 1.5 × log2 of the population: 15 ≈ 1,000 people, 25 ≈ 100,000, 30 ≈ 1 million; regions 40. */
export function rankOf(row: number): number {
  return isRegion(row) ? 40 : columns().rank[row]! & RANK
}

/** Index of the region that a town lies in, or of the region itself. */
export function regionOf(row: number): number {
  return columns().region[row]!
}

export function regionAt(index: number): Region | undefined {
  // an index outside an array is found nowhere, but slowly
  return index < 0 ? undefined : columns().regions[index]
}

/** The row of a region among the rows of one name, or -1. */
export function regionRow(row: number): number {
  const end = rowsEnd(row)
  for (let at = row; at < end; at++) if (isRegion(at)) return at
  return -1
}

/** True where some place of this name lies in `region` (directly, or the region's parent country is meant). */
export function liesIn(row: number, region: number): boolean {
  const end = rowsEnd(row)
  for (let at = row; at < end; at++) {
    const own = regionOf(at)
    if (own === region || regionAt(own)?.parent === region) return true
  }
  return false
}
