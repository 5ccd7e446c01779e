// Gives each quotation its words and its speaker as fully as the document names him.

import type { Mention } from '../../model/claim.ts'
import { plainWords } from '../../model/plain-words.ts'
import type { QuoteValue, Speaker } from '../../model/value.ts'
import { Names } from '../../voice/names.ts'
import type { SettleContext } from '../kind.ts'
import type { QuoteReading } from './reading.ts'

/** Values of the quotations in order; look-alikes keep their words and have no speaker. */
export function settleQuotes(mine: readonly Mention<QuoteReading>[], context: SettleContext): QuoteValue[] {
  if (mine.length === 0) return []
  const names = new Names(context.parsed, context.mentions, context.valueOf)
  const recent: Speaker[] = []
  const values: QuoteValue[] = []
  for (const mention of mine) {
    const { reading } = mention
    const speaker = mention.lookalike === null ? speakerOf(reading, values, names, recent) : null
    if (speaker !== null) recent.push(speaker)
    values.push({ kind: 'quote', words: wordsOf(context, reading), speaker, cue: cueOf(context, reading) })
  }
  return values
}

function speakerOf(
  reading: QuoteReading,
  values: readonly QuoteValue[],
  names: Names,
  recent: readonly Speaker[],
): Speaker | null {
  if (reading.voice !== null) return { name: reading.voice, kind: 'other' }
  if (reading.continues >= 0) return values[reading.continues]?.speaker ?? null
  if (reading.speakerFirst < 0) return null
  const speaker = names.resolve({ first: reading.speakerFirst, last: reading.speakerLast }, recent)
  return speaker.name === '' ? null : speaker
}

function wordsOf(context: SettleContext, reading: QuoteReading): string {
  return plainWords(context.parsed.document.text.slice(reading.start, reading.end)).trim()
}

function cueOf(context: SettleContext, reading: QuoteReading): string | null {
  if (reading.cue < 0) return null
  const { tokens } = context.parsed
  const cue = plainWords(tokens.text.slice(tokens.start[reading.cue]!, tokens.end[reading.cue]!))
  return cue.toLowerCase() === 'according' ? 'according to' : cue
}
