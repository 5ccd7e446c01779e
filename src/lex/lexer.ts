// One linear pass over the text's code units into typed arrays: tokens with kind, shape and lexicon id.

import type { Document } from '../model/document.ts'
import type { Lexed } from '../model/syntax.ts'
import { Shape, TokenKind, type Tokens } from '../model/tokens.ts'
import { abbreviations } from './abbreviations.ts'
import { CharClass, classOf, lowerOf } from './chars.ts'
import { findCodes, idOf, intern } from './lexicon.ts'

/** Longest form that is looked up; longer runs of letters are words that nobody knows. */
const LONGEST = 64
const APOSTROPHE = 39

interface Scratch {
  start: Uint32Array
  end: Uint32Array
  kind: Uint8Array
  shape: Uint8Array
  word: Uint32Array
}

let scratch: Scratch = room(1 << 14)
const form = new Uint16Array(LONGEST)

function room(size: number): Scratch {
  return {
    start: new Uint32Array(size),
    end: new Uint32Array(size),
    kind: new Uint8Array(size),
    shape: new Uint8Array(size),
    word: new Uint32Array(size),
  }
}

function roomier(): void {
  const next = room(scratch.start.length * 2)
  next.start.set(scratch.start)
  next.end.set(scratch.end)
  next.kind.set(scratch.kind)
  next.shape.set(scratch.shape)
  next.word.set(scratch.word)
  scratch = next
}

class Lexer {
  private readonly text: string
  private readonly stop: number
  private at: number
  private count = 0
  private gap: number = Shape.Space | Shape.Line | Shape.Paragraph
  /** A single opening mark waits for its partner, so that a mark after "s" may close it. */
  private openSingle = false
  /** Runs of non-space already looked at for an address end here: none is scanned twice. */
  private noAddressUntil = 0

  constructor(text: string, start: number, stop: number) {
    this.text = text
    this.at = start
    this.stop = stop
  }

  run(): Tokens {
    while (this.at < this.stop) this.step()
    const { count } = this
    if (count + 1 >= scratch.start.length) roomier()
    scratch.start[count] = this.stop
    return {
      text: this.text,
      count,
      start: scratch.start.slice(0, count + 1),
      end: scratch.end.slice(0, count + 1),
      kind: scratch.kind.slice(0, count + 1),
      shape: scratch.shape.slice(0, count + 1),
      word: scratch.word.slice(0, count + 1),
    }
  }

  private step(): void {
    const code = this.text.charCodeAt(this.at)
    switch (classOf(code)) {
      case CharClass.Space:
        this.gap |= Shape.Space
        this.at++
        return
      case CharClass.Newline:
        this.newline(code)
        return
      case CharClass.Letter:
        this.word()
        return
      case CharClass.Digit:
        this.number()
        return
      default:
        this.mark(code)
    }
  }

  private newline(code: number): void {
    const carriage = code === 13 && this.text.charCodeAt(this.at + 1) === 10
    this.at += carriage ? 2 : 1
    if ((this.gap & Shape.Line) !== 0 || code === 0x2029) this.gap |= Shape.Paragraph
    this.gap |= Shape.Space | Shape.Line
    if ((this.gap & Shape.Paragraph) !== 0) this.openSingle = false
  }

  private push(end: number, kind: number, shape: number, word: number): void {
    const index = this.count++
    if (index + 1 >= scratch.start.length) roomier()
    scratch.start[index] = this.at
    scratch.end[index] = end
    scratch.kind[index] = kind
    scratch.shape[index] = shape | this.gap
    scratch.word[index] = word
    this.gap = 0
    this.at = end
  }

  private peek(offset: number): number {
    const index = this.at + offset
    return index < this.stop ? this.text.charCodeAt(index) : 0
  }

  // ---- words

  private word(): void {
    if (this.address()) return
    if (this.initials()) return
    const start = this.at
    let end = start + 1
    while (end < this.stop && this.inWord(end)) end++
    const cut = this.clitic(start, end)
    if (cut > start && cut < end) {
      this.pushWord(start, cut)
      this.pushWord(cut, end)
      return
    }
    this.pushWord(start, end)
  }

  /** Letters, digits after letters, combining marks, and an apostrophe between letters that opens no clitic. */
  private inWord(index: number): boolean {
    const code = this.text.charCodeAt(index)
    const kind = classOf(code)
    if (kind === CharClass.Letter || kind === CharClass.Digit || kind === CharClass.Mark) return true
    return (
      (code === APOSTROPHE || code === 0x2019) &&
      index + 1 < this.stop &&
      classOf(this.text.charCodeAt(index + 1)) === CharClass.Letter
    )
  }

  /** Where a clitic ('s, 'll, n't …) starts in a word, or its end where there is none. */
  private clitic(start: number, end: number): number {
    const { text } = this
    for (let i = end - 1; i > start && i >= end - 3; i--) {
      const code = text.charCodeAt(i)
      if (code !== APOSTROPHE && code !== 0x2019) continue
      const first = lowerOf(text.charCodeAt(i + 1))
      const length = end - i - 1
      if (length === 1 && first === 116) return lowerOf(text.charCodeAt(i - 1)) === 110 ? i - 1 : end
      if (length === 1 && (first === 115 || first === 100 || first === 109)) return i
      if (length === 2 && (first === 108 || first === 118 || first === 114)) return i
      return end
    }
    return end
  }

  private pushWord(start: number, end: number): void {
    let capitals = 0
    let letters = 0
    let hash = 0
    const { text } = this
    const known = end - start <= LONGEST
    for (let i = start; i < end; i++) {
      const code = text.charCodeAt(i)
      const lower = code === 0x2019 ? APOSTROPHE : lowerOf(code)
      if (lower !== code && code !== 0x2019) capitals++
      if (classOf(code) === CharClass.Letter) letters++
      if (known) {
        form[i - start] = lower
        hash = (Math.imul(hash, 31) + lower) >>> 0
      }
    }
    const first = text.charCodeAt(start)
    let shape = lowerOf(first) !== first ? Shape.Capital : 0
    if (capitals >= 2 && capitals === letters) shape |= Shape.AllCaps
    const id = known ? findCodes(form, end - start, hash) : 0
    let stop = end
    if (end < this.stop && text.charCodeAt(end) === 46 && this.abbreviates(id, end, shape, end - start)) {
      stop = end + 1
      shape |= Shape.Dotted
    }
    this.push(stop, TokenKind.Word, shape, id)
  }

  /** Whether the full stop at `dot` belongs to the word before it. */
  private abbreviates(id: number, dot: number, shape: number, length: number): boolean {
    const next = dot + 1 < this.stop ? this.text.charCodeAt(dot + 1) : 0
    const nextClass = classOf(next)
    if (length === 1 && (shape & Shape.Capital) !== 0)
      return nextClass === CharClass.Space || next === 0 || nextClass === CharClass.Newline
    const rule = abbreviations.get(id)
    if (rule === 0) return false
    if (rule === 2 && (shape & Shape.Capital) === 0) return false
    if (rule === 3)
      return (
        nextClass === CharClass.Digit ||
        (nextClass === CharClass.Space && classOf(this.text.charCodeAt(dot + 2)) === CharClass.Digit)
      )
    return true
  }

  /** "U.S.", "p.m.", "D.O.J.", "Ph.D": single letters joined by full stops are one dotted word. */
  private initials(): boolean {
    const { text } = this
    let end = this.at
    let letters = 0
    while (
      end + 1 < this.stop &&
      classOf(text.charCodeAt(end)) === CharClass.Letter &&
      text.charCodeAt(end + 1) === 46
    ) {
      end += 2
      letters++
    }
    if (letters === 0) return false
    const lone = end < this.stop && classOf(text.charCodeAt(end)) === CharClass.Letter
    const loneEnds = lone && (end + 1 >= this.stop || classOf(text.charCodeAt(end + 1)) !== CharClass.Letter)
    if (letters === 1 && !loneEnds) return false
    if (lone && !loneEnds) return false
    if (loneEnds) end += 1
    this.pushInitials(end)
    return true
  }

  private pushInitials(end: number): void {
    let hash = 0
    let length = 0
    const { text } = this
    let capital = false
    for (let i = this.at; i < end; i++) {
      const code = text.charCodeAt(i)
      const lower = lowerOf(code)
      if (lower !== code) capital = true
      if (length < LONGEST) form[length++] = lower
      hash = (Math.imul(hash, 31) + lower) >>> 0
    }
    if (form[length - 1] !== 46 && length < LONGEST) {
      form[length++] = 46
      hash = (Math.imul(hash, 31) + 46) >>> 0
    }
    const shape = Shape.Dotted | (capital ? Shape.Capital | Shape.AllCaps : 0)
    this.push(end, TokenKind.Word, shape, findCodes(form, length, hash))
  }

  // ---- web and mail addresses

  /** A run without spaces that is a link or a mail address becomes one token. */
  private address(): boolean {
    if (this.at < this.noAddressUntil) return false
    const { text } = this
    let end = this.at
    let dots = 0
    let slash = false
    let mail = -1
    let colon = false
    for (; end < this.stop; end++) {
      const code = text.charCodeAt(end)
      const kind = classOf(code)
      if (kind === CharClass.Letter || kind === CharClass.Digit || code === 95 || code === 45 || code === 37) continue
      if (code === 46) dots++
      else if (code === 64) mail = end
      else if (code === 47) slash = true
      else if (code === 58 && text.charCodeAt(end + 1) === 47) colon = true
      else if (!slash || (code !== 63 && code !== 61 && code !== 38 && code !== 35 && code !== 43)) break
    }
    while (end > this.at && isTrailing(text.charCodeAt(end - 1))) {
      if (text.charCodeAt(end - 1) === 46) dots--
      end--
    }
    this.noAddressUntil = Math.max(end, this.at + 1)
    if (mail > this.at && mail < end - 1 && dots > 0) {
      this.push(end, TokenKind.Email, 0, 0)
      return true
    }
    if (colon && slash && end - this.at > 8) {
      this.push(end, TokenKind.Url, 0, 0)
      return true
    }
    if (dots > 0 && (this.startsWith('www.') || (slash && this.dotBeforeSlash(end)) || this.endsInDomain(end))) {
      this.push(end, TokenKind.Url, 0, 0)
      return true
    }
    return false
  }

  private startsWith(prefix: string): boolean {
    for (let i = 0; i < prefix.length; i++) if (lowerOf(this.peek(i)) !== prefix.charCodeAt(i)) return false
    return true
  }

  private dotBeforeSlash(end: number): boolean {
    for (let i = this.at; i < end; i++) {
      const code = this.text.charCodeAt(i)
      if (code === 47) return false
      if (code === 46) return i + 2 < end && classOf(this.text.charCodeAt(i + 1)) === CharClass.Letter
    }
    return false
  }

  private endsInDomain(end: number): boolean {
    let dot = end - 1
    while (dot > this.at && end - dot < 5 && this.text.charCodeAt(dot) !== 46) dot--
    if (this.text.charCodeAt(dot) !== 46 || end - dot < 3) return false
    return DOMAINS.has(this.text.slice(dot + 1, end).toLowerCase())
  }

  // ---- numbers

  private number(): void {
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

  // ---- everything else

  private mark(code: number): void {
    const { text } = this
    const next = this.peek(1)
    const nextClass = classOf(next)
    switch (code) {
      case 46: {
        if (nextClass === CharClass.Digit && this.gap !== 0) return this.number()
        let end = this.at + 1
        while (end < this.stop && text.charCodeAt(end) === 46) end++
        return this.push(end, TokenKind.Punct, 0, end - this.at > 1 ? ELLIPSIS : idOf('.'))
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
      return this.push(this.at + 1, TokenKind.Punct, 0, idOf(text[this.at]!))
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
      return this.push(this.at + 1, TokenKind.Word, 0, idOf("'"))
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
    this.push(end, TokenKind.Symbol, 0, code < 0x3000 ? idOf(this.text[this.at]!) : 0)
  }
}

const PUNCTUATION = ',;:!?()[]{}/\\'
const ELLIPSIS = intern('…')
const DOUBLE = intern('"')
const SINGLE = idOf("'")
const HYPHEN = idOf('-')
const DASH = intern('—')
const DOMAINS = new Set([
  'com',
  'org',
  'net',
  'us',
  'gov',
  'edu',
  'uk',
  'co',
  'io',
  'tv',
  'info',
  'eu',
  'de',
  'fr',
  'au',
  'ca',
  'in',
  'me',
])

function isTrailing(code: number): boolean {
  return code === 46 || code === 45 || code === 58 || code === 63 || code === 38 || code === 61 || code === 35
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

/** Lexes the article part of a document. Linear in its length; never fails. */
export function lex(document: Document): Lexed {
  return { document, tokens: new Lexer(document.text, document.body.start, document.body.end).run() }
}
