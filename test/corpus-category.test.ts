// Runs the corpus of categories: every phrase through the shelf itself, with the packs that come with the tool.

import { describe, expect, test } from 'vitest'
import { categoryKind } from '../src/kinds/category/category.ts'
import { categories } from '../src/kinds/category/corpus.ts'
import { lex } from '../src/lex/lexer.ts'
import { shippedPacks } from '../src/packs/shipped.ts'
import { segment } from '../src/segment/segment.ts'
import { parse } from '../src/syntax/parse.ts'
import { plainDocument } from './document.ts'

const packs = shippedPacks()

describe('categories', () => {
  test.each(categories.map(({ text, field, code }) => [text, field, code] as const))(
    '%s → %s %s',
    (text, field, code) => {
      const mentions = categoryKind.extract(parse(segment(lex(plainDocument(text)))), packs)
      const codes = new Set(
        mentions.filter(({ reading }) => reading.field === field).map(({ reading }) => reading.code),
      )
      if (code === null) expect([...codes]).toEqual([])
      else expect([...codes]).toContain(code)
      for (const { start, end } of mentions) expect(text.slice(start, end).trim()).not.toBe('')
    },
  )
})
