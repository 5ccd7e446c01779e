// Paragraphs: blank lines always part them; single line breaks part them unless the text is hard-wrapped.

import type { TokenRange } from '../model/syntax.ts'
import { Shape, TokenKind, type Tokens } from '../model/tokens.ts'
import { isEnder } from './marks.ts'

/** Widest line of text that is still taken to be wrapped by hand or by an old mail program, in UTF-16 units. */
const WIDEST_WRAPPED = 110
/** A last line shorter than this share of the widest one closes a paragraph inside a wrapped block. */
const SHORT_LINE = 0.7

interface Block {
  /** First tokens of the block's lines, and after them the token that follows the block. */
  readonly lines: number[]
}

/** Splits the tokens into paragraphs. Linear. */
export function paragraphsOf(tokens: Tokens): TokenRange[] {
  const { count, shape } = tokens
  const paragraphs: TokenRange[] = []
  let block: Block = { lines: [] }
  for (let i = 0; i < count; i++) {
    const bits = shape[i]!
    if ((bits & Shape.Line) === 0) continue
    if ((bits & Shape.Paragraph) !== 0 && block.lines.length > 0) {
      closeBlock(tokens, block, i, paragraphs)
      block = { lines: [] }
    }
    block.lines.push(i)
  }
  if (block.lines.length > 0) closeBlock(tokens, block, count, paragraphs)
  return paragraphs
}

function closeBlock(tokens: Tokens, block: Block, end: number, into: TokenRange[]): void {
  const { lines } = block
  const total = lines.length
  if (total === 1) {
    into.push({ first: lines[0]!, last: end })
    return
  }
  lines.push(end)
  const widest = widestLine(tokens, lines)
  const wrapped = isWrapped(tokens, lines, widest)
  let first = lines[0]!
  for (let k = 1; k < total; k++) {
    if (!parts(tokens, lines, k, wrapped, widest)) continue
    into.push({ first, last: lines[k]! })
    first = lines[k]!
  }
  into.push({ first, last: end })
}

function widestLine(tokens: Tokens, lines: readonly number[]): number {
  let widest = 0
  for (let k = 0; k + 1 < lines.length; k++) widest = Math.max(widest, lineLength(tokens, lines, k))
  return widest
}

function lineLength(tokens: Tokens, lines: readonly number[], k: number): number {
  return tokens.end[lines[k + 1]! - 1]! - tokens.start[lines[k]!]!
}

/** Narrow lines, most of them broken in the middle of a sentence, one at least before a small letter. */
function isWrapped(tokens: Tokens, lines: readonly number[], widest: number): boolean {
  if (widest > WIDEST_WRAPPED) return false
  let soft = 0
  let small = 0
  const breaks = lines.length - 2
  for (let k = 1; k <= breaks; k++) {
    if (isEnder(tokens, lines[k]! - 1)) continue
    if (lineLength(tokens, lines, k - 1) >= widest * SHORT_LINE) soft++
    if (startsSmall(tokens, lines[k]!)) small++
  }
  return small > 0 && soft * 2 >= breaks
}

/** Whether a paragraph starts at line `k` of a block. */
function parts(tokens: Tokens, lines: readonly number[], k: number, wrapped: boolean, widest: number): boolean {
  const before = lines[k]! - 1
  if (wrapped) return isEnder(tokens, before) && lineLength(tokens, lines, k - 1) < widest * SHORT_LINE
  return isEnder(tokens, before) || !startsSmall(tokens, lines[k]!)
}

function startsSmall(tokens: Tokens, token: number): boolean {
  return tokens.kind[token] === TokenKind.Word && (tokens.shape[token]! & Shape.Capital) === 0
}
