// Reads one digit token by its characters, without cutting it out of the text.

import type { Tokens } from '../../model/tokens.ts'

const DOT = 46
const COMMA = 44
const COLON = 58

/** ¼ ½ ¾ and U+2150–U+215E, by code. */
const VULGAR: Readonly<Record<number, number>> = {
  188: 1 / 4,
  189: 1 / 2,
  190: 3 / 4,
  8528: 1 / 7,
  8529: 1 / 9,
  8530: 1 / 10,
  8531: 1 / 3,
  8532: 2 / 3,
  8533: 1 / 5,
  8534: 2 / 5,
  8535: 3 / 5,
  8536: 4 / 5,
  8537: 1 / 6,
  8538: 5 / 6,
  8539: 1 / 8,
  8540: 3 / 8,
  8541: 5 / 8,
  8542: 7 / 8,
}

/** Worth of a one-character fraction such as ½, or 0 where the token is none. */
export function vulgarAt(tokens: Tokens, token: number): number {
  return VULGAR[tokens.text.charCodeAt(tokens.start[token]!)] ?? 0
}

/** Longest token that counts or measures, marks included (a quadrillion has 21); longer ones are codes. */
const LONGEST = 24

/** Value of a digit token (`1,250`, `3.5`, `½`), or NaN for a clock (`5:11`), a dotted code (`1.2.3`) or endless digits. */
export function digitsAt(tokens: Tokens, token: number): number {
  const { text } = tokens
  const end = tokens.end[token]!
  if (lengthAt(tokens, token) > LONGEST) return Number.NaN
  let value = 0
  let scale = 0
  for (let i = tokens.start[token]!; i < end; i++) {
    const code = text.charCodeAt(i)
    if (code === COMMA) continue
    if (code === COLON || (code === DOT && scale > 0)) return Number.NaN
    if (code === DOT) scale = 1
    else if (code >= 48 && code < 58) {
      value = value * 10 + code - 48
      scale *= 10
    } else return VULGAR[code] ?? Number.NaN
  }
  return scale > 1 ? value / scale : value
}

/** Length of a digit token in characters. */
export function lengthAt(tokens: Tokens, token: number): number {
  return tokens.end[token]! - tokens.start[token]!
}

/** True for a token of digits alone: no comma, point or colon. */
export function plainDigits(tokens: Tokens, token: number): boolean {
  const end = tokens.end[token]!
  for (let i = tokens.start[token]!; i < end; i++) {
    const code = tokens.text.charCodeAt(i)
    if (code < 48 || code > 57) return false
  }
  return true
}
