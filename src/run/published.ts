// Publication dates by file name: the config gives patterns, each with a date or with the word that the name holds it.

import path from 'node:path'
import ignore from 'ignore'

/** Stands for "the date is written in the path". */
export const FROM_NAME = 'from-name'

/** One date for all, or patterns (as in .gitignore) with dates. */
export type PublishedRules = string | Readonly<Record<string, string>> | null

/** The date of a file that carries none, after the first pattern that fits; patterns count from `folder`. */
export function publishedBy(rules: PublishedRules, folder: string): (file: string) => string | null {
  if (rules === null || typeof rules === 'string') return () => rules
  const list = Object.entries(rules).map(([pattern, date]) => ({ matcher: ignore().add(pattern), date }))
  return (file) => {
    const relative = path.relative(folder, file).replaceAll('\\', '/')
    if (relative === '' || relative.startsWith('../') || path.isAbsolute(relative)) return null
    const rule = list.find(({ matcher }) => matcher.ignores(relative))
    if (rule === undefined) return null
    return rule.date === FROM_NAME ? dateIn(relative) : rule.date
  }
}

/** The last date that a path writes: `2020/08/24/x.txt`, `kenosha-2020-08-24.txt`, `20200824.md`. */
export function dateIn(name: string): string | null {
  let found: string | null = null
  for (const match of name.matchAll(/(?<!\d)(\d{4})([-_./]?)(\d\d)\2(\d\d)(?!\d)/g)) {
    const [, year, , month, day] = match
    const isDate = Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31
    if (isDate && Number(year) >= 1800 && Number(year) < 2200) found = `${year}-${month}-${day}`
  }
  return found
}
