// Publication date from the first lines of the article itself: "date 2020-08-24 …", "Published: Aug. 24, 2020", a line that is a
// date, or one that ends in it after an author or outlet, and a dateline.

import type { Span } from '../model/span.ts'
import { leadingDate } from './dates.ts'
import { innerDate } from './inner-date.ts'

/** Non-empty lines that can still be a header, and how much of each is looked at. */
const LINES = 6
const WIDTH = 160

const LABEL =
  /^(date|published|posted|publication date|pub date|updated|last updated|created)(?: on| at)?(?: ?[:|-])? /i
/** "5:12 PM ET, " before the date. */
const CLOCK_HEAD = /^\d{1,2}[:.]\d{2} ?[ap]\.?m\.?(?: [a-z]{2,4})?,? (?:on )?/i
const CLOCK_TAIL =
  /^(?:,? (?:at )?\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?(?: [a-z]{2,5})?|,? \d{1,2} ?[ap]\.?m\.?(?: [a-z]{2,5})?)?[ .|]*$/i

/** ISO date of publication that the top of the article names, or null. An update counts only where nothing else is named. */
export function headerDate(text: string, body: Span): string | null {
  let updated: string | null = null
  let at = body.start
  for (let seen = 0; seen < LINES && at < body.end; ) {
    const newline = text.indexOf('\n', at)
    const end = newline < 0 || newline > body.end ? body.end : newline
    const line = text
      .slice(at, Math.min(end, at + WIDTH))
      .replace(/\s/g, ' ')
      .trim()
    at = end + 1
    if (line === '') continue
    const found = dateOfLine(line, seen === 0)
    if (found !== null && !found.update) return found.iso
    updated ??= found?.iso ?? null
    seen++
  }
  return updated
}

function dateOfLine(line: string, top: boolean): { iso: string; update: boolean } | null {
  const label = LABEL.exec(line)
  if (label === null) {
    const bare = leadingDate(line)
    if (bare !== null && CLOCK_TAIL.test(line.slice(bare.length))) return { iso: bare.iso, update: false }
    return innerDate(line, (rest) => CLOCK_TAIL.test(rest))
  }
  const rest = line.slice(label[0].length).replace(CLOCK_HEAD, '')
  const date = leadingDate(rest)
  if (date === null) return null
  // a label without a colon may be running text ("posted Aug. 24, 2020 videos of …"): only the very top or a line of its own counts
  const marked = /[:|]/.test(label[0]) || CLOCK_TAIL.test(rest.slice(date.length))
  if (!marked && !(top && /^\d{4}-/.test(rest))) return null
  return { iso: date.iso, update: /updated/i.test(label[1]!) }
}
