// Small tables from word id to a number: every room keeps its own closed word classes this way, looked up in one array access.
// Which tables know a word is kept by word, not by table: one cache line tells it for all of them.

import { type Ahead, ahead } from './ahead.ts'
import { intern } from './lexicon.ts'

/** Membership bits of one word: 16 numbers of 32 bits, so for the first 512 tables; later ones keep bits of their own. */
const STRIDE = 16
const SHARED = STRIDE * 32

interface Arrays {
  readonly words: number
  readonly shared: Uint32Array
  readonly values: Int32Array
  readonly numbers: Uint16Array
  readonly own: Uint8Array
}

const stored = ahead === null || ahead.tables.length === 0 ? null : arrays(ahead)

/** Words that stand in any table are numbered from 1 as they come: few of the lexicon do, so rows by number stay small. */
let numbers = stored?.numbers ?? new Uint16Array(1 << 15)
let words = stored?.words ?? 1
let shared = stored?.shared ?? new Uint32Array((1 << 12) * STRIDE)
let tables = ahead?.tables.length ?? 0

/** The arrays that the build wrote end to end; they are used where they lie. */
function arrays({ bytes, sizes }: Ahead): Arrays {
  const block = bytes.byteOffset % 4 === 0 ? bytes : Uint8Array.from(bytes)
  let at = block.byteOffset
  const next = (size: number): number => {
    at += size
    return at - size
  }
  return {
    words: sizes.shared / STRIDE,
    shared: new Uint32Array(block.buffer, next(sizes.shared * 4), sizes.shared),
    values: new Int32Array(block.buffer, next(sizes.values * 4), sizes.values),
    numbers: new Uint16Array(block.buffer, next(sizes.numbers * 2), sizes.numbers),
    own: new Uint8Array(block.buffer, next(sizes.own), sizes.own),
  }
}

/** The number of a word, giving it one where it has none. */
function numbered(id: number): number {
  if (id >= numbers.length) {
    const next = new Uint16Array(Math.max(id + 1, numbers.length * 2))
    next.set(numbers)
    numbers = next
  }
  const known = numbers[id]!
  if (known !== 0) return known
  if (words === 0xffff) throw new Error('more than 65,534 words stand in word tables')
  numbers[id] = words
  if ((words + 1) * STRIDE > shared.length) {
    const next = new Uint32Array(shared.length * 2)
    next.set(shared)
    shared = next
  }
  return words++
}

export class WordTable {
  /** Values by number of the word less `first`, each less 1 so that fresh rows mean 1; null while every member has the value 1. */
  private values: Int32Array | null = null
  private first = 0
  private own: Uint8Array | null = null
  private readonly none: number
  private readonly column: number
  private readonly mask: number

  /** `none` is what words outside the table give. Values are 32-bit integers. */
  constructor(entries: Readonly<Record<string, number>> | readonly string[], none = 0, index = tables++) {
    this.none = none
    this.column = index >> 5
    this.mask = index < SHARED ? 1 << (index & 31) : 0
    if (this.mask === 0) this.own = new Uint8Array(0)
    if (Array.isArray(entries)) for (const word of entries as readonly string[]) this.add(word, 1)
    else for (const word in entries) this.add(word, (entries as Readonly<Record<string, number>>)[word]!)
  }

  /** A table that the build worked out, by its place among them: the bundle calls this in place of the constructor. */
  static ahead(index: number): WordTable {
    const { none, values, own } = ahead!.tables[index]!
    const table = new WordTable([], none, index)
    if (values !== null) {
      const [first, from, count] = values
      table.first = first
      table.values = stored!.values.subarray(from, from + count)
    }
    if (own !== null) table.own = stored!.own.subarray(own[0], own[0] + own[1])
    return table
  }

  add(word: string, value: number): void {
    this.addId(intern(word), value)
  }

  /** Changes a word's value by a function of the one it has. */
  addWord(word: string, change: (value: number) => number): void {
    const id = intern(word)
    this.addId(id, change(this.get(id)))
  }

  addId(id: number, value: number): void {
    if (id <= 0) return
    const number = numbered(id)
    this.setMember(number, value !== this.none)
    if (value === 1 && this.values === null) return
    const values = this.valuesUpTo(number)
    values[number] = value - 1
  }

  /** Values with room for this number, from the word of number 0 on. */
  private valuesUpTo(number: number): Int32Array {
    const have = this.first + (this.values?.length ?? 0)
    if (this.values !== null && this.first === 0 && number < have) return this.values
    const next = new Int32Array(Math.max(number + 1, have * 2))
    if (this.values !== null) next.set(this.values, this.first)
    this.first = 0
    this.values = next
    return next
  }

  private setMember(number: number, member: boolean): void {
    if (this.own !== null) {
      if (number >= this.own.length) {
        const next = new Uint8Array(Math.max(number + 1, this.own.length * 2))
        next.set(this.own)
        this.own = next
      }
      this.own[number] = member ? 1 : 0
      return
    }
    const at = number * STRIDE + this.column
    if (member) shared[at]! |= this.mask
    else shared[at]! &= ~this.mask
  }

  /** Of the tables beyond the shared ones. */
  private ownKnows(number: number): boolean {
    return number < this.own!.length && this.own![number] === 1
  }

  // an article asks twenty times for each of its words: all of the answer stands in one function, with no call in it
  get(id: number): number {
    // row 0, of words that no table holds, has no bits set
    const number = id > 0 && id < numbers.length ? numbers[id]! : 0
    const knows = this.mask !== 0 ? (shared[number * STRIDE + this.column]! & this.mask) !== 0 : this.ownKnows(number)
    if (!knows) return this.none
    const { values } = this
    if (values === null) return 1
    const at = number - this.first
    return at < 0 || at >= values.length ? 1 : (values[at]! + 1) | 0
  }

  has(id: number): boolean {
    const number = id > 0 && id < numbers.length ? numbers[id]! : 0
    return this.mask !== 0 ? (shared[number * STRIDE + this.column]! & this.mask) !== 0 : this.ownKnows(number)
  }
}
