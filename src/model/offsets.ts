// Offsets of one text in the units that other formats count in: code points, UTF-8 bytes, lines and columns.

import { LineIndex, type Place } from './lines.ts'

/** UTF-16 units between two remembered places: a look-up reads at most as many. */
const STRIDE = 128

export interface Offsets {
  /** Code points before this offset; a lone surrogate counts as one, as does U+FFFD, which stands for it in UTF-8. */
  readonly codePoint: (offset: number) => number
  /** Bytes before this offset in UTF-8; a lone surrogate takes three, as U+FFFD does. */
  readonly byte: (offset: number) => number
  readonly place: (offset: number) => Place
}

/**
 * Reads `text` once and answers for any offset in it, in any order. Offsets count UTF-16 units, 0 to `text.length`;
 * one that lies inside a surrogate pair counts the pair as passed.
 */
export function offsetsOf(text: string): Offsets {
  const marks = Math.floor(text.length / STRIDE) + 1
  const points = new Uint32Array(marks)
  const bytes = new Uint32Array(marks)
  let point = 0
  let byte = 0
  for (let at = 0; at < text.length; at++) {
    if (at % STRIDE === 0) {
      points[at / STRIDE] = point
      bytes[at / STRIDE] = byte
    }
    const unit = text.charCodeAt(at)
    point += pointsOf(text, at, unit)
    byte += bytesOf(text, at, unit)
  }
  if (text.length % STRIDE === 0) {
    points[marks - 1] = point
    bytes[marks - 1] = byte
  }
  const lines = new LineIndex(text)
  const summed = (sums: Uint32Array, weigh: (text: string, at: number, unit: number) => number) => (offset: number) => {
    const mark = Math.floor(offset / STRIDE)
    let sum = sums[mark]!
    for (let at = mark * STRIDE; at < offset; at++) sum += weigh(text, at, text.charCodeAt(at))
    return sum
  }
  return {
    codePoint: summed(points, pointsOf),
    byte: summed(bytes, bytesOf),
    place: (offset) => lines.at(offset),
  }
}

/** A pair counts at its first half. */
function pointsOf(text: string, at: number, unit: number): number {
  return isSecondHalf(text, at, unit) ? 0 : 1
}

function bytesOf(text: string, at: number, unit: number): number {
  if (unit < 0x80) return 1
  if (unit < 0x800) return 2
  if (isSecondHalf(text, at, unit)) return 0
  return unit >= 0xd800 && unit < 0xdc00 && isSecondHalf(text, at + 1, text.charCodeAt(at + 1)) ? 4 : 3
}

/** Whether the unit at `at` is a low surrogate that a high one stands before; two halves never stand for two pairs. */
function isSecondHalf(text: string, at: number, unit: number): boolean {
  if (!(unit >= 0xdc00 && unit < 0xe000)) return false
  const before = text.charCodeAt(at - 1)
  return before >= 0xd800 && before < 0xdc00
}
