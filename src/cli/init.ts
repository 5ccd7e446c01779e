// `claims init`: a commented config and a pack that pass as they are; what is already there is never touched.

import fs from 'node:fs'
import path from 'node:path'
import { fileProblem, reasonOf } from '../run/problems.ts'
import { type Context, ProblemsError, UsageError } from './context.ts'
import type { Settings } from './settings.ts'
import { writeAll } from './show.ts'
import { STARTER_CONFIG, STARTER_PACK } from './starter.ts'

const FILES: ReadonlyMap<string, string> = new Map([
  ['claims.config.yaml', STARTER_CONFIG],
  ['claims-pack.yaml', STARTER_PACK],
])
const OTHERS = ['claims.config.json', 'claims.config.yml']

export async function init(context: Context, operands: readonly string[], settings: Settings): Promise<number> {
  if (operands.length > 0) throw new UsageError(`init takes no "${operands[0]}"`, 'it writes into the working folder')
  const there = [...FILES.keys(), ...OTHERS].find((name) => fs.existsSync(path.join(context.cwd, name)))
  if (there !== undefined) {
    throw new ProblemsError([fileProblem('cli/exists', there, 'is already there', 'nothing was written')])
  }
  for (const [name, text] of FILES) {
    try {
      fs.writeFileSync(path.join(context.cwd, name), text, { flag: 'wx' })
    } catch (error) {
      throw new ProblemsError([fileProblem('run/output', name, reasonOf(error))])
    }
  }
  const lines = [...FILES.keys()].map((name) => `wrote ${name}\n`)
  await writeAll(context, settings, [...lines, 'next: claims fields --test, then claims diff\n'])
  return 0
}
