// A small stable hash for identities in the report: not for security, only so that the same claim has the same name tomorrow.

import { unitAt } from './unit-at.ts'

const DIGITS = Array.from('0123456789abcdefghijklmnopqrstuvwxyz', (digit) => digit.charCodeAt(0))
const FIVE_DIGITS = 36 ** 5

/** Two mixed 32-bit FNV-like lanes over UTF-16 units, fed piece by piece so that long keys are never put together. */
export class ShortHasher {
  private a = 0xdeadbeef | 0
  private b = 0x41c6ce57

  add(text: string): void {
    let { a, b } = this
    const { length } = text
    for (let i = 0; i < length; i++) {
      const code = unitAt(text, i)
      a = Math.imul(a ^ code, 2654435761)
      b = Math.imul(b ^ code, 1597334677)
    }
    this.a = a
    this.b = b
  }

  /** Goes back to what another was fed so far. */
  restart(from: ShortHasher): void {
    this.a = from.a
    this.b = from.b
  }

  /** A hasher that was fed the same so far. */
  copy(): ShortHasher {
    const next = new ShortHasher()
    next.restart(this)
    return next
  }

  /** 53 bits of what was fed so far, unmixed: a key of its own that nobody reads. */
  key(): number {
    return joined(this.a, this.b)
  }

  /** 52 bits of what was fed so far, as 10 letters and digits; more may be fed afterwards. */
  text(): string {
    return this.digits(SHORT, 0)
  }

  /** 53 bits as `m` and 11 letters and digits. */
  longText(): string {
    return this.digits(LONG, 1)
  }

  /**
   * The last digits to base 36, from `first` to the end of `codes`; in pieces that are whole numbers of 32 bits, for
   * `toString(36)` divides doubles digit by digit.
   */
  private digits(codes: number[], first: number): string {
    let { a, b } = this
    a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909)
    b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909)
    let rest = joined(a, b)
    for (let last = codes.length - 1; last >= first; last -= 5) {
      const above = Math.floor(rest / FIVE_DIGITS)
      five(codes, rest - above * FIVE_DIGITS, first, last)
      rest = above
    }
    return String.fromCharCode.apply(null, codes)
  }
}

/** The codes of the text that is being made. */
const SHORT = new Array<number>(10).fill(0)
const LONG = new Array<number>(12).fill('m'.charCodeAt(0))

function joined(a: number, b: number): number {
  return 4294967296 * (2097151 & b) + (a >>> 0)
}

/** Five digits that end at `last`, none of them before `first`. */
function five(codes: number[], number: number, first: number, last: number): void {
  for (let rest = number, at = last; at >= first && at > last - 5; at--) {
    codes[at] = DIGITS[rest % 36]!
    rest = (rest / 36) | 0
  }
}

/** 52 bits of a text, as 10 letters and digits. */
export function shortHash(text: string): string {
  const hasher = new ShortHasher()
  hasher.add(text)
  return hasher.text()
}
