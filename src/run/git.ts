// Which files of a repository are new or changed: asked of git itself, by names that end in NUL, never through a shell.

import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import type { Problem } from '../model/problem.ts'
import { fileProblem } from './problems.ts'

/** Absolute paths, or why git could not tell. */
export type Changed = { readonly files: readonly string[] } | { readonly problem: Problem }

/** Nearest folder upwards that holds a repository, or null. */
export function repositoryOf(folder: string): string | null {
  let current = realPath(folder)
  for (let i = 0; i < 100; i++) {
    if (fs.existsSync(path.join(current, '.git'))) return current
    const parent = path.dirname(current)
    if (parent === current) return null
    current = parent
  }
  return null
}

/** A path without links in it; one that does not exist stays as it is. */
export function realPath(file: string): string {
  try {
    return fs.realpathSync(file)
  } catch {
    return path.resolve(file)
  }
}

/** What is new or changed since the branch left `ref`: commits, uncommitted edits and files not yet added. */
export function changedSince(ref: string, cwd: string): Changed {
  const root = repositoryOf(cwd)
  if (root === null) return { problem: noRepository(cwd) }
  if (ref.startsWith('-') || ref === '') return { problem: wrong(`"${ref}" is not a commit`, null) }
  const commit = git(root, ['rev-parse', '--verify', '--quiet', `${ref}^{commit}`])
  if (!commit.ok) return { problem: commit.missing ?? unknownRef(root, ref) }
  const base = git(root, ['merge-base', commit.text.trim(), 'HEAD'])
  if (!base.ok) return { problem: base.missing ?? noCommonCommit(root, ref) }
  const tracked = namesOf(git(root, [...DIFF, base.text.trim(), '--']), root)
  const untracked = namesOf(git(root, ['ls-files', '-z', '--others', '--exclude-standard']), root)
  if (tracked === null || untracked === null) return { problem: wrong('git could not list what changed', null) }
  return { files: [...new Set([...tracked, ...untracked])].sort() }
}

/** What is staged for the next commit. */
export function stagedFiles(cwd: string): Changed {
  const root = repositoryOf(cwd)
  if (root === null) return { problem: noRepository(cwd) }
  const listed = git(root, [...DIFF, '--cached', '--'])
  const files = namesOf(listed, root)
  return files === null ? { problem: listed.missing ?? wrong('git could not list what is staged', null) } : { files }
}

/** Added, copied, modified, renamed; deleted articles can say nothing. */
const DIFF = ['diff', '--name-only', '-z', '--no-relative', '--no-ext-diff', '--no-textconv', '--diff-filter=ACMR']

interface Answer {
  readonly ok: boolean
  readonly text: string
  /** Set where there is no git to ask. */
  readonly missing: Problem | null
}

function git(root: string, args: readonly string[]): Answer {
  // a repository's own settings may name programs to run: not for a look at its files
  const safe = ['-c', 'core.fsmonitor=false', '-c', 'core.quotePath=false', '-C', root]
  const run = spawnSync('git', [...safe, ...args], {
    encoding: 'utf8',
    maxBuffer: 512 * 1024 * 1024,
    stdio: ['ignore', 'pipe', 'ignore'],
    env: { ...process.env, GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' },
  })
  const isMissing = (run.error as NodeJS.ErrnoException | undefined)?.code === 'ENOENT'
  const missing = isMissing ? wrong('there is no git here', 'name the files: --changed-files @LIST') : null
  return { ok: run.status === 0, text: run.stdout ?? '', missing }
}

function namesOf({ ok, text }: Answer, root: string): string[] | null {
  if (!ok) return null
  return text
    .split('\0')
    .filter((name) => name !== '')
    .map((name) => path.join(root, name))
}

function isShallow(root: string): boolean {
  return git(root, ['rev-parse', '--is-shallow-repository']).text.trim() === 'true'
}

const DEEPEN =
  'fetch the whole history: fetch-depth: 0 in actions/checkout, GIT_DEPTH: 0 in GitLab, or git fetch --unshallow'

function unknownRef(root: string, ref: string): Problem {
  if (isShallow(root)) return wrong(`"${ref}" is not in this shallow clone`, DEEPEN)
  return wrong(`git knows no commit "${ref}"`, 'fetch it first, or name another')
}

function noCommonCommit(root: string, ref: string): Problem {
  if (isShallow(root)) return wrong(`this shallow clone does not reach back to where the branch left "${ref}"`, DEEPEN)
  return wrong(`"${ref}" and this branch have no commit in common`, null)
}

function noRepository(cwd: string): Problem {
  return wrong(`${cwd} is in no git repository`, 'name the files instead: --changed-files @LIST')
}

function wrong(message: string, hint: string | null): Problem {
  return fileProblem('run/git', null, message, hint)
}
