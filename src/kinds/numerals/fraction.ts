// Fractions and mixed numbers: ½, 1 4/5, two-thirds, one and a half, half a million, five point two, one in five.

import { idOf, intern } from '../../lex/lexicon.ts'
import { WordTable } from '../../lex/word-table.ts'
import { Shape, TokenKind, type Tokens } from '../../model/tokens.ts'
import { AND, type Cardinal, classAt, goesOn, isDigits, isGlued, pastHyphen, readCardinal } from './cardinal.ts'
import { digitsAt, lengthAt, plainDigits, vulgarAt } from './digits.ts'
import { classOfWord, NumberClass, worthOf } from './words.ts'

/** `ratio`: a share of something ("two-thirds of", "one in five"), never a number of things. */
export type AmountStyle = 'cardinal' | 'ordinal' | 'mixed' | 'ratio'

export interface Amount {
  readonly last: number
  readonly value: number
  readonly style: AmountStyle
  readonly digits: boolean
}

const SLASH = idOf('/')
const OF = idOf('of')
const IN = idOf('in')
const OUT = idOf('out')
const POINT = intern('point')
const OVER = intern('over')
const EXPONENT = intern('e')
const CARET = intern('^')
const TIMES_TEN = intern('x10')
const PLUS = idOf('+')
const NOT_HALF = new WordTable(['past', 'time', 'way', 'hour', 'hours', 'day', 'mile', 'brother', 'sister', 'staff'])

/** The number that begins at a token, fractions and scales included, or null. */
export function readAmount(tokens: Tokens, token: number): Amount | null {
  const lead = leadFraction(tokens, token)
  if (lead !== null) return lead
  const whole = readCardinal(tokens, token)
  if (whole === null) return null
  if (whole.ordinal) return { last: whole.last, value: whole.value, style: 'ordinal', digits: whole.digits }
  return (
    slashed(tokens, token, whole) ??
    parts(tokens, token, whole) ??
    mixed(tokens, whole) ??
    decimals(tokens, whole) ??
    outOf(tokens, whole) ??
    power(tokens, token, whole) ?? { last: whole.last, value: whole.value, style: 'cardinal', digits: whole.digits }
  )
}

/** half a million, a half, a quarter of, quarter million, a third of, ½ million. */
function leadFraction(tokens: Tokens, token: number): Amount | null {
  if (isDigits(tokens, token)) {
    const share = vulgarAt(tokens, token)
    return share > 0 ? scaled(tokens, token + 1, share, true) : null
  }
  const article = classAt(tokens, token) === NumberClass.Article
  const at = article ? token + 1 : token
  const kind = classAt(tokens, at)
  if (kind === NumberClass.Half) return half(tokens, at, article)
  if (kind === NumberClass.Quarter) return quarter(tokens, at, article)
  return article ? oneOrdinal(tokens, at) : null
}

function half(tokens: Tokens, at: number, article: boolean): Amount | null {
  let next = pastHyphen(tokens, at + 1)
  if (classAt(tokens, next) === NumberClass.Article) {
    if (!isScale(tokens, next + 1)) return null
    next++
  }
  if (isScale(tokens, next)) return scaled(tokens, next, 0.5, false)
  if (next !== at + 1 || NOT_HALF.has(tokens.word[next] ?? 0)) return null
  const whole = article || tokens.word[next] === OF || tokens.word[next] === THE || tokens.word[at - 1] === ABOUT
  return whole ? { last: at + 1, value: 0.5, style: 'ratio', digits: false } : null
}

const THE = idOf('the')
const ABOUT = idOf('about')

function quarter(tokens: Tokens, at: number, article: boolean): Amount | null {
  if (isScale(tokens, at + 1)) return scaled(tokens, at + 1, 0.25, false)
  if (tokens.word[at + 1] !== OF || !article) return null
  if (classAt(tokens, at + 2) === NumberClass.Article && isScale(tokens, at + 3))
    return scaled(tokens, at + 3, 0.25, false)
  return { last: at + 1, value: 0.25, style: 'ratio', digits: false }
}

/** "a third of", "a hundredth" at an end; anything else is one more of a row ("a third man"). */
function oneOrdinal(tokens: Tokens, at: number): Amount | null {
  if (classAt(tokens, at) !== NumberClass.Ordinal && classAt(tokens, at) !== NumberClass.Tens) return null
  const ordinal = readCardinal(tokens, at)
  if (ordinal === null || !ordinal.ordinal || ordinal.value < 3) return null
  const after = ordinal.last
  const ends = ordinal.value > 20 && (!goesOn(tokens, after) || tokens.kind[after] === TokenKind.Punct)
  if (tokens.word[after] !== OF && !ends) return null
  return { last: after, value: 1 / ordinal.value, style: 'ratio', digits: false }
}

function isScale(tokens: Tokens, at: number): boolean {
  const kind = classAt(tokens, at)
  return kind === NumberClass.Big || kind === NumberClass.Dozen || (kind === NumberClass.Hundred && at > 0)
}

/** A share times the scales that follow it: half a million, ½ million, three quarters billion. */
function scaled(tokens: Tokens, at: number, share: number, digits: boolean): Amount {
  let value = share
  let last = at
  while (isScale(tokens, last)) value *= worthOf(tokens.word[last++]!)
  return { last, value, style: last === at ? 'ratio' : 'mixed', digits }
}

/** 2/3, 1 4/5, 10½. */
function slashed(tokens: Tokens, token: number, whole: Cardinal): Amount | null {
  const at = whole.last
  if (!whole.digits || at !== token + 1) return null
  const share = isDigits(tokens, at) ? vulgarAt(tokens, at) : 0
  if (share > 0 && goesOn(tokens, at)) return upscale(tokens, at + 1, whole.value + share)
  const plain = fractionAt(tokens, token)
  if (plain > 0) return { last: token + 3, value: plain, style: 'ratio', digits: true }
  const second = isDigits(tokens, at) && !isGlued(tokens, at) && goesOn(tokens, at) ? fractionAt(tokens, at) : 0
  if (second > 0 && second < 1 && plainDigits(tokens, token)) return upscale(tokens, at + 3, whole.value + second)
  return null
}

function upscale(tokens: Tokens, at: number, value: number): Amount {
  return { ...scaled(tokens, at, value, true), style: 'mixed' }
}

/** Value of "4/5" at a token, or 0: a small proper fraction, so that dates and room numbers are none. */
function fractionAt(tokens: Tokens, token: number): number {
  if (tokens.word[token + 1] !== SLASH || !isGlued(tokens, token + 1)) return 0
  if (!isDigits(tokens, token + 2) || !isGlued(tokens, token + 2) || tokens.word[token + 3] === SLASH) return 0
  if (!plainDigits(tokens, token) || !plainDigits(tokens, token + 2) || lengthAt(tokens, token + 2) > 2) return 0
  const top = digitsAt(tokens, token)
  const bottom = digitsAt(tokens, token + 2)
  return BOTTOMS.has(bottom) && top < bottom ? top / bottom : 0
}

const BOTTOMS = new Set([2, 3, 4, 5, 6, 8, 10, 16])

/** two thirds, one-fourth, three quarters million, twenty twenty fifths. */
function parts(tokens: Tokens, token: number, whole: Cardinal): Amount | null {
  let at = pastHyphen(tokens, whole.last)
  if (at === whole.last && tokens.kind[at] === TokenKind.Dash && classAt(tokens, at + 1) >= NumberClass.Half) at++
  if (!goesOn(tokens, at)) return null
  const kind = classAt(tokens, at)
  if (kind === NumberClass.Parts) {
    const bottom = worthOf(tokens.word[at]!)
    const split = whole.tens && bottom < 10 && whole.value > 99 ? tensOf(whole.value) : 0
    const top = split > 0 ? whole.value - split : whole.value
    return share(tokens, at + 1, top, bottom + split)
  }
  if (whole.value === 1 && token + 1 === whole.last) {
    if (kind === NumberClass.Half) return share(tokens, at + 1, 1, 2)
    if (kind === NumberClass.Quarter && at > whole.last) return share(tokens, at + 1, 1, 4)
    if (kind === NumberClass.Ordinal && endsShare(tokens, at + 1, at > whole.last))
      return share(tokens, at + 1, 1, worthOf(tokens.word[at]!))
  }
  if (kind !== NumberClass.Tens || tokens.kind[whole.last] === TokenKind.Hyphen) return null
  const bottom = classAt(tokens, pastHyphen(tokens, at + 1))
  if (bottom !== NumberClass.Parts) return null
  const next = pastHyphen(tokens, at + 1)
  return share(tokens, next + 1, whole.value, worthOf(tokens.word[at]!) + worthOf(tokens.word[next]!))
}

function tensOf(value: number): number {
  return value % 100
}

/** "one third" is a share before "of", after a hyphen or at the end of what is said; "one third base" is not. */
function endsShare(tokens: Tokens, at: number, hyphen: boolean): boolean {
  return hyphen || !goesOn(tokens, at) || tokens.word[at] === OF || tokens.kind[at] === TokenKind.Punct
}

function share(tokens: Tokens, at: number, top: number, bottom: number): Amount | null {
  if (bottom === 0) return null
  const whole = top > bottom && bottom >= 100
  const value = whole ? top - (top % 100) + (top % 100) / bottom : top / bottom
  const amount = scaled(tokens, at, value, false)
  return amount
}

/** one and a half, five and a quarter, 3 million and a half, one hundred and three and two thirds. */
function mixed(tokens: Tokens, whole: Cardinal): Amount | null {
  let at = whole.last
  if (tokens.word[at] !== AND || !goesOn(tokens, at)) return null
  at++
  let top = 1
  const first = classAt(tokens, at)
  if (first === NumberClass.Article) at++
  else if (first === NumberClass.Unit) {
    top = worthOf(tokens.word[at]!)
    at = pastHyphen(tokens, at + 1)
  } else if (first !== NumberClass.Half) return isVulgar(tokens, at, whole)
  const kind = classAt(tokens, at)
  const bottom = bottomOf(tokens, at, kind, top)
  if (bottom === 0 || top >= bottom) return null
  // "one and a half million" are as many millions; of "3 million and a half" the half is of the million
  const large = whole.scale >= 1000
  const tail = scaled(tokens, at + 1, top / bottom + (large ? 0 : whole.value), false)
  const unit = large && tail.style === 'ratio' ? whole.scale : 1
  const value = tail.value * unit + (large ? whole.value : 0)
  return { last: tail.last, value, style: 'mixed', digits: whole.digits }
}

function bottomOf(tokens: Tokens, at: number, kind: number, top: number): number {
  const worth = worthOf(tokens.word[at] ?? 0)
  if (kind === NumberClass.Half || kind === NumberClass.Quarter)
    return top === 1 || kind === NumberClass.Half ? worth : 0
  if (kind === NumberClass.Parts) return worth <= 20 && top > 1 ? worth : 0
  if (kind !== NumberClass.Ordinal || worth < 3 || worth > 12 || top !== 1) return 0
  return endsShare(tokens, at + 1, false) ? worth : 0
}

function isVulgar(tokens: Tokens, at: number, whole: Cardinal): Amount | null {
  const share = isDigits(tokens, at) ? vulgarAt(tokens, at) : 0
  return share > 0 ? { last: at + 1, value: whole.value + share, style: 'mixed', digits: true } : null
}

/** "five point five", "nine point nought four", "two hundred point seventy-one". */
function decimals(tokens: Tokens, whole: Cardinal): Amount | null {
  let at = whole.last
  if (whole.digits || tokens.word[at] !== POINT) return null
  let scale = 1
  let value = 0
  at++
  const from = at
  for (; goesOn(tokens, at) && classAt(tokens, at) === NumberClass.Unit; at++) {
    const worth = worthOf(tokens.word[at]!)
    if (worth > 9) break
    scale /= 10
    value += worth * scale
  }
  if (at === from && classAt(tokens, at) === NumberClass.Tens) {
    const tail = readCardinal(tokens, at)
    if (tail === null || tail.value > 99) return null
    value = tail.value / 100
    at = tail.last
  }
  if (at === from) return null
  const sum = Number((whole.value + value).toFixed(9))
  return { ...scaled(tokens, at, sum, false), style: 'mixed' }
}

/** "one in five", "one out of three"; "one over twenty" where nothing follows. */
function outOf(tokens: Tokens, whole: Cardinal): Amount | null {
  let at = whole.last
  if (!goesOn(tokens, at)) return null
  const over = tokens.word[at] === OVER
  const inside = tokens.word[at] === IN
  if (tokens.word[at] === OUT && (tokens.word[at + 1] === OF || tokens.word[at + 1] === IN)) at++
  else if (!over && !inside) return null
  if (!goesOn(tokens, at + 1)) return null
  const bottom = readCardinal(tokens, at + 1)
  if (bottom === null || bottom.ordinal || bottom.value === 0) return null
  if (
    over ? goesOn(tokens, bottom.last) && tokens.kind[bottom.last] !== TokenKind.Punct : !fewer(whole, bottom, inside)
  )
    return null
  return { last: bottom.last, value: whole.value / bottom.value, style: 'ratio', digits: whole.digits }
}

/** "12 out of 10" is two numbers; "in" joins only small round shares ("one in five"), never "two in 2016". */
function fewer(top: Cardinal, bottom: Cardinal, inside: boolean): boolean {
  if (top.value >= bottom.value) return false
  return !inside || (top.value < 10 && bottom.value <= 20 && !bottom.digits && !top.digits) || topOne(top, bottom)
}

function topOne(top: Cardinal, bottom: Cardinal): boolean {
  return top.value === 1 && (bottom.value <= 100 || bottom.value % 1000 === 0)
}

/** 1.1^23, 1.3x10^6, 12.32e+14. */
function power(tokens: Tokens, token: number, whole: Cardinal): Amount | null {
  if (!whole.digits || whole.last !== token + 1 || !isGlued(tokens, whole.last)) return null
  const at = whole.last
  if (tokens.word[at] === EXPONENT && tokens.word[at + 1] === PLUS) return raised(tokens, at, 10, whole.value)
  if (tokens.word[at] === CARET) return raised(tokens, at, whole.value, 1)
  if (tokens.word[at] === TIMES_TEN && tokens.word[at + 1] === CARET) return raised(tokens, at + 1, 10, whole.value)
  return null
}

function raised(tokens: Tokens, caret: number, base: number, factor: number): Amount | null {
  let at = caret + 1
  let sign = 1
  for (; at < caret + 4 && !isDigits(tokens, at) && isGlued(tokens, at); at++) {
    if (tokens.kind[at] === TokenKind.Hyphen) sign = -sign
    else if (tokens.word[at] !== PLUS && tokens.kind[at] !== TokenKind.Dash) return null
  }
  if (!isDigits(tokens, at) || !isGlued(tokens, at) || (tokens.shape[at]! & Shape.Line) !== 0) return null
  const value = factor * base ** (sign * digitsAt(tokens, at))
  return { last: at + 1, value: Number(value.toPrecision(15)), style: 'mixed', digits: true }
}

/** True where the word could begin a number at all: the one test that most tokens get. */
export function opensNumber(id: number): boolean {
  return classOfWord(id) !== NumberClass.None
}
