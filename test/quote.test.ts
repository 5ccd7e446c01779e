// Quotations: every row of the corpus must give its words and speakers, and marks that quote nobody must give none.

import { describe, expect, it } from 'vitest'
import { quoteCorpus } from '../src/kinds/quote/corpus.ts'
import { quoteKind } from '../src/kinds/quote/quote.ts'
import type { QuoteValue } from '../src/model/value.ts'
import { settledFrom } from './settled.ts'

function quotesOf(text: string): QuoteValue[] {
  const { mentions } = settledFrom(text)
  return mentions.filter((m) => m.kind === 'quote' && m.lookalike === null).map((m) => m.value as QuoteValue)
}

describe('the quotation corpus', () => {
  for (const row of quoteCorpus) {
    it(`${row.family}: ${row.text.slice(0, 70)}`, () => {
      const mine = quotesOf(row.text)
      expect(mine.map((value) => [value.words, value.speaker?.name ?? null])).toEqual(
        row.gives.map(([words, speaker]) => [words, speaker]),
      )
      row.gives.forEach(([, , kind], i) => {
        if (kind !== undefined) expect(mine[i]!.speaker?.kind).toBe(kind)
      })
    })
  }
})

describe('look-alikes', () => {
  const lookalikes = (text: string) =>
    settledFrom(text).mentions.flatMap((m) => (m.kind === 'quote' ? [m.lookalike] : []))
  it('are kept with what they are', () => {
    expect(lookalikes('Robert “Bobby” Keane was found on Friday.')).toEqual(['nickname'])
    expect(lookalikes('The “dead zone” grew again in June.')).toEqual(['scare'])
    expect(lookalikes('Hahn was a guest on “Morning Coffee” that week.')).toEqual(['title'])
  })
})

describe('spans', () => {
  it('hold the marks; the words do not', () => {
    const text = 'Maria Lopez said: “All clear.”'
    const mention = settledFrom(text).mentions.find((m) => m.kind === 'quote')!
    expect(text.slice(mention.start, mention.end)).toBe('“All clear.”')
    expect((mention.value as QuoteValue).words).toBe('All clear.')
  })
  it('are closed at the end of the paragraph where the mark is lost', () => {
    const text = 'Maria Lopez said: “All clear.\n\nThe road stayed shut.'
    const mention = settledFrom(text).mentions.find((m) => m.kind === 'quote')!
    expect(text.slice(mention.start, mention.end)).toBe('“All clear.')
  })
})

describe('show', () => {
  it('names the speaker', () => {
    expect(quoteKind.show(quotesOf('“All clear now,” said Maria Lopez.')[0]!)).toBe('“All clear now,” — Maria Lopez')
  })
})

describe('growth', () => {
  it('stays linear where no mark is ever closed', () => {
    const time = (n: number) => {
      const text = '“Open the gate '.repeat(n)
      const start = performance.now()
      settledFrom(text)
      return performance.now() - start
    }
    time(500)
    expect(time(8000)).toBeLessThan(4000)
  })
  it('stays linear in one endless sentence of quotations', () => {
    const time = (n: number) => {
      const text = 'he said “that was so” and '.repeat(n)
      const start = performance.now()
      settledFrom(text)
      return performance.now() - start
    }
    time(500)
    expect(time(8000)).toBeLessThan(4000)
  })
})
