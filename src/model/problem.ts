// What went wrong, as data: problems are collected where they are found and printed only by the command line.

export type Severity = 'error' | 'warning' | 'note'

export interface Problem {
  /** Stable machine name, `room/what`, such as `read/not-utf8`. */
  readonly code: string
  readonly severity: Severity
  /** One plain sentence, without the path. */
  readonly message: string
  readonly path: string | null
  /** 1-based; null where no place can be named. */
  readonly line: number | null
  /** 1-based, in UTF-16 units. */
  readonly column: number | null
  /** What the user can do about it. */
  readonly hint: string | null
}
