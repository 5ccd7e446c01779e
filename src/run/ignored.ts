// Which files of a walked folder are left out: .gitignore and .claimsignore of the folder, of its parents in the repository, and of its sub-folders.

import fs from 'node:fs'
import path from 'node:path'
import ignore, { type Ignore } from 'ignore'

const FILES = ['.gitignore', '.claimsignore']
const MAX_PARENTS = 40

/** The ignore files from the repository's root down to one folder, outermost first. */
export interface Ignores {
  readonly folder: string
  readonly rules: Ignore
  readonly outer: Ignores | null
}

/** Ignore rules that hold in `folder` (absolute); a folder that was named although its parents ignore it is free of them. */
export function ignoresOf(folder: string): Ignores | null {
  const chain: string[] = []
  let current = folder
  let inRepository = false
  for (let i = 0; i < MAX_PARENTS; i++) {
    chain.unshift(current)
    inRepository = fs.existsSync(path.join(current, '.git'))
    const parent = path.dirname(current)
    if (inRepository || parent === current) break
    current = parent
  }
  if (!inRepository) return within(null, folder)
  let ignores: Ignores | null = null
  for (const one of chain.slice(0, -1)) ignores = within(ignores, one)
  if (ignores !== null && isIgnored(ignores, folder, true)) ignores = null
  return within(ignores, folder)
}

/** The rules inside a sub-folder: those outside plus its own. */
export function within(outer: Ignores | null, folder: string): Ignores | null {
  let rules: Ignore | null = null
  for (const name of FILES) {
    const text = readSmall(path.join(folder, name))
    if (text !== null) rules = (rules ?? ignore()).add(text)
  }
  return rules === null ? outer : { folder, rules, outer }
}

/** The innermost file that speaks of the path decides. */
export function isIgnored(ignores: Ignores | null, file: string, isFolder: boolean): boolean {
  for (let here = ignores; here !== null; here = here.outer) {
    const relative = path.relative(here.folder, file).replaceAll('\\', '/')
    if (relative === '' || relative.startsWith('../')) continue
    const verdict = here.rules.test(isFolder ? `${relative}/` : relative)
    if (verdict.ignored) return true
    if (verdict.unignored) return false
  }
  return false
}

function readSmall(file: string): string | null {
  try {
    const stat = fs.statSync(file)
    return stat.isFile() && stat.size <= 1_000_000 ? fs.readFileSync(file, 'utf8') : null
  } catch {
    return null
  }
}
