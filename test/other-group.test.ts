// Two counts or conditions told of two groups of people: neither excludes the other.

import { expect, test } from 'vitest'
import { ofOtherGroup } from '../src/judge/other-group.ts'
import type { Vote } from '../src/judge/vote.ts'
import type { Value } from '../src/model/value.ts'
import { code, count, field, said, source } from './claims.ts'

const INJURED = field('injured', 'count', { of: 'people' })

/** A vote of one claim; only what the judge of groups looks at. */
function vote(value: Value, text: string, who?: string): Vote {
  const [claim] = source('a', {}, said('injured', value, who === undefined ? { text } : { text, who })).claims
  return { claim: claim!, value } as unknown as Vote
}
const serious = (who?: string): Vote => vote(code('serious'), 'serious', who)

test.each<readonly [string, Vote, Vote, boolean]>([
  ['seven officers and nine injured', serious('seven officers'), serious('the nine injured'), true],
  ['seven officers and seven injured', serious('seven officers'), serious('the seven injured'), false],
  ['seven officers and the injured', serious('seven officers'), serious('the injured'), false],
  ['the officers and nine injured', serious('the officers'), serious('nine injured'), false],
  ['somebody and nine injured', serious(), serious('nine injured'), false],
  ['seven officers and somebody', serious('seven officers'), serious(), false],
  ['one guard and five', vote(count('a'), 'a guard'), vote(count(5), 'five'), true],
  ['one guard and at least five', vote(count('a'), 'a guard'), vote(count('>=5'), 'five'), true],
  ['one guard and four', vote(count('a'), 'a guard'), vote(count(4), 'four'), false],
  ['one guard and up to nine', vote(count('a'), 'a guard'), vote(count('<=9'), 'up to nine'), false],
  ['one, counted, and five', vote(count(1), 'one'), vote(count(5), 'five'), false],
  ['one month of age and five', vote(count('a', { unit: 'month' }), 'a month'), vote(count(5), 'five'), false],
  ['two Chinese tourists and nine', vote(count(2), 'two Chinese tourists'), vote(count(9), 'nine'), true],
  ['two Chinese tourists and two', vote(count(2), 'two Chinese tourists'), vote(count(2), 'two'), false],
  ['two French tourists and up to nine', vote(count(2), 'two French tourists'), vote(count('<=9'), 'nine'), false],
  ['no Chinese tourists and nine', vote(count('none'), 'no Chinese tourists'), vote(count(9), 'nine'), false],
  ['some Chinese tourists and nine', vote(count('>=2'), 'some Chinese tourists'), vote(count(9), 'nine'), false],
  ['two foreigners and nine', vote(count(2), 'two foreigners'), vote(count(9), 'nine'), true],
  [
    'two American tourists and nine Korean ones',
    vote(count(2), 'two American men'),
    vote(count(9), 'nine Korean men'),
    false,
  ],
  [
    'two American tourists and nine of two countries',
    vote(count(2), 'two American men'),
    vote(count(9), 'six Korean men and three women'),
    true,
  ],
  [
    'ten pupils and four members of a choir',
    vote(count(4), 'four members of a choir'),
    vote(count(10), 'ten pupils'),
    true,
  ],
  ['four pupils and ten pupils', vote(count(4), 'four pupils'), vote(count(10), 'ten pupils'), false],
  ['67 Germans and 150', vote(count(67), '67 Germans'), vote(count(150), '150 people'), true],
  ['three officers and five people', vote(count(3), 'three officers'), vote(count(5), 'five people'), true],
  ['seven officers and five people', vote(count(7), 'seven officers'), vote(count(5), 'five people'), false],
  ['two Christian men and nine', vote(count(2), 'two Christian men'), vote(count(9), 'nine'), false],
  [
    'an age of a Chinese man and another',
    vote(count(2, { unit: 'month' }), 'a Chinese boy of two'),
    vote(count(9), 'nine'),
    false,
  ],
  [
    'two Chinese tourists, serious, and nine',
    vote(code('serious'), 'two Chinese tourists'),
    vote(count(9), 'nine'),
    false,
  ],
])('%s', (_, left, right, expected) => {
  expect(ofOtherGroup(left, right, INJURED)).toBe(expected)
  expect(ofOtherGroup(right, left, INJURED)).toBe(expected)
})

const CONDITION = field('condition', 'category', { scale: true })

/** A condition as a sentence tells it, from the words that name it. */
function state(sentence: string, words: string): Vote {
  const [claim] = source('a', {}, said('condition', code('serious'), { text: words })).claims
  const start = sentence.indexOf(words)
  const placed = {
    ...claim!,
    start,
    end: start + words.length,
    evidence: { text: sentence, start: 0, end: sentence.length },
  }
  return { claim: placed, value: code('serious') } as unknown as Vote
}
const HIS = state('He was in serious condition.', 'serious condition')

test.each<readonly [string, string, boolean]>([
  ['Some patients were in serious condition.', 'serious condition', true],
  ['Many of the injured are in serious condition.', 'serious condition', true],
  ['At least two were in serious condition.', 'serious condition', true],
  ['Nine were treated, two of them with serious injuries.', 'serious injuries', true],
  ['One of them was in serious condition.', 'serious condition', false],
  ['All of the injured were in serious condition.', 'serious condition', false],
  ['The driver was in serious condition.', 'serious condition', false],
])('%s', (sentence, words, expected) => {
  expect(ofOtherGroup(state(sentence, words), HIS, CONDITION)).toBe(expected)
})
