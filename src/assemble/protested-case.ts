// The case whose verdict a protest answers: who shot whom years ago is told there as history, not as what happened now.

import { WordTable } from '../lex/word-table.ts'
import type { SettledMention } from '../model/claim.ts'
import type { TokenRange } from '../model/syntax.ts'
import { Anchor, CLASSES } from './anchor-words.ts'
import { isHeard, leadEnd } from './lead.ts'
import { isLedByProtest, PROTEST, VERDICT } from './protest-led.ts'
import type { Scene } from './scene.ts'

const DEEDS = new WordTable(['murder', 'murdering', 'manslaughter', 'fatal', 'fatally'])
const OF = new WordTable(['of'])
/** Tokens behind a verdict in which its deed is told. */
const REACH = 30
/** Tokens from a verdict or a deed to the name of whom it is told. */
const NEAR = 6

/** The parts of a protest's article that tell the case, in text order; none where no verdict is in the lead. */
export function caseParts(scene: Scene): TokenRange[] {
  const verdicts = isLedByProtest(scene) ? verdictsOf(scene) : []
  if (verdicts.length === 0 || scene.article.sentenceOf[verdicts[0]!]! >= leadEnd(scene)) return []
  const parts = new Map<number, TokenRange>()
  const people = new Set<string>()
  for (const at of verdicts) {
    const sentence = scene.article.sentenceOf[at]!
    const part = deedBehind(scene, at)
    if (part !== null && !parts.has(sentence)) parts.set(sentence, part)
    for (let t = at - NEAR; t < (part?.last ?? at + NEAR); t++) noteName(scene, t, people)
  }
  const named = sentencesNaming(scene, people)
  return scene.article.sentences.flatMap((whole, s) => {
    const part = parts.get(s)
    if (part !== undefined) return [part]
    return named.has(s) && !tellsProtest(scene, whole) ? [whole] : []
  })
}

function verdictsOf(scene: Scene): number[] {
  const { tokens, sentenceOf } = scene.article
  const found: number[] = []
  for (let t = 0; t < tokens.count; t++)
    if (VERDICT.has(tokens.word[t]!) && isHeard(scene, sentenceOf[t]!)) found.push(t)
  return found
}

/** "The acquittal of an officer | in the shooting death of a man": from behind the verdict to the last people its deeds are told of. */
function deedBehind({ article }: Scene, verdict: number): TokenRange | null {
  const { tokens, sentences, sentenceOf, groups, groupOf } = article
  const end = Math.min(sentences[sentenceOf[verdict]!]!.last, verdict + REACH)
  let last = -1
  for (let t = verdict + 1; t < end; t++) {
    if (!isDeed(tokens.word[t]!)) continue
    const next = OF.has(tokens.word[t + 1] ?? 0) ? t + 2 : t + 1
    last = Math.max(last, groups[groupOf[next] ?? -1]?.last ?? t + 1)
  }
  return last < 0 ? null : { first: verdict + 1, last }
}

function isDeed(word: number): boolean {
  const kind = CLASSES.get(word)
  return kind === Anchor.Event || kind === Anchor.Death || DEEDS.has(word)
}

/** Remembers the last name of a person. */
function noteName(scene: Scene, token: number, people: Set<string>): void {
  const name = token < 0 ? null : lastName(scene.entityOf(token))
  if (name !== null) people.add(name)
}

function lastName(mention: SettledMention | null): string | null {
  if (mention?.kind !== 'person' || mention.value.kind !== 'entity' || mention.value.described === true) return null
  return mention.value.name.slice(mention.value.name.lastIndexOf(' ') + 1)
}

/** The sentences that name people of the case. */
function sentencesNaming({ article }: Scene, people: ReadonlySet<string>): Set<number> {
  const named = new Set<number>()
  for (const mention of article.mentions) {
    const name = lastName(mention)
    if (name !== null && people.has(name)) named.add(article.sentenceOf[mention.first]!)
  }
  return named
}

/** A protest, or a verdict that it answers. */
function tellsProtest(scene: Scene, { first, last }: TokenRange): boolean {
  const { word } = scene.article.tokens
  for (let t = first; t < last; t++) if (PROTEST.has(word[t]!) || VERDICT.has(word[t]!)) return true
  return false
}
