// "A woman in her 20s", "a man in his late thirties": the decade belongs to the group of its person, who alone does what follows.

import { idOf } from '../lex/lexicon.ts'
import { WordTable } from '../lex/word-table.ts'
import { Pos } from '../model/syntax.ts'
import { TokenKind } from '../model/tokens.ts'
import type { Grouping } from './grouping.ts'

const IN = idOf('in')
const S = idOf('s')
const OWNERS = new WordTable(['his', 'her', 'their'])
/** Which part of the decade: "late 20s", "mid-30s", "early to mid 40s". */
const PARTS = new WordTable(['early', 'mid', 'middle', 'late', 'to', 'or'])
const DECADES = new WordTable([
  'teens',
  'twenties',
  'thirties',
  'forties',
  'fifties',
  'sixties',
  'seventies',
  'eighties',
  'nineties',
])
/** Words and hyphens that tell the part: "early to mid-". */
const MOST_PARTS = 5

/** The end of "in her 20s" at `j`, or `j` where no decade of life stands there. */
export function decadeEnd({ tokens, pos }: Grouping, j: number, stop: number): number {
  if (j + 2 >= stop || tokens.word[j] !== IN || pos[j] !== Pos.Preposition || !OWNERS.has(tokens.word[j + 1]!)) return j
  let t = j + 2
  while (t < stop && t < j + 2 + MOST_PARTS && (PARTS.has(tokens.word[t]!) || tokens.kind[t] === TokenKind.Hyphen)) t++
  if (t >= stop) return j
  if (DECADES.has(tokens.word[t]!)) return t + 1
  const isNumber = tokens.kind[t] === TokenKind.Number
  return isNumber && t + 1 < stop && tokens.word[t + 1] === S ? t + 2 : j
}
