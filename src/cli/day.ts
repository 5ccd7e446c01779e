// What counts as a date in options and settings.

/** A day, or a day with a time. */
export function isDate(value: string): boolean {
  const match = /^\d{4}-(\d\d)-(\d\d)(?:T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)?)?$/.exec(value)
  if (match === null) return false
  const [month, day] = [Number(match[1]), Number(match[2])]
  return month >= 1 && month <= 12 && day >= 1 && day <= 31
}
