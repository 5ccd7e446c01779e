// Where the code of each command is: loaded only when it is called, so that help and version stay quick.

import type { Run } from './settings.ts'

const CODE: Readonly<Record<string, () => Promise<Run>>> = {
  extract: async () => (await import('./extract.ts')).extract,
  diff: async () => (await import('./diff.ts')).diff,
  compare: async () => (await import('./compare-lines.ts')).compareLines,
  check: async () => (await import('./check.ts')).checkCommand,
  accept: async () => (await import('./accept.ts')).accept,
  why: async () => (await import('./why.ts')).why,
  audit: async () => (await import('./audit.ts')).audit,
  fields: async () => (await import('./fields.ts')).fields,
  report: async () => (await import('./report.ts')).report,
  render: async () => (await import('./render.ts')).render,
  cache: async () => (await import('./cache.ts')).cache,
  init: async () => (await import('./init.ts')).init,
  completion: async () => (await import('./completion.ts')).completion,
  config: async () => (await import('./config.ts')).config,
}

/** The code of a command of the table. */
export function codeOf(command: string): Promise<Run> {
  return CODE[command]!()
}
