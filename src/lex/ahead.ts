// What the build works out ahead of time: words and word tables as they stand once all modules and the shipped packs are loaded.
// Sources that were not built have nothing of the kind: there each module works its tables out when it loads.

/** One table of words; its members are bits in the rows that all tables share. */
export interface TableAhead {
  readonly none: number
  /** Number of the first word that has a value, and where the values begin in `values`, and how many there are; null for none. */
  readonly values: readonly [first: number, from: number, count: number] | null
  /** The same for a table that keeps its members itself. */
  readonly own: readonly [from: number, count: number] | null
}

/** One table of phrases: what each says, and the words it is made of. */
export interface PhrasesAhead {
  readonly lemmas: boolean
  readonly payloads: readonly unknown[]
  /** Index of the payload, then the word ids; longest phrases first among those that open with the same word. */
  readonly rows: readonly (readonly number[])[]
}

export interface Ahead {
  /** Words beyond Latin-1, which the lexicon's table cannot hold, in the order of their ids. */
  readonly words: readonly string[]
  /** Ids of the words that only packs say. */
  readonly strangers: readonly number[]
  /** Rows in `shared`; word ids in `numbers`; numbers in `values`; bytes in `own`: `bytes` holds them in this order. */
  readonly sizes: { readonly shared: number; readonly numbers: number; readonly values: number; readonly own: number }
  readonly bytes: Uint8Array
  readonly tables: readonly TableAhead[]
  readonly phrases: readonly PhrasesAhead[]
}

/** The build puts its own in this place. */
export const ahead: Ahead | null = null
