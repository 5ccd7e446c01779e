// The publication date inside a top line: in a dateline ("RIVERTON, Ohio, March 3, 2021 (AP) —"), after an author or outlet
// ("By Ann Lee | March 3, 2021"). A full date that merely ends a line is a fact of the article and is left alone.

import { OUTLET_WORDS } from '../lex/outlets.ts'
import { leadingDate } from './dates.ts'

/** So many places in a line are tried as the start of a date: each follows one of these marks. */
const PLACES = 12
const MARK = /[,|·•(\]—–-] ?|(?:published|posted|updated|created):? (?:on )?/gi
const LABEL_END = /(published|posted|updated|created):? (?:on )?$/i
const DATELINE_TAIL = /^\.?,? ?(?:\([\p{Lu}][\p{L}. /-]{1,30}\))? ?(?:—|–|--|- |:)/u
const OUTLETS = new Set([
  ...OUTLET_WORDS,
  ...'standard star sun record register online radio television tv world daily weekly'.split(' '),
])

export interface InnerDate {
  readonly iso: string
  readonly update: boolean
}

/** `ends` says whether a line may be over where the date ends (an hour may follow). */
export function innerDate(line: string, ends: (rest: string) => boolean): InnerDate | null {
  let tried = 0
  for (const mark of line.matchAll(MARK)) {
    if (tried++ === PLACES) return null
    const at = mark.index + mark[0].length
    const date = leadingDate(line.slice(at))
    if (date === null) continue
    const before = line.slice(0, at)
    const rest = line.slice(at + date.length)
    if (isDateline(before) && DATELINE_TAIL.test(rest)) return { iso: date.iso, update: false }
    if (!ends(rest)) return null
    const label = LABEL_END.exec(before)?.[1]?.toLowerCase() ?? null
    return label !== null || isCredit(before) ? { iso: date.iso, update: label === 'updated' } : null
  }
  return null
}

/** The first name of a dateline is written in capitals: "RIVERTON, Ohio, ". */
function isDateline(before: string): boolean {
  const end = before.search(/[,(—–-]/)
  const place = end < 0 ? '' : before.slice(0, end).trim()
  return place.length > 2 && place.length <= 40 && /^[\p{Lu} .'’]+$/u.test(place)
}

/** Words before a date that tell who wrote or printed the article. */
function isCredit(before: string): boolean {
  if (/^by \p{Lu}/iu.test(before) || /[|·•]/.test(before)) return true
  // "Bridge falls - Riverton Post, March 26, 2023": what stands behind the last dash
  const dash = Math.max(before.lastIndexOf(' - '), before.lastIndexOf(' – '), before.lastIndexOf(' — '))
  const words = before
    .slice(dash + 1)
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '')
  const weekday = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(words.at(-1) ?? '')
  const last = weekday ? words.at(-2) : words.at(-1)
  return words.length <= 6 && last !== undefined && OUTLETS.has(last)
}
