// The text of a line up to a column, for formats that count in other units than the report does.

import type { Account } from '../model/claim.ts'

/** Lines of the articles are indexed when first asked for. */
export function textBefore(
  accounts: readonly Account[],
): (source: string, line: number, column: number) => string | null {
  const texts = new Map(accounts.map(({ document }) => [document.id, document.text]))
  const starts = new Map<string, readonly number[]>()
  return (source, line, column) => {
    const text = texts.get(source)
    if (text === undefined) return null
    const known = starts.get(source) ?? lineStarts(text)
    starts.set(source, known)
    const from = known[line - 1]
    return from === undefined ? null : text.slice(from, from + column - 1)
  }
}

function lineStarts(text: string): number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}
