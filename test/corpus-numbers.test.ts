// The corpora of numbers: what each comes to, and whether it counts, tells an age or only looks like a count.

import { expect, test } from 'vitest'
import { countKind } from '../src/kinds/count/count.ts'
import { lex } from '../src/lex/lexer.ts'
import type { Parsed } from '../src/model/syntax.ts'
import { plainDocument } from './document.ts'
import { COUNTED, NUMBERS } from './numbers-corpus.ts'
import { said } from './numbers-said.ts'

test.each(NUMBERS)('%s: %s', (text, numbers) => {
  expect(said(text)).toBe(numbers)
})

/** "Two = 2; 29 = age 29": a look-alike by its name before the number. */
function counted(text: string): string {
  const lexed = lex(plainDocument(text)) as Parsed
  return countKind
    .extract(lexed, [])
    .map(({ start, end, lookalike, reading }) => {
      const { min, max, form, unit } = reading
      const value = min === max && min !== null ? `${min}` : `${min ?? ''}–${max ?? ''}`
      const parts = [lookalike ?? '', value, unit ?? '', form === 'exact' ? '' : form]
      return `${text.slice(start, end)} = ${parts.filter((part) => part !== '').join(' ')}`
    })
    .join('; ')
}

test.each(COUNTED)('%s: %s', (text, numbers) => {
  expect(counted(text)).toBe(numbers)
})
