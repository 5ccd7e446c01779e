// The top of an article: headlines and decks, name lines, date lines, and the dateline inside the first paragraph.

import { Can, canBe, intern } from '../lex/lexicon.ts'
import { WordTable } from '../lex/word-table.ts'
import { Shape, TokenKind, type Tokens } from '../model/tokens.ts'
import { type Features, isTitleLike } from './features.ts'
import { CLOSE_BRACKET, COLON, COMMA, isCloseBracket, isOpenBracket, Stop, stopOf } from './marks.ts'
import { dateRun } from './post-dates.ts'
import { agencies, bylineLinks, bylineWords, notPlaces } from './top-cues.ts'

/** Longest headline by dress: title case, else sentence case. */
const TITLE_WORDS = 32
const PLAIN_WORDS = 24
/** Longest subhead inside an article, in words. */
const SUBHEAD_WORDS = 18
const SHORT_SUBHEAD = 8
const WH_SUBHEAD = 6
/** Longest name line, longest date line. */
const NAME_WORDS = 14
const DATE_WORDS = 18
/** Words of a person's name. */
const NAME_PARTS = 5
/** A dateline ends within so many tokens. */
const DATELINE_TOKENS = 18

const openers = new WordTable(['what', 'who', 'how', 'why', 'where', 'when'])
/** Marks of Markdown: a heading's hash, an emphasis star. */
const HASH = intern('#')
const STAR = intern('*')
const stamps = new WordTable(['updated', 'published', 'posted', 'modified'])

/** A first line (or deck) that looks like a headline: short and without a full stop. */
export function looksLikeHeadline(tokens: Tokens, features: Features, first: boolean): boolean {
  if (features.words < 2 || features.colon || features.links > 0) return false
  if (features.ends && !(first && features.stops === 1 && stopOf(tokens, features.last - 1) === Stop.Ask)) return false
  return features.words <= (isTitleLike(features) ? TITLE_WORDS : PLAIN_WORDS)
}

/** Set in capitals throughout: "RIVERTON: TWO BOATS SINK" is no dateline, since the text behind one is not. */
export function isShouted(features: Features): boolean {
  return features.words > 3 && features.allCaps * 5 >= features.words * 4 && !features.finite
}

/** A first line such as "WATCH: Two Boats Sink Off Harbor" is a headline, not furniture. */
export function isLoudHeadline(tokens: Tokens, features: Features): boolean {
  if (features.words < 5 || !looksLikeHeadline(tokens, features, true)) return false
  return isTitleLike(features) || tokens.word[features.first + 1] === COLON
}

/** A title-like line between paragraphs. */
export function looksLikeSubhead(tokens: Tokens, features: Features): boolean {
  if (features.words === 0 || features.words > SUBHEAD_WORDS || features.ends || features.colon) return false
  if (features.links + features.handles + features.hashtags + features.emoji > 0) return false
  if (features.allCaps === features.words && features.words > 1) return true
  if (isAgedName(tokens, features)) return false
  let first = features.first
  while (first + 1 < features.last && tokens.word[first] === HASH) first++
  if (first > features.first) return true
  if (tokens.kind[first] !== TokenKind.Word && tokens.kind[first] !== TokenKind.Number) return false
  if (isTitleLike(features) && features.long > 2) return true
  if (features.words <= WH_SUBHEAD && openers.has(tokens.word[features.first]!)) return true
  return features.words <= SHORT_SUBHEAD && !features.finite && (tokens.shape[features.first]! & Shape.Capital) !== 0
}

/** "Dana Cole, 28, of Riverton": a line of a list of people. */
function isAgedName(tokens: Tokens, { first, last }: Features): boolean {
  let comma = first
  while (comma < last && comma < first + NAME_PARTS && isName(tokens, comma)) comma++
  const age = comma + 1
  if (comma < first + 2 || age >= last || tokens.word[comma] !== COMMA) return false
  const digits = tokens.end[age]! - tokens.start[age]!
  return tokens.kind[age] === TokenKind.Number && digits < 4 && (age + 1 === last || tokens.word[age + 1] === COMMA)
}

/** "Dana Cole", "Dana Cole and Lee Hart, Riverton Post", "RIVERTON POST". */
export function isNameLine(tokens: Tokens, features: Features): boolean {
  if (features.words === 0 || features.words > NAME_WORDS || features.ends || features.colon || features.finite)
    return false
  return namesOnly(tokens, features.first, features.last)
}

/** "Riverton Courier, March 3, 2021", "By Dana Cole. Published March 4, 2021": names, then a date to the end of the line. */
export function isDatedNameLine(tokens: Tokens, features: Features): boolean {
  const { first, last } = features
  if (features.words > NAME_WORDS + DATE_WORDS || features.finite) return false
  for (let i = first + 1; i < last && i <= first + NAME_WORDS; i++) {
    const end = dateRun(tokens, i, last)
    if (end > i && last - end <= 3) return namesOnly(tokens, first, i)
  }
  return false
}

/** Capitalised names, one of them known to be a writer's or an outlet's, and what stands between such. */
function namesOnly(tokens: Tokens, first: number, last: number): boolean {
  let known = false
  let names = 0
  for (let i = first; i < last; i++) {
    const kind = tokens.kind[i]!
    if (kind !== TokenKind.Word) {
      if (kind === TokenKind.Number || kind === TokenKind.StraightQuote || kind === TokenKind.OpenQuote) return false
      continue
    }
    const word = tokens.word[i]!
    if ((tokens.shape[i]! & Shape.Capital) === 0) {
      if (!bylineLinks.has(word)) return false
      continue
    }
    names++
    if (bylineWords.has(word) || (names === 1 && (canBe(word) & Can.FirstName) !== 0)) known = true
  }
  return known && names > 0
}

/** "Reuters - AP - AFP", or "RIVERTONPOST" under a name: nothing but agencies, or one loud word. */
export function isAgencyLine(tokens: Tokens, features: Features, underName: boolean): boolean {
  if (features.words === 0 || features.words > 5 || features.ends) return false
  if (underName && features.allCaps === features.words) return true
  for (let i = features.first; i < features.last; i++) {
    if (tokens.kind[i] === TokenKind.Number) return false
    if (tokens.kind[i] === TokenKind.Word && !agencies.has(tokens.word[i]!)) return false
  }
  return true
}

/** Token where "Updated: 2021-03-04 09:53" starts inside a headline, or -1. */
export function updateInside(tokens: Tokens, features: Features): number {
  for (let i = features.first + 2; i + 2 < features.last; i++) {
    if (tokens.word[i + 1] !== COLON || !stamps.has(tokens.word[i]!)) continue
    if (dateRun(tokens, i + 2, features.last) > i + 2) return i
  }
  return -1
}

/** A line that is a date, perhaps with a clock time and a label. */
export function isDateLine(tokens: Tokens, features: Features): boolean {
  if (features.words > DATE_WORDS || features.finite || features.ends) return false
  const end = dateRun(tokens, features.first, features.last)
  return end > features.first && features.last - end <= 3
}

/**
 * Token after a date (and its label) that opens a running paragraph, or `first` where there is none: " date 2020-08-24 A man …",
 * "[March 4, 2021] (AP) - A man …".
 */
export function datePrefix(tokens: Tokens, features: Features): number {
  if (isOpenBracket(tokens, features.first)) return bracketedDate(tokens, features)
  const end = dateRun(tokens, features.first, features.last)
  if (end <= features.first || end >= features.last) return features.first
  const next = tokens.kind[end]!
  if (next !== TokenKind.Word || (tokens.shape[end]! & Shape.Capital) === 0) return features.first
  // "On" and "By" never stand in a date run, so a date followed by a capital without a comma is a header
  return tokens.word[end - 1] === COMMA ? features.first : end
}

function bracketedDate(tokens: Tokens, { first, last }: Features): number {
  const end = dateRun(tokens, first + 1, last)
  return end > first + 1 && end + 1 < last && isCloseBracket(tokens, end) ? end + 1 : first
}

/** Token after a dateline that opens the paragraph, or `first`. "RIVERTON, Ohio (AP) —", "(CNN)", "LONDON -", "Delhi, May 2 (PTI)", "Delhi, May 2:". */
export function datelineEnd(tokens: Tokens, first: number, paragraphEnd: number): number {
  let start = first
  while (start + 1 < paragraphEnd && tokens.word[start] === STAR) start++
  const last = Math.min(paragraphEnd, first + DATELINE_TOKENS)
  if (isOpenBracket(tokens, first)) {
    const close = agencyEnd(tokens, first, last)
    return close < 0 ? first : startsText(tokens, pastDash(tokens, close, paragraphEnd), paragraphEnd, first)
  }
  if (!isLoud(tokens, start) && !isName(tokens, start)) return first
  let loud = true
  let dated = false
  let at = start
  let comma = -1
  for (let commas = 0; at < last; at++) {
    const kind = tokens.kind[at]!
    if (kind === TokenKind.Dash || (kind === TokenKind.Hyphen && (tokens.shape[at]! & Shape.Space) !== 0)) {
      return loud && commas < 4 ? startsText(tokens, at + 1, paragraphEnd, first) : first
    }
    if (isOpenBracket(tokens, at)) {
      const close = agencyEnd(tokens, at, last, loud)
      if (close < 0) return first
      const after = pastDash(tokens, close, paragraphEnd)
      return after > close || loud || dated ? startsText(tokens, after, paragraphEnd, first) : first
    }
    if (tokens.word[at] === COMMA) {
      commas++
      comma = at
      continue
    }
    if (tokens.word[at] === COLON) {
      const isDated = dated && comma > start && dateRun(tokens, comma + 1, last) === at
      const isLine = isDated || (loud && commas === 0 && isPlace(tokens, first))
      return isLine ? startsText(tokens, at + 1, paragraphEnd, first) : first
    }
    if (kind === TokenKind.Number) dated = true
    if (kind === TokenKind.Number || kind === TokenKind.Hyphen || tokens.word[at] === STAR) continue
    if (!isName(tokens, at)) return first
    if (commas === 0 && !isLoud(tokens, at)) loud = false
  }
  return first
}

/** Token after ")" where a bracket holds an agency's name, or -1; behind a loud place any name before a dash is one. */
function agencyEnd(tokens: Tokens, open: number, last: number, loud = false): number {
  let named = false
  for (let i = open + 1; i < last && i < open + 8; i++) {
    if (tokens.word[i] === CLOSE_BRACKET) return named || (loud && i > open + 1 && isDash(tokens, i + 1)) ? i + 1 : -1
    if (tokens.kind[i] === TokenKind.Url) named = true
    if (tokens.kind[i] !== TokenKind.Word) continue
    const shape = tokens.shape[i]!
    const word = tokens.word[i]!
    if ((shape & Shape.Capital) === 0) return -1
    if (agencies.has(word) || bylineWords.has(word) || (shape & Shape.AllCaps) !== 0) named = true
  }
  return -1
}

function isDash(tokens: Tokens, at: number): boolean {
  return tokens.kind[at] === TokenKind.Dash || tokens.kind[at] === TokenKind.Hyphen
}

function pastDash(tokens: Tokens, at: number, last: number): number {
  const kind = tokens.kind[at]
  return at < last && (kind === TokenKind.Dash || kind === TokenKind.Hyphen || tokens.word[at] === COLON) ? at + 1 : at
}

/** Text must go on after a dateline, with a capital, a number or an opening mark. */
function startsText(tokens: Tokens, at: number, last: number, none: number): number {
  if (at >= last) return none
  const kind = tokens.kind[at]!
  if (kind === TokenKind.Word) return (tokens.shape[at]! & Shape.Capital) !== 0 ? at : none
  return kind === TokenKind.Number || kind === TokenKind.OpenQuote || kind === TokenKind.StraightQuote ? at : none
}

function isLoud(tokens: Tokens, token: number): boolean {
  if (!isName(tokens, token) || notPlaces.has(tokens.word[token]!)) return false
  const { text, start, end } = tokens
  if ((tokens.shape[token]! & Shape.AllCaps) !== 0) return true
  // "ST." and "D.C." count as loud, "St." does not
  return (
    (tokens.shape[token]! & Shape.Dotted) !== 0 &&
    text.charCodeAt(end[token]! - 2) < 97 &&
    end[token]! - start[token]! > 2
  )
}

function isName(tokens: Tokens, token: number): boolean {
  return tokens.kind[token] === TokenKind.Word && (tokens.shape[token]! & Shape.Capital) !== 0
}

function isPlace(tokens: Tokens, token: number): boolean {
  return (canBe(tokens.word[token]!) & (Can.Place | Can.City | Can.Country | Can.Region)) !== 0
}
