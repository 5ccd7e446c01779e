// Writes JSON straight as UTF-8 bytes, with the same escapes as `jsonText`: result lines are most of what a run writes, and
// texts of texts (stringify, replace, join, encode) would take as long as reading the articles.

import { unitAt } from '../model/unit-at.ts'

/** Bytes of one block; lines lie in it one behind the other and are handed out as parts of it. */
const BLOCK = 1 << 20
/** Bytes that one unit of text can take: `\uXXXX`. */
const WIDEST = 6

const QUOTE = 34
const HASH = 35
const COMMA = 44
const COLON = 58
const OPEN_LIST = 91
const BACKSLASH = 92
const CLOSE_LIST = 93
const OPEN = 123
const CLOSE = 125
const HEX = '0123456789abcdef'
/** What JSON writes behind a backslash for a control, by its unit. */
const SHORT: Readonly<Record<number, string>> = { 8: 'b', 9: 't', 10: 'n', 12: 'f', 13: 'r', 34: '"', 92: '\\' }

/** 1 for units that stand for themselves in one byte. */
const PLAIN = new Uint8Array(128)
for (let unit = 32; unit < 127; unit++) PLAIN[unit] = unit === QUOTE || unit === BACKSLASH || unit === HASH ? 0 : 1

/** Characters above ASCII that act on terminals or logs: the same as in `escape-json.ts`. */
function isUnsafe(unit: number): boolean {
  if (unit < 0xa0) return true
  if (unit < 0x2000) return unit === 0x061c
  if (unit < 0x2070) {
    return (
      (unit >= 0x200b && unit <= 0x200f) || (unit >= 0x2028 && unit <= 0x202e) || (unit >= 0x2060 && unit <= 0x2069)
    )
  }
  return unit === 0xfeff
}

const isHigh = (unit: number): boolean => unit >= 0xd800 && unit < 0xdc00
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit < 0xe000

/** The bytes of ASCII text, to be written as they stand. */
export function ascii(text: string): Uint8Array {
  return Uint8Array.from(text, (char) => char.charCodeAt(0))
}

const EMPTY = ascii('[]')
const TRUE = ascii('true')
const FALSE = ascii('false')
const NULL = ascii('null')

/** A growing line of JSON; `take` hands it out and begins the next one. */
export class JsonBytes {
  private bytes: Uint8Array
  private readonly block: number
  private begin = 0
  private at = 0
  /** `block`: bytes that are asked for at once. */
  constructor(block = BLOCK) {
    this.block = block
    this.bytes = new Uint8Array(0)
  }

  /** The bytes since the last call. They stay as they are. */
  take(): Uint8Array {
    const line = this.bytes.subarray(this.begin, this.at)
    this.begin = this.at
    return line
  }

  /** Bytes of the line so far: a place to copy from. */
  get length(): number {
    return this.at - this.begin
  }

  /** Writes a part of the line once more. */
  copy(from: number, to: number): void {
    if (this.at + to - from > this.bytes.length) this.grow(to - from)
    this.bytes.copyWithin(this.at, this.begin + from, this.begin + to)
    this.at += to - from
  }

  /** Writes bytes that are JSON as they stand. */
  raw(json: Uint8Array): void {
    if (this.at + json.length > this.bytes.length) this.grow(json.length)
    const { bytes } = this
    let { at } = this
    for (let i = 0; i < json.length; i++) bytes[at++] = json[i]!
    this.at = at
  }

  /** Writes plain data as `JSON.stringify` would. */
  value(data: unknown): void {
    if (typeof data === 'string') this.text(data)
    else if (typeof data === 'number') this.number(data)
    else if (typeof data === 'object' && data !== null) {
      if (Array.isArray(data)) this.list(data)
      else this.members(data)
    } else this.raw(data === true ? TRUE : data === false ? FALSE : NULL)
  }

  list(items: readonly unknown[]): void {
    if (items.length === 0) {
      this.raw(EMPTY)
      return
    }
    let mark = OPEN_LIST
    for (let i = 0; i < items.length; i++) {
      this.byte(mark)
      mark = COMMA
      this.value(items[i])
    }
    this.byte(CLOSE_LIST)
  }

  /** Writes one more member of an object that was begun. */
  member(name: string, data: unknown): void {
    this.key(COMMA, name)
    this.value(data)
  }

  private members(data: object): void {
    let mark = OPEN
    for (const key in data) {
      const member = (data as Readonly<Record<string, unknown>>)[key]
      if (member === undefined) continue
      this.key(mark, key)
      mark = COMMA
      this.value(member)
    }
    if (mark === OPEN) this.byte(OPEN)
    this.byte(CLOSE)
  }

  /** A brace or comma, then a name and its colon: one call, as names are half of what a line holds. */
  private key(mark: number, name: string): void {
    const { length } = name
    if (this.at + WIDEST * length + 4 > this.bytes.length) this.grow(WIDEST * length + 4)
    const { bytes } = this
    let { at } = this
    bytes[at++] = mark
    bytes[at++] = QUOTE
    for (let i = 0; i < length; i++) {
      const unit = unitAt(name, i)
      if (unit >= 128 || PLAIN[unit] === 0) {
        this.at++
        this.text(name)
        this.byte(COLON)
        return
      }
      bytes[at++] = unit
    }
    bytes[at++] = QUOTE
    bytes[at++] = COLON
    this.at = at
  }

  number(number: number): void {
    if (number !== number >>> 0) this.raw(Number.isFinite(number) ? ascii(String(number)) : NULL)
    else if (number < 10) this.byte(48 + number)
    else this.digits(number)
  }

  private digits(number: number): void {
    let width = 2
    for (let limit = 100; number >= limit; limit *= 10) width++
    if (this.at + width > this.bytes.length) this.grow(width)
    const { bytes } = this
    this.at += width
    for (let rest = number, at = this.at; width > 0; width--) {
      const tens = Math.floor(rest / 10)
      bytes[--at] = 48 + rest - 10 * tens
      rest = tens
    }
  }

  /** Writes a word of our own, which is ASCII without quotation marks; the marks around it stand in what is beside it. */
  word(word: string): void {
    const { length } = word
    if (this.at + length > this.bytes.length) this.grow(length)
    const { bytes } = this
    let { at } = this
    for (let i = 0; i < length; i++) bytes[at++] = unitAt(word, i)
    this.at = at
  }

  text(words: string): void {
    const { length } = words
    const room = WIDEST * length + 2
    if (this.at + room > this.bytes.length) this.grow(room)
    const { bytes } = this
    let at = this.at
    bytes[at++] = QUOTE
    for (let i = 0; i < length; i++) {
      const unit = unitAt(words, i)
      if (unit < 128 && PLAIN[unit] === 1) bytes[at++] = unit
      else {
        this.at = at
        if (this.odd(words, i, unit)) i++
        at = this.at
      }
    }
    bytes[at++] = QUOTE
    this.at = at
  }

  /** Writes one character that is not plain; true where it takes two units. There is room for it. */
  private odd(words: string, i: number, unit: number): boolean {
    if (unit < 128) this.oddAscii(words, i, unit)
    else if (isHigh(unit) || isLow(unit)) return this.surrogate(unit, words.charCodeAt(i + 1))
    else if (isUnsafe(unit)) this.escape(unit)
    else if (unit < 0x800) this.put(0xc0 | (unit >> 6), 0x80 | (unit & 63))
    else {
      this.put(0xe0 | (unit >> 12), 0x80 | ((unit >> 6) & 63))
      this.bytes[this.at++] = 0x80 | (unit & 63)
    }
    return false
  }

  private oddAscii(words: string, i: number, unit: number): void {
    if (unit === HASH) {
      if (isLogCommand(words, i)) this.escape(unit)
      else this.bytes[this.at++] = unit
      return
    }
    const short = SHORT[unit]
    if (short === undefined) this.escape(unit)
    else this.put(BACKSLASH, short.charCodeAt(0))
  }

  /** A half of a pair that stands alone is escaped, and so are the invisible tag characters. */
  private surrogate(high: number, low: number): boolean {
    if (!isHigh(high) || !isLow(low)) {
      this.escape(high)
      return false
    }
    if (high === 0xdb40 && low < 0xdc80) {
      this.escape(high)
      this.escape(low)
      return true
    }
    const point = 0x10000 + ((high - 0xd800) << 10) + (low - 0xdc00)
    this.put(0xf0 | (point >> 18), 0x80 | ((point >> 12) & 63))
    this.put(0x80 | ((point >> 6) & 63), 0x80 | (point & 63))
    return true
  }

  private escape(unit: number): void {
    this.put(BACKSLASH, 117)
    for (let shift = 12; shift >= 0; shift -= 4) this.bytes[this.at++] = HEX.charCodeAt((unit >> shift) & 15)
  }

  private put(first: number, second: number): void {
    this.bytes[this.at++] = first
    this.bytes[this.at++] = second
  }

  /** Writes one byte of ASCII. */
  byte(one: number): void {
    if (this.at === this.bytes.length) this.grow(1)
    this.bytes[this.at++] = one
  }

  /** A new block, to which the line that is being written moves: what was handed out keeps the old one. */
  private grow(length: number): void {
    const begun = this.bytes.subarray(this.begin, this.at)
    const bytes = new Uint8Array(Math.max(this.block, 2 * (begun.length + length)))
    bytes.set(begun)
    this.bytes = bytes
    this.at = begun.length
    this.begin = 0
  }
}

/** `##[` begins a command in the logs of some runners. */
function isLogCommand(words: string, i: number): boolean {
  const next = words.charCodeAt(i + 1)
  if (next === HASH) return words.charCodeAt(i + 2) === OPEN_LIST
  return next === OPEN_LIST && i > 0 && words.charCodeAt(i - 1) === HASH
}
