// Marks that quote nobody: nicknames, titles of works, and terms held at arm's length.

import { Can, canBe, isStranger } from '../../lex/lexicon.ts'
import { WordTable } from '../../lex/word-table.ts'
import type { Lookalike } from '../../model/claim.ts'
import { Shape, TokenKind, type Tokens } from '../../model/tokens.ts'
import { ids } from '../../voice/cues.ts'
import type { Pair } from './marks.ts'

/** Words before the mark that announce a work or a programme. */
const works = new WordTable(
  'show program programme film movie book novel song album single series documentary play episode hit classic poem podcast column musical memoir sitcom drama comedy ballad tune titled entitled network on host star magazine anthem'.split(
    ' ',
  ),
)
const terms = new WordTable(['called', 'phrase', 'word', 'words', 'term', 'nicknamed', 'known'])
const small = new WordTable('the a an of and in on for to at with from & my your'.split(' '))

/** What a pair of marks is if not a quotation, or null. `sourced`: a speaker was found; `strength`: how near to the marks. */
export function lookalikeOf(
  tokens: Tokens,
  pair: Pair,
  sourced: boolean,
  strength: 'beside' | 'sentence' | 'subject',
): Lookalike | null {
  const words = wordCount(tokens, pair)
  if (isNickname(tokens, pair, words)) return 'nickname'
  if (words === 1 && strength !== 'beside' && isLetter(tokens, pair)) return 'scare'
  if (strength !== 'beside' && words <= 7 && isTitleCase(tokens, pair)) {
    if (strength === 'subject' || announcesWork(tokens, pair)) return 'title'
  }
  if (words < 4 && strength !== 'beside' && isTerm(tokens, pair)) return 'scare'
  if (sourced) return null
  return words < 4 ? 'scare' : null
}

/** "the so-called “…”", "the phrase “…”", "known as “…”": the words themselves are spoken of. */
function isTerm(tokens: Tokens, pair: Pair): boolean {
  return pair.open > 0 && terms.has(tokens.word[pair.open - 1]!)
}

/** "An “R” beside the name": a letter is no speech. */
function isLetter(tokens: Tokens, pair: Pair): boolean {
  return tokens.kind[pair.first] === TokenKind.Word && tokens.end[pair.first]! - tokens.start[pair.first]! === 1
}

export function wordCount(tokens: Tokens, pair: Pair): number {
  let count = 0
  for (let i = pair.first; i < pair.last && count < 20; i++) {
    const kind = tokens.kind[i]!
    if (kind === TokenKind.Word || kind === TokenKind.Number) count++
  }
  return count
}

/** Jacob "Jake" Blake: capital words on both sides, with nothing between. */
function isNickname(tokens: Tokens, pair: Pair, words: number): boolean {
  if (words === 0 || words > 3 || pair.close < 0 || pair.open === 0) return false
  const before = pair.open - 1
  const after = pair.close + 1
  if (after >= tokens.count || (tokens.shape[after]! & Shape.Capital) === 0) return false
  if ((tokens.shape[before]! & Shape.Capital) === 0 || tokens.kind[before] !== TokenKind.Word) return false
  if ((tokens.shape[pair.first]! & Shape.Capital) === 0) return false
  if ((tokens.shape[pair.open]! & Shape.Line) !== 0 || tokens.word[pair.last - 1] === ids.comma) return false
  const can = canBe(tokens.word[before]!)
  return (
    isStranger(tokens.word[before]!) || (can & (Can.FirstName | Can.MaleName | Can.FemaleName | Can.LastName)) !== 0
  )
}

function isTitleCase(tokens: Tokens, pair: Pair): boolean {
  let capitals = 0
  for (let i = pair.first; i < pair.last; i++) {
    if (tokens.kind[i] !== TokenKind.Word) continue
    if ((tokens.shape[i]! & Shape.Capital) !== 0) capitals++
    else if (!small.has(tokens.word[i]!) || i === pair.first) return false
  }
  return capitals > 0
}

/** "the film “…”", "on ABC's “…”": the words before the mark announce a work. */
function announcesWork(tokens: Tokens, pair: Pair): boolean {
  if (pair.open === 0) return false
  const before = pair.open - 1
  const id = tokens.word[before]!
  if (works.has(id) || id === ids.possessive || id === ids.apostrophe) return true
  const earlier = before > 0 ? tokens.word[before - 1]! : 0
  return id === ids.comma && works.has(earlier)
}
