// Page furniture, picture captions and credit lines: paragraphs that are no part of the story, told by fixed cues.

import { intern } from '../lex/lexicon.ts'
import { Shape, TokenKind, type Tokens } from '../model/tokens.ts'
import { Cue, captionStarts, creditStarts, cues, furnitureStarts, Inside, insides, Start } from './cues.ts'
import { type Features, isTitleLike } from './features.ts'
import { COLON, isOpenBracket } from './marks.ts'

/** Longest furniture that starts with a cue, longest that only holds one, longest caption; in words. */
const LONGEST_START = 45
const LONGEST_INSIDE = 70
const LONGEST_CAPTION = 110
const LONGEST_CREDIT = 60
/** A credit stands in the last tokens of a caption. */
const CREDIT_TAIL = 12
/** Words of a verbless caption. */
const SHORT_CAPTION = 12

const BY = intern('by')

export type Scrap = 'furniture' | 'list' | 'caption' | 'byline'

/** What kind of scrap a paragraph is, or null for running text. `top`: no body paragraph stands before it. */
export function scrapOf(tokens: Tokens, features: Features, top: boolean): Scrap | null {
  const { words } = features
  if (words === 0) return features.links + features.hashtags + features.emoji > 0 ? null : 'furniture'
  const from = firstWord(tokens, features)
  if (words <= LONGEST_CREDIT && isCredit(tokens, features, from, top)) return 'byline'
  if (words <= LONGEST_CAPTION && startsCaption(tokens, features, from)) return 'caption'
  if (words <= LONGEST_START) {
    const start = startOf(tokens, features, from)
    if (start !== null) return start
  }
  return (features.cues & Cue.Trigger) !== 0 && words <= LONGEST_CAPTION ? inside(tokens, features) : null
}

/** First token that is a word; bullets, brackets and arrows before it are passed over. */
function firstWord(tokens: Tokens, features: Features): number {
  let at = features.first
  for (let steps = 0; steps < 4 && at + 1 < features.last; steps++, at++) {
    if (tokens.kind[at] === TokenKind.Word || tokens.kind[at] === TokenKind.Number) break
    if (tokens.kind[at] === TokenKind.Symbol && tokens.word[at] !== 0 && tokens.text[tokens.start[at]!] === '©') break
  }
  return at
}

function labels(tokens: Tokens, at: number, features: Features): boolean {
  return at >= features.last || tokens.word[at] === COLON || tokens.kind[at] === TokenKind.Dash
}

function startOf(tokens: Tokens, features: Features, from: number): Scrap | null {
  const hit = furnitureStarts.match(tokens, from)
  if (hit === null) return null
  const end = hit.last >= features.last
  switch (hit.payload) {
    case Start.Short:
      // a longer sentence with a verb and no address may be the reporter's own ("Follow us …" never is)
      return end || features.words <= 30 || tokens.word[hit.last] === COLON ? 'furniture' : null
    case Start.Label:
      if (end || (tokens.word[hit.last] === COLON && !features.quotes)) return 'furniture'
      return isOpenBracket(tokens, hit.last) && features.words <= 6 ? 'furniture' : null
    case Start.List:
      return labels(tokens, hit.last, features) || isTitleLike(features) || features.colon ? 'list' : null
    default:
      return end || features.words <= 1 ? 'furniture' : null
  }
}

function startsCaption(tokens: Tokens, features: Features, from: number): boolean {
  const hit = captionStarts.match(tokens, from)
  if (hit === null || hit.last >= features.last) return false
  if (hit.payload) return true
  return labels(tokens, hit.last, features)
}

function isCredit(tokens: Tokens, features: Features, from: number, top: boolean): boolean {
  const hit = creditStarts.match(tokens, from)
  if (hit === null) return false
  if (!hit.payload) return !features.finite || tokens.word[hit.last] === COLON || hit.last - from > 1
  if (!top || features.words > 25) return false
  const next = hit.last
  const by = tokens.word[from] === BY
  if (next >= features.last || tokens.word[next] === COLON) return !by
  if (tokens.kind[next] === TokenKind.Number) return !by && !features.finite
  return !features.finite && !features.ends && (tokens.shape[next]! & (Shape.Capital | Shape.AllCaps)) !== 0
}

function inside(tokens: Tokens, features: Features): Scrap | null {
  for (let i = features.first; i < features.last; i++) {
    if ((cues.get(tokens.word[i]!) & Cue.Trigger) === 0) continue
    const hit = insides.match(tokens, i)
    if (hit === null) continue
    const late = features.last - hit.last <= CREDIT_TAIL
    if (hit.payload === Inside.Furniture && features.words <= LONGEST_INSIDE) return 'furniture'
    if (hit.payload === Inside.Caption && late) return 'caption'
    if (hit.payload === Inside.Credit && features.words <= LONGEST_CREDIT && hit.last - i > 1) return 'byline'
    if (hit.payload === Inside.ReadMore && hit.last === features.last) return 'furniture'
  }
  return null
}

/** "Dana Cole and her dogs.": a short line with a name in front and no verb, in the middle of an article. */
export function isVerblessCaption(tokens: Tokens, features: Features): boolean {
  if (features.words < 3 || features.words > SHORT_CAPTION || features.finite || features.quotes > 0) return false
  if (!features.ends || features.colon) return false
  const second = features.first + 1
  return isName(tokens, features.first) && second < features.last && isName(tokens, second) && !isTitleLike(features)
}

function isName(tokens: Tokens, token: number): boolean {
  return tokens.kind[token] === TokenKind.Word && (tokens.shape[token]! & Shape.Capital) !== 0
}
