// A small stable hash for identities in the report: not for security, only so that the same claim has the same name tomorrow.

const DIGITS = '0123456789abcdefghijklmnopqrstuvwxyz'
const FIVE_DIGITS = 36 ** 5

/** Two mixed 32-bit FNV-like lanes over UTF-16 units, fed piece by piece so that long keys are never put together. */
export class ShortHasher {
  private a = 0xdeadbeef | 0
  private b = 0x41c6ce57

  add(text: string): void {
    let { a, b } = this
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i)
      a = Math.imul(a ^ code, 2654435761)
      b = Math.imul(b ^ code, 1597334677)
    }
    this.a = a
    this.b = b
  }

  /** A hasher that was fed the same so far. */
  copy(): ShortHasher {
    const next = new ShortHasher()
    next.a = this.a
    next.b = this.b
    return next
  }

  /** 52 bits of what was fed so far, as 10 letters and digits; more may be fed afterwards. */
  text(): string {
    let { a, b } = this
    a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909)
    b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909)
    const value = 4294967296 * (2097151 & b) + (a >>> 0)
    // in halves that are whole numbers of 32 bits: `toString(36)` divides doubles digit by digit
    const high = Math.floor(value / FIVE_DIGITS)
    return digits(high % FIVE_DIGITS) + digits(value - high * FIVE_DIGITS)
  }
}

/** The last five digits of a whole number to base 36. */
function digits(number: number): string {
  let text = ''
  for (let rest = number, k = 0; k < 5; k++, rest = (rest / 36) | 0) text = DIGITS.charAt(rest % 36) + text
  return text
}

/** 52 bits of a text, as 10 letters and digits. */
export function shortHash(text: string): string {
  const hasher = new ShortHasher()
  hasher.add(text)
  return hasher.text()
}
