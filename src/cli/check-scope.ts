// Which articles of this run are new or changed, as `--since`, `--staged` or `--changed-files` say.

import fs from 'node:fs'
import path from 'node:path'
import { readBytes, readStream } from '../run/bytes.ts'
import { type Changed, changedSince, realPath, repositoryOf, stagedFiles } from '../run/git.ts'
import { type Context, ProblemsError, UsageError } from './context.ts'
import type { Settings } from './settings.ts'

/** A list of paths that is still read. */
const MAX_LIST = 64 * 1024 * 1024

/** Absolute real paths of the changed files, or null where all articles count. */
export async function changedPaths(context: Context, settings: Settings): Promise<ReadonlySet<string> | null> {
  const { since, staged, changedFiles } = settings
  const asked = [since !== null, staged, changedFiles.length > 0].filter(Boolean).length
  if (asked === 0) return null
  if (asked > 1) throw new UsageError('--since, --staged and --changed-files exclude each other', 'choose one of them')
  if (changedFiles.length > 0) return listed(context, changedFiles)
  return filesOf(since === null ? stagedFiles(context.cwd) : changedSince(since, context.cwd))
}

function filesOf(changed: Changed): ReadonlySet<string> {
  if ('problem' in changed) throw new ProblemsError([changed.problem])
  return new Set(changed.files.map(realPath))
}

async function listed(context: Context, given: readonly string[]): Promise<ReadonlySet<string>> {
  const names: string[] = []
  const root = repositoryOf(context.cwd) ?? context.cwd
  for (const one of given) {
    // a list may name what was deleted; a path typed by hand must be there, or a slip would pass as "nothing changed"
    if (one.startsWith('@')) for (const name of await readList(context, one.slice(1))) names.push(name)
    else if ([context.cwd, root].some((folder) => fs.existsSync(path.resolve(folder, one)))) names.push(one)
    else throw new UsageError(`--changed-files ${one}: no such file`, 'a list of paths is given as @LIST')
  }
  // lists made by git count from the repository's root, lists typed by hand from here
  return new Set(names.flatMap((name) => [path.resolve(context.cwd, name), path.resolve(root, name)]).map(realPath))
}

/** Paths of a list file, one a line or each ended by NUL; `@-` is standard input. */
async function readList(context: Context, file: string): Promise<string[]> {
  const { bytes, problem } =
    file === '-' ? await readStream(context.stdin, 'standard input', MAX_LIST) : readBytes(file, context.cwd, MAX_LIST)
  if (bytes === null) throw new ProblemsError(problem === null ? [] : [problem])
  const text = Buffer.from(bytes).toString('utf8')
  const parts = text.includes('\0') ? text.split('\0') : text.split(/\r?\n/)
  return parts.filter((name) => name !== '')
}

/** Sources that are changed: the article itself, or the metadata file beside it. */
export function changedSources(
  sources: readonly { readonly id: string; readonly real: string }[],
  changed: ReadonlySet<string> | null,
): ReadonlySet<string> | null {
  if (changed === null) return null
  const beside = (real: string): string[] => {
    const stem = real.replace(/\.[^./]+$/, '')
    return [`${stem}.meta.json`, `${stem}.meta.yaml`, `${stem}.meta.yml`]
  }
  const isChanged = (real: string): boolean => changed.has(real) || beside(real).some((file) => changed.has(file))
  return new Set(sources.filter(({ real }) => isChanged(real)).map(({ id }) => id))
}
