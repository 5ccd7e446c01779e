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

/** Tokens that a `not:` phrase of a field covers: "bomb squad" is no bomb. */
function vetoed(matches: readonly Match[]): (match: Match) => boolean {
  const covered = new Set<string>()
  for (const { frame, first, last } of matches) {
    if (frame.veto) for (let t = first; t < last; t++) covered.add(`${frame.field.name} ${t}`)
  }
  return ({ frame, trigger }) => frame.veto || covered.has(`${frame.field.name} ${trigger}`)
}

function extract(parsed: Parsed, packs: readonly FieldPack[]): Mention<CategoryReading>[] {
  const { start, end } = parsed.tokens
  const matches = matchFrames(parsed, frameTable(packs).phrases, nothingFits)
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
