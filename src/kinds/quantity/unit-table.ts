// The one table of unit and currency words, and where in the text a unit may stand.

import { intern } from '../../lex/lexicon.ts'
import { PhraseTable } from '../../lex/phrases.ts'
import { WordTable } from '../../lex/word-table.ts'
import { TokenKind, type Tokens } from '../../model/tokens.ts'
import { isDigits, isGlued, pastHyphen } from '../numerals/cardinal.ts'
import type { Numeral } from '../numerals.ts'
import { moneyWords } from './currencies.ts'
import { unitWords } from './units.ts'

export type Measure = 'money' | 'percent' | 'magnitude' | 'measure' | 'duration'

export interface Amounts {
  readonly low: number
  readonly high: number
  readonly last: number
  readonly unit: string
  readonly rule: Measure
}

/** Index in `moneys` (negative: ~index) or in `units`. */
export const table = new PhraseTable<number>([
  ...unitWords,
  ...moneyWords.map(([words, index]) => [words, ~index] as const),
])

export const POUNDS = new WordTable(['pound', 'pounds'])
const OF = intern('of')
/** Short signs of units that are words or letters of their own: only in small letters, and glued or before no name. */
const LETTERS = new WordTable([
  'm',
  'g',
  'l',
  'h',
  'p',
  'k',
  'c',
  'f',
  'ac',
  'ha',
  'mi',
  'rad',
  'rm',
  'rp',
  'mb',
  'mw',
  'dh',
  'kt',
  'pt',
  'ether',
  'in',
  'pc',
  'r',
  'sh',
])
const GLUED_ONLY = new WordTable(['p', 'c', 'f', 'in', 'pc', 'r', 'sh'])

/** Where a unit would begin: after the number, its hyphen, an after-bound, or the "of" of a vague amount. */
export function unitStart(tokens: Tokens, numeral: Numeral): number {
  const { coreLast, last, style } = numeral
  const from = Math.max(last, coreLast)
  const at = pastHyphen(tokens, from)
  return (style === 'vague' || style === 'ratio') && tokens.word[at] === OF ? at + 1 : at
}

/** One-letter and ambiguous signs need digits before them and small letters; "p" and "c" must be glued. */
export function mayStand(tokens: Tokens, at: number, last: number): boolean {
  if (last > at + 1 || !LETTERS.has(tokens.word[at]!)) return true
  if (!isDigits(tokens, at - 1)) return false
  if (GLUED_ONLY.has(tokens.word[at]!) && !isGlued(tokens, at)) return false
  return !isModel(tokens, at)
}

/** "24703 L-202", "SCP-173 m": parts of a model number, not a measure. */
function isModel(tokens: Tokens, at: number): boolean {
  if (tokens.kind[at + 1] === TokenKind.Hyphen && isGlued(tokens, at + 1) && isDigits(tokens, at + 2)) return true
  const hyphen = at - 2
  return (
    hyphen > 0 && tokens.kind[hyphen] === TokenKind.Hyphen && isGlued(tokens, hyphen) && !isDigits(tokens, hyphen - 1)
  )
}
