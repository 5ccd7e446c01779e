// Where the speaker of a quotation stands: an ordered list of rules, each a plain object; the first that finds a source wins.

import { Can, canBe } from '../../lex/lexicon.ts'
import { WordTable } from '../../lex/word-table.ts'
import type { TokenRange } from '../../model/syntax.ts'
import { Shape, TokenKind, type Tokens } from '../../model/tokens.ts'
import { Cue, cueOf, documents, ids } from '../../voice/cues.ts'
import { isAuxiliary, phraseStarting, pronouns } from '../../voice/phrase.ts'
import { clauseSubject, mainSubject, subjectAfter, subjectOf } from '../../voice/subject.ts'
import { isCueVerb, type Scene, type Source, skipQuotesBack } from './scene.ts'

export interface SpeakerRule {
  /** `quote.name`. */
  readonly id: string
  /** One sentence for `claims why`. */
  readonly about: string
  readonly find: (scene: Scene) => Source | null
}

const REACH = 45
const modals = new WordTable(['to', 'will', 'would', 'could', 'should', 'can', 'may', 'might'])
/** Verbs that report only where they stand beside the marks. */
const besideOnly = new WordTable(
  'continue continued continues continuing read reads reading go add indicate signal'.split(' '),
)

function found(speaker: TokenRange | null, cue: number): Source | null {
  return speaker === null ? null : { speaker, cue, continues: -1 }
}

/** First token after the quotation that is neither comma nor dash. */
function resume(scene: Scene): number {
  let at = scene.after
  const { tokens } = scene
  while (at < scene.ceiling && (tokens.word[at] === ids.comma || tokens.kind[at] === TokenKind.Dash)) at++
  return at
}

function saidAfter(scene: Scene): Source | null {
  const { tokens, ceiling } = scene
  if (!scene.hangs && !startsWithSpeech(scene)) return null
  const at = resume(scene)
  if (at >= ceiling) return null
  if (tokens.word[at] === ids.according && tokens.word[at + 1] === ids.to)
    return found(phraseStarting(tokens, at + 2, ceiling), at)
  if (isCueVerb(tokens, at, at) && cueOf(tokens.word[at]!) === Cue.Say && !isGerund(tokens, at))
    return found(subjectAfter(tokens, at, ceiling), at)
  return subjectThenVerb(scene, at) ?? anyVerb(scene, at)
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

/** “Q.” he said. — a full stop inside the marks, and nothing but speaker and verb behind them. */
function startsWithSpeech(scene: Scene): boolean {
  const { tokens, after } = scene
  if (scene.pair.close < 0 || after >= tokens.count) return false
  const end = Math.min(after + 5, scene.parsed.paragraphs[scene.pair.paragraph]!.last)
  if ((tokens.shape[after]! & Shape.Capital) !== 0 && !pronouns.has(tokens.word[after]!)) return false
  for (let i = after; i < end; i++)
    if (cueOf(tokens.word[i]!) === Cue.Say) return i + 1 >= end || isBreak(tokens, i + 1)
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
    if (tokens.kind[i] === TokenKind.OpenQuote) return null
    if (!isCueVerb(tokens, i, at) || cueOf(tokens.word[i]!) !== Cue.Say || i === at) continue
    if (isGerund(tokens, i)) continue
    const subject = subjectOf(scene.parsed, i, at)
    if (subject === null) continue
    return subject.first - at <= 4 ? found(subject, i) : null
  }
  return null
}

function isGerund(tokens: Tokens, token: number): boolean {
  return (canBe(tokens.word[token]!) & Can.Gerund) !== 0
}

/** P said, “Q” · P said: “Q” · P said that “Q”: the cue stands directly before the mark. */
function saidBefore(scene: Scene): Source | null {
  const { tokens, floor, pair } = scene
  let at = pair.open - 1
  let steps = 0
  while (at >= floor && steps < 3 && isConnective(tokens, at)) {
    at--
    steps++
  }
  if (at < floor || !isCueVerb(tokens, at, floor) || cueOf(tokens.word[at]!) === Cue.Stance) return null
  return sourceOfVerb(scene, at)
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

/** Source that a cue verb names: its subject, "by P" of a passive, or the sentence's subject for participles and infinitives. */
function sourceOfVerb(scene: Scene, verb: number): Source | null {
  const { tokens, floor } = scene
  const by = passiveAgent(scene, verb)
  if (by !== null) return found(by, verb)
  const start = clauseFloor(scene, verb)
  if (isGerund(tokens, verb) || modals.has(tokens.word[verb - 1] ?? 0)) {
    const host = hostVerb(scene, verb) ?? clauseSubject(scene.parsed, verb, floor)
    if (host !== null) return { speaker: host, cue: verb, continues: -1 }
    if (verb === floor) return continued(scene)
    return found(mainSubject(scene.parsed, start, verb), verb)
  }
  const subject = subjectOf(scene.parsed, verb, start)
  if (subject !== null) return found(subject, verb)
  if (verb === floor) return found(subjectAfter(tokens, verb, scene.pair.open), verb)
  return coordinated(tokens, verb, start) ? found(mainSubject(scene.parsed, floor, verb), verb) : null
}

/** "P left and said “Q”", "P, smiling, then said “Q”": a verb without a subject of its own takes the sentence's. */
function coordinated(tokens: Tokens, verb: number, floor: number): boolean {
  for (let i = verb - 1; i >= floor && i > verb - 5; i--) {
    const id = tokens.word[i]!
    if (id === ids.and || id === ids.but || id === ids.comma) return true
  }
  return verb > floor
}

/** Where the words before a verb start when quotations before it in the sentence are passed over. */
function clauseFloor(scene: Scene, verb: number): number {
  for (let k = scene.index - 1; k >= 0; k--) {
    const end = scene.pairs[k]!.close
    if (end < scene.floor) break
    if (end >= 0 && end < verb && verb - end < 12) return end + 1
  }
  return scene.floor
}

function passiveAgent(scene: Scene, verb: number): TokenRange | null {
  const { tokens, pair } = scene
  for (let i = verb + 1; i < pair.open && i < verb + 8; i++)
    if (tokens.word[i] === ids.by) return phraseStarting(tokens, i + 1, pair.open)
  return null
}

/** Subject of the verb that a participle or infinitive hangs on: "P fired back, calling it “Q”". */
function hostVerb(scene: Scene, verb: number): TokenRange | null {
  const { tokens, floor } = scene
  for (let i = verb - 1; i >= floor; i--) {
    const inside = skipQuotesBack(scene, i)
    if (inside !== i) {
      i = inside + 1
      continue
    }
    const cue = cueOf(tokens.word[i]!)
    if ((cue !== Cue.Say && cue !== Cue.Name) || isGerund(tokens, i) || !isCueVerb(tokens, i, floor)) continue
    if (isAuxiliary(tokens.word[i - 1] ?? 0) && tokens.word[i - 1] === ids.to) continue
    const subject = subjectOf(scene.parsed, i, floor)
    if (subject !== null) return subject
  }
  return null
}

/** The nearest cue before the mark in the same sentence: verbs of saying and naming before mere stances. */
function cueInSentence(scene: Scene): Source | null {
  const { tokens, floor, pair } = scene
  let stance = -1
  for (let i = pair.open - 1; i >= floor && i > pair.open - REACH * 2; i--) {
    const outside = skipQuotesBack(scene, i)
    if (outside !== i) {
      i = outside + 1
      continue
    }
    if (tokens.word[i] === ids.according && tokens.word[i + 1] === ids.to)
      return found(phraseStarting(tokens, i + 2, pair.open), i)
    if (!isCueVerb(tokens, i, floor) || besideOnly.has(tokens.word[i]!)) continue
    const cue = cueOf(tokens.word[i]!)
    if (cue === Cue.Stance || (cue === Cue.Name && pair.open - i > 10)) {
      if (stance < 0) stance = i
      continue
    }
    const source = sourceOfVerb(scene, i)
    if (source !== null) return source
  }
  return stance < 0 ? null : sourceOfVerb(scene, stance)
}

/** “Q” — P, and “Q” - P at the end of a paragraph. */
function dashSignature(scene: Scene): Source | null {
  const { tokens, after, ceiling, pair } = scene
  const end = scene.parsed.paragraphs[pair.paragraph]!.last
  if (after >= end || tokens.kind[after] !== TokenKind.Dash || ceiling > end) return null
  const phrase = phraseStarting(tokens, after + 1, end)
  return phrase !== null && end - phrase.last <= 8 && (tokens.shape[phrase.first]! & Shape.Capital) !== 0
    ? found(phrase, after)
    : null
}

/** The sentence before ends in a colon: P had this to say: “Q”, also across the blank line. */
function colonBefore(scene: Scene): Source | null {
  const { tokens, pair, parsed } = scene
  const colon = pair.open - 1
  if (colon < 0 || tokens.word[colon] !== ids.colon) return null
  const sentence = parsed.sentences[parsed.sentenceOf[colon]!]!
  for (let i = colon - 1; i >= sentence.first; i--) {
    if (!isCueVerb(tokens, i, sentence.first) || cueOf(tokens.word[i]!) === Cue.Stance) continue
    const subject = isGerund(tokens, i)
      ? mainSubject(scene.parsed, sentence.first, i)
      : subjectOf(scene.parsed, i, sentence.first)
    if (subject !== null) return found(subject, i)
  }
  return found(mainSubject(scene.parsed, sentence.first, colon), colon)
}

/** "The banner: “Q”", "chants of “Q”", "a sign that says “Q”": writing and crowds that speak. */
function documentBefore(scene: Scene): Source | null {
  const { tokens, floor, pair } = scene
  for (let i = pair.open - 1; i >= floor && i > pair.open - 4; i--) {
    const id = tokens.word[i]!
    if (id === ids.of || id === ids.that) continue
    if (!documents.has(id)) break
    const subject = mainSubject(scene.parsed, floor, i)
    return found(subject ?? { first: i, last: i + 1 }, i)
  }
  return null
}

function continued(scene: Scene): Source | null {
  const { pair, pairs, index, sources, opens } = scene
  if (!opens) return null
  const before = index - 1
  if (before >= 0 && pairs[before]!.paragraph === pair.paragraph) return follow(before, sources)
  const spoken = lastSpoken(scene, pair.open - 1)
  if (spoken !== null) return spoken
  if (pair.open !== scene.parsed.paragraphs[pair.paragraph]!.first) return null
  if (before >= 0 && pairs[before]!.paragraph === pair.paragraph - 1) return follow(before, sources)
  return null
}

function follow(before: number, sources: readonly (Source | null)[]): Source | null {
  const source = sources[before]
  if (source === null || source === undefined) return null
  return { speaker: null, cue: source.cue, continues: before }
}

/** The sentence before reports speech without marks: Jane Roe said the road was closed. “We had no choice.” */
function lastSpoken(scene: Scene, token: number): Source | null {
  const { tokens, parsed } = scene
  if (token < 0) return null
  const sentence = parsed.sentences[parsed.sentenceOf[token]!]!
  const paragraphs = scene.pair.paragraph - sentence.paragraph
  if (paragraphs > 1) return null
  for (let i = sentence.first; i < sentence.last && i < token; i++) {
    if (tokens.kind[i] === TokenKind.OpenQuote || cueOf(tokens.word[i]!) !== Cue.Say) continue
    if (!isCueVerb(tokens, i, sentence.first)) continue
    const subject = subjectOf(scene.parsed, i, sentence.first)
    if (subject !== null) return found(subject, i)
  }
  return null
}

/** In the order in which they are tried. */
export const speakerRules: readonly SpeakerRule[] = [
  {
    id: 'quote.said-before',
    about: 'A reporting verb stands directly before the mark; its subject speaks.',
    find: saidBefore,
  },
  { id: 'quote.said-after', about: 'Speaker and reporting verb follow the closing mark.', find: saidAfter },
  { id: 'quote.cue-in-sentence', about: 'The nearest cue before the mark in the same sentence.', find: cueInSentence },
  { id: 'quote.signature', about: 'A dash and a name sign the quotation.', find: dashSignature },
  { id: 'quote.colon', about: 'A line that ends in a colon announces the quotation.', find: colonBefore },
  { id: 'quote.document', about: 'A sign, a chant or a document carries the words.', find: documentBefore },
  { id: 'quote.continued', about: 'The speaker of the words before goes on.', find: continued },
]
