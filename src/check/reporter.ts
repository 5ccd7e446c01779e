// The table of check formats: each reporter loads only when it is asked for, and none of them decides the exit code.

import type { Outcome } from './finding.ts'

/** What the place of the output can do. */
export interface ReporterView {
  /** Chalk's level. */
  readonly colour: 0 | 1 | 2 | 3
  /** Output goes to the log of a CI server. */
  readonly log: boolean
  readonly verbose: boolean
  /** Address of an article for screens that can follow it; absent where they cannot. */
  readonly link?: (source: string) => string
  /** The text of a source's line before a column, or null where the text is not at hand. */
  readonly before: (source: string, line: number, column: number) => string | null
}

export type Reporter = (outcome: Outcome, view: ReporterView) => Iterable<string>

const REPORTERS: Readonly<Record<string, () => Promise<Reporter>>> = {
  text: async () => (await import('./report-text.ts')).reportText,
  json: async () => (await import('./report-json.ts')).reportJson,
  github: async () => (await import('./report-github.ts')).reportGithub,
  sarif: async () => (await import('./report-sarif.ts')).reportSarif,
  junit: async () => (await import('./report-junit.ts')).reportJunit,
  gitlab: async () => (await import('./report-gitlab.ts')).reportGitlab,
  rdjsonl: async () => (await import('./report-rdjsonl.ts')).reportRdjsonl,
  markdown: async () => (await import('./report-markdown.ts')).reportMarkdown,
}

export function reporterOf(format: string): Promise<Reporter> {
  const load = Object.hasOwn(REPORTERS, format) ? REPORTERS[format] : undefined
  if (load === undefined) throw new Error(`no reporter for "${format}"`)
  return load()
}

export function reporters(): string[] {
  return Object.keys(REPORTERS)
}
