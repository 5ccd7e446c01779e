// JSON and JSON lines of crawlers: one record, a list of them, or one a line; the text of each stands as the record gives it.

import type { Locator } from '../model/document.ts'
import type { Problem } from '../model/problem.ts'
import { type Article, type Input, Unreadable } from './article.ts'
import { problem } from './complain.ts'
import { decodeText } from './detect.ts'
import { wordsOf } from './markup.ts'
import { articleOfRecord, recordOf, type Shape, shapeOf } from './record.ts'

/** Levels of nesting; articles need five. */
const MAX_DEPTH = 500
/** Characters of one line. */
const MAX_LINE = 16 * 1024 * 1024
/** Keys that hold the list of articles in exports that wrap it. */
const LISTS = [
  'articles',
  'items',
  'results',
  'data',
  'documents',
  'docs',
  'stories',
  'records',
  'hits',
  'posts',
  'news',
]
const NO_TEXT = 'has no text (looked for text, maintext, body, content …; `columns` in the config names another key)'

/** Reads a file of JSON; what is no single value is read as lines. */
export async function* readJson(input: Input): AsyncGenerator<Article | Problem> {
  const { text, problems } = decodeText(input.bytes, input.path, input.charset)
  yield* problems
  if (text === null) return
  const deep = tooDeep(text)
  if (deep >= 0)
    throw new Unreadable('read/too-deep', `nested deeper than ${MAX_DEPTH} levels`, null, place(text, deep))
  const data = parsed(text)
  if (data.fault !== null) {
    if (!looksLikeLines(text)) throw data.fault
    yield* readLines(text, input)
  } else yield* readRecords(data.value, input)
}

async function* readRecords(value: unknown, input: Input): AsyncGenerator<Article | Problem> {
  const shape = shapeOf(input.columns)
  const list = listOf(value)
  const outlet = outletOfFeed(value)
  let number = 0
  let found = 0
  for (const item of list ?? [value]) {
    number++
    const article = await articleOf(shape, item, { unit: 'item', number })
    if (article !== null) {
      found++
      const metadata = { ...article.metadata, outlet: article.metadata.outlet ?? outlet }
      yield list === null ? withoutKey(article) : { ...article, metadata }
    } else if (list !== null && list.length > 1) yield badRecord(`item ${number} ${NO_TEXT}`, input, null)
  }
  if (found === 0) throw new Unreadable('read/no-articles', `holds no articles: it ${NO_TEXT}`)
}

/** The name of a JSON feed stands for the outlet of its items. */
function outletOfFeed(value: unknown): string | null {
  if (typeof value !== 'object' || value === null) return null
  const { version, title } = value as Record<string, unknown>
  return String(version).includes('jsonfeed.org') && typeof title === 'string' ? title : null
}

/** A file that is one record is known by its own name. */
function withoutKey({ key: _, locator: __, ...article }: Article): Article {
  return article
}

async function* readLines(text: string, input: Input): AsyncGenerator<Article | Problem> {
  const shape = shapeOf(input.columns)
  let line = 0
  let found = 0
  let first: Problem | null = null
  for (let at = 0; at < text.length; ) {
    const newline = text.indexOf('\n', at)
    const end = newline < 0 ? text.length : newline
    line++
    const fault = end - at > MAX_LINE ? `is longer than ${MAX_LINE} characters` : null
    const source = fault === null ? text.slice(at, end) : ''
    at = end + 1
    if (fault === null && source.trim() === '') continue
    const data = fault === null ? parsed(source) : { value: null, fault }
    const article = data.fault === null ? await articleOf(shape, data.value, { unit: 'line', number: line }) : null
    if (article !== null) {
      found++
      yield article
      continue
    }
    const why = fault ?? (data.fault === null ? NO_TEXT : 'is not JSON')
    const complaint = badRecord(`line ${line} ${why}`, input, line)
    first ??= complaint
    yield complaint
  }
  if (found === 0 && first === null) throw new Unreadable('read/no-articles', 'holds no articles')
}

async function articleOf(shape: Shape, item: unknown, locator: Locator): Promise<Article | null> {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return null
  const article = articleOfRecord(shape, recordOf(Object.entries(item)))
  return article === null ? null : { key: null, ...(await wordsOf(article)), locator }
}

/** Keys of the value in small letters lead to the list of articles; null where the value is one record itself. */
function listOf(value: unknown): readonly unknown[] | null {
  if (Array.isArray(value)) return value
  if (typeof value !== 'object' || value === null) return null
  const record = recordOf(Object.entries(value))
  if (String(record.get('format')).startsWith('claims-report/')) {
    throw new Unreadable('read/no-articles', 'is a report of claims, not an article', 'claims render shows it')
  }
  for (const name of LISTS) {
    const list = record.get(name)
    if (Array.isArray(list) && list.some((item) => typeof item === 'object' && item !== null)) return list
  }
  return null
}

function parsed(text: string): { value: unknown; fault: Unreadable | null } {
  try {
    return { value: JSON.parse(text) as unknown, fault: null }
  } catch (error) {
    const at = /position (\d+)/.exec(String(error))?.[1]
    const where = place(text, at === undefined ? text.length : Number(at))
    return { value: null, fault: new Unreadable('read/not-json', 'is not JSON from here on', null, where) }
  }
}

/** The first line that says anything is a whole object. */
function looksLikeLines(text: string): boolean {
  const body = text.trimStart()
  const newline = body.indexOf('\n')
  const first = (newline < 0 ? body : body.slice(0, newline)).trim()
  return first.startsWith('{') && newline >= 0 && (first.endsWith('}') || parsed(first).fault === null)
}

function badRecord(message: string, input: Input, line: number | null): Problem {
  return problem({ code: 'read/bad-record', severity: 'error', message, path: input.path, line })
}

/** Where brackets nest too deep for what walks the value later, or -1. */
function tooDeep(text: string): number {
  let depth = 0
  let quoted = false
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (quoted) {
      if (code === 92) i++
      else if (code === 34) quoted = false
    } else if (code === 34) quoted = true
    else if (code === 91 || code === 123) {
      if (++depth > MAX_DEPTH) return i
    } else if ((code === 93 || code === 125) && depth > 0) depth--
  }
  return -1
}

function place(text: string, at: number): { line: number; column: number } {
  let line = 1
  let start = 0
  for (let next = text.indexOf('\n'); next >= 0 && next < at; next = text.indexOf('\n', next + 1)) {
    line++
    start = next + 1
  }
  return { line, column: at - start + 1 }
}
