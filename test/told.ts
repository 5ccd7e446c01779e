// What an article tells of one field, as short lines that a test can name.

import { readFileSync } from 'node:fs'
import { account } from '../src/account.ts'
import type { FieldPack } from '../src/model/pack.ts'
import { loadPack } from '../src/packs/packs.ts'
import { shippedPacks } from '../src/packs/shipped.ts'
import { plainDocument } from './document.ts'

export const PACKS = ['incident', 'police', 'court'].map(
  (name) =>
    loadPack(readFileSync(new URL(`../src/packs/${name}.yaml`, import.meta.url), 'utf8'), name).pack as FieldPack,
)

/** Claims of one field as "value / subject", in text order; unknowns as "? / subject". */
export function told(text: string, field: string): string[] {
  return account(plainDocument(text), PACKS)
    .claims.filter((claim) => claim.field === field && (claim.votes || claim.state === 'unknown'))
    .map((claim) => `${claim.state === 'value' ? claim.shown : '?'} / ${claim.subject?.label ?? '-'}`)
}

export const names = (text: string, field: string): string[] => told(text, field).map((line) => line.split(' / ')[0]!)

/** The different values of a field that vote for the main event, by all shipped packs, in text order. */
export function votedFor(text: string, field: string, published: string | null = null): string[] {
  const claims = account(plainDocument(text, published), shippedPacks()).claims.filter((claim) => claim.field === field)
  const voting = claims.filter((claim) => claim.votes && claim.state === 'value' && claim.event === 'main')
  return [...new Set(voting.map((claim) => claim.shown))]
}
