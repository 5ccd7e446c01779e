// A time mention in the making: rules find it, the refiners (ends, join, lead) widen it before it becomes a mention.

import type { Lookalike } from '../../model/claim.ts'
import type { Tokens } from '../../model/tokens.ts'
import { TokenKind } from '../../model/tokens.ts'
import type { TimeReading } from './reading.ts'

export interface Draft {
  first: number
  last: number
  reading: TimeReading
  readonly rule: string
  readonly lookalike: Lookalike | null
}

/** True for a hyphen or dash. */
export function isDash(tokens: Tokens, token: number): boolean {
  const kind = tokens.kind[token]
  return kind === TokenKind.Hyphen || kind === TokenKind.Dash
}
