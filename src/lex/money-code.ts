// Codes glued to their number, as wire copy writes them (USD115, Rs500, $A5m, R20,000, M6.4): where the digits begin.

import { CharClass, classOf } from './chars.ts'

/** Codes and signs of currencies that are written without a space; lower case. */
const CODES = new Set(
  'usd eur gbp aud cad nzd hkd sgd inr rs re chf jpy cny rmb zar ngn kes ksh ugx ush tzs tsh ghs pkr bdt tk lkr npr php myr rm idr thb nok sek dkk pln'.split(
    ' ',
  ),
)
const LONGEST = 3
const DOLLAR = 36
const COMMA = 44
const POINT = 46

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

/** Index of the first digit of a word that is a code and a number, or `start` where it is none. */
export function digitsAfterCode(text: string, start: number, end: number): number {
  const first = text.charCodeAt(start)
  if (first < 65 || first > 90) return start
  let at = start + 1
  while (at < end && at - start <= LONGEST && classOf(text.charCodeAt(at)) === CharClass.Letter) at++
  if (at >= end || !isDigit(text.charCodeAt(at))) return start
  if (text.charCodeAt(start - 1) === DOLLAR) return at
  if (at - start > 1) return CODES.has(text.slice(start, at).toLowerCase()) ? at : start
  return standsAlone(text, first, at) ? at : start
}

/** "R20,000" (rand) and "M6.4" (magnitude): one letter counts only before a number of that shape. */
function standsAlone(text: string, letter: number, at: number): boolean {
  let stop = at
  while (isDigit(text.charCodeAt(stop))) stop++
  const mark = text.charCodeAt(stop)
  if (letter === 82) return mark === COMMA && isDigit(text.charCodeAt(stop + 1))
  return letter === 77 && stop - at === 1 && mark === POINT && isDigit(text.charCodeAt(stop + 1))
}
