// One linear pass over the text's code units into typed arrays: tokens with kind, shape and lexicon id.

import { lexedArticle } from '../model/article.ts'
import type { Document } from '../model/document.ts'
import { isUnseen } from '../model/plain-words.ts'
import type { Lexed } from '../model/syntax.ts'
import { Shape, TokenKind, type Tokens } from '../model/tokens.ts'
import { abbreviations } from './abbreviations.ts'
import { readAddress } from './address.ts'
import { CharClass, classOf, lowerOf } from './chars.ts'
import { findCodes, idOf } from './lexicon.ts'
import { MarkLexer } from './mark-lexer.ts'
import { digitsAfterCode } from './money-code.ts'

/** Longest form that is looked up; longer runs of letters are words that nobody knows. */
const LONGEST = 64
const APOSTROPHE = 39
const FULL_STOP = 46
const LETTER_N = 110
const LETTER_O = 111
const NO_ONE = '-one'
const W_VA = 'W.Va'
const LETTER_W = 87
const WEST_VIRGINIA = idOf('w.va.')
const NOBODY = idOf('nobody')
const SPACE = 32
const LINE_FEED = 10
/** Marks behind which neither a word nor an address goes on, by code unit. */
const PLAIN_ENDS = new Uint8Array(128)
for (const mark of ' \n\r,;!?()[]"') PLAIN_ENDS[mark.charCodeAt(0)] = 1

const form = new Uint16Array(LONGEST)

class Lexer extends MarkLexer {
  /** Runs of non-space already looked at for an address end here: none is scanned twice. */
  private noAddressUntil = 0

  run(): Tokens {
    while (this.at < this.stop) this.step()
    return this.written()
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

  // ---- words

  private word(): void {
    if (this.plainWord() || this.noOne() || this.westVirginia()) return
    if (this.address()) return
    if (this.initials()) return
    const start = this.at
    let end = start + 1
    while (end < this.stop && this.inWord(end)) end++
    const digits = digitsAfterCode(this.text, start, end)
    if (digits > start) {
      this.pushWord(start, digits)
      return
    }
    const cut = this.clitic(start, end)
    if (cut > start && cut < end) {
      this.pushWord(start, cut)
      this.pushWord(cut, end)
      return
    }
    this.pushWord(start, end)
  }

  /** Most words: plain letters up to a space or a comma. No address, initials or clitic can begin there, so one look is enough. */
  private plainWord(): boolean {
    const { text, at: start } = this
    const limit = Math.min(this.stop, start + LONGEST)
    let end = start
    let capitals = 0
    let hash = 0
    for (; end < limit; end++) {
      let code = text.charCodeAt(end)
      if (code < 97 || code > 122) {
        if (code < 65 || code > 90) break
        code += 32
        capitals++
      }
      form[end - start] = code
      hash = (Math.imul(hash, 31) + code) | 0
    }
    if (end === start || !this.endsPlainly(start, end)) return false
    const first = text.charCodeAt(start)
    let shape = first < 97 ? Shape.Capital : 0
    if (capitals >= 2 && capitals === end - start) shape |= Shape.AllCaps
    if (end > this.noAddressUntil) this.noAddressUntil = end
    this.pushKnown(end, shape, findCodes(form, end - start, hash), end - start)
    return true
  }

  /** "No-one": nobody, in one word as Britain and Ireland write it. */
  private noOne(): boolean {
    const { text, at } = this
    const end = at + 2 + NO_ONE.length
    if (end > this.stop || lowerOf(text.charCodeAt(at)) !== LETTER_N || lowerOf(text.charCodeAt(at + 1)) !== LETTER_O)
      return false
    if (!text.startsWith(NO_ONE, at + 2) || (end < this.stop && this.inWord(end))) return false
    this.push(end, TokenKind.Word, text.charCodeAt(at) === LETTER_N ? 0 : Shape.Capital, NOBODY)
    return true
  }

  /** "W.Va.": the only state whose short form joins an initial and a longer word by a full stop. */
  private westVirginia(): boolean {
    const { text, at } = this
    if (text.charCodeAt(at) !== LETTER_W || !text.startsWith(W_VA, at)) return false
    let end = at + W_VA.length
    if (end < this.stop && text.charCodeAt(end) === FULL_STOP) end++
    else if (end < this.stop && this.inWord(end)) return false
    if (end > this.stop) return false
    this.push(end, TokenKind.Word, Shape.Dotted | Shape.Capital, WEST_VIRGINIA)
    return true
  }

  /** Nothing that could go on with a word, an address or initials stands behind its letters. */
  private endsPlainly(start: number, end: number): boolean {
    if (end === this.stop) return true
    const code = this.text.charCodeAt(end)
    if (code !== FULL_STOP) return code < 128 && PLAIN_ENDS[code] === 1
    const next = end + 1 < this.stop ? this.text.charCodeAt(end + 1) : SPACE
    return end - start > 1 && (next === SPACE || next === LINE_FEED)
  }

  /** Letters, digits after letters, combining marks, and between letters what is not seen or an apostrophe that opens no clitic. */
  private inWord(index: number): boolean {
    const code = this.text.charCodeAt(index)
    if (code >= 97 && code <= 122) return true
    const kind = classOf(code)
    if (kind === CharClass.Letter || kind === CharClass.Digit || kind === CharClass.Mark) return true
    return (
      (code === APOSTROPHE || code === 0x2019 || isUnseen(code)) &&
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
    let length = 0
    let hash = 0
    const { text } = this
    const known = end - start <= LONGEST
    for (let i = start; i < end; i++) {
      const code = text.charCodeAt(i)
      if (code > 127 && isUnseen(code)) continue
      let lower = code
      if (code >= 97 && code <= 122) letters++
      else {
        lower = code === 0x2019 ? APOSTROPHE : lowerOf(code)
        if (lower !== code && code !== 0x2019) capitals++
        if (classOf(code) === CharClass.Letter) letters++
      }
      if (known) {
        form[length++] = lower
        hash = (Math.imul(hash, 31) + lower) | 0
      }
    }
    const first = text.charCodeAt(start)
    let shape = lowerOf(first) !== first ? Shape.Capital : 0
    if (capitals >= 2 && capitals === letters) shape |= Shape.AllCaps
    this.pushKnown(end, shape, known ? findCodes(form, length, hash) : 0, end - start)
  }

  /** A word with its id, and with the full stop behind it where that belongs to it. */
  private pushKnown(end: number, shape: number, id: number, length: number): void {
    const dotted =
      end < this.stop && this.text.charCodeAt(end) === FULL_STOP && this.abbreviates(id, end, shape, length)
    if (dotted) this.push(end + 1, TokenKind.Word, shape | Shape.Dotted, id)
    else this.push(end, TokenKind.Word, shape, id)
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
      hash = (Math.imul(hash, 31) + lower) | 0
    }
    if (form[length - 1] !== 46 && length < LONGEST) {
      form[length++] = 46
      hash = (Math.imul(hash, 31) + 46) | 0
    }
    const shape = Shape.Dotted | (capital ? Shape.Capital | Shape.AllCaps : 0)
    this.push(end, TokenKind.Word, shape, findCodes(form, length, hash))
  }

  /** A run without spaces that is a link or a mail address becomes one token. */
  private address(): boolean {
    if (this.at < this.noAddressUntil) return false
    const found = readAddress(this.text, this.at, this.stop)
    this.noAddressUntil = Math.max(found.end, this.at + 1)
    if (found.kind === 0) return false
    this.push(found.end, found.kind, 0, 0)
    return true
  }
}

/** Lexes the article part of a document. Linear in its length; never fails. */
export function lex(document: Document): Lexed {
  return lexedArticle(document, new Lexer(document.text, document.body.start, document.body.end).run())
}
