// The day of the event, and the days of what follows it: one row for each way to say it.

import { expect, test } from 'vitest'
import { votedFor } from './told.ts'

/** Sentences of an article of Monday, 7 July 2025, and its voting days. */
test.each<[string, string[]]>([
  ['Rescuers raced against time Sunday to find dozens of hikers swept away by a flood that killed nine.', []],
  ['Crews on Monday were combing mud-covered streets for survivors of the flood that killed 40 people.', []],
  ['Divers combed the reservoir on Sunday for four people missing after a dam failure killed 12.', []],
  ['Residents were digging through the rubble Sunday after an earthquake killed at least 30 people.', []],
  ['Soldiers sifted through the ashes on Monday, looking for victims of a fire that killed six people.', []],
  ['Workers spent Sunday clearing roads after a landslide that killed three people.', []],
  [
    'A flood swept away dozens of hikers on Friday, killing nine. Rescuers raced against time Sunday.',
    ['Fri 4 Jul 2025'],
  ],
  ['Ambulances raced to the mill on Sunday after a boiler exploded, killing two workers.', ['Sun 6 Jul 2025']],
  ['An earthquake killed at least 30 people on Saturday. Searchers combed the ruins on Monday.', ['Sat 5 Jul 2025']],
  ['A man was killed Sunday in a crash near Dover. Police searched his home on Monday.', ['Sun 6 Jul 2025']],
])('%s → %s', (text, expected) => {
  expect(votedFor(text, 'date', '2025-07-07')).toEqual(expected)
})

/** Sentences of the same article, and the voting hours of the event. */
test.each<[string, string[]]>([
  // what was tried is part of what happened
  ['The bus flipped while trying to turn onto a ramp at about 4:20 p.m., killing two people.', ['about 4:20 p.m.']],
  ['The truck left the road, crashing about 4:20 p.m. and killing two people.', ['about 4:20 p.m.']],
  // one moment by two clocks
  ['The bus overturned at 4:20 p.m. local time (2020 GMT), killing two people.', ['4:20 p.m.']],
  ['The bus overturned at 2020 GMT (4:20 p.m. local time), killing two people.', ['4:20 p.m.']],
  ['The bus overturned at 2020 GMT, killing two people.', ['8:20 p.m. GMT']],
])('%s → %s', (text, expected) => {
  expect(votedFor(text, 'incident-time', '2025-07-07')).toEqual(expected)
})

/** A date in brackets before the agency is the day of the writing. */
test('[date] (agency) – opens the article, and is no day of the event', () => {
  const text = 'Bus overturns in Iowa\n\n[July 7, 2025] (Reuters) - A bus overturned on Sunday, killing two people.'
  expect(votedFor(text, 'date', '2025-07-07')).toEqual(['Sun 6 Jul 2025'])
})
