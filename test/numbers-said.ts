// The numbers of a text as one line, for corpora: the words of each and what they come to.

import { type Numeral, numeralsOf } from '../src/kinds/numerals.ts'
import { lex } from '../src/lex/lexer.ts'
import { plainDocument } from './document.ts'

/** "two dozen = 24 vague"; a range as "5–7", an open end as "5–"; several numbers apart by "; ". */
export function said(text: string): string {
  const { tokens } = lex(plainDocument(text))
  return numeralsOf(tokens)
    .map((one) => `${text.slice(tokens.start[one.first], tokens.end[one.last - 1])} = ${worthOf(one)}`)
    .join('; ')
}

function worthOf({ min, max, form, style, word, approx }: Numeral): string {
  const round = (n: number): number => Number(n.toPrecision(6))
  const low = min === null ? '' : round(min)
  const value = min === max ? `${low}` : `${low}–${max === null ? '' : round(max)}`
  const more = [form === 'exact' ? '' : form, style === 'cardinal' ? '' : style, word ?? '', approx ? 'approx' : '']
  return [value, ...new Set(more)].filter((part) => part !== '').join(' ')
}
