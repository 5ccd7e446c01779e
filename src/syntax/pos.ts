// Parts of speech in their place: walks a sentence once and asks the rules of closed and open words, noting the clause as it goes.
import { idOf, lemmaOf } from '../lex/lexicon.ts'
import { Pos, type Sentence } from '../model/syntax.ts'
import { Shape, TokenKind } from '../model/tokens.ts'
import { Amb, nominative, reporters } from './classes.ts'
import { Open } from './classify.ts'
import { opensCompound } from './compounds.ts'
import { ambiguousTag } from './pos-closed.ts'
import { isShoutedName } from './pos-names.ts'
import { nounFollows, openTag } from './pos-open.ts'
import type { Tagging } from './tagging.ts'

/** Tags the tokens of one sentence. */
export function tagSentence(t: Tagging, sentence: Sentence, headline: boolean): void {
  t.first = sentence.first
  t.last = sentence.last
  t.titleCase = isTitleCase(t)
  t.headline = headline || t.titleCase
  t.finite = false
  t.lastVerb = 0
  for (let i = t.first; i < t.last; i++) {
    const code = t.code[i]!
    let tag: number
    if (code === Open) tag = openTag(t, i)
    else if (isShoutedName(t, i)) tag = Pos.Proper
    else if (code === Pos.Modal && isMonth(t, i)) tag = Pos.Proper
    else if (t.tokens.kind[i + 1] === TokenKind.Hyphen && opensCompound(t, i, code, nounFollows)) tag = Pos.Adjective
    else if (code < Amb.That) tag = code
    else tag = ambiguousTag(t, i, code)
    t.pos[i] = tag
    note(t, i, tag)
  }
}

const MAY = idOf('may')

/** "May 5", "in May": a modal never has a capital inside a sentence. */
function isMonth(t: Tagging, i: number): boolean {
  if (t.tokens.word[i] !== MAY || (t.tokens.shape[i]! & Shape.Capital) === 0 || t.titleCase) return false
  return i > t.first || t.code[i + 1] === Pos.Number
}

/** Keeps track of the clause: whether it has its finite verb, and which verb form came last. */
function note(t: Tagging, i: number, tag: number): void {
  switch (tag) {
    case Pos.Be:
    case Pos.Have:
    case Pos.Do:
    case Pos.Modal:
      t.finite = true
      t.lastVerb = tag
      return
    case Pos.VerbPast:
    case Pos.VerbPresent:
    case Pos.VerbBase:
      t.lastVerb = tag
      if (t.pos[i - 1] !== Pos.To) t.finite = !reporters.has(lemmaOf(t.tokens.word[i]!))
      return
    case Pos.Participle:
      t.lastVerb = tag
      return
    case Pos.Gerund:
      // "he opened fire, killing two in an attack planned for weeks": no finite verb is due
      if (t.lastVerb !== 0 && i > t.first && t.pos[i - 1] === Pos.Punctuation) t.finite = true
      t.lastVerb = tag
      return
    case Pos.Relative:
    case Pos.Subordinator:
    case Pos.Quote:
      t.finite = false
      return
    case Pos.Pronoun:
      if (nominative.has(t.tokens.word[i]!)) t.finite = false
      return
    case Pos.Punctuation:
      if (t.tokens.kind[i] !== TokenKind.Hyphen) t.finite = false
  }
}

/** No longer word of the open classes starts with a small letter, and three at least have capitals. */
function isTitleCase(t: Tagging): boolean {
  let capitals = 0
  for (let i = t.first; i < t.last; i++) {
    if (t.code[i] !== Open || t.tokens.end[i]! - t.tokens.start[i]! < 4) continue
    if ((t.tokens.shape[i]! & Shape.Capital) !== 0) capitals++
    else if ((t.tokens.shape[i]! & Shape.Space) !== 0) return false
  }
  return capitals >= 3
}
