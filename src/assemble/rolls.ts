// Names told line by line: "The victims were identified as:" and, on each line below it, one of them.

import { intern } from '../lex/lexicon.ts'
import { WordTable } from '../lex/word-table.ts'
import type { SettledMention } from '../model/claim.ts'
import { Shape, TokenKind } from '../model/tokens.ts'
import type { Scene } from './scene.ts'

/** A longer roll is no list of an article. */
const MOST = 60
/** What stands before the name of an item: its mark, its number, a title. */
const LEAD = 4
const COLON = intern(':')
/** Marks of list items that lexers of text take for words or signs. */
const MARKS = new WordTable(['•', '*', '·', '●', '▪', '◦', '-', '–', '—', '.', ')'])

/** The names on the lines below a sentence that ends in a colon; empty where it ends otherwise, or where no name stands there. */
export function rollBelow(scene: Scene, sentence: number): SettledMention[] {
  const { sentences, tokens } = scene.article
  const names: SettledMention[] = []
  if (tokens.word[sentences[sentence]!.last - 1] !== COLON || tellsMissing(scene, sentence)) return names
  for (let s = sentence + 1; s < sentences.length && names.length < MOST; s++) {
    if (!opensLine(scene, s)) continue
    const name = itemName(scene, s)
    if (name === null) break
    names.push(name)
  }
  return names
}

/** "The missing are:" – nobody knows what became of them. */
function tellsMissing({ article: { sentences, tokens } }: Scene, sentence: number): boolean {
  const { first, last } = sentences[sentence]!
  for (let t = Math.max(first, last - HEADING); t < last; t++) if (MISSING.has(tokens.word[t]!)) return true
  return false
}
const MISSING = new WordTable(['missing', 'unaccounted'])
/** Tokens of the words right above a roll. */
const HEADING = 12

/** What follows in an item's own line tells of its person. */
function opensLine({ article: { sentences, tokens } }: Scene, sentence: number): boolean {
  const { first, paragraph } = sentences[sentence]!
  return paragraph !== sentences[sentence - 1]?.paragraph || (tokens.shape[first]! & Shape.Line) !== 0
}

/** The name that opens an item; none where the line is a sentence about somebody. */
function itemName(scene: Scene, sentence: number): SettledMention | null {
  const { clauses, clauseOf, sentences, tokens, pos } = scene.article
  const { first, last } = sentences[sentence]!
  for (let t = first; t < last && t < first + LEAD; t++) {
    const name = scene.entityOf(t)
    if (name?.kind === 'person') {
      const clause = clauses[clauseOf[name.first]!]
      return clause === undefined || clause.verb < 0 || clause.kind !== 'main' ? name : null
    }
    const isMark =
      MARKS.has(tokens.word[t]!) || tokens.kind[t] === TokenKind.Number || tokens.kind[t] === TokenKind.Dash
    if (!isMark && pos[t] !== undefined && (tokens.shape[t]! & Shape.Capital) === 0) return null
  }
  return null
}
