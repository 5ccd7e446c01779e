// Finds front matter: a fence of three hyphens on the first line and its partner below.

import type { Problem } from '../model/problem.ts'
import { type Metadata, NO_METADATA, readMetadata } from './metadata.ts'

/** A fence that is not closed within this many characters is a rule drawn in the text. */
const MAX_LENGTH = 64 * 1024

export interface FrontMatter {
  readonly metadata: Metadata
  /** Where the article starts. */
  readonly bodyStart: number
}

/** Splits front matter off; a text without one starts at 0. */
export function splitFrontMatter(text: string, path: string | null, problems: Problem[]): FrontMatter {
  const none = { metadata: NO_METADATA, bodyStart: 0 }
  if (!text.startsWith('---')) return none
  const open = lineEnd(text, 0)
  if (text.slice(3, open).trim() !== '' || open >= text.length) return none
  for (let at = open + 1; at < text.length && at < MAX_LENGTH; ) {
    const end = lineEnd(text, at)
    const line = text.slice(at, Math.min(end, at + 8)).trimEnd()
    if (line === '---' || line === '...') {
      const inner = text.slice(open + 1, at)
      const metadata =
        inner.trim() === ''
          ? NO_METADATA
          : readMetadata({ text: inner, path, linesBefore: 1, what: 'front matter' }, problems)
      return metadata === null ? none : { metadata, bodyStart: Math.min(end + 1, text.length) }
    }
    at = end + 1
  }
  return none
}

function lineEnd(text: string, from: number): number {
  const newline = text.indexOf('\n', from)
  return newline < 0 ? text.length : newline
}
