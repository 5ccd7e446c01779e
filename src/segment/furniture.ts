// Page furniture and credit lines: paragraphs that are no part of the story, told by fixed cues.

import { intern } from '../lex/lexicon.ts'
import { WordTable } from '../lex/word-table.ts'
import { Shape, TokenKind, type Tokens } from '../model/tokens.ts'
import { endsInCredit, opensAsPicture, startsCaption } from './captions.ts'
import { Cue, cues } from './cues.ts'
import { type Features, isTitleLike } from './features.ts'
import { creditStarts, furnitureStarts, Inside, insides, Start } from './furniture-cues.ts'
import { BAR, COLON, isLabelEnd, isOpenBracket } from './marks.ts'

/** Longest furniture that starts with a cue, longest that only holds one, longest caption; in words. */
const LONGEST_START = 45
const LONGEST_SHORT = 30
const LONGEST_INSIDE = 70
const LONGEST_CAPTION = 110
const LONGEST_CREDIT = 60
/** A credit stands in the last tokens of a caption. */
const CREDIT_TAIL = 12
/** A line in capitals from so many words on is a link to another story, not a subhead. */
const LOUD_LINK = 5

const BY = intern('by')
const COPYRIGHT = intern('©')
const FROM = intern('from')
const REPORTED = intern('reported')
const CAPTION = intern('caption')
const BUTTONS = new WordTable(['hide', 'show', 'toggle', 'view'])

export type Scrap = 'furniture' | 'list' | 'caption' | 'byline'

/** What kind of scrap a paragraph is, or null for running text. `top`: no body paragraph stands before it. */
export function scrapOf(tokens: Tokens, features: Features, top: boolean): Scrap | null {
  const { words } = features
  if (words === 0) return features.links + features.hashtags + features.emoji > 0 ? null : 'furniture'
  const from = firstWord(tokens, features)
  if (words <= LONGEST_CREDIT && isCredit(tokens, features, from, top)) return 'byline'
  if (words <= LONGEST_CAPTION && (startsCaption(tokens, features, from) || opensAsPicture(tokens, features)))
    return 'caption'
  if (words <= LONGEST_START) {
    const start = startOf(tokens, features, from)
    if (start !== null) return start
  }
  if (!top && words >= LOUD_LINK && features.allCaps === words && !features.ends) return 'furniture'
  if (words > LONGEST_CAPTION) return isGallery(tokens, features) ? 'caption' : null
  const found = (features.cues & Cue.Trigger) !== 0 ? inside(tokens, features) : null
  return found ?? (endsInCredit(tokens, features) ? 'caption' : null)
}

/** Captions of a whole gallery in one paragraph, each with the button that hides it. */
function isGallery(tokens: Tokens, features: Features): boolean {
  if ((features.cues & Cue.Trigger) === 0) return false
  let buttons = 0
  for (let i = features.first + 1; i < features.last && buttons < 2; i++)
    if (tokens.word[i] === CAPTION && BUTTONS.has(tokens.word[i - 1]!)) buttons++
  return buttons > 1
}

/** First token that is a word; bullets, brackets and arrows before it are passed over. */
function firstWord(tokens: Tokens, features: Features): number {
  let at = features.first
  for (let steps = 0; steps < 4 && at + 1 < features.last; steps++, at++) {
    if (tokens.kind[at] === TokenKind.Word || tokens.kind[at] === TokenKind.Number) break
    if (tokens.word[at] === COPYRIGHT) break
  }
  return at
}

function startOf(tokens: Tokens, features: Features, from: number): Scrap | null {
  const hit = furnitureStarts.match(tokens, from)
  if (hit === null) return null
  const end = hit.last >= features.last
  const label = !end && (tokens.word[hit.last] === COLON || tokens.word[hit.last] === BAR)
  switch (hit.payload) {
    case Start.Short:
      return end || label || features.words <= LONGEST_SHORT ? 'furniture' : null
    case Start.Label:
      if (label && hit.last + 1 === features.last) return 'list'
      if (end || label) return 'furniture'
      return isOpenBracket(tokens, hit.last) && features.words <= 6 ? 'furniture' : null
    case Start.List:
      if (isLabelEnd(tokens, hit.last, features.last)) return 'list'
      return hit.last - from > 1 && (isTitleLike(features) || features.colon) ? 'list' : null
    default:
      return end || features.words <= 1 ? 'furniture' : null
  }
}

function isCredit(tokens: Tokens, features: Features, from: number, top: boolean): boolean {
  if (tokens.word[from + 1] === REPORTED && tokens.word[from + 2] === FROM) return isName(tokens, from + 3)
  const hit = creditStarts.match(tokens, from)
  if (hit === null) return false
  const next = hit.last
  if (!hit.payload) return !features.finite || tokens.word[next] === COLON || next - from > 1
  if (!top || features.words > 25) return false
  const by = tokens.word[from] === BY
  if (next >= features.last || tokens.word[next] === COLON) return !by
  if (tokens.kind[next] === TokenKind.Number) return !by && !features.finite
  return !features.finite && !features.ends && isName(tokens, next)
}

function inside(tokens: Tokens, features: Features): Scrap | null {
  for (let i = features.first; i < features.last; i++) {
    if ((cues.get(tokens.word[i]!) & Cue.Trigger) === 0) continue
    const hit = insides.match(tokens, i)
    if (hit === null || hit.last > features.last) continue
    const scrap = insideScrap(tokens, features, i, hit.last, hit.payload)
    if (scrap !== null) return scrap
  }
  return null
}

function insideScrap(tokens: Tokens, features: Features, first: number, last: number, what: number): Scrap | null {
  const late = features.last - last <= CREDIT_TAIL
  switch (what) {
    case Inside.Furniture:
      return features.words <= LONGEST_INSIDE ? 'furniture' : null
    case Inside.Caption:
      return late ? 'caption' : null
    case Inside.Credit:
      return features.words <= LONGEST_CREDIT ? 'byline' : null
    case Inside.ReadMore:
      return last === features.last ? 'furniture' : null
    case Inside.Contact:
      return features.words <= LONGEST_SHORT && features.mails + features.handles > 0 ? 'byline' : null
    default:
      return late && first > 0 && isOpenBracket(tokens, first - 1) ? 'caption' : null
  }
}

function isName(tokens: Tokens, token: number): boolean {
  return tokens.kind[token] === TokenKind.Word && (tokens.shape[token]! & Shape.Capital) !== 0
}
