// The folder of the cache: which files are its own, how large they are, and which go first when they are too many.

import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'

/** Bytes that the cache may take unless `--max-size` says otherwise. */
export const MAX_CACHE = 2 * 1024 * 1024 * 1024

const PACK = /^[0-9a-f]{8}-[0-9a-f]{32}\.pack$/
const TEMPORARY = /^tmp-(\d+)-[0-9a-f]{8}$/

export interface PackFile {
  readonly file: string
  /** Written by this very tool, by its name. */
  readonly isOwn: boolean
}

/** Files that look like packs, in code-unit order; none where there is no folder. Throws where it cannot be looked into. */
export function packFiles(folder: string, tool: Buffer): PackFile[] {
  const own = ownName(tool)
  return namesIn(folder)
    .filter((name) => PACK.test(name))
    .map((name) => ({ file: path.join(folder, name), isOwn: name.startsWith(own) }))
}

function namesIn(folder: string): string[] {
  try {
    return fs.readdirSync(folder).sort()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT' && !isDangling(folder)) return []
    throw error
  }
}

function isDangling(folder: string): boolean {
  return fs.lstatSync(folder, { throwIfNoEntry: false })?.isSymbolicLink() === true
}

function ownName(tool: Buffer): string {
  return tool.toString('hex', 0, 4)
}

/** Name of a pack: of the tool, then of what stands in it, so that two runs that did the same write one file. */
export function packName(tool: Buffer, content: Buffer): string {
  return `${ownName(tool)}-${content.toString('hex')}.pack`
}

export function temporaryIn(folder: string): string {
  return path.join(folder, `tmp-${process.pid}-${randomBytes(4).toString('hex')}`)
}

/** Removes what runs left behind that were killed. */
export function removeDeadTemporaries(folder: string): void {
  for (const name of namesIn(folder)) {
    const pid = TEMPORARY.exec(name)?.[1]
    if (pid !== undefined && !isAlive(Number(pid))) fs.rmSync(path.join(folder, name), { force: true })
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

export interface CacheState {
  readonly packs: number
  readonly bytes: number
  /** Of which other versions of the tool wrote. */
  readonly foreign: number
}

interface Sized extends PackFile {
  readonly size: number
  readonly time: number
}

function sized(folder: string, tool: Buffer): Sized[] {
  return packFiles(folder, tool).flatMap(({ file, isOwn }) => {
    const stat = fs.lstatSync(file, { throwIfNoEntry: false })
    return stat === undefined || stat.isDirectory() ? [] : [{ file, isOwn, size: stat.size, time: stat.mtimeMs }]
  })
}

export function cacheState(folder: string, tool: Buffer): CacheState {
  const packs = sized(folder, tool)
  const bytes = (list: readonly Sized[]): number => list.reduce((sum, { size }) => sum + size, 0)
  return { packs: packs.length, bytes: bytes(packs), foreign: bytes(packs.filter(({ isOwn }) => !isOwn)) }
}

/** Removes packs until the rest is small enough: those of other versions first, then the oldest. Gives the bytes that went. */
export function prune(folder: string, tool: Buffer, limit = MAX_CACHE): number {
  const packs = sized(folder, tool).sort(
    (a, b) => Number(a.isOwn) - Number(b.isOwn) || a.time - b.time || (a.file < b.file ? -1 : 1),
  )
  let left = packs.reduce((sum, { size }) => sum + size, 0)
  let gone = 0
  for (const { file, size } of packs) {
    if (left <= limit) break
    fs.rmSync(file, { force: true })
    left -= size
    gone += size
  }
  return gone
}
