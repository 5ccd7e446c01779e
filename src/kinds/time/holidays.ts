// Feasts that name a day: fixed ones by month and day, moving ones by the rule that sets them each year.

import { dayNumber, weekdayOf } from './timex-parts.ts'

/** Day number of a feast in a year. */
type Reckoning = (year: number) => number

export interface Holiday {
  readonly names: readonly string[]
  /** `[month, day]` where every year has the same. */
  readonly fixed?: readonly [number, number]
  readonly moving?: Reckoning
}

/** Easter Sunday of the Gregorian calendar (the anonymous algorithm, as printed by Meeus). */
export function easter(year: number): number {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const g = Math.floor((8 * b + 13) / 25)
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 19 * l) / 433)
  const month = Math.floor((h + l - 7 * m + 90) / 25)
  return dayNumber(year, month, (h + l - 7 * m + 33 * month + 19) % 32)
}

function fromEaster(days: number): Reckoning {
  return (year) => easter(year) + days
}

/** The nth (5: the last) of a weekday in a month. */
function nth(count: number, weekday: number, month: number): Reckoning {
  return (year) => {
    const first = dayNumber(year, month, 1)
    const start = first + ((weekday - weekdayOf(first) + 7) % 7)
    if (count < 5) return start + (count - 1) * 7
    const next = month === 12 ? dayNumber(year + 1, 1, 1) : dayNumber(year, month + 1, 1)
    const last = next - 1
    return last - ((weekdayOf(last) - weekday + 7) % 7)
  }
}

function fixed(month: number, day: number, ...names: string[]): Holiday {
  return { names, fixed: [month, day] }
}

function moving(reckoning: Reckoning, ...names: string[]): Holiday {
  return { names, moving: reckoning }
}

/** The last bare name of a row may be a mere word before a noun ("Christmas party"): `rules-holiday.ts` asks for company. */
export const HOLIDAYS: readonly Holiday[] = [
  fixed(12, 24, 'christmas eve', 'xmas eve'),
  fixed(12, 25, 'christmas day', 'xmas day', 'christmas'),
  fixed(12, 26, 'boxing day'),
  fixed(12, 31, "new year's eve", 'new years eve', 'nye'),
  fixed(1, 1, "new year's day", 'new years day', "new year's"),
  fixed(5, 1, 'may day'),
  fixed(2, 14, "valentine's day", 'valentines day'),
  fixed(3, 17, "st patrick's day", "saint patrick's day"),
  fixed(4, 25, 'anzac day'),
  fixed(6, 19, 'juneteenth'),
  fixed(7, 1, 'canada day'),
  fixed(7, 14, 'bastille day'),
  fixed(10, 31, 'halloween'),
  fixed(11, 5, 'bonfire night', 'guy fawkes night'),
  fixed(11, 11, 'veterans day', 'remembrance day', 'armistice day'),
  fixed(1, 26, 'australia day', 'republic day'),
  moving(fromEaster(0), 'easter sunday', 'easter day', 'easter'),
  moving(fromEaster(-2), 'good friday'),
  moving(fromEaster(1), 'easter monday'),
  moving(fromEaster(-7), 'palm sunday'),
  moving(fromEaster(-46), 'ash wednesday'),
  moving(fromEaster(-47), 'mardi gras', 'shrove tuesday'),
  moving(nth(4, 4, 11), 'thanksgiving day', 'thanksgiving'),
  moving((year) => nth(4, 4, 11)(year) + 1, 'black friday'),
  moving((year) => nth(4, 4, 11)(year) - 1, 'thanksgiving eve'),
  moving(nth(1, 1, 9), 'labor day', 'labour day'),
  moving(nth(5, 1, 5), 'memorial day'),
  moving(nth(3, 1, 1), 'martin luther king day', 'martin luther king jr day', 'mlk day'),
  moving(nth(3, 1, 2), 'presidents day', "president's day"),
  moving(nth(2, 1, 10), 'columbus day'),
  moving(nth(2, 7, 5), "mother's day"),
  moving(nth(3, 7, 6), "father's day"),
]

/** Day number of a feast in a year. */
export function holidayIn(index: number, year: number): number {
  const { fixed: day, moving: reckoning } = HOLIDAYS[index]!
  return day === undefined ? reckoning!(year) : dayNumber(year, day[0], day[1])
}
