// The cache of results: asked before a file is read by the engine, told afterwards. It speeds runs up and changes nothing else:
// what it cannot read counts as unknown, what it cannot write is given up with one warning.

import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import type { FieldPack } from '../model/pack.ts'
import type { Problem } from '../model/problem.ts'
import { packFiles, prune, removeDeadTemporaries, temporaryIn } from './cache-folder.ts'
import { Pack, PackWriter } from './pack-file.ts'
import { fileProblem, reasonOf } from './problems.ts'

/** Digest of the built tool; the build puts it in place of the zeros. Sources that were not built have none. */
declare const CLAIMS_BUILD: string | undefined

/** Bytes of one pack, after which the next is begun: what a killed run loses at most. */
const PACK_SIZE = 128 * 1024 * 1024
/** Packs above which small ones are joined, and what counts as small. */
const MANY = 48
const SMALL = 16 * 1024 * 1024

export interface CacheSettings {
  readonly folder: string
  /** The default folder is made with its parent; one that was named needs a parent. */
  readonly isDefault: boolean
}

/** What identifies the tool itself: another build, or another Node with other tables of letters, begins anew. */
export function toolDigest(): Buffer | null {
  if (typeof CLAIMS_BUILD !== 'string') return null
  return createHash('sha256').update(`${CLAIMS_BUILD} ${process.version}`).digest()
}

export class Cache {
  private readonly settings: CacheSettings
  private readonly tool: Buffer
  private readonly base: Buffer
  private readonly packs: Pack[] = []
  private writer: PackWriter | null = null
  private fault: Problem | null = null
  private hasWritten = false
  /** Files that bear this tool's name and are not what it wrote. */
  private readonly torn: string[] = []

  /** `packs` are all that can change what is found, in the order in which they are read. */
  constructor(settings: CacheSettings, tool: Buffer, packs: readonly FieldPack[]) {
    this.settings = settings
    this.tool = tool
    this.base = createHash('sha256').update(tool).update(JSON.stringify(packs)).digest()
    try {
      refuseLink(settings)
      for (const { file, isOwn } of packFiles(settings.folder, tool)) {
        const pack = isOwn ? Pack.open(file, tool) : null
        if (pack !== null) this.packs.push(pack)
        else if (isOwn) this.torn.push(file)
      }
    } catch (error) {
      this.giveUp(error)
    }
  }

  /** The key of one file: its bytes, and whatever else its results depend on. */
  keyOf(bytes: Uint8Array, inputs: readonly unknown[]): Buffer {
    return createHash('sha256').update(this.base).update(JSON.stringify(inputs)).update('\n').update(bytes).digest()
  }

  get(key: Buffer): Buffer | null {
    const name = key.toString('latin1')
    for (const pack of this.packs) {
      const bytes = pack.get(name)
      if (bytes !== null) return bytes
    }
    return null
  }

  put(key: Buffer, parts: readonly Uint8Array[]): void {
    if (this.fault !== null) return
    try {
      this.writer ??= this.begin()
      this.writer.add(key, parts)
      if (this.writer.size > PACK_SIZE) this.finish()
    } catch (error) {
      this.giveUp(error)
    }
  }

  /** Stores what is new and tidies up; gives a warning where the cache could not be used. */
  close(): Problem | null {
    try {
      const broken = this.packs.filter((pack) => pack.isBroken)
      if (this.writer !== null || broken.length > 0 || this.torn.length > 0) this.tidy(broken)
      this.finish()
      if (this.hasWritten) prune(this.settings.folder, this.tool)
    } catch (error) {
      this.giveUp(error)
    }
    return this.fault
  }

  private begin(): PackWriter {
    makeFolder(this.settings)
    if (!this.hasWritten) removeDeadTemporaries(this.settings.folder)
    this.hasWritten = true
    return new PackWriter(temporaryIn(this.settings.folder), this.tool)
  }

  private finish(): void {
    this.writer?.finish(this.settings.folder)
    this.writer = null
  }

  /** Moves the sound entries of broken packs, and of many small ones, into the new pack, and removes those. */
  private tidy(broken: readonly Pack[]): void {
    const isMany = this.packs.length > MANY
    const leaving = this.packs.filter((pack) => broken.includes(pack) || (isMany && pack.size < SMALL))
    for (const pack of leaving) {
      for (const name of pack.keys()) {
        const bytes = pack.get(name)
        if (bytes !== null) this.put(Buffer.from(name, 'latin1'), [bytes])
      }
    }
    // first they go: the new pack may bear the name of one of them
    const files = [...leaving.map((pack) => pack.file), ...this.torn]
    if (this.fault === null) for (const file of files) fs.rmSync(file, { recursive: true, force: true })
  }

  private giveUp(error: unknown): void {
    const { folder } = this.settings
    const hint = 'results are the same without it; --no-cache or --cache-dir'
    this.fault ??= fileProblem('run/cache', folder, `the cache cannot be used: ${reasonOf(error)}`, hint, 'warning')
    this.writer?.abandon()
    this.writer = null
  }
}

/** The default folder stands in a checkout: a link there could lead anywhere. */
function refuseLink({ folder, isDefault }: CacheSettings): void {
  if (!isDefault) return
  for (const one of [path.dirname(folder), folder]) {
    if (fs.lstatSync(one, { throwIfNoEntry: false })?.isSymbolicLink() === true) throw new Error('is a link')
  }
}

/** Makes the one folder that is missing, never a whole path: some file systems would take for ever. */
function makeFolder(settings: CacheSettings): void {
  const { folder, isDefault } = settings
  refuseLink(settings)
  if (isDefault && !fs.existsSync(path.dirname(folder))) {
    fs.mkdirSync(path.dirname(folder))
    fs.writeFileSync(path.join(path.dirname(folder), '.gitignore'), '*\n')
  }
  if (!fs.existsSync(folder)) {
    try {
      fs.mkdirSync(folder)
    } catch (error) {
      // another run may have been quicker
      if (!fs.existsSync(folder)) throw error
    }
  }
}
