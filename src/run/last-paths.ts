// Remembers in `.claims/` which paths were extracted last in a folder, so that `claims diff` works without repeating them.

import fs from 'node:fs'
import path from 'node:path'

const FOLDER = '.claims'
const FILE = 'last-paths.json'

/** Paths of the last `extract` in this folder, or null. What stands in the file is data of unknown hands: only strings count. */
export function readLastPaths(cwd: string): string[] | null {
  try {
    const stored: unknown = JSON.parse(fs.readFileSync(path.join(cwd, FOLDER, FILE), 'utf8'))
    const paths = (stored as { paths?: unknown }).paths
    if (!Array.isArray(paths) || paths.length === 0 || paths.length > 10_000) return null
    return paths.every((one): one is string => typeof one === 'string' && one !== '-') ? paths : null
  } catch {
    return null
  }
}

/** A convenience, never a duty: a folder that cannot be written changes no result. */
export function writeLastPaths(cwd: string, paths: readonly string[]): void {
  const folder = path.join(cwd, FOLDER)
  const text = `${JSON.stringify({ paths })}\n`
  try {
    if (holds(path.join(folder, FILE), text)) return
    if (!fs.existsSync(folder)) {
      fs.mkdirSync(folder)
      fs.writeFileSync(path.join(folder, '.gitignore'), '*\n')
    }
    const temporary = path.join(folder, `${FILE}.${process.pid}`)
    fs.writeFileSync(temporary, text)
    fs.renameSync(temporary, path.join(folder, FILE))
  } catch {
    // read-only folder, full disk, a file of that name: the next command then needs its paths
  }
}

/** Replacing a file by one of the same words would cost a wait for the disk. */
function holds(file: string, text: string): boolean {
  try {
    return fs.readFileSync(file, 'utf8') === text
  } catch {
    return false
  }
}
