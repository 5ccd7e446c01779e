// Places before a noun that carry their region in commas: "a Dover, Delaware, man", "a Kent, Ohio police officer".

import { Can } from '../lex/lexicon.ts'
import { Pos } from '../model/syntax.ts'
import { TokenKind } from '../model/tokens.ts'
import type { Grouping } from './grouping.ts'

const COMMA = 44

/**
 * Token after the region where the group from `i` goes on past the comma at `j`, or `j` where it does not: an article
 * opens the group, nothing but names stand between, and a common noun follows. "In the Bronx, New York police said"
 * has its place behind a preposition and is no such group.
 */
export function placeEnd(g: Grouping, i: number, j: number, last: number): number {
  const { pos } = g
  if (pos[i] !== Pos.Determiner || !isComma(g, j) || (i > 0 && pos[i - 1] === Pos.Preposition && !isA(g, i))) return j
  for (let k = i + 1; k < j; k++) if (pos[k] !== Pos.Proper) return j
  let end = j + 1
  while (end < last && end - j < 4 && pos[end] === Pos.Proper) end++
  if (end === j + 1 || (g.can[j + 1]! & (Can.Place | Can.Region)) === 0) return j
  const noun = isComma(g, end) ? end + 1 : end
  return noun < last && (pos[noun] === Pos.Noun || pos[noun] === Pos.Adjective) ? noun : j
}

function isComma(g: Grouping, i: number): boolean {
  return g.tokens.kind[i] === TokenKind.Punct && g.tokens.text.charCodeAt(g.tokens.start[i]!) === COMMA
}

/** "a", "an" */
function isA(g: Grouping, i: number): boolean {
  return (g.tokens.text.charCodeAt(g.tokens.start[i]!) | 32) === 97
}
