// Accidents as a careful reader tells them: who was aboard, whom a number leaves out, and where and when it happened.

import { describe, expect, test } from 'vitest'
import { told, votedFor } from './told.ts'

/** Published on a Wednesday. */
const PUBLISHED = '2016-11-02'

describe('aboard', () => {
  test.each<[string, string[]]>([
    ['The jet took off with 112 passengers and six crew.', ['118']],
    ['A coach with 38 pupils overturned near Lyon.', ['38']],
    ['The launch, with 58 onboard, was heading north.', ['58']],
    ['The tram was packed with about 90 commuters.', ['about 90']],
    ['The manifest listed 148 people.', ['148']],
    ['A helicopter was transporting 12 oil workers.', ['12']],
    ['As many as 60 guests and four crew were on board.', ['up to 64']],
    // what a vessel may carry is nobody aboard
    ['The launch was licensed to carry 40 passengers.', []],
    ['The ambulance took two people to hospital.', []],
    ['The boats brought 30 people to shore.', []],
  ])('%s', (text, expected) => {
    expect(votedFor(text, 'aboard')).toEqual(expected)
  })
})

describe('a number of some of them is no total', () => {
  test.each<[string, string, string, string[]]>([
    ['nobody there', 'Six people died. No one on the ground was killed.', 'killed', ['6']],
    ['nobody of those', 'Six people died. Some drivers were hurt but none died.', 'killed', ['6']],
    ['nobody at all', 'Six people died. No one was hurt.', 'injured', ['0']],
    ['nobody aboard, and no more', 'No one on board was hurt.', 'injured', ['0']],
    ['two of those in hospital', 'Nine were taken to hospital, two with critical injuries.', 'injured', []],
    ['two of them', 'Nine people were hospitalized. Two of them suffered serious injuries.', 'injured', []],
    ['two beside the dead', 'Four people were killed, two seriously injured.', 'injured', ['2']],
    ['two and no more', 'Two people suffered serious injuries.', 'injured', ['2']],
  ])('%s', (_, text, field, expected) => {
    expect(votedFor(text, field)).toEqual(expected)
  })
})

describe('a condition of some of them is told of nobody by name', () => {
  test.each<[string, string[]]>([
    ['Nine divers were treated, two of whom are in critical condition.', ['critical / two people']],
    ['Some patients are in critical condition.', ['critical / -']],
    ['Nine people were taken to hospital, some in critical condition.', ['critical / -']],
    ['The diver was taken to hospital in critical condition.', ['critical / the diver']],
  ])('%s', (text, expected) => {
    expect(told(text, 'condition')).toEqual(expected)
  })
})

describe('a roll of the dead', () => {
  const roll = 'A bus crashed on Friday, killing four.\n\nAmong the dead are:\n\n'
  test.each<[string, string, string[]]>([
    [
      'with a mark before each',
      '• Coach Dan Orr, according to his wife.\n\n• Lena Holm, a 20-year-old goalkeeper.\n\nThe road was closed.',
      ['Dan Orr', 'Lena Holm'],
    ],
    [
      'names first',
      'Ann Lee, 31, a nurse who lived in Dover.\n\nBen Cole, 44, who taught in Reno.\n\nMayor Tom Reed spoke.',
      ['Ann Lee', 'Ben Cole'],
    ],
    ['no entries', 'Mayor Tom Reed spoke of a dark day.', []],
  ])('%s', (_, entries, expected) => {
    expect(votedFor(roll + entries, 'victim')).toEqual(expected)
  })
  test('of suspects', () => {
    expect(votedFor('Six people died. The suspects are:\n\n• Ann Lee, 31.\n\n• Ben Cole, 44.', 'victim')).toEqual([])
  })
})

test.each<[string, string, string, string[]]>([
  ['a local hour and its twin', 'The crash happened at 7:34 a.m. (1534 GMT).', 'incident-time', ['7:34 a.m.']],
  ['a universal hour alone', 'The crash happened at 1534 GMT.', 'incident-time', ['3:34 p.m. GMT']],
  ['hospitals of a town', 'Six people were taken to hospitals in Reno.', 'hospital', []],
  ['a hospital of a town', 'Six people were taken to a hospital in Reno.', 'hospital', ['a hospital in Reno']],
  ['a guess and what stands', 'The toll could rise, with eight still missing.', 'missing', ['8']],
  ['a guess', 'The toll could rise, and eight more may be missing.', 'killed', []],
  ['a participle of saying', 'She told a meeting, adding 60 people were taken to hospital.', 'hospitalized', ['60']],
  ['rescue staff', 'About 70 rescue staff were sent.', 'rescued', []],
  ['rescues', 'Crews made 12 rescues.', 'rescued', ['12']],
  ['a driver who died', 'A bus crashed. The driver, identified as Ivan Orr, died.', 'suspect', []],
  ['an attacker', 'The attacker was identified as Ivan Orr.', 'suspect', ['Ivan Orr']],
  ['cars that jump the tracks', 'Nine cars jumped the tracks near the town of Arden.', 'place', ['Arden']],
  ['a capital in apposition', 'A fire in the country’s capital Lima killed six.', 'place', ['Lima']],
  ['a call that was logged', 'The first call was recorded after 10:30 p.m.', 'dispatch-time', ['after 10:30 p.m.']],
  ['who sends a team', 'The NTSB is sending a team.', 'investigator', ['NTSB']],
  ['a language', 'A voice says in Farsi that the plane has caught fire.', 'place', []],
  [
    'some of those aboard',
    'Police said, according to the coroner, 15 of the 29 people on board a hired bus are dead.',
    'killed',
    ['15'],
  ],
  ['some, confirmed', 'Police confirmed 14 of the 29 people on board the bus had died.', 'killed', ['14']],
  ['confirmed dead', 'The blast left two confirmed dead.', 'killed', ['2']],
  ['what can be confirmed', 'They could confirm only that two people had died.', 'killed', ['2']],
  [
    'bodies found later',
    'The crash happened at 5 p.m. The last victims were found at 9 p.m.',
    'incident-time',
    ['5 p.m.'],
  ],
  ['where they were going', 'The bus crashed on its way to a game in Arden.', 'place', []],
  [
    'a search that went on',
    'Crews continued to search the rubble Monday, hours after a blast on Sunday.',
    'date',
    ['Sun 30 Oct 2016'],
  ],
  ['a day of leaving', 'The jet took off at 9 a.m. on Sunday and crashed.', 'date', ['Sun 30 Oct 2016']],
  ['how injuries are listed', 'Two of the injuries were considered critical.', 'condition', ['critical']],
  ['a state of its own name', 'A blast in North Dakota killed six.', 'place', ['North Dakota']],
  ['a part of a state', 'A blast in southern Ohio killed six.', 'place', ['southern Ohio']],
  ['a state by its short form', 'A blast in Elkins, W.Va., killed six.', 'place', ['Elkins, West Virginia']],
  [
    'an unknown town that writes',
    'ARDENVALE, W.Va. — Six miners died in a blast.',
    'place',
    ['Ardenvale, West Virginia'],
  ],
  ['people inside', 'Up to 300 people may have been inside.', 'crowd', ['up to 300']],
  ['people who are trapped', 'About 30 people were trapped inside.', 'crowd', []],
])('%s', (_, text, field, expected) => {
  expect(votedFor(text, field, PUBLISHED)).toEqual(expected)
})
