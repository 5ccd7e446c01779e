// JUnit XML, as Jenkins, GitLab and Azure read it: a suite for each field, a case for each article that answers it.

import { xmlText } from '../render/escape-xml.ts'
import type { Finding, Outcome, Place } from './finding.ts'
import { expiredText, STALE_HINT, staleText } from './summary.ts'

interface Case {
  readonly path: string
  readonly findings: Finding[]
}

export function* reportJunit(outcome: Outcome): Generator<string> {
  const suites = suitesOf(outcome)
  const total = [...suites.values()].reduce((sum, cases) => sum + cases.size, 0) + outcome.stale.length
  const failed =
    [...suites.values()].reduce((sum, cases) => sum + failuresIn(cases), 0) +
    (outcome.staleAllowed ? 0 : outcome.stale.length)
  yield '<?xml version="1.0" encoding="UTF-8"?>\n'
  yield `<testsuites name="claims" tests="${total}" failures="${failed}" errors="0">\n`
  for (const [field, cases] of suites) {
    yield `  <testsuite name="${xmlText(field)}" tests="${cases.size}" failures="${failuresIn(cases)}" errors="0" skipped="0">\n`
    for (const one of cases.values()) yield* caseOf(field, one)
    yield '  </testsuite>\n'
  }
  yield* staleSuite(outcome)
  yield '</testsuites>\n'
}

/** Fields and articles in code-unit order. */
function suitesOf({ checked, findings }: Outcome): Map<string, Map<string, Case>> {
  const suites = new Map<string, Map<string, Case>>()
  const add = (field: string, path: string, finding: Finding | null): void => {
    const cases = suites.get(field) ?? new Map<string, Case>()
    suites.set(field, cases)
    const known = cases.get(path) ?? { path, findings: [] }
    cases.set(path, known)
    if (finding !== null) known.findings.push(finding)
  }
  for (const { field, path } of checked) add(field, path, null)
  for (const finding of findings) add(finding.field, finding.here.path, finding)
  return new Map([...suites].sort(([a], [b]) => (a < b ? -1 : 1)))
}

function failuresIn(cases: ReadonlyMap<string, Case>): number {
  let count = 0
  for (const { findings } of cases.values()) count += Number(findings.some(fails))
  return count
}

/** Only what can stop a check fails a test; milder findings are told in its output. */
function fails({ level }: Finding): boolean {
  return level === 'error'
}

function* caseOf(field: string, { path, findings }: Case): Generator<string> {
  const head = `    <testcase classname="${xmlText(field)}" name="${xmlText(path)}" file="${xmlText(path)}"`
  if (findings.length === 0) {
    yield `${head}/>\n`
    return
  }
  yield `${head}>\n`
  const failures = findings.filter(fails)
  const [first] = failures
  if (first !== undefined) {
    yield `      <failure type="${xmlText(first.rule)}" message="${xmlText(first.message)}">${failures.flatMap(linesOf).join('\n')}</failure>\n`
  }
  const mild = findings.filter((finding) => !fails(finding))
  if (mild.length > 0) yield `      <system-out>${mild.flatMap(linesOf).join('\n')}</system-out>\n`
  yield '    </testcase>\n'
}

function linesOf(finding: Finding): string[] {
  const head = `${finding.message}${expiredText(finding)} [${finding.id}]`
  return [head, ...[finding.here, ...finding.others].map(placeLine), finding.reason].map(xmlText)
}

function placeLine({ path, line, column, shown, evidence }: Place): string {
  return `${path}:${line}:${column}: ${shown} “${evidence}”`
}

function* staleSuite({ stale, staleAllowed, baseline }: Outcome): Generator<string> {
  if (stale.length === 0) return
  const name = xmlText(baseline ?? 'baseline')
  yield `  <testsuite name="${name}" tests="${stale.length}" failures="${staleAllowed ? 0 : stale.length}" errors="0" skipped="0">\n`
  for (const entry of stale) {
    const text = xmlText(`${staleText(entry)} (${STALE_HINT})`)
    const inside = staleAllowed ? `<system-out>${text}</system-out>` : `<failure type="stale" message="${text}"/>`
    yield `    <testcase classname="${name}" name="${xmlText(staleText(entry))}">${inside}</testcase>\n`
  }
  yield '  </testsuite>\n'
}
