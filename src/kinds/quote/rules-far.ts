// Speakers away from the marks: elsewhere in the sentence, in the line that announces the words, or in the words before.

import { intern } from '../../lex/lexicon.ts'
import { WordTable } from '../../lex/word-table.ts'
import type { TokenRange } from '../../model/syntax.ts'
import { Shape, type Tokens } from '../../model/tokens.ts'
import { canSpeak } from '../../voice/able.ts'
import { Cue, cueOf, documents, ids } from '../../voice/cues.ts'
import { headOf, phraseEnding, phraseStarting, pronouns } from '../../voice/phrase.ts'
import { mainSubject, subjectOf } from '../../voice/subject.ts'
import { isCueVerb, type Scene, type Source, skipQuotesBack } from './scene.ts'
import { isClosedAside } from './second-look.ts'
import { found, isGerund, sourceOfVerb } from './verb-source.ts'

const REACH = 45
const NAMED = intern('named')
/** Verbs that report only where they stand beside the marks. */
const besideOnly = new WordTable(
  'continue continued continues continuing read reads reading go add indicate signal comment see feel'.split(' '),
)

/** The nearest cue before the mark in the same sentence: verbs of saying and naming before mere stances. */
export function cueInSentence(scene: Scene): Source | null {
  const { tokens, floor, pair } = scene
  let stance = -1
  let seen = -1
  for (let i = pair.open - 1; i >= floor && i > pair.open - REACH * 2; i--) {
    const outside = skipQuotesBack(scene, i)
    if (outside !== i) {
      i = outside + 1
      continue
    }
    if (tokens.word[i] === ids.according && tokens.word[i + 1] === ids.to) {
      const source = found(phraseStarting(tokens, i + 2, pair.open), i)
      if (mayBe(tokens, source)) return source
      continue
    }
    const nominal = nounSource(scene, i) ?? findings(scene, i)
    if (nominal !== null) return nominal
    if (!isCueVerb(scene.parsed, i, floor) || besideOnly.has(tokens.word[i]!)) continue
    if (isClosedAside(tokens, i, pair.open, floor)) continue
    const cue = cueOf(tokens.word[i]!)
    // "a boy named Roe went …": who has a name does not quote.
    if (cue === Cue.Name && (tokens.shape[i + 1]! & Shape.Capital) !== 0 && tokens.word[i] === NAMED) continue
    if (cue === Cue.Stance || (cue === Cue.Name && pair.open - i > 10)) {
      if (stance < 0) stance = i
      seen = i
      continue
    }
    const source = sourceOfVerb(scene, i)
    seen = i
    if (source !== null && mayBe(tokens, source)) return source
  }
  const source = stance < 0 ? null : sourceOfVerb(scene, stance)
  if (mayBe(tokens, source)) return source
  if (seen < 0) return null
  // A cue whose own subject cannot speak: the sentence's may.
  const main = found(mainSubject(scene.parsed, floor, seen), seen)
  return mayBe(tokens, main) ? main : null
}

/** "Roe's claim that the vote was “Q”", "her campaign slogan is “Q”": whoever owns the word for what was said. */
function nounSource({ tokens, floor, parsed, pair }: Scene, noun: number): Source | null {
  const says = sayings.get(tokens.word[noun]!)
  const next = tokens.word[noun + 1] ?? 0
  if (says === 0 || (next !== ids.that && next !== ids.as && !(says === 2 && isBeing(tokens, noun + 1, pair.open))))
    return null
  for (let i = noun - 1; i >= floor && i > noun - 4; i--) {
    const id = tokens.word[i]!
    if (owners.has(id)) return found({ first: i, last: i + 1 }, noun)
    if (id === ids.possessive || id === ids.apostrophe) return found(phraseEnding(tokens, i - 1, floor), noun)
    if (parsed.verbOf[i]! >= 0) return issuing.has(id) ? found(subjectOf(parsed, i, floor), i) : null
  }
  return null
}
/** "Roe issued a warning that “Q”": whoever gives the word that was said. */
const issuing = new WordTable('issued issues gave gives made makes sent sends repeated renewed'.split(' '))

/** "… is “Q”": a form of "be" leads to the mark. */
function isBeing(tokens: Tokens, token: number, mark: number): boolean {
  return token === mark - 1 && beings.has(tokens.word[token]!)
}

const beings = new WordTable(['is', 'was', 'remains', 'became'])
const owners = new WordTable(['his', 'her', 'their', 'its', 'my', 'our'])
/** Nouns of saying; 2: also before "is", as slogans are told. */
const sayings = new WordTable({
  remark: 1,
  remarks: 1,
  warning: 1,
  claim: 1,
  claims: 1,
  assertion: 1,
  allegation: 1,
  suggestion: 1,
  contention: 1,
  declaration: 1,
  insistence: 1,
  belief: 1,
  view: 1,
  argument: 1,
  complaint: 1,
  admission: 1,
  comment: 1,
  comments: 1,
  pledge: 1,
  promise: 1,
  vow: 1,
  statement: 1,
  description: 1,
  slogan: 2,
  phrase: 2,
  motto: 2,
  message: 2,
  response: 2,
  answer: 2,
  reply: 2,
})

/** "The report found “Q”", "witnesses spoke of “Q”": verbs that quote with such a subject or such a word behind them only. */
function findings({ tokens, floor, parsed }: Scene, verb: number): Source | null {
  const id = tokens.word[verb]!
  const spoke = spokes.has(id) && (tokens.word[verb + 1] === ids.of || tokens.word[verb + 1] === ABOUT)
  if (!spoke && !finds.has(id)) return null
  const subject = subjectOf(parsed, verb, floor)
  if (subject === null) return null
  const head = tokens.word[headOf(tokens, subject)]!
  return spoke || documents.has(head) || finders.has(head) ? found(subject, verb) : null
}

const ABOUT = intern('about')
const spokes = new WordTable(['spoke', 'speaks', 'speak', 'speaking', 'spoken'])
const finds = new WordTable(['found', 'finds', 'cited', 'cites'])
const finders = new WordTable(
  'inquiry enquiry investigation review audit inspectors inspector auditors auditor panel commission jury judge court coroner'.split(
    ' ',
  ),
)

/** The source found is one that can speak. */
function mayBe(tokens: Tokens, source: Source | null): boolean {
  return source !== null && (source.speaker === null || canSpeak(tokens, source.speaker))
}

/** The sentence before ends in a colon: P had this to say: “Q”, also across the blank line. */
export function colonBefore(scene: Scene): Source | null {
  const { tokens, pair, parsed } = scene
  const colon = pair.open - 1
  if (colon < 0 || tokens.word[colon] !== ids.colon) return null
  const sentence = parsed.sentences[parsed.sentenceOf[colon]!]!
  for (let i = colon - 1; i >= sentence.first && i > colon - 60; i--) {
    if (!isCueVerb(scene.parsed, i, sentence.first) || cueOf(tokens.word[i]!) === Cue.Stance) continue
    if (isClosedAside(tokens, i, colon, sentence.first)) continue
    const subject = isGerund(tokens, i)
      ? mainSubject(scene.parsed, sentence.first, i)
      : subjectOf(scene.parsed, i, sentence.first)
    if (subject !== null) return found(subject, i)
  }
  const outcry = outcryBefore(tokens, colon, sentence.first)
  if (outcry !== null) return found(outcry, colon)
  const source = found(mainSubject(scene.parsed, sentence.first, colon), colon)
  if (mayBe(tokens, source)) return source
  // "The verdict does not surprise historian Jane Roe: “Q”"
  const named = phraseEnding(tokens, colon - 1, sentence.first)
  return named !== null && (tokens.shape[named.last - 1]! & Shape.Capital) !== 0 ? found(named, colon) : null
}

/** "The news brought chants of protest: “Q”": what many voices call is the word of the outcry, whatever brought it. */
function outcryBefore(tokens: Tokens, colon: number, floor: number): TokenRange | null {
  for (let i = colon - 1; i >= floor && i > colon - 5; i--)
    if (outcries.has(tokens.word[i]!)) return { first: i, last: colon }
  return null
}
const outcries = new WordTable(['chants', 'shouts', 'cries', 'calls', 'cheers', 'screams'])

/** "The banner: “Q”", "chants of “Q”", "a sign that says “Q”": writing and crowds that speak. */
export function documentBefore(scene: Scene): Source | null {
  const { tokens, floor, pair } = scene
  for (let i = pair.open - 1; i >= floor && i > pair.open - 4; i--) {
    const id = tokens.word[i]!
    if (id === ids.of || id === ids.that) continue
    // "she shouts": no outcry but a verb
    if (!documents.has(id) || (outcries.has(id) && scene.parsed.groupOf[i]! < 0)) break
    const subject = mainSubject(scene.parsed, floor, i)
    const speaks = subject !== null && canSpeak(tokens, subject) && !isFallen(scene, subject, i)
    return found(speaks ? subject : (phraseEnding(tokens, i, floor) ?? { first: i, last: i + 1 }), i)
  }
  return null
}

/** "People left, as angry chants of “Q” rang out": the subject before another clause does not chant. */
function isFallen({ tokens }: Scene, subject: TokenRange, noun: number): boolean {
  for (let i = subject.last; i < noun; i++) if (besides.has(tokens.word[i]!)) return true
  return false
}
const besides = new WordTable(['as', 'while', 'when', 'amid', 'amidst'])

/** “Q1” and “Q2”, “Q3”: what stands in a row has one speaker. */
export function listed({ tokens, pairs, index, pair, sources, floor }: Scene): Source | null {
  const before = pairs[index - 1]
  if (before === undefined || before.close < floor || pair.open - before.close > 3) return null
  for (let i = before.close + 1; i < pair.open; i++)
    if (tokens.word[i] !== ids.comma && tokens.word[i] !== ids.and) return null
  return follow(index - 1, sources)
}

export function continued(scene: Scene): Source | null {
  const { pair, pairs, index, sources, opens, tokens } = scene
  // “Related:” heads what follows and goes on with nothing.
  if (!opens || tokens.word[pair.last - 1] === ids.colon) return null
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

/** "Jane Roe described the chaos. “We ran”": what is told of opens the words themselves. */
const recounts = new WordTable(
  'described describes recalled recalls recounted recounts remembered remembers'.split(' '),
)

/** The sentence before reports speech without marks: Jane Roe said the road was closed. “We had no choice.” */
function lastSpoken(scene: Scene, token: number): Source | null {
  const { tokens, parsed } = scene
  if (token < 0) return null
  const sentence = parsed.sentences[parsed.sentenceOf[token]!]!
  const paragraphs = scene.pair.paragraph - sentence.paragraph
  if (paragraphs > 1) return null
  for (let i = sentence.first; i < sentence.last && i < token && i < sentence.first + 120; i++) {
    const told = paragraphs === 0 && recounts.has(tokens.word[i]!)
    if ((cueOf(tokens.word[i]!) !== Cue.Say && !told) || skipQuotesBack(scene, i) !== i) continue
    if (told ? parsed.verbOf[i]! < 0 : !isCueVerb(scene.parsed, i, sentence.first)) continue
    const subject = subjectOf(scene.parsed, i, sentence.first)
    if (subject !== null) return found(subject, i)
  }
  return null
}

/** A long fragment inside a sentence that tells of a person: “…” what Roe did is Roe's word where no other cue stands. */
export function subjectOfSentence(scene: Scene): Source | null {
  const { tokens, pair, floor, opens } = scene
  if (opens || pair.last - pair.first < 5) return null
  if (spokenOf.has(tokens.word[pair.open + 1]!)) return teller(scene)
  const subject = mainSubject(scene.parsed, floor, pair.open)
  if (subject === null) return null
  const last = subject.last - 1
  const named = (tokens.shape[last]! & Shape.Capital) !== 0 || pronouns.has(tokens.word[last]!)
  return named ? found(subject, -1) : null
}

/** Verbs that open a quotation with the words that others say of its subject: "Roe “has been charged with theft”, police said". */
const spokenOf = new WordTable(['has', 'had', 'is', 'was', 'were', 'are', 'will'])

/** Whoever is told behind the marks to have said it. */
function teller(scene: Scene): Source | null {
  for (let i = scene.after; i < scene.ceiling; i++) {
    if (!isCueVerb(scene.parsed, i, scene.after) || cueOf(scene.tokens.word[i]!) === Cue.Stance) continue
    return found(subjectOf(scene.parsed, i, scene.after), i)
  }
  return null
}

/** A paragraph that is one quotation goes on about whoever the sentence before it was about. */
export function subjectBeforeParagraph(scene: Scene): Source | null {
  const { tokens, pair, parsed } = scene
  const paragraph = parsed.paragraphs[pair.paragraph]!
  if (pair.open !== paragraph.first || pair.open === 0 || scene.after < paragraph.last) return null
  if (pair.last - pair.first < 5) return null
  const sentence = parsed.sentences[parsed.sentenceOf[pair.open - 1]!]!
  if (pair.paragraph - sentence.paragraph !== 1) return null
  const subject = mainSubject(parsed, sentence.first, sentence.last)
  if (subject === null || (tokens.shape[subject.last - 1]! & Shape.Capital) === 0) return null
  return found(subject, -1)
}
