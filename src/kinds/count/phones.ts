// Figures joined to figures by dashes: telephone numbers, and the chains that dates and scores are made of as well.

import { Can, canBe, idOf } from '../../lex/lexicon.ts'
import { TokenKind, type Tokens } from '../../model/tokens.ts'
import { goesOn, isDigits, isGlued } from '../numerals/cardinal.ts'
import { lengthAt, plainDigits } from '../numerals/digits.ts'
import type { Numeral } from '../numerals.ts'

const CLOSE = idOf(')')
const OPEN = idOf('(')

function isDash(tokens: Tokens, token: number): boolean {
  const kind = tokens.kind[token]
  return kind === TokenKind.Hyphen || kind === TokenKind.Dash
}

/** A noun in the plural, which a number before it counts. */
export function isPlural(tokens: Tokens, token: number): boolean {
  return goesOn(tokens, token) && (canBe(tokens.word[token]!) & Can.Plural) !== 0
}

/** Digits joined to digits by a dash: 555-1234, 1-800-555-1234, (414) 555-1234; or the number of an emergency call. */
export function isPhone(tokens: Tokens, numeral: Numeral): boolean {
  const { core, coreLast } = numeral
  if (!isDigits(tokens, core) || coreLast < core + 1) return false
  if (numeral.form === 'range') return isLocalNumber(tokens, numeral)
  if (lengthAt(tokens, core) === 3 && isEmergency(tokens, core)) return true
  const ahead = chain(tokens, core, -1)
  const behind = chain(tokens, coreLast - 1, 1)
  if (ahead + behind >= 2) return true
  const wide = lengthAt(tokens, core) >= 3 && plainDigits(tokens, core)
  if (behind === 1) return wide && lengthAt(tokens, coreLast + 1) === 4 && lengthAt(tokens, core) === 3
  if (ahead === 1) return lengthAt(tokens, core) === 4 && lengthAt(tokens, core - 2) === 3
  return (
    tokens.word[core - 1] === OPEN &&
    tokens.word[coreLast] === CLOSE &&
    lengthAt(tokens, core) === 3 &&
    isDigits(tokens, coreLast + 1)
  )
}

/** "Call 555-1234": three figures and four that are not round, with no things after them. */
function isLocalNumber(tokens: Tokens, { core, coreLast }: Numeral): boolean {
  if (coreLast !== core + 3 || !isDash(tokens, core + 1) || !isGlued(tokens, core + 1)) return false
  if (lengthAt(tokens, core) !== 3 || lengthAt(tokens, core + 2) !== 4 || !plainDigits(tokens, core + 2)) return false
  return !tokens.text.startsWith('00', tokens.end[core + 2]! - 2) && !isPlural(tokens, coreLast)
}

function isEmergency(tokens: Tokens, core: number): boolean {
  return tokens.text.startsWith('911', tokens.start[core])
}

/** How many more digit tokens hang on by dashes in one direction (two at most). */
export function chain(tokens: Tokens, token: number, step: 1 | -1): number {
  let count = 0
  for (let at = token; count < 2; at += 2 * step, count++) {
    const dash = at + step
    if (dash < 1 || !isDash(tokens, dash) || !isDigits(tokens, at + 2 * step)) break
    if (!isGlued(tokens, Math.max(dash, at)) || !isGlued(tokens, dash)) break
  }
  return count
}
