// What a point in time came to: year, month and day as far as known, or a symbol where it is no plain date.

import type { TimeValue } from '../../model/value.ts'
import { dayOf, pad } from './calendar.ts'
import type { TimeReading } from './reading.ts'

export type Implied = TimeValue['implied'][number]

export interface Resolved {
  /** -1 where not known. */
  readonly year: number
  readonly month: number
  readonly day: number
  readonly grain: 'none' | 'year' | 'month' | 'day'
  /** A value that is no plain date: `XXXX-WXX-7`, `2020-W34`, `199`, `2014-SU`; else ''. */
  readonly symbol: string
  readonly implied: readonly Implied[]
}

export const NONE: Resolved = { year: -1, month: -1, day: -1, grain: 'none', symbol: '', implied: [] }

export function date(year: number, month: number, day: number, implied: readonly Implied[] = []): Resolved {
  const grain = day > 0 ? 'day' : month > 0 ? 'month' : 'year'
  return { year, month, day, grain, symbol: '', implied }
}

export function symbol(text: string, implied: readonly Implied[] = [], year = -1): Resolved {
  return { ...NONE, symbol: text, year, implied }
}

export function fromNumber(number: number, implied: readonly Implied[] = []): Resolved {
  const { year, month, day } = dayOf(number)
  return date(year, month, day, implied)
}

/** The stated parts with a year that may be inferred. */
export function stated(reading: TimeReading, year: number, implied: readonly Implied[]): Resolved {
  if (reading.season !== '')
    return { ...symbol(`${year < 0 ? 'XXXX' : pad(year, 4)}-${reading.season}`, implied), year }
  return date(year, reading.month, reading.day, implied)
}
