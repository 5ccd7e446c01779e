// Tolls as a careful reader adds them up: the same person told twice is one, and who died is not among the hurt.

import { describe, expect, test } from 'vitest'
import { account } from '../src/account.ts'
import type { Account } from '../src/model/claim.ts'
import { shippedPacks } from '../src/packs/shipped.ts'
import { plainDocument } from './document.ts'

function told(text: string): Account {
  return account(plainDocument(text), shippedPacks())
}

/** Voting numbers of a field, each once. */
function toll(text: string, field: string): string[] {
  const claims = told(text).claims.filter((claim) => claim.field === field && claim.votes && claim.state === 'value')
  return [...new Set(claims.map((claim) => claim.shown))]
}

describe('parts and wholes', () => {
  test.each([
    ['of them is a part', 'Eight people were hurt. Two of them were burned.', 'injured', ['8']],
    ['the other four are a part', 'Six people were hurt. The other four were burned.', 'injured', ['6']],
    ['a part alone stands', 'A shop burned. Two of the clerks were killed.', 'killed', ['2']],
    ['how somebody fares counts where nothing else does', 'Two women are in critical condition.', 'injured', ['2']],
    ['a later member of a sum is no sum', 'Nine clerks and two guests were also wounded.', 'injured', ['11']],
    ['another verb between takes the number away', 'Six victims suffered gunshot wounds.', 'shots', []],
    ['"in" behind a bare number is no fraction', 'Blast kills 31 in northern town', 'killed', ['31']],
    ['those who were hurt are not those who acted', 'Ten officers were injured.', 'officers', []],
    ['rescued miners are not missing', 'Nine miners were trapped but were rescued.', 'missing', []],
    [
      'headlines list people without a number',
      'Mom, 2 kids found dead in Leeds\n\nPolice came at noon.',
      'killed',
      ['3'],
    ],
    ['no-one is nobody', 'No-one was hurt.', 'injured', ['0']],
    ['a third death goes beyond two', 'Two divers died. A third diver died on Friday.', 'killed', ['2', 'at least 3']],
    [
      'who is numbered outweighs who is told',
      'The flood claimed a fifth life. A man was found dead.',
      'killed',
      ['at least 5'],
    ],
    ['a sum told as a total', 'A total of 12 divers were hurt.', 'injured', ['12']],
    ['who would have died did not', 'He stabbed three clerks. But for her a clerk would be dead.', 'injured', ['3']],
    ['a driver beside a number is one more', 'With 20 tourists and a driver on board it crashed.', 'aboard', ['21']],
    [
      'a veto of one verb is none of another',
      'A clerk was shot dead, while two guards sustained injuries.',
      'injured',
      ['2'],
    ],
    ['names tell who was counted', 'Ana Ruiz and her two sons, Peter and Daniel, drowned.', 'killed', ['3']],
    ['likely killing is killing with a hedge', 'The ferry sank, likely killing all 40 on board.', 'killed', ['40']],
    ['a father is who works as well', 'The driver and father of two girls died.', 'killed', ['1']],
    ['a school year counts nobody', 'Tom Orr, a Year 11 pupil, was hurt.', 'injured', ['1']],
    [
      'a second with two more is no whole',
      'Four divers died. A second diver and two cooks died later.',
      'killed',
      ['4'],
    ],
    ['a gunman is one where nothing counts more', 'A gunman opened fire on a shop.', 'suspects', ['1']],
    ['two gunmen are two', 'Gunman opens fire on shop\n\nTwo gunmen opened fire on a shop.', 'suspects', ['2']],
    ['the injured are as many as were told', 'The injured were taken to hospital.', 'hospitalized', []],
    ['two people are no crowd', 'Two people attended the rally.', 'crowd', []],
  ])('%s', (_, text, field, expected) => {
    expect(toll(text, field)).toEqual(expected)
  })
})

describe('people told one by one', () => {
  test.each([
    [
      'a name and a description that fits are one',
      'A man was killed on Friday. Carl Reyes, 31, died at the scene.',
      '1',
    ],
    ['a headline and its lead are one', 'Boy, 14, fatally shot\n\nA 14-year-old boy was fatally shot on Friday.', '1'],
    ['two names are two', 'Carl Reyes was killed on Friday. Dora Lindt died at the scene.', '2'],
    ['a surname alone is the same person', 'Carl Reyes was killed on Friday. Reyes died at the scene.', '1'],
    ['a man and a woman are two', 'A man was killed on Friday. A woman died at the hospital.', '2'],
    ['two coordinated are two', 'A man and a woman were killed on Friday.', '2'],
    [
      'a number that is written stands',
      'Three people were killed on Friday. Carl Reyes was among them; he died at once.',
      '3',
    ],
  ])('%s', (_, text, killed) => {
    expect(toll(text, 'killed')).toEqual([killed])
  })
})

describe('shot and killed', () => {
  test('who was shot and died later is not hurt', () => {
    const text = 'A man was shot on Friday. The man died at the hospital.'
    expect([toll(text, 'killed'), toll(text, 'injured')]).toEqual([['1'], []])
  })

  test('another one who was shot is', () => {
    const text = 'A man was killed on Friday. Another man was shot in the leg.'
    expect([toll(text, 'killed'), toll(text, 'injured')]).toEqual([['1'], ['1']])
  })

  test('of those who were shot the dead are taken off', () => {
    expect(toll('Six people were shot at a picnic. One man was killed.', 'injured')).toEqual(['5'])
  })

  test('not off those who are told after the dead', () => {
    expect(toll('One man was killed and three people were shot at a picnic.', 'injured')).toEqual(['3'])
    expect(toll('One man was killed. Three other people were shot.', 'injured')).toEqual(['3'])
  })

  test('a fourth person is one more', () => {
    expect(toll('Three people were killed and a fourth person was wounded.', 'injured')).toEqual(['1'])
  })

  test('nobody else was hurt is no zero', () => {
    expect(toll('A girl was wounded. Nobody else was hurt.', 'injured')).toEqual(['1'])
  })

  test('whom the police shot makes no toll', () => {
    expect(toll('Police shot a man on Friday.', 'injured')).toEqual([])
  })
})

test('headlines list with commas', () => {
  expect(toll('2 Girls, 2 Men Shot At Picnic\n\nPolice said little on Friday about the case.', 'injured')).toEqual([
    '4',
  ])
})

test('a vague number yields to a sharp one it agrees with', () => {
  expect(toll('Several people were wounded. Seven people were wounded, officials said.', 'injured')).toEqual(['7'])
})

test('the ledger calls unbound only what counts people, shots or buildings', () => {
  const entries = told('She bought nine apples. Ten people applauded.').ledger.filter(
    (entry) => entry.what === 'number',
  )
  expect(entries.map((entry) => entry.state)).toEqual(['ignored', 'unbound'])
})
