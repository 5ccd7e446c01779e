// The table of check formats: each reporter loads only when it is asked for, and none of them decides the exit code.

import type { Reporter } from './reporter-view.ts'

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
