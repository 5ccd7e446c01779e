// Runs of tokens that are a date with its clock time: post times under tweets, date lines at the top of articles.

import { WordTable } from '../lex/word-table.ts'
import { Shape, TokenKind, type Tokens } from '../model/tokens.ts'

const MONTHS =
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec'
const months = new WordTable(MONTHS.split(' '))
const others = new WordTable(
  'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun am pm a.m. p.m. est edt cst cdt mst mdt pst pdt et ct mt pt gmt bst utc th st nd rd'.split(
    ' ',
  ),
)
const labels = new WordTable(['date', 'published', 'posted', 'updated', 'dated', 'on'])
const joints = new WordTable(['at', ',', '/', '-', '|', '·', '.', ':'])

const LONGEST = 24

/**
 * Token after the date that starts at `from`, or `from` where none does. A date needs a month name or a number with
 * hyphens or slashes, and four digits that can be a year; a label such as "Published:" before it belongs to it.
 */
export function dateRun(tokens: Tokens, from: number, limit: number): number {
  let at = from
  let month = false
  let year = false
  let numbers = 0
  let joined = 0
  let end = from
  const last = Math.min(limit, from + LONGEST)
  while (at < last && labels.has(tokens.word[at]!) && at < from + 3) at++
  for (; at < last; at++) {
    const kind = tokens.kind[at]!
    if (kind === TokenKind.Number) {
      numbers++
      if (isYear(tokens, at)) year = true
    } else if (kind === TokenKind.Hyphen) {
      joined++
      continue
    } else if (kind === TokenKind.Punct || kind === TokenKind.Dash || kind === TokenKind.Symbol) {
      if (!joints.has(tokens.word[at]!)) break
      if (tokens.text.charCodeAt(tokens.start[at]!) === 47) joined++
      continue
    } else if (joints.has(tokens.word[at]!)) continue
    else if (months.has(tokens.word[at]!) && (tokens.shape[at]! & Shape.Capital) !== 0) month = true
    else if (!others.has(tokens.word[at]!)) break
    end = at + 1
  }
  return year && ((month && numbers > 1) || joined > 1) ? end : from
}

function isYear(tokens: Tokens, token: number): boolean {
  const start = tokens.start[token]!
  if (tokens.end[token]! - start !== 4) return false
  const century = (tokens.text.charCodeAt(start) - 48) * 10 + tokens.text.charCodeAt(start + 1) - 48
  return century === 19 || century === 20
}
