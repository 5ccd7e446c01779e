// Small tables from word id to a number: every room keeps its own closed word classes this way, looked up in one array access.
// Which tables know a word is kept by word, not by table: one cache line tells it for all of them.

import { intern } from './lexicon.ts'

/** Membership bits of one word: 16 numbers of 32 bits, so for the first 512 tables; later ones keep bits of their own. */
const STRIDE = 16
const SHARED = STRIDE * 32

let capacity = 1 << 15
let shared = new Uint32Array(capacity * STRIDE)
let tables = 0

function reach(id: number): void {
  if (id < capacity) return
  while (id >= capacity) capacity *= 2
  const next = new Uint32Array(capacity * STRIDE)
  next.set(shared)
  shared = next
}

export class WordTable {
  /** Values by id, for members whose value is not 1. */
  private values: Int32Array | null = null
  private own: Uint8Array | null = null
  private readonly none: number
  private readonly column: number
  private readonly mask: number

  /** `none` is what words outside the table give. Values are 32-bit integers. */
  constructor(entries: Readonly<Record<string, number>> | readonly string[], none = 0) {
    this.none = none
    const index = tables++
    this.column = index >> 5
    this.mask = index < SHARED ? 1 << (index & 31) : 0
    if (this.mask === 0) this.own = new Uint8Array(0)
    if (Array.isArray(entries)) for (const word of entries as readonly string[]) this.add(word, 1)
    else for (const [word, value] of Object.entries(entries as Readonly<Record<string, number>>)) this.add(word, value)
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
    this.setMember(id, value !== this.none)
    if (value !== 1 && this.values === null) this.values = new Int32Array(0)
    if (this.values === null) return
    const old = this.values.length
    if (id >= old) {
      // members so far had the value 1, and so have those to come that are not stored yet
      const next = new Int32Array(Math.max(id + 1, old * 2, 1024)).fill(1)
      next.set(this.values)
      this.values = next
    }
    this.values[id] = value
  }

  private setMember(id: number, member: boolean): void {
    if (this.own !== null) {
      if (id >= this.own.length) {
        const next = new Uint8Array(Math.max(id + 1, this.own.length * 2, 1024))
        next.set(this.own)
        this.own = next
      }
      this.own[id] = member ? 1 : 0
      return
    }
    reach(id)
    const at = id * STRIDE + this.column
    if (member) shared[at]! |= this.mask
    else shared[at]! &= ~this.mask
  }

  private knows(id: number): boolean {
    if (this.own !== null) return id > 0 && id < this.own.length && this.own[id] === 1
    return id > 0 && id < capacity && (shared[id * STRIDE + this.column]! & this.mask) !== 0
  }

  get(id: number): number {
    if (!this.knows(id)) return this.none
    return this.values === null || id >= this.values.length ? 1 : this.values[id]!
  }

  has(id: number): boolean {
    return this.knows(id)
  }
}
