// Two quotations as one text, with what only the first says and what only the second says set off in marks.

import { quoteWords } from './relate.ts'

/** Longest quotation that is laid out word by word. */
const LONGEST = 120

/** Lengths of the longest common run of words in order, from every pair of places to the ends. */
function lengths(a: readonly string[], b: readonly string[]): Int32Array[] {
  const out = a.map(() => new Int32Array(b.length + 1))
  out.push(new Int32Array(b.length + 1))
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const below = out[i + 1] as Int32Array
      const row = out[i] as Int32Array
      row[j] = a[i] === b[j] ? (below[j + 1] as number) + 1 : Math.max(below[j] as number, row[j + 1] as number)
    }
  }
  return out
}

/** "we [-will-] demand [-just that-] {+justice+}": words of both in order; case and marks are left out. */
export function wordDiff(left: string, right: string): string {
  const a = quoteWords(left).slice(0, LONGEST)
  const b = quoteWords(right).slice(0, LONGEST)
  const common = lengths(a, b)
  const out: string[] = []
  let gone: string[] = []
  let come: string[] = []
  const flush = (): void => {
    if (gone.length > 0) out.push(`[-${gone.join(' ')}-]`)
    if (come.length > 0) out.push(`{+${come.join(' ')}+}`)
    gone = []
    come = []
  }
  let i = 0
  let j = 0
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      flush()
      out.push(a[i] as string)
      i++
      j++
    } else if (j >= b.length || (i < a.length && goesFirst(common, i, j))) gone.push(a[i++] as string)
    else come.push(b[j++] as string)
  }
  flush()
  return out.join(' ')
}

function goesFirst(common: readonly Int32Array[], i: number, j: number): boolean {
  return ((common[i + 1] as Int32Array)[j] as number) >= ((common[i] as Int32Array)[j + 1] as number)
}
