// The outcome of a check as JSON (`claims-check/1`): one finding a line.

import { jsonText } from '../render/escape-json.ts'
import type { Outcome } from './finding.ts'

export function* reportJson(outcome: Outcome): Generator<string> {
  const { version, articles, changed, accepted, failing } = outcome
  const head = { format: 'claims-check/1', tool: { name: 'claims', version }, articles, changed, accepted, failing }
  yield `${jsonText(head).slice(0, -1)},\n`
  yield* list('findings', outcome.findings)
  yield ',\n'
  yield* list('stale', outcome.stale)
  yield ',\n'
  yield* list('problems', outcome.problems)
  yield '}\n'
}

function* list(name: string, items: readonly unknown[]): Generator<string> {
  yield `"${name}": [`
  for (const [index, item] of items.entries()) yield `${index === 0 ? '\n' : ',\n'}${jsonText(item)}`
  yield ']'
}
