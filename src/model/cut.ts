// Cuts ends and brackets off short texts in one pass, where an expression such as `x+$` would begin anew at every x.

/** `text` without the characters of `ends` at its end. */
export function cutEnd(text: string, ends: string): string {
  let end = text.length
  while (end > 0 && ends.includes(text[end - 1]!)) end--
  return text.slice(0, end)
}

/** `text` without the characters of `ends` at its start and its end. */
export function cutEnds(text: string, ends: string): string {
  let start = 0
  while (start < text.length && ends.includes(text[start]!)) start++
  return cutEnd(text.slice(start), ends)
}

/** What stands before the last `mark`; the whole text where there is none. */
export function beforeLast(text: string, mark: string): string {
  const at = text.lastIndexOf(mark)
  return at === -1 ? text : text.slice(0, at)
}

/** What stands before the first `mark`; the whole text where there is none. */
export function beforeFirst(text: string, mark: string): string {
  const at = text.indexOf(mark)
  return at === -1 ? text : text.slice(0, at)
}

/** `text` with a space for each bracketed part (see `replaceBracketed`). */
export function withoutBracketed(text: string, opens: string, closes: string, longest: number): string {
  return replaceBracketed(text, opens, closes, longest, ' ')
}

/**
 * `text` with `filler` for each bracketed part of at most `longest` units between one of `opens` and the next of `closes`;
 * a bracket that is not closed so soon stays as it is.
 */
export function replaceBracketed(text: string, opens: string, closes: string, longest: number, filler: string): string {
  let out = ''
  let from = 0
  for (let i = 0; i < text.length; i++) {
    if (!opens.includes(text[i]!)) continue
    const close = closeAfter(text, i + 1, closes, longest)
    if (close === -1) continue
    out += text.slice(from, i) + filler
    from = close + 1
    i = close
  }
  return out + text.slice(from)
}

function closeAfter(text: string, from: number, closes: string, longest: number): number {
  const last = Math.min(text.length - 1, from + longest)
  for (let i = from; i <= last; i++) if (closes.includes(text[i]!)) return i
  return -1
}
