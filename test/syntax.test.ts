// Shallow syntax: noun groups, and who did what to whom in each clause, over news-like sentences of our own.

import { expect, test } from 'vitest'
import { clausesOf, groupsOf } from './syntax-print.ts'

test.each<[string, string]>([
  ['At least six people were hurt.', '[{At least six} people^] were hurt .'],
  ['They hit the man\u0027s back.', "[They^] hit [the man^] ['s back^] ."],
  ['The 29-year-old driver of the van died.', '[The 29 - year - old driver^] of [the van^] died .'],
  ['Three of his five children were in the car.', '[{Three}^] of [his {five} children^] were in [the car^] .'],
  ['Up to 20 homes and dozens of people burned.', '[{Up to 20} homes^] and [{dozens} of people^] burned .'],
  ['Jacob "Jake" Stone, 29, left.', '[Jacob " Jake " Stone^] , [{29}^] , left .'],
])('groups of %s', (text, expected) => {
  expect(groupsOf(text)).toBe(expected)
})

test.each<[string, string[]]>([
  ['The man shot the officer in the leg.', ['main: The man | shot | the officer']],
  [
    'The man shot by police was taken to hospital.',
    ['main: The man | was taken* | -', 'participle: The man | shot*~ | -'],
  ],
  ['Two were killed and five injured.', ['main: Two | were killed* | -', 'main: five | injured* | -']],
  ['Police tasered and then shot a man.', ['main: Police | tasered | a man', 'main: Police | shot | a man']],
  ['When officers arrived, the suspect fled.', ['main: the suspect | fled | -', 'adverbial: officers | arrived | -']],
  ['Police said two men died.', ['main: Police | said | -', 'that: two men | died | -']],
  [
    'The gunman opened fire, killing two and wounding five.',
    [
      'main: The gunman | opened | fire',
      'participle: The gunman | killing~ | two',
      'participle: The gunman | wounding~ | five',
    ],
  ],
])('clauses of %s', (text, expected) => {
  expect(clausesOf(text)).toEqual(expected)
})

test.each<[string, string[]]>([
  ['Man killed in crash', ['main: Man | killed* | -']],
  ['Cops Shoot Man Seven Times', ['main: Cops | Shoot | Man']],
])('headline %s', (text, expected) => {
  expect(clausesOf(text, true)).toEqual(expected)
})
