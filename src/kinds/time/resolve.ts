// One point in time to year, month and day: stated parts first, the rest from publication, from the story, or not at all.

import { WordTable } from '../../lex/word-table.ts'
import type { Mention } from '../../model/claim.ts'
import { anchored } from './anchored.ts'
import { pad } from './calendar.ts'
import { feast, season, weekday, yearOf } from './nearest.ts'
import { isDated, type TimeReading } from './reading.ts'
import { fromNumber, type Implied, NONE, type Resolved, stated, symbol } from './resolved.ts'
import type { Story } from './story.ts'
import { dayNumber } from './timex-parts.ts'

/** Resolves the point at `index`. */
export function resolvePoint(mine: readonly Mention<TimeReading>[], index: number, story: Story): Resolved {
  const mention = mine[index]! as Mention<TimeReading>
  const { reading } = mention
  if (reading.holiday >= 0) return feast(mention, story)
  if (reading.century >= 0) return symbol(pad(reading.century, 2))
  if (reading.decade >= 0) return symbol(pad(reading.decade, 3))
  if (reading.year >= 0) return stated(reading, reading.year, [])
  if (reading.anchor !== '' && reading.unit !== '')
    return besideItsDate(mine, index, story) ? story.told! : anchored(reading, story)
  if (reading.month > 0) return stated(reading, ...yearOf(mention, story))
  if (reading.season !== '') return season(mention, story)
  if (reading.weekday > 0) return weekday(mention, story)
  return beside(mine, index, story)
}

/** "On Tuesday, two days after the attack": the date before it says the same day. */
function besideItsDate(mine: readonly Mention<TimeReading>[], index: number, story: Story): boolean {
  const previous = mine[index - 1]
  const { reading, first } = mine[index]!
  return (
    reading.anchor === 'event' &&
    previous !== undefined &&
    story.told?.grain === 'day' &&
    story.toldAt === previous.first &&
    first === previous.last + 1
  )
}

/** Words between a clock time and the day beside it that still tie them: "10:47 p.m. on Saturday", "Saturday, at about 10". */
const NEAR = 4
/** As NEAR, over an hour in brackets. */
const FAR = 9

function beside(mine: readonly Mention<TimeReading>[], index: number, story: Story): Resolved {
  const mention = mine[index]!
  const { reading } = mention
  // "04:12 local time (2112 GMT) on Saturday": the day is the local one
  if (isOtherZone(mine, index, story)) return NONE
  const skips = isOtherZone(mine, index + 1, story)
  const after = skips ? index + 2 : index + 1
  const next = mine[after]
  if (
    next !== undefined &&
    next.first - mention.last <= (skips ? FAR : reading.zone === '' ? 1 : NEAR) &&
    next.first > mention.last &&
    (isDay(next.reading) || (isDatedClock(next.reading) && ranges.has(story.parsed.tokens.word[mention.last]!)))
  ) {
    const day = resolvePoint(mine, after, story)
    // "from 10 p.m. to 2 a.m. Saturday" begins on the day before
    if (day.grain === 'day' && reading.hour > next.reading.hour && next.reading.hour >= 0)
      return fromNumber(dayNumber(day.year, day.month, day.day) - 1, day.implied)
    return day.grain === 'day' || day.symbol !== '' ? day : NONE
  }
  const { told } = story
  if (told === null || told.grain !== 'day') return symbolBefore(mine, index)
  const previous = mine[index - 1]
  if (previous !== undefined && isDay(previous.reading) && mention.first - previous.last <= NEAR) return told
  if (story.toldInSentence(mention.first) || story.narrative)
    return { ...told, implied: [...new Set<Implied>([...told.implied, 'year', 'month', 'day'])] }
  return NONE
}

/** An hour in brackets behind another hour, with no day of its own: the same moment elsewhere. */
function isOtherZone(mine: readonly Mention<TimeReading>[], index: number, story: Story): boolean {
  const mention = mine[index]
  const before = mine[index - 1]
  if (mention === undefined || before === undefined || mention.reading.hour < 0 || before.reading.hour < 0) return false
  if (isDated(mention.reading) || mention.first - before.last > NEAR) return false
  const { word } = story.parsed.tokens
  for (let t = mention.first - 1; t >= before.last; t--) if (brackets.has(word[t]!)) return true
  return false
}

const brackets = new WordTable(['('])

function isDatedClock(reading: TimeReading): boolean {
  return reading.hour >= 0 && isDated(reading)
}

/** Between two hours of one day: "2 a.m. to 3 a.m. Saturday". */
const ranges = new WordTable(['to', 'and', 'until', 'till', '-', '–'])

/** "On Sunday at 5 p.m." without a publication day keeps its weekday. */
function symbolBefore(mine: readonly Mention<TimeReading>[], index: number): Resolved {
  const previous = mine[index - 1]
  const mention = mine[index]!
  if (previous === undefined || mention.first - previous.last > NEAR) return NONE
  const { reading } = previous as Mention<TimeReading>
  return reading.form === 'point' && reading.weekday > 0 && reading.day <= 0
    ? symbol(`XXXX-WXX-${reading.weekday}`)
    : NONE
}

function isDay(reading: TimeReading): boolean {
  if (reading.form !== 'point' || reading.hour >= 0) return false
  return (
    reading.weekday > 0 || reading.day > 0 || reading.holiday >= 0 || (reading.anchor !== '' && reading.unit === 'day')
  )
}
