// Bytes to text: UTF-8 and UTF-16 with a mark; bad bytes become U+FFFD and one warning that names the first of them.

import { isUtf8 } from 'node:buffer'
import type { Problem } from '../model/problem.ts'
import { problem } from './complain.ts'

/** First bytes of formats that are never articles. */
const MAGIC: readonly (readonly [string, readonly number[]])[] = [
  ['a gzip file', [0x1f, 0x8b]],
  ['a PNG image', [0x89, 0x50, 0x4e, 0x47]],
  ['a PDF document', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['a zip archive', [0x50, 0x4b, 0x03, 0x04]],
  ['a JPEG image', [0xff, 0xd8, 0xff]],
  ['a GIF image', [0x47, 0x49, 0x46, 0x38]],
  ['a zstd file', [0x28, 0xb5, 0x2f, 0xfd]],
  ['an xz file', [0xfd, 0x37, 0x7a, 0x58]],
]

export interface Decoded {
  /** Null where the bytes are no text. */
  readonly text: string | null
  readonly problems: Problem[]
}

/** Decodes a file. A byte-order mark is left out of the text, so that offsets start after it. */
export function decode(bytes: Uint8Array, path: string | null): Decoded {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeUtf16(bytes, path, false)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeUtf16(bytes, path, true)
  const binary = binaryKind(bytes)
  if (binary !== null) return { text: null, problems: [notText(path, binary)] }
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
  const content = Buffer.from(bytes.buffer, bytes.byteOffset + (marked ? 3 : 0), bytes.length - (marked ? 3 : 0))
  const text = content.toString('utf8')
  return isUtf8(content) ? { text, problems: [] } : { text, problems: [notUtf8(content, path)] }
}

/** Whether bytes are text of another encoding than UTF-8, or damaged. */
export function isOtherEncoding(bytes: Uint8Array): boolean {
  return !isUtf8(bytes) && !hasWideMark(bytes) && binaryKind(bytes) === null
}

/** A byte-order mark of UTF-16. */
export function hasWideMark(bytes: Uint8Array): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
}

function binaryKind(bytes: Uint8Array): string | null {
  for (const [name, magic] of MAGIC) {
    if (magic.every((byte, index) => bytes[index] === byte)) return name
  }
  return bytes.includes(0) ? 'binary data' : null
}

function notText(path: string | null, kind: string): Problem {
  return problem({
    code: 'read/binary',
    severity: 'error',
    message: `this is ${kind}, not text; skipped`,
    path,
    hint: 'give plain text or Markdown; UTF-16 needs its byte-order mark',
  })
}

function decodeUtf16(bytes: Uint8Array, path: string | null, bigEndian: boolean): Decoded {
  const whole = bytes.length - (bytes.length % 2)
  const units = Buffer.from(bytes.subarray(2, whole))
  if (bigEndian) units.swap16()
  if (!bigEndian && units.length >= 2 && units[0] === 0 && units[1] === 0) {
    return { text: null, problems: [notText(path, 'UTF-32')] }
  }
  const text = new TextDecoder('utf-16le', { ignoreBOM: true }).decode(units)
  const bad = whole < bytes.length ? text.length : firstDifference(text, units)
  return { text, problems: bad < 0 ? [] : [warning(text.slice(0, bad), path, 'UTF-16')] }
}

/** Where decoding put U+FFFD for a lone surrogate, or -1. */
function firstDifference(text: string, units: Buffer): number {
  for (let at = text.indexOf('�'); at >= 0; at = text.indexOf('�', at + 1)) {
    if (units.readUInt16LE(at * 2) !== 0xfffd) return at
  }
  return -1
}

function notUtf8(content: Buffer, path: string | null): Problem {
  return warning(content.toString('utf8', 0, firstBadByte(content)), path, 'UTF-8')
}

function warning(before: string, path: string | null, encoding: string): Problem {
  let line = 1
  let lineStart = 0
  for (let at = before.indexOf('\n'); at >= 0; at = before.indexOf('\n', at + 1)) {
    line++
    lineStart = at + 1
  }
  return problem({
    code: 'read/not-utf8',
    severity: 'warning',
    message: `bytes that are not ${encoding} were read as U+FFFD`,
    path,
    line,
    column: before.length - lineStart + 1,
    hint: 'save the file as UTF-8',
  })
}

/** Offset of the first byte that starts no well-formed UTF-8 sequence (RFC 3629, table 3-7 of Unicode). */
function firstBadByte(bytes: Uint8Array): number {
  let at = 0
  while (at < bytes.length) {
    const length = sequenceLength(bytes, at)
    if (length === 0) return at
    at += length
  }
  return at
}

function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at]!
  if (lead < 0x80) return 1
  const length = lead >= 0xc2 && lead < 0xe0 ? 2 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xf0 && lead < 0xf5 ? 4 : 0
  if (length === 0) return 0
  const second = bytes[at + 1] ?? 0
  const low = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80
  const high = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf
  if (second < low || second > high) return 0
  for (let k = 2; k < length; k++) if (((bytes[at + k] ?? 0) & 0xc0) !== 0x80) return 0
  return length
}
