// Finds the counts of an article: every number expression once, with its bounds, and with the reason where it counts nothing.

import { Can, canBe, idOf } from '../../lex/lexicon.ts'
import { WordTable } from '../../lex/word-table.ts'
import type { Lookalike, Mention } from '../../model/claim.ts'
import type { Parsed } from '../../model/syntax.ts'
import { Shape, TokenKind, type Tokens } from '../../model/tokens.ts'
import type { CountValue } from '../../model/value.ts'
import { type AgeFound, readAge, readDecadeWord } from '../numerals/age.ts'
import { goesOn } from '../numerals/cardinal.ts'
import { type Numeral, numeralsOf } from '../numerals.ts'
import { readQuantity } from '../quantity/read.ts'
import { isMereOne, isNoun } from './idioms.ts'
import { lookalikes } from './lookalikes.ts'

const NO = 1
const ANOTHER = 2
const DECADE = 3
/** Words outside the number grammar that still state a count or an age. */
const extras = new WordTable({
  no: NO,
  another: ANOTHER,
  teens: DECADE,
  twenties: DECADE,
  thirties: DECADE,
  forties: DECADE,
  fifties: DECADE,
  sixties: DECADE,
  seventies: DECADE,
  eighties: DECADE,
  nineties: DECADE,
})
const NOT_ZERO = new WordTable(
  'longer more matter doubt idea way comment wonder better sooner different less fewer means question problem such good stranger choice point sense time place need reason word thanks secret surprise'.split(
    ' ',
  ),
)
const NOT_ANOTHER = new WordTable('day night time week month year hour way one thing example reason'.split(' '))
const ONE = idOf('one')

/** All count mentions of an article in text order. Ages and other look-alikes carry their reason. */
export function extractCounts(parsed: Parsed): Mention<CountValue>[] {
  const { tokens } = parsed
  const found: Mention<CountValue>[] = []
  const numerals = numeralsOf(tokens)
  let next = 0
  for (let at = 0; at < tokens.count; at++) {
    const numeral = numerals[next]
    if (numeral !== undefined && numeral.first <= at) {
      const mention = fromNumeral(tokens, numeral)
      if (mention !== null) found.push(mention)
      next++
      at = Math.max(at, numeral.last - 1)
      continue
    }
    const extra = extras.get(tokens.word[at]!)
    if (extra === 0) continue
    const mention = fromWord(tokens, at, extra)
    if (mention !== null) found.push(mention)
  }
  return found
}

function fromNumeral(tokens: Tokens, numeral: Numeral): Mention<CountValue> | null {
  const age = readAge(tokens, numeral)
  if (age !== null) return fromAge(tokens, age)
  if (isMereOne(tokens, numeral)) return null
  const quantity = readQuantity(tokens, numeral)
  for (const rule of lookalikes) {
    if ((quantity === null || rule.lookalike === 'clock') && rule.is(tokens, numeral))
      return fromBounds(tokens, numeral, rule.id, rule.lookalike)
  }
  return quantity === null ? fromBounds(tokens, numeral, `count.${ruleOf(numeral)}`, null) : null
}

function ruleOf(numeral: Numeral): string {
  if (numeral.style !== 'cardinal') return numeral.style
  return numeral.form === 'exact' ? 'cardinal' : numeral.form
}

function fromBounds(tokens: Tokens, numeral: Numeral, rule: string, lookalike: Lookalike | null): Mention<CountValue> {
  const { min, max, approx, word } = numeral
  const form = min === 0 && max === 0 ? 'zero' : numeral.form
  const value: CountValue = { kind: 'count', min, max, approx, form }
  return mention(tokens, numeral.first, numeral.last, word === undefined ? value : { ...value, word }, rule, lookalike)
}

function fromAge(tokens: Tokens, age: AgeFound): Mention<CountValue> {
  const { min, max, unit } = age
  const form = min === max ? 'exact' : 'range'
  const value: CountValue = { kind: 'count', min, max, approx: false, form }
  return mention(tokens, age.first, age.last, unit === undefined ? value : { ...value, unit }, 'count.age', 'age')
}

function mention(
  tokens: Tokens,
  first: number,
  last: number,
  reading: CountValue,
  rule: string,
  lookalike: Lookalike | null,
): Mention<CountValue> {
  return {
    kind: 'count',
    first,
    last,
    start: tokens.start[first]!,
    end: tokens.end[last - 1]!,
    reading,
    rule,
    lookalike,
  }
}

function fromWord(tokens: Tokens, token: number, extra: number): Mention<CountValue> | null {
  if (extra === DECADE) {
    const age = readDecadeWord(tokens, token)
    return age === null ? null : fromAge(tokens, age)
  }
  if (extra === NO) return isNoThing(tokens, token) ? mention(tokens, token, token + 1, ZERO, 'count.no', null) : null
  const next = token + 1
  if (!goesOn(tokens, next) || tokens.word[next] === ONE || NOT_ANOTHER.has(tokens.word[next]!)) return null
  return isNoun(tokens, next) ? mention(tokens, token, next, MORE, 'count.another', null) : null
}

const ZERO: CountValue = { kind: 'count', min: 0, max: 0, approx: false, form: 'zero' }
const MORE: CountValue = { kind: 'count', min: 2, max: null, approx: false, form: 'ordinal', word: 'another' }

/** "no arrests", "no serious injuries": a noun follows, adjectives between at most. */
function isNoThing(tokens: Tokens, token: number): boolean {
  if ((tokens.shape[token]! & Shape.Dotted) !== 0) return false
  for (let at = token + 1; at < token + 4 && goesOn(tokens, at); at++) {
    if (tokens.kind[at] !== TokenKind.Word) return false
    const id = tokens.word[at]!
    if (NOT_ZERO.has(id)) return false
    if (isNoun(tokens, at)) return true
    if ((canBe(id) & (Can.Adjective | Can.Participle)) === 0) return false
  }
  return false
}
