// Pairing of quotation marks, paragraph by paragraph: curly, straight, doubled, angled, wrong-way, nested and never closed.

import type { Parsed, TokenRange } from '../../model/syntax.ts'
import { Shape, TokenKind, type Tokens } from '../../model/tokens.ts'
import { ids } from '../../voice/cues.ts'

/** One quotation: its marks (close -1 where it was never closed) and the tokens between them. */
export interface Pair extends TokenRange {
  readonly open: number
  readonly close: number
  readonly paragraph: number
  readonly single: boolean
}

/** Tokens in the longest quotation that is believed (about 3,000 characters). */
const LONGEST = 700

function isMark(kind: number): boolean {
  return kind === TokenKind.OpenQuote || kind === TokenKind.CloseQuote || kind === TokenKind.StraightQuote
}

function spaced(tokens: Tokens, token: number): boolean {
  return (tokens.shape[token]! & Shape.Space) !== 0
}

/** True where white space, an opening bracket, a dash or another mark stands before the token. */
function opensHere(tokens: Tokens, token: number, floor: number): boolean {
  if (token === floor || spaced(tokens, token)) return true
  const kind = tokens.kind[token - 1]!
  return kind === TokenKind.Dash || kind === TokenKind.OpenQuote || tokens.word[token - 1] === ids.openParen
}

/** 5' 11" and 6'2": a mark glued to a number after a foot mark or a number is a unit. */
function isUnit(tokens: Tokens, token: number): boolean {
  if (token === 0 || spaced(tokens, token) || tokens.kind[token - 1] !== TokenKind.Number) return false
  return token >= 2 && isMark(tokens.kind[token - 2]!) && tokens.word[token - 2] !== ids.double
}

/** The mark of an attribute in markup (`id="…"`) quotes nothing. */
function isMarkup(tokens: Tokens, token: number): boolean {
  return token > 0 && tokens.word[token - 1] === ids.equals && !spaced(tokens, token)
}

interface State {
  open: number
  single: number
  markup: boolean
  /** A curly quotation stands open inside straight marks. */
  nested: boolean
}

/** All quotations of the article in text order. Linear; never crosses a paragraph. */
export function pairMarks(parsed: Parsed): Pair[] {
  const pairs: Pair[] = []
  const { tokens, paragraphs } = parsed
  for (let p = 0; p < paragraphs.length; p++) pairParagraph(tokens, paragraphs[p]!, p, pairs)
  return pairs
}

function pairParagraph(tokens: Tokens, range: TokenRange, paragraph: number, pairs: Pair[]): void {
  const state: State = { open: -1, single: -1, markup: false, nested: false }
  for (let i = range.first; i < range.last; i++) {
    const kind = tokens.kind[i]!
    if (kind < TokenKind.OpenQuote || kind > TokenKind.StraightQuote) continue
    if (tokens.word[i] === ids.double) double(tokens, i, range, paragraph, state, pairs)
    else if (state.open < 0) single(tokens, i, range, paragraph, state, pairs)
  }
  if (state.open >= 0 && range.last - state.open > 1) {
    const last = Math.min(range.last, state.open + LONGEST)
    pairs.push({ open: state.open, close: -1, first: state.open + 1, last, paragraph, single: false })
  }
}

function double(tokens: Tokens, mark: number, range: TokenRange, paragraph: number, state: State, pairs: Pair[]): void {
  if (isUnit(tokens, mark)) return
  if (state.open < 0) {
    state.open = mark
    state.markup = isMarkup(tokens, mark)
    state.nested = false
    return
  }
  if (tokens.kind[state.open] === TokenKind.StraightQuote && tokens.kind[mark] !== TokenKind.StraightQuote) {
    const inner = tokens.kind[mark] === TokenKind.OpenQuote
    if (inner || state.nested) {
      state.nested = inner
      return
    }
  }
  if (reopens(tokens, mark, range)) {
    // A second opening mark: the first was never closed, or opened a quotation inside this one.
    if (tokens.kind[mark] === TokenKind.OpenQuote && mark - state.open > 1) {
      pairs.push({ open: state.open, close: -1, first: state.open + 1, last: mark, paragraph, single: false })
      state.open = mark
      return
    }
  }
  if (!state.markup && mark - state.open > 1 && mark - state.open < LONGEST)
    pairs.push({ open: state.open, close: mark, first: state.open + 1, last: mark, paragraph, single: false })
  state.open = -1
  state.markup = false
}

function reopens(tokens: Tokens, mark: number, range: TokenRange): boolean {
  if (!opensHere(tokens, mark, range.first)) return false
  const next = mark + 1
  return next < range.last && !spaced(tokens, next)
}

function single(tokens: Tokens, mark: number, range: TokenRange, paragraph: number, state: State, pairs: Pair[]): void {
  const next = mark + 1
  if (opensHere(tokens, mark, range.first) && next < range.last && !spaced(tokens, next)) {
    if (tokens.kind[next] === TokenKind.Word) state.single = mark
    return
  }
  if (state.single < 0 || spaced(tokens, mark)) return
  if (next < range.last && !spaced(tokens, next) && tokens.kind[next] === TokenKind.Word) return
  // Two words at least: 'tis and rock 'n' roll are no quotations.
  if (mark - state.single > 2 && mark - state.single < LONGEST && takesIn(tokens, state.single, mark, pairs))
    pairs.push({ open: state.single, close: mark, first: state.single + 1, last: mark, paragraph, single: true })
  state.single = -1
}

/** ‘He shouted “fire”,’ she said: the quotation takes those inside it in, where a stop before its mark shows that it ends there. */
function takesIn(tokens: Tokens, open: number, close: number, pairs: Pair[]): boolean {
  const inner = pairs.at(-1)
  if (inner === undefined || inner.open < open) return true
  if (tokens.kind[close - 1] !== TokenKind.Punct) return false
  while (pairs.length > 0 && pairs.at(-1)!.open > open) pairs.pop()
  return true
}
