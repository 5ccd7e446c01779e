// Calls that somebody made by telephone and others answered: they ask for help now and wish for nothing.

import { WordTable } from '../lex/word-table.ts'
import type { Place } from './place.ts'

/** Words from "responded" to its call: "responded to a second 911 call". */
const ANSWERED = 6
const answers = new WordTable(
  'respond responds responded responding answer answered answering receive received dispatched 911'.split(' '),
)

/** "Responded to a call for a welfare check": a call that somebody made by telephone. */
export function isAnswered({ tokens, first }: Place, cue: number): boolean {
  for (let i = cue - 1; i >= first && i > cue - ANSWERED; i--) if (answers.has(tokens.word[i]!)) return true
  return false
}
