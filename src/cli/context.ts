// What a command gets from the world: streams, folder and environment, so that tests can hand in their own.

import type { Readable, Writable } from 'node:stream'
import type { Problem } from '../model/problem.ts'

export interface Context {
  readonly stdin: Readable & { readonly isTTY?: boolean }
  readonly stdout: Writable & { readonly isTTY?: boolean; readonly columns?: number }
  readonly stderr: Writable & { readonly isTTY?: boolean }
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
}

/** A wrong use of the tool: told in one line with a hint, exit code 2. */
export class UsageError extends Error {
  readonly hint: string | null
  constructor(message: string, hint: string | null = null) {
    super(message)
    this.hint = hint
  }
}

/** Problems found at the edge that end the command at once. */
export class ProblemsError extends Error {
  readonly problems: readonly Problem[]
  constructor(problems: readonly Problem[]) {
    super('problems')
    this.problems = problems
  }
}
