// Grouping: articles of one event come together and others stay apart, in every mode and whatever the order.

import { describe, expect, it } from 'vitest'
import { group } from '../src/group/group.ts'
import type { Account } from '../src/model/claim.ts'
import { source } from './claims.ts'

const FIRE = [
  'A warehouse fire in Tillbrook killed two night watchmen on Friday, the Tillbrook fire marshal said. The blaze at the Orsini warehouse burned for nine hours.',
  'Two watchmen died when the Orsini warehouse in Tillbrook caught fire, officials said. Smoke hung over the harbour after the blaze for hours.',
  'TILLBROOK - Fire crews found the bodies of two watchmen in the Orsini warehouse, where a blaze broke out late Friday.',
]
const FERRY = [
  'The ferry Anna Lind ran aground off Skagholm with 80 passengers aboard, the coast guard said. Nobody was hurt.',
  'Passengers of the Anna Lind were taken off by lifeboat near Skagholm after the ferry hit a reef, the coast guard reported.',
]

function accounts(): Account[] {
  return [...FIRE, ...FERRY].map((text, i) =>
    source(`${i}.txt`, { text, path: `${i < 3 ? 'fire' : 'ferry'}/${i}.txt` }),
  )
}

function ids(found: ReturnType<typeof group>, all: readonly Account[]): string[][] {
  return found.map((event) => event.accounts.map((i) => (all[i] as Account).document.id).sort()).sort()
}

describe('group', () => {
  it('brings articles of one event together by content', () => {
    const all = accounts()
    expect(ids(group(all, 'auto'), all)).toEqual([
      ['0.txt', '1.txt', '2.txt'],
      ['3.txt', '4.txt'],
    ])
  })

  it('finds the same groups in another order', () => {
    const all = accounts()
    const turned = [...all].reverse()
    expect(ids(group(turned, 'auto'), turned)).toEqual(ids(group(all, 'auto'), all))
  })

  it('goes by folder or takes all as one event', () => {
    const all = accounts()
    expect(ids(group(all, 'dir'), all)).toEqual([
      ['0.txt', '1.txt', '2.txt'],
      ['3.txt', '4.txt'],
    ])
    expect(group(all, 'none')).toHaveLength(1)
  })

  it('lets an event key of front matter rule', () => {
    const all = [
      source('a.txt', { text: FIRE[0] as string, event: 'one' }),
      source('b.txt', { text: FIRE[1] as string, event: 'two' }),
    ]
    expect(group(all, 'auto').map((event) => event.label)).toEqual(['one', 'two'])
    expect(group(all, 'dir').map((event) => event.label)).toEqual(['one', 'two'])
  })

  it('takes all as one event where that is asked for, whatever the front matter says', () => {
    const all = [
      source('a.txt', { text: FIRE[0] as string, event: 'one' }),
      source('b.txt', { text: FIRE[1] as string }),
    ]
    expect(group(all, 'none')).toHaveLength(1)
    expect(group([], 'none')).toEqual([])
  })

  it('keeps two unlike single articles apart', () => {
    const all = [source('a.txt', { text: FIRE[0] as string }), source('b.txt', { text: FERRY[0] as string })]
    expect(group(all, 'auto')).toHaveLength(2)
  })
})
