// Articles longer than the memory of this run: they are refused in words before the engine would bring the whole run down.

import { getHeapStatistics } from 'node:v8'
import type { Document } from '../model/document.ts'
import type { Problem } from '../model/problem.ts'
import { fileProblem } from './problems.ts'

/** Bytes of heap for one word of the densest text: 2.3 KB measured on two million characters where every sentence is a claim. */
const PER_WORD = 2_500
/** Words after which a result would be longer than one string of JavaScript can be (512 MB, at some 200 bytes a word). */
const MOST_WORDS = 2_000_000
const SPACE = 32
const DIVIDE = 'is it many articles? divide it into files'

/** The refusal of an article with more words than `heap` bytes can hold; null where it fits. */
export function tooLong({ id, text }: Document, heap = getHeapStatistics().heap_size_limit): Problem | null {
  const most = Math.min(MOST_WORDS, Math.floor(heap / PER_WORD))
  // a word takes at least its letter and a space
  if (text.length < 2 * most || wordsIn(text) <= most) return null
  if (most === MOST_WORDS)
    return fileProblem('run/too-long', id, `has more than ${most} words, too many for one article`, DIVIDE)
  const message = `has more than ${most} words, too many for the memory of this run`
  return fileProblem('run/too-long', id, message, `${DIVIDE}, or give it more: NODE_OPTIONS=--max-old-space-size=8192`)
}

function wordsIn(text: string): number {
  let words = 0
  let wasSpace = true
  for (let at = 0; at < text.length; at++) {
    const isSpace = text.charCodeAt(at) <= SPACE
    if (wasSpace && !isSpace) words++
    wasSpace = isSpace
  }
  return words
}
