// Every case of fixtures/cases through the whole pipeline; a failure prints what differs and then the trail behind it.

import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { account } from '../src/account.ts'
import { trailOf } from '../src/cli/trail.ts'
import { compare } from '../src/compare.ts'
import type { Report, Row } from '../src/model/report.ts'
import { shippedPacks } from '../src/packs/shipped.ts'
import { cellText } from '../src/render/words.ts'
import { type Case, type ExpectedRow, readCases } from './case-file.ts'

const FOLDER = new URL('../fixtures/cases/', import.meta.url)

function compareCase({ articles }: Case): Report {
  const packs = shippedPacks()
  return compare(
    articles.map((document) => account(document, packs)),
    packs,
    { group: 'none' },
  )
}

/** The row meant: by field, and by words of its subject where the case names one. */
function rowFor(rows: readonly Row[], expected: ExpectedRow): Row | undefined {
  const ofField = rows.filter((row) => row.field === expected.field)
  if (expected.subject === '') return ofField[0]
  return ofField.find((row) => row.subject?.label.toLowerCase().includes(expected.subject.toLowerCase()))
}

function differences(row: Row | undefined, expected: ExpectedRow): string[] {
  const out: string[] = []
  const at = `line ${expected.line}, ${expected.field}`
  const check = (what: string, want: string, got: string, isMet = want === got): void => {
    if (want !== '' && !isMet) out.push(`${at}: ${what} must be "${want}", is "${got}"`)
  }
  if (row === undefined) return expected.verdict === 'no row' ? [] : [`${at}: there is no such row`]
  check('verdict', expected.verdict, row.verdict)
  const note = row.note ?? ''
  check('note', expected.note, note, expected.note === '-' ? note === '' : note === expected.note)
  const codes = row.alerts.map((alert) => alert.code)
  const noAlert = expected.alert === '-' && codes.length === 0
  check('alert', expected.alert, codes.join(', '), noAlert || codes.includes(expected.alert))
  check('reason', expected.because, row.reason, row.reason.toLowerCase().includes(expected.because.toLowerCase()))
  for (const [source, want] of expected.cells) {
    const cell = row.cells.find((one) => one.source === source)
    check(`the cell of ${source}`, want, cell === undefined ? '' : cellText(cell))
  }
  return out
}

function trail(report: Report, expected: ExpectedRow): string {
  const rows = trailOf(expected.field, report, shippedPacks())
  if (rows !== null) return rows.join('\n')
  const said = report.claims.map((claim) => `  ${claim.source}: ${claim.field} ${claim.shown} “${claim.text}”`)
  return ['no claim of the field; the claims are', ...said].join('\n')
}

function failuresOf(one: Case): string[] {
  const report = compareCase(one)
  const rows = report.events?.flatMap((event) => event.rows) ?? []
  return one.rows.flatMap((expected) => {
    const found = differences(rowFor(rows, expected), expected)
    return found.length === 0 ? [] : [...found, trail(report, expected), '']
  })
}

for (const file of readdirSync(FOLDER).filter((name) => name.endsWith('.md'))) {
  describe(file, () => {
    const cases = readCases(readFileSync(new URL(file, FOLDER), 'utf8'))
    it.each(cases.map((one) => [`${one.title} (${file}:${one.line})`, one] as const))('%s', (_title, one) => {
      expect(one.rows.length, 'a case needs a matrix').toBeGreaterThan(0)
      expect(failuresOf(one).join('\n')).toBe('')
    })
  })
}
