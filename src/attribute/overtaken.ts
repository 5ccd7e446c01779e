// Reports that the source itself has overtaken: what was said at first, initially, in an earlier version.

import { WordTable } from '../lex/word-table.ts'
import { ids } from '../voice/cues.ts'
import { reporting } from './cues.ts'
import type { Place } from './place.ts'
import { clauseStart, speechEnd } from './scope.ts'

/** initially reported, originally believed; "initially taken to" overtakes nothing. */
export function superseded(place: Place, cue: number): void {
  const { tokens, board, first, last } = place
  for (let i = Math.max(first, cue - 3); i < last && i < cue + 4; i++) {
    if (!reporting.has(tokens.word[i]!)) continue
    board.markSuperseded(clauseStart(tokens, Math.min(i, cue), first), speechEnd(tokens, cue, last))
    return
  }
}

/** "At first believed", "at first said". */
export function atFirst(place: Place, cue: number): void {
  if (cue > place.first && place.tokens.word[cue - 1] === ids.at) superseded(place, cue)
}

/** earlier reports said. */
export function earlierReport(place: Place, cue: number): void {
  const { tokens, board, last } = place
  // "early estimates put the damage at …" are all there is so far
  const first = firsts.has(tokens.word[cue]!)
  for (let i = cue + 1; i < last && i < cue + 3; i++) {
    if (first && figures.has(tokens.word[i]!)) return
    if (reportNouns.has(tokens.word[i]!)) return board.markSuperseded(cue, speechEnd(tokens, cue, last))
  }
}

const firsts = new WordTable(['early', 'initial'])
const FIGURES = 'estimate estimates count toll figure figures'.split(' ')
const figures = new WordTable(FIGURES)
const reportNouns = new WordTable([
  ...FIGURES,
  ...'report reports version versions account accounts statement'.split(' '),
])
