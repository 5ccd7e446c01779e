// What `check` and `accept` share: all articles compared once, the policy from the settings, the baseline from its file.

import fs from 'node:fs'
import path from 'node:path'
import type { Baseline } from '../check/baseline.ts'
import { baselineText } from '../check/baseline.ts'
import { readBaseline } from '../check/baseline-file.ts'
import { METADATA } from '../check/missing.ts'
import type { Policy, Severity } from '../check/policy.ts'
import type { Account } from '../model/claim.ts'
import type { Document } from '../model/document.ts'
import type { FieldPack } from '../model/pack.ts'
import type { Report } from '../model/report.ts'
import { didYouMean } from '../nearest.ts'
import { readBytes } from '../run/bytes.ts'
import { realPath, repositoryOf } from '../run/git.ts'
import { fileOutput } from '../run/output.ts'
import { fileProblem } from '../run/problems.ts'
import { activePacks, checkFields } from './active-packs.ts'
import { changedSources } from './check-scope.ts'
import { compared } from './compared.ts'
import type { Complaints } from './complain.ts'
import { refuseName } from './config-places.ts'
import { type Context, ProblemsError } from './context.ts'
import { only } from './diff.ts'
import { gatherAll, meantPaths } from './gather.ts'
import type { Settings } from './settings.ts'

export interface CheckRun {
  readonly accounts: readonly Account[]
  readonly report: Report
  readonly policy: Policy
  /** Whether an article of this path stands on the disk. */
  readonly isElsewhere: (article: string) => boolean
  readonly baselinePath: string
  readonly baseline: Baseline | null
}

export async function runCheck(
  context: Context,
  operands: readonly string[],
  settings: Settings,
  complaints: Complaints,
  changed: ReadonlySet<string> | null,
): Promise<CheckRun> {
  const packs = await activePacks(context, settings)
  checkFields({ ...settings, field: [] }, packs)
  const baselinePath = settings.baseline ?? besideConfig(context, settings, 'claims-baseline.json')
  const baseline = loadBaseline(baselinePath, context, settings)
  const accounts = await gatherAll(context, meantPaths(context, operands, settings), packs, settings, complaints)
  const report = only(compared(accounts, packs, settings, complaints), settings)
  // links are looked through on both sides, else a linked folder would never match what git names
  const root = repositoryOf(context.cwd) ?? realPath(settings.folder)
  const sources = accounts.map(({ document }) => ({
    id: document.id,
    real: document.path === null ? document.id : realPath(path.resolve(context.cwd, document.path)),
  }))
  const files = new Map(sources.map(({ id, real }) => [id, path.relative(root, real).replaceAll('\\', '/')]))
  const paths = new Map(accounts.map(({ document }) => [document.id, `${files.get(document.id)!}${keyOf(document)}`]))
  const pathOf = (source: string): string => paths.get(source) ?? source
  const documents = new Map(accounts.map(({ document }) => [document.id, document]))
  const originOf = (source: string): { path: string; line: number } | null => {
    const document = documents.get(source)
    if (document?.format === undefined) return null
    return { path: files.get(source)!, line: document.locator?.unit === 'line' ? document.locator.number : 1 }
  }
  const isElsewhere = (article: string): boolean => fs.existsSync(path.resolve(root, article.replace(/#[^#/]*$/, '')))
  const policy = { ...policyOf(settings, packs), changed: changedSources(sources, changed), pathOf, originOf }
  return { accounts, report, policy, isElsewhere, baselinePath, baseline }
}

/** `#3` of an article that is one of several in its file. */
function keyOf({ id, path: file }: Document): string {
  return file !== null && id.startsWith(`${file}#`) ? id.slice(file.length) : ''
}

function besideConfig(context: Context, settings: Settings, name: string): string {
  return path.relative(context.cwd, path.join(settings.folder, name)).replaceAll('\\', '/')
}

function policyOf(settings: Settings, packs: readonly FieldPack[]): Omit<Policy, 'changed' | 'pathOf'> {
  const fields = packs.flatMap((pack) => pack.fields)
  const names = [...fields.map((field) => field.name), 'quote']
  const severity = new Map<string, Severity>()
  for (const field of fields) if (field.severity !== undefined) severity.set(field.name, field.severity)
  for (const [name, level] of Object.entries(settings.severity ?? {})) {
    if (!names.includes(name) && name !== 'missing' && !name.startsWith('alert/')) {
      refuseName(settings, 'severity', name, `unknown field "${name}"`, didYouMean(name, names))
    }
    severity.set(name, level as Severity)
  }
  for (const name of settings.require) {
    const known = [...METADATA, ...names]
    if (!known.includes(name)) refuseName(settings, 'require', name, `unknown "${name}"`, didYouMean(name, known))
  }
  const evolving = new Set(fields.filter((field) => field.evolves !== 'fixed').map((field) => field.name))
  const { failOn, maxFindings, require } = settings
  return { failOn, maxFindings, severity, require, evolving }
}

/** The baseline, or null where none was named and none is there; one that cannot be used ends the run. */
function loadBaseline(file: string, context: Context, settings: Settings): Baseline | null {
  const absolute = path.resolve(context.cwd, file)
  const isThere = fs.lstatSync(absolute, { throwIfNoEntry: false }) !== undefined
  if (!isThere && (settings.baseline === null || settings.updateBaseline || settings.reason !== null)) return null
  const { bytes, problem } = readBytes(file, context.cwd, 64 * 1024 * 1024)
  if (bytes === null) throw new ProblemsError(problem === null ? [] : [problem])
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new ProblemsError([fileProblem('check/baseline', file, 'is not UTF-8 text')])
  }
  const read = readBaseline(text, file)
  if ('problem' in read) throw new ProblemsError([read.problem])
  return read.baseline
}

export async function storeBaseline(baseline: Baseline, file: string, context: Context): Promise<void> {
  const output = fileOutput(file, context.cwd)
  if (!('write' in output)) throw new ProblemsError([output])
  await output.write(baselineText(baseline))
  const problem = await output.close()
  if (problem !== null) throw new ProblemsError([problem])
}

/** The day for entries that expire: the one place where the clock is asked. */
export function today(): string {
  return new Date().toISOString().slice(0, 10)
}
