// The surroundings of one quotation that the speaker rules look at, worked out once: its sentence, what precedes and follows it.

import { Can, canBe } from '../../lex/lexicon.ts'
import { WordTable } from '../../lex/word-table.ts'
import { type Parsed, Pos, type TokenRange } from '../../model/syntax.ts'
import { Shape, TokenKind, type Tokens } from '../../model/tokens.ts'
import { Cue, cueOf, ids, mostlyNoun } from '../../voice/cues.ts'
import type { Pair } from './marks.ts'

/** Where the speaker of a quotation stands, or which earlier quotation's speaker goes on. */
export interface Source {
  readonly speaker: TokenRange | null
  readonly cue: number
  readonly continues: number
}

export interface Scene {
  readonly parsed: Parsed
  readonly tokens: Tokens
  readonly pairs: readonly Pair[]
  /** Index of this quotation in `pairs`. */
  readonly index: number
  readonly pair: Pair
  /** First token of the sentence in which the quotation starts. */
  readonly floor: number
  /** First token after the quotation, and the end of the sentence that goes on there. */
  readonly after: number
  readonly ceiling: number
  /** The quotation starts its sentence. */
  readonly opens: boolean
  /** The quotation is left open by a comma, a question mark and the like: its sentence goes on after it. */
  readonly hangs: boolean
  /** Sources of the quotations before this one. */
  readonly sources: readonly (Source | null)[]
}

export function sceneOf(
  parsed: Parsed,
  pairs: readonly Pair[],
  index: number,
  sources: readonly (Source | null)[],
): Scene {
  const { tokens, sentences, sentenceOf, paragraphs } = parsed
  const pair = pairs[index]!
  const paragraph = paragraphs[pair.paragraph]!
  const floor = Math.max(paragraph.first, sentences[sentenceOf[pair.open]!]!.first)
  const after = pair.close < 0 ? pair.last : pair.close + 1
  const goesOn = pair.close >= 0 && after < paragraph.last
  const ceiling = goesOn ? Math.min(paragraph.last, sentences[sentenceOf[after]!]!.last) : after
  const opens = pair.open === floor || isEnd(tokens, pair.open - 1)
  const hangs = goesOn && hangsOpen(tokens, pair, opens)
  return { parsed, tokens, pairs, index, pair, floor, after, ceiling, opens, hangs, sources }
}

function isEnd(tokens: Tokens, token: number): boolean {
  const id = tokens.word[token]!
  return (
    id === ids.period || id === ids.question || id === ids.exclamation || tokens.kind[token] === TokenKind.CloseQuote
  )
}

/** Its sentence goes on: a comma, a question mark and the like inside, or a comma or dash behind; bare only where it opens. */
function hangsOpen(tokens: Tokens, pair: Pair, opens: boolean): boolean {
  const id = tokens.word[pair.last - 1]!
  if (id === ids.period) return false
  if (opens || tokens.kind[pair.last - 1] !== TokenKind.Word) return true
  const after = pair.close + 1
  return tokens.word[after] === ids.comma || tokens.kind[after] === TokenKind.Dash
}

function isQuoteMark(kind: number | undefined): boolean {
  return kind === TokenKind.OpenQuote || kind === TokenKind.StraightQuote
}

/** Before a participle these give it their subject: "can be heard saying". */
export const perceived = new WordTable(['heard', 'seen', 'caught', 'recorded', 'filmed'])

/** Some write these as names of the service. */
const written = new WordTable(['tweeted', 'retweeted', 'instagrammed'])

function isModifier({ groups, groupOf, pos, verbOf }: Parsed, token: number): boolean {
  const group = groups[groupOf[token]!]
  return (
    group !== undefined &&
    verbOf[token]! < 0 &&
    token > group.first &&
    token < group.head &&
    pos[token] === Pos.Adjective
  )
}

/** True where the token can be read as a finite or participial cue verb in its place. */
export function isCueVerb(parsed: Parsed, token: number, floor: number): boolean {
  const { tokens } = parsed
  const id = tokens.word[token]!
  if (tokens.kind[token] !== TokenKind.Word || cueOf(id) === Cue.None) return false
  if ((tokens.shape[token]! & Shape.Capital) !== 0 && token > floor && !written.has(id)) return false
  // "Roe's proposed tax": a participle inside a noun group reports nothing
  if (isModifier(parsed, token)) return false
  // "the so-called “…”" is part of a word.
  if (token > floor && tokens.kind[token - 1] === TokenKind.Hyphen) return false
  if (!mostlyNoun(id) || (token > floor && perceived.has(tokens.word[token - 1]!))) return true
  // "with posts saying “Q”": before a mark the gerund is a verb.
  if ((canBe(id) & Can.Gerund) !== 0 && isQuoteMark(tokens.kind[token + 1])) return true
  return parsed.verbOf[token]! >= 0
}

/** Steps back over the quotations that end before `token`: their words belong to others. */
export function skipQuotesBack(scene: Scene, token: number): number {
  let at = token
  for (let k = scene.index - 1; k >= 0 && k > scene.index - 60; k--) {
    const pair = scene.pairs[k]!
    const end = pair.close < 0 ? pair.last - 1 : pair.close
    if (end < at) break
    if (pair.open <= at) at = pair.open - 1
  }
  return at
}
