// Small tables from word id to a number: every room keeps its own closed word classes this way, looked up in one array access.

import { intern } from './lexicon.ts'

export class WordTable {
  private values: Int32Array
  private readonly none: number

  /** `none` is what words outside the table give. Values are 32-bit integers. */
  constructor(entries: Readonly<Record<string, number>> | readonly string[], none = 0) {
    this.none = none
    this.values = new Int32Array(0)
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
    if (id >= this.values.length) {
      const next = new Int32Array(Math.max(id + 1, this.values.length * 2, 1024)).fill(this.none)
      next.set(this.values)
      this.values = next
    }
    this.values[id] = value
  }

  get(id: number): number {
    return id > 0 && id < this.values.length ? this.values[id]! : this.none
  }

  has(id: number): boolean {
    return this.get(id) !== this.none
  }
}
