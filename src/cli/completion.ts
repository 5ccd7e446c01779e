// `claims completion SHELL`: the script that completes commands, options, their values, field names and paths. It is printed,
// never installed: nobody's shell configuration is edited.

import { didYouMean } from '../nearest.ts'
import { activePacks } from './active-packs.ts'
import { entriesFor, SHELLS, type Shell } from './completion-words.ts'
import { type Context, UsageError } from './context.ts'
import type { Settings } from './settings.ts'
import { writeAll } from './show.ts'

export async function completion(context: Context, operands: readonly string[], settings: Settings): Promise<number> {
  const [shell = ''] = operands
  if (!(SHELLS as readonly string[]).includes(shell)) {
    throw new UsageError(`there is no completion for "${shell}"`, didYouMean(shell, SHELLS))
  }
  const packs = await activePacks(context, settings)
  const fields = [...packs.flatMap((pack) => pack.fields.map((field) => field.name)), 'quote']
  const { scriptOf } = await import('./completion-scripts.ts')
  await writeAll(context, settings, [scriptOf(shell as Shell, entriesFor(fields))])
  return 0
}
