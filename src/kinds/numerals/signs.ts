// Currency signs and codes that stand before a number: the number grammar must look past them for bounds and ranges.

import { intern } from '../../lex/lexicon.ts'
import { WordTable } from '../../lex/word-table.ts'
import { Shape, TokenKind, type Tokens } from '../../model/tokens.ts'

const SIGNS = new WordTable(['$', '£', '€', '¥', '₹', '₩', '₽', '₴', '₺', '₪', '₦', '₫', '₱', '₿', '฿', '₡', '₭', '¢'])
const CODES = new WordTable(
  'usd gbp eur jpy cny rmb inr rs rs. aud cad nzd chf sek nok dkk hkd sgd mxn brl zar ngn kes ksh pkr bdt php myr idr thb pln rub rm dollar sen meur musd mgbp maud'.split(
    ' ',
  ),
)
/** Codes of one letter or two, only where the figures hang on them. */
const GLUED = new WordTable(['r', 'sh'])
const DOLLAR = intern('$')
/** What may stand before "$": US$, C$, A$, HK$, Mex$. */
const COUNTRIES = new WordTable('us u.s. c ca cad can a au aus aud nz nzd hk hkd s nt r mxn mex'.split(' '))

/** First token of a currency sign or code that ends directly before `token`; `token` itself where there is none. */
export function signBefore(tokens: Tokens, token: number): number {
  const at = token - 1
  if (at < 0 || (tokens.shape[token]! & Shape.Paragraph) !== 0) return token
  const id = tokens.word[at]!
  if (SIGNS.has(id)) return id === DOLLAR ? countryBefore(tokens, at) : at
  if (tokens.kind[token] !== TokenKind.Number) return token
  if (CODES.has(id)) return at
  // $A5m, $NZ40 and R20,000: letters glued to the figures
  const glued = (tokens.shape[token]! & Shape.Space) === 0 && (tokens.shape[at]! & Shape.Capital) !== 0
  if (!glued) return token
  if (at > 0 && tokens.word[at - 1] === DOLLAR && COUNTRIES.has(id)) return at - 1
  return GLUED.has(id) ? at : token
}

function countryBefore(tokens: Tokens, dollar: number): number {
  const at = dollar - 1
  if (at < 0 || !COUNTRIES.has(tokens.word[at]!)) return dollar
  const glued = (tokens.shape[dollar]! & Shape.Space) === 0
  const lone = tokens.end[at]! - tokens.start[at]! === 1
  return glued || (lone && tokens.text.charCodeAt(tokens.start[at]!) === 99) ? at : dollar
}

/** Token after a currency sign at `token` (before the second number of a range), or `token`. */
export function signAfter(tokens: Tokens, token: number): number {
  return token + 1 < tokens.count && SIGNS.has(tokens.word[token]!) ? token + 1 : token
}
