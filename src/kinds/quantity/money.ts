// Amounts of money: signs and codes before the number, currency words after it, dollars with their cents.

import { intern } from '../../lex/lexicon.ts'
import { WordTable } from '../../lex/word-table.ts'
import { TokenKind, type Tokens } from '../../model/tokens.ts'
import { classAt, goesOn, isDigits, isGlued, pastHyphen } from '../numerals/cardinal.ts'
import { NumberClass, worthOf } from '../numerals/words.ts'
import { type Numeral, readNumeral } from '../numerals.ts'
import { moneys, moneyWords } from './currencies.ts'
import { type Amounts, mayStand, POUNDS, table, unitStart } from './unit-table.ts'

const AND = intern('and')

/** $5 million, US$ 40, 75 USD million, thirteen dollars and forty-five cents. */
export function money(tokens: Tokens, numeral: Numeral, floor: number): Amounts | null {
  const { core, low, high } = numeral
  const sign = signOf(tokens, numeral, floor)
  if (sign >= 0) {
    const { code, worth } = moneys[sign]!
    let last = numeral.coreLast
    const after = table.match(tokens, pastHyphen(tokens, last))
    if (after !== null && after.payload < 0 && moneys[~after.payload]!.code === code) last = after.last
    return { low: low * worth, high: high * worth, last, unit: code, rule: 'money' }
  }
  const at = unitStart(tokens, numeral)
  const hit = core < tokens.count && goesOn(tokens, at) ? moneyAt(tokens, at, numeral) : null
  if (hit === null) return null
  const { code, worth } = moneys[hit.index]!
  let factor = worth
  let { last } = hit
  while (classAt(tokens, last) === NumberClass.Big) factor *= worthOf(tokens.word[last++]!)
  const cents = numeral.form === 'range' ? null : centsAt(tokens, last, code)
  const extra = cents === null ? 0 : cents.value
  return {
    low: round(low * factor + extra),
    high: round(high * factor + extra),
    last: cents === null ? last : cents.last,
    unit: code,
    rule: 'money',
  }
}

function round(value: number): number {
  return Number(value.toPrecision(14))
}

function signOf(tokens: Tokens, numeral: Numeral, floor: number): number {
  for (let at = Math.max(numeral.first, floor); at < numeral.core; at++) {
    const hit = table.match(tokens, at)
    if (hit !== null && hit.payload < 0 && hit.last === numeral.core) return ~hit.payload
  }
  return -1
}

function moneyAt(tokens: Tokens, at: number, numeral: Numeral): { index: number; last: number } | null {
  if (POUNDS.has(tokens.word[at]!)) return isMoneyPounds(tokens, at, numeral) ? { index: POUND, last: at + 1 } : null
  const hit = table.match(tokens, at)
  if (hit === null || hit.payload >= 0 || !mayStand(tokens, at, hit.last)) return null
  if (isDigits(tokens, hit.last) && isGlued(tokens, hit.last) && !isGlued(tokens, at)) return null
  return { index: ~hit.payload, last: hit.last }
}

const POUND = moneyWords.find(([words]) => words === '£')![1]

/** Pounds are money where thousands of them are spoken of; else a weight. */
function isMoneyPounds(tokens: Tokens, at: number, numeral: Numeral): boolean {
  return numeral.low >= 1e5 || classAt(tokens, at - 1) === NumberClass.Big
}

/** "dollars and forty-five cents", "15 dollars 50". */
function centsAt(tokens: Tokens, last: number, code: string): { value: number; last: number } | null {
  const at = tokens.word[last] === AND ? last + 1 : last
  if (!goesOn(tokens, at)) return null
  const cents = readNumeral(tokens, at, at)
  if (cents === null || cents.style !== 'cardinal' || cents.first !== cents.core || cents.low !== cents.high)
    return null
  if (!Number.isInteger(cents.low) || cents.low >= 100) return null
  const hit = goesOn(tokens, cents.coreLast) ? table.match(tokens, cents.coreLast) : null
  if (hit !== null && hit.payload < 0) {
    const part = moneys[~hit.payload]!
    if (part.code !== code || part.worth === 1) return null
    const rest = tenth(tokens, hit.last, part.worth)
    return { value: cents.low * part.worth + rest, last: rest > 0 ? hit.last + 1 : hit.last }
  }
  if (hit !== null || at !== last || classAt(tokens, cents.coreLast) !== NumberClass.None) return null
  const closes =
    cents.coreLast >= tokens.count ||
    tokens.kind[cents.coreLast] === TokenKind.Punct ||
    MORE.has(tokens.word[cents.coreLast]!)
  return closes && cents.low >= 10 ? { value: cents.low / 100, last: cents.coreLast } : null
}

const MORE = new WordTable(['more', 'less'])

/** "five mao five": a single figure after a tenth is a hundredth. */
function tenth(tokens: Tokens, at: number, worth: number): number {
  if (worth !== 0.1 || classAt(tokens, at) !== NumberClass.Unit) return 0
  const figure = worthOf(tokens.word[at]!)
  return figure < 10 ? figure / 100 : 0
}
