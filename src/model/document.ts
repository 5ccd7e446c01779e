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
  readonly sha256: string
  readonly problems: readonly Problem[]
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
