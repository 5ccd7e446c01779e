// `claims config --print`: every setting that a config file may hold, its value here, and where that came from.

import { visible } from '../render/escape-terminal.ts'
import { type Context, UsageError } from './context.ts'
import { configEntries, type Settings } from './settings.ts'
import { writeAll } from './show.ts'

export async function config(context: Context, operands: readonly string[], settings: Settings): Promise<number> {
  if (operands.length > 0) throw new UsageError(`config takes no "${operands[0]}"`, 'claims config --print')
  const entries = configEntries(settings)
  const lines = entries.map(({ key, value, origin }) => {
    const shown = visible(JSON.stringify(value))
    return `${`${key}: ${shown}`.padEnd(44)} # ${visible(origin)}\n`
  })
  await writeAll(context, settings, lines)
  return 0
}
