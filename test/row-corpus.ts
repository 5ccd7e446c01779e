// Small made-up disputes, each with the reason it is one, and how its rows are told to a reader.

import type { Account } from '../src/model/claim.ts'
import { code, count, entity, field, quantity, quote, said, source, time, voice } from './claims.ts'

export const FIELDS = [
  field('killed', 'count', { evolves: 'rising', zero: true }),
  field('injured', 'count', { evolves: 'either', zero: true }),
  field('shots', 'count'),
  field('acres', 'quantity', { evolves: 'rising' }),
  field('damage', 'quantity'),
  field('date', 'time', { subEvent: 'event' }),
  field('hour', 'time', { subEvent: 'event' }),
  field('place', 'entity', { of: 'place' }),
  field('condition', 'category', {
    person: 'victim',
    scale: true,
    evolves: 'either',
    codes: ['good', 'serious', 'critical', 'dead'],
    sets: { 'life-threatening': ['serious', 'critical'] },
  }),
  field('weapon', 'category', { codes: ['gun', 'knife', 'no-gun'], negations: { gun: 'no-gun', knife: 'no-knife' } }),
  field('quote', 'quote'),
  field('age', 'count', { person: 'victim' }),
]
export const POLICE = [voice('Dayton police', 'police')]
const CLINIC = [voice('Mercy Clinic', 'hospital')]
const NEIGHBOUR = [voice('a neighbour', 'witness')]

const monday = { published: '2020-03-02' }
const tuesday = { published: '2020-03-03' }

/** Why it is so, the accounts, and the rows: verdict and short form, sides, cells, reason, alerts. */
export const STORIES: readonly (readonly [string, readonly Account[], readonly (readonly string[])[]])[] = [
  [
    'two bounds leave a range',
    [source('a', {}, said('shots', count('>=5'))), source('b', {}, said('shots', count('<=9')))],
    [
      [
        'compatible: 5–9',
        'sides: 0–9 (b: b) | 5– (a: a)',
        'cells: a overlaps 5– | b same 0–9',
        '0–9 (b) and 5– (a): both can be true.',
      ],
    ],
  ],
  [
    'two ranges meet',
    [source('a', {}, said('shots', count('3-7'))), source('b', {}, said('shots', count('5-9')))],
    [
      [
        'compatible: 5–7',
        'sides: 3–7 (a: a) | 5–9 (b: b)',
        'cells: a same 3–7 | b overlaps 5–9',
        '3–7 (a) and 5–9 (b): both can be true.',
      ],
    ],
  ],
  [
    'a soft bound leaves no sharp range',
    [source('a', {}, said('shots', count('~8'))), source('b', {}, said('shots', count('>=5')))],
    [
      [
        'compatible: ~8–8',
        'sides: 5– (b: b) | ~8–8 (a: a)',
        'cells: a same ~8–8 | b less-precise 5–',
        '5– (b) and ~8–8 (a): the second lies inside the first.',
      ],
    ],
  ],
  [
    'two open bounds leave no range',
    [source('a', {}, said('shots', count('>=5'))), source('b', {}, said('shots', count('>=9')))],
    [
      [
        'compatible: 9–',
        'sides: 5– (a: a) | 9– (b: b)',
        'cells: a less-precise 5– | b same 9–',
        '5– (a) and 9– (b): the second lies inside the first.',
      ],
    ],
  ],
  [
    'ages in other units have no common range',
    [
      source('a', {}, said('age', count('3-7', { unit: 'month' }), { who: 'Ana Ruiz' })),
      source('b', {}, said('age', count('5-9', { unit: 'month' }), { who: 'Ana Ruiz' })),
    ],
    [
      [
        'compatible: 3–7',
        'sides: 3–7 (a: a) | 5–9 (b: b)',
        'cells: a same 3–7 | b overlaps 5–9',
        '3–7 (a) and 5–9 (b): both can be true.',
      ],
    ],
  ],
  [
    'quantities have no common range',
    [
      source('a', {}, said('acres', quantity('>=50', '[acr_us]'))),
      source('b', {}, said('acres', quantity('<=90', '[acr_us]'))),
    ],
    [
      [
        'compatible: 0–90',
        'sides: 0–90 (b: b) | 50– (a: a)',
        'cells: a overlaps 50– | b same 0–90',
        '0–90 (b) and 50– (a): both can be true.',
      ],
    ],
  ],
  [
    'the narrowest of nested values stands for the row',
    [
      source('a', {}, said('shots', count('several'))),
      source('b', {}, said('shots', count(7))),
      source('c', {}, said('shots', count('>=5'))),
    ],
    [
      [
        'compatible: 7–7',
        'sides: several3– (a: a) | 5– (c: c) | 7–7 (b: b)',
        'cells: a less-precise several3– | b same 7–7 | c less-precise 5–',
        'several3– (a) and 7–7 (b): the second lies inside the first.',
      ],
    ],
  ],
  [
    'amounts of equal support stand in order',
    [
      source('a', {}, said('acres', quantity(700, '[acr_us]'))),
      source('b', {}, said('acres', quantity(500, '[acr_us]'))),
    ],
    [
      [
        'contradict: 500–500 / 700–700',
        'sides: 500–500 (b: b) | 700–700 (a: a)',
        'cells: a conflicts 700–700 | b conflicts 500–500',
        '500–500 (b) and 700–700 (a): nothing fits both; a later report or a word of revision would make it an update.',
      ],
    ],
  ],
  [
    'steps of a scale stand in order, with more origins first',
    [
      source('a', {}, said('condition', code('critical'), { who: 'Ana Ruiz' })),
      source('b', {}, said('condition', code('serious'), { who: 'Ana Ruiz' })),
      source('c', {}, said('condition', code('dead'), { who: 'Ana Ruiz' })),
      source('d', {}, said('condition', code('dead'), { who: 'Ana Ruiz', by: CLINIC })),
    ],
    [
      [
        'contradict: dead / serious / critical',
        'sides: dead (Mercy Clinic, c: c d) | serious (b: b) | critical (a: a)',
        'cells: a conflicts critical | b conflicts serious | c conflicts dead | d conflicts dead',
        'dead (c) and critical (a): dead and critical are neighbouring levels that exclude each other; a later report or a word of revision would make it an update.',
      ],
    ],
  ],
  [
    'a later larger toll is an update, and the newest stands',
    [source('a', monday, said('killed', count(2))), source('b', tuesday, said('killed', count(5)))],
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
    'three reports of a toll',
    [
      source('a', monday, said('killed', count(2))),
      source('b', tuesday, said('killed', count(5))),
      source('c', { published: '2020-03-04' }, said('killed', count(7))),
    ],
    [
      [
        'compatible, update: 7–7',
        'sides: 2–2 (a: a) | 5–5 (b: b) | 7–7 (c: c)',
        'cells: a same 2–2 | b overlaps 5–5 | c overlaps 7–7',
        '2–2 (a) and 5–5 (b); the later report explains the difference as an update.',
      ],
    ],
  ],
  [
    'an earlier larger toll is a contradiction',
    [source('a', monday, said('killed', count(5))), source('b', tuesday, said('killed', count(2)))],
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
    'a smaller toll with a word of revision is a correction',
    [source('a', monday, said('killed', count(5))), source('b', tuesday, said('killed', count(2), { revised: true }))],
    [
      [
        'compatible, correction: 2–2',
        'sides: 2–2 (b: b) | 5–5 (a: a)',
        'cells: a overlaps 5–5 | b same 2–2',
        '2–2 (b) and 5–5 (a); a word of revision explains the difference as a correction.',
      ],
    ],
  ],
  [
    'a revision of one day stands for both',
    [source('a', monday, said('injured', count(9))), source('b', monday, said('injured', count(5), { revised: true }))],
    [
      [
        'compatible, correction: 5–5',
        'sides: 5–5 (b: b) | 9–9 (a: a)',
        'cells: a overlaps 9–9 | b same 5–5',
        '5–5 (b) and 9–9 (a); a word of revision explains the difference as a correction.',
      ],
    ],
  ],
  [
    'two revisions of one day contradict',
    [
      source('a', monday, said('shots', count(9), { revised: true })),
      source('b', monday, said('shots', count(5), { revised: true })),
    ],
    [
      [
        'contradict: 5–5 / 9–9',
        'sides: 5–5 (b: b) | 9–9 (a: a)',
        'cells: a conflicts 9–9 | b conflicts 5–5',
        '5–5 (b) and 9–9 (a): nothing fits both; only a word of revision would make it an update.',
      ],
    ],
  ],
  [
    'a code that changes with a revision is an update',
    [
      source('a', monday, said('weapon', code('gun'))),
      source('b', monday, said('weapon', code('knife'), { revised: true })),
    ],
    [
      [
        'compatible, update: knife',
        'sides: gun (a: a) | knife (b: b)',
        'cells: a same gun | b overlaps knife',
        'gun (a) and knife (b): gun and knife exclude each other; the later report explains the difference as an update.',
      ],
    ],
  ],
  [
    'what either rises or falls is an update by its day',
    [source('a', monday, said('injured', count(9))), source('b', tuesday, said('injured', count(5)))],
    [
      [
        'compatible, update: 5–5',
        'sides: 5–5 (b: b) | 9–9 (a: a)',
        'cells: a overlaps 9–9 | b same 5–5',
        '5–5 (b) and 9–9 (a); the later report explains the difference as an update.',
      ],
    ],
  ],
  [
    'with a word of revision it is a correction',
    [
      source('a', monday, said('injured', count(9))),
      source('b', tuesday, said('injured', count(5), { revised: true })),
    ],
    [
      [
        'compatible, correction: 5–5',
        'sides: 5–5 (b: b) | 9–9 (a: a)',
        'cells: a overlaps 9–9 | b same 5–5',
        '5–5 (b) and 9–9 (a); a word of revision explains the difference as a correction.',
      ],
    ],
  ],
  [
    'two hours of one day tell which is later',
    [
      source('a', { published: '2020-03-02T08:30' }, said('killed', count(2))),
      source('b', { published: '2020-03-02T21:10' }, said('killed', count(5))),
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
    'an hour on one side alone tells nothing',
    [
      source('a', { published: '2020-03-02T08:30' }, said('killed', count(2))),
      source('b', monday, said('killed', count(5))),
    ],
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
    'the day that a number is of outweighs that of the paper',
    [
      source('a', tuesday, said('killed', count(5), { asOf: '2020-03-01' })),
      source('b', monday, said('killed', count(2))),
    ],
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
    'a toll that rose says itself that it is later',
    [
      source(
        'a',
        { text: 'The toll rose to seven on the coast.' },
        said('killed', count(7), { text: 'seven', start: 17, end: 22 }),
      ),
      source('b', {}, said('killed', count(4))),
    ],
    [
      [
        'compatible, update: 4–4',
        'sides: 4–4 (b: b) | 7–7 (a: a)',
        'cells: a overlaps 7–7 | b same 4–4',
        '4–4 (b) and 7–7 (a); the later report explains the difference as an update.',
      ],
    ],
  ],
  [
    'a toll that rose to the smaller number explains nothing',
    [
      source(
        'a',
        { text: 'The toll rose to three on the coast.' },
        said('killed', count(3), { text: 'three', start: 17, end: 22 }),
      ),
      source('b', {}, said('killed', count(9))),
    ],
    [
      [
        'contradict: 3–3 / 9–9',
        'sides: 3–3 (a: a) | 9–9 (b: b)',
        'cells: a conflicts 3–3 | b conflicts 9–9',
        '3–3 (a) and 9–9 (b): nothing fits both; a later report or a word of revision would make it an update.',
      ],
    ],
  ],
  [
    'a rise far before the number is of something else',
    [
      source(
        'a',
        { text: 'The water rose to the roofs of the lower town before noon and killed seven.' },
        said('killed', count(7), { text: 'seven', start: 69, end: 74 }),
      ),
      source('b', {}, said('killed', count(4))),
    ],
    [
      [
        'contradict: 4–4 / 7–7',
        'sides: 4–4 (b: b) | 7–7 (a: a)',
        'cells: a conflicts 7–7 | b conflicts 4–4',
        '4–4 (b) and 7–7 (a): nothing fits both; a later report or a word of revision would make it an update.',
      ],
    ],
  ],
  [
    'no injuries reported settles nothing',
    [
      source('a', { text: 'No injuries were reported.' }, said('injured', count('none'))),
      source('b', {}, said('injured', count(3))),
    ],
    [
      [
        'compatible, tension: 0–0',
        'sides: 0–0 (a: a) | 3–3 (b: b)',
        'cells: a same 0–0 | b overlaps 3–3',
        '0–0 (a) and 3–3 (b); they differ only at a soft edge or against a hedge, which settles nothing.',
      ],
    ],
  ],
  [
    'reported in another sentence does not soften none',
    [
      source('a', { text: 'No people were hurt. Damage was reported.' }, said('injured', count('none'))),
      source('b', {}, said('injured', count(3))),
    ],
    [
      [
        'contradict: 0–0 / 3–3',
        'sides: 0–0 (a: a) | 3–3 (b: b)',
        'cells: a conflicts 0–0 | b conflicts 3–3',
        '0–0 (a) and 3–3 (b): nothing fits both; a later report or a word of revision would make it an update.',
      ],
    ],
  ],
  [
    'no immediate reports is soft too',
    [
      source('a', { text: 'There were no immediate reports of injuries.' }, said('injured', count('none'))),
      source('b', {}, said('injured', count(3))),
    ],
    [
      [
        'compatible, tension: 0–0',
        'sides: 0–0 (a: a) | 3–3 (b: b)',
        'cells: a same 0–0 | b overlaps 3–3',
        '0–0 (a) and 3–3 (b); they differ only at a soft edge or against a hedge, which settles nothing.',
      ],
    ],
  ],
  [
    'a hedged none settles nothing',
    [
      source('a', {}, said('injured', count('none'), { certainty: 'hedged' })),
      source('b', {}, said('injured', count(3))),
    ],
    [
      [
        'compatible, tension: 0–0',
        'sides: 0–0 (a: a) | 3–3 (b: b)',
        'cells: a same 0–0 | b overlaps 3–3',
        '0–0 (a) and 3–3 (b); they differ only at a soft edge or against a hedge, which settles nothing.',
      ],
    ],
  ],
  [
    'a hedged number contradicts',
    [source('a', {}, said('shots', count(4), { certainty: 'hedged' })), source('b', {}, said('shots', count(9)))],
    [
      [
        'contradict: 4–4 / 9–9',
        'sides: 4–4 (a: a) | 9–9 (b: b)',
        'cells: a conflicts 4–4 | b conflicts 9–9',
        '4–4 (a) and 9–9 (b): nothing fits both; only a word of revision would make it an update.',
      ],
    ],
  ],
  [
    'a hedged code settles nothing',
    [
      source('a', {}, said('weapon', code('gun'), { certainty: 'hedged' })),
      source('b', {}, said('weapon', code('knife'))),
    ],
    [
      [
        'compatible, tension: gun',
        'sides: gun (a: a) | knife (b: b)',
        'cells: a same gun | b overlaps knife',
        'gun (a) and knife (b): gun and knife exclude each other; they differ only at a soft edge or against a hedge, which settles nothing.',
      ],
    ],
  ],
  [
    'the same said with a hedge',
    [source('a', {}, said('shots', count(9), { certainty: 'hedged' })), source('b', {}, said('shots', count(9)))],
    [
      [
        'compatible, hedged: 9–9',
        'sides: 9–9 (a, b: a b)',
        'cells: a same 9–9 | b same 9–9',
        '9–9 (b) and 9–9 (a); one source says it with a hedge, which is weaker.',
      ],
    ],
  ],
  [
    'the same digits in another unit are a slip',
    [source('a', {}, said('acres', quantity(500, '[acr_us]'))), source('b', {}, said('acres', quantity(500, 'har')))],
    [
      [
        'contradict: 500–500',
        'sides: 500–500 (a: a) | 500–500 (b: b)',
        'cells: a conflicts 500–500 | b conflicts 500–500',
        '500–500 (a) and 500–500 (b): they have the same digits in another unit or magnitude; one of them most likely has the wrong unit or magnitude.',
        'unit-slip: 500–500 (a) and 500–500 (b) have the same digits in another unit or magnitude',
      ],
    ],
  ],
  [
    'a thousand times as many is a slip of magnitude',
    [source('a', {}, said('shots', count(200))), source('b', {}, said('shots', count(200000)))],
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
    'twelve hours apart are a slip of the half of the day',
    [source('a', {}, said('hour', time('T05:15'))), source('b', {}, said('hour', time('T17:15')))],
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
  [
    'ages a year apart may be a slip',
    [
      source('a', {}, said('age', count(31), { who: 'Ana Ruiz' })),
      source('b', {}, said('age', count(32), { who: 'Ana Ruiz' })),
    ],
    [
      [
        'contradict: 31–31 / 32–32',
        'sides: 31–31 (a: a) | 32–32 (b: b)',
        'cells: a conflicts 31–31 | b conflicts 32–32',
        '31–31 (a) and 32–32 (b): they differ by one; one of them may be a slip.',
        'near-miss: 31–31 (a) and 32–32 (b) differ by very little: one of them may be a slip',
      ],
    ],
  ],
  [
    'words of a quotation that were changed',
    [
      source('a', {}, said('quote', quote('We will never demand that again in this town', 'Ann Lee'))),
      source('b', {}, said('quote', quote('We will now demand that again in this town', 'Ann Lee'))),
    ],
    [
      [
        'contradict: We will never demand that again in this town / We will now demand that again in this town',
        'sides: We will never demand that again in this town (a: a) | We will now demand that again in this town (b: b)',
        'cells: a conflicts We will never demand that again in this town | b conflicts We will now demand that again in this town',
        'We will never demand that again in this town (a) and We will now demand that again in this town (b): one utterance is quoted in different words; only one wording can be what was said.',
        'quote-altered: from a to b: we will [-never-] {+now+} demand that again in this town',
      ],
      [
        'contradict: We will never demand that again in this town / We will now demand that again in this town',
        'sides: We will never demand that again in this town (a: a) | We will now demand that again in this town (b: b)',
        'cells: a conflicts We will never demand that again in this town | b conflicts We will now demand that again in this town',
        'We will never demand that again in this town (a) and We will now demand that again in this town (b): one utterance is quoted in different words; only one wording can be what was said.',
        'quote-altered: from a to b: we will [-never-] {+now+} demand that again in this town',
      ],
    ],
  ],
  [
    'a quotation in another mouth',
    [
      source('a', {}, said('quote', quote('We will never demand that again in this town', 'Ann Lee'))),
      source('b', {}, said('quote', quote('We will never demand that again in this town', 'Omar Haddad'))),
    ],
    [
      [
        'contradict: We will never demand that again in this town',
        'sides: We will never demand that again in this town (a: a) | We will never demand that again in this town (b: b)',
        'cells: a conflicts We will never demand that again in this town | b conflicts We will never demand that again in this town',
        'We will never demand that again in this town (a) and We will never demand that again in this town (b): the same words are put into the mouths of Ann Lee and Omar Haddad; only one of them can have said it.',
        'quote-altered: a and b: the same words are put into the mouths of Ann Lee and Omar Haddad',
      ],
      [
        'contradict: We will never demand that again in this town',
        'sides: We will never demand that again in this town (a: a) | We will never demand that again in this town (b: b)',
        'cells: a conflicts We will never demand that again in this town | b conflicts We will never demand that again in this town',
        'We will never demand that again in this town (a) and We will never demand that again in this town (b): the same words are put into the mouths of Ann Lee and Omar Haddad; only one of them can have said it.',
        'quote-altered: a and b: the same words are put into the mouths of Ann Lee and Omar Haddad',
      ],
    ],
  ],
  [
    'two sources cite one voice and differ',
    [
      source('a', {}, said('shots', count(5), { by: POLICE })),
      source('b', {}, said('shots', count(9), { by: POLICE })),
    ],
    [
      [
        'contradict: 5–5 / 9–9',
        'sides: 5–5 (Dayton police: a) | 9–9 (Dayton police: b)',
        'cells: a conflicts 5–5 | b conflicts 9–9',
        '5–5 (a, from Dayton police) and 9–9 (b, from Dayton police): nothing fits both; only a word of revision would make it an update.',
        'same-origin-drift: a and b both cite Dayton police and differ: 5–5, 9–9',
      ],
    ],
  ],
  [
    'headline against body',
    [source('a', {}, said('shots', count(5), { zone: 'headline' }), said('shots', count(9)))],
    [
      [
        'contradict: 5–5 / 9–9',
        'sides: 5–5 (a: a) | 9–9 (a: a)',
        'cells: a conflicts 5–5 / 9–9',
        '5–5 (a) and 9–9 (a): nothing fits both; only a word of revision would make it an update.',
        'self-conflict: a says 5–5 and 9–9 (headline, body)',
      ],
    ],
  ],
  [
    'two voices of one source',
    [source('a', {}, said('shots', count(5), { by: POLICE }), said('shots', count(9), { by: CLINIC }))],
    [
      [
        'contradict: 5–5 / 9–9',
        'sides: 5–5 (Dayton police: a) | 9–9 (Mercy Clinic: a)',
        'cells: a conflicts 5–5 / 9–9',
        '5–5 (a, from Dayton police) and 9–9 (a, from Mercy Clinic): nothing fits both; only a word of revision would make it an update.',
        'self-conflict: a says 5–5 and 9–9',
      ],
    ],
  ],
  [
    'a witness here and nobody there',
    [source('a', {}, said('shots', count(5), { by: NEIGHBOUR })), source('b', {}, said('shots', count(5)))],
    [
      [
        'agree: 5–5',
        'sides: 5–5 (a neighbour (a), b: a b)',
        'cells: a same 5–5 | b same 5–5',
        'a and b both say 5–5.',
        'dropped-attribution: a has "5–5" from a neighbour; b says it in its own voice',
      ],
    ],
  ],
  [
    'a witness here and, elsewhere in the same paper, there',
    [
      source('a', {}, said('shots', count(5), { by: NEIGHBOUR })),
      source('b', {}, said('shots', count(5)), said('shots', count(5), { by: POLICE })),
    ],
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
    'a witness here and a hedge there',
    [
      source('a', {}, said('shots', count(5), { by: NEIGHBOUR })),
      source('b', {}, said('shots', count(5), { certainty: 'hedged' })),
    ],
    [
      [
        'compatible, hedged: 5–5',
        'sides: 5–5 (a neighbour (a), b: a b)',
        'cells: a same 5–5 | b same 5–5',
        '5–5 (a, from a neighbour (a)) and 5–5 (b); one source says it with a hedge, which is weaker.',
      ],
    ],
  ],
  [
    'an age from a brother is nobody’s allegation',
    [
      source('a', {}, said('age', count(31), { who: 'Ana Ruiz', by: [voice('her brother', 'family')] })),
      source('b', {}, said('age', count(31), { who: 'Ana Ruiz' })),
    ],
    [
      [
        'agree: 31–31',
        'sides: 31–31 (b, her brother (a): a b)',
        'cells: a same 31–31 | b same 31–31',
        'a and b both say 31–31.',
      ],
    ],
  ],
  [
    'more hits than shots',
    [
      source('a', {}, said('shots', count(9, { measure: 'hit' }))),
      source('b', {}, said('shots', count(5, { measure: 'fired' }))),
    ],
    [
      [
        'contradict: 9–9; 5–5',
        'sides: 5–5 (fired) (b: b) | 9–9 (hit) (a: a)',
        'cells: a none 9–9 | b none 5–5',
        '9–9 (a) and 5–5 (b): 9–9 (hit) cannot be more than 5–5 (fired).',
        'order: 9–9 (hit) cannot be more than 5–5 (fired)',
      ],
    ],
  ],
  [
    'fewer hits than shots are not compared',
    [
      source('a', {}, said('shots', count(3, { measure: 'hit' }))),
      source('b', {}, said('shots', count(5, { measure: 'fired' }))),
    ],
    [
      [
        'compatible, not-comparable: measure: 3–3; 5–5',
        'sides: 3–3 (hit) (a: a) | 5–5 (fired) (b: b)',
        'cells: a none 3–3 | b none 5–5',
        '3–3 (a) and 5–5 (b) are not comparable: different measure (hit, fired). Only values of one measure could agree or clash.',
      ],
    ],
  ],
  [
    'more deputies than officers, who hold them',
    [
      source('a', {}, said('injured', count(9, { population: 'deputies' }))),
      source('b', {}, said('injured', count(5, { population: 'officers' }))),
    ],
    [
      [
        'contradict: 9–9; 5–5',
        'sides: 5–5 (officers) (b: b) | 9–9 (deputies) (a: a)',
        'cells: a none 9–9 | b none 5–5',
        '9–9 (a) and 5–5 (b): 9–9 (deputies) cannot be more than 5–5 (officers).',
        'order: 9–9 (deputies) cannot be more than 5–5 (officers)',
      ],
    ],
  ],
  [
    'more officers than people',
    [
      source('a', {}, said('injured', count(9, { population: 'officers' }))),
      source('b', {}, said('injured', count(5))),
    ],
    [
      [
        'contradict: 9–9; 5–5',
        'sides: 5–5 (b: b) | 9–9 (officers) (a: a)',
        'cells: a none 9–9 | b none 5–5',
        '9–9 (a) and 5–5 (b): 9–9 (officers) cannot be more than 5–5 (the whole).',
        'order: 9–9 (officers) cannot be more than 5–5 (the whole)',
      ],
    ],
  ],
  [
    'more dead than casualties',
    [
      source('a', {}, said('killed', count(9))),
      source('b', {}, said('killed', count(5, { population: 'casualties' }))),
    ],
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
    'casualties may be more than the dead',
    [
      source('a', {}, said('killed', count(2))),
      source('b', {}, said('killed', count(5, { population: 'casualties' }))),
    ],
    [
      [
        'compatible, not-comparable: population: 2–2; 5–5',
        'sides: 2–2 (a: a) | 5–5 (casualties) (b: b)',
        'cells: a none 2–2 | b none 5–5',
        '2–2 (a) and 5–5 (b) are not comparable: different population (the whole, casualties). Only counts of the same people could agree or clash.',
      ],
    ],
  ],
  [
    'officers and drivers are not compared',
    [
      source('a', {}, said('injured', count(2, { population: 'officers' }))),
      source('b', {}, said('injured', count(5, { population: 'drivers' }))),
    ],
    [
      [
        'compatible, not-comparable: population: 2–2; 5–5',
        'sides: 2–2 (officers) (a: a) | 5–5 (drivers) (b: b)',
        'cells: a none 2–2 | b none 5–5',
        '2–2 (a) and 5–5 (b) are not comparable: different population (officers, drivers). Only counts of the same people could agree or clash.',
      ],
    ],
  ],
  [
    'a denied value against a claim of it',
    [
      source('a', {}, said('weapon', code('gun'), { state: 'denied', by: POLICE })),
      source('b', {}, said('weapon', code('gun'))),
    ],
    [
      [
        'contradict: denied: gun / gun',
        'sides: denied: gun (Dayton police: a) | gun (b: b)',
        'cells: a conflicts gun | b conflicts gun',
        'gun (a, from Dayton police) and gun (b): Dayton police denies what the other says: gun; only a word of revision would make it an update.',
      ],
    ],
  ],
  [
    'a denied value against another',
    [
      source('a', {}, said('weapon', code('gun'), { state: 'denied', by: POLICE })),
      source('b', {}, said('weapon', code('knife'))),
    ],
    [
      [
        'compatible: denied: gun',
        'sides: denied: gun (Dayton police: a) | knife (b: b)',
        'cells: a same gun | b overlaps knife',
        'gun (a, from Dayton police) and knife (b): to deny the one says nothing of the other.',
      ],
    ],
  ],
  [
    'a denied degree settles nothing on a scale',
    [
      source('a', {}, said('condition', code('critical'), { state: 'denied', who: 'Ana Ruiz', by: CLINIC })),
      source('b', {}, said('condition', code('critical'), { who: 'Ana Ruiz' })),
    ],
    [
      [
        'compatible, tension: denied: critical',
        'sides: denied: critical (Mercy Clinic: a) | critical (b: b)',
        'cells: a same critical | b overlaps critical',
        'critical (a, from Mercy Clinic) and critical (b): Mercy Clinic denies what the other says: critical; they differ only at a soft edge or against a hedge, which settles nothing.',
      ],
    ],
  ],
  [
    'two denials',
    [
      source('a', {}, said('weapon', code('gun'), { state: 'denied' })),
      source('b', {}, said('weapon', code('knife'), { state: 'denied' })),
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
    'the night of one day and the small hours of the next',
    [
      source('a', {}, said('date', time('2020-03-01'), { text: 'late Sunday night' })),
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
    'the same told the other way round',
    [
      source('a', {}, said('date', time('2020-03-02'), { text: 'early Monday' })),
      source('b', {}, said('date', time('2020-03-01'), { text: 'late Sunday night' })),
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
    'two days in a row in broad daylight',
    [
      source('a', {}, said('date', time('2020-03-01'), { text: 'Sunday' })),
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
    'the night of one day and the noon of the next',
    [
      source('a', {}, said('date', time('2020-03-01'), { text: 'Sunday night' })),
      source('b', {}, said('date', time('2020-03-02'), { text: 'Monday at noon' })),
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
    'a night and the morning two days later',
    [
      source('a', {}, said('date', time('2020-03-01'), { text: 'Sunday night' })),
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
    'weekdays alone, Sunday night and early Monday',
    [
      source('a', {}, said('date', time('XXXX-WXX-7', { weekday: 7 }), { text: 'Sunday night' })),
      source('b', {}, said('date', time('XXXX-WXX-1', { weekday: 1 }), { text: 'early Monday' })),
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
    'dead at the scene and dead in hospital',
    [
      source(
        'a',
        { text: 'Ana Ruiz died at the scene, police said.' },
        said('condition', code('dead'), { who: 'Ana Ruiz', text: 'died', start: 9, end: 13 }),
      ),
      source(
        'b',
        { text: 'Ana Ruiz died at Mercy Hospital.' },
        said('condition', code('dead'), { who: 'Ana Ruiz', text: 'died', start: 9, end: 13 }),
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
    'dead at the scene and dead somewhere',
    [
      source(
        'a',
        { text: 'Ana Ruiz died at the scene, police said.' },
        said('condition', code('dead'), { who: 'Ana Ruiz', text: 'died', start: 9, end: 13 }),
      ),
      source('b', {}, said('condition', code('dead'), { who: 'Ana Ruiz' })),
    ],
    [['agree: dead', 'sides: dead (b: b) | dead (a: a)', 'cells: a same dead | b same dead', 'b and a both say dead.']],
  ],
  [
    'expected to live is hope, serious is now',
    [
      source('a', {}, said('condition', code('good'), { who: 'Ana Ruiz', text: 'expected to do well' })),
      source('b', {}, said('condition', code('critical'), { who: 'Ana Ruiz' })),
    ],
    [
      [
        'compatible: good',
        'sides: good (a: a) | critical (b: b)',
        'cells: a overlaps good | b same critical',
        'critical (b) and good (a): what is expected to come leaves open how it stands now.',
      ],
    ],
  ],
  [
    'expected to live and dead',
    [
      source('a', {}, said('condition', code('good'), { who: 'Ana Ruiz', text: 'expected to do well' })),
      source('b', {}, said('condition', code('dead'), { who: 'Ana Ruiz' })),
    ],
    [
      [
        'contradict: good / dead',
        'sides: good (a: a) | dead (b: b)',
        'cells: a conflicts good | b conflicts dead',
        'dead (b) and good (a): dead and good exclude each other; a later report or a word of revision would make it an update.',
      ],
    ],
  ],
  [
    'no gun says nothing of a knife',
    [
      source('a', {}, said('weapon', code('no-gun'), { text: 'had no gun' })),
      source('b', {}, said('weapon', code('knife'), { text: 'with a knife' })),
    ],
    [
      [
        'compatible: knife',
        'sides: knife (b: b) | no-gun (a: a)',
        'cells: a overlaps no-gun | b same knife',
        'knife (b) and no-gun (a): the one denies one weapon, the other tells of another.',
      ],
    ],
  ],
  [
    'no gun and a gun',
    [
      source('a', {}, said('weapon', code('no-gun'), { text: 'had no gun' })),
      source('b', {}, said('weapon', code('gun'), { text: 'with a pistol' })),
    ],
    [
      [
        'contradict: gun / no-gun',
        'sides: gun (b: b) | no-gun (a: a)',
        'cells: a conflicts no-gun | b conflicts gun',
        'gun (b) and no-gun (a): gun and no-gun exclude each other; only a word of revision would make it an update.',
      ],
    ],
  ],
  [
    'people of one country are a part of all',
    [
      source(
        'a',
        { text: 'Two Chinese tourists were hurt.' },
        said('injured', count(2), { text: 'Two Chinese tourists' }),
      ),
      source('b', { text: 'Nine people were hurt.' }, said('injured', count(9), { text: 'Nine people' })),
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
  [
    'people of one country cannot be more than all',
    [
      source(
        'a',
        { text: 'Twelve Chinese tourists were hurt.' },
        said('injured', count(12), { text: 'Twelve Chinese tourists' }),
      ),
      source('b', { text: 'Nine people were hurt.' }, said('injured', count(9), { text: 'Nine people' })),
    ],
    [
      [
        'contradict: 9–9 / 12–12',
        'sides: 9–9 (b: b) | 12–12 (a: a)',
        'cells: a conflicts 12–12 | b conflicts 9–9',
        '12–12 (a) and 9–9 (b): nothing fits both; a later report or a word of revision would make it an update.',
      ],
    ],
  ],
  [
    'a town and the address in it',
    [
      source('a', {}, said('place', entity('Dayton', 'place', { level: 'city', within: ['Ohio'] }))),
      source(
        'b',
        {},
        said('place', entity('27 Harbor Street', 'place', { level: 'point', within: ['Dayton', 'Ohio'] })),
      ),
    ],
    [
      [
        'compatible: 27 Harbor Street',
        'sides: 27 Harbor Street (b: b) | Dayton (a: a)',
        'cells: a less-precise Dayton | b same 27 Harbor Street',
        '27 Harbor Street (b) and Dayton (a): 27 Harbor Street lies in Dayton.',
      ],
    ],
  ],
  [
    'two addresses in one town',
    [
      source(
        'a',
        {},
        said('place', entity('Dayton', 'place', { level: 'city' })),
        said('place', entity('27 Harbor Street', 'place', { level: 'point', within: ['Dayton'] })),
      ),
      source(
        'b',
        {},
        said('place', entity('Dayton', 'place', { level: 'city' })),
        said('place', entity('9 Mill Lane', 'place', { level: 'point', within: ['Dayton'] })),
      ),
    ],
    [
      [
        'contradict: 27 Harbor Street / 9 Mill Lane',
        'sides: 27 Harbor Street (a: a) | 9 Mill Lane (b: b)',
        'cells: a conflicts 27 Harbor Street | b conflicts 9 Mill Lane',
        '27 Harbor Street (a) and 9 Mill Lane (b): 27 Harbor Street and 9 Mill Lane lie in different streets; only a word of revision would make it an update.',
      ],
    ],
  ],
  [
    'a part beside its whole',
    [
      source('a', {}, said('acres', quantity(900, '[acr_us]')), said('acres', quantity(300, '[acr_us]'))),
      source('b', {}, said('acres', quantity(900, '[acr_us]'))),
    ],
    [
      [
        'agree: 900–900',
        'sides: 900–900 (a, b: a b)',
        'cells: a same 900–900 | b same 900–900',
        'a and b both say 900–900.',
      ],
    ],
  ],
  [
    'two values of one source, of which one is shared',
    [
      source('a', {}, said('weapon', code('gun')), said('weapon', code('knife'))),
      source('b', {}, said('weapon', code('gun'))),
    ],
    [
      [
        'agree, several: gun',
        'sides: gun (a, b: a b) | knife (a: a)',
        'cells: a same gun / knife | b same gun',
        'a and b both say gun.',
      ],
    ],
  ],
  [
    'a headline that its own text does not bear out',
    [
      source('a', {}, said('shots', count(8), { zone: 'headline' }), said('shots', count(7))),
      source('b', {}, said('shots', count(7))),
    ],
    [
      [
        'contradict: 7–7 / 8–8',
        'sides: 7–7 (a, b: a b) | 8–8 (a: a)',
        'cells: a conflicts 8–8 / 7–7 | b conflicts 7–7',
        '7–7 (a) and 8–8 (a): nothing fits both; only a word of revision would make it an update.',
        'self-conflict: a says 7–7 and 8–8 (body, headline)',
      ],
    ],
  ],
  [
    'a semicolon ends what none is said of',
    [
      source('a', { text: 'No people were hurt; damage was reported.' }, said('injured', count('none'))),
      source('b', {}, said('injured', count(3))),
    ],
    [
      [
        'contradict: 0–0 / 3–3',
        'sides: 0–0 (a: a) | 3–3 (b: b)',
        'cells: a conflicts 0–0 | b conflicts 3–3',
        '0–0 (a) and 3–3 (b): nothing fits both; a later report or a word of revision would make it an update.',
      ],
    ],
  ],
  [
    'reported far behind no is of something else',
    [
      source(
        'a',
        { text: 'No one on the crowded pier that runs along the north side of the old harbor wall was reported hurt.' },
        said('injured', count('none')),
      ),
      source('b', {}, said('injured', count(3))),
    ],
    [
      [
        'contradict: 0–0 / 3–3',
        'sides: 0–0 (a: a) | 3–3 (b: b)',
        'cells: a conflicts 0–0 | b conflicts 3–3',
        '0–0 (a) and 3–3 (b): nothing fits both; a later report or a word of revision would make it an update.',
      ],
    ],
  ],
  [
    'a weekday against a full date has no night between',
    [
      source('a', {}, said('date', time('XXXX-WXX-7', { weekday: 7 }), { text: 'Sunday night' })),
      source('b', {}, said('date', time('2020-03-03'), { text: 'early Tuesday' })),
    ],
    [
      [
        'contradict: 2020-03-03 / XXXX-WXX-7',
        'sides: 2020-03-03 (b: b) | XXXX-WXX-7 (a: a)',
        'cells: a conflicts XXXX-WXX-7 | b conflicts 2020-03-03',
        '2020-03-03 (b) and XXXX-WXX-7 (a): nothing fits both; only a word of revision would make it an update.',
      ],
    ],
  ],
  [
    'hours have no night between',
    [
      source('a', {}, said('hour', time('T22:15'), { text: 'late at night' })),
      source('b', {}, said('hour', time('T03:40'), { text: 'early' })),
    ],
    [
      [
        'contradict: T03:40 / T22:15',
        'sides: T03:40 (b: b) | T22:15 (a: a)',
        'cells: a conflicts T22:15 | b conflicts T03:40',
        'T03:40 (b) and T22:15 (a): nothing fits both; only a word of revision would make it an update.',
      ],
    ],
  ],
  [
    'a number that came back in the newest report stands',
    [
      source('a', monday, said('injured', count(2))),
      source('b', tuesday, said('injured', count(5))),
      source('c', { published: '2020-03-04' }, said('injured', count(2))),
    ],
    [
      [
        'compatible, update: 2–2',
        'sides: 2–2 (a, c: a c) | 5–5 (b: b)',
        'cells: a same 2–2 | b overlaps 5–5 | c same 2–2',
        '2–2 (a) and 5–5 (b); the later report explains the difference as an update.',
      ],
    ],
  ],
  [
    'two soft numbers that meet leave no sharp range',
    [source('a', {}, said('shots', count('~10'))), source('b', {}, said('shots', count('3-10')))],
    [
      [
        'compatible: 3–10',
        'sides: 3–10 (b: b) | ~10–10 (a: a)',
        'cells: a same ~10–10 | b overlaps 3–10',
        '~10–10 (a) and 3–10 (b): both can be true.',
      ],
    ],
  ],
  [
    'two days in a row without words of night',
    [
      source('a', {}, said('date', time('2020-03-01'), { text: 'Sunday' })),
      source('b', {}, said('date', time('2020-03-02'), { text: 'Monday' })),
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
    'one source states it, one says that it is not known',
    [source('a', {}, said('shots', count(5))), source('b', {}, said('shots', null))],
    [
      [
        'single: 5–5',
        'sides: 5–5 (a: a)',
        'cells: a none 5–5 | b none not known',
        '5–5 (a) states a value; b says that it is not known, which never contradicts.',
      ],
    ],
  ],
  [
    'only unknown',
    [source('a', {}, said('shots', null)), source('b', {}, said('shots', null))],
    [['none: ', 'sides: ', 'cells: a none not known | b none not known', 'No source states a value.']],
  ],
]
