// Times that count from the publication day or from where the story stands: last week, two days later, that year.

import { pad, weekOf } from './calendar.ts'
import type { TimeReading } from './reading.ts'
import { date, fromNumber, type Implied, NONE, type Resolved, stated, symbol } from './resolved.ts'
import type { Story } from './story.ts'
import { dayNumber, weekdayOf } from './timex-parts.ts'

function baseOf(reading: TimeReading, story: Story): Resolved | null {
  const { published, told } = story
  if (reading.anchor === 'published' && !story.narrative)
    return published === null ? null : date(published.year, published.month, published.day)
  return told
}

export function anchored(reading: TimeReading, story: Story): Resolved {
  const base = baseOf(reading, story)
  const implied: Implied[] = reading.anchor === 'event' ? ['year', 'month', 'day'] : []
  const { unit, shift } = reading
  if (base === null)
    return reading.unit === 'year' && reading.month > 0 ? stated(reading, -1, implied) : unknown(reading)
  switch (unit) {
    case 'year':
    case 'decade':
    case 'century':
      return years(reading, thatYear(reading, base, story), implied)
    case 'quarter':
    case 'month':
      return monthsFrom(reading, base, implied)
    case 'week':
    case 'weekend':
      return weeksFrom(reading, base, implied)
    case 'day':
      return base.day > 0
        ? fromNumber(dayNumber(base.year, base.month, base.day) + Math.trunc(shift), implied)
        : { ...base, grain: 'day', implied }
    default:
      return NONE
  }
}

function unknown(reading: TimeReading): Resolved {
  switch (reading.unit) {
    case 'year':
    case 'decade':
    case 'century':
      return symbol('XXXX')
    case 'month':
    case 'quarter':
      return symbol('XXXX-XX')
    case 'week':
      return symbol('XXXX-WXX')
    case 'weekend':
      return symbol('XXXX-WXX-WE')
    default:
      return NONE
  }
}

/** "that year" is the year named last, even in passing. */
function thatYear(reading: TimeReading, base: Resolved, story: Story): Resolved {
  return reading.anchor === 'told' && reading.shift === 0 && story.year >= 0 ? { ...base, year: story.year } : base
}

const STEPS: Readonly<Record<string, number>> = { year: 1, decade: 10, century: 100 }

function years(reading: TimeReading, base: Resolved, implied: readonly Implied[]): Resolved {
  const year = base.year + Math.round(reading.shift * STEPS[reading.unit]!)
  if (year < 0) return NONE
  if (reading.unit === 'decade') return symbol(pad(Math.floor(year / 10), 3), implied)
  if (reading.unit === 'century') return symbol(pad(Math.floor(year / 100), 2), implied)
  return stated(reading, year, implied)
}

function monthsFrom(reading: TimeReading, base: Resolved, implied: readonly Implied[]): Resolved {
  if (base.month <= 0) return { ...base, grain: 'month', implied }
  const total = base.year * 12 + base.month - 1 + Math.trunc(reading.shift * (reading.unit === 'quarter' ? 3 : 1))
  return date(Math.floor(total / 12), (total % 12) + 1, reading.day, implied)
}

function weeksFrom(reading: TimeReading, base: Resolved, implied: readonly Implied[]): Resolved {
  if (base.day <= 0) return symbol('XXXX-WXX', implied)
  const number = dayNumber(base.year, base.month, base.day) + Math.round(reading.shift * 7)
  if (reading.weekday > 0) return fromNumber(number - weekdayOf(number) + reading.weekday, implied)
  return symbol(reading.unit === 'weekend' ? weekendOf(number, reading) : weekOf(number), implied)
}

/** "this weekend" on a Monday looks back to the one that just ended. */
function weekendOf(number: number, reading: TimeReading): string {
  const back = reading.shift === 0 && weekdayOf(number) < 4 ? number - 7 : number
  return `${weekOf(back)}-WE`
}
