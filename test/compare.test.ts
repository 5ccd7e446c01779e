// What rows do beyond single pairs: parts, lists, people described and named, dropped voices, order of rows, the clock.

import { describe, expect, it } from 'vitest'
import { compare } from '../src/compare.ts'
import type { Account } from '../src/model/claim.ts'
import { code, count, entity, field, pack, said, source, time, voice } from './claims.ts'

const FIELDS = [
  field('injured', 'count', { evolves: 'either' }),
  field('shots', 'count'),
  field('condition', 'category', { person: 'victim', codes: ['serious', 'critical'], scale: true }),
  field('victim', 'entity', { of: 'person', person: 'victim' }),
  field('place', 'entity', { of: 'place' }),
  field('dispatch-time', 'time', { subEvent: 'dispatch' }),
  field('incident-time', 'time', { subEvent: 'event' }),
]

function eventOf(...accounts: Account[]) {
  const event = compare(accounts, [pack(FIELDS)], { group: 'none' }).events?.[0]
  if (event === undefined) throw new Error('no event')
  return event
}

describe('rows', () => {
  it('take a smaller number beside a larger one of the same voice for a part of it', () => {
    const [row] = eventOf(
      source('a', {}, said('injured', count(13)), said('injured', count(11))),
      source('b', {}, said('injured', count(13))),
    ).rows
    expect(row?.verdict).toBe('agree')
    expect(row?.cells[0]?.shown).toBe('13–13')
  })

  it('hold two named voices of one source against each other', () => {
    const [row] = eventOf(
      source(
        'a',
        {},
        said('injured', count(13), { by: [voice('police', 'police')] }),
        said('injured', count(9), { by: [voice('Mercy Clinic', 'hospital')] }),
      ),
    ).rows
    expect(row?.verdict).toBe('contradict')
    expect(row?.alerts[0]?.code).toBe('self-conflict')
  })

  it('join the one victim described with the one named, and no second name', () => {
    const { rows } = eventOf(
      source(
        'a',
        {},
        said('victim', entity('Ana Ruiz', 'person')),
        said('condition', code('serious'), { who: 'Ana Ruiz' }),
      ),
      source('b', {}, said('condition', code('critical'), { who: 'the woman' })),
    )
    expect(rows.find((row) => row.field === 'condition')).toMatchObject({
      verdict: 'contradict',
      subject: { label: 'Ana Ruiz' },
    })
    const apart = eventOf(
      source('a', {}, said('victim', entity('Ana Ruiz', 'person')), said('victim', entity('Omar Haddad', 'person'))),
      source('b', {}, said('condition', code('critical'), { who: 'a patient' })),
    )
    expect(apart.rows.map((row) => row.subject?.label).sort()).toEqual(['Ana Ruiz', 'Omar Haddad', 'a patient'])
  })

  it('see a witness here and the outlet alone there', () => {
    const [row] = eventOf(
      source('a', {}, said('shots', count(5), { by: [voice('a neighbour', 'witness')] })),
      source('b', {}, said('shots', count(5))),
    ).rows
    expect(row?.alerts.map((alert) => alert.code)).toEqual(['dropped-attribution'])
  })

  it('count named origins once however many sources cite them', () => {
    const by = { by: [voice('Kenosha police', 'police')] }
    const [row] = eventOf(...['a', 'b', 'c'].map((id) => source(id, {}, said('shots', count(5), by)))).rows
    expect(row?.origins).toBe(1)
    expect(row?.sides[0]?.sources).toEqual(['a', 'b', 'c'])
  })

  it('stand with the gravest first, and keep the clock', () => {
    const event = eventOf(
      source('a', {}, said('injured', count(2)), said('shots', count(5)), said('dispatch-time', time('T17:11'))),
      source('b', {}, said('injured', count(2)), said('shots', count(9)), said('incident-time', time('T17:05'))),
    )
    expect(event.rows.map((row) => row.field)).toEqual(['shots', 'injured', 'dispatch-time', 'incident-time'])
    expect(event.timeline.map((entry) => entry.subEvent)).toEqual(['event', 'dispatch'])
  })

  it('drop rows that only readers or background fill', () => {
    expect(eventOf(source('a', {}, said('shots', count(5), { votes: false, zone: 'comment' }))).rows).toEqual([])
  })
})
