// Classes of UTF-16 code units: a table for the first 768, ranges above. No regular expression, no allocation.

export enum CharClass {
  Other = 0,
  Space = 1,
  Newline = 2,
  Letter = 3,
  Digit = 4,
  Mark = 5,
}

const SMALL = 0x300
/** Runs of phonetic letters, most of them without case, and of letters that modify others. */
const CASELESS = [
  [0x234, 0x239],
  [0x250, 0x2c1],
  [0x2c6, 0x2d1],
  [0x2e0, 0x2e4],
] as const
const classes = new Uint8Array(SMALL)
const lowers = new Uint16Array(SMALL)
for (let code = 0; code < SMALL; code++) {
  const char = String.fromCharCode(code)
  const lower = char.toLowerCase()
  lowers[code] = lower.length === 1 ? lower.charCodeAt(0) : code
  if (lower !== char.toUpperCase()) classes[code] = CharClass.Letter
}
// letters without case; a regular expression with \p{L} would take longer to compile than an article to read
for (const code of [0x138, 0x18d, 0x1aa, 0x1ab, 0x1ba, 0x1bb, 0x1be, 0x1c0, 0x1c1, 0x1c2, 0x1c3, 0x221, 0x2ec, 0x2ee])
  classes[code] = CharClass.Letter
for (const [first, last] of CASELESS) for (let code = first; code <= last; code++) classes[code] = CharClass.Letter
for (let code = 48; code < 58; code++) classes[code] = CharClass.Digit
for (const code of [9, 11, 12, 32, 0xa0, 0]) classes[code] = CharClass.Space
for (const code of [10, 13, 0x85]) classes[code] = CharClass.Newline
for (const code of [0xaa, 0xba]) classes[code] = CharClass.Other

/** Class of a code unit; surrogates are `Other`. */
export function classOf(code: number): number {
  return code < SMALL ? classes[code]! : highClass(code)
}

function highClass(code: number): number {
  if (code < 0x370) return CharClass.Mark
  if (code < 0x2000) return CharClass.Letter
  if (code < 0x2070) return punctuationClass(code)
  if (code === 0x3000 || code === 0xfeff) return CharClass.Space
  if (code < 0x2c00) return CharClass.Other
  if (code < 0x2e00) return CharClass.Letter
  if (code < 0x3040) return CharClass.Other
  if (code < 0xd800) return CharClass.Letter
  if (code >= 0xf900 && code < 0xfe00) return CharClass.Letter
  return code >= 0xfe70 && code < 0xfeff ? CharClass.Letter : CharClass.Other
}

/** U+2000–U+206F: spaces of many widths, zero-width and direction marks count as space, line separators as newlines. */
function punctuationClass(code: number): number {
  if (code === 0x2028 || code === 0x2029) return CharClass.Newline
  if (code <= 0x200f || code === 0x202f || code === 0x205f || (code >= 0x202a && code <= 0x202e) || code >= 0x2060)
    return CharClass.Space
  return CharClass.Other
}

/** Lower-case form of a code unit where that is one unit too; the unit itself otherwise. */
export function lowerOf(code: number): number {
  if (code < SMALL) return lowers[code]!
  if (code < 0x370 || (code >= 0x2000 && code < 0x2c00) || (code >= 0x3040 && code < 0xff00)) return code
  const lower = String.fromCharCode(code).toLowerCase()
  return lower.length === 1 ? lower.charCodeAt(0) : code
}
