// Names as sentences write them: a headline's "JOHN SMITH" and "john smith" are John Smith, by the case that segmentation gave the words.

import { plainWords } from '../../model/plain-words.ts'
import { Shape, TokenKind, type Tokens } from '../../model/tokens.ts'

/** The words of a token range as one line, each word in the case that its token stands for. */
export function spelled(tokens: Tokens, first: number, last: number): string {
  const { text, start, end } = tokens
  let out = ''
  let at = start[first]!
  for (let i = first; i < last; i++) {
    if (standsPlain(text, start[i]!, end[i]!, tokens.shape[i]!)) continue
    const word = text.slice(start[i], end[i])
    const right = tokens.kind[i] === TokenKind.Word ? inCase(word, tokens.shape[i]!) : word
    if (right === word) continue
    out += text.slice(at, start[i]) + right
    at = end[i]!
  }
  return plainWords(at === start[first] ? text.slice(at, end[last - 1]) : out + text.slice(at, end[last - 1]))
}

/** What its first two letters show of nearly every word: it stands in its case, so that nothing need be cut out of the text. */
function standsPlain(text: string, start: number, end: number, shape: number): boolean {
  if ((shape & Shape.AllCaps) !== 0) return false
  if ((shape & Shape.Capital) === 0) return isSmall(text.charCodeAt(start))
  return isBig(text.charCodeAt(start)) && end - start > 1 && isSmall(text.charCodeAt(start + 1))
}

const isSmall = (unit: number): boolean => unit >= 97 && unit <= 122
const isBig = (unit: number): boolean => unit >= 65 && unit <= 90

/** Words of sentences stand in their case already: "McKay" and "eBay" stay as they are. */
function inCase(word: string, shape: number): string {
  const initial = word.charAt(0)
  const big = initial !== initial.toLowerCase()
  const loud = word.length > 1 && big && word === word.toUpperCase()
  if ((shape & Shape.AllCaps) !== 0) return loud ? word : word.toUpperCase()
  if (loud) return (shape & Shape.Capital) === 0 ? word.toLowerCase() : initial + word.slice(1).toLowerCase()
  if ((shape & Shape.Capital) === 0) return big ? initial.toLowerCase() + word.slice(1) : word
  return big ? word : initial.toUpperCase() + word.slice(1)
}
