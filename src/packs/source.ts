// A pack's YAML read with its places kept: refuses what is not plain data (tags, aliases, depth) before anything is built from it.

import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  type YAMLMap,
} from 'yaml'
import { cutEnd } from '../model/cut.ts'
import type { Problem } from '../model/problem.ts'

const SYNTAX_HINT = 'put phrases that hold { } : # or quotation marks in quotes'

/** Published limits: 1 MB of text, 32 levels (a pack needs 6), 20,000 phrases. */
const MAX_LENGTH = 1_000_000
const MAX_DEPTH = 32
const MAX_NODES = 50_000

export interface PackSource {
  readonly path: string
  readonly document: Document
  readonly lines: LineCounter
}

export type Complain = (code: string, message: string, offset: number | null, hint?: string) => void

/** Reads YAML text; complaints go to `problems`, and null is returned where nothing safe can be built. */
export function readSource(text: string, path: string, problems: Problem[]): PackSource | null {
  const lines = new LineCounter()
  const complain = complainer(path, lines, problems)
  if (text.length > MAX_LENGTH) {
    complain('pack/size', `the pack is longer than ${MAX_LENGTH} characters`, null, 'split it into several packs')
    return null
  }
  const deep = tooDeep(text)
  if (deep !== null) {
    problems.push({ ...deep, path })
    return null
  }
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    schema: 'core',
    merge: false,
    // its own check compares all pairs; `inspect` does it in one pass
    uniqueKeys: false,
    stringKeys: true,
    logLevel: 'error',
  })
  for (const error of document.errors) {
    complain(`pack/${codeOf(error.code)}`, firstLine(error.message), error.pos[0], SYNTAX_HINT)
  }
  for (const warning of document.warnings) {
    complain('pack/tag', firstLine(warning.message), warning.pos[0], 'a pack is plain data: no tags')
  }
  if (problems.length > 0) return null
  inspect(document, complain)
  problems.sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0))
  return problems.length > 0 ? null : { path, document, lines }
}

export function complainer(path: string, lines: LineCounter, problems: Problem[]): Complain {
  return (code, message, offset, hint) => {
    const place = offset === null ? null : lines.linePos(offset)
    const line = place === null || place.line === 0 ? null : place.line
    problems.push({
      code,
      severity: 'error',
      message,
      path,
      line,
      column: line === null ? null : place!.col,
      hint: hint ?? null,
    })
  }
}

/** Where the node (or key) at a path starts. */
export function offsetAt(source: PackSource, path: readonly PropertyKey[], key?: string): number | null {
  let node: unknown = source.document.contents
  let offset = startOf(node)
  for (const step of key === undefined ? path : [...path, key]) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(step))
      if (pair === undefined) return offset
      node = pair.value
      offset = (key !== undefined && step === key ? null : startOf(node)) ?? startOf(pair.key) ?? offset
    } else if (isSeq(node)) {
      node = node.items[Number(step)]
      offset = startOf(node) ?? offset
    } else return offset
  }
  return offset
}

function startOf(node: unknown): number | null {
  return isNode(node) && node.range ? node.range[0] : null
}

function firstLine(message: string): string {
  return cutEnd(message.split('\n', 1)[0]!, ' \t\r:.')
}

function codeOf(code: string): string {
  return code === 'RESOURCE_EXHAUSTION' ? 'depth' : 'syntax'
}

/** Cheap look at nesting before the parser recurses on it. */
function tooDeep(text: string): Omit<Problem, 'path'> | null {
  let flow = 0
  let line = 1
  let lineStart = 0
  let lead = 0
  let leading = true
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i)
    if (c === 10) {
      line++
      lineStart = i + 1
      lead = 0
      leading = true
      continue
    }
    // "- - -", "? ? ?" and "a: - b" style openers at the start of a line each open one level
    if (leading) {
      if (c === 45 || c === 63) lead++
      else if (c !== 32 && c !== 9) leading = false
    }
    if (c === 91 || c === 123) flow++
    else if ((c === 93 || c === 125) && flow > 0) flow--
    if (flow > MAX_DEPTH || lead > MAX_DEPTH || (leading && i - lineStart > 4 * MAX_DEPTH)) {
      return {
        code: 'pack/depth',
        severity: 'error',
        message: `nested deeper than ${MAX_DEPTH} levels`,
        line,
        column: i - lineStart + 1,
        hint: 'a pack needs six levels',
      }
    }
  }
  return null
}

/** Walks all nodes with an own stack: only maps, lists and plain values may stand in a pack. */
function inspect(document: Document, complain: Complain): void {
  const stack: { node: unknown; depth: number }[] = [{ node: document.contents, depth: 0 }]
  let seen = 0
  while (stack.length > 0) {
    const { node, depth } = stack.pop()!
    if (++seen > MAX_NODES)
      return complain('pack/size', `more than ${MAX_NODES} entries`, startOf(node), 'split the pack')
    if (depth > MAX_DEPTH) return complain('pack/depth', `nested deeper than ${MAX_DEPTH} levels`, startOf(node))
    if (isPair(node)) {
      checkKey(node.key, complain)
      stack.push({ node: node.value, depth: depth + 1 })
      continue
    }
    if (!isNode(node)) continue
    if (isAlias(node)) {
      complain('pack/alias', `the alias *${node.source} is not read`, startOf(node), 'write the value out')
      continue
    }
    checkTag(node, complain)
    if (isMap(node)) checkTwice(node, complain)
    if (isMap(node) || isSeq(node)) for (const item of node.items) stack.push({ node: item, depth: depth + 1 })
  }
}

function checkTag(node: Node & { tag?: string }, complain: Complain): void {
  // the parser sets `tag` only where the text gives one
  if (node.tag !== undefined && node.tag !== '' && node.tag !== '!') {
    complain('pack/tag', `the tag ${node.tag} is not read`, startOf(node), 'a pack is plain data: no tags')
  }
}

function checkTwice(map: YAMLMap, complain: Complain): void {
  const seen = new Set<string>()
  for (const { key } of map.items) {
    const name = isScalar(key) ? String(key.value) : ''
    if (seen.has(name))
      complain('pack/duplicate-key', `the key "${name}" stands here twice`, startOf(key), 'keep one of the two')
    seen.add(name)
  }
}

function checkKey(key: unknown, complain: Complain): void {
  const value = isScalar(key) ? key.value : undefined
  if (typeof value !== 'string') complain('pack/key', 'a key must be a plain word', startOf(key), 'put it in quotes')
  else if (value === '__proto__') complain('pack/key', 'the key __proto__ is not allowed', startOf(key))
  else if (value === '<<') complain('pack/key', 'merge keys (<<) are not read', startOf(key), 'write the values out')
}
