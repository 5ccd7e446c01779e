// The identity of a finding: its normalised values and the hash over what does not change when lines move.

import { shortHash } from '../model/hash.ts'
import type { ReportClaim } from '../model/report.ts'
import type { FindingKey } from './finding.ts'

type Bounded = Extract<NonNullable<ReportClaim['value']>, { kind: 'count' | 'quantity' }>

/** A claim's value in one spelling: `2`, `2.. at-least`, `7 fired`, `serious`, `2020-08-23T17:11`, `jacob blake`. */
export function normalised(claim: ReportClaim): string {
  const { value, state } = claim
  const prefix = state === 'value' ? '' : `${state} `
  if (value === null) return prefix.trim()
  switch (value.kind) {
    case 'count':
    case 'quantity':
      return prefix + boundsOf(value)
    case 'time':
      return prefix + words([value.timex, value.mod, value.zone ?? undefined])
    case 'category':
      return prefix + value.code
    case 'entity':
      return prefix + words([value.name.toLowerCase(), value.described === true ? '(described)' : undefined])
    case 'quote':
      return prefix + value.words.toLowerCase().replace(/\s+/g, ' ')
  }
}

function boundsOf(value: Bounded): string {
  const { min, max } = value
  const range = min === max ? String(min) : `${min ?? ''}..${max ?? ''}`
  const form = value.form === 'exact' || value.form === 'range' ? undefined : value.form
  const attacker = value.kind === 'count' ? value.attacker : undefined
  return words([range, value.unit, form, value.word, value.measure, value.population, attacker])
}

function words(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join(' ')
}

/** The key as one text: equal texts are the same finding. */
export function keyText({ rule, field, subject, values, articles }: FindingKey): string {
  return JSON.stringify([rule, field, subject, values, articles])
}

export function findingId(key: FindingKey): string {
  return shortHash(keyText(key))
}
