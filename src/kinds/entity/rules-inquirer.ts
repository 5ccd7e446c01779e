// Officials who stand for their office where they inquire: "the county prosecutor will investigate", "handed over to the sheriff".

import { intern, lemmaOf } from '../../lex/lexicon.ts'
import { WordTable } from '../../lex/word-table.ts'
import type { Parsed } from '../../model/syntax.ts'
import { TokenKind, type Tokens } from '../../model/tokens.ts'
import type { Found, Rule } from '../kind.ts'
import type { EntityReading } from './reading.ts'
import { organization } from './rules-organization.ts'
import { isCapital, sentenceEnd } from './scan.ts'

/** Those who have an office of their own that inquires into deaths, accidents and the doings of police. */
const OFFICIALS =
  'sheriff prosecutor prosecutors attorney general coroner ombudsman watchdog regulator magistrate auditor'
const officials = new WordTable(OFFICIALS.split(' '))
/** Two-word titles whose second word alone means something else. */
const firsts = new WordTable({ attorney: 1, general: 2 })
const beforeAttorney = new WordTable('district state county city prosecuting federal u.s.'.split(' '))
const beforeGeneral = new WordTable(['attorney', 'inspector'])
const modifiers = new WordTable(
  'state county city district local federal provincial regional national military special outside independent police public attorney inspector prosecuting u.s. chief'.split(
    ' ',
  ),
)
const determiners = new WordTable('the a an its'.split(' '))
const inquire = new WordTable(['investigate', 'probe', 'inquire'])
const undertake = new WordTable('lead conduct launch open handle oversee review'.split(' '))
const inquiry = new WordTable('investigation inquiry probe case'.split(' '))
const BY = intern('by')
const TO = intern('to')
const OVER = intern('over')
/** Tokens from the official to the word that says what it does. */
const AHEAD = 8

/** "Will investigate", "is leading the inquiry". */
function inquires(tokens: Tokens, from: number, stop: number): boolean {
  let undertakes = false
  for (let i = from; i < stop && i < from + AHEAD; i++) {
    if (tokens.kind[i] === TokenKind.Punct) return false
    const lemma = lemmaOf(tokens.word[i]!)
    if (inquire.has(lemma)) return true
    if (undertakes && inquiry.has(tokens.word[i]!)) return true
    if (undertake.has(lemma)) undertakes = true
  }
  return false
}

/** "Investigated by the sheriff", "handed over to the state prosecutor". */
function isGivenIt(tokens: Tokens, first: number): boolean {
  const word = tokens.word[first - 1]
  if (word === BY) return inquire.has(lemmaOf(tokens.word[first - 2] ?? 0)) || inquiry.has(tokens.word[first - 2] ?? 0)
  return word === TO && tokens.word[first - 2] === OVER
}

function readInquirer(parsed: Parsed, token: number): Found<EntityReading> | null {
  const { tokens } = parsed
  const word = tokens.word[token]!
  if (!officials.has(word) || isCapital(tokens, token)) return null
  const before = tokens.word[token - 1] ?? 0
  const title = firsts.get(word)
  if ((title === 1 && !beforeAttorney.has(before)) || (title === 2 && !beforeGeneral.has(before))) return null
  let first = token
  while (first > 0 && modifiers.has(tokens.word[first - 1]!)) first--
  if (first > 0 && determiners.has(tokens.word[first - 1]!)) first--
  if (!inquires(tokens, token + 1, sentenceEnd(parsed, token)) && !isGivenIt(tokens, first)) return null
  return organization(tokens, first, token + 1, true)
}

export const inquirerRule: Rule<EntityReading> = {
  id: 'entity.inquirer',
  about: 'An official who inquires and stands for the office.',
  read: readInquirer,
}
