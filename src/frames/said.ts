// Which words an article says anywhere: a frame that needs another one is not even tried.

import { lemmaOf } from '../lex/lexicon.ts'
import type { Tokens } from '../model/tokens.ts'

/** By word id, for ids below this; 1 while the article at hand says the word or a form of it. Kept, and wiped after each article. */
const marks = new Uint8Array(1 << 16)

export class Said {
  private readonly tokens: Tokens

  constructor(tokens: Tokens) {
    this.tokens = tokens
    this.mark(1)
  }

  private mark(value: number): void {
    const { word, count } = this.tokens
    for (let t = 0; t < count; t++) {
      const id = word[t]!
      if (id === 0) continue
      marks[id] = value
      marks[lemmaOf(id)] = value
    }
  }

  /** Whether a word is said; of those beyond the marks it is taken for granted, and 0 stands for no word at all. */
  has(word: number): boolean {
    return word === 0 || word >= marks.length || marks[word] === 1
  }

  forget(): void {
    this.mark(0)
  }
}
