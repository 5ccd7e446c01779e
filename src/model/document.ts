// What a reader makes of one input: the text as it stands, and what is known about it from outside the text.

import type { Problem } from './problem.ts'
import type { Span } from './span.ts'

export interface Document {
  /** Source identity in every output: the path with forward slashes as the user gave it, or the record's id. */
  readonly id: string
  readonly path: string | null
  /** The decoded text; every offset counts UTF-16 units of it (front matter included, a BOM excluded). */
  readonly text: string
  /** The part of `text` that is article (front matter lies before `start`). */
  readonly body: Span
  readonly title: string | null
  readonly outlet: string | null
  /** ISO date or date-time as far as known, such as `2020-08-24`; null where nobody said. */
  readonly published: string | null
  readonly url: string | null
  /** Event key given by front matter; overrides grouping. */
  readonly event: string | null
  /** Of the file's bytes. */
  readonly sha256: string
  readonly problems: readonly Problem[]
  /** What the text was taken from; absent for plain text and Markdown, whose offsets are the file's own. */
  readonly format?: string
  /** Which part of its file the article is, where a file holds several. */
  readonly locator?: Locator
  /** Offsets where the pages of the file begin, the first page first. */
  readonly pages?: readonly number[]
  /** Zones that the file's own structure tells (a comment section, a caption): in order, apart, not all of the text. */
  readonly hints?: readonly Zone[]
}

export interface Locator {
  readonly unit: 'row' | 'line' | 'item' | 'record'
  /** 1-based. */
  readonly number: number
  /** When a crawler took it, ISO. */
  readonly captured?: string
}

export type ZoneKind =
  | 'headline'
  | 'byline'
  | 'dateline'
  | 'body'
  | 'statement'
  | 'embed'
  | 'caption'
  | 'comment'
  | 'furniture'

/** A run of whole paragraphs (or, for headline, byline and dateline, of a part of one) with one standing in the article. */
export interface Zone extends Span {
  readonly kind: ZoneKind
  /** Who speaks in a statement or embed, where the text says so: "Kenosha police", "@Terrence_STR". */
  readonly voice: string | null
}
