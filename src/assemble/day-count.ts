// How many days lie between two days of the calendar.

/** Days from one resolved day to another, or 0 where one is symbolic. */
export function daysBetween(from: string, to: string): number {
  const [a, b] = [ordinal(from), ordinal(to)]
  return a === null || b === null ? 0 : b - a
}

function ordinal(day: string): number | null {
  if (!/^\d{4}-\d\d-\d\d$/.test(day)) return null
  return Math.round(
    Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10))) / 86_400_000,
  )
}

/** Months from a day to a month: 1 for 2021-05-21 and 2021-06. */
export function monthsTo(day: string, month: string): number {
  const count = (date: string): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7))
  return count(month) - count(day)
}
