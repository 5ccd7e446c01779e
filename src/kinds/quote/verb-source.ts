// Which phrase a cue verb names as its source: its subject, the agent of a passive, or the host of a participle.

import { Can, canBe } from '../../lex/lexicon.ts'
import { WordTable } from '../../lex/word-table.ts'
import type { TokenRange } from '../../model/syntax.ts'
import type { Tokens } from '../../model/tokens.ts'
import { canSpeak } from '../../voice/able.ts'
import { Cue, cueOf, ids, mostlyNoun } from '../../voice/cues.ts'
import { isAuxiliary, phraseEnding, phraseStarting } from '../../voice/phrase.ts'
import { clauseSubject, mainSubject, subjectAfter, subjectOf } from '../../voice/subject.ts'
import { isCueVerb, perceived, type Scene, type Source, skipQuotesBack } from './scene.ts'

const modals = new WordTable(['to', 'will', 'would', 'could', 'should', 'can', 'may', 'might'])

export function found(speaker: TokenRange | null, cue: number): Source | null {
  return speaker === null ? null : { speaker, cue, continues: -1 }
}

export function isGerund(tokens: Tokens, token: number): boolean {
  return (canBe(tokens.word[token]!) & Can.Gerund) !== 0
}

/** Source that a cue verb names: its subject, "by P" of a passive, or the sentence's subject for participles and infinitives. */
export function sourceOfVerb(scene: Scene, verb: number): Source | null {
  const { tokens, floor } = scene
  const by = passiveAgent(scene, verb)
  if (by !== null) return found(by, verb)
  const inner = quotedBy(scene, verb) ?? absolute(scene, verb)
  if (inner !== null) return found(inner, verb)
  const start = clauseFloor(scene, verb)
  if (isGerund(tokens, verb) || modals.has(tokens.word[verb - 1] ?? 0)) {
    const host =
      hostVerb(scene, verb) ??
      trailing(scene, verb) ??
      clauseSubject(scene.parsed, verb, floor) ??
      mainAfter(scene, verb)
    if (host !== null) return { speaker: host, cue: verb, continues: -1 }
    return found(mainSubject(scene.parsed, start, verb), verb)
  }
  const subject = subjectOf(scene.parsed, verb, start)
  if (subject !== null) return found(subject, verb)
  if (verb === floor) return found(subjectAfter(tokens, verb, scene.pair.open), verb)
  return coordinated(tokens, verb, start) ? found(mainSubject(scene.parsed, floor, verb), verb) : null
}

/** "the agency quoted P as saying “Q”" and "P could be heard shouting “Q”": whoever stands before the participle. */
function quotedBy({ parsed, tokens, floor }: Scene, verb: number): TokenRange | null {
  if (verb - 1 <= floor || !isGerund(tokens, verb)) return null
  if (tokens.word[verb - 1] === ids.as) return phraseEnding(tokens, verb - 2, floor)
  return perceived.has(tokens.word[verb - 1]!) ? subjectOf(parsed, verb - 1, floor) : null
}

/** "…, with P (, citing Q,) saying “Q”": the participle has a subject of its own. */
function absolute({ tokens, floor }: Scene, verb: number): TokenRange | null {
  if (!isGerund(tokens, verb)) return null
  for (let i = verb - 1; i > floor && i > verb - 10; i--) {
    if (tokens.word[i] !== ids.with) continue
    const phrase = phraseStarting(tokens, i + 1, verb)
    if (phrase === null) return null
    // "with online posts saying": a noun that is a verb elsewhere.
    if (phrase.last === verb - 1 && mostlyNoun(tokens.word[phrase.last]!)) return { first: phrase.first, last: verb }
    // "with aides, calling": the comma ends what "with" leads, unless an aside stands behind it
    return phrase.last === verb || (tokens.word[phrase.last] === ids.comma && phrase.last + 1 < verb) ? phrase : null
  }
  return null
}

/** "P toured the school with aides, calling it “Q”": behind its comma the participle goes on about who did the rest. */
function trailing({ parsed, tokens, floor }: Scene, verb: number): TokenRange | null {
  if (!isGerund(tokens, verb) || tokens.word[verb - 1] !== ids.comma) return null
  const subject = mainSubject(parsed, floor, verb)
  return subject !== null && canSpeak(tokens, subject) ? subject : null
}

/** "P left and said “Q”", "P, smiling, then said “Q”": a verb without a subject of its own takes the sentence's. */
function coordinated(tokens: Tokens, verb: number, floor: number): boolean {
  for (let i = verb - 1; i >= floor && i > verb - 5; i--) {
    const id = tokens.word[i]!
    if (id === ids.and || id === ids.but || id === ids.comma) return true
  }
  return verb > floor
}

/** "Stressing the “Q” of it, the judge said": a participle that opens its sentence is the act of the main clause's subject. */
export function mainAfter({ parsed, pair, floor }: Scene, verb: number): TokenRange | null {
  if (verb - floor > 1 || pair.close < 0 || pair.open - verb > FRONT || !isGerund(parsed.tokens, verb)) return null
  const { last } = parsed.sentences[parsed.sentenceOf[verb]!]!
  for (let i = pair.close + 1; i < last && i < pair.close + AHEAD; i++) {
    const clause = parsed.clauses[parsed.clauseOf[i]!]
    const subject = parsed.groups[clause?.subject ?? -1]
    if (clause?.kind !== 'main' || subject === undefined || subject.first <= pair.close) continue
    return canSpeak(parsed.tokens, subject) ? { first: subject.first, last: subject.last } : null
  }
  return null
}
/** Tokens from the participle to its quotation. */
const FRONT = 6
/** Tokens behind the marks in which the main clause begins. */
const AHEAD = 40

/** Earlier quotations of the sentence that are looked at: keeps one endless sentence of them linear. */
const NEAR = 24

/** Where the words before a verb start when quotations before it in the sentence are passed over. */
function clauseFloor(scene: Scene, verb: number): number {
  for (let k = scene.index - 1; k >= 0 && k > scene.index - NEAR; k--) {
    const end = scene.pairs[k]!.close
    if (end < scene.floor) break
    if (end >= 0 && end < verb && verb - end < 12) return end + 1
  }
  return scene.floor
}

function passiveAgent(scene: Scene, verb: number): TokenRange | null {
  const { tokens, pair, parsed } = scene
  const group = parsed.verbs[parsed.verbOf[verb]!]
  // "the judge said the theft by Roe was “Q”": who speaks is told before the verb
  const active = group?.voice === 'active' && group.finite && group.main === verb
  for (let i = verb + 1; !active && i < pair.open && i < verb + 8; i++)
    if (tokens.word[i] === ids.by) return phraseStarting(tokens, i + 1, pair.open)
  // "called “Q” by residents", "branded “Q” in court by his sister"
  if (cueOf(tokens.word[verb]!) !== Cue.Name || pair.close < 0) return null
  const reach = active ? 2 : AGENT
  for (let i = pair.close + 1; i < scene.ceiling && i < pair.close + reach; i++)
    if (tokens.word[i] === ids.by) return phraseStarting(tokens, i + 1, scene.ceiling)
  return null
}

/** Tokens behind the marks in which "by" is looked for. */
const AGENT = 5

/** Subject of the verb that a participle or infinitive hangs on: "P fired back, calling it “Q”". */
function hostVerb(scene: Scene, verb: number): TokenRange | null {
  const { tokens, floor } = scene
  for (let i = verb - 1; i >= floor && i > verb - 90; i--) {
    const inside = skipQuotesBack(scene, i)
    if (inside !== i) {
      i = inside + 1
      continue
    }
    const cue = cueOf(tokens.word[i]!)
    if ((cue !== Cue.Say && cue !== Cue.Name) || isGerund(tokens, i) || !isCueVerb(scene.parsed, i, floor)) continue
    if (isAuxiliary(tokens.word[i - 1] ?? 0) && tokens.word[i - 1] === ids.to) continue
    const subject = subjectOf(scene.parsed, i, floor)
    if (subject !== null) return subject
  }
  return null
}
