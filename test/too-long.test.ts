// The refusal of articles that this run's memory could not hold: by their words, never by their length alone.

import { expect, test } from 'vitest'
import { tooLong } from '../src/run/too-long.ts'
import { plainDocument } from './document.ts'

const HEAP = 2_500_000

test('a thousand words fit where a thousand words fit', () => {
  expect(tooLong(plainDocument('word '.repeat(1_000)), HEAP)).toBe(null)
  expect(tooLong(plainDocument('word '.repeat(1_001)), HEAP)).toMatchObject({
    code: 'run/too-long',
    severity: 'error',
    message: 'has more than 1000 words, too many for the memory of this run',
    hint: expect.stringContaining('NODE_OPTIONS=--max-old-space-size'),
  })
})

test.each(['x', ' ', '\n', '7', '“'])('%j alone is one word, however often it stands there', (one) => {
  expect(tooLong(plainDocument(one.repeat(100_000)), HEAP)).toBe(null)
})

test('no heap makes room for more than two million words', () => {
  expect(tooLong(plainDocument('a '.repeat(2_000_001)), 1e15)).toMatchObject({
    message: 'has more than 2000000 words, too many for one article',
    hint: 'is it many articles? divide it into files',
  })
})
