// The entity shelf against its corpus, and the joining of names inside one document.

import { describe, expect, test } from 'vitest'
import { nothing, organizations, people, places } from '../src/kinds/entity/corpus.ts'
import { entityKind } from '../src/kinds/entity/entity.ts'
import { lex } from '../src/lex/lexer.ts'
import type { EntityValue } from '../src/model/value.ts'
import { segment } from '../src/segment/segment.ts'
import { parse } from '../src/syntax/parse.ts'
import { plainDocument } from './document.ts'

function valuesOf(text: string): EntityValue[] {
  const parsed = parse(segment(lex(plainDocument(text))))
  const mentions = entityKind.extract(parsed, [])
  for (const mention of mentions) expect(mention.end).toBeGreaterThan(mention.start)
  // only the town in a body's name lies inside another mention, and only inside that one
  let outer = 0
  for (const { first, last, rule } of mentions) {
    if (rule === 'entity.town-of-body') expect(last).toBeLessThanOrEqual(outer)
    else {
      expect(first).toBeGreaterThanOrEqual(outer)
      outer = last
    }
  }
  return entityKind.settle(mentions, { parsed, mentions, valueOf: () => undefined })
}

/** `kind: name` of every entity of a text, without the bare word "police". */
function names(text: string): string[] {
  return valuesOf(text)
    .filter((value) => value.name.toLowerCase() !== 'police')
    .map((value) => `${value.type}: ${value.name}`)
}

/** A made-up name for a number. */
function spelled(number: number): string {
  return `X${[...String(number)].map((digit) => 'bcdfghklmn'[Number(digit)]).join('a')}`
}

describe('entity corpus', () => {
  for (const { text, gives } of [...people, ...organizations, ...places])
    test(text, () => {
      expect(names(text)).toEqual(gives)
    })
  for (const text of nothing)
    test(`nothing: ${text}`, () => {
      expect(names(text)).toEqual([])
    })
})

describe('names of one document', () => {
  test('a nickname gives the short forms as aliases', () => {
    const [value] = valuesOf('Thomas "Tom" Averill, 31, left early. Averill was tired.')
    expect(value).toMatchObject({ name: 'Thomas "Tom" Averill', aliases: ['Averill', 'Thomas Averill', 'Tom Averill'] })
  })

  test('a surname goes to the person of that name last mentioned', () => {
    const text = 'Anna Holt spoke first. Then Peter Holt spoke. Mr. Holt was calm. Ms. Holt left.'
    expect(names(text)).toEqual(['person: Anna Holt', 'person: Peter Holt', 'person: Peter Holt', 'person: Anna Holt'])
  })

  test('a town keeps the state that another mention names', () => {
    const values = valuesOf('It began in Springfield, Illinois. Later Springfield was quiet.')
    expect(values.map((value) => value.within)).toEqual([
      ['Illinois', 'United States'],
      ['Illinois', 'United States'],
    ])
  })

  test('a country goes by its other name and lies in nothing', () => {
    expect(valuesOf('He left the US on Monday.')[0]).toMatchObject({
      name: 'US',
      aliases: ['United States'],
      level: 'country',
    })
    expect(valuesOf('He left the US on Monday.')[0]?.within).toBeUndefined()
  })

  test('a dateline in capitals gives the town its usual spelling', () => {
    expect(names('DAYTON, Ohio (AP) — Rain fell.')[0]).toBe('place: Dayton')
  })

  test('hostile lists of namesakes stay linear', () => {
    const people = (count: number) =>
      Array.from({ length: count }, (_, i) => `Mr. ${spelled(i)} Smith said so.`).join(' ')
    expect(valuesOf(people(3000)).length).toBeGreaterThan(2900)
  })

  test('an address knows the town behind its comma', () => {
    expect(valuesOf('He lives at 27 Harbor Street, Dayton, with her.')[0]?.within).toEqual(['Dayton'])
  })

  test('an ambiguous town claims no state', () => {
    expect(valuesOf('It began in Springfield on Monday.')[0]?.within).toBeUndefined()
  })

  test('levels tell addresses, streets, towns and states apart', () => {
    const text = 'At 27 Harbor Street, on Maple Avenue, in Dayton, in Butler County and in Ohio.'
    expect(valuesOf(text).map((value) => value.level)).toEqual(['point', 'street', 'city', 'county', 'state'])
  })

  test('a described hospital is marked and knows its town', () => {
    expect(valuesOf('He was flown to a hospital in Dayton.')[0]).toMatchObject({ described: true, within: ['Dayton'] })
  })

  test('show adds the larger place once', () => {
    const [value] = valuesOf('It began in Dayton, Ohio.')
    expect(entityKind.show(value!)).toBe('Dayton, Ohio')
    const [bare] = valuesOf('It began in Dayton.')
    expect(entityKind.show(bare!)).toBe('Dayton')
    expect(bare!.implied).toBe(true)
  })
})
