// One sentence under the eyes of the cue rules: its tokens, its limits and the board they write on.

import { Can, canBe } from '../lex/lexicon.ts'
import type { Parsed, TokenRange } from '../model/syntax.ts'
import type { Tokens } from '../model/tokens.ts'
import type { Names } from '../voice/names.ts'
import type { Board } from './board.ts'

export interface Place {
  readonly parsed: Parsed
  readonly tokens: Tokens
  readonly board: Board
  readonly names: () => Names
  /** The sentence, or the part of it inside or outside a quotation that the cue stands in. */
  readonly first: number
  readonly last: number
  /** The last speaker of the sentence: ", adding that" goes on with him. */
  readonly spoke: { last: TokenRange | null }
}

/** True where the token can be a verb in its base form, as after "to" or "not". */
export function baseVerb(tokens: Tokens, token: number): boolean {
  return (canBe(tokens.word[token]!) & (Can.VerbBase | Can.Participle | Can.Gerund)) !== 0
}
