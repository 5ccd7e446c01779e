// Dates of publication as people and machines write them, to ISO; anything ambiguous is refused rather than guessed.

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const LONG_MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]
const LONGEST = 80

const ISO =
  /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[T ]{1,2}(\d{1,2}):(\d{2})(?::(\d{2}))?(?:[.,]\d{1,9})? ?(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?/i
const MONTH_FIRST = /^(?:[a-z]{3,9}\.?,? )?([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})/i
const DAY_FIRST = /^(?:[a-z]{3,9}\.?,? )?(\d{1,2})(?:st|nd|rd|th)? ([a-z]{3,9})\.?,? (\d{4})/i

export interface ReadDate {
  /** `2020-08-24`, `2020-08-24T17:11`, `2020-08-24T17:11:05-05:00`. */
  readonly iso: string
  /** How many characters of the text the date took. */
  readonly length: number
}

/** The date that a text starts with, or null. Only the first 80 characters are looked at. */
export function leadingDate(text: string): ReadDate | null {
  const head = text.slice(0, LONGEST)
  const iso = ISO.exec(head)
  if (iso !== null) return isoDate(iso)
  const first = MONTH_FIRST.exec(head)
  if (first !== null) return worded(first[0], first[3]!, first[1]!, first[2]!)
  const day = DAY_FIRST.exec(head)
  return day === null ? null : worded(day[0], day[3]!, day[2]!, day[1]!)
}

const MAIL = /^(?:[a-z]{3},? )?(\d{1,2}) ([a-z]{3,9}) (\d{4}) (\d{2}):(\d{2})(?::(\d{2}))? ?([+-]\d{4}|[a-z]{1,4})?/i
/** Zones that mails and feeds name by letters (RFC 822). */
const ZONES: Readonly<Record<string, string>> = {
  ...{ z: 'Z', ut: 'Z', utc: 'Z', gmt: 'Z', est: '-05:00', edt: '-04:00', cst: '-06:00' },
  ...{ cdt: '-05:00', mst: '-07:00', mdt: '-06:00', pst: '-08:00', pdt: '-07:00' },
}

/** A date as mails and feeds write it, "Tue, 9 Mar 2021 07:45:00 -0500", with its zone; else as `leadingDate`. */
export function stampDate(text: string): ReadDate | null {
  const match = MAIL.exec(text.slice(0, LONGEST))
  const date = match === null ? null : worded(match[0], match[3]!, match[2]!, match[1]!)
  if (match === null || date === null) return leadingDate(text)
  const [, , , , hour, minute, second, zone] = match
  if (Number(hour) > 23 || Number(minute) > 59) return date
  const named = zone === undefined ? '' : /^[+-]/.test(zone) ? offset(zone) : (ZONES[zone.toLowerCase()] ?? '')
  return {
    iso: `${date.iso}T${hour}:${minute}${second === undefined ? '' : `:${second}`}${named}`,
    length: date.length,
  }
}

function isoDate(match: RegExpExecArray): ReadDate | null {
  const [whole, year, month, day, hour, minute, second, zone] = match
  const date = calendar(Number(year), Number(month), Number(day))
  if (date === null) return null
  if (hour === undefined) return { iso: date, length: whole.length }
  if (Number(hour) > 24 || Number(minute) > 59) return null
  const clock = `${hour.padStart(2, '0')}:${minute}${second === undefined ? '' : `:${second}`}`
  return { iso: `${date}T${clock}${zone === undefined ? '' : offset(zone)}`, length: whole.length }
}

function offset(zone: string): string {
  if (/^[a-z]/i.test(zone)) return 'Z'
  return zone.includes(':') ? zone : `${zone.slice(0, 3)}:${zone.slice(3)}`
}

function worded(whole: string, year: string, month: string, day: string): ReadDate | null {
  const name = month.toLowerCase()
  const index =
    LONG_MONTHS.indexOf(name) >= 0 ? LONG_MONTHS.indexOf(name) : MONTHS.indexOf(name.replace(/^sept$/, 'sep'))
  if (index < 0) return null
  const iso = calendar(Number(year), index + 1, Number(day))
  return iso === null ? null : { iso, length: whole.length }
}

function calendar(year: number, month: number, day: number): string | null {
  if (year < 1000 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}
