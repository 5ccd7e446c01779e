// Runs the command line inside the test's own process, with streams of its own: the same code as the executable, without its start.

import { Readable, Writable } from 'node:stream'
import { main } from '../src/cli/main.ts'

export interface Result {
  readonly code: number
  readonly out: string
  readonly err: string
}

class Collector extends Writable {
  readonly chunks: Buffer[] = []
  override _write(chunk: Buffer, _: string, done: () => void): void {
    this.chunks.push(chunk)
    done()
  }
  get text(): string {
    return Buffer.concat(this.chunks).toString('utf8')
  }
}

export async function runClaims(
  args: readonly string[],
  cwd: string,
  input: string | Buffer = '',
  env: Readonly<Record<string, string>> = {},
): Promise<Result> {
  const stdout = new Collector()
  const stderr = new Collector()
  const code = await main(args, { stdin: Readable.from([Buffer.from(input)]), stdout, stderr, cwd, env })
  return { code, out: stdout.text, err: stderr.text }
}
