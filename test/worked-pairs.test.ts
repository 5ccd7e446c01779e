// The 86 worked pairs of the semantics, each as two accounts whose row must take the stated verdict and note.

import { describe, expect, it } from 'vitest'
import { compare } from '../src/compare.ts'
import type { Field, SubEventOrder } from '../src/model/pack.ts'
import type { Row } from '../src/model/report.ts'
import {
  code,
  count,
  entity,
  field,
  pack,
  quantity,
  quote,
  type Said,
  type SourceSpec,
  said,
  source,
  time,
  voice,
} from './claims.ts'

const CONDITION = field('condition', 'category', {
  person: 'victim',
  evolves: 'either',
  scale: true,
  codes: ['treated-and-released', 'good', 'fair', 'serious', 'critical', 'dead'],
  sets: {
    'life-threatening': ['serious', 'critical'],
    'non-life-threatening': ['good', 'fair', 'treated-and-released'],
    stable: [],
    hospitalised: ['good', 'fair', 'serious', 'critical'],
  },
})
const ARMED = field('armed', 'category', {
  person: 'any',
  codes: ['armed', 'unarmed', 'gun-seen', 'no-weapon-seen'],
  sets: { 'no-weapon-seen': ['unarmed', 'armed'] },
})
const FIELDS: readonly Field[] = [
  field('killed', 'count', { evolves: 'rising', zero: true }),
  field('injured', 'count', { evolves: 'either', zero: true }),
  field('arrested', 'count', { evolves: 'rising' }),
  field('crowd', 'count', { evolves: 'either' }),
  field('acres', 'quantity', { evolves: 'rising' }),
  field('contained', 'quantity', { evolves: 'rising' }),
  field('damage', 'quantity', { evolves: 'rising' }),
  field('distance', 'quantity'),
  field('minors', 'quantity'),
  field('shots', 'count'),
  field('officers', 'count'),
  field('children', 'count'),
  field('dispatch-time', 'time', { subEvent: 'dispatch' }),
  field('incident-time', 'time', { subEvent: 'event' }),
  field('date', 'time', { subEvent: 'event' }),
  field('place', 'entity', { of: 'place' }),
  field('transport-place', 'entity', { of: 'place' }),
  field('hospital', 'entity', { of: 'hospital' }),
  field('death-place', 'entity', { of: 'place' }),
  CONDITION,
  ARMED,
  field('taser', 'category', { codes: ['used', 'not-used'] }),
  field('call', 'category', {
    codes: ['domestic', 'domestic-violence', 'fight', 'verbal'],
    sets: { domestic: ['domestic', 'domestic-violence'] },
    compatible: [['fight', 'verbal']],
  }),
  field('aspect', 'category', { codes: ['attempt', 'done'], compatible: [['attempt', 'done']] }),
  field('victim', 'entity', { of: 'person', person: 'victim' }),
  field('victim-age', 'count', { person: 'victim' }),
  field('investigator', 'entity', { of: 'organization' }),
]
const ORDER: readonly SubEventOrder[] = [{ before: 'dispatch', after: 'event' }]

type Side = Said | readonly Said[] | { at: SourceSpec; says: readonly Said[] }

function account(id: string, side: Side) {
  if ('says' in side) return source(id, side.at, ...side.says)
  return source(id, {}, ...(Array.isArray(side) ? side : [side as Said]))
}

function rowsOf(a: Side, b: Side | null): Row[] {
  const accounts = b === null ? [account('a.txt', a)] : [account('a.txt', a), account('b.txt', b)]
  return compare(accounts, [pack(FIELDS, ORDER)], { group: 'none' }).events?.[0]?.rows ?? []
}

const on = (published: string, ...says: Said[]): Side => ({ at: { published }, says })
const police = voice('police', 'police')
const blake = { who: 'Jacob Blake' }
const kenosha = entity('Kenosha', 'place', { level: 'city', within: ['southeastern Wisconsin', 'Wisconsin'] })
const block = (street: string) => entity(`2800 block of ${street}`, 'place', { level: 'street' })

interface Expected {
  readonly verdict: Row['verdict']
  readonly note?: string
  readonly alert?: string
}
const AG: Expected = { verdict: 'agree' }
const CP: Expected = { verdict: 'compatible' }
const CT: Expected = { verdict: 'contradict' }
const NC = (gate: string): Expected => ({ verdict: 'compatible', note: `not-comparable: ${gate}` })
const noted = (note: string): Expected => ({ verdict: 'compatible', note })
const alarm = (alert: string): Expected => ({ verdict: 'contradict', alert })
const apartRows: Expected = { verdict: 'single' }

const ROWS: readonly (readonly [number, string, Side, Side | null, Expected])[] = [
  [1, 'shots', said('shots', count(7, { measure: 'fired' })), said('shots', count(7)), AG],
  [2, 'shots', said('shots', count(7, { measure: 'hit' })), said('shots', count('several', { measure: 'hit' })), CP],
  [
    3,
    'shots',
    said('shots', count(7, { measure: 'fired' })),
    said('shots', count(4, { measure: 'hit' })),
    NC('measure'),
  ],
  [
    4,
    'shots',
    said('shots', count(3, { measure: 'fired' })),
    said('shots', count(7, { measure: 'hit' })),
    alarm('order'),
  ],
  [5, 'killed', said('killed', count('>=6')), said('killed', count(8)), CP],
  [6, 'killed', said('killed', count('>=8')), said('killed', count(6)), CT],
  [7, 'arrested', said('arrested', count('>100')), said('arrested', count(100)), CP],
  [8, 'arrested', said('arrested', count('>100')), said('arrested', count(62)), CT],
  [9, 'crowd', said('crowd', count('~200')), said('crowd', count(212)), CP],
  [10, 'crowd', said('crowd', count('~200')), said('crowd', count(450)), CT],
  [11, 'crowd', said('crowd', count('hundreds')), said('crowd', count(350)), CP],
  [12, 'crowd', said('crowd', count('hundreds')), said('crowd', count('~40')), CT],
  [13, 'injured', said('injured', count('dozens')), said('injured', count(14)), CT],
  [14, 'injured', said('injured', count('<=20')), said('injured', count(12)), CP],
  [15, 'injured', said('injured', count('<=20')), said('injured', count(26)), CT],
  [16, 'acres', said('acres', quantity('nearly 1200', '[acr_us]')), said('acres', quantity(1187, '[acr_us]')), CP],
  [
    17,
    'crowd',
    said('crowd', count(3000), { by: [voice('organisers', 'other')] }),
    said('crowd', count(800), { by: [police] }),
    CT,
  ],
  [
    18,
    'officers',
    said('officers', count(2, { measure: 'present' })),
    said('officers', count('second', { measure: 'present' })),
    CP,
  ],
  [
    19,
    'officers',
    said('officers', count(2, { measure: 'drew' })),
    said('officers', count(1, { measure: 'fired' })),
    NC('measure'),
  ],
  [20, 'officers', said('officers', count('plural')), said('officers', count(1)), noted('tension')],
  [
    21,
    'children',
    said('children', count(2, { population: 'children' })),
    said('children', count(3, { population: 'sons' })),
    NC('population'),
  ],
  [
    22,
    'children',
    said('children', count(2, { population: 'children in the car' })),
    said('children', count(5)),
    NC('population'),
  ],
  [23, 'injured', said('injured', count('none')), said('injured', count(2)), CT],
  [24, 'injured', said('injured', count('none'), { certainty: 'hedged' }), said('injured', count(2)), noted('tension')],
  [25, 'killed', said('killed', count(12)), said('killed', count(12, { population: 'casualties' })), NC('population')],
  [
    26,
    'killed',
    said('killed', count(5, { attacker: 'included' })),
    said('killed', count(4, { population: 'victims', attacker: 'excluded' })),
    AG,
  ],
  [27, 'killed', said('killed', count(5)), said('killed', count(4, { attacker: 'excluded' })), noted('inclusion')],
  [28, 'killed', said('killed', count(4, { population: 'shot' })), said('killed', count(4)), NC('population')],
  [
    29,
    'killed',
    on('2020-08-24T09:00', said('killed', count(3))),
    on('2020-08-24T18:00', said('killed', count(5))),
    noted('update'),
  ],
  [
    30,
    'killed',
    on('2020-08-24', said('killed', count(7))),
    on('2020-08-25', said('killed', count(5), { revised: true })),
    noted('correction'),
  ],
  [31, 'killed', on('2020-08-24', said('killed', count(7))), on('2020-08-25', said('killed', count(5))), CT],
  [32, 'contained', said('contained', quantity(70, '%')), said('contained', quantity('~66.67', '%')), CP],
  [
    33,
    'damage',
    said('damage', quantity(1_200_000, 'USD')),
    said('damage', quantity(1_200_000_000, 'USD')),
    alarm('unit-slip'),
  ],
  [34, 'distance', said('distance', quantity(40, '[mi_i]')), said('distance', quantity(64, 'km')), AG],
  [35, 'minors', said('minors', quantity(20, '%')), said('minors', quantity(20, '%')), AG],
  [36, 'minors', said('minors', quantity(20, '%')), said('minors', count(20)), NC('measure')],
  [
    37,
    'incident-time',
    said('dispatch-time', time('T17:11')),
    said('incident-time', time('T17:15', { mod: 'BEFORE' })),
    apartRows,
  ],
  [
    38,
    'dispatch-time',
    said('dispatch-time', time('T17:11')),
    said('dispatch-time', time('T17:00', { mod: 'AFTER' })),
    CP,
  ],
  [39, 'dispatch-time', said('dispatch-time', time('T17:11')), said('dispatch-time', time('T17:21')), CT],
  [
    40,
    'dispatch-time',
    said('dispatch-time', time('T17:31')),
    said('incident-time', time('T17:15', { mod: 'BEFORE' })),
    alarm('order'),
  ],
  [
    41,
    'incident-time',
    said('incident-time', time('T17:00', { mod: 'APPROX' })),
    said('incident-time', time('T17:11')),
    CP,
  ],
  [
    42,
    'incident-time',
    said('incident-time', time('T17:00', { mod: 'APPROX' })),
    said('incident-time', time('T19:40')),
    CT,
  ],
  [
    43,
    'incident-time',
    said('incident-time', time('XXXX-WXX-7TEV')),
    said('incident-time', time('XXXX-WXX-7T17:11')),
    noted('tension'),
  ],
  [
    44,
    'incident-time',
    said('incident-time', time('XXXX-WXX-7TNI')),
    said('incident-time', time('XXXX-WXX-1', { mod: 'START' })),
    CP,
  ],
  [
    45,
    'date',
    said('date', time('2020-08-23', { implied: ['year'] })),
    on('2020-08-24', said('date', time('2020-08-23', { implied: ['year', 'month', 'day'], weekday: 7 }))),
    AG,
  ],
  [46, 'date', said('date', time('XXXX-WXX-7', { weekday: 7 })), said('date', time('2020-08-23')), CP],
  [
    47,
    'incident-time',
    said('incident-time', time('2020-08-23T17:11', { offset: -300 })),
    said('incident-time', time('2020-08-23T22:11', { offset: 0, zone: 'UTC' })),
    AG,
  ],
  [
    48,
    'incident-time',
    said('incident-time', time('2020-08-23T17:11', { offset: -360, zone: 'CST' })),
    said('incident-time', time('2020-08-23T17:11', { offset: -300, zone: 'CDT' })),
    { verdict: 'agree', note: 'zone-name' },
  ],
  [
    49,
    'incident-time',
    said('incident-time', time('T17:11')),
    said('incident-time', time('T05:11')),
    alarm('half-day'),
  ],
  [
    50,
    'place',
    said('place', block('40th Street')),
    said('place', entity('28th Avenue and 40th Street', 'place', { level: 'point' })),
    CP,
  ],
  [51, 'place', said('place', block('40th Street')), said('place', block('30th Street')), CT],
  [52, 'place', said('place', kenosha), said('place', entity('southeastern Wisconsin', 'place')), CP],
  [
    53,
    'hospital',
    said('hospital', entity('Froedtert Hospital', 'organization')),
    said('hospital', entity('a hospital in Milwaukee', 'place', { described: true })),
    CP,
  ],
  [
    54,
    'hospital',
    said('hospital', entity('Froedtert Hospital', 'organization')),
    said('hospital', entity("St. Luke's hospital", 'organization')),
    CT,
  ],
  [
    55,
    'place',
    said('transport-place', entity('Milwaukee', 'place', { level: 'city' })),
    said('place', kenosha),
    apartRows,
  ],
  [56, 'condition', said('condition', code('serious'), blake), said('condition', code('critical'), blake), CT],
  [
    57,
    'condition',
    on('2020-08-23', said('condition', code('serious'), blake)),
    on('2020-08-24', said('condition', code('critical'), blake)),
    noted('update'),
  ],
  [58, 'condition', said('condition', code('serious'), blake), said('condition', code('hospitalised'), blake), CP],
  [59, 'condition', said('condition', code('critical'), blake), said('condition', code('critical'), blake), AG],
  [
    60,
    'condition',
    said('condition', code('stable'), blake),
    said('condition', code('critical'), blake),
    NC('measure'),
  ],
  [61, 'condition', said('condition', code('life-threatening'), blake), said('condition', code('serious'), blake), CP],
  [
    62,
    'condition',
    said('condition', code('non-life-threatening'), blake),
    said('condition', code('critical'), blake),
    CT,
  ],
  [
    63,
    'condition',
    on('2020-08-23', said('condition', code('serious'), blake)),
    on('2020-08-25', said('condition', code('dead'), blake)),
    noted('update'),
  ],
  [
    64,
    'death-place',
    said('death-place', entity('Lincoln Park', 'place', { level: 'city' })),
    said('death-place', entity('Elmwood', 'place', { level: 'city' })),
    CT,
  ],
  [65, 'armed', said('armed', code('unarmed'), blake), said('armed', code('armed'), blake), CT],
  [66, 'armed', said('armed', code('unarmed'), blake), said('weapon-found', code('knife')), apartRows],
  [67, 'armed', said('armed', code('unarmed'), blake), said('armed', null, blake), { verdict: 'single' }],
  [68, 'armed', said('armed', code('no-weapon-seen'), blake), said('armed', code('unarmed'), blake), CP],
  [
    69,
    'armed',
    said('armed', code('gun-seen'), { ...blake, state: 'denied' }),
    said('armed', code('armed'), blake),
    CP,
  ],
  [
    70,
    'armed',
    said('armed', code('unarmed'), { ...blake, by: [voice('witnesses', 'witness')] }),
    said('armed', code('armed'), { ...blake, by: [police] }),
    CT,
  ],
  [71, 'taser', said('taser', code('used'), { certainty: 'hedged' }), said('taser', code('used')), noted('hedged')],
  [
    72,
    'taser',
    said('taser', code('not-used')),
    said('taser', code('used'), { by: [voice('neighbours', 'witness')] }),
    CT,
  ],
  [73, 'aspect', said('aspect', code('attempt')), said('aspect', code('done')), CP],
  [74, 'call', said('call', code('domestic')), said('call', code('domestic-violence')), CP],
  [75, 'call', said('call', code('fight')), said('call', code('verbal')), CP],
  [76, 'victim', said('victim', entity('Jacob Blake', 'person')), said('victim', entity('Jake Blake', 'person')), AG],
  [
    77,
    'victim',
    said('victim', entity('Jacob Blake', 'person')),
    said('victim', entity('a 29-year-old Black man', 'person', { described: true })),
    CP,
  ],
  [
    78,
    'victim',
    said('victim', entity('Jacob Blake', 'person')),
    said('victim', entity('Jacob Black', 'person')),
    alarm('near-miss'),
  ],
  [79, 'victim-age', said('victim-age', count(29), blake), said('victim-age', count(30), blake), alarm('near-miss')],
  [80, 'victim-age', said('victim-age', count(29), blake), said('victim-age', count('27-29'), blake), CP],
  [
    81,
    'victim',
    on('2020-08-23', said('victim', null)),
    on('2020-08-24', said('victim', entity('Jacob Blake', 'person'))),
    { verdict: 'single' },
  ],
  [
    82,
    'investigator',
    said('investigator', entity('DCI', 'organization'), { by: [police] }),
    said('investigator', entity('the sheriff', 'organization'), { by: [police] }),
    alarm('same-origin-drift'),
  ],
  [
    83,
    'quote',
    said('quote', quote('an agency, other than police', 'police')),
    said('quote', quote('an agency other than police', 'police')),
    AG,
  ],
  [
    84,
    'quote',
    said('quote', quote('We will demand just that', 'the governor')),
    said('quote', quote('We demand justice', 'the governor')),
    alarm('quote-altered'),
  ],
  [
    85,
    'children',
    said('children', count(3), { votes: false, zone: 'comment' }),
    said('children', count(2)),
    { verdict: 'single' },
  ],
  [86, 'shots', [said('shots', count(7)), said('shots', count(8), { zone: 'headline' })], null, alarm('self-conflict')],
]

describe('worked pairs', () => {
  it.each(ROWS)('pair %i: %s', (_n, name, a, b, expected) => {
    const row = rowsOf(a, b).find((r) => r.field === name)
    expect(row?.verdict, row?.reason).toBe(expected.verdict)
    if (expected.note !== undefined) expect(row?.note).toBe(expected.note)
    if (expected.alert !== undefined) expect(row?.alerts[0]?.code).toBe(expected.alert)
    if (b === null) return
    const turned = rowsOf(b, a).find((r) => r.field === name)
    expect(turned?.verdict, turned?.reason).toBe(expected.verdict)
    expect(turned?.note).toBe(row?.note)
  })

  it('covers every number of the table once', () => {
    expect(ROWS.map(([n]) => n)).toEqual(Array.from({ length: 86 }, (_, i) => i + 1))
  })
})
