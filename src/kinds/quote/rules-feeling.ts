// Fragments without a verb of saying before them: feelings that only their owner can state, and sentences that name their source at the end.

import { WordTable } from '../../lex/word-table.ts'
import type { TokenRange } from '../../model/syntax.ts'
import { canSpeak } from '../../voice/able.ts'
import { Cue, cueOf, ids } from '../../voice/cues.ts'
import { phraseStarting, pronouns } from '../../voice/phrase.ts'
import { mainSubject, subjectOf } from '../../voice/subject.ts'
import { isCueVerb, type Scene, type Source } from './scene.ts'
import { authorOf } from './second-look.ts'
import { found } from './verb-source.ts'

const states = new WordTable(['is', 'are', 'was', 'were', 'am', 'remain', 'remains', 'left', 'been', 'being'])
/** What somebody can only say of himself. */
const feelings = new WordTable(
  `concerned worried confident saddened shocked disappointed devastated horrified appalled outraged proud grateful thankful
  heartbroken stunned alarmed relieved disgusted frustrated hopeful optimistic pleased delighted thrilled sickened terrified
  committed determined sorry ashamed angry furious upset baffled puzzled perplexed humbled honored honoured surprised
  distraught dismayed excited happy sad convinced certain sure willing ready aware satisfied comfortable`.split(/\s+/),
)
/** Tokens of a fragment in which the feeling stands. */
const FEELING = 5

/** Police are “extremely concerned” for her · Roe was “deeply saddened”: whoever feels it has said so. */
export function feelingOf({ tokens, pair, floor, parsed }: Scene): Source | null {
  const be = pair.open - 1
  if (be <= floor || !states.has(tokens.word[be]!)) return null
  const stop = Math.min(pair.last, pair.first + FEELING)
  for (let i = pair.first; i < stop; i++) {
    if (!feelings.has(tokens.word[i]!)) continue
    const subject = subjectOf(parsed, be, floor) ?? mainSubject(parsed, floor, be)
    return subject !== null && canSpeak(tokens, subject) ? found(subject, be) : null
  }
  return null
}

/** He had “minor cuts” on his hands, according to doctors: the source at the end of a sentence vouches for its fragments too. */
export function sourceAtEnd(scene: Scene): Source | null {
  const { tokens, opens, after, ceiling, pair, parsed } = scene
  if (opens || pair.close < 0 || pair.last - pair.first < 2) return null
  for (let i = after; i + 1 < ceiling; i++) {
    if (tokens.word[i] !== ids.comma) continue
    if (tokens.word[i + 1] === ids.according && tokens.word[i + 2] === ids.to) {
      const source = found(authorOf(tokens, i + 3, ceiling) ?? phraseStarting(tokens, i + 3, ceiling), i + 1)
      return source?.speaker != null && canSpeak(tokens, source.speaker) ? source : null
    }
    const subject = phraseStarting(tokens, i + 1, ceiling)
    const verb = subject?.last ?? ceiling
    if (subject === null || verb >= ceiling || cueOf(tokens.word[verb]!) !== Cue.Say) continue
    const closes = verb + 1 >= ceiling || tokens.word[verb + 1] === ids.period
    if (closes && isCueVerb(parsed, verb, i) && canSpeak(tokens, subject))
      return pronouns.has(tokens.word[subject.first]!) ? goesOn(scene, subject, verb) : found(subject, verb)
  }
  return null
}

/** "Roe said it was “odd.” The dog would have “ignored” her, he said.": whoever spoke just before, not who is told of. */
function goesOn({ pairs, index, sources }: Scene, subject: TokenRange, cue: number): Source | null {
  const before = index - 1
  const spoke = before >= 0 && pairs[before]!.paragraph === pairs[index]!.paragraph && sources[before] !== null
  return spoke ? { speaker: null, cue, continues: before } : found(subject, cue)
}
