// The packs of this run: those that come with the tool, and the user's, loaded only where one is named.

import fs from 'node:fs'
import path from 'node:path'
import type { FieldPack } from '../model/pack.ts'
import type { Problem } from '../model/problem.ts'
import { didYouMean, nearest } from '../nearest.ts'
import { shippedPacks } from '../packs/shipped.ts'
import { readBytes } from '../run/bytes.ts'
import { fileProblem } from '../run/problems.ts'
import { refuseName } from './config-places.ts'
import { type Context, ProblemsError, UsageError } from './context.ts'
import type { Settings } from './settings.ts'

/** Populations are bits of one number. */
const MOST_POPULATIONS = 31

/** A bad pack ends the run: half the fields would give half the truth. */
export async function activePacks(context: Context, settings: Settings): Promise<readonly FieldPack[]> {
  const shipped = shippedPacks()
  if (settings.packs.length === 0) return shipped
  const { loadPack } = await import('../packs/packs.ts')
  const { teachNouns } = await import('../packs/teach.ts')
  const problems: Problem[] = []
  const packs = [...shipped]
  for (const file of settings.packs) {
    const { bytes, problem } = readBytes(file, context.cwd, 1_000_000)
    if (bytes === null) {
      if (problem !== null) problems.push({ ...problem, hint: hintFor(problem, file, context.cwd) })
      continue
    }
    const text = utf8(bytes)
    if (text === null) {
      problems.push(fileProblem('pack/not-utf8', file, 'is not UTF-8 text'))
      continue
    }
    const loaded = loadPack(text, file)
    problems.push(...loaded.problems)
    if (loaded.pack === null) continue
    const clash = clashing(packs, loaded.pack)
    if (clash === null) {
      teachNouns(loaded.pack)
      packs.push(loaded.pack)
    }
    if (clash !== null) problems.push(fileProblem('pack/duplicate-field', file, clash, 'give it another name'))
  }
  const populations = new Set(packs.flatMap((pack) => pack.populations.map((population) => population.name)))
  if (populations.size > MOST_POPULATIONS) {
    const message = `the packs have ${populations.size} populations together; at most ${MOST_POPULATIONS} can be told apart`
    problems.push(fileProblem('pack/populations', settings.packs.at(-1) ?? null, message, 'merge some of them'))
  }
  if (problems.length > 0) throw new ProblemsError(problems)
  return packs
}

/** A limit is told as it is for packs; a missing file gets the nearest name in its folder. */
function hintFor({ code, hint }: Problem, file: string, cwd: string): string | null {
  if (code === 'run/too-large') return 'a pack is 1 MB at most'
  try {
    const name = path.basename(file)
    const near = nearest(
      name,
      fs.readdirSync(path.dirname(path.resolve(cwd, file))).filter((one) => one !== name),
    )
    return near === null || !/\.ya?ml$/.test(near) ? hint : `did you mean "${near}"?`
  } catch {
    return hint
  }
}

function clashing(packs: readonly FieldPack[], added: FieldPack): string | null {
  for (const pack of packs) {
    if (pack.name === added.name) return `there already is a pack "${pack.name}"`
    const taken = new Set(pack.fields.map((field) => field.name))
    const twice = added.fields.find((field) => taken.has(field.name))
    if (twice !== undefined) return `the field "${twice.name}" already stands in the pack "${pack.name}"`
  }
  return null
}

function utf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** Names of `--field` and of the config's `fields` that the packs do not know, with the nearest name or the whole list. */
export function checkFields(settings: Settings, packs: readonly FieldPack[]): void {
  const known = [...packs.flatMap((pack) => pack.fields.map((field) => field.name)), 'quote']
  for (const name of settings.field) {
    if (!known.includes(name)) throw new UsageError(`unknown field "${name}"`, didYouMean(name, known))
  }
  for (const name of settings.fields) {
    if (!known.includes(name)) refuseName(settings, 'fields', name, `unknown field "${name}"`, didYouMean(name, known))
  }
}
