// People who are told to be somebody already counted or described: lists with a life story in each item, asides, "they were …".

import { describe, expect, test } from 'vitest'
import { names, told } from './told.ts'

describe('lists of those who died or were hurt', () => {
  test.each<[string, string[]]>([
    [
      'The victims were identified as Ann Lee, 59, a former nurse who joined the clinic in 2010; Bo Lind, 65, the night porter; and Cy Roe, 34, a cook hired in May.',
      ['Ann Lee', 'Bo Lind', 'Cy Roe'],
    ],
    [
      'Killed in the landslide were Ann Lee, who had moved there in March; Bo Lind, her neighbour; and Cy Roe, 8.',
      ['Ann Lee', 'Bo Lind', 'Cy Roe'],
    ],
    [
      'The ferry company named the six sailors who drowned: Ann Lee, Bo Lind, Cy Roe, Dee Farr, Eli Gant and Flo Hale.',
      ['Ann Lee', 'Bo Lind', 'Cy Roe', 'Dee Farr', 'Eli Gant', 'Flo Hale'],
    ],
    ['Two of the slain miners were identified as Bo Lind, 43, and Cy Roe, 40.', ['Bo Lind', 'Cy Roe']],
    ['Three of the injured hikers were named as Ann Lee, Bo Lind and Cy Roe.', ['Ann Lee', 'Bo Lind', 'Cy Roe']],
    [
      'The mayor named the dead, all students, on Monday. They were Ann Lee, a dancer; Bo Lind, a singer; and Cy Roe.',
      ['Ann Lee', 'Bo Lind', 'Cy Roe'],
    ],
    ['The victims, both farmers, were identified as Ann Lee, 30, and Bo Lind, 24.', ['Ann Lee', 'Bo Lind']],
    ['Rescuers found the dead at dawn. They were Ann Lee and Bo Lind.', ['Ann Lee', 'Bo Lind']],
    ['The gala was led by Ann Lee, a singer; Bo Lind, who came late; and Cy Roe.', []],
    ['The victims were mourned by friends. They were joined by Ann Lee, a singer; and Bo Lind.', []],
    ['Ann Lee was killed; Bo Lind, her neighbour, told reporters that he had heard the blast.', ['Ann Lee']],
  ])('%s', (text, expected) => {
    expect(names(text, 'victim')).toEqual(expected)
  })

  test.each<[string, string[]]>([
    ['A 29-year-old cashier, identified as Bo Lind, tried to flee. Lind suffered burns.', ['29 / Bo Lind']],
    ['A 41-year-old rancher, named as Bo Lind, was trampled.', ['41 / Bo Lind']],
    ['The wounded referee, 35-year-old Bo Lind, is at home.', ['35 / Bo Lind']],
    ['A 40-year-old bridge, named after Bo Lind, fell. Lind was hurt in the fall.', []],
  ])('the age of who is named: %s', (text, expected) => {
    expect(told(text, 'victim-age')).toEqual(expected)
  })

  test.each<[string, string, string[]]>([
    ['Bo Lind, who went on a stabbing spree at a mill, plotted it for weeks.', 'suspect', ['Bo Lind']],
    ['Lakeside Medical Center said two patients were brought there after the crash.', 'hospitalized', ['2']],
    ['Two patients brought gifts for the nurses.', 'hospitalized', []],
  ])('%s → %s', (text, field, expected) => {
    expect(names(text, field)).toEqual(expected)
  })

  test('every age of such a list is that of its name', () => {
    const text =
      'The victims were Ann Lee, 59, a nurse who had come in May; Bo Lind, 65; and Cy Roe, 34, a cook hired in June.'
    expect(told(text, 'victim-age')).toEqual(['59 / Ann Lee', '65 / Bo Lind', '34 / Cy Roe'])
  })
})

describe('somebody told by a name in an aside', () => {
  test.each<[string, string[]]>([
    ['One passenger, a woman named Ann Lee, was reportedly hurt in the collision.', ['Ann Lee']],
    ['A second climber, a man named Bo Lind, fell to his death.', ['Bo Lind']],
    ['The farmer, a man called Bo Lind, was killed by a falling tree.', ['Bo Lind']],
    ['Cy Roe said the injured rider was his sister, 37-year-old Ann Lee.', ['Ann Lee']],
    ['Neighbours said the drowned man was their landlord, Bo Lind.', ['Bo Lind']],
    ['One passenger, a friend of Ann Lee, was hurt.', []],
    ['The injured rider was Ann Lee’s brother.', []],
    ['A panel named Ann Lee head coach after the crash.', []],
  ])('%s', (text, expected) => {
    expect(names(text, 'victim')).toEqual(expected)
  })

  test('whoever plays a part by a noun alone plays it by name once named', () => {
    expect(names('The gunman walked in at noon. Police identified him as Bo Lind.', 'suspect')).toEqual(['Bo Lind'])
    expect(names('The witness walked in at noon. Police identified her as Ann Lee.', 'suspect')).toEqual([])
  })
})

describe('what people tell of themselves', () => {
  test.each<[string, string[]]>([
    ['Cy Roe, a farmer, spoke on Monday. Roe said he was bitten by a stray dog.', ['Cy Roe']],
    ['Ann Lee was on the bus. She said she was hurt when it overturned.', ['Ann Lee']],
    ['The baker was later named as Bo Lind, who spoke with the paper. He said he was stabbed in the arm.', ['Bo Lind']],
    ['Bo Lind, a guest, told reporters he was hit by a falling beam.', ['Bo Lind']],
    ['Ann Lee said that she was burned while she slept.', ['Ann Lee']],
    ['Bo Lind was stabbed at noon. His neighbor Cy Roe said he was hit twice.', ['Bo Lind']],
    ['Chief Cy Roe said he was shot twice.', []],
    ['Cy Roe said his nephew fled and that he was hit in the leg.', []],
    ['Cy Roe said he was not hurt.', []],
  ])('%s', (text, expected) => {
    expect(names(text, 'victim')).toEqual(expected)
  })
})

describe('names told line by line below a colon', () => {
  test.each<[string, string[]]>([
    [
      'The victims were identified as:\n\nAnn Lee, 28, of Dover\n\nBo Lind, 44, of Salem\n\nPolice gave no cause.',
      ['Ann Lee', 'Bo Lind'],
    ],
    [
      'Police identified the riders who died as:\n\n• Ann Lee, 28, of Dover.\n\n• Bo Lind, 44. He was a cook.',
      ['Ann Lee', 'Bo Lind'],
    ],
    // a sentence ends the roll
    ['The victims were identified as:\n\nAnn Lee, 28\n\nBo Lind, a neighbor, said he was sad.', ['Ann Lee']],
    // names below another line belong to nobody told above
    ['The victims were identified.\n\nAnn Lee, 28, of Dover\n\nBo Lind, 44, of Salem', []],
    ['The sponsors of the fair were named as:\n\nAnn Lee, 28, of Dover\n\nBo Lind, 44, of Salem', []],
  ])('%s', (text, expected) => {
    expect(names(`A coach fell off a bridge on Monday.\n\n${text}`, 'victim')).toEqual(expected)
  })
})
