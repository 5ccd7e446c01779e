// SARIF 2.1.0 as GitHub takes it: one result a finding, on the new article's words, the other articles as related places.

import { jsonText } from '../render/escape-json.ts'
import { visible } from '../render/escape-terminal.ts'
import { pathUri } from '../render/escape-uri.ts'
import type { Finding, Outcome, Place } from './finding.ts'
import { rulesOf, type SarifRule } from './sarif-rules.ts'
import { expiredText } from './summary.ts'

/** GitHub refuses more results a run, and keeps this many places of one result. */
const MOST_RESULTS = 25_000
const MOST_RELATED = 100
export const HOME = 'https://www.npmjs.com/package/claims'

export function* reportSarif(outcome: Outcome): Generator<string> {
  const findings = outcome.findings.slice(0, MOST_RESULTS)
  const rules = rulesOf(findings)
  const places = new Map(rules.map((rule, index) => [rule.id, index]))
  yield '{"$schema": "https://json.schemastore.org/sarif-2.1.0.json",\n"version": "2.1.0",\n"runs": [{\n'
  yield `"tool": {"driver": {"name": "claims", "version": ${jsonText(outcome.version)}, "semanticVersion": ${jsonText(outcome.version)}, `
  yield `"informationUri": ${jsonText(HOME)}, "rules": [`
  yield* list(rules)
  yield ']}},\n"columnKind": "utf16CodeUnits",\n'
  yield `"originalUriBaseIds": {"%SRCROOT%": {"description": {"text": "The root of the repository."}}},\n`
  yield `"invocations": [${jsonText(invocationOf(outcome))}],\n`
  yield '"results": ['
  let first = true
  for (const finding of findings) {
    yield `${first ? '\n' : ',\n'}${jsonText(resultOf(finding, places))}`
    first = false
  }
  yield ']\n}]}\n'
}

function* list(rules: readonly SarifRule[]): Generator<string> {
  for (const [index, rule] of rules.entries()) yield `${index === 0 ? '\n' : ',\n'}${jsonText(rule)}`
}

function invocationOf(outcome: Outcome): object {
  const left = outcome.findings.length - MOST_RESULTS
  const text = `${outcome.findings.length} findings; the gravest ${MOST_RESULTS} are listed, ${left} are left out.`
  const cut = left > 0 ? [{ level: 'warning', message: { text } }] : []
  const unread = outcome.problems
    .filter((problem) => problem.severity !== 'note')
    .slice(0, 100)
    .map((problem) => ({ level: problem.severity, message: { text: sarifText(problem.message) } }))
  return { executionSuccessful: true, toolExecutionNotifications: [...cut, ...unread] }
}

function resultOf(finding: Finding, places: ReadonlyMap<string, number>): object {
  const others = finding.others.slice(0, MOST_RELATED - 1)
  const links = others.map((place, index) => `[${sarifText(place.path)}:${place.line}](${index + 1})`)
  const see = links.length === 0 ? '' : ` See ${links.join(', ')}.`
  return {
    ruleId: finding.rule,
    ruleIndex: places.get(finding.rule),
    level: finding.level,
    message: { text: `${sarifText(`${finding.message}${expiredText(finding)}. ${finding.reason}`)}${see}` },
    locations: [{ physicalLocation: physical(finding.here) }],
    relatedLocations: others.map((place, index) => ({
      id: index + 1,
      physicalLocation: physical(place),
      message: { text: sarifText(place.shown) },
    })),
    partialFingerprints: { 'claimsContradiction/v1': finding.id },
  }
}

function physical(place: Place): object {
  const { line, column, endLine, endColumn } = place
  const snippet = place.text === '' ? {} : { snippet: { text: place.text } }
  return {
    artifactLocation: { uri: pathUri(place.path), uriBaseId: '%SRCROOT%' },
    region: { startLine: line, startColumn: column, endLine, endColumn, ...snippet },
  }
}

/** In messages, brackets make links and braces are placeholders. */
export function sarifText(text: string): string {
  const safe = visible(text)
    .replace(/[\\[\]]/g, (char) => `\\${char}`)
    .replace(/[{}]/g, (char) => char + char)
  return safe === '' ? ' ' : safe
}
