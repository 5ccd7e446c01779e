// What a check finds, as data: one finding names two articles, two values and the place where the new article says so.

import type { Problem } from '../model/problem.ts'

export type Level = 'error' | 'warning' | 'note'

/** Words of one article; lines and columns are 1-based UTF-16, ends are exclusive. */
export interface Place {
  /** The source's id in the report. */
  readonly source: string
  /** The path that readers of a repository know: forward slashes, from its root. */
  readonly path: string
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
  /** The value as shown; empty where a whole article is meant. */
  readonly shown: string
  /** The words that state it. */
  readonly text: string
  readonly evidence: string
  /** Who vouches for it, nearest first; empty = the outlet itself. */
  readonly voices: readonly string[]
}

/** What makes a finding the same finding tomorrow: no lines, counts or times. */
export interface FindingKey {
  /** `contradiction/shots`, `compatible/shots`, `alert/near-miss`, `missing/published`. */
  readonly rule: string
  readonly field: string
  /** The subject's id as the two articles give it (`a / b` where they differ), or null. */
  readonly subject: string | null
  /** Normalised values; `values[i]` stands in `articles[i]`. */
  readonly values: readonly string[]
  readonly articles: readonly string[]
}

export interface Finding extends FindingKey {
  readonly id: string
  readonly level: Level
  /** The field's name for people, with its subject. */
  readonly label: string
  /** One plain sentence. */
  readonly message: string
  readonly reason: string
  /** Codes of the alerts that the two values raise. */
  readonly alerts: readonly string[]
  /** Where the finding is shown: the new or changed article. */
  readonly here: Place
  readonly others: readonly Place[]
  /** Set where the baseline accepted it until a day that has passed. */
  readonly expired: string | null
}

/** An article that answers a field, for formats that also tell what passed. */
export interface Checked {
  readonly field: string
  readonly path: string
}

/** All that reporters read. */
export interface Outcome {
  readonly version: string
  /** Findings that nobody accepted, worst first. */
  readonly findings: readonly Finding[]
  readonly accepted: number
  /** Entries of the baseline that nothing answers any more. */
  readonly stale: readonly FindingKey[]
  readonly staleAllowed: boolean
  readonly baseline: string | null
  /** Articles compared, and how many of them are new or changed (null = all count). */
  readonly articles: number
  readonly changed: number | null
  readonly checked: readonly Checked[]
  readonly problems: readonly Problem[]
  readonly failing: boolean
}
