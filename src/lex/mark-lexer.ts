// Numbers, punctuation, quotation marks, dashes, tags and symbols: everything that is not a word, read from where the lexer stands.

import { TokenKind } from '../model/tokens.ts'
import { CharClass, classOf, lowerOf } from './chars.ts'
import { idOf, intern } from './lexicon.ts'
import { TokenWriter } from './token-writer.ts'

const APOSTROPHE = 39

export class MarkLexer extends TokenWriter {
  /** A single opening mark waits for its partner, so that a mark after "s" may close it. */
  protected openSingle = false

  protected number(): void {
    const { text } = this
    let end = this.at + 1
    for (;;) {
      while (end < this.stop && classOf(text.charCodeAt(end)) === CharClass.Digit) end++
      if (end + 1 >= this.stop || classOf(text.charCodeAt(end + 1)) !== CharClass.Digit) break
      const code = text.charCodeAt(end)
      if (code === 46) end++
      else if (code === 44 && this.threeDigits(end + 1)) end++
      else if (code === 58 && this.twoDigits(end + 1)) end++
      else break
    }
    this.push(end, TokenKind.Number, 0, 0)
  }

  private threeDigits(index: number): boolean {
    return this.digits(index) === 3
  }

  private twoDigits(index: number): boolean {
    return this.digits(index) === 2
  }

  private digits(index: number): number {
    let count = 0
    while (count < 4 && index + count < this.stop && classOf(this.text.charCodeAt(index + count)) === CharClass.Digit)
      count++
    return count
  }

  protected mark(code: number): void {
    const { text } = this
    const next = this.peek(1)
    const nextClass = classOf(next)
    switch (code) {
      case 46: {
        if (nextClass === CharClass.Digit && this.gap !== 0) return this.number()
        let end = this.at + 1
        while (end < this.stop && text.charCodeAt(end) === 46) end++
        return this.push(end, TokenKind.Punct, 0, end - this.at > 1 ? ELLIPSIS : markId(46))
      }
      case 34:
        return this.push(this.at + 1, TokenKind.StraightQuote, 0, DOUBLE)
      case APOSTROPHE:
        return this.apostrophe(code, nextClass)
      case 0x2019:
        return this.apostrophe(code, nextClass)
      case 0x201c:
      case 0x201e:
      case 0x201f:
      case 0xab:
        return this.push(this.at + 1, TokenKind.OpenQuote, 0, DOUBLE)
      case 0x201d:
      case 0xbb:
        return this.push(this.at + 1, TokenKind.CloseQuote, 0, DOUBLE)
      case 0x2018:
      case 0x201a:
      case 0x201b:
        this.openSingle = true
        return this.push(this.at + 1, TokenKind.OpenQuote, 0, SINGLE)
      case 96:
        return this.push(this.at + (next === 96 ? 2 : 1), TokenKind.OpenQuote, 0, next === 96 ? DOUBLE : SINGLE)
      case 45: {
        if (next === 45) return this.dashes()
        const inside = this.gap === 0 && (nextClass === CharClass.Letter || nextClass === CharClass.Digit)
        return this.push(
          this.at + 1,
          inside || this.gap === 0 || nextClass === CharClass.Digit ? TokenKind.Hyphen : TokenKind.Dash,
          0,
          HYPHEN,
        )
      }
      case 0x2010:
      case 0x2011:
      case 0xad:
        return this.push(this.at + 1, TokenKind.Hyphen, 0, HYPHEN)
      case 0x2012:
      case 0x2013:
      case 0x2014:
      case 0x2015:
        return this.push(this.at + 1, TokenKind.Dash, 0, DASH)
      case 64:
        if (nextClass === CharClass.Letter || nextClass === CharClass.Digit || next === 95)
          return this.tagged(TokenKind.Handle)
        break
      case 35:
        if (nextClass === CharClass.Letter || next === 95) return this.tagged(TokenKind.Hashtag)
        break
    }
    if (code < 128 && PUNCTUATION.includes(text[this.at]!))
      return this.push(this.at + 1, TokenKind.Punct, 0, markId(code))
    if (code === 0x2026) return this.push(this.at + 1, TokenKind.Punct, 0, ELLIPSIS)
    if (isFraction(code)) return this.push(this.at + 1, TokenKind.Number, 0, 0)
    this.symbol(code)
  }

  /** ' and ’: a closing mark, an apostrophe after a plural ("protesters' signs"), a lost opening mark, or '' for a double. */
  private apostrophe(code: number, nextClass: number): void {
    if (code === APOSTROPHE && this.peek(1) === APOSTROPHE)
      return this.push(this.at + 2, TokenKind.CloseQuote, 0, DOUBLE)
    const opens = this.gap !== 0 && (nextClass === CharClass.Letter || nextClass === CharClass.Digit)
    if (opens) {
      this.openSingle = true
      return this.push(this.at + 1, code === APOSTROPHE ? TokenKind.StraightQuote : TokenKind.CloseQuote, 0, SINGLE)
    }
    const previous = this.at > 0 ? lowerOf(this.text.charCodeAt(this.at - 1)) : 0
    if (this.gap === 0 && (previous === 115 || previous === 122) && !this.openSingle) {
      return this.push(this.at + 1, TokenKind.Word, 0, SINGLE)
    }
    this.openSingle = false
    this.push(this.at + 1, code === APOSTROPHE ? TokenKind.StraightQuote : TokenKind.CloseQuote, 0, SINGLE)
  }

  private dashes(): void {
    let end = this.at + 2
    while (end < this.stop && this.text.charCodeAt(end) === 45) end++
    this.push(end, TokenKind.Dash, 0, DASH)
  }

  private tagged(kind: number): void {
    let end = this.at + 1
    for (; end < this.stop; end++) {
      const code = this.text.charCodeAt(end)
      const c = classOf(code)
      if (c !== CharClass.Letter && c !== CharClass.Digit && code !== 95) break
    }
    this.push(end, kind, 0, 0)
  }

  /** One symbol; emoji with their modifiers and joiners stay together. */
  private symbol(code: number): void {
    let end = this.at + 1
    if (isHigh(code) && end < this.stop && isLow(this.text.charCodeAt(end))) end++
    while (end < this.stop) {
      const next = this.text.charCodeAt(end)
      if (next === 0xfe0f || next === 0x20e3) end++
      else if (next === 0xd83c && isSkinTone(this.text.charCodeAt(end + 1))) end += 2
      else if (next === 0x200d && end + 1 < this.stop && isHigh(this.text.charCodeAt(end + 1)) && end + 2 < this.stop)
        end += 3
      else if (next === 0x200d && this.text.charCodeAt(end + 1) >= 0x2600 && this.text.charCodeAt(end + 1) < 0x2800)
        end += 2
      else break
    }
    if (end > this.stop) end = this.stop
    this.push(end, TokenKind.Symbol, 0, code < 0x3000 ? markId(code) : 0)
  }
}

const PUNCTUATION = ',;:!?()[]{}/\\'
const ELLIPSIS = intern('…')
const DOUBLE = intern('"')
const SINGLE = idOf("'")
const HYPHEN = idOf('-')
const DASH = intern('—')

/** Ids of marks and symbols by code unit, once they are known. */
const markIds = new Uint32Array(0x3000)

function markId(code: number): number {
  if (markIds[code] === 0) markIds[code] = idOf(String.fromCharCode(code))
  return markIds[code]!
}

function isHigh(code: number): boolean {
  return code >= 0xd800 && code < 0xdc00
}

function isLow(code: number): boolean {
  return code >= 0xdc00 && code < 0xe000
}

function isSkinTone(code: number): boolean {
  return code >= 0xdffb && code <= 0xdfff
}

function isFraction(code: number): boolean {
  return (code >= 0xbc && code <= 0xbe) || (code >= 0x2150 && code <= 0x215e)
}
