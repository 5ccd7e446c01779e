// Door of the shelf: quotations in marks, with the speaker the text gives them.

import type { QuoteValue } from '../../model/value.ts'
import type { Kind } from '../kind.ts'
import { extractQuotes } from './extract.ts'
import type { QuoteReading } from './reading.ts'
import { relateQuotes } from './relate.ts'
import { settleQuotes } from './settle.ts'

export const quoteKind: Kind<QuoteReading, QuoteValue> = {
  name: 'quote',
  extract: extractQuotes,
  settle: settleQuotes,
  relate: relateQuotes,
  show: showQuote,
}

/** “words” — speaker; long quotations are cut after 60 characters. */
function showQuote(value: QuoteValue): string {
  const words = value.words.length > 60 ? `${value.words.slice(0, 59).trimEnd()}…` : value.words
  return value.speaker === null ? `“${words}”` : `“${words}” — ${value.speaker.name}`
}
