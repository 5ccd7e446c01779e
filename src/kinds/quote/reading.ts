// What a quotation literally says: its words, where its speaker stands in the text, and which word reports it.

import type { Mention } from '../../model/claim.ts'

export interface QuoteReading {
  /** Character offsets of the words without their marks. */
  readonly start: number
  readonly end: number
  /** False where the closing mark is missing. */
  readonly closed: boolean
  /** Tokens of the speaker phrase, or -1. */
  readonly speakerFirst: number
  readonly speakerLast: number
  /** Token of the reporting word, or -1. */
  readonly cue: number
  /** Token where the opening mark stands: pronouns of the speaker look back from their own place, not from here. */
  readonly open: number
  /** Index among this article's quotations of the one whose speaker goes on here, or -1. */
  readonly continues: number
  /** Speaker given by the zone or a signature, ready to use. */
  readonly voice: string | null
}

export type QuoteMention = Mention<QuoteReading>
