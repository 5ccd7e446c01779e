// From the readings of one file to its accounts: what the run does itself and what its workers do is the same code.

import type { FieldPack } from '../model/pack.ts'
import type { ReadResult, ReadSource } from '../read/read.ts'
import { fileProblem } from './problems.ts'
import { turns } from './signals.ts'
import type { Told } from './told.ts'
import { tooLong } from './too-long.ts'

/** The first spine: loaded where something must be read anew, for its tables take longer to build than a few results to copy. */
export async function loadEngine(): Promise<Engine> {
  return await import('../account.ts')
}
export type Engine = typeof import('../account.ts')

/** One account per article of a file; `isGuess`: a walk took the file for its ending, which other data bears as well. */
export async function* tell(
  results: AsyncIterable<ReadResult>,
  source: ReadSource,
  packs: readonly FieldPack[],
  isGuess: boolean,
): AsyncGenerator<Told> {
  const turn = turns()
  const engine = await loadEngine()
  for await (const result of results) {
    yield told(isGuess ? mildly(result) : result, source, packs, engine)
    await turn()
  }
}

/** Data that holds no articles is none of ours. */
function mildly({ document, problems }: ReadResult): ReadResult {
  if (document !== null) return { document, problems }
  const isOther = problems.some(({ code }) => code === 'read/no-articles' || code === 'read/bad-feed')
  return isOther
    ? { document, problems: problems.map((one) => ({ ...one, severity: 'note' })) }
    : { document, problems }
}

/** What was read of a file. */
export interface Read {
  readonly result: ReadResult
  readonly source: ReadSource
}

/** The readings of a file, all at once. */
export async function readingsOf(
  results: AsyncIterable<ReadResult>,
  source: ReadSource,
  isGuess: boolean,
): Promise<Read[]> {
  const readings: Read[] = []
  for await (const result of results) readings.push({ result: isGuess ? mildly(result) : result, source })
  return readings
}

/** The accounts of short articles, which go through the engine together; where that fails, one by one. */
export function toldTogether(readings: readonly Read[], packs: readonly FieldPack[], engine: Engine): Told[] {
  const fit = readings.filter(({ result }) => result.document !== null && tooLong(result.document) === null)
  try {
    const documents = fit.map(({ result }) => result.document!)
    const accounts = engine.accounts(documents, packs)
    const accountOf = new Map(fit.map(({ result }, k) => [result, accounts[k]!]))
    return readings.map(({ result, source }) => {
      const account = accountOf.get(result)
      return account === undefined ? told(result, source, packs, engine) : { account, problems: result.problems }
    })
  } catch {
    // alone each shows whether the fault is its own
    return readings.map(({ result, source }) => told(result, source, packs, engine))
  }
}

function told(
  { document, problems }: ReadResult,
  source: ReadSource,
  packs: readonly FieldPack[],
  engine: Engine,
): Told {
  try {
    if (document === null) return { account: null, problems }
    const refusal = tooLong(document)
    if (refusal !== null) return { account: null, problems: [...problems, refusal] }
    return { account: engine.account(document, packs), problems }
  } catch (error) {
    // a fault of ours in one article must not cost the others
    const file = document?.id ?? source.id
    return { account: null, problems: [fileProblem('run/internal', file, faultOf(error), 'please report it')] }
  }
}

export function faultOf(error: unknown): string {
  return `internal error: ${error instanceof Error ? error.message : String(error)}`
}
