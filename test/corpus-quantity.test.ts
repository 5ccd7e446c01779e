// The corpus of quantities: every phrase must give its amount and unit, or nothing.

import { describe, expect, test } from 'vitest'
import { noQuantities, quantities } from '../src/kinds/quantity/corpus.ts'
import { quantityKind } from '../src/kinds/quantity/quantity.ts'
import { lex } from '../src/lex/lexer.ts'
import type { Parsed } from '../src/model/syntax.ts'
import { plainDocument } from './document.ts'

/** Quantities need tokens alone. */
function mentions(text: string) {
  const lexed = lex(plainDocument(text)) as Parsed
  return quantityKind
    .extract(lexed, [])
    .map((mention) => ({ ...mention, text: text.slice(mention.start, mention.end) }))
}

describe('quantities', () => {
  test.each(quantities)('$text → $span', ({ text, span, min, max, unit, form }) => {
    const found = mentions(text).find((mention) => mention.text === span)
    expect(found?.reading).toMatchObject({ min, max, unit, form })
  })

  test.each(noQuantities)('%s holds no quantity', (text) => {
    expect(mentions(text).map((mention) => mention.text)).toEqual([])
  })

  test.each([
    ['The fire burned 1,200 acres.', '1,200 acres'],
    ['Bail is set at $250,000.', '$250,000'],
    ['A magnitude 6.4 quake struck.', '6.4'],
    ['The fire is 70% contained.', '70%'],
  ])('%s is shown as %s', (text, shown) => {
    expect(quantityKind.show(mentions(text)[0]!.reading)).toBe(shown)
  })
})
