// Categories: phrases of the packs' fields that name a code, found as they stand; whose they are is settled where frames bind.

import { isSlot } from '../../frames/frame.ts'
import { frameTable } from '../../frames/frame-table.ts'
import { type Match, matchFrames } from '../../frames/match.ts'
import type { Mention } from '../../model/claim.ts'
import type { FieldPack, FrameSource } from '../../model/pack.ts'
import type { Parsed } from '../../model/syntax.ts'
import type { CategoryValue } from '../../model/value.ts'
import type { Kind } from '../kind.ts'
import { relateCategories } from './relate.ts'

export interface CategoryReading {
  readonly field: string
  readonly code: string
}

const cache = new WeakMap<readonly FieldPack[], readonly FieldPack[]>()

/** The packs with nothing but category phrases that have no slots: what can be read without binding. */
function phrasesOnly(packs: readonly FieldPack[]): readonly FieldPack[] {
  let only = cache.get(packs)
  if (only === undefined) {
    only = packs.map((pack) => ({
      ...pack,
      fields: pack.fields
        .filter((field) => field.kind === 'category')
        .map((field) => ({ ...field, not: field.not.filter(hasNoSlot), frames: field.frames.filter(hasNoSlot) })),
    }))
    cache.set(packs, only)
  }
  return only
}

/** Alternatives in braces are words; a name alone in braces is a slot. */
function hasNoSlot({ phrase }: FrameSource): boolean {
  return !/\{[^|{}]*\}/.test(phrase)
}

/** Tokens that a `not:` phrase of a field covers: "bomb squad" is no bomb. */
function vetoed(matches: readonly Match[]): (match: Match) => boolean {
  const covered = new Set<string>()
  for (const { frame, first, last } of matches) {
    if (frame.veto) for (let t = first; t < last; t++) covered.add(`${frame.field.name} ${t}`)
  }
  return ({ frame, trigger }) => frame.veto || covered.has(`${frame.field.name} ${trigger}`)
}

function extract(parsed: Parsed, packs: readonly FieldPack[]): Mention<CategoryReading>[] {
  const table = frameTable(phrasesOnly(packs))
  const { start, end } = parsed.tokens
  const matches = matchFrames(parsed, table, () => false)
  const isVetoed = vetoed(matches)
  return matches
    .filter((match) => !isVetoed(match) && match.frame.source.gives !== null && !match.frame.after.some(isSlot))
    .map((match) => ({
      kind: 'category' as const,
      start: start[match.first]!,
      end: end[match.last - 1]!,
      first: match.first,
      last: match.last,
      reading: { field: match.frame.field.name, code: match.frame.source.gives! },
      rule: 'category.phrase',
      lookalike: null,
    }))
}

export const categoryKind: Kind<CategoryReading, CategoryValue> = {
  name: 'category',
  extract,
  settle: (mine) => mine.map((mention) => ({ kind: 'category', code: mention.reading.code })),
  relate: relateCategories,
  show: (value) => value.code,
}
