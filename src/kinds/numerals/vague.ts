// Vague amounts, sets and zeros: several dozen, a few hundred, hundreds of thousands, both, no one.

import { Can, canBe, idOf, intern, isStranger, textOf } from '../../lex/lexicon.ts'
import { WordTable } from '../../lex/word-table.ts'
import { Shape, type Tokens } from '../../model/tokens.ts'
import type { CountForm } from '../../model/value.ts'
import { classAt, goesOn, pastHyphen } from './cardinal.ts'
import { NumberClass, worthOf } from './words.ts'

export interface VagueAmount {
  readonly last: number
  readonly low: number
  readonly form: CountForm
  readonly approx: boolean
  readonly style: 'vague' | 'zero' | 'set' | 'ordinal'
  readonly word?: string
}

const OF = idOf('of')
const ONE = idOf('one')
const SINGLE = intern('single')
const FEW = idOf('few')
const SCORES = idOf('scores')
const COUPLE = idOf('couple')
const TENS = intern('tens')
const GOOD = new WordTable(['good', 'great', 'whole', 'small', 'large'])
/** What "scores" must be followed by to be a number and no result of games or tests. */
const SCORES_OF = new WordTable([
  'of',
  'more',
  'were',
  'are',
  'have',
  'had',
  'others',
  'dead',
  'injured',
  'wounded',
  'killed',
  'hurt',
  'missing',
  'arrested',
  'people',
])
/** Nouns that "pair" and "couple" name without being a number: after "the" they are two persons. */
const THE = idOf('the')

/** The vague amount that begins at a token, or null. */
export function readVague(tokens: Tokens, token: number): VagueAmount | null {
  const id = tokens.word[token]!
  switch (classAt(tokens, token)) {
    case NumberClass.Vague:
      if (NOT_MANY.has(tokens.word[token - 1] ?? 0)) return null
      // of two vague words in a row ("shot many several times") the second stands by its noun
      if (classAt(tokens, token + 1) === NumberClass.Vague) return null
      return vagueWord(tokens, token, token)
    case NumberClass.Plenty:
      return plenty(tokens, token, 2, token)
    case NumberClass.Article:
      return article(tokens, token)
    case NumberClass.Hundred:
      return tokens.word[token + 1] === OF ? plentyOf(tokens, token, 2, 100, 'hundreds') : null
    case NumberClass.Nobody:
      return zero(token + 1)
    case NumberClass.No:
      return tokens.word[token + 1] === ONE && goesOn(tokens, token + 1) ? zero(token + 2) : null
    case NumberClass.Not:
      return notOne(tokens, token)
    case NumberClass.Set:
      return set(token + 1, worthOf(id), textOf(id))
    default:
      return null
  }
}

function zero(last: number): VagueAmount {
  return { last, low: 0, form: 'zero', approx: false, style: 'zero' }
}

function set(last: number, size: number, word: string): VagueAmount {
  return { last, low: size, form: 'exact', approx: false, style: 'set', word }
}

/** "not one", "not a single". */
function notOne(tokens: Tokens, token: number): VagueAmount | null {
  if (tokens.word[token + 1] === ONE) return zero(token + 2)
  if (classAt(tokens, token + 1) !== NumberClass.Article || tokens.word[token + 2] !== SINGLE) return null
  return zero(token + 3)
}

function article(tokens: Tokens, token: number): VagueAmount | null {
  const at = GOOD.has(tokens.word[token + 1]!) ? token + 2 : token + 1
  if (!goesOn(tokens, at)) return null
  const kind = classAt(tokens, at)
  if (kind === NumberClass.Vague) return vagueWord(tokens, at, token)
  const id = tokens.word[at]!
  return kind === NumberClass.Set && worthOf(id) > 0 ? set(at + 1, worthOf(id), textOf(id)) : null
}

/** several, a few, a couple (of), a handful, many; with a scale: several dozen, a few hundred thousand. */
function vagueWord(tokens: Tokens, at: number, first: number): VagueAmount | null {
  const id = tokens.word[at]!
  const bare = first === at
  if (id === FEW && bare && !MORE_FEW.has(tokens.word[at - 1] ?? 0)) return null
  if (id === COUPLE && bare && tokens.word[at + 1] !== OF && !isScale(tokens, at + 1)) return null
  const worth = worthOf(id)
  let next = pastHyphen(tokens, at + 1)
  if (next > at + 1 && !isScale(tokens, next)) return null
  const coupled = id === COUPLE && tokens.word[next] === OF
  if (coupled && isScale(tokens, next + 1)) next++
  const scale = scaleFrom(tokens, next)
  const approx = id === COUPLE
  const form: CountForm = 'vague'
  const word = textOf(id)
  if (scale.last === next) return { last: at + 1, low: worth, form, approx, style: 'vague', word }
  return { last: scale.last, low: worth * scale.worth, form, approx, style: 'vague', word: `${word} ${scale.word}` }
}

/** "how many", "as many as", "so many": no amount. */
const NOT_MANY = new WordTable(['how', 'as', 'so', 'too', 'that', 'however', 'not', 'very', 'half'])
const MORE_FEW = new WordTable(['a', 'last', 'past', 'next', 'first', 'these', 'those', 'the', 'another'])

function isScale(tokens: Tokens, at: number): boolean {
  const kind = classAt(tokens, at)
  return (
    kind === NumberClass.Hundred ||
    kind === NumberClass.Big ||
    kind === NumberClass.Dozen ||
    (kind === NumberClass.Plenty && tokens.word[at] !== SCORES)
  )
}

function scaleFrom(tokens: Tokens, at: number): { last: number; worth: number; word: string } {
  let last = at
  let worth = 1
  let word = ''
  while (goesOn(tokens, last) && isScale(tokens, last) && last < at + 3) {
    worth *= worthOf(tokens.word[last]!)
    word = word === '' ? textOf(tokens.word[last]!) : word
    last++
  }
  return { last, worth, word }
}

/** dozens, hundreds, "hundreds of thousands", "tens of thousands". */
function plenty(tokens: Tokens, token: number, factor: number, first: number): VagueAmount | null {
  const id = tokens.word[token]!
  if (id === TENS && tokens.word[token + 1] !== OF) return null
  if (id === SCORES && (!SCORES_OF.has(tokens.word[token + 1] ?? 0) || isNounBefore(tokens, first))) return null
  return plentyOf(tokens, token, factor, worthOf(id), textOf(id))
}

function isThing(id: number): boolean {
  const can = canBe(id)
  return isStranger(id) || ((can & Can.Noun) !== 0 && (can & Can.Verb) === 0)
}

/** "exam scores of", "final scores were": results, no amount. */
function isNounBefore(tokens: Tokens, token: number): boolean {
  return (
    token > 0 &&
    (tokens.shape[token]! & Shape.Line) === 0 &&
    (tokens.word[token - 1] === THE || isThing(tokens.word[token - 1]!))
  )
}

function plentyOf(tokens: Tokens, token: number, factor: number, worth: number, word: string): VagueAmount {
  let last = token + 1
  let low = factor * worth
  let said = word
  const second = last + 1
  if (tokens.word[last] === OF && goesOn(tokens, second) && classAt(tokens, second) === NumberClass.Plenty) {
    const scale = worthOf(tokens.word[second]!)
    low = worth * scale * 2
    said = `${word} of ${textOf(tokens.word[second]!)}`
    last = second + 1
  }
  return { last, low, form: 'vague', approx: false, style: 'vague', word: said }
}
