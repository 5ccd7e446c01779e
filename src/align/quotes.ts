// Quotations of one utterance brought together across sources through an index of their rarer words.

import { areAligned, quoteWords } from '../kinds/quote/relate.ts'
import type { Claim } from '../model/claim.ts'
import type { QuoteValue } from '../model/value.ts'

interface Quoted {
  readonly claim: Claim
  readonly value: QuoteValue
}

/** Sources beyond which a word is too common to lead from one quotation to another. */
const MOST_LED = 40
/** Shared words that make a candidate worth aligning. */
const LEADS = 2

function wordIndex(quotes: readonly Quoted[]): Map<string, number[]> {
  const index = new Map<string, number[]>()
  quotes.forEach(({ value }, i) => {
    for (const word of new Set(quoteWords(value.words))) {
      const list = index.get(word)
      if (list === undefined) index.set(word, [i])
      else list.push(i)
    }
  })
  return index
}

function candidatesOf(quotes: readonly Quoted[], i: number, index: ReadonlyMap<string, number[]>): number[] {
  const shared = new Map<number, number>()
  for (const word of new Set(quoteWords((quotes[i] as Quoted).value.words))) {
    const list = index.get(word) ?? []
    for (const j of list.length > MOST_LED ? list.slice(0, MOST_LED) : list) {
      if (j < i) shared.set(j, (shared.get(j) ?? 0) + 1)
    }
  }
  const out: number[] = []
  for (const [j, n] of shared) if (n >= LEADS) out.push(j)
  return out.sort((a, b) => a - b)
}

/** Groups of quotations that tell one utterance and come from two sources at least, in order of their first claim. */
export function alignQuotes(claims: readonly Claim[]): Claim[][] {
  const quotes = claims.flatMap((claim) => (claim.value?.kind === 'quote' ? [{ claim, value: claim.value }] : []))
  const index = wordIndex(quotes)
  const groupOf = quotes.map((_, i) => i)
  quotes.forEach((quote, i) => {
    for (const j of candidatesOf(quotes, i, index)) {
      const other = quotes[j] as Quoted
      if (other.claim.source !== quote.claim.source && areAligned(quote.value, other.value)) {
        groupOf[i] = groupOf[j] as number
        break
      }
    }
  })
  const groups = new Map<number, Claim[]>()
  quotes.forEach(({ claim }, i) => {
    const group = groupOf[i] as number
    const own = groups.get(group)
    if (own === undefined) groups.set(group, [claim])
    else own.push(claim)
  })
  return [...groups.values()].filter((group) => new Set(group.map((claim) => claim.source)).size > 1)
}
