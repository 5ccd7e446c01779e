// Hashes of runs as text: nine digits to base 64 each, for result lines hold hundreds of them.

const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_'
const CODES = Uint8Array.from(DIGITS, (digit) => digit.charCodeAt(0))
/** Value of each ASCII digit; 0 for what is none. */
const VALUES = new Uint8Array(128)
CODES.forEach((code, value) => {
  VALUES[code] = value
})

/** Digits of one hash: 30 bits above, 24 below. */
const ABOVE = 5
const BELOW = 4
const SPLIT = 2 ** (6 * BELOW)

/** The digits of all hashes, one byte each. */
export function runDigits(hashes: Float64Array): Uint8Array {
  const digits = new Uint8Array(hashes.length * (ABOVE + BELOW))
  let at = 0
  for (let i = 0; i < hashes.length; i++) {
    const above = Math.floor(hashes[i]! / SPLIT)
    const below = hashes[i]! - above * SPLIT
    for (let shift = 6 * (ABOVE - 1); shift >= 0; shift -= 6) digits[at++] = CODES[(above >> shift) & 63]!
    for (let shift = 6 * (BELOW - 1); shift >= 0; shift -= 6) digits[at++] = CODES[(below >> shift) & 63]!
  }
  return digits
}

/** The hashes that were written; a foreign text gives numbers that nothing else has. */
export function hashesIn(digits: string): Float64Array {
  const hashes = new Float64Array(Math.floor(digits.length / (ABOVE + BELOW)))
  let at = 0
  for (let i = 0; i < hashes.length; i++) {
    let hash = 0
    for (let k = 0; k < ABOVE + BELOW; k++) hash = hash * 64 + (VALUES[digits.charCodeAt(at++)] ?? 0)
    hashes[i] = hash
  }
  return hashes
}
