// A report with texts, made by hand: claims and mentions stand exactly where the caller says, whatever the text holds.

import fc from 'fast-check'
import type { Report } from '../src/model/report.ts'
import { smallReport } from './small-report.ts'

/** Half-open UTF-16 offsets. */
export type Place = readonly [start: number, end: number]

/** One article whose every place is a claim and a mention of a person. */
export function annotatedReport(text: string, places: readonly Place[], source = 'north/a.txt'): Report {
  const { events: _, ...small } = smallReport('x', source)
  const [first] = small.sources
  const [claim] = small.claims
  const [mention] = small.mentions
  const at = ([start, end]: Place) => ({ start, end, text: text.slice(start, end) })
  return {
    ...small,
    sources: [{ ...first!, text }],
    claims: places.map((place, i) => ({ ...claim!, id: `c${i}`, source, ...at(place) })),
    mentions: places.map((place, i) => ({ ...mention!, id: `m${i}`, source, ...at(place) })),
    problems: [],
  }
}

/** Any text with any places in it that split no pair of surrogates. */
export const anyAnnotated: fc.Arbitrary<Report> = fc
  .tuple(
    fc.array(
      fc.oneof(
        fc.string({ unit: 'binary', maxLength: 30 }),
        fc.constantFrom('🍀', '\r\n', '\n\n', '\t', '\u0085', '\u2028', '\ud800', '\u202e', 'é', '=1+1', '__proto__'),
      ),
      { minLength: 1, maxLength: 12 },
    ),
    fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 8 }),
  )
  .map(([parts, pairs]) => {
    const text = parts.join('')
    const cuts = [0]
    for (const char of text) cuts.push(cuts.at(-1)! + char.length)
    const places = pairs
      .map(([a, b]) => [cuts[a % cuts.length]!, cuts[b % cuts.length]!].sort((x, y) => x - y) as unknown as Place)
      .filter(([start, end]) => start < end)
    return annotatedReport(text, places)
  })
