// Commands: what somebody bids others do is no deed, so nothing in it has happened.

import { Can, canBe } from '../lex/lexicon.ts'
import { WordTable } from '../lex/word-table.ts'
import { TokenKind } from '../model/tokens.ts'
import { Unreal } from './board.ts'
import type { Place } from './place.ts'

/** Marks that may stand before a command: a heap of them begins none, and looking through it from each would never end. */
const MARKS = 3

/** "Kill them", a quoted "Take the guns", read from where it begins: a wish, up to the end of the words in marks or of the sentence. */
export function command({ tokens, board, last }: Place, first: number): void {
  let at = first
  while (at < last && at < first + MARKS && isQuoteMark(tokens.kind[at]!)) at++
  if (at + 1 >= last || (canBe(tokens.word[at]!) & Can.VerbBase) === 0) return
  const next = tokens.word[at + 1]!
  if (!bidden.has(next) && !(at > first && (canBe(next) & Can.Determiner) !== 0)) return
  let end = at
  while (end < last && !isQuoteMark(tokens.kind[end]!)) end++
  board.markUnreal(Unreal.Wish, at, end)
}

/** A mark of quotation, where a command may begin. */
export function isQuoteMark(kind: number): boolean {
  return kind >= TokenKind.OpenQuote && kind <= TokenKind.StraightQuote
}

/** Objects that show that the first word bids: without a mark before it "hit" may be a noun. */
const bidden = new WordTable('him them her it me us his their your my our yourself yourselves'.split(' '))
