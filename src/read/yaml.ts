// Metadata in YAML or JSON (front matter, sidecars): plain words only; size and depth are bounded before the parser sees the text.

import { isMap, isScalar, LineCounter, parseDocument } from 'yaml'
import { cutEnd } from '../model/cut.ts'

/** Metadata needs far less; the depth is where the parser's own recursion is still safe many times over. */
const MAX_LENGTH = 64 * 1024
const MAX_DEPTH = 16

export interface Place {
  /** 1-based, within the metadata text. */
  readonly line: number
  readonly column: number
}

export interface PlainMap {
  /** Null where the text is no map of keys and values. */
  readonly values: ReadonlyMap<string, string | null> | null
  readonly fault: (Place & { readonly message: string }) | null
}

/** Reads the top level of a map; nested values are passed over. */
export function readPlainMap(text: string): PlainMap {
  if (text.length > MAX_LENGTH) return fault('longer than 64 kB', 1, 1)
  const deep = tooDeep(text)
  if (deep !== null) return fault(`nested deeper than ${MAX_DEPTH} levels`, deep.line, deep.column)
  try {
    return topLevel(text)
  } catch (error) {
    return fault(error instanceof Error ? firstLine(error.message) : 'not readable', 1, 1)
  }
}

function topLevel(text: string): PlainMap {
  const lineCounter = new LineCounter()
  const parsed = parseDocument(text, {
    lineCounter,
    prettyErrors: false,
    schema: 'failsafe',
    // the parser's own check is quadratic; `duplicate` looks at the top level in one pass
    uniqueKeys: false,
    merge: false,
    logLevel: 'silent',
  })
  const error = parsed.errors[0]
  if (error !== undefined) {
    const { line, col } = lineCounter.linePos(error.pos[0])
    return fault(firstLine(error.message), Math.max(1, line), Math.max(1, col))
  }
  const twice = duplicate(parsed.contents)
  if (twice !== null) {
    const { line, col } = lineCounter.linePos(twice.offset)
    return fault(`the key "${twice.key}" stands twice`, line, col)
  }
  const plain: unknown = parsed.toJS({ maxAliasCount: 0, mapAsMap: true })
  if (!(plain instanceof Map)) return { values: null, fault: null }
  const values = new Map<string, string | null>()
  for (const [key, value] of plain) {
    if (typeof key !== 'string') continue
    values.set(key.toLowerCase(), typeof value === 'string' && value.trim() !== '' ? value.trim() : null)
  }
  return { values, fault: null }
}

/** The second place of a key that stands twice at the top level. */
function duplicate(contents: unknown): { key: string; offset: number } | null {
  if (!isMap(contents)) return null
  const seen = new Set<string>()
  for (const { key } of contents.items) {
    if (!isScalar(key) || typeof key.value !== 'string') continue
    if (seen.has(key.value)) return { key: key.value.slice(0, 40), offset: key.range?.[0] ?? 0 }
    seen.add(key.value)
  }
  return null
}

/** Where a key stands; keys of metadata start their line (or follow `{` and `,` in JSON). */
export function placeOf(text: string, key: string): Place {
  const at = Math.max(0, text.indexOf(key))
  const before = text.slice(0, at)
  return { line: before.split('\n').length, column: at - before.lastIndexOf('\n') }
}

function fault(message: string, line: number, column: number): PlainMap {
  return { values: null, fault: { message, line, column } }
}

function firstLine(message: string): string {
  return cutEnd(message.split('\n', 1)[0]!, ' \t\r:.')
}

/** Nesting by brackets, by indentation and by openers such as "- - -", looked at before any parser recurses on it. */
function tooDeep(text: string): Place | null {
  let flow = 0
  let openers = 0
  let line = 1
  let lineStart = 0
  let leading = true
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === 10) {
      line++
      lineStart = i + 1
      openers = 0
      leading = true
      continue
    }
    if (leading) {
      if (code === 45 || code === 63 || code === 58) openers++
      else if (code !== 32 && code !== 9) leading = false
    }
    if (code === 91 || code === 123) flow++
    else if ((code === 93 || code === 125) && flow > 0) flow--
    const indented = leading && i - lineStart > 8 * MAX_DEPTH
    if (flow > MAX_DEPTH || openers > MAX_DEPTH || indented) return { line, column: i - lineStart + 1 }
  }
  return null
}
