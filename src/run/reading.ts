// Reads files of any format: plain text here, foreign formats in a process of their own under a watchdog.

import type { ChildProcess } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import type { Problem } from '../model/problem.ts'
import { isForeign, type ReadResult, type ReadSource, readAll } from '../read/read.ts'
import { fileProblem } from './problems.ts'
import type { Reply, Request } from './reading-child.ts'

/** Megabytes of the reading process; a file that needs more is refused. */
const MEMORY = 512
/** The bundle of `reading-child.ts`, beside this one. */
const PROGRAM = path.join(import.meta.dirname, 'reader.js')

/** Keeps one reading process from file to file. */
export class FileReader {
  private child: ChildProcess | null = null
  private readonly seconds: number

  constructor(seconds: number) {
    this.seconds = seconds
  }

  /** The articles of one file; one that takes too long or too much is a problem, and the next file is read. */
  async *read(bytes: Uint8Array, source: ReadSource): AsyncGenerator<ReadResult> {
    // where the tool runs from its source there is no program that could be started
    if (!isForeign(bytes, source.path ?? source.id) || !fs.existsSync(PROGRAM)) yield* readAll(bytes, source)
    else yield* await this.ask({ bytes, source })
  }

  close(): void {
    this.child?.kill('SIGKILL')
    this.child = null
  }

  private async ask(request: Request): Promise<ReadResult[]> {
    this.child ??= await started()
    const { child } = this
    const results: ReadResult[] = []
    return await new Promise((done) => {
      const finish = (fault: Problem | null): void => {
        clearTimeout(timer)
        child.removeAllListeners()
        if (fault !== null) {
          this.close()
          results.push({ document: null, problems: [fault] })
        }
        done(results)
      }
      const { path, id } = request.source
      const refuse = (reason: string): void => finish(fileProblem('run/unreadable', path ?? id, reason))
      const overdue = (): void => finish(overdueProblem(request.source, this.seconds))
      // answers that wait to be read go before the alarm
      const timer = setTimeout(() => setImmediate(overdue), this.seconds * 1000)
      child.on('message', (reply: Reply) => {
        if (reply === null) finish(null)
        else for (const result of reply) results.push(result)
      })
      child.on('error', (error) => refuse(`cannot be read: ${error.message}`))
      child.on('exit', () => refuse(`needs more than ${MEMORY} MB of memory to be read`))
      child.send(request, (error) => error !== null && refuse(`cannot be handed to its reader: ${error.message}`))
    })
  }
}

async function started(): Promise<ChildProcess> {
  const { SystemRoot } = process.env
  // loads for milliseconds, and few runs start a process
  const { fork } = await import('node:child_process')
  const child = fork(PROGRAM, [], {
    serialization: 'advanced',
    execArgv: [`--max-old-space-size=${MEMORY}`],
    env: SystemRoot === undefined ? {} : { SystemRoot },
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  process.once('exit', () => child.kill('SIGKILL'))
  return child
}

/** What is said of a file that takes too long, whoever reads it. */
export function overdueProblem({ path, id }: ReadSource, seconds: number): Problem {
  return fileProblem('run/timeout', path ?? id, `takes longer than ${seconds} s`, 'raise --file-timeout')
}
