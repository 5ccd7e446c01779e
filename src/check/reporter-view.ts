// What a reporter is given beside the outcome, and what it gives: chunks of text.

import type { Outcome } from './finding.ts'

/** What the place of the output can do. */
export interface ReporterView {
  /** Chalk's level. */
  readonly colour: 0 | 1 | 2 | 3
  /** Output goes to the log of a CI server. */
  readonly log: boolean
  readonly verbose: boolean
  /** Characters that the place holds; absent where it is the format's own. */
  readonly room?: number
  /** Address of an article for screens that can follow it; absent where they cannot. */
  readonly link?: (source: string) => string
  /** The text of a source's line before a column, or null where the text is not at hand. */
  readonly before: (source: string, line: number, column: number) => string | null
}

export type Reporter = (outcome: Outcome, view: ReporterView) => Iterable<string>
