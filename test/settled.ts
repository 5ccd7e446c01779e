// A settled article made from plain text with the entity and quotation shelves only, for tests of voices.

import { entityKind } from '../src/kinds/entity/entity.ts'
import { quoteKind } from '../src/kinds/quote/quote.ts'
import { lex } from '../src/lex/lexer.ts'
import type { Mention, Settled, SettledMention } from '../src/model/claim.ts'
import type { Value } from '../src/model/value.ts'
import { segment } from '../src/segment/segment.ts'
import { parse } from '../src/syntax/parse.ts'
import { plainDocument } from './document.ts'

export function settledFrom(text: string): Settled {
  const parsed = parse(segment(lex(plainDocument(text))))
  const entities = entityKind.extract(parsed, [])
  const quotes = quoteKind.extract(parsed, [])
  const values = new Map<Mention, Value>()
  const mentions: Mention[] = [...entities, ...quotes].sort((a, b) => a.start - b.start)
  const context = { parsed, mentions, valueOf: (mention: Mention) => values.get(mention) }
  for (const [i, value] of entityKind.settle(entities, context).entries()) values.set(entities[i]!, value)
  for (const [i, value] of quoteKind.settle(quotes, context).entries()) values.set(quotes[i]!, value)
  return {
    ...parsed,
    mentions: mentions.map((mention): SettledMention => ({ ...mention, value: values.get(mention)! })),
  }
}
