// Every format of a check: valid by its own rules, safe against hostile words and names, never deciding the exit code.

import fs from 'node:fs'
import path from 'node:path'
import Ajv from 'ajv'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { check } from '../src/check/check.ts'
import type { Outcome } from '../src/check/finding.ts'
import type { Policy } from '../src/check/policy.ts'
import { utf8Length } from '../src/check/report-rdjsonl.ts'
import { reporterOf, reporters } from '../src/check/reporter.ts'
import type { ReporterView } from '../src/check/reporter-view.ts'
import type { Report } from '../src/model/report.ts'
import { reportSaying, type Said } from './check-report.ts'

const modules = path.resolve(import.meta.dirname, '../node_modules')
const json = (file: string): object => JSON.parse(fs.readFileSync(path.join(modules, file), 'utf8'))
const ajv = new Ajv({ schemaId: 'id', meta: false, logger: false })
ajv.addMetaSchema(json('ajv/lib/refs/json-schema-draft-04.json'))
const isSarif = ajv.compile(json('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'))

const policy: Policy = {
  failOn: 'contradict',
  maxFindings: 0,
  severity: new Map([['injured', 'warning']]),
  require: [],
  evolving: new Set(),
  changed: null,
  pathOf: (source) => source,
}
const options = { baseline: null, baselinePath: null, allowStale: false, today: '2026-06-01', isElsewhere: () => false }
const view: ReporterView = { colour: 0, log: true, verbose: true, before: () => null }

async function told(format: string, outcome: Outcome, how: Partial<ReporterView> = {}): Promise<string> {
  return [...(await reporterOf(format))(outcome, { ...view, ...how })].join('')
}

function outcomeOf(said: readonly Said[], change: (report: Report) => Report = (report) => report): Outcome {
  const key = { rule: 'contradiction/killed', field: 'killed', subject: null, values: ['1', '2'], articles: ['x', 'y'] }
  const outcome = check(change(reportSaying(said)), policy, options)
  return { ...outcome, stale: [key], baseline: 'claims-baseline.json' }
}

/** A contradiction and a milder one whose words and file name are `words`. */
function hostile(words: string, name = `north/${words}.txt`): Outcome {
  const said: Said[] = [
    { source: 'a.txt', field: 'killed', value: 2, text: words },
    { source: name, field: 'killed', value: 3, text: words },
    { source: 'a.txt', field: 'injured', value: 2, text: words },
    { source: name, field: 'injured', value: 3, text: words },
  ]
  return outcomeOf(said, (report) => ({
    ...report,
    claims: report.claims.map((claim) => ({
      ...claim,
      shown: words,
      evidence: { ...claim.evidence, text: words },
      attribution: { form: 'direct', chain: [{ name: words, kind: 'police', cue: null, medium: null }] },
    })),
    events: report.events!.map((event) => ({
      ...event,
      rows: event.rows.map((row) => ({
        ...row,
        label: words,
        pairs: row.pairs.map((pair) => ({ ...pair, reason: words })),
      })),
    })),
  }))
}

const HOSTILE = [
  '\u001b[31mred\u001b[0m',
  '\u001b]8;;http://x\u001b\\link',
  '\u009b31m',
  'a\rb\nc\td',
  '\u202eevil\u202c',
  'zero\u200bwidth\ufeff',
  'tag\u{e0041}',
  '::error::x',
  '\n::add-mask::x',
  '##[command]x',
  ' ##[error]y',
  '%0A::stop-commands::t',
  'a,line=9::b',
  '[text](1) [x](javascript:1)',
  '{0} {1} } {',
  ']]> <script>alert(1)</script> & " \'',
  '<!-- x -->',
  '|pipe| `code` @everyone **b**',
  '\ud800',
  '__proto__',
  'back\\slash',
]

const FORBIDDEN =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]|[\u{e0000}-\u{e007f}]|\p{Cs}/u
const OWN_COMMAND = /^::(?:error|warning|notice) (?:[a-zA-Z]+=[^,:\n]*,?)+::/

function checkSafe(format: string, out: string): void {
  expect(out.match(FORBIDDEN)?.[0]?.codePointAt(0)).toBeUndefined()
  expect(out).not.toContain('##[')
  expect(out).not.toMatch(/\[object |native code|NaN|undefined/)
  for (const line of out.split('\n')) {
    if (line.trimStart().startsWith('::')) expect(format === 'github' && OWN_COMMAND.test(line)).toBe(true)
  }
  if (['json', 'sarif', 'gitlab'].includes(format)) JSON.parse(out)
  if (format === 'rdjsonl') for (const line of out.trim().split('\n')) JSON.parse(line)
  if (format === 'sarif') checkSarif(out)
  if (format === 'junit') checkXml(out)
  if (format === 'markdown') {
    expect(out).not.toMatch(/<[a-z!/]|(?<!\\)\]\(|@\w/i)
    const rows = out.split('\n').filter((line) => line.startsWith('| '))
    expect(new Set(rows.map((line) => line.replace(/\\./g, '').split('|').length)).size).toBeLessThanOrEqual(1)
  }
}

/** Every tag is closed in order, and nothing but tags holds < or a bare &. */
function checkXml(out: string): void {
  const open: string[] = []
  const rest = out.replace(/<\?xml[^>]*>|<(\/?)([a-z-]+)((?: [a-z]+="[^"<]*")*)(\/?)>/g, (_, end, name, __, single) => {
    if (end === '/') expect(open.pop()).toBe(name)
    else if (single !== '/' && name !== undefined) open.push(name)
    return ''
  })
  expect(open).toEqual([])
  expect(rest).not.toMatch(/[<>]|&(?!amp;|lt;|gt;|quot;|apos;)/)
}

/** What the schema cannot say and GitHub wants. */
function checkSarif(out: string): void {
  const log = JSON.parse(out)
  isSarif(log)
  expect(isSarif.errors ?? []).toEqual([])
  const [run] = log.runs
  expect(run.columnKind).toBe('utf16CodeUnits')
  for (const rule of run.tool.driver.rules) {
    for (const key of ['shortDescription', 'fullDescription', 'help']) expect(rule[key].text).not.toBe('')
  }
  for (const result of run.results) {
    expect(run.tool.driver.rules[result.ruleIndex].id).toBe(result.ruleId)
    expect(result.partialFingerprints['claimsContradiction/v1']).toMatch(/^\w{10}$/)
    // brackets that are no links of ours, and braces, are escaped
    const text = result.message.text
      .replace(/\\./g, '')
      .replace(/\{\{|\}\}/g, '')
      .replace(/\[[^[\]]*\]\(\d+\)/g, '')
    expect(text).not.toMatch(/[[\]{}]/)
    for (const place of [...result.locations, ...result.relatedLocations]) {
      const { artifactLocation, region } = place.physicalLocation
      expect(artifactLocation.uri).toMatch(/^[\w.~%/-]+$/)
      for (const key of ['startLine', 'startColumn', 'endLine', 'endColumn']) expect(region[key]).toBeGreaterThan(0)
    }
  }
}

describe.each(reporters())('%s', (format) => {
  test.each(HOSTILE)('is safe with %j', async (words) => {
    checkSafe(format, await told(format, hostile(words)))
  })

  test('is safe with any words', async () => {
    const report = await reporterOf(format)
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (words) => {
        checkSafe(format, [...report(hostile(words), view)].join(''))
      }),
      { numRuns: 60, seed: 7 },
    )
  })

  test('has nothing to say where nothing was found, and stays valid', async () => {
    const outcome = { ...outcomeOf([]), stale: [] }
    const out = await told(format, outcome)
    if (format === 'rdjsonl') expect(out).toBe('')
    else checkSafe(format, out)
  })
})

/** Findings enough to reach the limits of the places that show them. */
function many(count: number): Outcome {
  const outcome = hostile('x')
  const [one] = outcome.findings
  return { ...outcome, stale: [], findings: Array.from({ length: count }, (_, i) => ({ ...one!, id: `id${i}` })) }
}

describe('limits', () => {
  test('GitHub gets ten annotations a level and is told how many more there are', async () => {
    const out = await told('github', many(23))
    expect(out.split('\n').filter((line) => line.startsWith('::error'))).toHaveLength(10)
    expect(out).toContain('13 more in the step summary')
  })

  test('SARIF holds 25,000 results and says what was left out', async () => {
    const [run] = JSON.parse(await told('sarif', many(30_000))).runs
    expect(run.results).toHaveLength(25_000)
    expect(run.invocations[0].toolExecutionNotifications[0].message.text).toContain('5000 are left out')
  })

  test('Markdown fits a comment', async () => {
    const out = await told('markdown', many(5_000))
    expect(out.length).toBeLessThan(65_536)
    expect(out).toMatch(/\d+ findings more/)
  })

  test('a step summary, which holds more than a comment, shows what the annotations left out', async () => {
    const out = await told('markdown', many(1_000), { room: 340_000 })
    expect(out.split('\n').filter((line) => line.startsWith('| ✗'))).toHaveLength(1_000)
    expect(Buffer.byteLength(out)).toBeLessThan(1_048_576)
  })
})

test('reviewdog counts bytes of UTF-8, and the end is exclusive', async () => {
  expect(['a', 'é', '€', '🍀', '\ud800', ''].map(utf8Length)).toEqual([1, 2, 3, 4, 3, 0])
  const out = await told('rdjsonl', hostile('abc', 'b.txt'), { before: (_, __, column) => '🍀'.repeat(column) })
  const { range } = JSON.parse(out.split('\n', 1)[0]!).location
  expect([range.start.column, range.end.column]).toEqual([5, 17])
})

test('paths decode to what they were', async () => {
  const name = "döner (1)/it's #1 100%?.txt"
  const [run] = JSON.parse(await told('sarif', hostile('x', name))).runs
  const { uri } = run.results[0].locations[0].physicalLocation.artifactLocation
  expect(decodeURIComponent(uri)).toBe(name)
})

test('an annotation over several lines has no columns', async () => {
  const out = await told('github', hostile('two\nlines', 'b.txt'))
  expect(out).toMatch(/line=1,endLine=2,title=/)
})
