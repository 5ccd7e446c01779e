// Who a pronoun, an age, a list or a fronted participle means, and whose the condition, custody and charge is.

import { describe, expect, test } from 'vitest'
import { names, told } from './told.ts'

describe('pronouns', () => {
  test.each([
    [
      'A baker, Ivan Pohl, 24, was shot. Chief Ron Vale spoke to reporters. He was pronounced dead at noon.',
      ['dead / Ivan Pohl'],
    ],
    ['Officers found Ivan Pohl on the stairs. He was pronounced dead at noon, Ann Lee said.', ['dead / Ivan Pohl']],
    [
      '"It was loud," said Fay Jordan. Police arrived to find Ivan Pohl with a wound. He was pronounced dead.',
      ['dead / Ivan Pohl'],
    ],
    [
      'Police said Jorvan Pryce shot the woman. She was listed in critical condition. The woman was shot twice.',
      ['critical / the woman'],
    ],
    ['Paramedics flew the clerk to a clinic in grave condition. The clerk was shot at dawn.', ['serious / the clerk']],
    [
      'Ivan Pohl, 44, who was hurt after gunman Leo Hart shot four clerks, succumbed to his injuries.',
      ['dead / Ivan Pohl'],
    ],
    ['Ivan Pohl was shot. He remains in a serious condition in the City Hospital.', ['serious / Ivan Pohl']],
    [
      'Two of the four victims, Captain Vale said, suffered life-threatening injuries.',
      ['life-threatening / two people'],
    ],
  ])('%s', (text, expected) => {
    expect(told(text, 'condition')).toEqual(expected)
  })

  test('a pronoun that is identified gives its person the name', () => {
    const text = 'A 24-year-old man died at the scene. The county coroner identified him as Ivan Pohl.'
    expect(names(text, 'victim')).toEqual(['Ivan Pohl'])
    expect(told(text, 'victim-age')).toEqual(['24 / Ivan Pohl'])
  })

  test('whoever belongs to somebody is not the one told before', () => {
    const text = 'The boy, Ivan Pohl, was home with his 11-year-old brother. The boy was shot.'
    expect(told(text, 'victim-age')).toEqual([])
  })
})

describe('what is said of several', () => {
  test.each([
    ['Ana Ruiz, 20, and 22-year-old Bo Lind were charged with murder.', ['charged / Ana Ruiz', 'charged / Bo Lind']],
    ['Arrested were Ana Ruiz, 20, of Salem, and Bo Lind, 31.', ['in-custody / Ana Ruiz', 'in-custody / Bo Lind']],
    ['Also charged in the case was Bo Lind for theft.', ['charged / Bo Lind']],
    ['Police charged Bo Lind, 25, with murder.', ['charged / Bo Lind']],
    [
      'Marshals arrested 19-year-old Bo Lind, who was indicted on ten counts.',
      ['in-custody / Bo Lind', 'charged / Bo Lind'],
    ],
    ['Bo Lind was ordered held without bond on a murder charge.', ['in-custody / Bo Lind']],
    ['Bo Lind, who was charged with arson, has bonded out of jail.', ['charged / Bo Lind', 'released / Bo Lind']],
    ['No bond for a man charged with murder', ['charged / the man']],
    ['Prosecutors could charge the suspect as an adult.', []],
    ['Police said they did not have enough evidence to arrest the suspect.', []],
    [
      'Bo Lind is wanted for murder. Police asked for help tracking him down.',
      ['at-large / Bo Lind', 'at-large / Bo Lind'],
    ],
    ['There is no word on whether the suspect is in custody.', ['? / the suspect']],
    ['Charged with assault is Bo Lind, 27, who was wounded in the leg himself.', ['charged / Bo Lind']],
  ])('%s', (text, expected) => {
    expect(told(text, 'custody')).toEqual(expected)
  })

  test.each([
    ['Ana Ruiz, 20, of Salem, and Bo Lind, 31, of Troy, were killed.', ['2']],
    ['Also killed was Ana Ruiz, 20.', ['1']],
  ])('a list of names counts: %s', (text, expected) => {
    expect(names(text, 'killed')).toEqual(expected)
  })
})

describe('who is named', () => {
  test.each([
    ['The medical examiner identified the woman as Ana Ruiz, 22.', ['Ana Ruiz']],
    ['The man, identified by the county coroner as Bo Lind, 40, lived nearby.', ['Bo Lind']],
    ['Police identified those killed at the shop as Ana Ruiz, 68, of Salem, and Bo Lind, 57.', ['Ana Ruiz', 'Bo Lind']],
    ['Officials identified one of the slain officers as Deputy Bo Lind.', ['Bo Lind']],
    ['Neighbors said Sofia, 3, and Liam, 5, were killed.', ['Sofia', 'Liam']],
    ['A 12-year-old girl died in the fire. Ana Ruiz, 12, was asleep upstairs.', ['Ana Ruiz']],
    ["Reed Cole is victim Ana Ruiz's cousin. Ana Ruiz was shot.", ['Ana Ruiz']],
    ['He shot and killed former foreman Bo Lind, 28, around 9 a.m., then went home.', ['Bo Lind']],
    ['A former worker of Lind Trucking shot two clerks.', []],
    ['John and Mary Lind were killed in the flood.', ['John Lind', 'Mary Lind']],
    [
      'Adam and Ruth Lind and their sons Peter, Daniel and Simon drowned.',
      ['Adam Lind', 'Ruth Lind', 'Peter', 'Daniel', 'Simon'],
    ],
    ['Ana Ruiz, along with her son Peter, was killed when the mine collapsed.', ['Ana Ruiz', 'Peter']],
    ['The dead were named as Ana Ruiz and her two children, Daniel and Ruth.', ['Ana Ruiz', 'Daniel', 'Ruth']],
    ['Bo Lind, as well as Ana Ruiz, 31, died when the ferry sank.', ['Bo Lind', 'Ana Ruiz']],
    ['Ana Ruiz was one of the divers who died.', ['Ana Ruiz']],
    ['Bo Lind was electrocuted in the flooded cellar.', ['Bo Lind']],
    [
      'Two of the dead hikers were brothers, police said. They identified them as Bo Lind and Adam Lind.',
      ['Bo Lind', 'Adam Lind'],
    ],
    ['He died at John H. Long, Jr. Hospital of Salem County.', []],
  ])('%s', (text, expected) => {
    expect(names(text, 'victim')).toEqual(expected)
  })

  test.each([
    ['Bo Lind, 32, of Reed Avenue, pleaded not guilty to two charges.', ['Bo Lind']],
    ['Park Ji-hoon, 30, was charged with murder.', ['Park Ji-hoon']],
    ['Robert Lee Dawson, also known as Bobby Hale, fled. Bobby Hale was charged with theft.', ['Robert Lee Dawson']],
    ['Vera Burk, mother of a two-year-old shot in an inn, has been arrested.', ['Vera Burk']],
  ])('%s', (text, expected) => {
    expect(names(text, 'suspect')).toEqual(expected)
  })

  test.each([
    ['Ana Ruiz was shot in Dayton, Ohio. Crowds recalled the killing of Bo Lind in Tulsa, Oklahoma.', ['Ana Ruiz']],
    ['Ana Ruiz was shot in Dayton, Ohio. Crowds recalled the death of Bo Lind, 31, in Tulsa, Oklahoma.', ['Ana Ruiz']],
    ['Two men died in Dallas. A march recalled the killing of Bo Lind in Tulsa, Oklahoma.', []],
    ['Two men died in Dallas. Ana Ruiz was shot in Dallas, Texas.', ['Ana Ruiz']],
    ['Ana Ruiz was shot in Dayton, Ohio. Bo Lind was shot in Toledo, Ohio.', ['Ana Ruiz', 'Bo Lind']],
  ])('another state is another event: %s', (text, expected) => {
    expect(names(text, 'victim')).toEqual(expected)
  })

  test('two ages are two people', () => {
    const text = 'The victim, a 17-year-old boy, ran home. Police found Bo Lind, 38, with a gunshot wound.'
    expect(told(text, 'victim-age')).toEqual(['17 / the victim', '38 / Bo Lind'])
  })

  test('the mother of a child is not of its age', () => {
    const text = 'Vera Burk, mother of a two-year-old shot in an inn, has been arrested. The two-year-old shot himself.'
    expect(told(text, 'suspect-age')).toEqual([])
    expect(told(text, 'victim-age')).toEqual(['2 / the two-year-old', '2 / the two-year-old'])
  })

  test.each([
    ['Her uncle drove her to Mercy Hospital.', ['Mercy Hospital']],
    ['A man with a gunshot wound walked into Mercy Hospital.', ['Mercy Hospital']],
    ['A friend dropped the man off at Mercy Hospital.', ['Mercy Hospital']],
  ])('%s', (text, expected) => {
    expect(names(text, 'hospital')).toEqual(expected)
  })

  test('bare ages behind people are ages', () => {
    expect(names('Two men, 25 and 30, were shot.', 'victim-age')).toEqual(['25', '30'])
    expect(names('Two men, 25 and 30, were shot.', 'injured')).toEqual(['2'])
  })
})
