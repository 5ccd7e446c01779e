// What a reader of one format gives for each article of a file, and how it says that a file or a part of it cannot be read.

import type { Locator, Zone } from '../model/document.ts'
import type { Problem } from '../model/problem.ts'
import type { Metadata } from './metadata.ts'

/** Names under which a table or a record of the user keeps each fact, most wanted first. */
export type Columns = Readonly<Record<string, string | readonly string[]>>

/** Limits that a caller may lift; see docs/inputs.md. */
export const MAX_INFLATED = 64 * 1024 * 1024
/** Characters of text after extraction. */
export const MAX_TEXT = 64 * 1024 * 1024

export interface Input {
  readonly bytes: Uint8Array
  /** Name for messages; null for a record of a stream. */
  readonly path: string | null
  readonly columns: Columns
  /** What the transport (a header of HTTP or of mail) says of the encoding. */
  readonly charset?: string | null
}

export interface Article {
  readonly text: string
  readonly metadata: Partial<Metadata>
  /** Names the article within its file; absent where the file is one article, null where its number must do. */
  readonly key?: string | null
  readonly locator?: Locator
  readonly pages?: readonly number[]
  readonly hints?: readonly Zone[]
  readonly problems?: readonly Problem[]
}

/** The articles of a file as they are found; a problem stands for an article that cannot be read. */
export type Reader = (input: Input) => AsyncIterable<Article | Problem>

/** Ends the reading of a file; the door makes a problem of it. */
export class Unreadable extends Error {
  readonly code: string
  readonly hint: string | null
  readonly place: { readonly line: number; readonly column: number } | null
  constructor(code: string, message: string, hint: string | null = null, place: Unreadable['place'] = null) {
    super(message)
    this.code = code
    this.hint = hint
    this.place = place
  }
}

/** Megabytes for messages. */
export function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1024 / 1024)} MB`
}
