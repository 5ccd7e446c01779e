// Lays the claims of one event into rows: field × subject, people brought together across sources, quotations by utterance.

import type { RowDraft } from '../judge/judge.ts'
import { speaks } from '../judge/vote.ts'
import type { Claim, Subject } from '../model/claim.ts'
import { shortHash } from '../model/hash.ts'
import type { Field } from '../model/pack.ts'
import { withBorrowed } from './borrowed.ts'
import { alignPeople, slug } from './people.ts'
import { alignQuotes } from './quotes.ts'

/** The field of quotation rows; it belongs to no pack. */
export const QUOTE_FIELD: Field = {
  name: 'quote',
  label: 'Quotation',
  pack: '',
  kind: 'quote',
  of: null,
  evolves: 'fixed',
  person: null,
  subEvent: null,
  frames: [],
  not: [],
  unknown: [],
  codes: [],
  scale: false,
  sets: {},
  compatible: [],
  negations: {},
  zero: false,
  examples: [],
}

/** Names that some source gives for one and the same: lower-cased alias → lower-cased fullest name. */
export function aliasesOf(claims: readonly Claim[]): ReadonlyMap<string, string> {
  const out = new Map<string, string>()
  for (const { value } of claims) {
    if (value?.kind !== 'entity' || value.aliases.length === 0) continue
    const name = value.name.toLowerCase()
    for (const alias of value.aliases) {
      const lower = alias.toLowerCase()
      if (lower.includes(' ') && !out.has(lower) && lower !== name) out.set(lower, name)
    }
  }
  return out
}

function isPersonal(field: Field): boolean {
  return field.person !== null || (field.kind === 'entity' && field.of === 'person')
}

function quoteRows(claims: readonly Claim[]): RowDraft[] {
  return alignQuotes(claims.filter((claim) => claim.field === 'quote')).map((group) => {
    const speaker = group
      .map((claim) => (claim.value?.kind === 'quote' ? claim.value.speaker : null))
      .find((s) => s !== null)
    const words = group[0]?.value?.kind === 'quote' ? group[0].value.words : ''
    const label = speaker?.name ?? 'unnamed speaker'
    // Several utterances of one speaker stand in rows of their own.
    return {
      field: QUOTE_FIELD,
      subject: { id: `${slug(label)}-${shortHash(words).slice(0, 6)}`, label },
      claims: group,
    }
  })
}

/** A row stands only where somebody speaks; comments and background alone make none. */
function isSpoken(claim: Claim): boolean {
  return speaks(claim)
}

interface Laid extends RowDraft {
  readonly anonymous: boolean
}

/**
 * What is said of nobody in particular is said of the only one whom others tell of: "no arrests have been made" of the only
 * suspect, "no weapon can be seen" of the one man shot, a name not released of the only victim.
 */
function withNobody(rows: readonly Laid[]): readonly RowDraft[] {
  return rows.flatMap((row) => {
    if (!isPersonal(row.field)) return [row]
    const others = rows.filter((other) => other.field === row.field && other !== row)
    const [other] = others
    if (other === undefined || others.length !== 1) return [row]
    if (row.anonymous) return isOfAnybody(row) ? [] : [row]
    return other.anonymous && isOfAnybody(other) ? [{ ...row, claims: [...row.claims, ...other.claims] }] : [row]
  })
}

/** Ages without a person are many people's; a name that is not known is that of whoever is named elsewhere. */
function isOfAnybody({ field, claims }: Laid): boolean {
  if (field.kind === 'entity') return claims.every(({ state }) => state === 'unknown')
  return field.kind === 'category'
}

/** All rows of an event, in pack field order, then by subject. */
export function alignRows(claims: readonly Claim[], fields: readonly Field[]): RowDraft[] {
  const byName = new Map(fields.map((field) => [field.name, field]))
  const personFor = alignPeople(claims, byName)
  const rows = new Map<string, { field: Field; subject: Subject | null; claims: Claim[]; anonymous: boolean }>()
  for (const claim of claims) {
    const field = byName.get(claim.field)
    if (field === undefined) continue
    const subject = isPersonal(field) ? personFor(claim, field) : null
    const key = `${field.name}\n${subject?.id ?? ''}`
    const row = rows.get(key)
    if (row === undefined) {
      rows.set(key, { field, subject, claims: [claim], anonymous: isPersonal(field) && subject === null })
    } else row.claims.push(claim)
  }
  const place = new Map(fields.map((field, i) => [field.name, i]))
  const spoken = [...rows.values()].filter((row) => row.claims.some(isSpoken))
  const sorted = spoken.sort(
    (a, b) =>
      (place.get(a.field.name) ?? 0) - (place.get(b.field.name) ?? 0) ||
      ((a.subject?.id ?? '') < (b.subject?.id ?? '') ? -1 : 1),
  )
  return [...withBorrowed(withNobody(sorted), claims), ...quoteRows(claims)]
}
