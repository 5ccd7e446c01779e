// A linear scanner of HTML: tags, their attributes and the text between them, without building a tree.
// Parsers that build one take minutes for some files of a megabyte; this pass looks at every character once.

import { decodeHTML, decodeHTMLAttribute } from 'entities'

export interface Sink {
  /** `attributes` hold the first of each name, entities decoded. */
  readonly open: (name: string, attributes: ReadonlyMap<string, string>, selfClosing: boolean) => void
  readonly close: (name: string) => void
  readonly text: (text: string) => void
  /** The inside of an element whose content is not markup: script, style, title … */
  readonly raw: (name: string, attributes: ReadonlyMap<string, string>, content: string) => void
  readonly comment: (content: string) => void
}

/** Elements whose content runs to their own end tag. */
const RAW = new Set(['script', 'style', 'title', 'textarea', 'noscript', 'noframes', 'noembed', 'iframe', 'xmp'])
const NAME = 40
const MOST_ATTRIBUTES = 64
const LONGEST_VALUE = 8192
const NONE: ReadonlyMap<string, string> = new Map()

const LT = 60
const GT = 62
const SLASH = 47

/** Feeds a page to a sink. Every character is looked at a bounded number of times. */
export function scanHtml(html: string, sink: Sink): void {
  const { length } = html
  let textStart = 0
  let at = 0
  const flush = (end: number): void => {
    if (end > textStart) sink.text(decoded(html.slice(textStart, end)))
  }
  while (at < length) {
    const tag = html.indexOf('<', at)
    if (tag < 0) break
    const next = html.charCodeAt(tag + 1)
    if (next === 33 || next === 63) {
      flush(tag)
      at = afterDeclaration(html, tag, sink)
      textStart = at
    } else if (isLetter(next) || (next === SLASH && isLetter(html.charCodeAt(tag + 2)))) {
      flush(tag)
      at = next === SLASH ? closeTag(html, tag + 2, sink) : openTag(html, tag + 1, sink)
      textStart = at
    } else at = tag + 1
  }
  flush(length)
}

function decoded(text: string): string {
  return text.includes('&') ? decodeHTML(text) : text
}

function afterDeclaration(html: string, at: number, sink: Sink): number {
  if (html.startsWith('<!--', at)) {
    const end = html.indexOf('-->', at + 4)
    sink.comment(html.slice(at + 4, Math.min(end < 0 ? html.length : end, at + 4 + 1024)))
    return end < 0 ? html.length : end + 3
  }
  if (html.startsWith('<![CDATA[', at)) {
    const end = html.indexOf(']]>', at)
    sink.text(html.slice(at + 9, end < 0 ? html.length : end))
    return end < 0 ? html.length : end + 3
  }
  const end = html.indexOf('>', at)
  return end < 0 ? html.length : end + 1
}

function closeTag(html: string, at: number, sink: Sink): number {
  const end = nameEnd(html, at)
  const gt = html.indexOf('>', end)
  if (end - at <= NAME) sink.close(html.slice(at, end).toLowerCase())
  return gt < 0 ? html.length : gt + 1
}

function openTag(html: string, at: number, sink: Sink): number {
  const end = nameEnd(html, at)
  const name = end - at <= NAME ? html.slice(at, end).toLowerCase() : 'x'
  const tag = readAttributes(html, end)
  if (!RAW.has(name) || tag.selfClosing) {
    sink.open(name, tag.attributes, tag.selfClosing)
    return tag.end
  }
  const close = endOfRaw(html, tag.end, name)
  sink.raw(name, tag.attributes, html.slice(tag.end, close))
  const gt = html.indexOf('>', close)
  return gt < 0 ? html.length : gt + 1
}

/** Where `</name` stands from `at` on; the end of the page where it does not. */
function endOfRaw(html: string, at: number, name: string): number {
  for (let close = html.indexOf('</', at); close >= 0; close = html.indexOf('</', close + 2)) {
    const end = close + 2 + name.length
    if (html.slice(close + 2, end).toLowerCase() === name && !isLetter(html.charCodeAt(end))) return close
  }
  return html.length
}

interface Tag {
  readonly attributes: ReadonlyMap<string, string>
  readonly selfClosing: boolean
  readonly end: number
}

function readAttributes(html: string, from: number): Tag {
  let attributes: Map<string, string> | null = null
  let at = from
  while (at < html.length) {
    const code = html.charCodeAt(at)
    if (code === GT)
      return { attributes: attributes ?? NONE, selfClosing: html.charCodeAt(at - 1) === SLASH, end: at + 1 }
    if (code <= 32 || code === SLASH) {
      at++
      continue
    }
    const nameStart = at
    at = attributeEnd(html, at + 1)
    const name = html.slice(nameStart, Math.min(at, nameStart + NAME)).toLowerCase()
    at = afterSpace(html, at)
    let value = ''
    if (html.charCodeAt(at) === 61) {
      const start = afterSpace(html, at + 1)
      const quote = html.charCodeAt(start)
      const quoted = quote === 34 || quote === 39
      const end = quoted ? quoteEnd(html, start) : unquotedEnd(html, start)
      const from = quoted ? start + 1 : start
      value = html.slice(from, Math.min(end, from + LONGEST_VALUE))
      at = quoted ? end + 1 : end
    }
    attributes ??= new Map()
    if (attributes.size < MOST_ATTRIBUTES && !attributes.has(name)) {
      attributes.set(name, value.includes('&') ? decodeHTMLAttribute(value) : value)
    }
  }
  return { attributes: attributes ?? NONE, selfClosing: false, end: html.length }
}

function quoteEnd(html: string, start: number): number {
  const end = html.indexOf(html[start]!, start + 1)
  return end < 0 ? html.length : end
}

function unquotedEnd(html: string, at: number): number {
  while (at < html.length && html.charCodeAt(at) > 32 && html.charCodeAt(at) !== GT) at++
  return at
}

function attributeEnd(html: string, at: number): number {
  for (; at < html.length; at++) {
    const code = html.charCodeAt(at)
    if (code <= 32 || code === GT || code === SLASH || code === 61) break
  }
  return at
}

function afterSpace(html: string, at: number): number {
  while (at < html.length && html.charCodeAt(at) <= 32) at++
  return at
}

function nameEnd(html: string, at: number): number {
  for (; at < html.length; at++) {
    const code = html.charCodeAt(at)
    if (code <= 32 || code === GT || code === SLASH || code === LT) break
  }
  return at
}

function isLetter(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122)
}
