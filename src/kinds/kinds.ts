// The table of kinds, in the order in which they settle: later kinds may read the values of earlier ones.

import { withMentions } from '../model/article.ts'
import type { Extracted, Mention, Settled, SettledMention } from '../model/claim.ts'
import type { FieldPack } from '../model/pack.ts'
import type { Parsed } from '../model/syntax.ts'
import type { Value } from '../model/value.ts'
import { categoryKind } from './category/category.ts'
import { countKind } from './count/count.ts'
import { entityKind } from './entity/entity.ts'
import type { Kind } from './kind.ts'
import { quantityKind } from './quantity/quantity.ts'
import { quoteKind } from './quote/quote.ts'
import { timeKind } from './time/time.ts'

/** A kind whose own reading and value types are known only inside its shelf. */
type AnyKind = Kind<never, never>

export const kinds = {
  entity: entityKind,
  time: timeKind,
  count: countKind,
  quantity: quantityKind,
  category: categoryKind,
  quote: quoteKind,
} as const

const order = Object.values(kinds) as unknown as readonly AnyKind[]

/** Finds the mentions of all kinds, in text order (longer first at one place). */
export function extract(parsed: Parsed, packs: readonly FieldPack[]): Extracted {
  const mentions: Mention[] = []
  for (const kind of order)
    for (const mention of kind.extract(parsed, packs)) if (isWhole(parsed, mention)) mentions.push(mention)
  mentions.sort((a, b) => a.start - b.start || b.end - a.end)
  return withMentions(parsed, mentions)
}

/** Only a quotation runs over paragraphs: "last" that ends one and "Sunday" that opens the next say nothing together. */
function isWhole({ sentences, sentenceOf }: Parsed, { kind, first, last }: Mention): boolean {
  if (kind === 'quote' || last - first === 1) return true
  return sentences[sentenceOf[first]!]?.paragraph === sentences[sentenceOf[last - 1]!]?.paragraph
}

/** Gives every mention its value, kind after kind. */
export function settle(extracted: Extracted): Settled {
  const values = new Map<Mention, Value>()
  const settledValue = (mention: Mention): Value | undefined => values.get(mention)
  const context = { parsed: extracted, mentions: extracted.mentions, valueOf: settledValue }
  const shelves = byKind(extracted.mentions)
  for (const kind of order) {
    const mine = shelves[kind.name]
    const found = kind.settle(mine as Mention<never>[], context) as readonly Value[]
    for (let k = 0; k < found.length; k++) values.set(mine[k]!, found[k]!)
  }
  const mentions: SettledMention[] = []
  for (const mention of extracted.mentions) {
    const value = values.get(mention)
    if (value !== undefined) mentions.push(withValue(mention, value))
  }
  return withMentions(extracted, mentions)
}

/** Written out, so that mentions of all kinds are objects of one shape: whatever reads them later reads them faster. */
function withValue(mention: Mention, value: Value): SettledMention {
  const { kind, first, last, start, end, reading, rule, lookalike } = mention
  return { kind, first, last, start, end, reading, rule, lookalike, value }
}

/** Mentions by kind, in text order. */
function byKind(mentions: readonly Mention[]): Record<Value['kind'], Mention[]> {
  const shelves: Record<Value['kind'], Mention[]> = {
    entity: [],
    time: [],
    count: [],
    quantity: [],
    category: [],
    quote: [],
  }
  for (const mention of mentions) shelves[kindOf(mention)].push(mention)
  return shelves
}

function kindOf(mention: Mention): Value['kind'] {
  return mention.kind === 'person' || mention.kind === 'organization' || mention.kind === 'place'
    ? 'entity'
    : mention.kind
}

/** Short plain form of any value. */
export function showValue(value: Value): string {
  return (kinds[value.kind] as unknown as Kind<unknown, Value>).show(value)
}
