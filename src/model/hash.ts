// A small stable hash for identities in the report: not for security, only so that the same claim has the same name tomorrow.

const DIGITS = '0123456789abcdefghijklmnopqrstuvwxyz'
const FIVE_DIGITS = 36 ** 5
/** From here on JSON may write a unit of text as an escape, as it does below a space, for `"` and for `\`. */
const SURROGATES = 0xd800
const QUOTE = 34
const BACKSLASH = 92

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

  private unit(code: number): void {
    this.a = Math.imul(this.a ^ code, 2654435761)
    this.b = Math.imul(this.b ^ code, 1597334677)
  }

  /** Feeds the JSON text of plain data, as `JSON.stringify` writes it. */
  addJson(data: unknown): void {
    if (typeof data === 'string') this.quoted(data)
    else if (typeof data === 'object' && data !== null) this.members(data)
    else this.add(typeof data === 'number' && !Number.isFinite(data) ? 'null' : String(data))
  }

  private quoted(text: string): void {
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i)
      if (code < 32 || code === QUOTE || code === BACKSLASH || code >= SURROGATES) return this.add(JSON.stringify(text))
    }
    this.unit(QUOTE)
    this.add(text)
    this.unit(QUOTE)
  }

  private members(data: object): void {
    const list = Array.isArray(data)
    let mark = list ? '[' : '{'
    for (const key of Object.keys(data)) {
      const member = (data as Readonly<Record<string, unknown>>)[key]
      if (member === undefined && !list) continue
      this.add(mark)
      mark = ','
      if (!list) {
        this.quoted(key)
        this.add(':')
      }
      this.addJson(member ?? null)
    }
    if (mark !== ',') this.add(mark)
    this.add(list ? ']' : '}')
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
