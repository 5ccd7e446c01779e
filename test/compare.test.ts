// What rows do beyond single pairs: parts, lists, people described and named, dropped voices, order of rows, the clock.

import { describe, expect, it } from 'vitest'
import { heldRows } from '../src/align/most-rows.ts'
import { compare, LEFT_OUT } from '../src/compare.ts'
import { wordDiff } from '../src/kinds/quote/word-diff.ts'
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

  it('follow the most exact places that two sources give, not the town that others share', () => {
    const point = (name: string) => said('place', entity(name, 'place', { level: 'point' }))
    const town = said('place', entity('Marlow', 'place', { level: 'city' }))
    const [row] = eventOf(
      source('a', {}, town, point('28th Avenue and 40th Street')),
      source('b', {}, town, point('30th Avenue and 40th Street')),
      source('c', {}, town),
      source('d', {}, town),
    ).rows
    expect(row?.verdict).toBe('compatible')
    expect(row?.reason).toContain('40th')
    expect(eventOf(source('a', {}, town), source('b', {}, town)).rows[0]?.verdict).toBe('agree')
  })

  it('are compatible where an update explains a value that two others share', () => {
    const on = (id: string, published: string, n: number) => source(id, { published }, said('injured', count(n)))
    const [row] = eventOf(on('a', '2021-03-01', 3), on('b', '2021-03-02', 4), on('c', '2021-03-02', 4)).rows
    expect(row).toMatchObject({ verdict: 'compatible', note: 'update', shown: '4–4' })
  })

  it('bring groups of victims together, but not two men and four men', () => {
    const hurt = (id: string, who: string) => source(id, {}, said('condition', code('serious'), { who }))
    const subjects = (a: string, b: string) => eventOf(hurt('a', a), hurt('b', b)).rows.map((row) => row.subject?.label)
    expect(subjects('the victims', 'the wounded men')).toHaveLength(1)
    expect(subjects('two men', 'four men')).toHaveLength(2)
  })

  it('say whose values stand behind one origin, and lay altered quotations out', () => {
    expect(wordDiff('We will demand just that', 'We demand justice')).toBe(
      'we [-will-] demand [-just that-] {+justice+}',
    )
    expect(wordDiff('Nobody knew', 'Nobody knew')).toBe('nobody knew')
  })
})

describe('an event of more cells than memory holds', () => {
  const arrested = field('arrested-age', 'count', { person: 'suspect' })
  const row = (subject: string, sources: readonly string[]) => ({
    field: arrested,
    subject: { id: subject, label: subject },
    claims: sources.flatMap((id) => source(id, {}, said('arrested-age', count(30))).claims),
  })

  it('keeps the rows that most sources tell, in their order', () => {
    const rows = [row('ann', ['a']), row('ben', ['a', 'b', 'c']), row('cay', ['b']), row('dot', ['a', 'c'])]
    const { rows: held, leftOut } = heldRows(rows, 3, 6)
    expect(held.map(({ subject }) => subject?.label)).toEqual(['ben', 'dot'])
    expect(leftOut).toBe(2)
    expect(heldRows(rows, 3, 12)).toEqual({ rows, leftOut: 0 })
  })

  it('says how many it left out, and that the run is incomplete', () => {
    const accounts = Array.from({ length: 1800 }, (_, n) =>
      source(`s${n}`, {}, said('condition', code('serious'), { who: nameOf(n) })),
    )
    const { events, problems } = compare(accounts, [pack(FIELDS)], { group: 'none' })
    expect(events?.[0]?.rows).toHaveLength(1666)
    expect(problems).toMatchObject([{ code: LEFT_OUT, severity: 'error' }])
    expect(problems[0]?.message).toMatch(/^134 rows of .* are left out/)
  })
})

const SYLLABLES = ['ba', 'ked', 'dil', 'fon', 'gur', 'lam', 'mes', 'nit', 'pov', 'rux']

/** A name for a number, unlike that of any other. */
function nameOf(n: number): string {
  const spelled = Array.from(String(1000 + n), (digit) => SYLLABLES[Number(digit)]).join('')
  return `D${spelled} V${spelled}`
}
