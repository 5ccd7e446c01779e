// The document that a sentence before a quotation tells of, for the "it" that said the words.

import type { Parsed, TokenRange } from '../model/syntax.ts'
import { TokenKind } from '../model/tokens.ts'
import { documents } from './cues.ts'
import { phraseEnding } from './phrase.ts'

/** Tokens that are looked back over. */
const REACH = 60

/** The last document in the words right before the quotation that ends before `at`, or null. */
export function documentBefore({ tokens, sentences, sentenceOf, paragraphs }: Parsed, at: number): TokenRange | null {
  const { paragraph } = sentences[sentenceOf[at]!]!
  const { first } = paragraphs[paragraph]!
  const opens = isMark(tokens.kind[first])
  if (opens && paragraph === 0) return null
  const from = opens ? first - 1 : markAfter(tokens.kind, first, at)
  const low = Math.max(opens ? paragraphs[paragraph - 1]!.first : first, from - REACH)
  for (let i = from; i >= low; i--) {
    if (tokens.kind[i] === TokenKind.CloseQuote) return null
    if (documents.has(tokens.word[i]!)) return phraseEnding(tokens, i, low)
  }
  return null
}

/** The last token before the first mark of a paragraph. */
function markAfter(kind: Uint8Array, first: number, at: number): number {
  let i = first
  while (i < at && !isMark(kind[i])) i++
  return i - 1
}

function isMark(kind: number | undefined): boolean {
  return kind === TokenKind.OpenQuote || kind === TokenKind.StraightQuote
}
