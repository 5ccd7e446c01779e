// The command line's one entry: reads the call, runs the command, and turns every outcome into one exit code.

import type { Problem } from '../model/problem.ts'
import { fileProblem } from '../run/problems.ts'
import { endOnSignals } from '../run/signals.ts'
import { codeOf } from './command-code.ts'
import { lineOf } from './complain.ts'
import { type Context, ProblemsError, UsageError } from './context.ts'
import { readCall } from './program.ts'
import { settle } from './settings.ts'

/**
 * Runs `claims` with these arguments (without node and script) and gives the exit code: 0 done, 1 findings, 2 any error.
 * Never ends the process: pending output must be able to leave.
 */
export async function main(argv: readonly string[], context: Context = processContext()): Promise<number> {
  // a reader that closes standard error must not end the run
  context.stderr.on('error', () => {})
  try {
    const call = readCall(argv, context)
    if (call === null) return 0
    const settings = await settle(call.typed, context, call.command.formats)
    const run = await codeOf(call.command.name)
    return await run(context, call.operands, settings)
  } catch (error) {
    for (const problem of problemsOf(error, argv)) {
      context.stderr.write(`${lineOf(problem)}\n`)
      if (problem.path === null) continue
      const { excerptOf } = await import('./excerpt.ts')
      for (const line of excerptOf(problem, context.cwd)) context.stderr.write(`${line}\n`)
    }
    if (argv.includes('--debug') && error instanceof Error) context.stderr.write(`${error.stack}\n`)
    return 2
  }
}

function problemsOf(error: unknown, argv: readonly string[]): readonly Problem[] {
  if (error instanceof ProblemsError) return error.problems
  if (error instanceof UsageError) return [fileProblem('cli/usage', null, error.message, error.hint)]
  const message = error instanceof Error ? error.message : String(error)
  const hint = argv.includes('--debug') ? null : 'run it again with --debug and report what it prints'
  return [fileProblem('cli/internal', null, `internal error: ${message}`, hint)]
}

/** The folder that paths count from. */
function workingFolder(): string {
  try {
    return process.cwd()
  } catch {
    throw new UsageError('the working folder is gone, or may not be entered', 'start it in another folder')
  }
}

function processContext(): Context {
  endOnSignals()
  return {
    // standard input takes milliseconds to open, and few calls read it
    get stdin() {
      return process.stdin
    },
    stdout: process.stdout,
    stderr: process.stderr,
    env: process.env,
    get cwd() {
      return workingFolder()
    },
  }
}

/** What a thread of the run does, which loads this same bundle. */
export async function readInWorker(): Promise<void> {
  const worker = await import('../run/worker.ts')
  worker.readInWorker()
}
