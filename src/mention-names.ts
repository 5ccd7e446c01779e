// Names of mentions that survive edits elsewhere in the text: 53 bits of a hash over source, kind, words and occurrence.

const DIGITS = '0123456789abcdefghijklmnopqrstuvwxyz'
const FIVE = 36 ** 5
const LINE = 10

/** Two lanes of 32 bits. */
interface Lanes {
  low: number
  high: number
}

function feed(lanes: Lanes, text: string): void {
  let { low, high } = lanes
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    low = Math.imul(low ^ unit, 2654435761)
    high = Math.imul(high ^ unit, 1597334677)
  }
  lanes.low = Math.imul(low ^ LINE, 2654435761)
  lanes.high = Math.imul(high ^ LINE, 1597334677)
}

/** A function that names the mentions of one source, asked in their order. */
export function mentionNames(source: string): (kind: string, words: string) => string {
  const begun = { low: 0xdeadbeef | 0, high: 0x41c6ce57 | 0 }
  feed(begun, source)
  const lanes = { ...begun }
  // two texts of one hash would share a count: their names still differ
  const seen = new Map<number, number>()
  return (kind, words) => {
    lanes.low = begun.low
    lanes.high = begun.high
    feed(lanes, kind)
    feed(lanes, words)
    const key = 4294967296 * (2097151 & lanes.high) + (lanes.low >>> 0)
    const occurrence = seen.get(key) ?? 0
    seen.set(key, occurrence + 1)
    return nameOf(lanes, occurrence)
  }
}

function nameOf(lanes: Lanes, occurrence: number): string {
  let { low, high } = lanes
  for (let count = String(occurrence), i = 0; i < count.length; i++) {
    low = Math.imul(low ^ count.charCodeAt(i), 2654435761)
    high = Math.imul(high ^ count.charCodeAt(i), 1597334677)
  }
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909)
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909)
  return nameFor(4294967296 * (2097151 & high) + (low >>> 0))
}

/** `m` and eleven digits to base 36; in pieces of 32 bits, for `toString(36)` divides doubles digit by digit. */
function nameFor(value: number): string {
  const upper = Math.floor(value / FIVE)
  const top = Math.floor(upper / FIVE)
  CODES[1] = DIGITS.charCodeAt(top)
  five(upper - top * FIVE, 6)
  five(value - upper * FIVE, 11)
  return String.fromCharCode.apply(null, CODES)
}

/** The name that is being made. */
const CODES: number[] = Array.from('m'.padEnd(12, '0'), (char) => char.charCodeAt(0))

function five(number: number, last: number): void {
  for (let rest = number, at = last; at > last - 5; at--) {
    CODES[at] = DIGITS.charCodeAt(rest % 36)
    rest = (rest / 36) | 0
  }
}
