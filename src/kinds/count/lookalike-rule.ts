// The shape of a rule that tells a number which counts nothing: an age, an address, a date, an idiom.

import type { Lookalike } from '../../model/claim.ts'
import type { Tokens } from '../../model/tokens.ts'
import type { Numeral } from '../numerals.ts'

export interface LookalikeRule {
  readonly id: string
  readonly about: string
  readonly lookalike: Lookalike
  /** True where the number expression is this look-alike. */
  readonly is: (tokens: Tokens, numeral: Numeral) => boolean
}
