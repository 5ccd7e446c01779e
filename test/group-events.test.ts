// Which articles tell of one event: the hard neighbours of an event, and names that hold when articles are added.

import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { account } from '../src/account.ts'
import { group } from '../src/group/group.ts'
import type { Account } from '../src/model/claim.ts'
import { shippedPacks } from '../src/packs/shipped.ts'
import { source } from './claims.ts'

const at = (id: string, published: string, text: string): Account => source(id, { text, published })

const FIRE = [
  at(
    'fire-1',
    '2021-03-06',
    'A warehouse fire in Tillbrook killed two night watchmen on Friday, the Tillbrook fire marshal said. The blaze at the Orsini warehouse on Harbour Road burned for nine hours before crews from four towns put it out.',
  ),
  at(
    'fire-2',
    '2021-03-06',
    'Two watchmen died when the Orsini warehouse in Tillbrook caught fire, officials said. Smoke hung over Harbour Road after the blaze, and crews searched the Orsini building on Saturday.',
  ),
  at(
    'fire-3',
    '2021-03-07',
    'TILLBROOK - Fire crews found the bodies of two watchmen in the Orsini warehouse on Harbour Road, where a blaze broke out late Friday. The marshal has not said how the Orsini fire began.',
  ),
]
const ROBBERY = [
  at(
    'robbery-1',
    '2021-03-13',
    'Two masked men robbed the Lindqvist jewellery shop in Tillbrook on Friday and fled on a scooter, police said. They took rings and watches from the Lindqvist shop in Market Lane.',
  ),
  at(
    'robbery-2',
    '2021-03-14',
    'Police in Tillbrook are looking for two men who robbed the Lindqvist shop in Market Lane. A clerk at the Lindqvist shop was threatened with a hammer, and the men fled on a scooter.',
  ),
]

function together(all: readonly Account[]): string[] {
  const name = (index: number): string => (all[index] as Account).document.id
  return group(all, 'auto').map((event) => event.accounts.map(name).sort().join(' '))
}

const sorted = (...all: Account[]): Account[] => all.sort((a, b) => (a.document.id < b.document.id ? -1 : 1))

describe('group auto', () => {
  it('keeps the same town next week apart', () => {
    expect(together(sorted(...FIRE, ...ROBBERY))).toEqual(['fire-1 fire-2 fire-3', 'robbery-1 robbery-2'])
  })

  it('keeps short pieces of one town and kind apart by their days, and brings those of one event together', () => {
    const [first, second] = [
      'A man was stabbed outside a bar in Thornbury on Sunday night. The victim, Karl Meyer, 31, is in serious condition.',
      'Karl Meyer, 31, was stabbed outside a Thornbury bar on Sunday. He remains in hospital.',
    ]
    const [third, fourth] = [
      'A man was stabbed outside a bar in Thornbury on Tuesday night. The victim, Owen Pratt, 45, died in hospital.',
      'Owen Pratt, 45, was stabbed to death outside a Thornbury bar on Tuesday.',
    ]
    const all = sorted(
      at('a', '2021-03-02', first as string),
      at('b', '2021-03-02', second as string),
      at('c', '2021-03-10', third as string),
      at('d', '2021-03-10', fourth as string),
    ).map(({ document }) => account(document, shippedPacks()))
    expect(together(all)).toEqual(['a b', 'c d'])
  })

  it('keeps two events of one kind apart', () => {
    const other = at(
      'other-fire',
      '2021-03-07',
      'A fire destroyed the Delgado paper mill in Ostend Falls on Saturday, the fire chief said. Nobody was in the Delgado mill, and crews put out the fire by noon.',
    )
    expect(together(sorted(...FIRE, other))).toEqual(['fire-1 fire-2 fire-3', 'other-fire'])
  })

  it('keeps a short roundup of many events out of each of them', () => {
    const roundup = at(
      'roundup',
      '2021-03-14',
      'The week in brief. The council voted to widen the bridge at Stenholm. A school in Arvika won the choir prize. A shop in Tillbrook was robbed. Farmers fear a dry spring. The spring fair opens on Saturday with the Orland band.',
    )
    const events = together(sorted(...FIRE, ...ROBBERY, roundup))
    expect(events).toContain('fire-1 fire-2 fire-3')
    expect(events).toContain('roundup')
  })

  it('keeps a piece of a year later out of the event that it remembers', () => {
    const later = at(
      'year-later',
      '2022-03-05',
      'A garden for the dead was opened in Tillbrook on Saturday. The mayor planted a birch, a choir sang, and the families read letters aloud, a year after the warehouse fire.',
    )
    expect(together(sorted(...FIRE, later))).toEqual(['fire-1 fire-2 fire-3', 'year-later'])
  })
})

describe('the name of an event', () => {
  const idsOf = (all: readonly Account[]): string[] => group(all, 'auto').map((event) => event.id)

  it('holds when articles are added that were published later, whatever they are called', () => {
    const before = idsOf(sorted(...FIRE.slice(0, 2)))
    const more = at(
      'a-new-piece',
      '2021-03-08',
      'The marshal named the two watchmen who died in the Orsini warehouse fire in Tillbrook. Crews have left Harbour Road, where the Orsini warehouse burned on Friday.',
    )
    expect(idsOf(sorted(...FIRE.slice(0, 2), more))).toEqual(before)
    expect(idsOf(sorted(...FIRE, more, ...ROBBERY))).toContain(before[0])
  })

  it('is the key of the front matter where there is one', () => {
    const one = source('x', { text: 'A fire.', event: 'mill' })
    const two = source('y', { text: 'Another text altogether.', event: 'mill' })
    expect(idsOf([one])).toEqual(idsOf([one, two]))
  })
})

const two = (number: number): string => String(number).padStart(2, '0')

/** The articles of the accuracy fixtures: a month for each event, an hour for each of its articles, eldest first. */
const LIBRARY = ['gold', 'gold/unseen']
  .flatMap((shelf) => eventsOf(new URL(`../fixtures/${shelf}/clusters/`, import.meta.url)))
  .flatMap((articles, month) =>
    articles.map(({ name, text }, hour) => {
      const published = `${2001 + Math.floor(month / 12)}-${two((month % 12) + 1)}-20T${two(hour)}:00`
      return [name, at(name, published, text)] as const
    }),
  )
const BY_NAME = new Map(LIBRARY)

function eventsOf(shelf: URL): { name: string; text: string }[][] {
  return readdirSync(shelf).map((event) =>
    readdirSync(new URL(`${event}/`, shelf)).map((file) => ({
      name: `${event}/${file}`,
      text: readFileSync(new URL(`${event}/${file}`, shelf), 'utf8'),
    })),
  )
}

/** The names of events, each with its articles. */
function named(articles: readonly string[]): Map<string, string[]> {
  const all = sorted(...articles.map((name) => BY_NAME.get(name) as Account))
  const name = (index: number): string => (all[index] as Account).document.id
  return new Map(group(all, 'auto').map(({ id, accounts }) => [id, accounts.map(name)]))
}

/** Events that lost an article, their name, or were taken into another when the last few articles were added; and all that stood before. */
function shaken(chosen: readonly string[], later: number): { lost: number; stood: number } {
  const before = named(chosen.slice(0, Math.max(1, chosen.length - later)))
  const after = named(chosen)
  const held = [...before].filter(([id, members]) => members.every((name) => after.get(id)?.includes(name)))
  return { lost: before.size - held.length, stood: before.size }
}

describe('articles that come later', () => {
  it('shake hardly one settled event in a hundred: what is rare in a batch depends on the batch', () => {
    const some = fc.subarray([...BY_NAME.keys()], { minLength: 4 })
    const samples = fc.sample(fc.tuple(some, fc.integer({ min: 1, max: 12 })), { seed: 20200823, numRuns: 200 })
    const counts = samples.map(([chosen, later]) => shaken(chosen, later))
    const sum = (key: 'lost' | 'stood'): number => counts.reduce((all, one) => all + one[key], 0)
    expect(sum('stood')).toBeGreaterThan(1500)
    expect(sum('lost') / sum('stood')).toBeLessThan(0.01)
  })
})
