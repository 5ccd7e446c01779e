// `claims cache`: what is kept of earlier runs, and less of it.

import { toolDigest } from '../run/cache.ts'
import { cacheState, MAX_CACHE, packFiles, prune, removeDeadTemporaries } from '../run/cache-folder.ts'
import { fileProblem, reasonOf } from '../run/problems.ts'
import { cachePlace } from './cache-place.ts'
import { type Context, ProblemsError, UsageError } from './context.ts'
import type { Settings } from './settings.ts'
import { writeAll } from './show.ts'

export async function cache(context: Context, _: readonly string[], settings: Settings): Promise<number> {
  if (settings.maxSize !== null && !settings.prune) {
    throw new UsageError('--max-size says how much --prune leaves', 'add --prune')
  }
  const { folder } = cachePlace(context, settings)
  const tool = toolDigest() ?? Buffer.alloc(32)
  try {
    let removed = 0
    if (settings.clear || settings.prune) {
      if (packFiles(folder, tool).length > 0) removeDeadTemporaries(folder)
      removed = prune(folder, tool, settings.clear ? -1 : (settings.maxSize ?? MAX_CACHE))
    }
    await writeAll(context, settings, told(settings, { folder, ...cacheState(folder, tool), removed }))
    return 0
  } catch (error) {
    if (error instanceof ProblemsError) throw error
    throw new ProblemsError([fileProblem('run/cache', folder, reasonOf(error))])
  }
}

interface State {
  readonly folder: string
  readonly packs: number
  readonly bytes: number
  readonly foreign: number
  readonly removed: number
}

function told({ format }: Settings, state: State): string[] {
  if (format === 'json') return [`${JSON.stringify(state)}\n`]
  const { folder, packs, bytes, foreign, removed } = state
  const lines = [`${folder}: ${megabytes(bytes)} in ${packs} ${packs === 1 ? 'file' : 'files'}\n`]
  if (foreign > 0) lines.push(`of which other versions wrote ${megabytes(foreign)}\n`)
  if (removed > 0) lines.push(`removed ${megabytes(removed)}\n`)
  return lines
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`
}
