// Which words are parts of names: capitals, and where they mean nothing.

import { Can, isStranger } from '../lex/lexicon.ts'
import { WordTable } from '../lex/word-table.ts'
import { Pos } from '../model/syntax.ts'
import { Shape, TokenKind } from '../model/tokens.ts'
import { dayWord } from './classes.ts'
import { Open } from './classify.ts'
import { isNounStart } from './look-ahead.ts'
import type { Tagging } from './tagging.ts'

const NAME = Can.FirstName | Can.LastName | Can.Place | Can.Organization
const VERB = Can.Verb

const shoutable = new WordTable(['us', 'it', 'who'])

export function isName(t: Tagging, i: number, can: number): boolean {
  const shape = t.tokens.shape[i]!
  if ((shape & Shape.Capital) === 0) return false
  if ((can & Can.Demonym) !== 0 && isNounStart(t, i + 1) && (t.tokens.shape[i + 1]! & Shape.Capital) === 0) return false
  const unknown = isStranger(t.tokens.word[i]!) || (can & NAME) !== 0
  const common = can & (Can.Noun | Can.Adjective | VERB | Can.Adverb)
  if (t.titleCase) return unknown && (common === 0 || isStranger(t.tokens.word[i]!))
  if (dayWord.has(t.tokens.word[i]!)) return true
  if (!opensSentence(t, i)) return true
  if (isStranger(t.tokens.word[i]!))
    return (can & (Can.Adverb | Can.Gerund | Can.Participle)) === 0 || nextIsCapital(t, i)
  if ((can & NAME) !== 0 && (common === 0 || nextIsCapital(t, i))) return true
  return nextIsCapital(t, i) && (can & (VERB | Can.Adverb)) === 0
}

/** "US", "IT", "WHO": a closed-class word in capitals among words that are not. */
export function isShoutedName(t: Tagging, i: number): boolean {
  if ((t.tokens.shape[i]! & Shape.AllCaps) === 0 || !shoutable.has(t.tokens.word[i]!)) return false
  const beside = i > t.first && t.tokens.kind[i - 1] === TokenKind.Word ? i - 1 : i + 1
  return beside < t.last && (t.tokens.shape[beside]! & Shape.AllCaps) === 0 && t.tokens.kind[beside] === TokenKind.Word
}

export function opensSentence(t: Tagging, i: number): boolean {
  for (let j = i - 1; j >= t.first; j--) {
    if (t.pos[j] !== Pos.Quote) {
      const text = t.tokens.text.charCodeAt(t.tokens.start[j]!)
      return text === 58 || text === 46
    }
    if (i - j > 3) return true
  }
  return true
}

function nextIsCapital(t: Tagging, i: number): boolean {
  const j = t.pos[i + 1] === undefined ? i : i + 1
  return j < t.last && t.code[j] === Open && (t.tokens.shape[j]! & Shape.Capital) !== 0
}
