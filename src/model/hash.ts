// A small stable hash for identities in the report: not for security, only so that the same claim has the same name tomorrow.

/** 53 bits of two mixed 32-bit FNV-like lanes over UTF-16 units, as 10 letters and digits. */
export function shortHash(text: string): string {
  let a = 0xdeadbeef
  let b = 0x41c6ce57
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    a = Math.imul(a ^ code, 2654435761)
    b = Math.imul(b ^ code, 1597334677)
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909)
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909)
  const value = 4294967296 * (2097151 & b) + (a >>> 0)
  return value.toString(36).padStart(11, '0').slice(-10)
}
