// Who is who: small articles, and the parts, ages, conditions and arms that must come out, with whose they are.

import { describe, expect, test } from 'vitest'
import { account } from '../src/account.ts'
import { plainDocument } from './document.ts'
import { names, PACKS, told } from './told.ts'

describe('victims', () => {
  test.each([
    ['Police said Marcus Bell died at a clinic.', ['Marcus Bell']],
    ['Renata Cole, 22, of Dayton, was pronounced dead at the scene.', ['Renata Cole']],
    ['Ivan Pohl was grazed by a bullet.', ['Ivan Pohl']],
    ['The crash killed Ivan Pohl and injured two cyclists.', ['Ivan Pohl']],
    ['A clerk will be arraigned Monday in the death of Ivan Pohl.', ['Ivan Pohl']],
    ['A clerk pleaded not guilty in the killing of Ivan Pohl.', ['Ivan Pohl']],
    ["Ivan Pohl's funeral was held on Friday.", ['Ivan Pohl']],
    ['Searchers found the body of Ivan Pohl in a ditch.', ['Ivan Pohl']],
    ['Ivan Pohl was taken to Mercy Hospital with a broken arm.', ['Ivan Pohl']],
    ['The blast left Ivan Pohl, 23, who lives nearby, in a coma.', ['Ivan Pohl']],
    ['One of the injured men, Ivan Pohl, waved to his wife.', ['Ivan Pohl']],
    ["The victim's name is Ivan Pohl.", ['Ivan Pohl']],
    ['Deputy Ann Lee said the woman, who wore a seat belt, died at the scene.', []],
    ['Ivan Pohl was not hurt.', []],
    ['Ivan Pohl was among the dead.', ['Ivan Pohl']],
    [
      'The dead were identified as pilot Ana Ruiz, 44, and passengers Bo Lind and Cyd Marsh.',
      ['Ana Ruiz', 'Bo Lind', 'Cyd Marsh'],
    ],
    ['Ivan Pohl, Lee said, was being treated as a suspect.', []],
    ['Ivan B. Hill, 40, was killed.', ['Ivan B. Hill']],
    ['Ivan A. Hill, 40, was killed.', ['Ivan A. Hill']],
    ['A 2-year-old, 2-year-old Jaylo Hill, was shot.', ['Jaylo Hill']],
  ])('%s', (text, expected) => {
    expect(names(text, 'victim')).toEqual(expected)
  })

  test.each([
    'The victims were identified as Ana Ruiz, 30; Bo Lind, 31; and Cyd Marsh, 44, of Salem.',
    'Ana Ruiz, Bo Lind and Cyd Marsh were killed.',
    'Ana Ruiz, 30, Bo Lind, 31, and Cyd Marsh, 44, died at the scene.',
    'Killed were 30-year-old Ana Ruiz of Salem, 31-year-old Bo Lind of Bay City and 44-year-old Cyd Marsh.',
    'A driver allegedly killed three people -- Ana Ruiz, 30; Bo Lind, 31; and Cyd Marsh, 44 -- and fled.',
    'Three cousins were shot. They were identified as Ana Ruiz, Bo Lind and Cyd Marsh.',
  ])('a list shares what is said of one: %s', (text) => {
    expect(names(text, 'victim')).toEqual(['Ana Ruiz', 'Bo Lind', 'Cyd Marsh'])
  })

  test.each([
    ['A 27-year-old man was shot. The coroner identified him as Ivan Pohl.', ['Ivan Pohl']],
    ['A woman was stabbed. The woman was identified on Monday as Ana Ruiz.', ['Ana Ruiz']],
    ['A 31-year-old woman died. Police identified the 31-year-old as Ana Ruiz.', ['Ana Ruiz']],
    ['Those killed were Ana Ruiz and Bo Lind.', ['Ana Ruiz', 'Bo Lind']],
  ])('a description gets its name: %s', (text, expected) => {
    expect(names(text, 'victim')).toEqual(expected)
  })

  test.each([
    'Sheriff Dan Marlow said four people were dead. He was told of a shooting by phone.',
    'According to Governor Ana Ruiz, a man was shot on Sunday. She said he was wounded badly.',
    'The officer was identified as Bo Lind.',
    'The accident ended in the death of a gorilla, director Bo Lind said.',
    'The gorilla Kito was shot to protect a boy.',
    "The victim's mother, Ana Ruiz, asked for help.",
    'Ivan Pohl was not hurt.',
  ])('nobody is a victim in: %s', (text) => {
    expect(names(text, 'victim')).toEqual([])
  })
})

describe('suspects', () => {
  test.each([
    ['Police arrested Daniel Reed, 22.', ['Daniel Reed']],
    ['The suspect, identified as 42-year-old Daniel Reed, ran off.', ['Daniel Reed']],
    ['A gunman opened fire. He was identified as Daniel Reed.', ['Daniel Reed']],
    ['Daniel Reed opened fire at the plant and was shot by police.', ['Daniel Reed']],
    ['The gunman, Daniel Reed, was shot and killed.', ['Daniel Reed']],
    ['Ana Ruiz was shot by Daniel Reed.', ['Daniel Reed']],
    ['Ana Ruiz shot herself by accident.', []],
    ['The suspect, Bo Lind said, wore a red coat.', []],
  ])('%s', (text, expected) => {
    expect(names(text, 'suspect')).toEqual(expected)
  })

  test('a suspect who is hit is no victim', () => {
    expect(names('The gunman, Daniel Reed, was shot and killed by police.', 'victim')).toEqual([])
  })

  test('in a reduced clause the nearest description is named, not the subject', () => {
    const text = 'The woman killed was Ana Ruiz, the wife of the gunman, identified as Daniel Reed.'
    expect(names(text, 'victim')).toEqual(['Ana Ruiz'])
    expect(names(text, 'suspect')).toEqual(['Daniel Reed'])
  })
})

describe('ages', () => {
  test.each([
    ['Four men, ages 25, 34, 23 and 19, were shot.', ['25', '34', '23', '19']],
    ['Ana Ruiz, 30, and Bo Lind, 31, were killed.', ['30', '31']],
    ['The dead ranged in age from about 30 to 44.', ['30–44']],
    ['Several victims were hurt. The victims are between 18 and 24.', ['18–24']],
    ['Police arrested Daniel Reed, 22, after Ana Ruiz, 30, was shot.', ['30']],
    ['The blast hurt 30 people in 24 houses.', []],
    ['A 62-year-old man and a 58-year-old woman, both from Stoke, died.', ['62', '58']],
    ['Two men, aged 19 and 27, suffered burns.', ['19', '27']],
    ['Crews found the bodies of a six-year-old girl and her four-year-old brother.', ['6', '4']],
  ])('victim-age: %s', (text, expected) => {
    expect(names(text, 'victim-age')).toEqual(expected)
  })

  test('an age goes to its own person and part', () => {
    const text = 'Police arrested Daniel Reed, 22, after Ana Ruiz, 30, was shot.'
    expect(told(text, 'suspect-age')).toEqual(['22 / Daniel Reed'])
    expect(told(text, 'victim-age')).toEqual(['30 / Ana Ruiz'])
  })
})

describe('conditions and arms', () => {
  test.each([
    ['Ana Ruiz was shot and is in critical condition.', ['critical / Ana Ruiz']],
    [
      'Two clerks were hurt. None of the injuries is considered life-threatening.',
      ['non-life-threatening / two clerks'],
    ],
    ['Ana Ruiz was shot. A man named Bo Lind escaped serious injury.', []],
    // whoever is told by a number or as another is nobody told before
    ['Ana Ruiz was shot. Three of the victims suffered minor injuries.', ['non-life-threatening / three people']],
    ['Ana Ruiz was shot. One officer had a serious injury.', ['serious / the officer']],
    [
      'The first victim, a man, was in stable condition. The second victim, a clerk, was in critical condition.',
      ['stable / the first victim', 'critical / the second victim'],
    ],
    ['Ana Ruiz was shot. Another woman died at the scene.', ['dead / the woman']],
    ['The man, whose name was not released, was shot and is in serious condition.', ['serious / the man']],
    ['Bo Lind was charged with assault inflicting serious injury.', []],
  ])('condition: %s', (text, expected) => {
    expect(told(text, 'condition')).toEqual(expected)
  })

  test.each([
    ['The gunman opened fire. The gunman was shot and killed.', ['dead']],
    ['Daniel Reed opened fire. Police asked for help tracking down the gunman.', ['at-large']],
    ['Daniel Reed was arrested Sunday. He could face charges.', ['in-custody']],
    ['Ana Ruiz was shot and killed.', []],
    ['The suspect remains at large.', ['at-large']],
    ['The gunman fled after killing at least one person.', []],
    ['Officers took Darnell Hooks into custody. Hooks was booked into jail.', ['in-custody']],
    ['Gunmen kill 14 at birthday party', []],
    ['Daniel Reed shot a clerk. He had been arrested twice before for theft.', []],
    ['Daniel Reed opened fire. Voters want Reed in prison.', []],
    ['Daniel Reed opened fire, then turned the gun on himself in a shed.', ['dead']],
  ])('custody: %s', (text, expected) => {
    expect(names(text, 'custody')).toEqual(expected)
  })

  test('an adjective before a name is the own word of the outlet', () => {
    const text = 'Relatives said they hope that the officer who shot unarmed Ivan Pohl will be tried.'
    const armed = account(plainDocument(text), PACKS).claims.filter(({ field }) => field === 'armed')
    expect(armed.map(({ shown, votes, attribution }) => [shown, votes, attribution.chain.length])).toEqual([
      ['unarmed', true, 0],
    ])
  })
})

test('a relative is told by whose relative it is', () => {
  const text = "Tom Reed was shot. Tom Reed's wife was unarmed."
  expect(told(text, 'armed')).toEqual(["unarmed / tom reed's wife"])
})

test('a plea of not guilty is no plea of guilty', () => {
  expect(told('Bo Lind pleaded not guilty to murder.', 'plea')).toEqual(['not-guilty / Bo Lind'])
})

describe('what is not known', () => {
  test.each([
    ['A man was shot. Police did not release the name of the suspect.', ['suspect']],
    ["A man was shot. The officers' names have not been released.", []],
    ['A man was shot. The identity of the victim was not released.', ['victim']],
  ])('whose name: %s', (text, fields) => {
    expect(['victim', 'suspect'].filter((field) => names(text, field).includes('?'))).toEqual(fields)
  })

  test.each([
    ['A man was shot. The victim has not been identified.', 'victim'],
    ['A man was shot. The names of the victims have not been released.', 'victim'],
    ['A woman was shot. Police have not identified the victim.', 'victim'],
    ['A man was shot. His condition was not known.', 'condition'],
    ['A man was shot. It is unclear whether he was armed.', 'armed'],
    ['Two men robbed a bank. The suspects have not been identified.', 'suspect'],
  ])('%s', (text, field) => {
    expect(names(text, field)).toContain('?')
  })
})
