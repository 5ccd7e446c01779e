// What the four seed articles must show, told as an editor would: agreements, the contradictions, who vouches, and what never votes.

import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { account } from '../src/account.ts'
import { compare } from '../src/compare.ts'
import type { Account } from '../src/model/claim.ts'
import type { ReportClaim, Row } from '../src/model/report.ts'
import { shippedPacks } from '../src/packs/shipped.ts'
import { read } from '../src/read/read.ts'

const folder = new URL('../seeds/', import.meta.url)
const packs = shippedPacks()
const accounts: Account[] = readdirSync(folder)
  .sort()
  .map((name) => account(read(readFileSync(new URL(name, folder)), { id: name, path: name }).document!, packs))
const report = compare(accounts, packs, { group: 'none' })
const texts = new Map(accounts.map(({ document }) => [document.id, document.text]))

const sourceOf = (number: string): string => report.sources.find(({ source }) => source.startsWith(number))!.source
const claims = (field: string, number?: string): ReportClaim[] =>
  report.claims.filter((claim) => claim.field === field && (number === undefined || claim.source === sourceOf(number)))
const voting = (field: string, number?: string): ReportClaim[] => claims(field, number).filter((claim) => claim.votes)
const row = (field: string): Row => {
  const rows = report.events![0]!.rows.filter((candidate) => candidate.field === field)
  return rows.find(({ verdict }) => verdict !== 'single') ?? rows[0]!
}
const shown = (found: readonly ReportClaim[]): string[] => [...new Set(found.map((claim) => claim.shown))]
const voices = (claim: ReportClaim): string => claim.attribution.chain.map(({ name }) => name).join(' < ')

test('every claim and mention stands where it says it stands', () => {
  expect(report.claims.length).toBeGreaterThan(40)
  for (const { source, start, end, text } of [...report.claims, ...report.mentions]) {
    expect(texts.get(source)!.slice(start, end)).toBe(text)
  }
  for (const { source, evidence } of report.claims) {
    expect(texts.get(source)!.slice(evidence.start, evidence.end)).toBe(evidence.text)
  }
})

describe('shots', () => {
  test('agree on seven; "several" is less precise', () => {
    expect(row('shots').verdict).toBe('agree')
    for (const number of ['000', '001', '002']) expect(shown(voting('shots', number))).toContain('7')
    expect(row('shots').cells.find(({ source }) => source === sourceOf('003'))).toMatchObject({
      relation: 'less-precise',
    })
  })

  test('no number of a street, a station, a shop or a phrase is taken for shots', () => {
    for (const claim of claims('shots')) expect(claim.text).toMatch(/seven|7|several|multiple|second/i)
  })
})

describe('condition', () => {
  test('serious against critical is a contradiction', () => {
    expect(row('condition').verdict).toBe('contradict')
    for (const number of ['000', '001', '002']) expect(shown(voting('condition', number))).toEqual(['serious'])
    expect(shown(voting('condition', '003'))).toEqual(['critical'])
  })

  test('the post inside the first article says critical and does not vote', () => {
    const post = claims('condition', '000').find((claim) => claim.shown === 'critical')
    expect(post).toMatchObject({ zone: 'embed', votes: false })
  })

  test('003 speaks in its own voice, 001 cites the police', () => {
    expect(voting('condition', '003').map(voices)).toEqual([''])
    expect(voices(voting('condition', '001')[0]!)).toMatch(/kenosha police/i)
  })
})

describe('times', () => {
  test('dispatch, event and date each come from their own sub-event', () => {
    expect(shown(voting('dispatch-time', '000'))).toEqual(['5:11 p.m.'])
    expect(voting('incident-time', '001')[0]!.value).toMatchObject({ timex: 'T17:15', mod: 'BEFORE' })
    expect(voting('incident-time', '002')[0]!.value).toMatchObject({ mod: 'APPROX' })
    expect(row('incident-time').verdict).toBe('compatible')
  })

  test('Sunday stays symbolic where no date is known, and fits the dated Sunday', () => {
    expect(voting('date', '000')[0]!.value).toMatchObject({ timex: '2020-08-23' })
    expect(voting('date', '002')[0]!.value).toMatchObject({ timex: 'XXXX-WXX-7' })
    expect(['compatible', 'agree']).toContain(row('date').verdict)
  })
})

test('the block and the intersection are compatible, with a reason', () => {
  expect(shown(voting('place', '000'))).toContain('2800 block of 40th Street')
  expect(shown(voting('place', '001'))).toContain('28th Avenue and 40th Street')
  expect(row('place')).toMatchObject({ verdict: 'compatible' })
  expect(row('place').reason.length).toBeGreaterThan(20)
})

test('the victim is unknown to two sources and named by two', () => {
  for (const number of ['000', '001']) expect(claims('victim', number).map(({ state }) => state)).toContain('unknown')
  expect(row('victim').verdict).toBe('agree')
})

test('armed: an explicit unknown, a report of sharers, witnesses, and an own voice that drops them', () => {
  expect(
    claims('armed', '001')
      .map(({ state }) => state)
      .sort(),
  ).toEqual(['unknown', 'value'])
  expect(voices(voting('armed', '002')[0]!)).toMatch(/witnesses/)
  expect(voting('armed', '003').map(voices)).toEqual([''])
  expect(row('armed').alerts.map(({ code }) => code)).toContain('dropped-attribution')
})

test('one release, two investigators: the strongest alert', () => {
  expect(row('investigator').verdict).toBe('contradict')
  expect(row('investigator').alerts.map(({ code }) => code)).toContain('same-origin-drift')
})

test('reader comments and page furniture never vote', () => {
  const quiet = report.claims.filter(({ zone }) => zone === 'comment' || zone === 'furniture' || zone === 'embed')
  expect(quiet.length).toBeGreaterThan(0)
  expect(quiet.filter(({ votes }) => votes)).toEqual([])
  expect(voting('children').map(({ text }) => text)).not.toContain('3 of his 5 kids')
})
