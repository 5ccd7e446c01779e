// What a paragraph looks like, counted once for all zone rules in one pass over its tokens.

import { Can, canBe } from '../lex/lexicon.ts'
import type { TokenRange } from '../model/syntax.ts'
import { Shape, TokenKind, type Tokens } from '../model/tokens.ts'
import { Cue, cues } from './cues.ts'
import { COLON, isEnder, isQuoteMark, Stop, stopOf } from './marks.ts'
import { auxiliaries } from './starters.ts'

export interface Features extends TokenRange {
  readonly words: number
  /** Words of four letters and more, and how many of them start with a capital. */
  readonly long: number
  readonly longCapitals: number
  readonly allCaps: number
  /** `Cue` bits of all words; first person only outside quotation marks. */
  readonly cues: number
  /** A small-lettered word that can only be a finite verb. */
  readonly finite: boolean
  /** Ends with a stop (closing marks passed over). */
  readonly ends: boolean
  readonly colon: boolean
  readonly quotes: number
  readonly handles: number
  readonly hashtags: number
  readonly links: number
  readonly mails: number
  readonly emoji: number
  /** "??", "!!": stops that are doubled. */
  readonly shouts: number
  /** Stops of all kinds. */
  readonly stops: number
  /** Lower-case "i" as a word. */
  readonly smallI: boolean
  /** Line breaks before the paragraph. */
  readonly gap: number
}

/** Linear in the paragraph's tokens. */
export function featuresOf(tokens: Tokens, range: TokenRange): Features {
  const { kind, shape, word, start, end } = tokens
  let words = 0
  let long = 0
  let longCapitals = 0
  let allCaps = 0
  let bits = 0
  let finite = false
  let quotes = 0
  let handles = 0
  let hashtags = 0
  let links = 0
  let mails = 0
  let sentences = 0
  let emoji = 0
  let shouts = 0
  let smallI = false
  let inside = false
  for (let i = range.first; i < range.last; i++) {
    switch (kind[i]) {
      case TokenKind.Word: {
        words++
        const capital = (shape[i]! & Shape.Capital) !== 0
        if (end[i]! - start[i]! > 3) {
          long++
          if (capital) longCapitals++
        }
        if ((shape[i]! & Shape.AllCaps) !== 0) allCaps++
        const cue = cues.get(word[i]!)
        if (cue !== 0) {
          if (cue !== Cue.First || !inside) bits |= cue
          if (cue === Cue.First && !capital && end[i]! - start[i]! === 1) smallI = true
        }
        if (!capital && !finite) finite = canOnlyBeFinite(word[i]!)
        break
      }
      case TokenKind.Punct:
        {
          const stop = stopOf(tokens, i)
          if (stop === Stop.None) break
          sentences++
          if (stop === Stop.Ask && i > range.first && stopOf(tokens, i - 1) === Stop.Ask) shouts++
        }
        break
      case TokenKind.Handle:
        handles++
        break
      case TokenKind.Hashtag:
        hashtags++
        break
      case TokenKind.Url:
        links++
        break
      case TokenKind.Email:
        mails++
        break
      case TokenKind.Symbol:
        if (tokens.text.charCodeAt(start[i]!) >= 0x2600) emoji++
        break
      case TokenKind.OpenQuote:
        quotes++
        inside = true
        break
      case TokenKind.CloseQuote:
        inside = false
        break
      case TokenKind.StraightQuote:
        quotes++
        inside = !inside
        break
    }
  }
  const lastToken = range.last - 1
  return {
    first: range.first,
    last: range.last,
    words,
    long,
    longCapitals,
    allCaps,
    cues: bits,
    finite,
    ends: isEnder(tokens, lastToken) && word[lastToken] !== COLON,
    colon: word[lastToken] === COLON || (isQuoteMark(kind[lastToken]!) && word[lastToken - 1] === COLON),
    quotes,
    handles,
    hashtags,
    links,
    mails,
    stops: sentences,
    emoji,
    shouts,
    smallI,
    gap: gapBefore(tokens, range.first),
  }
}

function canOnlyBeFinite(word: number): boolean {
  const can = canBe(word)
  if ((can & Can.VerbPast) !== 0 || auxiliaries.has(word)) return true
  return (can & Can.VerbPresent) !== 0 && (can & (Can.Noun | Can.Plural)) === 0
}

function gapBefore(tokens: Tokens, first: number): number {
  if (first === 0) return 0
  let breaks = 0
  for (let at = tokens.end[first - 1]!; at < tokens.start[first]!; at++) if (tokens.text.charCodeAt(at) === 10) breaks++
  return breaks
}

/** Most long words capitalised: the dress of headlines. */
export function isTitleLike(features: Features): boolean {
  return features.long > 1 && features.longCapitals * 4 >= features.long * 3
}
