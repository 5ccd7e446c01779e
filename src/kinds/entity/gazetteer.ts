// The gazetteer: folded place names, found by hash in sorted columns; no name is stored, so a second hash guards against chance.

import { CharClass, classOf, lowerOf } from '../../lex/chars.ts'
import { Shape, TokenKind, type Tokens } from '../../model/tokens.ts'
import { gazetteer } from './generated/gazetteer.js'

const REGION = 128
const WEAK = 64
const RANK = 63

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
  /** First row whose hash has at least these 16 upper bits. */
  readonly bucket: Uint32Array
  readonly regions: readonly Region[]
}

let loaded: Columns | null = null

function columns(): Columns {
  loaded ??= load()
  return loaded
}

function load(): Columns {
  const bytes = Buffer.from(gazetteer, 'base64')
  const part = (start: number, length: number) =>
    bytes.buffer.slice(bytes.byteOffset + start, bytes.byteOffset + start + length)
  const header = new Uint32Array(part(0, 8))
  const count = header[0]!
  const hash = new Uint32Array(part(8, count * 4))
  const check = new Uint16Array(part(8 + count * 4, count * 2))
  const region = new Uint16Array(part(8 + count * 6, count * 2))
  const rank = new Uint8Array(part(8 + count * 8, count))
  const names = bytes.toString('utf8', 8 + count * 9, 8 + count * 9 + header[1]!)
  const regions = names.split('\n').map((line): Region => {
    const [name, level, parent] = line.split('|')
    return { name: name!, level: level as Region['level'], parent: Number(parent) }
  })
  const bucket = new Uint32Array(0x10001).fill(count)
  for (let row = count - 1; row >= 0; row--) bucket[hash[row]! >>> 16] = row
  for (let top = 0xffff; top >= 0; top--) if (bucket[top]! === count) bucket[top] = bucket[top + 1]!
  return { count, hash, check, region, rank, bucket, regions }
}

/** Longest names in the table, in words. */
const WORDS = 5

/** What the last `findPlace` found; kept in one object so that a lookup allocates nothing. */
export interface Hit {
  /** First row of the best match, or -1. */
  row: number
  /** Token after the name. */
  last: number
}

const hit: Hit = { row: -1, last: 0 }

/** The last question: several rules ask the same at one token. */
let askedTokens: Tokens | null = null
let askedToken = -1
let askedStop = -1

let rolling = 0
let second = 7

function feed(code: number): void {
  rolling = (Math.imul(rolling, 31) + code) >>> 0
  second = (Math.imul(second, 131) + code) & 0xffff
}

/** Feeds a token's letters, lower-cased, without full stops. */
function feedToken(tokens: Tokens, token: number): void {
  const { text } = tokens
  const end = tokens.end[token]!
  for (let i = tokens.start[token]!; i < end; i++) {
    const code = text.charCodeAt(i)
    if (code === 46) continue
    if (code === 0x2019) feed(39)
    else if (classOf(code) !== CharClass.Mark) feed(lowerOf(code))
  }
}

function rowOf(): number {
  const { bucket, hash, check } = columns()
  const top = rolling >>> 16
  const stop = bucket[top + 1]!
  for (let row = bucket[top]!; row < stop; row++) if (hash[row] === rolling && check[row] === second) return row
  return -1
}

/**
 * The longest gazetteer name that starts at `token` and ends by `stop`. The answer is one reused object: read it before
 * the next call. Hyphens count as spaces; words without a space between them ("Coeur d'Alene's") stay together.
 */
export function findPlace(tokens: Tokens, token: number, stop: number): Hit {
  if (tokens === askedTokens && token === askedToken && stop === askedStop) return hit
  askedTokens = tokens
  askedToken = token
  askedStop = stop
  hit.row = -1
  hit.last = token
  rolling = 0
  second = 7
  let words = 0
  for (let i = token; i < stop && words < WORDS; i++) {
    const hyphen = tokens.kind[i] === TokenKind.Hyphen
    if (hyphen) continue
    if (tokens.kind[i] !== TokenKind.Word) break
    const spaced = (tokens.shape[i]! & Shape.Space) !== 0 || tokens.kind[i - 1] === TokenKind.Hyphen
    if (i > token && spaced) feed(32)
    feedToken(tokens, i)
    words++
    const row = rowOf()
    if (row < 0) continue
    hit.row = row
    hit.last = i + 1
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
  return columns().regions[index]
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
