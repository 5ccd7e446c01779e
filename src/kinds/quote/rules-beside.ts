// Speakers beside the marks: before them, behind them, or under them after a dash.

import { Can, canBe } from '../../lex/lexicon.ts'
import { WordTable } from '../../lex/word-table.ts'
import type { TokenRange } from '../../model/syntax.ts'
import { Shape, TokenKind, type Tokens } from '../../model/tokens.ts'
import { Cue, cueOf, ids } from '../../voice/cues.ts'
import { phraseStarting, pronouns } from '../../voice/phrase.ts'
import { subjectAfter, subjectOf } from '../../voice/subject.ts'
import { continued, cueInSentence } from './rules-far.ts'
import { isCueVerb, type Scene, type Source } from './scene.ts'
import { authorOf, handedOn } from './second-look.ts'
import { found, isGerund, mainAfter, sourceOfVerb } from './verb-source.ts'

const REACH = 45

export function saidAfter(scene: Scene): Source | null {
  const { tokens, ceiling } = scene
  if (!scene.hangs && !startsWithSpeech(scene)) return null
  const at = resume(scene)
  if (at >= ceiling) return null
  if (tokens.word[at] === ids.according && tokens.word[at + 1] === ids.to)
    return saidWithin(scene) ?? found(authorOf(tokens, at + 2, ceiling) ?? phraseStarting(tokens, at + 2, ceiling), at)
  if (isCueVerb(scene.parsed, at, at) && cueOf(tokens.word[at]!) === Cue.Say && !isGerund(tokens, at))
    return found(subjectAfter(tokens, at, ceiling), at)
  return handedOn(scene, at) ?? subjectThenVerb(scene, at) ?? anyVerb(scene, at)
}

/** P said it was “Q,” according to the Times: the words are P's, the paper hands them on. */
function saidWithin(scene: Scene): Source | null {
  if (scene.opens) return null
  const source = cueInSentence(scene)
  return source !== null && source.cue >= 0 && cueOf(scene.tokens.word[source.cue]!) === Cue.Say ? source : null
}

/** “Q!” beamed Jane Roe · “Q,” Roe charged: behind a whole quotation any finite verb beside a name reports it. */
function anyVerb(scene: Scene, at: number): Source | null {
  const { tokens, ceiling } = scene
  if (!scene.opens || !scene.hangs) return null
  if (finiteAt(tokens, at) && (tokens.shape[at]! & Shape.Capital) === 0) {
    const after = phraseStarting(tokens, at + 1, ceiling)
    return after !== null && (tokens.shape[after.first]! & Shape.Capital) !== 0 ? found(after, at) : null
  }
  const before = phraseStarting(tokens, at, ceiling)
  if (before === null || before.last >= ceiling || !finiteAt(tokens, before.last)) return null
  return found(before, before.last)
}

function finiteAt(tokens: Tokens, token: number): boolean {
  return (canBe(tokens.word[token]!) & (Can.VerbPast | Can.VerbPresent)) !== 0
}

/** First token after the quotation that is neither comma nor dash. */
function resume(scene: Scene): number {
  let at = scene.after
  const { tokens } = scene
  while (at < scene.ceiling && (tokens.word[at] === ids.comma || tokens.kind[at] === TokenKind.Dash)) at++
  return at
}

/** “Q.” he said. — a full stop inside the marks, and nothing but speaker and verb behind them. */
function startsWithSpeech(scene: Scene): boolean {
  const { tokens, after } = scene
  if (scene.pair.close < 0 || after >= tokens.count) return false
  if (tokens.kind[scene.pair.last - 1] === TokenKind.Word) return false
  const close = scene.parsed.paragraphs[scene.pair.paragraph]!.last
  const end = Math.min(after + 5, close)
  const named = (tokens.shape[after]! & Shape.Capital) !== 0 && !pronouns.has(tokens.word[after]!)
  for (let i = after; i < end; i++) {
    if (cueOf(tokens.word[i]!) !== Cue.Say) {
      if (named && (tokens.shape[i]! & Shape.Capital) === 0) return false
      continue
    }
    // “Q.” Roe said. — with a name the sentence must end there; else it tells something new.
    return i + 1 >= close || (named ? tokens.word[i + 1] === ids.period : i + 1 >= end || isBreak(tokens, i + 1))
  }
  return false
}

function isBreak(tokens: Tokens, token: number): boolean {
  const id = tokens.word[token]!
  return id === ids.period || id === ids.comma || (tokens.shape[token]! & Shape.Paragraph) !== 0
}

function subjectThenVerb(scene: Scene, at: number): Source | null {
  const { tokens } = scene
  const end = Math.min(scene.ceiling, at + REACH)
  for (let i = at; i < end; i++) {
    if (tokens.kind[i] === TokenKind.OpenQuote && tokens.word[i] === ids.double) {
      // a fragment inside the aside: “Q,” Roe, in a “Vote” cap, said
      const next = scene.pairs[scene.index + 1]
      if (next === undefined || next.open !== i || next.close < 0 || next.close - i > 8) return null
      i = next.close
      continue
    }
    if (!isCueVerb(scene.parsed, i, at) || cueOf(tokens.word[i]!) !== Cue.Say || i === at) continue
    if (isGerund(tokens, i) || tokens.word[i - 1] === ids.to) continue
    const subject = named(tokens, at, i) ?? subjectOf(scene.parsed, i, at)
    if (subject === null) continue
    if (isTitled(tokens, at, i))
      return found(tokens.word[subject.first - 1] === ids.comma ? subject : { first: at, last: i }, i)
    const isNear = subject.first - at <= 4 || closesSentence(scene, subject.first, i)
    return isNear || isApposed(tokens, at, subject, i) ? found(subject, i) : null
  }
  return null
}

/** “Q,” Superintendent of Police, Dover, Jane Roe told · “Q,” the Office of R&D said: nothing but capitals and small words. */
function isTitled(tokens: Tokens, at: number, verb: number): boolean {
  if (verb - at > DESCRIPTION) return false
  let capitals = 0
  for (let i = at; i < verb; i++) {
    if (tokens.kind[i] !== TokenKind.Word) continue
    if ((tokens.shape[i]! & Shape.Capital) !== 0) capitals++
    else if (!particles.has(tokens.word[i]!)) return false
  }
  return capitals >= MANY
}
const particles = new WordTable(['of', 'the', 'for', 'and', 'in'])
/** Capitals that make a title with a name, or a body's long name. */
const MANY = 4

/** “Q,” a local member of parliament, Jane Roe, told: a name in commas behind nothing but its description. */
function isApposed(tokens: Tokens, at: number, subject: TokenRange, verb: number): boolean {
  if (tokens.word[subject.first - 1] !== ids.comma || tokens.word[subject.last] !== ids.comma) return false
  if (subject.last + 1 !== verb || subject.first - at > DESCRIPTION) return false
  for (let i = at; i < subject.first - 1; i++) if (tokens.word[i] === ids.comma || finiteAt(tokens, i)) return false
  return true
}
/** Longest description before a name, in tokens. */
const DESCRIPTION = 12
/** “Q,” Jane Roe, a clerk at the mill said. — the comma behind the aside is missing: the name still speaks. */
function named(tokens: Tokens, at: number, verb: number): TokenRange | null {
  const phrase = phraseStarting(tokens, at, verb)
  if (phrase === null || phrase.first !== at || phrase.last - at < 2 || phrase.last + 2 >= verb) return null
  for (let i = at; i < phrase.last; i++) if ((tokens.shape[i]! & Shape.Capital) === 0) return null
  if (tokens.word[phrase.last] !== ids.comma || (tokens.shape[phrase.last + 1]! & Shape.Capital) !== 0) return null
  for (let i = phrase.last + 1; i < verb; i++) if (tokens.kind[i] !== TokenKind.Word) return null
  return phrase
}

/** “Q” in the meantime, he added. — speaker and verb alone behind the last comma. */
function closesSentence({ tokens, ceiling }: Scene, subject: number, verb: number): boolean {
  if (tokens.word[subject - 1] !== ids.comma) return false
  const next = days.has(tokens.word[verb + 1] ?? 0) ? verb + 2 : verb + 1
  return next >= ceiling || tokens.word[next] === ids.period
}
const days = new WordTable('monday tuesday wednesday thursday friday saturday sunday today yesterday'.split(' '))

/** P said, “Q” · P said: “Q” · P said that “Q”: the cue stands directly before the mark. */
export function saidBefore(scene: Scene): Source | null {
  const { tokens, floor, pair } = scene
  let at = pair.open - 1
  let steps = 0
  while (at >= floor && steps < 3 && isConnective(tokens, at)) {
    at--
    steps++
  }
  if (at < floor || !isCueVerb(scene.parsed, at, floor) || cueOf(tokens.word[at]!) === Cue.Stance) return null
  if (isGerund(tokens, at) && at === floor) return continued(scene) ?? goesOn(scene) ?? found(mainAfter(scene, at), at)
  return sourceOfVerb(scene, at)
}

/** Adding, “Q”: whoever spoke just before in the paragraph. */
function goesOn({ pairs, index, sources }: Scene): Source | null {
  const before = index - 1
  if (before < 0 || pairs[before]!.paragraph !== pairs[index]!.paragraph) return null
  const source = sources[before]
  return source === null || source === undefined ? null : { speaker: null, cue: source.cue, continues: before }
}

function isConnective(tokens: Tokens, token: number): boolean {
  const id = tokens.word[token]!
  return (
    id === ids.comma ||
    id === ids.colon ||
    id === ids.that ||
    id === ids.as ||
    id === ids.a ||
    id === ids.the ||
    id === ids.an
  )
}

/** “Q” — P, and “Q” - P at the end of a paragraph. */
export function dashSignature(scene: Scene): Source | null {
  const { tokens, after, ceiling, pair } = scene
  const end = scene.parsed.paragraphs[pair.paragraph]!.last
  if (after >= end || tokens.kind[after] !== TokenKind.Dash || ceiling > end) return null
  const phrase = phraseStarting(tokens, after + 1, end)
  return phrase !== null && end - phrase.last <= 8 && (tokens.shape[phrase.first]! & Shape.Capital) !== 0
    ? found(phrase, after)
    : null
}
