// The whole reading of one article stays linear in its length, whatever the text: hostile texts of one size and of four times it.

import { expect, test } from 'vitest'
import { account } from '../src/account.ts'
import { shippedPacks } from '../src/packs/shipped.ts'
import { plainDocument } from './document.ts'

const SMALL = 12_000
/** Linear code takes 4 times as long for 4 times the text, quadratic code 16 times; the rest is room for a busy machine. */
const MOST = 8.5
/** Microseconds after which a large text is not tried again. */
const ENDLESS = 1_000_000

const repeat = (unit: string) => (length: number) => unit.repeat(Math.ceil(length / unit.length))

const numbered = (unit: (n: number) => string) => (length: number) => {
  let text = ''
  for (let n = 0; text.length < length; n++) text += unit(n)
  return text
}

/** A name that no other number gives. */
const name = (n: number): string => `Ab${((n * 7919) % 100_003).toString(26).replaceAll(/\d/g, 'x')}q`

const texts: Readonly<Record<string, (length: number) => string>> = {
  'marks that never close': repeat('“He said “she ran '),
  'marks inside marks': repeat('““““Stop”””” he said. '),
  'straight marks': repeat('" he said " '),
  'opening marks alone': repeat('“'),
  'lone digits': repeat('7 '),
  'dates and clock times': repeat('at 5:11 p.m. on Monday, March 5, 2016 '),
  'number words': repeat('two hundred and five thousand '),
  'one endless word': repeat('x'),
  hyphens: repeat('a-'),
  commas: repeat(', '),
  determiners: repeat('the '),
  'one word a line': repeat('a\n'),
  'blank lines': repeat('\n\n'),
  capitals: repeat('John Smith Kenosha Wisconsin '),
  'verbs of saying': repeat('said '),
  'verbs that trigger frames': repeat('shot '),
  'one endless sentence of acts': repeat('the man shot two people and '),
  'many short sentences of acts': repeat('The man shot two people. '),
  'headlines in a row': repeat('a man killed ; '),
  negations: repeat('not '),
  'chains of "of"': repeat('two of the men of the city of '),
  'chains of "and"': repeat('a and b or c '),
  brackets: repeat('(([a] '),
  appositions: repeat('John Smith, a nurse, '),
  pronouns: repeat('He shot him. '),
  'relative clauses': repeat('the man, who was shot, '),
  'one surname for all': numbered((n) => `${name(n)} Smith said so. Smith left. `),
  'lists of names and ages': numbered((n) => `Ann ${name(n)}, ${n % 90}; `),
  'bullets of people': numbered((n) => `• ${name(n)} Smith, ${n % 90}, of Dayton, Ohio\n`),
  'days and clock times joined': repeat('Monday and Tuesday or 5 p.m. to '),
  'amounts with units': repeat('5 km 3 kg $7 million 40% '),
  'addresses in a row': numbered((n) => `at ${n} Main Street, Dayton, Ohio, `),
  'headlines alone': repeat('Two Dead In Shooting\n\n'),
  'soft hyphens': repeat('wo\u00adrd '),
  'victims one by one': numbered((n) => `The victim was identified as Ann ${name(n)}, ${n % 90}. `),
  'new people in every sentence': numbered((n) => `John ${name(n)} shot Mary ${name(n + 40_000)}. `),
  'new quotations by new people': numbered((n) => `“We saw number ${n},” said John ${name(n)}. `),
  'new tolls in every sentence': numbered(
    (n) => `Police said ${(n % 90) + 2} people were killed at ${(n % 12) + 1} p.m. `,
  ),
}

const packs = shippedPacks()

/** Processor time of the quickest of a few readings, in microseconds. */
function quickest(text: string, runs: number): number {
  let least = Number.POSITIVE_INFINITY
  for (let run = 0; run < runs; run++) {
    const before = process.cpuUsage()
    account(plainDocument(text, '2020-01-01'), packs)
    const { user, system } = process.cpuUsage(before)
    least = Math.min(least, user + system)
  }
  return least
}

// the compiler has seen every stage before the first clock starts
for (const make of Object.values(texts)) account(plainDocument(make(2000)), packs)

test.each(Object.entries(texts))('takes linear time: %s', (_, make) => {
  const small = quickest(make(SMALL), 3)
  let large = quickest(make(4 * SMALL), 1)
  for (let trial = 0; trial < 2 && large > MOST * small && large < ENDLESS; trial++)
    large = Math.min(large, quickest(make(4 * SMALL), 1))
  expect(large / small).toBeLessThan(MOST)
})
