// What a value leaves possible, in the words of `claims why`.

import { expect, test } from 'vitest'
import { sayRegion } from '../src/judge/say-region.ts'
import type { Value } from '../src/model/value.ts'
import { code, count, entity, field, quantity, quote, time } from './claims.ts'

const CONDITION = field('condition', 'category', { sets: { stable: [], grave: ['serious', 'critical'] } })

test.each<readonly [string, Value]>([
  ['exactly 7', count(7)],
  ['3 to 5', count('3-5')],
  ['5 or more', count('>=5')],
  ['0 to 9', count('<=9')],
  ['0 to 8', count('<9')],
  ['3 or more, as a rule up to 10', count('several')],
  ['180 to 220 (soft by 20)', count('~200')],
  ['exactly 0.5 years', count(6, { unit: 'month' })],
  ['450 acr to under 550 acr (soft by 50 acr)', quantity(500, '[acr_us]')],
  ['5 USD or more', quantity('>=5', 'USD')],
  ['exactly 30 a', quantity(30, 'a')],
  ['exactly 38 Cel', quantity(38, 'Cel')],
  ['Sunday 2020-03-01', time('2020-03-01')],
  ['2020-03', time('2020-03')],
  ['2020', time('2020')],
  ['some Sunday', time('XXXX-WXX-7')],
  ['17:15', time('T17:15')],
  ['Sunday 2020-03-01, 17:15', time('2020-03-01T17:15')],
  ['Sunday 2020-03-01, 4:00 to 12:00 (soft by 240 minutes)', time('2020-03-01TMO')],
  ['17:16 to 17:35 (soft by 5 minutes)', time('T17:15', { mod: 'AFTER' })],
  ['16:55 to 17:14 (soft by 5 minutes)', time('T17:15', { mod: 'BEFORE' })],
  ['17:05 to 17:25 (soft by 10 minutes)', time('T17:15', { mod: 'APPROX' })],
  ['from 17:15', time('T17:15', { mod: 'ON_OR_AFTER' })],
  ['until 17:15', time('T17:15', { mod: 'ON_OR_BEFORE' })],
  ['18:00 (soft by 15 minutes)', time('T18:00')],
  ['18:30 (soft by 5 minutes)', time('T18:30')],
  ['17:40 to 18:20 (soft by 20 minutes)', time('T18:00', { mod: 'APPROX' })],
  ['17:12 to 17:22 (soft by 5 minutes)', time('T17:17', { mod: 'APPROX' })],
  ['11:00 to 14:00 (soft by 60 minutes)', time('TMI')],
  ['12:00 to 18:00 (soft by 60 minutes)', time('TAF')],
  ['18:00 to 23:00 (soft by 60 minutes)', time('TEV')],
  ['20:00 to 6:00 (soft by 120 minutes)', time('TNI')],
  ['6:00 to 20:00 (soft by 60 minutes)', time('TDT')],
  ['12:00 to 15:00 (soft by 60 minutes)', time('TAF', { mod: 'START' })],
  ['13:00 to 17:00 (soft by 60 minutes)', time('TAF', { mod: 'MID' })],
  ['15:00 to 18:00 (soft by 60 minutes)', time('TAF', { mod: 'END' })],
  ['Sunday 2020-03-01, 0:00 to 9:00 (soft by 180 minutes)', time('2020-03-01', { mod: 'START' })],
  ['Sunday 2020-03-01, 10:00 to 15:00 (soft by 120 minutes)', time('2020-03-01', { mod: 'MID' })],
  ['some Sunday, 20:00 to 2:00 (soft by 240 minutes)', time('XXXX-WXX-7', { mod: 'END' })],
  ['2020-03', time('2020-03', { mod: 'START' })],
  ['Sunday 2020-03-01, year implied, not stated', time('2020-03-01', { implied: ['year'] })],
  ['the time PT2H', time('PT2H')],
  ['the one code dead', code('dead')],
  ['any of serious, critical', code('grave')],
  ['no level: stable leaves all open', code('stable')],
  [
    'Elm Court = the court, in Dayton, Ohio',
    entity('Elm Court', 'place', { aliases: ['the court'], within: ['Dayton', 'Ohio'] }),
  ],
  ['Elm Court', entity('Elm Court', 'place')],
  ['anyone or anything that fits “a hospital”', entity('a hospital', 'organization', { described: true })],
  ['these words, whole or trimmed', quote('We will stay', 'Ann Lee')],
])('%s', (said, value) => {
  expect(sayRegion(value, CONDITION)).toBe(said)
})

test('without its field a code stands for itself', () => {
  expect(sayRegion(code('grave'), undefined)).toBe('the one code grave')
})
