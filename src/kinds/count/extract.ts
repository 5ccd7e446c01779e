// Finds the counts of an article: every number expression once, with its bounds, and with the reason where it counts nothing.

import { Can, canBe, idOf } from '../../lex/lexicon.ts'
import { WordTable } from '../../lex/word-table.ts'
import type { Lookalike, Mention } from '../../model/claim.ts'
import type { Parsed } from '../../model/syntax.ts'
import { Shape, TokenKind, type Tokens } from '../../model/tokens.ts'
import type { CountValue } from '../../model/value.ts'
import { type AgeFound, readDecadeWord } from '../numerals/age.ts'
import { classAt, goesOn, isDigits } from '../numerals/cardinal.ts'
import { NumberClass, worthOf } from '../numerals/words.ts'
import { type Numeral, numbersOf } from '../numerals.ts'
import { type Amounted, amountsOf } from '../quantity/read.ts'
import { isMereOne, isNoun } from './idioms.ts'
import { lookalikes } from './lookalikes.ts'

const NOT_ZERO = new WordTable(
  'longer more matter doubt idea way comment wonder better sooner different less fewer means question problem such good stranger choice point sense time place need reason word thanks secret surprise'.split(
    ' ',
  ),
)
const NOT_ANOTHER = new WordTable('day night time week month year hour way one thing example reason'.split(' '))
/** After "last" and "next" these tell a time or a set phrase, no place in a row. */
const NOT_PLACED = new WordTable(
  'day days night nights week weeks weekend month months year years hour hours minute minutes second seconds moment time times monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december spring summer autumn fall winter season quarter decade century morning evening afternoon name names resort straw door of minute few several two three four five six seven eight nine ten'.split(
    ' ',
  ),
)
const ONE = idOf('one')

/** All count mentions of an article in text order. Ages and other look-alikes carry their reason. */
export function extractCounts(parsed: Parsed): Mention<CountValue>[] {
  const { tokens } = parsed
  const found: Mention<CountValue>[] = []
  const { numerals, marks } = numbersOf(tokens)
  const amounts = amountsOf(tokens)
  let mark = 0
  for (let i = 0; i <= numerals.length; i++) {
    const numeral = numerals[i]
    const until = numeral === undefined ? tokens.count : numeral.core
    for (; mark < marks.length && marks[mark]! < until; mark++) {
      const token = marks[mark]!
      const inside = numeral !== undefined && token >= numeral.first
      const mention = inside ? null : fromWord(tokens, token)
      if (mention !== null) found.push(mention)
    }
    if (numeral === undefined) break
    const mention = fromNumeral(tokens, numeral, amounts[i]!)
    if (mention !== null) found.push(mention)
  }
  return found
}

function fromNumeral(tokens: Tokens, numeral: Numeral, { age, quantity }: Amounted): Mention<CountValue> | null {
  if (age !== null) return fromAge(tokens, age)
  if (quantity !== null) return null
  if (isMereOne(tokens, numeral)) return null
  for (const rule of lookalikes)
    if (rule.is(tokens, numeral)) return fromBounds(tokens, numeral, rule.id, rule.lookalike)
  return fromBounds(tokens, numeral, RULES[ruleOf(numeral)] ?? 'count.cardinal', null)
}

function ruleOf(numeral: Numeral): string {
  if (numeral.style !== 'cardinal') return numeral.style
  return numeral.form === 'exact' ? 'cardinal' : numeral.form
}

const RULES: Readonly<Record<string, string>> = Object.fromEntries(
  'cardinal ordinal mixed ratio vague zero set at-least more-than at-most less-than about nearly just-over range'
    .split(' ')
    .map((rule) => [rule, `count.${rule}`]),
)

function fromBounds(tokens: Tokens, numeral: Numeral, rule: string, lookalike: Lookalike | null): Mention<CountValue> {
  const { min, max, approx, word } = numeral
  const form = min === 0 && max === 0 ? 'zero' : numeral.form
  const value: CountValue =
    word === undefined ? { kind: 'count', min, max, approx, form } : { kind: 'count', min, max, approx, form, word }
  return mention(tokens, numeral.first, numeral.last, value, rule, lookalike)
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

function fromWord(tokens: Tokens, token: number): Mention<CountValue> | null {
  const kind = classAt(tokens, token)
  const next = token + 1
  if (kind === NumberClass.Mark) return fromMark(tokens, token)
  if (kind === NumberClass.No)
    return isNoThing(tokens, token) ? mention(tokens, token, next, ZERO, 'count.no', null) : null
  if (!goesOn(tokens, next) || tokens.word[next] === ONE || NOT_ANOTHER.has(tokens.word[next]!)) return null
  return isNoun(tokens, next) ? mention(tokens, token, next, MORE, 'count.another', null) : null
}

/** "in her thirties" is an age; "the last sentence" is a place in a row, which counts nothing. */
function fromMark(tokens: Tokens, token: number): Mention<CountValue> | null {
  if (worthOf(tokens.word[token]!) === 0) {
    const age = readDecadeWord(tokens, token)
    return age === null ? null : fromAge(tokens, age)
  }
  if (isDigits(tokens, token + 1)) return null
  const next = tokens.word[token + 1] ?? 0
  if (goesOn(tokens, token + 1) && (NOT_PLACED.has(next) || !isPlaced(tokens, token))) return null
  return mention(tokens, token, token + 1, PLACE, 'count.place', 'idiom')
}

/** A determiner before it, or a verb in the base form at the head of a line: it tells a place, not a point in time. */
function isPlaced(tokens: Tokens, token: number): boolean {
  if (token === 0) return false
  const can = canBe(tokens.word[token - 1]!)
  return (can & Can.Determiner) !== 0 || (can & Can.VerbBase) !== 0
}

const ZERO: CountValue = { kind: 'count', min: 0, max: 0, approx: false, form: 'zero' }
const PLACE: CountValue = { kind: 'count', min: null, max: null, approx: false, form: 'ordinal' }
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
