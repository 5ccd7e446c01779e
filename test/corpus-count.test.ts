// The corpus of counts: every phrase must give its value, its look-alike, or nothing.

import { describe, expect, test } from 'vitest'
import { counts, lookalikeRows, noCounts } from '../src/kinds/count/corpus.ts'
import { countKind } from '../src/kinds/count/count.ts'
import { lex } from '../src/lex/lexer.ts'
import type { Parsed } from '../src/model/syntax.ts'
import { plainDocument } from './document.ts'

/** Counts need tokens alone. */
function mentions(text: string) {
  const lexed = lex(plainDocument(text)) as Parsed
  return countKind.extract(lexed, []).map((mention) => ({ ...mention, text: text.slice(mention.start, mention.end) }))
}

describe('counts', () => {
  test.each(counts)('$text → $span', ({ text, span, min, max, form }) => {
    const found = mentions(text).find((mention) => mention.text === span)
    expect(found?.reading).toMatchObject({ min, max, form })
    expect(found?.lookalike).toBeNull()
  })

  test.each(lookalikeRows)('%s: %s is %s', (text, span, lookalike) => {
    const found = mentions(text).find((mention) => mention.text === span)
    expect(found?.lookalike).toBe(lookalike)
  })

  test.each(noCounts)('%s holds no count', (text) => {
    expect(mentions(text).map((mention) => mention.text)).toEqual([])
  })
})

describe('settling and showing', () => {
  test('a count is its own value and is shown as stated', () => {
    const [mention] = mentions('At least six people died.')
    expect(countKind.show(mention!.reading)).toBe('at least 6')
  })

  test('an age in months keeps its unit', () => {
    const [mention] = mentions('The baby is ten months old.')
    expect(mention!.reading).toMatchObject({ min: 10, max: 10, unit: 'month' })
    expect(countKind.show(mention!.reading)).toBe('10 months')
  })

  test('mentions stand in text order and never overlap', () => {
    const found = mentions('Six of the 12 men, aged 20 to 40, fired two or three of some 200 rounds; no one fell.')
    for (let i = 1; i < found.length; i++) expect(found[i]!.start).toBeGreaterThanOrEqual(found[i - 1]!.end)
    expect(found).toHaveLength(6)
  })
})
