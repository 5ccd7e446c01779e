// Files and folders that are made whole beside their target and then put in its place: the old one or the new, never half.

import fs from 'node:fs'
import path from 'node:path'
import type { Problem } from '../model/problem.ts'
import { fileProblem, reasonOf } from './problems.ts'
import { forgetTemporary, noteTemporary } from './signals.ts'

export interface NamedText {
  /** A plain file name. */
  readonly name: string
  readonly text: string
}

/** Lets `make` write a file inside a folder of its own beside the target, and moves it there. */
export function putFile(file: string, cwd: string, make: (temporary: string) => void): Problem | null {
  const target = path.resolve(cwd, file)
  return besides(target, file, (folder) => {
    const there = fs.lstatSync(target, { throwIfNoEntry: false })
    if (there !== undefined && !there.isFile()) return { message: 'is not a regular file', hint: 'name a new file' }
    const made = path.join(folder, 'made')
    // with the rights that any new file gets
    fs.closeSync(fs.openSync(made, 'wx'))
    make(made)
    fs.renameSync(made, target)
    return null
  })
}

/** Writes these files into a folder that is not there yet, or is empty. */
export function putFolder(folder: string, cwd: string, files: Iterable<NamedText>): Problem | null {
  const target = path.resolve(cwd, folder)
  return besides(target, folder, (made) => {
    const there = fs.lstatSync(target, { throwIfNoEntry: false })
    if (there !== undefined && (!there.isDirectory() || fs.readdirSync(target).length > 0)) return TAKEN
    for (const { name, text } of files) fs.writeFileSync(path.join(made, name), text, { flag: 'wx' })
    if (there !== undefined) fs.rmdirSync(target)
    fs.renameSync(made, target)
    return null
  })
}

interface Refusal {
  readonly message: string
  readonly hint: string
}

const TAKEN: Refusal = { message: 'is there already', hint: 'name a new folder, or a FILE.zip' }

function besides(target: string, name: string, make: (folder: string) => Refusal | null): Problem | null {
  const temporary = `${target}.${process.pid}.tmp`
  try {
    fs.mkdirSync(temporary)
  } catch (error) {
    return fileProblem('run/output', name, reasonOf(error), 'is there such a folder, and may you write to it?')
  }
  noteTemporary(temporary)
  try {
    const refusal = make(temporary)
    return refusal === null ? null : fileProblem('run/output', name, refusal.message, refusal.hint)
  } catch (error) {
    return fileProblem('run/output', name, reasonOf(error))
  } finally {
    fs.rmSync(temporary, { recursive: true, force: true })
    forgetTemporary(temporary)
  }
}
