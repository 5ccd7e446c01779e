// Readers' comments after the end of an article: by their heading, or by a tail of paragraphs in another register.

import { Can, canBe } from '../lex/lexicon.ts'
import { TokenKind, type Tokens } from '../model/tokens.ts'
import { commentHeads, commentOpeners } from './comment-cues.ts'
import { Cue } from './cues.ts'
import type { Features } from './features.ts'

/** Weights of the signs; a paragraph from `INFORMAL` on is a reader's, the whole tail needs `TAIL`. */
const WEIGHT = {
  profane: 3,
  slang: 2,
  shouts: 2,
  first: 1,
  smallI: 2,
  opener: 2,
  emoji: 1,
  gap: 1,
  reported: -3,
  quoted: -1,
}
const INFORMAL = 2
const TAIL = 5
/** Neutral paragraphs between two comments. */
const BRIDGE = 1
/** Paragraphs that must stand before a comment tail, without and with a strong sign. */
const LEAST_BODY = 3
/** A short piece of few paragraphs must open with so many words to be one. */
const LEAST_WORDS = 8
/** Line breaks that set a paragraph apart more than blank lines do elsewhere. */
const WIDE_GAP = 3

/** First paragraph of the readers' comments, or the number of paragraphs where there are none. */
export function commentsStart(
  tokens: Tokens,
  all: readonly Features[],
  isBody: (paragraph: number) => boolean,
): number {
  const headed = headedStart(tokens, all)
  const total = all.length
  if (headed < total) return headed
  let start = total
  let score = 0
  let strong = 0
  let neutral = 0
  const wide = gapsAreRare(all) ? WIDE_GAP : Number.POSITIVE_INFINITY
  for (let p = total - 1; p >= LEAST_BODY; p--) {
    if (!isBody(p)) continue
    const weight = weigh(tokens, all[p]!, wide, all[p + 1])
    if (weight < 0) break
    if (weight >= INFORMAL) {
      start = p
      score += weight
      neutral = 0
      if (weight > INFORMAL) strong++
    } else if (++neutral > BRIDGE) break
  }
  return score >= TAIL && strong > 0 ? start : total
}

/** "3 Comments", "Leave a reply": a short line of its own in the second half. */
function headedStart(tokens: Tokens, all: readonly Features[]): number {
  for (let p = Math.max(1, all.length >> 1); p < all.length; p++) {
    const features = all[p]!
    if (p < LEAST_BODY && !(all[p - 1]!.ends && all[0]!.words >= LEAST_WORDS)) continue
    if (features.words === 0 || features.words > 8 || features.ends) continue
    let at = features.first
    if (tokens.kind[at] === TokenKind.Number) at++
    const hit = commentHeads.match(tokens, at)
    if (hit !== null && p + 1 < all.length && (hit.last - at > 1 || features.last - hit.last <= 3)) return p
  }
  return all.length
}

function gapsAreRare(all: readonly Features[]): boolean {
  let wide = 0
  for (const features of all) if (features.gap >= WIDE_GAP) wide++
  return wide * 3 < all.length
}

function weigh(tokens: Tokens, features: Features, wide: number, next: Features | undefined): number {
  let weight = 0
  if ((features.cues & Cue.Profane) !== 0) weight += WEIGHT.profane
  if ((features.cues & Cue.Slang) !== 0) weight += WEIGHT.slang
  if (features.shouts > 0) weight += WEIGHT.shouts
  if ((features.cues & Cue.First) !== 0) weight += WEIGHT.first
  if (features.smallI) weight += WEIGHT.smallI
  if (commentOpeners.match(tokens, features.first) !== null) weight += WEIGHT.opener
  if (features.emoji > 0) weight += WEIGHT.emoji
  if (features.gap >= wide || (next !== undefined && next.gap >= wide)) weight += WEIGHT.gap
  if (features.cues % 2 === Cue.Report && attributes(tokens, features)) weight += WEIGHT.reported
  if (features.quotes > 0) weight += WEIGHT.quoted
  return weight
}

/** A verb of report with a name or a third person near: readers also write "you said". */
function attributes(tokens: Tokens, features: Features): boolean {
  for (let i = features.first; i < features.last; i++) {
    if ((canBe(tokens.word[i]!) & Can.VerbPast) !== 0 || tokens.kind[i] === TokenKind.Number) return true
  }
  return false
}
