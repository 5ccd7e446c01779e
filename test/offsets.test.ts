// Offsets in every unit that a format counts in, against what the platform's own encoders say, over any text.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { offsetsOf } from '../src/model/offsets.ts'

/** Text of every kind of unit, lone halves of pairs among them, and often longer than one stride of the index. */
const anyText = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.constantFrom('\n', '\r\n', '🍀', '\ud800', '\udc00', '\u2028', 'é', '警', 'abc '.repeat(40)),
    ),
    { maxLength: 20 },
  )
  .map((parts) => parts.join(''))

/** Offsets that split no pair. */
function boundaries(text: string): number[] {
  const found = [0]
  for (const char of text) found.push(found.at(-1)! + char.length)
  return found
}

describe('offsets', () => {
  test('agree with Array.from, UTF-8 and splitting into lines, in any text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const offsets = offsetsOf(text)
        for (const at of boundaries(text)) {
          const before = text.slice(0, at)
          expect(offsets.codePoint(at)).toBe(Array.from(before).length)
          expect(offsets.byte(at)).toBe(Buffer.byteLength(before, 'utf8'))
          const lines = before.split('\n')
          expect(offsets.place(at)).toEqual({ line: lines.length, column: lines.at(-1)!.length + 1 })
        }
      }),
      { numRuns: 300, seed: 7 },
    )
  })

  test('a slice by code points or by bytes is the slice by units', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(), (text, a, b) => {
        const cuts = boundaries(text)
        const [start, end] = [cuts[a % cuts.length]!, cuts[b % cuts.length]!].sort((x, y) => x - y) as [number, number]
        const offsets = offsetsOf(text)
        const slice = text.slice(start, end)
        const points = Array.from(text).slice(offsets.codePoint(start), offsets.codePoint(end))
        expect(points.join('')).toBe(slice)
        const bytes = Buffer.from(text, 'utf8').subarray(offsets.byte(start), offsets.byte(end))
        expect(bytes.toString('utf8')).toBe(Buffer.from(slice, 'utf8').toString('utf8'))
      }),
      { numRuns: 300, seed: 8 },
    )
  })

  test('count an emoji as two units, one code point and four bytes', () => {
    const offsets = offsetsOf('a🍀b\nc')
    expect([3, 4, 5].map(offsets.codePoint)).toEqual([2, 3, 4])
    expect([3, 4, 5].map(offsets.byte)).toEqual([5, 6, 7])
    expect(offsets.place(5)).toEqual({ line: 2, column: 1 })
  })

  test('take a lone half of a pair for the sign that replaces it', () => {
    const offsets = offsetsOf('\ud800\udc00\udc00x')
    expect([2, 3, 4].map(offsets.codePoint)).toEqual([1, 2, 3])
    expect([2, 3, 4].map(offsets.byte)).toEqual([4, 7, 8])
  })
})
