// Number expressions inside noun groups: the run of number words, and the bounds and approximators before it.

import { idOf } from '../lex/lexicon.ts'
import { WordTable } from '../lex/word-table.ts'
import { Pos } from '../model/syntax.ts'
import { TokenKind, type Tokens } from '../model/tokens.ts'

/** Words that open a bound, and words that continue it. */
const opens = new WordTable(
  'at more fewer less up as no over under about around nearly almost roughly approximately some just only close well slightly upwards an another a the'.split(
    ' ',
  ),
)
const continues = new WordTable(
  'least most more than fewer less to as many few much or a an over under about around nearly almost estimated of just minimum maximum total'.split(
    ' ',
  ),
)
/** What must come second after words that are mostly something else. */
const second = new WordTable({
  at: 1,
  up: 2,
  as: 3,
  no: 4,
  close: 2,
  an: 5,
  more: 6,
  fewer: 6,
  less: 6,
  upwards: 7,
  well: 8,
  a: 9,
  the: 9,
})
const followers: readonly WordTable[] = [
  new WordTable([]),
  new WordTable(['least', 'most', 'a']),
  new WordTable(['to']),
  new WordTable(['many', 'few', 'much']),
  new WordTable(['fewer', 'more', 'less']),
  new WordTable(['estimated']),
  new WordTable(['than']),
  new WordTable(['of']),
  new WordTable(['over', 'more']),
  new WordTable(['total', 'minimum', 'maximum']),
]
const joiners = new WordTable(['to', 'or', 'and'])
const AND = idOf('and')

/** Token where the number itself starts, if a bound opens at `i`; `i` where none does. */
export function boundEnd(tokens: Tokens, pos: Uint8Array, i: number, last: number): number {
  const word = tokens.word[i]!
  if (!opens.has(word) || i + 1 >= last) return i
  const need = second.get(word)
  if (need !== 0 && !followers[need]!.has(tokens.word[i + 1]!)) return i
  let j = i + 1
  while (j < last && j - i < 6 && continues.has(tokens.word[j]!)) j++
  return j < last && pos[j] === Pos.Number ? j : i
}

/** Token after the run of numbers that starts at `i`: "two or three", "10 to 15", "5–6", "two dozen", "$3 million". */
export function numberEnd(tokens: Tokens, pos: Uint8Array, i: number, last: number): number {
  let j = i + 1
  while (j < last) {
    if (pos[j] === Pos.Number) j++
    else if (j + 1 < last && pos[j + 1] === Pos.Number && joins(tokens, pos, j, i)) j += 2
    else break
  }
  return j
}

function joins(tokens: Tokens, pos: Uint8Array, j: number, first: number): boolean {
  const kind = tokens.kind[j]
  if (kind === TokenKind.Hyphen || kind === TokenKind.Dash) return true
  const word = tokens.word[j]!
  if (!joiners.has(word)) return false
  // "one hundred and five", but "two and three" are two groups
  if (word === AND) return j - first > 0 && isScale(tokens, j - 1)
  return pos[j] === Pos.Preposition || pos[j] === Pos.To || pos[j] === Pos.Conjunction
}

const scales = new WordTable(['hundred', 'thousand', 'million'])

function isScale(tokens: Tokens, i: number): boolean {
  return scales.has(tokens.word[i]!)
}
