// The time rules in their order, dispatched by word id or token kind so that only trigger tokens run code.

import { WordTable } from '../../lex/word-table.ts'
import type { Tokens } from '../../model/tokens.ts'
import type { Rule } from '../kind.ts'
import type { TimeReading } from './reading.ts'
import { clockRules, clockWords } from './rules-clock.ts'
import { dateRules } from './rules-date.ts'
import { holidayRules, holidayTriggers } from './rules-holiday.ts'
import { partRules } from './rules-part.ts'
import { relativeRules } from './rules-relative.ts'
import { spanRules } from './rules-span.ts'
import { yearRules } from './rules-year.ts'

type Rules = readonly Rule<TimeReading>[]

const short: Rules = [dateRules.digits, yearRules.short, clockRules.bare]
const four: Rules = [dateRules.digits, clockRules.military, yearRules.year]
const colon: Rules = [clockRules.colon]
const point: Rules = [dateRules.digits, clockRules.point]
const none: Rules = []

/** Rules tried at a token of digits, by its look: one or two digits, four, or a colon inside. */
export function digitRules(tokens: Tokens, token: number): Rules {
  const start = tokens.start[token]!
  const length = tokens.end[token]! - start
  if (length < 3) return short
  for (let i = start + 1; i < start + 3; i++) {
    const code = tokens.text.charCodeAt(i)
    if (code === 58) return colon
    if (code === 46 && length < 6) return point
  }
  return length === 4 ? four : none
}

const unitRules: Rules = [relativeRules.after, relativeRules.before, spanRules.unit]
const rows: readonly (readonly [string, Rules])[] = [
  [
    'january jan february feb march mar april apr may june jun july jul august aug september sept sep october oct november nov december dec',
    [dateRules.month],
  ],
  [
    'monday mon tuesday tue tues wednesday wed weds thursday thu thur thurs friday fri saturday sat sunday sun',
    [dateRules.weekday],
  ],
  ['mondays tuesdays wednesdays thursdays fridays saturdays sundays', [dateRules.weekdays]],
  ['am a.m. a.m pm p.m. p.m', [clockRules.meridiem]],
  [clockWords.oclock.join(' '), [clockRules.oclock]],
  [clockWords.noons.join(' '), [clockRules.noon]],
  ['past', [clockRules.past]],
  [clockWords.fractions.join(' '), [clockRules.pastAfter, yearRules.quarter]],
  ['one two three four five six seven eight nine ten eleven twelve', [clockRules.bare]],
  [
    'morning mornings midmorning midafternoon predawn midday lunchtime afternoon afternoons evening evenings night nights nighttime daytime',
    [partRules.part],
  ],
  ['dawn daybreak sunrise sunup dusk sunset twilight sundown nightfall', [partRules.twilight]],
  ['overnight', [partRules.overnight]],
  ['q1 q2 q3 q4', [yearRules.code]],
  ['century centuries', [yearRules.century, ...unitRules]],
  ['spring springtime summer summertime fall autumn winter wintertime', [yearRules.season]],
  ['yesterday today tonight tonite tomorrow', [relativeRules.deictic]],
  [
    'second seconds hour hours hr hrs day days weekend weekends week weeks fortnight fortnights month months year years decade decades',
    unitRules,
  ],
  ['minute minutes min mins', [clockRules.pastAfter, ...unitRules]],
  ['moment moments', [relativeRules.moments]],
  ['hourly daily nightly weekly monthly quarterly yearly annually', [spanRules.periodic]],
  [holidayTriggers, [holidayRules.holiday]],
  ['may', [holidayRules.holiday, dateRules.month]],
  ['now currently nowadays presently recently formerly lately future', [relativeRules.reference]],
]

/** Rule lists by the number that `triggers` gives for a word; list 0 is empty. */
export const ruleLists: readonly Rules[] = [[], ...rows.map(([, rules]) => rules)]
export const triggers = new WordTable(
  Object.fromEntries(rows.flatMap(([words], index) => words.split(' ').map((word) => [word, index + 1]))),
)
