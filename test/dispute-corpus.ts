// More made-up disputes: one for each reason that the judge knows to let two values stand, or to call them a clash.

import type { Account } from '../src/model/claim.ts'
import { code, count, entity, field, quantity, quote, said, source, time, voice } from './claims.ts'
import { FIELDS as FEWER, POLICE } from './row-corpus.ts'

export const MORE_FIELDS = [
  ...FEWER,
  field('hospital', 'entity', { of: 'hospital' }),
  field('agency', 'entity', { of: 'organization' }),
  field('finds', 'category', { codes: ['gun', 'knife', 'drugs'] }),
  field('custody', 'category', { codes: ['at-large', 'in-custody'], evolves: 'either' }),
  field('sentence', 'quantity'),
  field('cause', 'category', { codes: ['arson', 'lightning', 'undetermined'] }),
]
const CLINIC = [voice('Mercy Clinic', 'hospital')]
const NEIGHBOUR = [voice('a neighbour', 'witness')]
const MAYOR = [voice('the mayor', 'official')]
const monday = { published: '2020-03-02' }
const tuesday = { published: '2020-03-03' }
const wednesday = { published: '2020-03-04' }
const shots = (n: number | string, more = {}) => said('shots', count(n), more)
const killed = (n: number | string, more = {}) => said('killed', count(n), more)
const hurt = (n: number | string, more = {}) => said('injured', count(n), more)
const at = (name: string, level: string, more = {}, spec = {}) =>
  said('place', entity(name, 'place', { level, ...more } as object), spec)
const told = (text: string, claim: string, more = {}) => ({
  text: claim,
  start: text.indexOf(claim),
  end: text.indexOf(claim) + claim.length,
  evidence: { text, start: 0, end: text.length },
  ...more,
})

/** What an editor should see, the accounts, and the rows that they must give. */
export const DISPUTES: readonly (readonly [string, readonly Account[], readonly (readonly string[])[]])[] = [
  // alerts
  [
    'a place from a neighbour is nobody’s allegation',
    [source('a', {}, at('Elm Court', 'site', {}, { by: NEIGHBOUR })), source('b', {}, at('Elm Court', 'site'))],
    [
      [
        'agree: Elm Court',
        'sides: Elm Court (a neighbour (a), b: a b)',
        'cells: a same Elm Court | b same Elm Court',
        'a and b both say Elm Court.',
      ],
    ],
  ],
  [
    'a day from a neighbour is nobody’s allegation',
    [
      source('a', {}, said('date', time('2020-03-01'), { by: NEIGHBOUR })),
      source('b', {}, said('date', time('2020-03-01'))),
    ],
    [
      [
        'agree: 2020-03-01',
        'sides: 2020-03-01 (a neighbour (a), b: a b)',
        'cells: a same 2020-03-01 | b same 2020-03-01',
        'a and b both say 2020-03-01.',
      ],
    ],
  ],
  [
    'a weapon from a neighbour, then in the paper’s own voice',
    [source('a', {}, said('weapon', code('gun'), { by: NEIGHBOUR })), source('b', {}, said('weapon', code('gun')))],
    [
      [
        'agree: gun',
        'sides: gun (a neighbour (a), b: a b)',
        'cells: a same gun | b same gun',
        'a and b both say gun.',
        'dropped-attribution: a has "gun" from a neighbour; b says it in its own voice',
      ],
    ],
  ],
  [
    'a witness here and a headline there: headlines name nobody',
    [source('a', {}, shots(5, { by: NEIGHBOUR })), source('b', {}, shots(5, { zone: 'headline' }))],
    [['agree: 5–5', 'sides: 5–5 (a neighbour (a), b: a b)', 'cells: a same 5–5 | b same 5–5', 'a and b both say 5–5.']],
  ],
  [
    'one paper has it from a witness and says it itself',
    [source('a', {}, shots(5, { by: NEIGHBOUR }), shots(5)), source('b', {}, shots(5, { by: POLICE }))],
    [
      [
        'agree: 5–5',
        'sides: 5–5 (Dayton police, a neighbour (a): a b)',
        'cells: a same 5–5 | b same 5–5',
        'a and b both say 5–5.',
      ],
    ],
  ],
  [
    'an official is no lay witness',
    [source('a', {}, shots(5, { by: MAYOR })), source('b', {}, shots(5))],
    [['agree: 5–5', 'sides: 5–5 (b, the mayor: a b)', 'cells: a same 5–5 | b same 5–5', 'a and b both say 5–5.']],
  ],
  [
    'one voice quoted in two wordings is a changed quotation, not a drift',
    [
      source(
        'a',
        {},
        said('quote', quote('We will never demand that again in this town', 'Dayton police'), { by: POLICE }),
      ),
      source(
        'b',
        {},
        said('quote', quote('We will now demand that again in this town', 'Dayton police'), { by: POLICE }),
      ),
    ],
    [
      [
        'contradict: We will never demand that again in this town / We will now demand that again in this town',
        'sides: We will never demand that again in this town (Dayton police: a) | We will now demand that again in this town (Dayton police: b)',
        'cells: a conflicts We will never demand that again in this town | b conflicts We will now demand that again in this town',
        'We will never demand that again in this town (a, from Dayton police) and We will now demand that again in this town (b, from Dayton police): one utterance is quoted in different words; only one wording can be what was said.',
        'quote-altered: from a to b: we will [-never-] {+now+} demand that again in this town',
      ],
      [
        'contradict: We will never demand that again in this town / We will now demand that again in this town',
        'sides: We will never demand that again in this town (Dayton police: a) | We will now demand that again in this town (Dayton police: b)',
        'cells: a conflicts We will never demand that again in this town | b conflicts We will now demand that again in this town',
        'We will never demand that again in this town (a, from Dayton police) and We will now demand that again in this town (b, from Dayton police): one utterance is quoted in different words; only one wording can be what was said.',
        'quote-altered: from a to b: we will [-never-] {+now+} demand that again in this town',
      ],
    ],
  ],
  [
    'one paper cites one voice for a number and a larger one: the smaller is a part',
    [source('a', {}, shots(5, { by: POLICE }), shots(9, { by: POLICE })), source('b', {}, shots(9))],
    [['agree: 9–9', 'sides: 9–9 (Dayton police, b: a b)', 'cells: a same 9–9 | b same 9–9', 'a and b both say 9–9.']],
  ],
  [
    'two papers that cite one voice in several numbers drift once',
    [
      source('a', {}, said('weapon', code('gun'), { by: POLICE }), said('weapon', code('knife'), { by: POLICE })),
      source('b', {}, said('weapon', code('no-gun'), { by: POLICE }), said('weapon', code('no-knife'), { by: POLICE })),
    ],
    [
      [
        'contradict: no-knife / gun / knife / no-gun',
        'sides: no-knife (Dayton police: b) | gun (Dayton police: a) | knife (Dayton police: a) | no-gun (Dayton police: b)',
        'cells: a conflicts gun / knife | b conflicts no-gun / no-knife',
        'gun (a, from Dayton police) and no-gun (b, from Dayton police): gun and no-gun exclude each other; only a word of revision would make it an update.',
        'same-origin-drift: a and b both cite Dayton police and differ: gun, no-gun',
      ],
    ],
  ],
  [
    'voices of two papers that nobody names are two',
    [
      source('a', {}, shots(5, { by: [voice('a man', 'witness')] })),
      source('b', {}, shots(9, { by: [voice('a man', 'witness')] })),
    ],
    [
      [
        'contradict: 5–5 / 9–9',
        'sides: 5–5 (a man (a): a) | 9–9 (a man (b): b)',
        'cells: a conflicts 5–5 | b conflicts 9–9',
        '5–5 (a, from a man (a)) and 9–9 (b, from a man (b)): nothing fits both; only a word of revision would make it an update.',
      ],
    ],
  ],
  [
    'of many near misses five are shown',
    [31, 32, 33, 34, 35, 36, 37].map((years, i) =>
      source('abcdefg'.charAt(i), {}, said('age', count(years), { who: 'Ana Ruiz' })),
    ),
    [
      [
        'contradict: 31–31 / 32–32 / 33–33 / 34–34 / 35–35 / 36–36',
        'sides: 31–31 (a: a) | 32–32 (b: b) | 33–33 (c: c) | 34–34 (d: d) | 35–35 (e: e) | 36–36 (f: f) | 37–37 (g: g)',
        'cells: a conflicts 31–31 | b conflicts 32–32 | c conflicts 33–33 | d conflicts 34–34 | e conflicts 35–35 | f conflicts 36–36 | g conflicts 37–37',
        '31–31 (a) and 32–32 (b): they differ by one; one of them may be a slip.',
        'near-miss: 31–31 (a) and 32–32 (b) differ by very little: one of them may be a slip',
        'near-miss: 32–32 (b) and 33–33 (c) differ by very little: one of them may be a slip',
        'near-miss: 33–33 (c) and 34–34 (d) differ by very little: one of them may be a slip',
        'near-miss: 34–34 (d) and 35–35 (e) differ by very little: one of them may be a slip',
        'near-miss: 35–35 (e) and 36–36 (f) differ by very little: one of them may be a slip',
      ],
    ],
  ],
  [
    'a slip of unit stands before a drift',
    [
      source('a', {}, shots(200, { by: POLICE })),
      source('b', {}, shots(200000, { by: POLICE })),
      source('c', {}, shots(201)),
    ],
    [
      [
        'contradict: 200–200 / 201–201 / 200000–200000',
        'sides: 200–200 (Dayton police: a) | 201–201 (c: c) | 200000–200000 (Dayton police: b)',
        'cells: a conflicts 200–200 | b conflicts 200000–200000 | c conflicts 201–201',
        '200000–200000 (b, from Dayton police) and 200–200 (a, from Dayton police): one is a thousand times the other; one of them most likely has the wrong unit or magnitude.',
        'unit-slip: 200000–200000 (b) and 200–200 (a) have the same digits in another unit or magnitude',
        'same-origin-drift: b and a both cite Dayton police and differ: 200000–200000, 200–200',
      ],
    ],
  ],
  // equal values
  [
    'a weekday in papers of two weeks is two days',
    [
      source('a', monday, said('date', time('XXXX-WXX-7'))),
      source('b', { published: '2020-03-10' }, said('date', time('XXXX-WXX-7'))),
    ],
    [
      [
        'compatible: XXXX-WXX-7',
        'sides: XXXX-WXX-7 (a: a) | XXXX-WXX-7 (b: b)',
        'cells: a same XXXX-WXX-7 | b overlaps XXXX-WXX-7',
        'XXXX-WXX-7 (a) and XXXX-WXX-7 (b): both can be true.',
      ],
    ],
  ],
  [
    'a weekday in papers of one week is one day',
    [source('a', monday, said('date', time('XXXX-WXX-7'))), source('b', tuesday, said('date', time('XXXX-WXX-7')))],
    [
      [
        'agree: XXXX-WXX-7',
        'sides: XXXX-WXX-7 (a: a) | XXXX-WXX-7 (b: b)',
        'cells: a same XXXX-WXX-7 | b same XXXX-WXX-7',
        'a and b both say XXXX-WXX-7.',
      ],
    ],
  ],
  [
    'a weekday in papers of no date, twice',
    [source('a', {}, said('date', time('XXXX-WXX-7'))), source('b', {}, said('date', time('XXXX-WXX-7')))],
    [
      [
        'agree: XXXX-WXX-7',
        'sides: XXXX-WXX-7 (a, b: a b)',
        'cells: a same XXXX-WXX-7 | b same XXXX-WXX-7',
        'a and b both say XXXX-WXX-7.',
      ],
    ],
  ],
  [
    'a weekday in papers of no date is no agreement where a third gives the day',
    [
      source('a', {}, said('date', time('XXXX-WXX-7'))),
      source('b', {}, said('date', time('XXXX-WXX-7'))),
      source('c', {}, said('date', time('2020-03-01'))),
    ],
    [
      [
        'compatible: 2020-03-01',
        'sides: XXXX-WXX-7 (a, b: a b) | 2020-03-01 (c: c)',
        'cells: a same XXXX-WXX-7 | b same XXXX-WXX-7 | c more-precise 2020-03-01',
        'XXXX-WXX-7 (a) and 2020-03-01 (c): the second lies inside the first.',
      ],
    ],
  ],
  [
    'a weekday in papers of one date agrees beside the day',
    [
      source('a', monday, said('date', time('XXXX-WXX-7'))),
      source('b', monday, said('date', time('XXXX-WXX-7'))),
      source('c', {}, said('date', time('2020-03-01'))),
    ],
    [
      [
        'agree: XXXX-WXX-7',
        'sides: XXXX-WXX-7 (a, b: a b) | 2020-03-01 (c: c)',
        'cells: a same XXXX-WXX-7 | b same XXXX-WXX-7 | c same 2020-03-01',
        'a and b both say XXXX-WXX-7.',
      ],
    ],
  ],
  [
    'a day in papers of no date is that day',
    [source('a', {}, said('date', time('2020-03-01'))), source('b', {}, said('date', time('2020-03-01')))],
    [
      [
        'agree: 2020-03-01',
        'sides: 2020-03-01 (a, b: a b)',
        'cells: a same 2020-03-01 | b same 2020-03-01',
        'a and b both say 2020-03-01.',
      ],
    ],
  ],
  [
    'the case of a name is no difference',
    [source('a', {}, at('ELM COURT', 'site')), source('b', {}, at('Elm Court', 'site'))],
    [
      [
        'agree: ELM COURT',
        'sides: ELM COURT (a, b: a b)',
        'cells: a same ELM COURT | b same Elm Court',
        'ELM COURT (a) and Elm Court (b): both say ELM COURT.',
      ],
    ],
  ],
  [
    'a name and a description in the same words',
    [
      source('a', {}, said('hospital', entity('county hospital', 'organization', { described: true }))),
      source('b', {}, said('hospital', entity('County Hospital', 'organization'))),
    ],
    [
      [
        'agree: County Hospital',
        'sides: County Hospital (b: b) | county hospital (a: a)',
        'cells: a same county hospital | b same County Hospital',
        'County Hospital (b) and county hospital (a): both name County Hospital.',
      ],
    ],
  ],
  [
    'years of age and months are not one number',
    [
      source('a', {}, said('age', count(6, { unit: 'month' }), { who: 'Ana Ruiz' })),
      source('b', {}, said('age', count(6), { who: 'Ana Ruiz' })),
    ],
    [
      [
        'contradict: 6–6',
        'sides: 6–6 (b: b) | 6–6 (a: a)',
        'cells: a conflicts 6–6 | b conflicts 6–6',
        '6–6 (b) and 6–6 (a): nothing fits both; only a word of revision would make it an update.',
      ],
    ],
  ],
  [
    'six with the gunman and six without him are two numbers',
    [
      source('a', {}, said('killed', count(6, { attacker: 'included' }))),
      source('b', {}, said('killed', count(6, { attacker: 'excluded' }))),
    ],
    [
      [
        'contradict: 6–6',
        'sides: 6–6 (b: b) | 6–6 (a: a)',
        'cells: a conflicts 6–6 | b conflicts 6–6',
        '6–6 (b) and 6–6 (a): nothing fits both; a later report or a word of revision would make it an update.',
      ],
    ],
  ],
  [
    'one hour in two time zones is two hours',
    [
      source('a', {}, said('hour', time('T17:15', { zone: 'EST', offset: -300 }))),
      source('b', {}, said('hour', time('T17:15', { zone: 'PST', offset: -480 }))),
    ],
    [
      [
        'contradict: T17:15',
        'sides: T17:15 (a: a) | T17:15 (b: b)',
        'cells: a conflicts T17:15 | b conflicts T17:15',
        'T17:15 (a) and T17:15 (b): nothing fits both; only a word of revision would make it an update.',
      ],
    ],
  ],
  [
    'a number as a word and as a rough one',
    [source('a', {}, hurt('dozens')), source('b', {}, hurt('several'))],
    [
      [
        'compatible, tension: several3–',
        'sides: several3– (b: b) | dozens24– (a: a)',
        'cells: a same dozens24– | b overlaps several3–',
        'dozens24– (a) and several3– (b): they miss each other only at a soft edge.',
      ],
    ],
  ],
  // orders between groups
  [
    'fewer hits than shots is as it should be',
    [
      source('a', {}, said('shots', count(3, { measure: 'hit' }))),
      source('b', {}, said('shots', count(9, { measure: 'fired' }))),
    ],
    [
      [
        'compatible, not-comparable: measure: 3–3; 9–9',
        'sides: 3–3 (hit) (a: a) | 9–9 (fired) (b: b)',
        'cells: a none 3–3 | b none 9–9',
        '3–3 (a) and 9–9 (b) are not comparable: different measure (hit, fired). Only values of one measure could agree or clash.',
      ],
    ],
  ],
  [
    'more who fired than were there',
    [
      source('a', {}, said('shots', count(7, { measure: 'shooters' }))),
      source('b', {}, said('shots', count(4, { measure: 'present' }))),
    ],
    [
      [
        'contradict: 7–7; 4–4',
        'sides: 4–4 (present) (b: b) | 7–7 (shooters) (a: a)',
        'cells: a none 7–7 | b none 4–4',
        '7–7 (a) and 4–4 (b): 7–7 (shooters) cannot be more than 4–4 (present).',
        'order: 7–7 (shooters) cannot be more than 4–4 (present)',
      ],
    ],
  ],
  [
    'about as many hits as shots breaks no order',
    [
      source('a', {}, said('shots', count('~10', { measure: 'hit' }))),
      source('b', {}, said('shots', count(9, { measure: 'fired' }))),
    ],
    [
      [
        'compatible, not-comparable: measure: ~10–10; 9–9',
        'sides: 9–9 (fired) (b: b) | ~10–10 (hit) (a: a)',
        'cells: a none ~10–10 | b none 9–9',
        '~10–10 (a) and 9–9 (b) are not comparable: different measure (hit, fired). Only values of one measure could agree or clash.',
      ],
    ],
  ],
  [
    'hits in the plural break no order',
    [
      source('a', {}, said('shots', count('plural', { measure: 'hit' }))),
      source('b', {}, said('shots', count(1, { measure: 'fired' }))),
    ],
    [
      [
        'compatible, not-comparable: measure: 2–; 1–1',
        'sides: 1–1 (fired) (b: b) | 2– (hit) (a: a)',
        'cells: a none 2– | b none 1–1',
        '2– (a) and 1–1 (b) are not comparable: different measure (hit, fired). Only values of one measure could agree or clash.',
      ],
    ],
  ],
  [
    'a denied number breaks no order',
    [
      source('a', {}, said('shots', count(9, { measure: 'hit' }), { state: 'denied' })),
      source('b', {}, said('shots', count(5, { measure: 'fired' }))),
    ],
    [
      [
        'compatible, not-comparable: measure: denied: 9–9; 5–5',
        'sides: 5–5 (fired) (b: b) | denied: 9–9 (hit) (a: a)',
        'cells: a none 9–9 | b none 5–5',
        '9–9 (a) and 5–5 (b) are not comparable: different measure (hit, fired). Only values of one measure could agree or clash.',
      ],
    ],
  ],
  [
    'more deputies than officers, whom they are among',
    [
      source('a', {}, said('injured', count(7, { population: 'deputies' }))),
      source('b', {}, said('injured', count(5, { population: 'officers' }))),
    ],
    [
      [
        'contradict: 7–7; 5–5',
        'sides: 5–5 (officers) (b: b) | 7–7 (deputies) (a: a)',
        'cells: a none 7–7 | b none 5–5',
        '7–7 (a) and 5–5 (b): 7–7 (deputies) cannot be more than 5–5 (officers).',
        'order: 7–7 (deputies) cannot be more than 5–5 (officers)',
      ],
    ],
  ],
  [
    'more officers than deputies is as it should be',
    [
      source('a', {}, said('injured', count(7, { population: 'officers' }))),
      source('b', {}, said('injured', count(5, { population: 'deputies' }))),
    ],
    [
      [
        'compatible, not-comparable: population: 7–7; 5–5',
        'sides: 5–5 (deputies) (b: b) | 7–7 (officers) (a: a)',
        'cells: a none 7–7 | b none 5–5',
        '7–7 (a) and 5–5 (b) are not comparable: different population (officers, deputies). Only counts of the same people could agree or clash.',
      ],
    ],
  ],
  [
    'more children than all',
    [source('a', {}, said('killed', count(7, { population: 'children' }))), source('b', {}, killed(5))],
    [
      [
        'contradict: 7–7; 5–5',
        'sides: 5–5 (b: b) | 7–7 (children) (a: a)',
        'cells: a none 7–7 | b none 5–5',
        '7–7 (a) and 5–5 (b): 7–7 (children) cannot be more than 5–5 (the whole).',
        'order: 7–7 (children) cannot be more than 5–5 (the whole)',
      ],
    ],
  ],
  [
    'fewer children than all',
    [source('a', {}, said('killed', count(3, { population: 'children' }))), source('b', {}, killed(5))],
    [
      [
        'compatible, not-comparable: population: 3–3; 5–5',
        'sides: 3–3 (children) (a: a) | 5–5 (b: b)',
        'cells: a none 3–3 | b none 5–5',
        '3–3 (a) and 5–5 (b) are not comparable: different population (children, the whole). Only counts of the same people could agree or clash.',
      ],
    ],
  ],
  [
    'the whole in the words of the part is no whole',
    [
      source('a', {}, said('injured', count(3, { population: 'police officers' }))),
      source('b', {}, hurt(2, told('Two officers were hurt.', 'Two officers'))),
    ],
    [
      [
        'compatible, not-comparable: population: 3–3; 2–2',
        'sides: 2–2 (b: b) | 3–3 (police officers) (a: a)',
        'cells: a none 3–3 | b none 2–2',
        '3–3 (a) and 2–2 (b) are not comparable: different population (police officers, the whole). Only counts of the same people could agree or clash.',
      ],
    ],
  ],
  [
    'more dead than casualties',
    [source('a', {}, killed(9)), source('b', {}, said('killed', count(5, { population: 'casualties' })))],
    [
      [
        'contradict: 9–9; 5–5',
        'sides: 5–5 (casualties) (b: b) | 9–9 (a: a)',
        'cells: a none 9–9 | b none 5–5',
        '9–9 (a) and 5–5 (b): 9–9 (the whole) cannot be more than 5–5 (casualties).',
        'order: 9–9 (the whole) cannot be more than 5–5 (casualties)',
      ],
    ],
  ],
  [
    'more casualties than dead is as it should be',
    [source('a', {}, killed(5)), source('b', {}, said('killed', count(9, { population: 'casualties' })))],
    [
      [
        'compatible, not-comparable: population: 5–5; 9–9',
        'sides: 5–5 (a: a) | 9–9 (casualties) (b: b)',
        'cells: a none 5–5 | b none 9–9',
        '5–5 (a) and 9–9 (b) are not comparable: different population (the whole, casualties). Only counts of the same people could agree or clash.',
      ],
    ],
  ],
  [
    'hits of a part and shots of the whole are not laid against each other',
    [
      source('a', {}, said('shots', count(9, { measure: 'hit', population: 'officers' }))),
      source('b', {}, said('shots', count(5, { measure: 'fired' }))),
    ],
    [
      [
        'compatible, not-comparable: measure: 9–9; 5–5',
        'sides: 5–5 (fired) (b: b) | 9–9 (hit, officers) (a: a)',
        'cells: a none 9–9 | b none 5–5',
        '9–9 (a) and 5–5 (b) are not comparable: different measure (hit, fired). Only values of one measure could agree or clash.',
      ],
    ],
  ],
  // gates
  [
    'dollars and metres are not compared',
    [source('a', {}, said('damage', quantity(5, 'USD'))), source('b', {}, said('damage', quantity(5, 'm')))],
    [
      [
        'compatible, not-comparable: measure: 5–5',
        'sides: 5–5 (a: a) | 5–5 (b: b)',
        'cells: a none 5–5 | b none 5–5',
        '5–5 (a) and 5–5 (b) are not comparable: different measure (quantity USD, quantity length). Only values of one measure could agree or clash.',
      ],
    ],
  ],
  [
    'victims are people',
    [
      source('a', {}, said('killed', count(5, { population: 'Victims' }))),
      source('b', {}, said('killed', count(5, { population: 'people' }))),
    ],
    [['agree: 5–5', 'sides: 5–5 (a, b: a b)', 'cells: a same 5–5 | b same 5–5', 'a and b both say 5–5.']],
  ],
  [
    'a measure that one leaves out is the other’s',
    [source('a', {}, said('shots', count(5, { measure: 'fired' }))), source('b', {}, shots(9))],
    [
      [
        'contradict: 5–5 / 9–9',
        'sides: 5–5 (a: a) | 9–9 (b: b)',
        'cells: a conflicts 5–5 | b conflicts 9–9',
        '5–5 (a) and 9–9 (b): nothing fits both; only a word of revision would make it an update.',
      ],
    ],
  ],
  [
    'of two measures a number that names none is neither',
    [
      source('a', {}, said('shots', count(5, { measure: 'fired' }))),
      source('b', {}, said('shots', count(3, { measure: 'hit' }))),
      source('c', {}, shots(9)),
    ],
    [
      [
        'compatible, not-comparable: measure: 5–5; 3–3; 9–9',
        'sides: 3–3 (hit) (b: b) | 5–5 (fired) (a: a) | 9–9 (c: c)',
        'cells: a none 5–5 | b none 3–3 | c none 9–9',
        '5–5 (a) and 3–3 (b) are not comparable: different measure (fired, hit). Only values of one measure could agree or clash.',
      ],
    ],
  ],
  [
    'life is longer than thirty years',
    [source('a', {}, said('sentence', code('life'))), source('b', {}, said('sentence', quantity(30, 'a')))],
    [
      [
        'contradict: life / 30–30',
        'sides: life (a: a) | 30–30 (b: b)',
        'cells: a conflicts life | b conflicts 30–30',
        'life (a) and 30–30 (b): a life sentence is longer than any number of years; only a word of revision would make it an update.',
      ],
    ],
  ],
  [
    'life may state its least term',
    [source('a', {}, said('sentence', code('life'))), source('b', {}, said('sentence', quantity('>=30', 'a')))],
    [
      [
        'compatible: life',
        'sides: life (a: a) | 30– (b: b)',
        'cells: a same life | b less-precise 30–',
        'life (a) and 30– (b): a life sentence may state its least term.',
      ],
    ],
  ],
  [
    'a least term may be that of life',
    [
      source('a', {}, said('sentence', quantity('>=30', 'a'))),
      source('b', {}, said('sentence', quantity('>=30', 'a'))),
      source('c', {}, said('sentence', code('life'))),
    ],
    [
      [
        'agree: life',
        'sides: 30– (a, b: a b) | life (c: c)',
        'cells: a same 30– | b same 30– | c more-precise life',
        'a and b both say 30–.',
      ],
    ],
  ],
  // several values of one source
  [
    'two sources share one of several weapons',
    [
      source('a', {}, said('finds', code('gun')), said('finds', code('knife'))),
      source('b', {}, said('finds', code('knife'))),
    ],
    [
      [
        'agree, several: knife',
        'sides: knife (a, b: a b) | gun (a: a)',
        'cells: a same gun / knife | b same knife',
        'a and b both say knife.',
      ],
    ],
  ],
  [
    'two hours of one paper, one of them shared',
    [
      source('a', {}, said('hour', time('T05:15')), said('hour', time('T06:00'))),
      source('b', {}, said('hour', time('T06:00'))),
    ],
    [
      [
        'agree, several: T06:00',
        'sides: T06:00 (a, b: a b) | T05:15 (a: a)',
        'cells: a same T05:15 / T06:00 | b same T06:00',
        'a and b both say T06:00.',
      ],
    ],
  ],
  [
    'two hours of one paper, none of them shared',
    [
      source('a', {}, said('hour', time('T05:15')), said('hour', time('T06:00'))),
      source('b', {}, said('hour', time('T09:20'))),
    ],
    [
      [
        'contradict: T05:15 / T06:00 / T09:20',
        'sides: T05:15 (a: a) | T06:00 (a: a) | T09:20 (b: b)',
        'cells: a conflicts T05:15 / T06:00 | b conflicts T09:20',
        'T05:15 (a) and T09:20 (b): nothing fits both; only a word of revision would make it an update.',
      ],
    ],
  ],
  [
    'what the headline says stands in the body beside another number',
    [source('a', {}, shots(5, { zone: 'headline' }), shots(5), said('shots', count(9), { by: POLICE }))],
    [
      [
        'single: 5–5',
        'sides: 5–5 (a: a) | 9–9 (Dayton police: a)',
        'cells: a overlaps 5–5 / 9–9',
        'Only a states a value: 5–5.',
      ],
    ],
  ],
  [
    'two voices of one paper tell of things found',
    [source('a', {}, said('finds', code('gun'), { by: POLICE }), said('finds', code('knife'), { by: CLINIC }))],
    [
      [
        'single: gun',
        'sides: gun (Dayton police: a) | knife (Mercy Clinic: a)',
        'cells: a overlaps gun / knife',
        'Only a states a value: gun.',
      ],
    ],
  ],
  [
    'two voices of one paper tell of the weapon',
    [source('a', {}, said('weapon', code('gun'), { by: POLICE }), said('weapon', code('no-gun'), { by: CLINIC }))],
    [
      [
        'contradict: gun / no-gun',
        'sides: gun (Dayton police: a) | no-gun (Mercy Clinic: a)',
        'cells: a conflicts gun / no-gun',
        'gun (a, from Dayton police) and no-gun (a, from Mercy Clinic): gun and no-gun exclude each other; only a word of revision would make it an update.',
        'self-conflict: a says gun and no-gun',
      ],
    ],
  ],
  [
    'sought, then caught, by two voices of one paper',
    [
      source(
        'a',
        {},
        said('custody', code('at-large'), { by: POLICE }),
        said('custody', code('in-custody'), { by: MAYOR }),
      ),
    ],
    [
      [
        'single: at-large',
        'sides: at-large (Dayton police: a) | in-custody (the mayor: a)',
        'cells: a overlaps at-large / in-custody',
        'Only a states a value: at-large.',
      ],
    ],
  ],
  [
    'a headline counts all, the body tells of one',
    [source('a', {}, hurt(5, { zone: 'headline' }), hurt(1, { by: POLICE }))],
    [['single: 5–5', 'sides: 5–5 (a: a)', 'cells: a none 5–5', 'Only a states a value: 5–5.']],
  ],
  [
    'a headline that counts one against a body that counts five',
    [source('a', {}, hurt(1, { zone: 'headline' }), hurt(5))],
    [
      [
        'contradict: 1–1 / 5–5',
        'sides: 1–1 (a: a) | 5–5 (a: a)',
        'cells: a conflicts 1–1 / 5–5',
        '1–1 (a) and 5–5 (a): nothing fits both; a later report or a word of revision would make it an update.',
        'self-conflict: a says 1–1 and 5–5 (headline, body)',
      ],
    ],
  ],
  [
    'an age of one year in headline and body',
    [
      source(
        'a',
        {},
        said('age', count(1, { unit: 'month' }), { who: 'Ana Ruiz', zone: 'headline' }),
        said('age', count(3, { unit: 'month' }), { who: 'Ana Ruiz' }),
      ),
    ],
    [
      [
        'contradict: 1–1 / 3–3',
        'sides: 1–1 (a: a) | 3–3 (a: a)',
        'cells: a conflicts 1–1 / 3–3',
        '1–1 (a) and 3–3 (a): nothing fits both; only a word of revision would make it an update.',
        'self-conflict: a says 1–1 and 3–3 (headline, body)',
      ],
    ],
  ],
  [
    'a paper that says and denies in its own voice tells of two moments',
    [source('a', {}, said('weapon', code('gun')), said('weapon', code('gun'), { state: 'denied' }))],
    [
      [
        'single: denied: gun',
        'sides: denied: gun (a: a) | gun (a: a)',
        'cells: a overlaps gun',
        'Only a states a value: gun.',
      ],
    ],
  ],
  [
    'a paper in which one voice denies what another says',
    [
      source(
        'a',
        {},
        said('weapon', code('gun'), { by: POLICE }),
        said('weapon', code('gun'), { state: 'denied', by: CLINIC }),
      ),
    ],
    [
      [
        'contradict: denied: gun / gun',
        'sides: denied: gun (Mercy Clinic: a) | gun (Dayton police: a)',
        'cells: a conflicts gun',
        'gun (a, from Mercy Clinic) and gun (a, from Dayton police): Mercy Clinic denies what the other says: gun; only a word of revision would make it an update.',
        'self-conflict: a says gun and gun',
      ],
    ],
  ],
  [
    'thirteen hurt, eleven of them lightly',
    [source('a', {}, hurt(13), hurt(11)), source('b', {}, hurt(13))],
    [['agree: 13–13', 'sides: 13–13 (a, b: a b)', 'cells: a same 13–13 | b same 13–13', 'a and b both say 13–13.']],
  ],
  [
    'a smaller number that was revised is no part',
    [source('a', {}, hurt(13), hurt(11, { revised: true })), source('b', {}, hurt(13))],
    [
      [
        'agree, several: 13–13',
        'sides: 13–13 (a, b: a b) | 11–11 (a: a)',
        'cells: a same 13–13 / 11–11 | b same 13–13',
        'a and b both say 13–13.',
      ],
    ],
  ],
  [
    'a number that two voices give is no passing part',
    [source('a', {}, hurt(13), hurt(11, { by: POLICE }), hurt(11, { by: CLINIC })), source('b', {}, hurt(13))],
    [
      [
        'agree, several: 13–13',
        'sides: 13–13 (a, b: a b) | 11–11 (Dayton police, Mercy Clinic: a)',
        'cells: a same 13–13 / 11–11 | b same 13–13',
        'a and b both say 13–13.',
      ],
    ],
  ],
  [
    'a number of an earlier day is no part',
    [source('a', tuesday, hurt(13), hurt(11, { asOf: '2020-03-01' })), source('b', tuesday, hurt(13))],
    [
      [
        'agree, several: 13–13',
        'sides: 13–13 (a, b: a b) | 11–11 (a: a)',
        'cells: a same 13–13 / 11–11 | b same 13–13',
        'a and b both say 13–13.',
      ],
    ],
  ],
  [
    'that nobody was hurt is no part of thirteen',
    [source('a', {}, hurt(13), hurt('none')), source('b', {}, hurt(13))],
    [
      [
        'agree, several: 13–13',
        'sides: 13–13 (a, b: a b) | 0–0 (a: a)',
        'cells: a same 13–13 / 0–0 | b same 13–13',
        'a and b both say 13–13.',
      ],
    ],
  ],
  [
    'acres burnt, and more acres',
    [
      source('a', {}, said('acres', quantity(700, '[acr_us]')), said('acres', quantity(300, '[acr_us]'))),
      source('b', {}, said('acres', quantity(700, '[acr_us]'))),
    ],
    [
      [
        'agree: 700–700',
        'sides: 700–700 (a, b: a b)',
        'cells: a same 700–700 | b same 700–700',
        'a and b both say 700–700.',
      ],
    ],
  ],
  [
    'ages are no parts of each other',
    [
      source('a', {}, said('age', count(51), { who: 'Ana Ruiz' }), said('age', count(15), { who: 'Ana Ruiz' })),
      source('b', {}, said('age', count(51), { who: 'Ana Ruiz' })),
    ],
    [
      [
        'agree, several: 51–51',
        'sides: 51–51 (a, b: a b) | 15–15 (a: a)',
        'cells: a same 51–51 / 15–15 | b same 51–51',
        'a and b both say 51–51.',
      ],
    ],
  ],
  // places
  [
    'a town beside the address in it',
    [
      source('a', {}, at('Dayton', 'city'), at('12 Elm Street', 'street', { within: ['Dayton'] })),
      source('b', {}, at('12 Elm Street', 'street', { within: ['Dayton'] })),
    ],
    [
      [
        'agree: 12 Elm Street',
        'sides: 12 Elm Street (a, b: a b)',
        'cells: a same 12 Elm Street | b same 12 Elm Street',
        'a and b both say 12 Elm Street.',
      ],
    ],
  ],
  [
    'two streets of one town, which both name',
    [
      source('a', {}, at('Dayton', 'city')),
      source('b', {}, at('Dayton', 'city')),
      source('c', {}, at('12 Elm Street', 'street', { within: ['Dayton'] })),
      source('d', {}, at('Oak Avenue', 'street', { within: ['Dayton'] })),
    ],
    [
      [
        'contradict: 12 Elm Street / Oak Avenue',
        'sides: Dayton (a, b: a b) | 12 Elm Street (c: c) | Oak Avenue (d: d)',
        'cells: a same Dayton | b same Dayton | c conflicts 12 Elm Street | d conflicts Oak Avenue',
        '12 Elm Street (c) and Oak Avenue (d): 12 Elm Street and Oak Avenue lie in different streets; only a word of revision would make it an update.',
      ],
    ],
  ],
  [
    'one street and its town, which both name',
    [
      source('a', {}, at('Dayton', 'city')),
      source('b', {}, at('Dayton', 'city')),
      source('c', {}, at('12 Elm Street', 'street', { within: ['Dayton'] })),
    ],
    [
      [
        'agree: 12 Elm Street',
        'sides: Dayton (a, b: a b) | 12 Elm Street (c: c)',
        'cells: a same Dayton | b same Dayton | c more-precise 12 Elm Street',
        'a and b both say Dayton.',
      ],
    ],
  ],
  [
    'a state and a street in it',
    [
      source('a', {}, at('Ohio', 'state')),
      source('b', {}, at('Dayton', 'city', { within: ['Ohio'] })),
      source('c', {}, at('12 Elm Street', 'street', { within: ['Dayton', 'Ohio'] })),
    ],
    [
      [
        'compatible: 12 Elm Street',
        'sides: 12 Elm Street (c: c) | Dayton (b: b) | Ohio (a: a)',
        'cells: a less-precise Ohio | b less-precise Dayton | c same 12 Elm Street',
        '12 Elm Street (c) and Dayton (b): 12 Elm Street lies in Dayton.',
      ],
    ],
  ],
  [
    'a hospital that two describe and one names',
    [
      source('a', {}, said('hospital', entity('a hospital', 'organization', { described: true }))),
      source('b', {}, said('hospital', entity('a hospital', 'organization', { described: true }))),
      source('c', {}, said('hospital', entity('Mercy Hospital', 'organization'))),
    ],
    [
      [
        'compatible: Mercy Hospital',
        'sides: a hospital (a, b: a b) | Mercy Hospital (c: c)',
        'cells: a same a hospital | b same a hospital | c more-precise Mercy Hospital',
        'a hospital (a) and Mercy Hospital (c): Mercy Hospital can be the one described as a hospital.',
      ],
    ],
  ],
  [
    'a hospital that two describe',
    [
      source('a', {}, said('hospital', entity('a hospital', 'organization', { described: true }))),
      source('b', {}, said('hospital', entity('a hospital', 'organization', { described: true }))),
    ],
    [
      [
        'agree: a hospital',
        'sides: a hospital (a, b: a b)',
        'cells: a same a hospital | b same a hospital',
        'a and b both say a hospital.',
      ],
    ],
  ],
  [
    'investigators told by their country, and others',
    [
      source('a', {}, said('agency', entity('Iranian investigators', 'organization', { described: true }))),
      source('b', {}, said('agency', entity('Iranian investigators', 'organization', { described: true }))),
      source('c', {}, said('agency', entity('State Police', 'organization'))),
    ],
    [
      [
        'agree, different-names: Iranian investigators',
        'sides: Iranian investigators (a, b: a b) | State Police (c: c)',
        'cells: a same Iranian investigators | b same Iranian investigators | c overlaps State Police',
        'a and b both say Iranian investigators.',
      ],
    ],
  ],
  [
    'one voice cited for two hospitals',
    [
      source('a', {}, said('hospital', entity('Mercy Hospital', 'organization'), { by: POLICE })),
      source('b', {}, said('hospital', entity('Grace Hospital', 'organization'), { by: POLICE })),
    ],
    [
      [
        'contradict: Grace Hospital / Mercy Hospital',
        'sides: Grace Hospital (Dayton police: b) | Mercy Hospital (Dayton police: a)',
        'cells: a conflicts Mercy Hospital | b conflicts Grace Hospital',
        'Grace Hospital (b, from Dayton police) and Mercy Hospital (a, from Dayton police): Grace Hospital and Mercy Hospital are different places of one sort; only a transfer or a word of revision would make it an update.',
        'same-origin-drift: b and a both cite Dayton police and differ: Grace Hospital, Mercy Hospital',
      ],
    ],
  ],
  [
    'one voice cited for two bodies',
    [
      source('a', {}, said('agency', entity('State Police', 'organization'), { by: POLICE })),
      source('b', {}, said('agency', entity('County Sheriff', 'organization'), { by: POLICE })),
    ],
    [
      [
        'contradict: County Sheriff / State Police',
        'sides: County Sheriff (Dayton police: b) | State Police (Dayton police: a)',
        'cells: a conflicts State Police | b conflicts County Sheriff',
        'County Sheriff (b, from Dayton police) and State Police (a, from Dayton police): Dayton police is cited for both, which are different bodies; one of them misreports it.',
        'same-origin-drift: b and a both cite Dayton police and differ: County Sheriff, State Police',
      ],
    ],
  ],
  [
    'two voices for two bodies',
    [
      source('a', {}, said('agency', entity('State Police', 'organization'), { by: POLICE })),
      source('b', {}, said('agency', entity('County Sheriff', 'organization'), { by: MAYOR })),
    ],
    [
      [
        'compatible, different-names: County Sheriff',
        'sides: County Sheriff (the mayor: b) | State Police (Dayton police: a)',
        'cells: a overlaps State Police | b same County Sheriff',
        'County Sheriff (b, from the mayor) and State Police (a, from Dayton police): County Sheriff and State Police are different bodies, which can both take part.',
      ],
    ],
  ],
  [
    'one voice in one paper for two bodies',
    [
      source(
        'a',
        {},
        said('agency', entity('State Police', 'organization'), { by: POLICE }),
        said('agency', entity('County Sheriff', 'organization'), { by: POLICE }),
      ),
    ],
    [
      [
        'single: County Sheriff',
        'sides: County Sheriff (Dayton police: a) | State Police (Dayton police: a)',
        'cells: a overlaps State Police / County Sheriff',
        'Only a states a value: County Sheriff.',
      ],
    ],
  ],
  [
    'two voices for two hospitals',
    [
      source('a', {}, said('hospital', entity('Mercy Hospital', 'organization'), { by: POLICE })),
      source('b', {}, said('hospital', entity('Grace Hospital', 'organization'), { by: MAYOR })),
    ],
    [
      [
        'contradict: Grace Hospital / Mercy Hospital',
        'sides: Grace Hospital (the mayor: b) | Mercy Hospital (Dayton police: a)',
        'cells: a conflicts Mercy Hospital | b conflicts Grace Hospital',
        'Grace Hospital (b, from the mayor) and Mercy Hospital (a, from Dayton police): Grace Hospital and Mercy Hospital are different places of one sort; only a transfer or a word of revision would make it an update.',
      ],
    ],
  ],
  [
    'moved from one hospital to another',
    [
      source('a', {}, said('hospital', entity('Mercy Hospital', 'organization'))),
      source(
        'b',
        {},
        said(
          'hospital',
          entity('Grace Hospital', 'organization'),
          told('She was transferred to Grace Hospital.', 'Grace Hospital'),
        ),
      ),
    ],
    [
      [
        'compatible, update: Grace Hospital',
        'sides: Grace Hospital (b: b) | Mercy Hospital (a: a)',
        'cells: a overlaps Mercy Hospital | b same Grace Hospital',
        'Grace Hospital (b) and Mercy Hospital (a): Grace Hospital and Mercy Hospital are different places of one sort; the later report explains the difference as an update.',
      ],
    ],
  ],
  // times
  [
    'late on Sunday and early on Monday are one night',
    [
      source('a', {}, said('date', time('2020-03-01'), { text: 'late Sunday' })),
      source('b', {}, said('date', time('2020-03-02'), { text: 'early Monday' })),
    ],
    [
      [
        'compatible: 2020-03-01',
        'sides: 2020-03-01 (a: a) | 2020-03-02 (b: b)',
        'cells: a same 2020-03-01 | b overlaps 2020-03-02',
        '2020-03-01 (a) and 2020-03-02 (b): the night of the one runs into the small hours of the other.',
      ],
    ],
  ],
  [
    'early on Monday and late on Sunday are one night',
    [
      source('a', {}, said('date', time('2020-03-02'), { text: 'early Monday' })),
      source('b', {}, said('date', time('2020-03-01'), { text: 'late Sunday' })),
    ],
    [
      [
        'compatible: 2020-03-01',
        'sides: 2020-03-01 (b: b) | 2020-03-02 (a: a)',
        'cells: a overlaps 2020-03-02 | b same 2020-03-01',
        '2020-03-01 (b) and 2020-03-02 (a): the night of the one runs into the small hours of the other.',
      ],
    ],
  ],
  [
    'late on Sunday and on Monday afternoon',
    [
      source('a', {}, said('date', time('2020-03-01'), { text: 'late Sunday' })),
      source('b', {}, said('date', time('2020-03-02'), { text: 'Monday afternoon' })),
    ],
    [
      [
        'contradict: 2020-03-01 / 2020-03-02',
        'sides: 2020-03-01 (a: a) | 2020-03-02 (b: b)',
        'cells: a conflicts 2020-03-01 | b conflicts 2020-03-02',
        '2020-03-01 (a) and 2020-03-02 (b): nothing fits both; only a word of revision would make it an update.',
      ],
    ],
  ],
  [
    'on Sunday and early on Monday',
    [
      source('a', {}, said('date', time('2020-03-01'), { text: 'Sunday noon' })),
      source('b', {}, said('date', time('2020-03-02'), { text: 'early Monday' })),
    ],
    [
      [
        'contradict: 2020-03-01 / 2020-03-02',
        'sides: 2020-03-01 (a: a) | 2020-03-02 (b: b)',
        'cells: a conflicts 2020-03-01 | b conflicts 2020-03-02',
        '2020-03-01 (a) and 2020-03-02 (b): nothing fits both; only a word of revision would make it an update.',
      ],
    ],
  ],
  [
    'late on Sunday and early on Tuesday',
    [
      source('a', {}, said('date', time('2020-03-01'), { text: 'late Sunday' })),
      source('b', {}, said('date', time('2020-03-03'), { text: 'early Tuesday' })),
    ],
    [
      [
        'contradict: 2020-03-01 / 2020-03-03',
        'sides: 2020-03-01 (a: a) | 2020-03-03 (b: b)',
        'cells: a conflicts 2020-03-01 | b conflicts 2020-03-03',
        '2020-03-01 (a) and 2020-03-03 (b): nothing fits both; only a word of revision would make it an update.',
      ],
    ],
  ],
  [
    'late on some Sunday and early on some Monday',
    [
      source('a', {}, said('date', time('XXXX-WXX-7'), { text: 'late Sunday' })),
      source('b', {}, said('date', time('XXXX-WXX-1'), { text: 'early Monday' })),
    ],
    [
      [
        'compatible: XXXX-WXX-1',
        'sides: XXXX-WXX-1 (b: b) | XXXX-WXX-7 (a: a)',
        'cells: a overlaps XXXX-WXX-7 | b same XXXX-WXX-1',
        'XXXX-WXX-1 (b) and XXXX-WXX-7 (a): the night of the one runs into the small hours of the other.',
      ],
    ],
  ],
  [
    'late on some Sunday and early on some Friday',
    [
      source('a', monday, said('date', time('XXXX-WXX-7'), { text: 'late Sunday' })),
      source('b', monday, said('date', time('XXXX-WXX-5'), { text: 'early Friday' })),
    ],
    [
      [
        'contradict: XXXX-WXX-5 / XXXX-WXX-7',
        'sides: XXXX-WXX-5 (b: b) | XXXX-WXX-7 (a: a)',
        'cells: a conflicts XXXX-WXX-7 | b conflicts XXXX-WXX-5',
        'XXXX-WXX-5 (b) and XXXX-WXX-7 (a): nothing fits both; only a word of revision would make it an update.',
      ],
    ],
  ],
  [
    'two hours of equal support stand in order',
    [source('a', {}, said('hour', time('T18:40'))), source('b', {}, said('hour', time('T09:20')))],
    [
      [
        'contradict: T09:20 / T18:40',
        'sides: T09:20 (b: b) | T18:40 (a: a)',
        'cells: a conflicts T18:40 | b conflicts T09:20',
        'T09:20 (b) and T18:40 (a): nothing fits both; only a word of revision would make it an update.',
      ],
    ],
  ],
  // groups of people
  [
    'one guard told of beside 527 hurt',
    [source('a', {}, hurt('a')), source('b', {}, hurt(527))],
    [
      [
        'compatible, not-comparable: population: 1–1',
        'sides: 1–1 (a: a) | 527–527 (b: b)',
        'cells: a same 1–1 | b overlaps 527–527',
        '1–1 (a) and 527–527 (b): nothing fits both; these are different groups of people.',
      ],
    ],
  ],
  [
    'one hurt told of beside five',
    [source('a', {}, hurt('a')), source('b', {}, hurt(5))],
    [
      [
        'compatible, not-comparable: population: 1–1',
        'sides: 1–1 (a: a) | 5–5 (b: b)',
        'cells: a same 1–1 | b overlaps 5–5',
        '1–1 (a) and 5–5 (b): nothing fits both; these are different groups of people.',
      ],
    ],
  ],
  [
    'one hurt told of beside four',
    [source('a', {}, hurt('a')), source('b', {}, hurt(4))],
    [
      [
        'contradict: 1–1 / 4–4',
        'sides: 1–1 (a: a) | 4–4 (b: b)',
        'cells: a conflicts 1–1 | b conflicts 4–4',
        '1–1 (a) and 4–4 (b): nothing fits both; a later report or a word of revision would make it an update.',
      ],
    ],
  ],
  [
    'two tourists of one country among nine',
    [source('a', {}, killed(2, { text: 'two Chinese tourists' })), source('b', {}, killed(9))],
    [
      [
        'compatible, not-comparable: population: 2–2',
        'sides: 2–2 (a: a) | 9–9 (b: b)',
        'cells: a same 2–2 | b overlaps 9–9',
        '2–2 (a) and 9–9 (b): nothing fits both; these are different groups of people.',
      ],
    ],
  ],
  [
    'nine dead, and two tourists of one country',
    [source('a', {}, killed(9)), source('b', {}, killed(2, { text: 'two Chinese tourists' }))],
    [
      [
        'compatible, not-comparable: population: 2–2',
        'sides: 2–2 (b: b) | 9–9 (a: a)',
        'cells: a overlaps 9–9 | b same 2–2',
        '2–2 (b) and 9–9 (a): nothing fits both; these are different groups of people.',
      ],
    ],
  ],
  [
    'nine tourists of one country, and two dead',
    [source('a', {}, killed(9, { text: 'nine Chinese tourists' })), source('b', {}, killed(2))],
    [
      [
        'contradict: 2–2 / 9–9',
        'sides: 2–2 (b: b) | 9–9 (a: a)',
        'cells: a conflicts 9–9 | b conflicts 2–2',
        '2–2 (b) and 9–9 (a): nothing fits both; a later report or a word of revision would make it an update.',
      ],
    ],
  ],
  [
    'two tourists of one country, and nine of another',
    [
      source('a', {}, killed(2, { text: 'two Chinese tourists' })),
      source('b', {}, killed(9, { text: 'nine Korean tourists' })),
    ],
    [
      [
        'contradict: 2–2 / 9–9',
        'sides: 2–2 (a: a) | 9–9 (b: b)',
        'cells: a conflicts 2–2 | b conflicts 9–9',
        '2–2 (a) and 9–9 (b): nothing fits both; a later report or a word of revision would make it an update.',
      ],
    ],
  ],
  [
    'two tourists of one country, and nine of several',
    [
      source('a', {}, killed(2, { text: 'two Chinese tourists' })),
      source('b', {}, killed(9, { text: 'seven Korean tourists and two local men' })),
    ],
    [
      [
        'compatible, not-comparable: population: 2–2',
        'sides: 2–2 (a: a) | 9–9 (b: b)',
        'cells: a same 2–2 | b overlaps 9–9',
        '2–2 (a) and 9–9 (b): nothing fits both; these are different groups of people.',
      ],
    ],
  ],
  // slips
  [
    'the same digits before lakh and million',
    [
      source('a', {}, said('killed', count(300000), { text: '3 lakh people' })),
      source('b', {}, said('killed', count(3000000), { text: '3 million people' })),
    ],
    [
      [
        'contradict: 300000–300000 / 3000000–3000000',
        'sides: 300000–300000 (a: a) | 3000000–3000000 (b: b)',
        'cells: a conflicts 300000–300000 | b conflicts 3000000–3000000',
        '3000000–3000000 (b) and 300000–300000 (a): the same digits stand before “million” and “lakh”; one of them most likely has the wrong unit or magnitude.',
        'unit-slip: 3000000–3000000 (b) and 300000–300000 (a) have the same digits in another unit or magnitude',
      ],
    ],
  ],
  [
    'words for one scale are no slip',
    [
      source('a', {}, said('damage', quantity(3000000, 'USD'), { text: '3 million dollars' })),
      source('b', {}, said('damage', quantity(5000000, 'USD'), { text: '5 million dollars' })),
    ],
    [
      [
        'contradict: 3000000–3000000 / 5000000–5000000',
        'sides: 3000000–3000000 (a: a) | 5000000–5000000 (b: b)',
        'cells: a conflicts 3000000–3000000 | b conflicts 5000000–5000000',
        '3000000–3000000 (a) and 5000000–5000000 (b): nothing fits both; only a word of revision would make it an update.',
      ],
    ],
  ],
  [
    'a slip of magnitude stays one on a later day',
    [source('a', monday, killed(200)), source('b', tuesday, killed(200000))],
    [
      [
        'contradict: 200–200 / 200000–200000',
        'sides: 200–200 (a: a) | 200000–200000 (b: b)',
        'cells: a conflicts 200–200 | b conflicts 200000–200000',
        '200000–200000 (b) and 200–200 (a): one is a thousand times the other; one of them most likely has the wrong unit or magnitude.',
        'unit-slip: 200000–200000 (b) and 200–200 (a) have the same digits in another unit or magnitude',
      ],
    ],
  ],
  [
    'half a day apart stays a slip on a later day',
    [
      source('a', monday, said('hour', time('T05:15'))),
      source('b', tuesday, said('hour', time('T17:15'), { revised: false })),
    ],
    [
      [
        'contradict: T05:15 / T17:15',
        'sides: T05:15 (a: a) | T17:15 (b: b)',
        'cells: a conflicts T05:15 | b conflicts T17:15',
        'T05:15 (a) and T17:15 (b): they are exactly twelve hours apart; one of them most likely has a.m. and p.m. swapped.',
        'half-day: T05:15 (a) and T17:15 (b) are exactly twelve hours apart',
      ],
    ],
  ],
  // the attacker
  [
    'six with the gunman are five victims',
    [
      source('a', {}, said('killed', count(6, { attacker: 'included' }))),
      source('b', {}, killed(5, { text: 'five victims' })),
    ],
    [
      [
        'agree: 5–5',
        'sides: 5–5 (b: b) | 6–6 (a: a)',
        'cells: a same 6–6 | b same 5–5',
        '5–5 (b) and 6–6 (a): 6–6 with the attacker are 5–5 without him.',
      ],
    ],
  ],
  [
    'five victims are six with the gunman',
    [
      source('a', {}, killed(5, { text: 'five victims' })),
      source('b', {}, said('killed', count(6, { attacker: 'included' }))),
    ],
    [
      [
        'agree: 5–5',
        'sides: 5–5 (a: a) | 6–6 (b: b)',
        'cells: a same 5–5 | b same 6–6',
        '5–5 (a) and 6–6 (b): 6–6 with the attacker are 5–5 without him.',
      ],
    ],
  ],
  [
    'whom the gunman killed leave him out',
    [
      source('a', {}, said('killed', count(6, { attacker: 'included' }))),
      source('b', {}, killed(5, told('The gunman shot and killed five people.', 'five people'))),
    ],
    [
      [
        'agree: 5–5',
        'sides: 5–5 (b: b) | 6–6 (a: a)',
        'cells: a same 6–6 | b same 5–5',
        '5–5 (b) and 6–6 (a): 6–6 with the attacker are 5–5 without him.',
      ],
    ],
  ],
  [
    'five dead may leave the gunman out',
    [
      source('a', {}, said('killed', count(6, { attacker: 'included' }))),
      source('b', {}, killed(5, told('Fire killed five people.', 'five people'))),
    ],
    [
      [
        'compatible, inclusion: 5–5',
        'sides: 5–5 (b: b) | 6–6 (a: a)',
        'cells: a overlaps 6–6 | b same 5–5',
        '5–5 (b) and 6–6 (a): they differ exactly by the attacker; a word on whether the attacker is counted would settle it.',
      ],
    ],
  ],
  [
    'four victims are not five without the gunman',
    [
      source('a', {}, said('killed', count(6, { attacker: 'included' }))),
      source('b', {}, killed(4, { text: 'four victims' })),
    ],
    [
      [
        'contradict: 4–4 / 6–6',
        'sides: 4–4 (b: b) | 6–6 (a: a)',
        'cells: a conflicts 6–6 | b conflicts 4–4',
        '4–4 (b) and 6–6 (a): nothing fits both; a later report or a word of revision would make it an update.',
      ],
    ],
  ],
  [
    'a range with the gunman settles nothing',
    [
      source('a', {}, said('killed', count('5-7', { attacker: 'included' }))),
      source('b', {}, killed(4, { text: 'four victims' })),
    ],
    [
      [
        'compatible, inclusion: 4–4',
        'sides: 4–4 (b: b) | 5–7 (a: a)',
        'cells: a overlaps 5–7 | b same 4–4',
        '4–4 (b) and 5–7 (a): they differ exactly by the attacker; a word on whether the attacker is counted would settle it.',
      ],
    ],
  ],
  // who says it, how surely
  [
    'a code that nobody knows is no value',
    [source('a', {}, said('cause', code('undetermined'))), source('b', {}, said('cause', code('arson')))],
    [
      [
        'single: arson',
        'sides: arson (b: b)',
        'cells: a none undetermined | b none arson',
        'arson (b) states a value; a says that it is not known, which never contradicts.',
      ],
    ],
  ],
  [
    'no knife was seen is weaker than a knife',
    [
      source('a', {}, said('weapon', code('no-knife'), told('No knife was visible, he said.', 'knife'))),
      source('b', {}, said('weapon', code('knife'))),
    ],
    [
      [
        'compatible, tension: no-knife',
        'sides: no-knife (a: a) | knife (b: b)',
        'cells: a overlaps no-knife | b same knife',
        'knife (b) and no-knife (a): knife and no-knife exclude each other; they differ only at a soft edge or against a hedge, which settles nothing.',
      ],
    ],
  ],
  [
    'there was no knife, though a car was seen',
    [
      source('a', {}, said('weapon', code('no-knife'), told('There was never any knife. A car was seen.', 'knife'))),
      source('b', {}, said('weapon', code('knife'))),
    ],
    [
      [
        'contradict: no-knife / knife',
        'sides: no-knife (a: a) | knife (b: b)',
        'cells: a conflicts no-knife | b conflicts knife',
        'knife (b) and no-knife (a): knife and no-knife exclude each other; only a word of revision would make it an update.',
      ],
    ],
  ],
  [
    'a film does not show a knife',
    [
      source('a', {}, said('weapon', code('no-knife'), told('The video does not show a knife.', 'knife'))),
      source('b', {}, said('weapon', code('knife'))),
    ],
    [
      [
        'compatible, tension: no-knife',
        'sides: no-knife (a: a) | knife (b: b)',
        'cells: a overlaps no-knife | b same knife',
        'knife (b) and no-knife (a): knife and no-knife exclude each other; they differ only at a soft edge or against a hedge, which settles nothing.',
      ],
    ],
  ],
  [
    'a number as of an hour of the day of the paper',
    [source('a', monday, killed(2, { asOf: 'T08:00' })), source('b', monday, killed(5, { asOf: 'T11:00' }))],
    [
      [
        'compatible, update: 5–5',
        'sides: 2–2 (a: a) | 5–5 (b: b)',
        'cells: a same 2–2 | b overlaps 5–5',
        '2–2 (a) and 5–5 (b); the later report explains the difference as an update.',
      ],
    ],
  ],
  [
    'a number as of two hours, the larger the earlier',
    [source('a', monday, killed(5, { asOf: 'T08:00' })), source('b', monday, killed(2, { asOf: 'T11:00' }))],
    [
      [
        'contradict: 2–2 / 5–5',
        'sides: 2–2 (b: b) | 5–5 (a: a)',
        'cells: a conflicts 5–5 | b conflicts 2–2',
        '2–2 (b) and 5–5 (a): nothing fits both; a later report or a word of revision would make it an update.',
      ],
    ],
  ],
  [
    'what is told of another event stands in no row',
    [source('a', {}, killed(2), killed(40, { event: 'other' })), source('b', {}, killed(2))],
    [['agree: 2–2', 'sides: 2–2 (a, b: a b)', 'cells: a same 2–2 | b same 2–2', 'a and b both say 2–2.']],
  ],
  [
    'what only a reader’s comment says stands in no row',
    [source('a', {}, killed(2)), source('b', {}, killed(40, { votes: false, zone: 'comment' }))],
    [['single: 2–2', 'sides: 2–2 (a: a)', 'cells: a none 2–2 | b none', 'Only a states a value: 2–2.']],
  ],
  [
    'an attempt is weaker than the deed',
    [
      source('a', {}, said('weapon', code('gun'), { certainty: 'hedged', rules: ['standing.attempt'] })),
      source('b', {}, said('weapon', code('gun'))),
    ],
    [
      [
        'compatible, attempt: gun',
        'sides: gun (a, b: a b)',
        'cells: a same gun | b same gun',
        'gun (b) and gun (a); one source tells of an attempt, which is weaker than the deed.',
      ],
    ],
  ],
  [
    'two hedges say the same',
    [source('a', {}, shots(5, { certainty: 'hedged' })), source('b', {}, shots(5, { certainty: 'hedged' }))],
    [['agree: 5–5', 'sides: 5–5 (a, b: a b)', 'cells: a same 5–5 | b same 5–5', 'a and b both say 5–5.']],
  ],
  // denials
  [
    'a denial of what the other says',
    [
      source('a', {}, said('weapon', code('gun'))),
      source('b', {}, said('weapon', code('gun'), { state: 'denied', by: POLICE })),
    ],
    [
      [
        'contradict: denied: gun / gun',
        'sides: denied: gun (Dayton police: b) | gun (a: a)',
        'cells: a conflicts gun | b conflicts gun',
        'gun (b, from Dayton police) and gun (a): Dayton police denies what the other says: gun; only a word of revision would make it an update.',
      ],
    ],
  ],
  [
    'two denials of one thing',
    [
      source('a', {}, said('weapon', code('gun'), { state: 'denied' })),
      source('b', {}, said('weapon', code('gun'), { state: 'denied' })),
    ],
    [
      [
        'compatible: denied: gun',
        'sides: denied: gun (a, b: a b)',
        'cells: a same gun | b same gun',
        'gun (a) and gun (b): both say gun.',
      ],
    ],
  ],
  [
    'two denials of two things',
    [
      source('a', {}, said('finds', code('gun'), { state: 'denied' })),
      source('b', {}, said('finds', code('knife'), { state: 'denied' })),
    ],
    [
      [
        'compatible: denied: gun',
        'sides: denied: gun (a: a) | denied: knife (b: b)',
        'cells: a same gun | b overlaps knife',
        'gun (a) and knife (b): both deny something, which excludes nothing.',
      ],
    ],
  ],
  [
    'to deny the one says nothing of the other',
    [source('a', {}, said('finds', code('gun'), { state: 'denied' })), source('b', {}, said('finds', code('knife')))],
    [
      [
        'compatible: denied: gun',
        'sides: denied: gun (a: a) | knife (b: b)',
        'cells: a same gun | b overlaps knife',
        'gun (a) and knife (b): to deny the one says nothing of the other.',
      ],
    ],
  ],
  [
    'more than five denied, seven said',
    [source('a', {}, shots('>=5', { state: 'denied', by: POLICE })), source('b', {}, shots(7))],
    [
      [
        'contradict: denied: 5– / 7–7',
        'sides: denied: 5– (Dayton police: a) | 7–7 (b: b)',
        'cells: a conflicts 5– | b conflicts 7–7',
        '5– (a, from Dayton police) and 7–7 (b): Dayton police denies what the other says: 7–7; only a word of revision would make it an update.',
      ],
    ],
  ],
  [
    'seven denied, more than five said',
    [source('a', {}, shots(7, { state: 'denied', by: POLICE })), source('b', {}, shots('>=5'))],
    [
      [
        'compatible: 5–',
        'sides: 5– (b: b) | denied: 7–7 (Dayton police: a)',
        'cells: a same 7–7 | b overlaps 5–',
        '7–7 (a, from Dayton police) and 5– (b): to deny the one says nothing of the other.',
      ],
    ],
  ],
  [
    'a degree that is denied leaves how badly',
    [
      source('a', {}, said('condition', code('serious'), { who: 'Ana Ruiz', state: 'denied', by: CLINIC })),
      source('b', {}, said('condition', code('serious'), { who: 'Ana Ruiz' })),
    ],
    [
      [
        'compatible, tension: denied: serious',
        'sides: denied: serious (Mercy Clinic: a) | serious (b: b)',
        'cells: a same serious | b overlaps serious',
        'serious (a, from Mercy Clinic) and serious (b): Mercy Clinic denies what the other says: serious; they differ only at a soft edge or against a hedge, which settles nothing.',
      ],
    ],
  ],
  [
    'a degree that is hoped for may come',
    [
      source('a', {}, said('condition', code('critical'), { who: 'Ana Ruiz' })),
      source('b', {}, said('condition', code('good'), { who: 'Ana Ruiz', text: 'expected to survive' })),
    ],
    [
      [
        'compatible: good',
        'sides: good (b: b) | critical (a: a)',
        'cells: a same critical | b overlaps good',
        'critical (a) and good (b): what is expected to come leaves open how it stands now.',
      ],
    ],
  ],
  [
    'whoever died was hoped for in vain',
    [
      source('a', {}, said('condition', code('dead'), { who: 'Ana Ruiz' })),
      source('b', {}, said('condition', code('good'), { who: 'Ana Ruiz', text: 'expected to survive' })),
    ],
    [
      [
        'contradict: good / dead',
        'sides: good (b: b) | dead (a: a)',
        'cells: a conflicts dead | b conflicts good',
        'dead (a) and good (b): dead and good exclude each other; a later report or a word of revision would make it an update.',
      ],
    ],
  ],
  // time excuses
  [
    'an update and an agreement stand as an update',
    [source('a', monday, killed(2)), source('b', tuesday, killed(5)), source('c', tuesday, killed(5))],
    [
      [
        'compatible, update: 5–5',
        'sides: 5–5 (b, c: b c) | 2–2 (a: a)',
        'cells: a overlaps 2–2 | b same 5–5 | c same 5–5',
        '5–5 (b) and 2–2 (a); the later report explains the difference as an update.',
      ],
    ],
  ],
  [
    'a later paper that says the same is no update',
    [source('a', monday, killed(5)), source('b', wednesday, killed(5))],
    [['agree: 5–5', 'sides: 5–5 (a, b: a b)', 'cells: a same 5–5 | b same 5–5', 'a and b both say 5–5.']],
  ],
  [
    'a later hospital is no larger one',
    [
      source('a', monday, said('hospital', entity('Mercy Hospital', 'organization'))),
      source('b', tuesday, said('hospital', entity('Grace Hospital', 'organization'), { revised: true })),
    ],
    [
      [
        'compatible, update: Grace Hospital',
        'sides: Grace Hospital (b: b) | Mercy Hospital (a: a)',
        'cells: a overlaps Mercy Hospital | b same Grace Hospital',
        'Grace Hospital (b) and Mercy Hospital (a): Grace Hospital and Mercy Hospital are different places of one sort; the later report explains the difference as an update.',
      ],
    ],
  ],
  [
    'a state that changes by its day',
    [source('a', monday, said('custody', code('at-large'))), source('b', tuesday, said('custody', code('in-custody')))],
    [
      [
        'compatible, update: in-custody',
        'sides: at-large (a: a) | in-custody (b: b)',
        'cells: a same at-large | b overlaps in-custody',
        'at-large (a) and in-custody (b): at-large and in-custody exclude each other; the later report explains the difference as an update.',
      ],
    ],
  ],
  [
    'an amount that grew',
    [
      source('a', monday, said('acres', quantity(300, '[acr_us]'))),
      source('b', tuesday, said('acres', quantity(700, '[acr_us]'))),
    ],
    [
      [
        'compatible, update: 700–700',
        'sides: 300–300 (a: a) | 700–700 (b: b)',
        'cells: a same 300–300 | b overlaps 700–700',
        '300–300 (a) and 700–700 (b); the later report explains the difference as an update.',
      ],
    ],
  ],
  [
    'an amount that shrank',
    [
      source('a', monday, said('acres', quantity(700, '[acr_us]'))),
      source('b', tuesday, said('acres', quantity(300, '[acr_us]'))),
    ],
    [
      [
        'contradict: 300–300 / 700–700',
        'sides: 300–300 (b: b) | 700–700 (a: a)',
        'cells: a conflicts 700–700 | b conflicts 300–300',
        '300–300 (b) and 700–700 (a): nothing fits both; a later report or a word of revision would make it an update.',
      ],
    ],
  ],
  [
    'a number of shots that rose to the larger is still fixed',
    [source('a', {}, shots(7, told('The count rose to seven.', 'seven'))), source('b', {}, shots(4))],
    [
      [
        'contradict: 4–4 / 7–7',
        'sides: 4–4 (b: b) | 7–7 (a: a)',
        'cells: a conflicts 7–7 | b conflicts 4–4',
        '4–4 (b) and 7–7 (a): nothing fits both; only a word of revision would make it an update.',
      ],
    ],
  ],
  [
    'later in a row of three, the same number from two',
    [
      source('a', monday, killed(2)),
      source('b', tuesday, killed(7)),
      source('c', wednesday, killed(7)),
      source('d', wednesday, killed(9)),
    ],
    [
      [
        'contradict: 7–7 / 9–9',
        'sides: 7–7 (b, c: b c) | 2–2 (a: a) | 9–9 (d: d)',
        'cells: a overlaps 2–2 | b conflicts 7–7 | c conflicts 7–7 | d conflicts 9–9',
        '7–7 (c) and 9–9 (d): nothing fits both; a later report or a word of revision would make it an update.',
      ],
    ],
  ],
  [
    'more values than a short form holds',
    [3, 11, 25, 40, 62, 81, 99, 120].map((n, i) => source('abcdefgh'.charAt(i), {}, shots(n))),
    [
      [
        'contradict: 3–3 / 11–11 / 25–25 / 40–40 / 62–62 / 81–81',
        'sides: 3–3 (a: a) | 11–11 (b: b) | 25–25 (c: c) | 40–40 (d: d) | 62–62 (e: e) | 81–81 (f: f) | 99–99 (g: g) | 120–120 (h: h)',
        'cells: a conflicts 3–3 | b conflicts 11–11 | c conflicts 25–25 | d conflicts 40–40 | e conflicts 62–62 | f conflicts 81–81 | g conflicts 99–99 | h conflicts 120–120',
        '3–3 (a) and 40–40 (d): nothing fits both; only a word of revision would make it an update.',
      ],
    ],
  ],
  [
    'two measures and two populations side by side',
    [
      source('a', {}, said('shots', count(3, { measure: 'hit', population: 'officers' }))),
      source('b', {}, said('shots', count(9, { measure: 'fired', population: 'children' }))),
    ],
    [
      [
        'compatible, not-comparable: measure: 3–3; 9–9',
        'sides: 3–3 (hit, officers) (a: a) | 9–9 (fired, children) (b: b)',
        'cells: a none 3–3 | b none 9–9',
        '3–3 (a) and 9–9 (b) are not comparable: different measure (hit, fired). Only values of one measure could agree or clash.',
      ],
    ],
  ],
  [
    'a nobody-knows beside two who agree',
    [source('a', {}, shots(5)), source('b', {}, shots(5)), source('c', {}, said('shots', null))],
    [
      [
        'agree: 5–5',
        'sides: 5–5 (a, b: a b)',
        'cells: a same 5–5 | b same 5–5 | c none not known',
        'a and b both say 5–5.',
      ],
    ],
  ],
  [
    'two who do not know beside one who does',
    [source('a', {}, shots(5)), source('b', {}, said('shots', null)), source('c', {}, said('shots', null))],
    [
      [
        'single: 5–5',
        'sides: 5–5 (a: a)',
        'cells: a none 5–5 | b none not known | c none not known',
        '5–5 (a) states a value; b, c says that it is not known, which never contradicts.',
      ],
    ],
  ],
  [
    'dead at the scene here, dead in hospital there',
    [
      source(
        'a',
        {},
        said('condition', code('dead'), {
          who: 'Ana Ruiz',
          ...told('Ana Ruiz was pronounced dead at the scene.', 'dead'),
        }),
      ),
      source(
        'b',
        {},
        said('condition', code('dead'), { who: 'Ana Ruiz', ...told('Ana Ruiz died at a nearby hospital.', 'died') }),
      ),
    ],
    [
      [
        'contradict: dead',
        'sides: dead (b: b) | dead (a: a)',
        'cells: a conflicts dead | b conflicts dead',
        'dead (b) and dead (a): the one tells of a death at the scene, the other of one in hospital; a later report or a word of revision would make it an update.',
      ],
    ],
  ],
  [
    'dead at the scene, twice',
    [
      source(
        'a',
        {},
        said('condition', code('dead'), {
          who: 'Ana Ruiz',
          ...told('Ana Ruiz was pronounced dead at the scene.', 'dead'),
        }),
      ),
      source(
        'b',
        {},
        said('condition', code('dead'), { who: 'Ana Ruiz', ...told('Ana Ruiz died at the scene.', 'died') }),
      ),
    ],
    [['agree: dead', 'sides: dead (a, b: a b)', 'cells: a same dead | b same dead', 'a and b both say dead.']],
  ],
  [
    'dead at the scene here, dead there',
    [
      source(
        'a',
        {},
        said('condition', code('dead'), {
          who: 'Ana Ruiz',
          ...told('Ana Ruiz was pronounced dead at the scene.', 'dead'),
        }),
      ),
      source('b', {}, said('condition', code('dead'), { who: 'Ana Ruiz', ...told('Ana Ruiz died.', 'died') })),
    ],
    [['agree: dead', 'sides: dead (b: b) | dead (a: a)', 'cells: a same dead | b same dead', 'b and a both say dead.']],
  ],
  [
    'another who died at the scene is told before',
    [
      source(
        'a',
        {},
        said('condition', code('dead'), {
          who: 'Ana Ruiz',
          ...told('Bo Lind died at the scene, and Ana Ruiz died in Mercy Hospital.', 'died in'),
        }),
      ),
      source(
        'b',
        {},
        said('condition', code('dead'), { who: 'Ana Ruiz', ...told('Ana Ruiz died at the hospital.', 'died') }),
      ),
    ],
    [['agree: dead', 'sides: dead (a, b: a b)', 'cells: a same dead | b same dead', 'a and b both say dead.']],
  ],
  [
    'serious at the scene and in hospital',
    [
      source(
        'a',
        {},
        said('condition', code('serious'), {
          who: 'Ana Ruiz',
          ...told('Seriously hurt, she saw others dead at the scene.', 'hurt'),
        }),
      ),
      source(
        'b',
        {},
        said('condition', code('serious'), {
          who: 'Ana Ruiz',
          ...told('Seriously hurt; another died at the hospital.', 'hurt'),
        }),
      ),
    ],
    [
      [
        'agree: serious',
        'sides: serious (a, b: a b)',
        'cells: a same serious | b same serious',
        'a and b both say serious.',
      ],
    ],
  ],
  [
    'ages of several whom nobody names, in one paper',
    [source('a', {}, said('age', count(31), { by: POLICE }), said('age', count(35), { by: CLINIC }))],
    [
      [
        'single: 31–31',
        'sides: 31–31 (Dayton police: a) | 35–35 (Mercy Clinic: a)',
        'cells: a overlaps 31–31 / 35–35',
        'Only a states a value: 31–31.',
      ],
    ],
  ],
  [
    'the age of one whom nobody names',
    [source('a', {}, said('age', count(31))), source('b', {}, said('age', count(40)))],
    [
      [
        'contradict: 31–31 / 40–40',
        'sides: 31–31 (a: a) | 40–40 (b: b)',
        'cells: a conflicts 31–31 | b conflicts 40–40',
        '31–31 (a) and 40–40 (b): nothing fits both; only a word of revision would make it an update.',
      ],
    ],
  ],
  [
    'the same digits before crore and million',
    [
      source('a', {}, said('damage', quantity(30000000, 'INR'), { text: '3 crore rupees' })),
      source('b', {}, said('damage', quantity(3000000, 'INR'), { text: '3 million rupees' })),
    ],
    [
      [
        'contradict: 3000000–3000000 / 30000000–30000000',
        'sides: 3000000–3000000 (b: b) | 30000000–30000000 (a: a)',
        'cells: a conflicts 30000000–30000000 | b conflicts 3000000–3000000',
        '30000000–30000000 (a) and 3000000–3000000 (b): they have the same digits in another unit or magnitude; one of them most likely has the wrong unit or magnitude.',
        'unit-slip: 30000000–30000000 (a) and 3000000–3000000 (b) have the same digits in another unit or magnitude',
      ],
    ],
  ],
  [
    'lakhs and lakh are one word',
    [
      source('a', {}, said('killed', count(300000), { text: '3 lakhs' })),
      source('b', {}, said('killed', count(500000), { text: '3 lakh of 5' })),
    ],
    [
      [
        'contradict: 300000–300000 / 500000–500000',
        'sides: 300000–300000 (a: a) | 500000–500000 (b: b)',
        'cells: a conflicts 300000–300000 | b conflicts 500000–500000',
        '300000–300000 (a) and 500000–500000 (b): nothing fits both; a later report or a word of revision would make it an update.',
      ],
    ],
  ],
  [
    'other digits before another word for the scale',
    [
      source('a', {}, said('killed', count(300000), { text: '3 lakh people' })),
      source('b', {}, said('killed', count(4000000), { text: '4 million people' })),
    ],
    [
      [
        'contradict: 300000–300000 / 4000000–4000000',
        'sides: 300000–300000 (a: a) | 4000000–4000000 (b: b)',
        'cells: a conflicts 300000–300000 | b conflicts 4000000–4000000',
        '300000–300000 (a) and 4000000–4000000 (b): nothing fits both; a later report or a word of revision would make it an update.',
      ],
    ],
  ],
  [
    'a word for the scale on one side alone',
    [
      source('a', {}, said('killed', count(300000), { text: '3 lakh people' })),
      source('b', {}, said('killed', count(3000), { text: '3,000 people' })),
    ],
    [
      [
        'contradict: 3000–3000 / 300000–300000',
        'sides: 3000–3000 (b: b) | 300000–300000 (a: a)',
        'cells: a conflicts 300000–300000 | b conflicts 3000–3000',
        '300000–300000 (a) and 3000–3000 (b): nothing fits both; a later report or a word of revision would make it an update.',
      ],
    ],
  ],
  [
    'the same amount in two words for the scale',
    [
      source('a', {}, said('killed', count(3000000), { text: '30 lakh people' })),
      source('b', {}, said('killed', count(3000000), { text: '3 million people' })),
    ],
    [
      [
        'agree: 3000000–3000000',
        'sides: 3000000–3000000 (a, b: a b)',
        'cells: a same 3000000–3000000 | b same 3000000–3000000',
        'a and b both say 3000000–3000000.',
      ],
    ],
  ],
  [
    '“no knife was seen” in quotation marks',
    [
      source('a', {}, said('weapon', code('no-knife'), told('He said: “No knife was seen.”', 'knife'))),
      source('b', {}, said('weapon', code('knife'))),
    ],
    [
      [
        'compatible, tension: no-knife',
        'sides: no-knife (a: a) | knife (b: b)',
        'cells: a overlaps no-knife | b same knife',
        'knife (b) and no-knife (a): knife and no-knife exclude each other; they differ only at a soft edge or against a hedge, which settles nothing.',
      ],
    ],
  ],
  [
    'a word that ends in no',
    [
      source('a', {}, said('weapon', code('no-knife'), told('In the casino knife was visible nowhere.', 'knife'))),
      source('b', {}, said('weapon', code('knife'))),
    ],
    [
      [
        'contradict: no-knife / knife',
        'sides: no-knife (a: a) | knife (b: b)',
        'cells: a conflicts no-knife | b conflicts knife',
        'knife (b) and no-knife (a): knife and no-knife exclude each other; only a word of revision would make it an update.',
      ],
    ],
  ],
  [
    'a no that is far before',
    [
      source(
        'a',
        {},
        said('weapon', code('no-knife'), told('There was no sign at all that any knife was seen.', 'knife')),
      ),
      source('b', {}, said('weapon', code('knife'))),
    ],
    [
      [
        'contradict: no-knife / knife',
        'sides: no-knife (a: a) | knife (b: b)',
        'cells: a conflicts no-knife | b conflicts knife',
        'knife (b) and no-knife (a): knife and no-knife exclude each other; only a word of revision would make it an update.',
      ],
    ],
  ],
  [
    'a film that is told after',
    [
      source(
        'a',
        {},
        said('weapon', code('no-knife'), told('He had no knife, and the video does not show the street.', 'knife')),
      ),
      source('b', {}, said('weapon', code('knife'))),
    ],
    [
      [
        'contradict: no-knife / knife',
        'sides: no-knife (a: a) | knife (b: b)',
        'cells: a conflicts no-knife | b conflicts knife',
        'knife (b) and no-knife (a): knife and no-knife exclude each other; only a word of revision would make it an update.',
      ],
    ],
  ],
  [
    'a number as of a day and an hour',
    [
      source('a', tuesday, killed(2, { asOf: '2020-03-02T08:00' })),
      source('b', {}, killed(5, { asOf: '2020-03-02T11:00' })),
    ],
    [
      [
        'compatible, update: 5–5',
        'sides: 2–2 (a: a) | 5–5 (b: b)',
        'cells: a same 2–2 | b overlaps 5–5',
        '2–2 (a) and 5–5 (b); the later report explains the difference as an update.',
      ],
    ],
  ],
  [
    'a number as of a month is of no day',
    [source('a', {}, killed(2, { asOf: '2020-03' })), source('b', tuesday, killed(5))],
    [
      [
        'contradict: 2–2 / 5–5',
        'sides: 2–2 (a: a) | 5–5 (b: b)',
        'cells: a conflicts 2–2 | b conflicts 5–5',
        '2–2 (a) and 5–5 (b): nothing fits both; a later report or a word of revision would make it an update.',
      ],
    ],
  ],
  [
    'a number as of a weekday is of the paper’s day',
    [source('a', monday, killed(2, { asOf: 'XXXX-WXX-7' })), source('b', tuesday, killed(5))],
    [
      [
        'compatible, update: 5–5',
        'sides: 2–2 (a: a) | 5–5 (b: b)',
        'cells: a same 2–2 | b overlaps 5–5',
        '2–2 (a) and 5–5 (b); the later report explains the difference as an update.',
      ],
    ],
  ],
  [
    'hours of two papers with minutes',
    [
      source('a', { published: '2020-03-02T08:50' }, killed(2)),
      source('b', { published: '2020-03-02T09:10' }, killed(5)),
    ],
    [
      [
        'compatible, update: 5–5',
        'sides: 2–2 (a: a) | 5–5 (b: b)',
        'cells: a same 2–2 | b overlaps 5–5',
        '2–2 (a) and 5–5 (b); the later report explains the difference as an update.',
      ],
    ],
  ],
  [
    'places that lie in each other, and one of unknown place',
    [
      source('a', {}, at('Dayton', 'city', { within: ['Ohio'] })),
      source('b', {}, at('Ohio', 'state')),
      source('c', {}, at('the mill', 'site')),
    ],
    [
      [
        'compatible, unknown-pair: Dayton',
        'sides: Dayton (a: a) | Ohio (b: b) | the mill (c: c)',
        'cells: a same Dayton | b less-precise Ohio | c overlaps the mill',
        'Dayton (a) and Ohio (b): Dayton lies in Ohio.',
      ],
    ],
  ],
  [
    'a county, a city and a site in them',
    [
      source('a', {}, at('Greene County', 'county')),
      source('b', {}, at('Xenia', 'city', { within: ['Greene County', 'Ohio'] })),
      source('c', {}, at('Oak Mall', 'site', { within: ['Xenia', 'Greene County'] })),
    ],
    [
      [
        'compatible: Oak Mall',
        'sides: Greene County (a: a) | Oak Mall (c: c) | Xenia (b: b)',
        'cells: a less-precise Greene County | b less-precise Xenia | c same Oak Mall',
        'Oak Mall (c) and Xenia (b): Oak Mall lies in Xenia.',
      ],
    ],
  ],
  [
    'two agree on the town, two more give sites that may be one',
    [
      source('a', {}, at('Dayton', 'city')),
      source('b', {}, at('Dayton', 'city')),
      source('c', {}, at('the mill', 'site')),
      source('d', {}, at('Oak Mall', 'site')),
    ],
    [
      [
        'compatible, unknown-pair: Dayton',
        'sides: Dayton (a, b: a b) | Oak Mall (d: d) | the mill (c: c)',
        'cells: a same Dayton | b same Dayton | c overlaps the mill | d overlaps Oak Mall',
        'Oak Mall (d) and the mill (c): how Oak Mall and the mill lie to each other is not known; this settles nothing.',
      ],
    ],
  ],
  [
    'two agree on the site, two give towns',
    [
      source('a', {}, at('Oak Mall', 'site')),
      source('b', {}, at('Oak Mall', 'site')),
      source('c', {}, at('Dayton', 'city')),
      source('d', {}, at('Xenia', 'city')),
    ],
    [
      [
        'contradict: Dayton / Xenia',
        'sides: Oak Mall (a, b: a b) | Dayton (c: c) | Xenia (d: d)',
        'cells: a same Oak Mall | b same Oak Mall | c conflicts Dayton | d conflicts Xenia',
        'Dayton (c) and Xenia (d): Dayton and Xenia are different places; only a word of revision would make it an update.',
      ],
    ],
  ],
  [
    'two agree on the town, one source gives two sites',
    [
      source('a', {}, at('Dayton', 'city')),
      source('b', {}, at('Dayton', 'city')),
      source('c', {}, at('the mill', 'site'), at('Oak Mall', 'site')),
    ],
    [
      [
        'agree, unknown-pair: Dayton',
        'sides: Dayton (a, b: a b) | Oak Mall (c: c) | the mill (c: c)',
        'cells: a same Dayton | b same Dayton | c overlaps the mill / Oak Mall',
        'a and b both say Dayton.',
      ],
    ],
  ],
  [
    'two agree on a place of no known level',
    [
      source('a', {}, said('place', entity('the mill', 'place'))),
      source('b', {}, said('place', entity('the mill', 'place'))),
      source('c', {}, at('Dayton', 'city')),
    ],
    [
      [
        'agree, unknown-pair: the mill',
        'sides: the mill (a, b: a b) | Dayton (c: c)',
        'cells: a same the mill | b same the mill | c overlaps Dayton',
        'a and b both say the mill.',
      ],
    ],
  ],
  [
    'the larger of two that were corrected on one day',
    [source('a', monday, hurt(9)), source('b', monday, hurt(5, { revised: true })), source('c', monday, hurt(9))],
    [
      [
        'compatible, correction: 5–5',
        'sides: 9–9 (a, c: a c) | 5–5 (b: b)',
        'cells: a same 9–9 | b overlaps 5–5 | c same 9–9',
        '9–9 (a) and 5–5 (b); a word of revision explains the difference as a correction.',
      ],
    ],
  ],
  [
    'open bounds beside a number that two give',
    [source('a', {}, shots('>=5')), source('b', {}, shots('<=9')), source('c', {}, shots('>=5'))],
    [
      [
        'agree: 5–',
        'sides: 5– (a, c: a c) | 0–9 (b: b)',
        'cells: a same 5– | b overlaps 0–9 | c same 5–',
        'a and c both say 5–.',
      ],
    ],
  ],
  [
    'three bounds that narrow each other',
    [source('a', {}, shots('>=5')), source('b', {}, shots('<=9')), source('c', {}, shots('3-7'))],
    [
      [
        'compatible: 3–7',
        'sides: 0–9 (b: b) | 3–7 (c: c) | 5– (a: a)',
        'cells: a overlaps 5– | b less-precise 0–9 | c same 3–7',
        '0–9 (b) and 5– (a): both can be true.',
      ],
    ],
  ],
  [
    'a rough number and an open bound leave no sharp range',
    [source('a', {}, shots('~8')), source('b', {}, shots('<=8'))],
    [
      [
        'compatible: 0–8',
        'sides: 0–8 (b: b) | ~8–8 (a: a)',
        'cells: a overlaps ~8–8 | b same 0–8',
        '0–8 (b) and ~8–8 (a): both can be true.',
      ],
    ],
  ],
  [
    'one value many times, and one that excludes it',
    ['a', 'b', 'c', 'd'].map((id) =>
      source(id, { published: `2020-03-0${'abcd'.indexOf(id) + 2}` }, shots(id === 'd' ? 9 : 5)),
    ),
    [
      [
        'contradict: 5–5 / 9–9',
        'sides: 5–5 (a, b, c: a b c) | 9–9 (d: d)',
        'cells: a conflicts 5–5 | b conflicts 5–5 | c conflicts 5–5 | d conflicts 9–9',
        '5–5 (a) and 9–9 (d): nothing fits both; only a word of revision would make it an update.',
      ],
    ],
  ],
  [
    'a hedge and a headline of one paper',
    [source('a', {}, shots(5, { zone: 'headline', certainty: 'hedged' }), shots(5)), source('b', {}, shots(9))],
    [
      [
        'contradict: 5–5 / 9–9',
        'sides: 5–5 (a: a) | 9–9 (b: b)',
        'cells: a conflicts 5–5 | b conflicts 9–9',
        '5–5 (a) and 9–9 (b): nothing fits both; only a word of revision would make it an update.',
      ],
    ],
  ],
]
