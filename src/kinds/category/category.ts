// Categories: phrases of the packs' fields that name a code, found as they stand; whose they are is settled where frames bind.

import { isSlot } from '../../frames/frame.ts'
import { frameTable } from '../../frames/frame-table.ts'
import { type Match, matchFrames } from '../../frames/match.ts'
import type { Mention } from '../../model/claim.ts'
import type { FieldPack } from '../../model/pack.ts'
import type { Parsed } from '../../model/syntax.ts'
import type { CategoryValue } from '../../model/value.ts'
import type { Kind } from '../kind.ts'
import { relateCategories } from './relate.ts'

export interface CategoryReading {
  readonly field: string
  readonly code: string
}

/** There is nothing to fill: these phrases have no slots. */
function nothingFits(): boolean {
  return false
}

/** By field, the tokens that a `not:` phrase of it covers: "bomb squad" is no bomb. */
function vetoed(matches: readonly Match[]): ReadonlyMap<string, ReadonlySet<number>> {
  const covered = new Map<string, Set<number>>()
  for (const { frame, first, last } of matches) {
    if (!frame.veto) continue
    const { name } = frame.field
    const tokens = covered.get(name) ?? new Set()
    covered.set(name, tokens)
    for (let t = first; t < last; t++) tokens.add(t)
  }
  return covered
}

function extract(parsed: Parsed, packs: readonly FieldPack[]): Mention<CategoryReading>[] {
  const { start, end } = parsed.tokens
  const matches = matchFrames(parsed, frameTable(packs).phrases, nothingFits)
  const covered = vetoed(matches)
  return matches
    .filter(({ frame }) => !frame.veto && frame.source.gives !== null && !frame.after.some(isSlot))
    .filter(({ frame, trigger }) => covered.get(frame.field.name)?.has(trigger) !== true)
    .map((match) => ({
      kind: 'category' as const,
      first: match.first,
      last: match.last,
      start: start[match.first]!,
      end: end[match.last - 1]!,
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
