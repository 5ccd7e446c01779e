// How two values of a field stand to each other, read from both sides.

import { expect, test } from 'vitest'
import { relateValues } from '../src/judge/relate-values.ts'
import { mirrored } from '../src/kinds/region.ts'
import type { Field } from '../src/model/pack.ts'
import type { Value } from '../src/model/value.ts'
import { field } from './claims.ts'
import { PAIRS } from './relation-corpus.ts'

const FIELDS: Readonly<Record<string, Field>> = {
  count: field('shots', 'count'),
  age: field('age', 'count', { person: 'victim' }),
  quantity: field('acres', 'quantity'),
  time: field('hour', 'time'),
  entity: field('place', 'entity', { of: 'place' }),
  body: field('agency', 'entity', { of: 'organization' }),
  person: field('victim', 'entity', { of: 'person', person: 'victim' }),
  hospital: field('hospital', 'entity', { of: 'hospital' }),
  quote: field('quote', 'quote'),
}
/** A name that some source gives for another. */
const aliases = new Map([['nypd', 'new york police department']])

/** A value in a word or two, for the name of its test. */
const shown = (value: Value): string => JSON.stringify(value).replace(/^.kind.:|[{}"]/g, '')
const named = PAIRS.map((pair) => [`${pair[0]} ${shown(pair[1])} and ${shown(pair[2])}`, pair] as const)

test.each(named)('%s', (_, [name, left, right, told, days]) => {
  const context = { field: FIELDS[name]!, published: days ?? ([null, null] as const), aliases }
  const { relation, because, hint } = relateValues(left, right, context)
  expect(`${relation}${hint === undefined ? '' : ` [${hint}]`}: ${because}`).toBe(told)
  const [first, second] = context.published
  const back = relateValues(right, left, { ...context, published: [second, first] })
  expect(mirrored(back.relation)).toBe(relation)
})
