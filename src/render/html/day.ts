// Days of publication as numbers on an axis and as words, without any clock or locale.

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'June', 'July', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec']

/** Days since 1970 of a date or instant in ISO 8601, with the time as a fraction; null where it is neither. */
export function dayOf(published: string | null): number | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2}))?/.exec(published ?? '')
  if (parts === null) return null
  const [year, month, day, hour, minute] = parts.slice(1).map((part) => Number(part ?? 0)) as [
    number,
    number,
    number,
    number,
    number,
  ]
  if (month < 1 || month > 12 || day < 1 || day > 31) return null
  return Date.UTC(year, month - 1, day, hour, minute) / 86_400_000
}

/** `18700` → `14 Mar`. */
export function dayText(day: number): string {
  const date = new Date(Math.floor(day) * 86_400_000)
  return `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]}`
}

/** At most eight whole days between two, evenly apart. */
export function dayTicks(low: number, high: number): number[] {
  const first = Math.ceil(low)
  const step = Math.max(1, Math.ceil((Math.floor(high) - first) / 7))
  const ticks: number[] = []
  for (let day = first; day <= high; day += step) ticks.push(day)
  return ticks
}
