// Words of an article as a reader sees them: white space of every kind is one space, and what has no width is nothing.

const NOT_PLAIN =
  /[\t-\r\u0085\u00a0\u00ad\u1680\u2000-\u200b\u200e\u200f\u2028-\u202f\u205f\u2060\u2066-\u2069\u3000\ufeff]| {2}/
const UNSEEN = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]+/g

/** A soft hyphen, a space or joiner of no width, or a mark of direction: it may stand inside a word. */
export function isUnseen(code: number): boolean {
  if (code < 0x200b) return code === 0xad
  return code <= 0x202e ? code === 0x200b || isDirection(code) : code === 0x2060 || isDirection(code) || code === 0xfeff
}

/** Left-to-right and right-to-left marks, embeddings and isolates. */
function isDirection(code: number): boolean {
  return code === 0x200e || code === 0x200f || (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069)
}

/** `raw` with single spaces and nothing unseen, so that a name is the same wherever its line broke or may break. */
export function plainWords(raw: string): string {
  return NOT_PLAIN.test(raw) ? raw.replaceAll(UNSEEN, '').replaceAll(/\s+/g, ' ') : raw
}

/** 32 bits of a word whatever its case, for words that no lexicon holds. Linear in its length. */
export function foldedHash(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i)
    if (isUnseen(unit)) continue
    hash = Math.imul(hash ^ (unit >= 65 && unit <= 90 ? unit + 32 : unit), 0x01000193)
  }
  return hash
}

/** Set in capitals throughout, as headlines are. */
export function isShouted(words: string): boolean {
  // nearly every name shows by its second letter that it is not, without a copy of it
  for (let i = 0; i < words.length; i++) {
    const unit = words.charCodeAt(i)
    if (unit >= 97 && unit <= 122) return false
  }
  return words === words.toUpperCase()
}
