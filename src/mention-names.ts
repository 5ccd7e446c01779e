// Names of mentions that survive edits elsewhere in the text: 53 bits of a hash over source, kind, words and occurrence.

import { ShortHasher } from './model/hash.ts'

/** A function that names the mentions of one source, asked in their order. */
export function mentionNames(source: string): (kind: string, words: string) => string {
  const begun = new ShortHasher()
  begun.add(source)
  begun.add('\n')
  const hasher = new ShortHasher()
  // two texts of one hash would share a count: their names still differ
  const seen = new Map<number, number>()
  return (kind, words) => {
    hasher.restart(begun)
    hasher.add(kind)
    hasher.add('\n')
    hasher.add(words)
    hasher.add('\n')
    const key = hasher.key()
    const occurrence = seen.get(key) ?? 0
    seen.set(key, occurrence + 1)
    hasher.add(String(occurrence))
    return hasher.longText()
  }
}
