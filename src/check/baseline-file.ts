// Reads the text of a baseline. Whatever is wrong with it, nothing of it counts: a half-read baseline would hide findings.

import type { Problem } from '../model/problem.ts'
import { type Accepted, BASELINE_FORMAT, type Baseline } from './baseline.ts'
import { findingId, keyText } from './identity.ts'

/** Characters and entries of a baseline that is still read. */
const MAX_LENGTH = 32_000_000
const MAX_ENTRIES = 100_000

const KEYS = new Set(['id', 'rule', 'field', 'subject', 'values', 'articles', 'reason', 'expires'])
const MEND = 'mend it by hand, or delete it and run claims check --update-baseline'

export type ReadBaseline = { readonly baseline: Baseline } | { readonly problem: Problem }

class Unusable extends Error {
  readonly line: number | null
  constructor(message: string, line: number | null = null) {
    super(message)
    this.line = line
  }
}

/** The baseline in `text`, or the problem that makes it unusable. */
export function readBaseline(text: string, path: string): ReadBaseline {
  try {
    return { baseline: parsed(text) }
  } catch (error) {
    if (!(error instanceof Unusable)) throw error
    const { message, line } = error
    const column = line === null ? null : 1
    return { problem: { code: 'check/baseline', severity: 'error', message, path, line, column, hint: MEND } }
  }
}

function parsed(text: string): Baseline {
  if (text.trim() === '') throw new Unusable('the baseline is empty')
  if (text.length > MAX_LENGTH) throw new Unusable(`the baseline is longer than ${MAX_LENGTH} characters`)
  const conflict = /^(?:<{7}|={7}|>{7})(?: |$)/m.exec(text)
  if (conflict !== null) throw new Unusable('conflict markers of a merge stand here', lineAt(text, conflict.index))
  const data = jsonOf(text)
  if (!isRecord(data)) throw new Unusable('the baseline is not a JSON object')
  const { format, accepted, ...rest } = data
  if (typeof format !== 'string') throw new Unusable(`"format" is not "${BASELINE_FORMAT}": another tool's file?`, 1)
  if (format !== BASELINE_FORMAT) {
    const isOurs = /^claims-baseline\/\d+$/.test(format)
    throw new Unusable(
      isOurs ? `"${format}" is newer than this tool reads` : `"${format}" is not a baseline of claims`,
      1,
    )
  }
  const [unknown] = Object.keys(rest)
  if (unknown !== undefined) throw new Unusable(`unknown key "${unknown}"`)
  if (!Array.isArray(accepted)) throw new Unusable('"accepted" is not a list')
  if (accepted.length > MAX_ENTRIES) throw new Unusable(`more than ${MAX_ENTRIES} entries`)
  return { accepted: entriesOf(accepted, text) }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    const at = /position (\d+)/.exec((error as Error).message)
    throw new Unusable('the baseline is not JSON', at === null ? null : lineAt(text, Number(at[1])))
  }
}

function entriesOf(list: readonly unknown[], text: string): Accepted[] {
  const seen = new Set<string>()
  return list.map((item, index) => {
    const entry = entryOf(item, (message) => {
      const id = isRecord(item) && typeof item.id === 'string' && item.id !== '' ? item.id : null
      const at = id === null ? -1 : text.indexOf(JSON.stringify(id))
      throw new Unusable(`entry ${index + 1}: ${message}`, at < 0 ? null : lineAt(text, at))
    })
    const key = keyText(entry)
    if (seen.has(key)) throw new Unusable(`entry ${index + 1}: ${entry.id} stands here twice`)
    seen.add(key)
    return entry
  })
}

function entryOf(item: unknown, fail: (message: string) => never): Accepted {
  if (!isRecord(item)) return fail('is not an object')
  for (const key of Object.keys(item)) if (!KEYS.has(key)) fail(`unknown key "${key}"`)
  const { id, rule, field, subject, values, articles, reason = null, expires = null } = item
  if (typeof rule !== 'string' || typeof field !== 'string') return fail('"rule" and "field" must be texts')
  if (subject !== null && typeof subject !== 'string') return fail('"subject" must be a text or null')
  if (!isTexts(values) || !isTexts(articles)) return fail('"values" and "articles" must be lists of texts')
  if (articles.length === 0) return fail('"articles" is empty')
  if (reason !== null && typeof reason !== 'string') return fail('"reason" must be a text')
  if (expires !== null && !isDay(expires)) return fail('"expires" must be a day such as 2027-01-31')
  const key = { rule, field, subject, values, articles }
  if (id !== findingId(key)) return fail('its id does not belong to what it says (edited by hand?)')
  return { id, ...key, reason, expires }
}

/** A day that the calendar knows. */
export function isDay(value: unknown): value is string {
  const match = typeof value === 'string' ? /^(\d{4})-(\d\d)-(\d\d)$/.exec(value) : null
  if (match === null) return false
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number]
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
  return day >= 1 && day <= (days[month - 1] ?? 0)
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string')
}

function lineAt(text: string, offset: number): number {
  let line = 1
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line++
  return line
}
