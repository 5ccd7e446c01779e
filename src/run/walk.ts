// Walks one folder for articles: sorted, without following links out of it, without what ignore files leave out.

import fs from 'node:fs'
import path from 'node:path'
import type { Problem } from '../model/problem.ts'
import { type Ignores, ignoresOf, isIgnored, within } from './ignored.ts'
import { fileProblem, reasonOf } from './problems.ts'

/** Folders that never hold articles. */
const SKIPPED = new Set(['node_modules', '.git', '.claims'])
const MAX_FOLDERS_DEEP = 64

/** Files under `folder` (as shown to the user) that `wanted` accepts; code-unit order. */
export function walk(folder: string, wanted: (name: string) => boolean, cwd: string, problems: Problem[]): string[] {
  const found: string[] = []
  const top = path.resolve(cwd, folder)
  const open: { shown: string; absolute: string; outer: Ignores | null; depth: number }[] = [
    { shown: folder, absolute: top, outer: ignoresOf(top), depth: 0 },
  ]
  while (open.length > 0) {
    const { shown, absolute, outer, depth } = open.pop()!
    let entries: fs.Dirent[]
    try {
      entries = fs.readdirSync(absolute, { withFileTypes: true })
    } catch (error) {
      problems.push(fileProblem('run/unreadable', shown, reasonOf(error)))
      continue
    }
    const ignores = depth === 0 ? outer : within(outer, absolute)
    for (const entry of entries) {
      if (entry.name.startsWith('.')) continue
      const file = path.join(absolute, entry.name)
      const name = shown === '.' ? entry.name : `${shown.replace(/\/$/, '')}/${entry.name}`
      if (entry.isDirectory()) {
        if (SKIPPED.has(entry.name) || depth >= MAX_FOLDERS_DEEP || isIgnored(ignores, file, true)) continue
        open.push({ shown: name, absolute: file, outer: ignores, depth: depth + 1 })
      } else if (wanted(entry.name) && isInside(entry, file, top) && !isIgnored(ignores, file, false)) found.push(name)
    }
  }
  return found.sort(byCodeUnit)
}

/** Regular files, and links to regular files that stay inside the walked folder. */
function isInside(entry: fs.Dirent, file: string, top: string): boolean {
  if (entry.isFile()) return true
  if (!entry.isSymbolicLink()) return false
  try {
    const real = fs.realpathSync(file)
    return fs.statSync(real).isFile() && real.startsWith(fs.realpathSync(top) + path.sep)
  } catch {
    return false
  }
}

/** Order that no locale changes. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
