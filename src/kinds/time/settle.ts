// Resolves each reading in the article's context: the publication day, the day the story last stood at, and what stands beside it.

import type { Mention } from '../../model/claim.ts'
import type { TimeType, TimeValue } from '../../model/value.ts'
import type { SettleContext } from '../kind.ts'
import { isoDay } from './calendar.ts'
import type { TimeReading } from './reading.ts'
import { resolvePoint } from './resolve.ts'
import type { Resolved } from './resolved.ts'
import { isNarrative, Story } from './story.ts'
import { clockTimex, dateTimex, durationTimex } from './timex.ts'
import { offsetOf } from './zones.ts'

type Implied = TimeValue['implied'][number]

/** Values in text order; same length as `mine`. Linear. */
export function settleTimes(mine: readonly Mention<TimeReading>[], context: SettleContext): TimeValue[] {
  const { parsed } = context
  const published = isoDay(parsed.document.published)
  const story = new Story(parsed, published, isNarrative(mine, published))
  const quotes = context.mentions.filter((mention) => mention.kind === 'quote')
  const values: TimeValue[] = []
  let quote = 0
  for (let i = 0; i < mine.length; i++) {
    const mention = mine[i]!
    while (quote < quotes.length && quotes[quote]!.end <= mention.start) quote++
    const quoted = quote < quotes.length && quotes[quote]!.start <= mention.start
    values.push(settleOne(mine, i, story, quoted))
  }
  return values
}

function value(
  reading: TimeReading,
  timex: string,
  type: TimeType,
  implied: readonly Implied[],
  at?: Resolved,
): TimeValue {
  const zone = reading.zone === '' ? null : reading.zone
  return {
    kind: 'time',
    timex,
    ...(reading.mod === '' ? {} : { mod: reading.mod }),
    type,
    implied,
    offset: zone === null ? null : offsetOf(zone, at?.year ?? -1, at?.month ?? -1, at?.day ?? -1),
    zone,
    weekday: reading.weekday > 0 ? reading.weekday : null,
  }
}

function settleOne(mine: readonly Mention<TimeReading>[], index: number, story: Story, quoted: boolean): TimeValue {
  const { reading } = mine[index]!
  switch (reading.form) {
    case 'reference':
      return value(reading, reading.reference, 'DATE', [])
    case 'duration':
      return value(reading, durationTimex(reading.unit === '' ? 'day' : reading.unit, reading.amount), 'DURATION', [])
    case 'set':
      return value(reading, setTimex(reading), 'SET', [])
    default:
      return pointValue(mine, index, story, quoted)
  }
}

function setTimex(reading: TimeReading): string {
  if (reading.weekday > 0) return `XXXX-WXX-${reading.weekday}${reading.part}`
  if (reading.month > 0) return dateTimex(-1, reading.month, reading.day, reading.day > 0 ? 'day' : 'month')
  if (reading.season !== '') return `XXXX-${reading.season}`
  if (reading.part !== '') return `XXXX-XX-XX${reading.part}`
  return durationTimex(reading.unit === '' ? 'day' : reading.unit, reading.amount)
}

function pointValue(mine: readonly Mention<TimeReading>[], index: number, story: Story, quoted: boolean): TimeValue {
  const mention = mine[index]!
  const { reading } = mention
  const resolved = resolvePoint(mine, index, story)
  const clock = clockTimex(reading)
  const timex = timexOf(resolved, clock)
  const implied: Implied[] = [...resolved.implied]
  if (reading.hour >= 0 && reading.half === '') implied.push('half')
  // "today" in someone's mouth counts from the day of speaking, which is only guessed to be the publication day.
  if (quoted && reading.anchor === 'published' && !implied.includes('day')) implied.push('day')
  if (mention.lookalike === null) story.tell(resolved, mention)
  return value(reading, timex, clock === '' ? 'DATE' : 'TIME', implied, resolved)
}

function timexOf(resolved: Resolved, clock: string): string {
  if (resolved.symbol !== '') return resolved.symbol + clock
  if (resolved.grain === 'none') return clock.startsWith('T') && clock.length > 3 ? clock : `XXXX-XX-XX${clock}`
  return dateTimex(resolved.year, resolved.month, resolved.day, clock === '' ? resolved.grain : 'day') + clock
}
