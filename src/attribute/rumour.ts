// Rumours and reports told as nouns: nobody in particular says so, or it is said not to be so.

import { idOf } from '../lex/lexicon.ts'
import { WordTable } from '../lex/word-table.ts'
import { ids } from '../voice/cues.ts'
import type { Place } from './place.ts'
import { clauseEnd } from './scope.ts'
import { unnamed, wordAt } from './speech.ts'

/** "Rumours that S", "contrary to reports that S", "claims that S were false": nobody in particular says so, or it is not so. */
export function rumour(place: Place, cue: number): void {
  const { tokens, board, first, last } = place
  if (tokens.word[cue + 1] === OF) return falseReport(place, cue)
  // what somebody denies is not also rumoured
  if (tokens.word[cue + 1] !== ids.that || board.hasVoice(cue + 1)) return
  const end = clauseEnd(tokens, cue + 1, last)
  const contrary = cue - 1 > first && tokens.word[cue - 1] === ids.to && tokens.word[cue - 2] === CONTRARY
  const verdict = falseFrom(place, cue + 2, end)
  if (contrary || verdict >= 0) board.markDenied(cue + 1, verdict >= 0 ? verdict : end)
  board.addNearest(unnamed(wordAt(place, cue)), cue + 1, end)
}

/** "False reports of a second shooter": what they told was not so. */
function falseReport({ tokens, board, first, last }: Place, cue: number): void {
  if (cue > first && falsities.has(tokens.word[cue - 1]!)) board.markDenied(cue + 2, clauseEnd(tokens, cue + 1, last))
}

/** Where "were false" begins, or -1. */
function falseFrom({ tokens }: Place, from: number, end: number): number {
  for (let i = from; i + 1 < end; i++) if (beings.has(tokens.word[i]!) && falsities.has(tokens.word[i + 1]!)) return i
  return -1
}

const CONTRARY = idOf('contrary')
const OF = idOf('of')
const falsities = new WordTable(
  'false untrue baseless unfounded wrong inaccurate incorrect erroneous mistaken bogus groundless debunked'.split(' '),
)
const beings = new WordTable("is are was were be been being 's 're".split(' '))
