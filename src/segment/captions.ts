// Picture captions: by their opening words, by the credit at their end, or by having a name and no verb.

import { intern } from '../lex/lexicon.ts'
import { WordTable } from '../lex/word-table.ts'
import { Shape, TokenKind, type Tokens } from '../model/tokens.ts'
import type { Features } from './features.ts'
import { captionStarts } from './furniture-cues.ts'
import { COLON, isCloseBracket, isLabelEnd, isOpenBracket, Stop, stopOf } from './marks.ts'
import { starters } from './starters.ts'
import { agencies } from './top-cues.ts'

/** Words of a verbless caption; of one with a credit; tokens of a credit in brackets, without brackets. */
const SHORT_CAPTION = 12
const LONGEST = 70
const BRACKET_TOKENS = 10
const BARE_TOKENS = 6

const PUBLISHED = intern('published')
const SLASH = intern('/')
const creditWords = new WordTable(
  'photo photos image images handout file courtesy provided supplied screengrab picture'.split(' '),
)

export function startsCaption(tokens: Tokens, features: Features, from: number): boolean {
  const hit = captionStarts.match(tokens, from)
  if (hit === null || hit.last >= features.last) return false
  return hit.payload || isLabelEnd(tokens, hit.last, features.last)
}

/** "… on Sunday. (REUTERS/Dana Cole)", "… at the pier. Dana Cole / Harbor Post", "… by the sea. AFP". */
export function endsInCredit(tokens: Tokens, features: Features): boolean {
  if (features.words > LONGEST) return false
  const end = features.last - 1
  if (isCloseBracket(tokens, end)) return isCreditBracket(tokens, features.first, end)
  if (features.ends || features.colon || tokens.kind[end] !== TokenKind.Word) return false
  if (agencies.has(tokens.word[end]!) && isLoud(tokens, end) && end > features.first) {
    return stopOf(tokens, end - 1) === Stop.Full
  }
  for (let i = end - 1; i > features.first && i >= end - BARE_TOKENS; i--) {
    if (tokens.kind[i] === TokenKind.Number || stopOf(tokens, i) !== Stop.None) return false
    if (tokens.word[i] !== SLASH) continue
    const stopped = i - 2 > features.first && stopOf(tokens, i - 2) === Stop.Full
    return isName(tokens, i - 1) && isName(tokens, i + 1) && (stopped || !features.finite)
  }
  return false
}

function isCreditBracket(tokens: Tokens, first: number, close: number): boolean {
  let credit = false
  for (let i = close - 1; i >= first && i > close - BRACKET_TOKENS; i--) {
    if (isOpenBracket(tokens, i)) return credit
    if (tokens.word[i] === SLASH) credit = true
    if (creditWords.has(tokens.word[i]!) && !(i === close - 1 && isOpenBracket(tokens, i - 1))) credit = true
    if (agencies.has(tokens.word[i]!) && isLoud(tokens, i)) credit = true
    if (tokens.kind[i] === TokenKind.Number) return false
  }
  return false
}

/** Tokens before the colon of "DOVER, ENGLAND - MARCH 04:". */
const AGENCY_OPENING = 14
const loudMonths = new WordTable(
  'january february march april may june july august september october november december'.split(' '),
)

/** "DOVER, ENGLAND - MARCH 04: Police stand …": place and day of a picture, as picture agencies write them. */
export function opensAsPicture(tokens: Tokens, { first, last }: Features): boolean {
  for (let i = first + 3; i < last && i < first + AGENCY_OPENING; i++) {
    if (tokens.word[i] !== COLON) continue
    const month = i - 2
    const isDay =
      tokens.kind[i - 1] === TokenKind.Number && loudMonths.has(tokens.word[month]!) && isLoud(tokens, month)
    return isDay && isLoud(tokens, first) && tokens.kind[month - 1] !== TokenKind.Word
  }
  return false
}

/** The caption of another story's clip, "… (Published Monday, March 4, 2021)": the title above it goes with it. */
export function isDatedClip(tokens: Tokens, features: Features): boolean {
  const end = features.last - 1
  if (!isCloseBracket(tokens, end)) return false
  for (let i = end - 1; i > features.first && i > end - 14; i--) {
    if (isOpenBracket(tokens, i)) return tokens.word[i + 1] === PUBLISHED
  }
  return false
}

/** "Dana Cole and her dogs.": a short line with a name in front and no verb, in the middle of an article. */
export function isVerblessCaption(tokens: Tokens, features: Features): boolean {
  if (features.words < 3 || features.words > SHORT_CAPTION || features.finite || features.quotes > 0) return false
  if (!features.ends || features.colon || features.longCapitals === features.long) return false
  const second = features.first + 1
  if (!isName(tokens, features.first) || starters.has(tokens.word[features.first]!)) return false
  for (let i = second; i < features.last; i++) if (tokens.word[i] === COLON) return false
  return second < features.last && isName(tokens, second)
}

function isName(tokens: Tokens, token: number): boolean {
  return tokens.kind[token] === TokenKind.Word && (tokens.shape[token]! & Shape.Capital) !== 0
}

function isLoud(tokens: Tokens, token: number): boolean {
  return (tokens.shape[token]! & Shape.Capital) !== 0
}
