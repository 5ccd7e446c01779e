// Findings, policy and baseline, from reports made by hand: what counts, whose fault it is, and that nothing cancels out.

import { describe, expect, test } from 'vitest'
import { type Baseline, baselineText, judgeBaseline, pruned, updated } from '../src/check/baseline.ts'
import { readBaseline } from '../src/check/baseline-file.ts'
import { type CheckOptions, check, findingsOf } from '../src/check/check.ts'
import type { Policy } from '../src/check/policy.ts'
import type { Report } from '../src/model/report.ts'
import { reportSaying } from './check-report.ts'
import { smallReport } from './small-report.ts'

const policy: Policy = {
  failOn: 'contradict',
  maxFindings: 0,
  severity: new Map(),
  require: [],
  evolving: new Set(),
  changed: null,
  pathOf: (source) => source,
}

const three = reportSaying([
  { source: 'a.txt', field: 'killed', value: 2 },
  { source: 'b.txt', field: 'killed', value: 3 },
  { source: 'c.txt', field: 'killed', value: 3 },
])

const options: CheckOptions = {
  baseline: null,
  baselinePath: null,
  allowStale: false,
  today: '2026-06-01',
  isElsewhere: () => false,
}

function run(report: Report, how: Partial<Policy> = {}, more: Partial<CheckOptions> = {}) {
  return check(report, { ...policy, ...how }, { ...options, ...more })
}

describe('findings', () => {
  test('every source of one side stands against every source of the other', () => {
    expect(findingsOf(three, policy).map((one) => one.articles.join(' '))).toEqual(['a.txt b.txt', 'a.txt c.txt'])
  })

  test('only findings that touch a changed article count, and they are shown in it', () => {
    const findings = findingsOf(three, { ...policy, changed: new Set(['c.txt']) })
    expect(findings.map((one) => [one.here.source, one.others.map((other) => other.source)])).toEqual([
      ['c.txt', ['a.txt']],
    ])
    expect(run(three, { changed: new Set() })).toMatchObject({ findings: [], failing: false, changed: 0 })
  })

  test('between two unchanged articles the later one carries the finding', () => {
    const dated = reportSaying(
      [
        { source: 'a.txt', field: 'killed', value: 2 },
        { source: 'b.txt', field: 'killed', value: 3 },
      ],
      { 'a.txt': '2020-01-02', 'b.txt': '2020-01-01' },
    )
    expect(findingsOf(dated, policy)[0]!.here.source).toBe('a.txt')
  })

  test('for a field that evolves, another day is another matter; the judged pair itself stands', () => {
    const dates = { 'a.txt': '2020-01-01', 'b.txt': '2020-01-01', 'c.txt': '2020-01-03' }
    const said = three.claims.map(({ source }) => ({ source, field: 'killed', value: source === 'a.txt' ? 2 : 3 }))
    const found = findingsOf(reportSaying(said, dates), { ...policy, evolving: new Set(['killed']) })
    expect(found.map((one) => one.articles.join(' '))).toEqual(['a.txt b.txt'])
  })

  test('an alert about the two claims of a contradiction is told with it, others alone', () => {
    const found = findingsOf(smallReport(), policy)
    expect(found.map((one) => [one.rule, one.alerts])).toEqual([['contradiction/killed', ['same-origin-drift']]])
    const [event] = smallReport().events!
    const rows = event!.rows.map((row) => ({ ...row, pairs: [] }))
    const alone = findingsOf({ ...smallReport(), events: [{ ...event!, rows }] }, policy)
    expect(alone.map((one) => [one.rule, one.level])).toEqual([['alert/same-origin-drift', 'warning']])
  })

  test('what every article must carry: metadata or the answer to a field', () => {
    const found = findingsOf(three, { ...policy, require: ['published', 'shots'], changed: new Set(['b.txt']) })
    expect(found.map((one) => one.rule)).toEqual(['contradiction/killed', 'missing/published', 'missing/shots'])
  })

  test('the same finding keeps its id when lines move, and another value has another', () => {
    const ids = (line: number, value: number): string[] =>
      findingsOf(
        reportSaying([
          { source: 'a.txt', field: 'killed', value: 2, line },
          { source: 'b.txt', field: 'killed', value },
        ]),
        policy,
      ).map((one) => one.id)
    expect(ids(7, 3)).toEqual(ids(1, 3))
    expect(ids(1, 4)).not.toEqual(ids(1, 3))
  })
})

test('a fuller name in a third article does not make another finding of a reviewed one', () => {
  const named = (label: string): Report => {
    const [event] = three.events!
    const subject = { id: label.toLowerCase().replaceAll(' ', '-'), label }
    const own = { id: 'ann-lee', label: 'Ann Lee' }
    const claims = three.claims.map((claim) => ({ ...claim, subject: own }))
    return { ...three, claims, events: [{ ...event!, rows: event!.rows.map((row) => ({ ...row, subject })) }] }
  }
  const ids = (label: string): string[] => findingsOf(named(label), policy).map((one) => one.id)
  expect(ids('Ann Marie Lee')).toEqual(ids('Ann Lee'))
  expect(findingsOf(named('Ann Marie Lee'), policy)[0]!.subject).toBe('ann-lee')
})

test('a list that is cut says so, and nothing beyond the cut is called stale', () => {
  const said = Array.from({ length: 160 }, (_, i) => ({ source: `${i}.txt`, field: 'killed', value: 2 + (i % 2) }))
  const report = reportSaying(said)
  const found = findingsOf(report, policy)
  expect(found).toHaveLength(5_001)
  expect(found.filter((one) => one.rule === 'alert/too-many')).toHaveLength(1)
  const last = findingsOf(report, { ...policy, changed: new Set(['159.txt']) })
  const baseline = updated(null, { open: last, accepted: 0, stale: [] }, '2026-06-01')
  expect(run(report, { changed: new Set(['159.txt']) }, { baseline })).toMatchObject({ stale: [], failing: false })
})

describe('policy', () => {
  test.each<[string, Partial<Policy>, boolean, string[]]>([
    ['contradictions fail', {}, true, ['error', 'error']],
    ['never', { failOn: 'never' }, false, ['error', 'error']],
    ['as many as are let pass', { maxFindings: 2 }, false, ['error', 'error']],
    ['one more than is let pass', { maxFindings: 1 }, true, ['error', 'error']],
    ['a field turned down', { severity: new Map([['killed', 'warning']]) }, false, ['warning', 'warning']],
    ['a field turned off', { severity: new Map([['killed', 'off']]) }, false, []],
    ['another field turned off', { severity: new Map([['injured', 'off']]) }, true, ['error', 'error']],
  ])('%s', (_, how, failing, levels) => {
    const outcome = run(three, how)
    expect(outcome.failing).toBe(failing)
    expect(outcome.findings.map((one) => one.level)).toEqual(levels)
  })

  test('compatible differences are told only where the gate asks for them', () => {
    const [event] = three.events!
    const [row] = event!.rows
    const pairs = row!.pairs.map((pair) => ({ ...pair, verdict: 'compatible' as const }))
    const mild = { ...three, events: [{ ...event!, rows: [{ ...row!, verdict: 'compatible' as const, pairs }] }] }
    expect(run(mild).findings).toEqual([])
    expect(run(mild, { failOn: 'compatible' })).toMatchObject({ failing: true })
  })
})

/** The baseline that accepts all findings of a report. */
function acceptedIn(report: Report, expires: string | null = null): Baseline {
  const findings = findingsOf(report, policy)
  const baseline = updated(null, { open: findings, accepted: 0, stale: [] }, '2026-06-01')
  return { accepted: baseline.accepted.map((entry) => ({ ...entry, reason: 'reviewed', expires })) }
}

describe('baseline', () => {
  test('what was accepted is silent, and the check right after an update passes', () => {
    expect(run(three, {}, { baseline: acceptedIn(three) })).toMatchObject({ findings: [], accepted: 2, failing: false })
  })

  test('a fix and a new finding never cancel out', () => {
    const mended = reportSaying([
      { source: 'a.txt', field: 'killed', value: 4 },
      { source: 'b.txt', field: 'killed', value: 3 },
      { source: 'c.txt', field: 'killed', value: 3 },
    ])
    const outcome = run(mended, {}, { baseline: acceptedIn(three) })
    expect(outcome.findings).toHaveLength(2)
    expect(outcome.stale).toHaveLength(2)
    expect(run(mended, {}, { baseline: acceptedIn(three), allowStale: true }).failing).toBe(true)
  })

  test('stale entries fail unless they are allowed, whatever changed; pruning removes them', () => {
    const agreed = reportSaying(three.claims.map(({ source }) => ({ source, field: 'killed', value: 3 })))
    const baseline = acceptedIn(three)
    const outcome = run(agreed, { changed: new Set() }, { baseline })
    expect(outcome).toMatchObject({ findings: [], failing: true })
    expect(run(agreed, {}, { baseline, allowStale: true }).failing).toBe(false)
    expect(pruned(baseline, outcome.stale).accepted).toEqual([])
  })

  test('an entry about an article that was not read is not stale while the article stands', () => {
    const some = reportSaying([{ source: 'a.txt', field: 'killed', value: 2 }])
    const baseline = acceptedIn(three)
    expect(run(some, {}, { baseline, isElsewhere: () => true }).stale).toEqual([])
    expect(run(some, {}, { baseline }).stale).toHaveLength(2)
  })

  test('an entry holds up to and including its day', () => {
    const baseline = acceptedIn(three, '2026-06-01')
    expect(run(three, {}, { baseline }).failing).toBe(false)
    const late = run(three, {}, { baseline, today: '2026-06-02' })
    expect(late).toMatchObject({ failing: true, accepted: 0 })
    expect(late.findings[0]!.expired).toBe('2026-06-01')
  })

  test('an update keeps reasons, drops days that have passed and what is stale', () => {
    const baseline = acceptedIn(three, '2026-05-01')
    const judged = judgeBaseline(baseline, findingsOf(three, policy), findingsOf(three, policy), new Set(), options)
    const next = updated(baseline, judged, '2026-06-01')
    expect(next.accepted.map(({ reason, expires }) => [reason, expires])).toEqual([
      ['reviewed', null],
      ['reviewed', null],
    ])
  })

  test('the file is sorted, one finding a line, without lines, counts or times, and reads back', () => {
    const text = baselineText(acceptedIn(three, '2027-01-31'))
    expect(text).toBe(baselineText({ accepted: [...acceptedIn(three, '2027-01-31').accepted].reverse() }))
    expect(text.split('\n').filter((line) => line.includes('"id"'))).toHaveLength(2)
    expect(text).not.toMatch(/"(?:line|column|count|generated)/)
    const read = readBaseline(text, 'x.json')
    expect('baseline' in read && baselineText(read.baseline)).toBe(text)
    expect(baselineText({ accepted: [] })).toBe('{"format": "claims-baseline/1",\n"accepted": []}\n')
  })
})

const good = baselineText(acceptedIn(three))

describe('a baseline that cannot be trusted counts for nothing', () => {
  test.each<[string, string, string]>([
    ['empty', '', 'empty'],
    ['blank', ' \n', 'empty'],
    ['an empty object', '{}', 'another tool'],
    ['a list', '[]', 'not a JSON object'],
    ['null', 'null', 'not a JSON object'],
    ['truncated', good.slice(0, -20), 'not JSON'],
    ['conflict markers', good.replace('"accepted"', '<<<<<<< HEAD\n"accepted"'), 'conflict markers'],
    ['a newer version', good.replace('claims-baseline/1', 'claims-baseline/2'), 'newer'],
    ['another tool', '{"version": 1}', 'another tool'],
    ['SARIF', '{"version": "2.1.0", "runs": []}', 'another tool'],
    ['NaN', good.replace('"2"', 'NaN'), 'not JSON'],
    ['no list', '{"format": "claims-baseline/1", "accepted": {}}', 'not a list'],
    ['an unknown key', '{"format": "claims-baseline/1", "accepted": [], "extra": 1}', 'unknown key'],
    ['an unknown key of an entry', good.replace('"rule"', '"lines": 3, "rule"'), 'unknown key'],
    ['a value changed by hand', good.replace('"2"', '"9"'), 'id does not belong'],
    ['an entry twice', good.replace('[\n', `[\n${good.split('\n')[2]!.replace(/,$/, '')},\n`), 'twice'],
    ['a day that is none', good.replace('"reason"', '"expires": "2026-02-30", "reason"'), 'must be a day'],
    ['a number for a reason', good.replace('"reviewed"', '7'), '"reason" must be a text'],
    ['values that are none', good.replace('["2","3"]', '[2, 3]'), 'lists of texts'],
    ['a poisoned key', good.replace('"rule"', '"__proto__": {}, "rule"'), 'unknown key'],
  ])('%s', (_, text, message) => {
    const read = readBaseline(text, 'claims-baseline.json')
    expect('problem' in read && read.problem.message).toContain(message)
    expect('problem' in read && read.problem).toMatchObject({ severity: 'error', path: 'claims-baseline.json' })
  })

  test('the complaint names the line', () => {
    const read = readBaseline(good.replace('"b.txt"', '"z.txt"'), 'x')
    expect('problem' in read && read.problem.line).toBe(3)
  })
})
