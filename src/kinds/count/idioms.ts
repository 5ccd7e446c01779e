// Idioms with number words: "one another", "first aid", "both sides"; kept as look-alikes for the audit.

import { Can, canBe, idOf, intern } from '../../lex/lexicon.ts'
import { WordTable } from '../../lex/word-table.ts'
import { Shape, TokenKind, type Tokens } from '../../model/tokens.ts'
import { goesOn, pastHyphen } from '../numerals/cardinal.ts'
import type { Numeral } from '../numerals.ts'
import type { LookalikeRule } from './lookalike-rule.ts'
import { BEFORE_ONE, IDIOMS, POINTERS, RANKED } from './words.ts'

const ONE = idOf('one')
const OF = idOf('of')
const THE = idOf('the')
const AND = idOf('and')
const FIRST = idOf('first')
const SECOND = idOf('second')
const BOTH = idOf('both')
const ARTICLES = [idOf('a'), idOf('the'), idOf('one'), intern('another')]

function isIdiom(tokens: Tokens, numeral: Numeral): boolean {
  const { core, coreLast } = numeral
  if (numeral.digits) return false
  if (IDIOMS.match(tokens, core) !== null) return true
  if (tokens.word[core] === ONE && coreLast === core + 1) return isPronounOne(tokens, core)
  return tokens.word[core] === BOTH && isPairing(tokens, coreLast)
}

/** "the one", "for one,", "one of the deadliest": no number of things. */
function isPronounOne(tokens: Tokens, core: number): boolean {
  const before = core > 0 ? tokens.word[core - 1]! : 0
  const closed = !goesOn(tokens, core + 1) || tokens.kind[core + 1] === TokenKind.Punct
  if (BEFORE_ONE.has(before) && closed) return true
  if (before === THE && !isNoun(tokens, core + 1)) return true
  if (tokens.word[core + 1] !== OF || !goesOn(tokens, core + 2)) return false
  if (THOSE.has(tokens.word[core + 2]!)) return !isFate(tokens, core + 3)
  return tokens.word[core + 2] === THE && isSuperlative(tokens, core + 3)
}

const THOSE = new WordTable(['those', 'these'])
const FATES = new WordTable(['aboard', 'onboard', 'dead', 'inside', 'missing', 'in', 'on'])

/** "one of those killed" counts one; "one of those who", "one of those days" is a manner of speaking. */
function isFate(tokens: Tokens, token: number): boolean {
  if (!goesOn(tokens, token)) return false
  const id = tokens.word[token]!
  return FATES.has(id) || (canBe(id) & Can.Participle) !== 0
}

function isSuperlative(tokens: Tokens, token: number): boolean {
  if (!goesOn(tokens, token)) return false
  const end = tokens.end[token]!
  return end - tokens.start[token]! > 5 && tokens.text.startsWith('est', end - 3)
}

export function isNoun(tokens: Tokens, token: number): boolean {
  return goesOn(tokens, token) && (canBe(tokens.word[token]!) & (Can.Noun | Can.Plural)) !== 0
}

/** "both officers and protesters", "both in and out": a conjunction; "both men", "both were", "both of them" are two. */
function isPairing(tokens: Tokens, at: number): boolean {
  if (!goesOn(tokens, at)) return false
  const can = canBe(tokens.word[at]!)
  if (tokens.word[at + 1] === AND) return true
  if ((can & Can.Plural) !== 0 || tokens.word[at] === OF || (can & (Can.VerbPast | Can.VerbBase)) !== 0) return false
  return (can & (Can.Preposition | Can.Determiner | Can.Pronoun)) !== 0 || isNoun(tokens, at)
}

/** "This one", "each one": a pronoun and nothing to be counted; not even a look-alike. */
export function isMereOne(tokens: Tokens, numeral: Numeral): boolean {
  const { core, coreLast } = numeral
  if (tokens.word[core] !== ONE || coreLast !== core + 1 || core === 0) return false
  return POINTERS.has(tokens.word[core - 1]!) && (tokens.shape[core]! & Shape.Paragraph) === 0
}

/** "first" tells no number; "second", "third" … beside a word of rank or time tell none of things. */
function isRank(tokens: Tokens, numeral: Numeral): boolean {
  if (numeral.style !== 'ordinal') return false
  const { core, coreLast } = numeral
  const at = pastHyphen(tokens, coreLast)
  if (tokens.word[core] === FIRST || at > coreLast) return true
  if (!goesOn(tokens, at)) return tokens.word[core] === SECOND
  if (RANKED.has(tokens.word[at]!)) return true
  if (tokens.word[core] !== SECOND) return false
  const can = canBe(tokens.word[at]!)
  const article = core > 0 && ARTICLES.includes(tokens.word[core - 1]!)
  return tokens.kind[at] === TokenKind.Punct || (!article && (can & (Can.Noun | Can.Plural | Can.Adjective)) === 0)
}

export const idiomRules: readonly LookalikeRule[] = [
  { id: 'count.idiom', about: 'Set phrases with a number word.', lookalike: 'idiom', is: isIdiom },
  { id: 'count.rank', about: 'An ordinal that tells rank or order in time.', lookalike: 'idiom', is: isRank },
]
