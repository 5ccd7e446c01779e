// Sentence ends inside one paragraph, in one pass over its tokens.

import { Can, canBe } from '../lex/lexicon.ts'
import { Shape, TokenKind, type Tokens } from '../model/tokens.ts'
import { COMMA, isCloseBracket, isOpenBracket, isQuoteMark, Stop, stopOf } from './marks.ts'
import { adverbialOpeners, auxiliaries, clockTails, Habit, habits, modifiers, saying, starters } from './starters.ts'

/** How far back a dotted word looks for the verb of its sentence, in tokens. */
const VERB_WINDOW = 48
/** Longest adverbial that can open a sentence, in tokens. */
const ADVERBIAL_WINDOW = 24
/** How many words a name before "asked" may have. */
const NAME_WINDOW = 5

/** Fills `ends` with the token after each sentence from `from` to `last` and gives their number; the last one is `last`. */
export function sentenceEnds(tokens: Tokens, from: number, last: number, ends: number[]): number {
  let first = from
  let count = 0
  let straight = 0
  for (let i = from; i < last; i++) {
    const kind = tokens.kind[i]!
    if (kind === TokenKind.StraightQuote) straight ^= 1
    if (kind === TokenKind.Word ? (tokens.shape[i]! & Shape.Dotted) === 0 : kind !== TokenKind.Punct) continue
    const stop = stopOf(tokens, i)
    if (kind === TokenKind.Punct && stop === Stop.None) continue
    const next = pastClosers(tokens, i + 1, last, straight === 1)
    if (next >= last) break
    const closes = kind === TokenKind.Word ? dottedEnds(tokens, first, i, next) : stopEnds(tokens, i, next, stop)
    for (let k = i + 1; k < next; k++) if (tokens.kind[k] === TokenKind.StraightQuote) straight ^= 1
    i = next - 1
    if (!closes) continue
    ends[count++] = next
    first = next
  }
  ends[count++] = last
  return count
}

/** First token after a stop that does not belong to the sentence before it: further stops, closing marks, brackets. */
function pastClosers(tokens: Tokens, from: number, last: number, inStraight: boolean): number {
  let at = from
  let open = inStraight
  while (at < last) {
    const kind = tokens.kind[at]!
    const glued = (tokens.shape[at]! & Shape.Space) === 0
    if (kind === TokenKind.CloseQuote) {
      if (!glued && at + 1 < last && (tokens.shape[at + 1]! & Shape.Space) === 0) break
    } else if (kind === TokenKind.StraightQuote) {
      const loose = at + 1 >= last || (tokens.shape[at + 1]! & Shape.Space) !== 0
      if (!glued && !(open && loose)) break
      open = false
    } else if (!isCloseBracket(tokens, at) && stopOf(tokens, at) === Stop.None) break
    at++
  }
  return at
}

/** Whether a sentence may start at `next`: a capital, a number, an opening mark, a tag or a link. */
function opens(tokens: Tokens, next: number): boolean {
  const kind = tokens.kind[next]!
  if (kind === TokenKind.Word) return (tokens.shape[next]! & Shape.Capital) !== 0
  if (kind === TokenKind.Punct) return isOpenBracket(tokens, next)
  return kind !== TokenKind.Dash && kind !== TokenKind.Hyphen
}

function stopEnds(tokens: Tokens, stop: number, next: number, kind: number): boolean {
  if (!opens(tokens, next)) return false
  const spaced = (tokens.shape[next]! & Shape.Space) !== 0
  if (!spaced && !gluedStart(tokens, stop, next)) return false
  const quoted = next > stop + 1 && isQuoteMark(tokens.kind[next - 1]!)
  if (quoted && kind !== Stop.Full && speaks(tokens, next)) return false
  return true
}

/** "scene.The": no space, but a small-lettered word before and a capitalised one after. */
function gluedStart(tokens: Tokens, stop: number, next: number): boolean {
  const kind = tokens.kind[next]!
  if (isQuoteMark(kind) || isOpenBracket(tokens, next)) return kind !== TokenKind.CloseQuote
  if (kind !== TokenKind.Word || (tokens.shape[next]! & Shape.AllCaps) !== 0) return false
  const before = tokens.kind[stop - 1]
  if (next > stop + 1) return true
  if (before === TokenKind.Number) return true
  return before === TokenKind.Word && tokens.end[stop - 1]! - tokens.start[stop - 1]! > 1
}

/** A short capitalised name and a verb of speech: the words that own the question before them. */
function speaks(tokens: Tokens, next: number): boolean {
  for (let i = next; i < tokens.count && i < next + NAME_WINDOW; i++) {
    if (tokens.kind[i] !== TokenKind.Word || (tokens.shape[i]! & Shape.Paragraph) !== 0) return false
    if (saying.has(tokens.word[i]!)) return true
  }
  return false
}

function dottedEnds(tokens: Tokens, first: number, dotted: number, next: number): boolean {
  const word = tokens.word[dotted]!
  const habit = habits.get(word)
  if (habit === Habit.Never) return false
  const kind = tokens.kind[next]!
  const closed = next > dotted + 1
  if (kind !== TokenKind.Word) {
    if (kind === TokenKind.Number || kind === TokenKind.Symbol) return false
    if (!isQuoteMark(kind) || next + 1 >= tokens.count) return false
    return (tokens.shape[next + 1]! & Shape.Capital) !== 0 && finiteBefore(tokens, first, dotted)
  }
  if ((tokens.shape[next]! & Shape.Capital) === 0) return false
  if (closed && isQuoteMark(tokens.kind[next - 1]!)) return true
  if (starters.has(tokens.word[next]!)) return !isTitleCase(tokens, first, dotted, next)
  if (habit === Habit.Free) return true
  if (habit === Habit.Plain && !modifiers.has(word) && newSubject(tokens, next) && finiteBefore(tokens, first, dotted))
    return true
  if (habit !== Habit.Clock || clockTails.has(tokens.word[next]!)) return false
  return finiteBefore(tokens, first, dotted) && !opensAdverbial(tokens, first, dotted)
}

/** "… from the D.C.I. Inquiries should …": a capitalised plural with its own auxiliary is the next sentence's subject. */
function newSubject(tokens: Tokens, next: number): boolean {
  const verb = next + 1
  if (verb >= tokens.count || (tokens.shape[verb]! & Shape.Line) !== 0) return false
  const plural = tokens.text.charCodeAt(tokens.end[next]! - 1) === 115 // s: many plurals are not in the lexicon
  return plural && auxiliaries.has(tokens.word[verb]!)
}

/** In a title-case line a capital says nothing: "U.S. And Canada Sign Treaty". */
function isTitleCase(tokens: Tokens, first: number, dotted: number, next: number): boolean {
  let small = 0
  let words = 0
  for (let i = Math.max(first, dotted - 8); i < tokens.count && i < next + 6; i++) {
    if (i > next && (tokens.shape[i]! & Shape.Line) !== 0) break
    if (tokens.kind[i] !== TokenKind.Word) continue
    if (tokens.end[i]! - tokens.start[i]! < 3) continue
    words++
    if ((tokens.shape[i]! & Shape.Capital) === 0) small++
  }
  return words > 3 && small === 0
}

/** Whether a small-lettered word that can be a finite verb stands between the sentence's start and the token. */
function finiteBefore(tokens: Tokens, first: number, token: number): boolean {
  for (let i = token - 1; i >= first && i > token - VERB_WINDOW; i--) {
    if (tokens.kind[i] !== TokenKind.Word || (tokens.shape[i]! & Shape.Capital) !== 0) continue
    if (auxiliaries.has(tokens.word[i]!)) return true
    const can = canBe(tokens.word[i]!)
    if ((can & Can.VerbPast) !== 0) return true
    if ((can & Can.VerbPresent) !== 0 && (can & (Can.Noun | Can.Plural)) === 0) return true
  }
  return false
}

/** "At about 5 p.m. Riverton Police …": an opening adverbial without a comma still waits for its subject. */
function opensAdverbial(tokens: Tokens, first: number, token: number): boolean {
  if (token - first > ADVERBIAL_WINDOW || !adverbialOpeners.has(tokens.word[first]!)) return false
  for (let i = first; i < token; i++) if (tokens.word[i] === COMMA) return false
  return true
}
