// From what was typed (files, folders, globs) to the list of article files, in an order that no file system decides.

import fs from 'node:fs'
import path from 'node:path'
import ignore from 'ignore'
import type { Problem } from '../model/problem.ts'
import { isArticleName } from '../read/read.ts'
import { fileProblem, reasonOf } from './problems.ts'
import { byCodeUnit, walk } from './walk.ts'

export interface Inputs {
  /** Paths as the user knows them, forward slashes, each once, sorted by code unit. */
  readonly files: readonly string[]
  /** Those of them that nobody named: a walk or a glob found them. */
  readonly found: ReadonlySet<string>
  /** True where `-` was given. */
  readonly stdin: boolean
  readonly problems: readonly Problem[]
}

/** Patterns as in .gitignore that count from `folder`; gives a test of absolute paths. */
export function excludedBy(patterns: readonly string[], folder: string): (file: string) => boolean {
  if (patterns.length === 0) return () => false
  const matcher = ignore().add([...patterns])
  return (file) => {
    const relative = path.relative(folder, file).replaceAll('\\', '/')
    if (relative === '' || relative.startsWith('../') || path.isAbsolute(relative)) return false
    return matcher.ignores(relative)
  }
}

/** `isExcluded` holds for what walks and globs find; a file that is named is read all the same. */
export async function findInputs(
  paths: readonly string[],
  cwd: string,
  isExcluded: (file: string) => boolean = () => false,
): Promise<Inputs> {
  const problems: Problem[] = []
  const files = new Map<string, string>()
  const found = new Set<string>()
  let stdin = false
  const add = (file: string, isNamed: boolean): void => {
    const key = path.resolve(cwd, file)
    if (!files.has(key)) files.set(key, tidy(file))
    if (isNamed) found.delete(files.get(key)!)
    else found.add(files.get(key)!)
  }
  for (const given of paths) {
    if (given === '') {
      problems.push(fileProblem('run/unreadable', null, 'an empty path', 'is a variable of the shell unset?'))
      continue
    }
    if (given === '-') {
      stdin = true
      continue
    }
    for (const file of await filesOf(given, cwd, problems)) {
      if (file === given || !isExcluded(path.resolve(cwd, file))) add(file, file === given)
    }
  }
  return { files: [...files.values()].sort(byCodeUnit), found, stdin, problems }
}

async function filesOf(given: string, cwd: string, problems: Problem[]): Promise<string[]> {
  let stat: fs.Stats
  try {
    stat = fs.statSync(path.resolve(cwd, given))
  } catch (error) {
    if (/[*?{}[\]!]/.test(given)) return glob(given, cwd, problems)
    problems.push(fileProblem('run/unreadable', given, reasonOf(error), 'paths are files, folders, globs or -'))
    return []
  }
  if (stat.isDirectory()) {
    const found = walk(tidy(given), isArticle, cwd, problems)
    if (found.length === 0)
      problems.push(fileProblem('run/no-articles', given, 'no articles in this folder', LOOKED_FOR))
    return found
  }
  if (stat.isFile()) return [given]
  problems.push(fileProblem('run/not-a-file', given, 'is neither a file nor a folder', 'pipe it in: claims extract -'))
  return []
}

/** What walks and globs look for, as a hint. */
export const LOOKED_FOR =
  'looked for .txt, .md, .html, .pdf, .docx, .eml, .csv, .json …; a file that is named is always read'

async function glob(given: string, cwd: string, problems: Problem[]): Promise<string[]> {
  const { default: fastGlob } = await import('fast-glob')
  const found = await fastGlob(given.replaceAll('\\', '/'), {
    cwd,
    followSymbolicLinks: false,
    onlyFiles: true,
    suppressErrors: true,
    ignore: ['**/node_modules/**', '**/.git/**'],
  })
  const articles = found.filter((file) => isArticle(path.basename(file)))
  if (articles.length === 0)
    problems.push(fileProblem('run/no-match', given, 'nothing matches this pattern', LOOKED_FOR))
  return articles
}

/** Metadata beside an article is no article. */
function isArticle(name: string): boolean {
  return isArticleName(name) && !/\.meta\.(?:json|ya?ml)$/i.test(name)
}

/** `./seeds//a.txt` → `seeds/a.txt`, `seeds\a.txt` → `seeds/a.txt` where that is how paths are written. */
function tidy(given: string): string {
  const slashed = path.sep === '\\' ? given.replaceAll('\\', '/') : given
  const clean = path.posix.normalize(slashed)
  return clean.length > 1 ? clean.replace(/\/$/, '') : clean
}
