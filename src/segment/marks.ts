// What single tokens mean for segmentation: stops, closing and opening marks.

import { intern } from '../lex/lexicon.ts'
import { WordTable } from '../lex/word-table.ts'
import { TokenKind, type Tokens } from '../model/tokens.ts'

/** Kinds of stop. */
export enum Stop {
  None = 0,
  Full = 1,
  Ask = 2,
  Ellipsis = 3,
}

const stops = new WordTable({ '.': Stop.Full, '!': Stop.Ask, '?': Stop.Ask, '…': Stop.Ellipsis })
const closers = new WordTable([')', ']', '}'])
const openers = new WordTable(['(', '[', '{'])

export const COMMA = intern(',')
export const COLON = intern(':')
export const BAR = intern('|')
export const OPEN_BRACKET = intern('(')
export const CLOSE_BRACKET = intern(')')

export function stopOf(tokens: Tokens, token: number): number {
  return tokens.kind[token] === TokenKind.Punct ? stops.get(tokens.word[token]!) : Stop.None
}

export function isCloseBracket(tokens: Tokens, token: number): boolean {
  return tokens.kind[token] === TokenKind.Punct && closers.has(tokens.word[token]!)
}

export function isOpenBracket(tokens: Tokens, token: number): boolean {
  return tokens.kind[token] === TokenKind.Punct && openers.has(tokens.word[token]!)
}

export function isQuoteMark(kind: number): boolean {
  return kind === TokenKind.OpenQuote || kind === TokenKind.CloseQuote || kind === TokenKind.StraightQuote
}

/** True where a line that ends with this token ends a sentence: a stop, or a closing mark after one. */
export function isEnder(tokens: Tokens, token: number): boolean {
  let at = token
  for (let steps = 0; steps < 3 && at >= 0; steps++, at--) {
    if (stopOf(tokens, at) !== Stop.None) return true
    if (tokens.word[at] === COLON) return steps === 0
    if (!isQuoteMark(tokens.kind[at]!) && !isCloseBracket(tokens, at)) return false
  }
  return false
}

/** After a label: the end, a colon, a dash or a bar. */
export function isLabelEnd(tokens: Tokens, at: number, last: number): boolean {
  if (at >= last || tokens.kind[at] === TokenKind.Dash) return true
  return tokens.word[at] === COLON || tokens.word[at] === BAR
}
