// How many columns of a screen text takes, and text cut to fit: names of files can be longer than any screen.

/** Scripts and signs that take two columns each. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u
/** Marks that stand on the sign before them. */
const MARK = /\p{M}/u

/** Columns of safe text (no controls, no colours). */
export function columnsOf(text: string): number {
  let columns = 0
  for (const char of text) columns += widthOf(char)
  return columns
}

/** The text, or its start and end around an ellipsis; the end keeps more, since names of files differ there. */
export function cutMiddle(text: string, columns: number): string {
  if (columnsOf(text) <= columns) return text
  const room = Math.max(0, columns - 1)
  const tail = taken([...text].reverse(), Math.ceil(room * 0.6)).reverse()
  return `${taken([...text], room - columnsOf(tail.join(''))).join('')}…${tail.join('')}`
}

/** The text, or as much of its start as fits before an ellipsis. */
export function cutEnd(text: string, columns: number): string {
  if (columnsOf(text) <= columns) return text
  return `${taken([...text], columns - 1)
    .join('')
    .trimEnd()}…`
}

/** As many characters from the start as fit. */
function taken(chars: readonly string[], columns: number): string[] {
  let left = columns
  const fit = chars.findIndex((char) => {
    left -= widthOf(char)
    return left < 0
  })
  return chars.slice(0, fit < 0 ? chars.length : fit)
}

function widthOf(char: string): number {
  if (char < '\u0300') return 1
  return MARK.test(char) ? 0 : WIDE.test(char) ? 2 : 1
}
