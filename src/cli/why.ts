// `claims why ID`: the trail of a claim or of a verdict as an indented tree, from the sentence to the value to the verdict.

import { didYouMean } from '../nearest.ts'
import { withoutCommands } from '../render/escape-terminal.ts'
import { activePacks } from './active-packs.ts'
import { compared } from './compared.ts'
import { complaints as complaintsOf } from './complain.ts'
import { type Context, UsageError } from './context.ts'
import { gatherAll, meantPaths } from './gather.ts'
import type { Settings } from './settings.ts'
import { foldingWidth, writeAll } from './show.ts'
import { trailOf } from './trail.ts'

export async function why(context: Context, operands: readonly string[], settings: Settings): Promise<number> {
  const [id, ...paths] = operands
  if (id === undefined) throw new UsageError('which claim or row?', 'claims diff --json shows their ids')
  const packs = await activePacks(context, settings)
  const complaints = complaintsOf(context, settings)
  const accounts = await gatherAll(context, meantPaths(context, paths, settings), packs, settings, complaints, 'ledger')
  const lines = trailOf(id, compared(accounts, packs, settings, complaints), packs, foldingWidth(context, settings))
  if (lines === null) {
    const names = packs.flatMap((pack) => pack.fields.map((field) => field.name))
    throw new UsageError(`there is no claim, row or field "${id}" here`, didYouMean(id, names))
  }
  await writeAll(
    context,
    settings,
    lines.map((line) => `${withoutCommands(line)}\n`),
  )
  return complaints.exitCode()
}
