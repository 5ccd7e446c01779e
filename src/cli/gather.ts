// What every reading command does first: settle which paths are meant, find the articles, and take one account of each.

import path from 'node:path'
import type { Account } from '../model/claim.ts'
import type { FieldPack } from '../model/pack.ts'
import { FACTS } from '../read/read.ts'
import { accountsOf } from '../run/accounts.ts'
import { excludedBy, findInputs, LOOKED_FOR } from '../run/inputs.ts'
import { readLastPaths } from '../run/last-paths.ts'
import { isOwnOutput } from '../run/own-output.ts'
import { fileProblem } from '../run/problems.ts'
import { publishedBy } from '../run/published.ts'
import type { Told } from '../run/told.ts'
import { cacheOf } from './cache-place.ts'
import type { Complaints } from './complain.ts'
import { type Context, UsageError } from './context.ts'
import { progressOf } from './progress.ts'
import { targetsOf } from './reporters.ts'
import type { Settings } from './settings.ts'

/** The paths meant: those typed, else the config's, else those of the last `extract` here, else this folder. */
export function meantPaths(context: Context, typed: readonly string[], settings: Settings): readonly string[] {
  if (typed.length > 0) return typed
  if (settings.include.length > 0) return settings.include
  return readLastPaths(context.cwd) ?? ['.']
}

/** What a command looks at: results, which may be kept or come from another thread, or the ledger too, which is made here alone. */
export type Needs = 'results' | 'ledger'

/** Accounts one by one in the order of the sources; problems are told as they come. */
export async function* gather(
  context: Context,
  paths: readonly string[],
  packs: readonly FieldPack[],
  settings: Settings,
  complaints: Complaints,
  needs: Needs = 'results',
): AsyncGenerator<Told & { readonly account: Account }> {
  const targets = new Set(targetsOf(settings).map(([, file]) => path.resolve(context.cwd, file)))
  const isExcluded = excludedBy(settings.exclude, settings.folder)
  const unknown = Object.keys(settings.columns ?? {}).find((fact) => !FACTS.includes(fact))
  if (unknown !== undefined) throw new UsageError(`columns: unknown fact "${unknown}"`, `there are ${FACTS.join(', ')}`)
  // what the last run wrote into a walked folder is no article; an article, or a file that is named, is refused below
  const inputs = await findInputs(paths, context.cwd, (file) =>
    targets.has(file) ? isOwnOutput(file) : isExcluded(file),
  )
  if (inputs.stdin && context.stdin.isTTY === true) {
    throw new UsageError('"-" reads an article from standard input', 'pipe one in: claims extract - < article.txt')
  }
  refuseArticles(inputs.files, context, settings)
  complaints.add(inputs.problems)
  if (inputs.files.length === 0 && !inputs.stdin && !settings.allowEmpty) {
    if (inputs.problems.length === 0) complaints.add([fileProblem('run/no-articles', null, 'there are no articles')])
    return
  }
  const cache = needs === 'results' ? cacheOf(context, packs, settings) : null
  const options = {
    cwd: context.cwd,
    publishedOf: publishedBy(settings.published, settings.folder),
    maxFileSize: settings.maxFileSize,
    get stdin() {
      return context.stdin
    },
    stdinFilename: settings.stdinFilename,
    fileTimeout: settings.fileTimeout,
    columns: settings.columns ?? {},
    cache,
    jobs: needs === 'results' ? settings.jobs : 1,
  }
  const progress = progressOf(context, settings)
  const total = inputs.files.length + Number(inputs.stdin)
  let done = 0
  let read = 0
  try {
    for await (const { account, problems } of accountsOf(inputs, packs, options)) {
      progress.step(++done, total, inputs.files[done] ?? '')
      if (problems.length > 0) progress.end()
      complaints.add(problems)
      if (account === null) continue
      read++
      yield { account, problems }
    }
  } finally {
    progress.end()
    const problem = cache?.close() ?? null
    if (problem !== null) complaints.add([problem])
  }
  // every file that was found turned out to be other data
  if (read === 0 && complaints.errors.length === 0 && !settings.allowEmpty) {
    complaints.add([
      fileProblem('run/no-articles', paths.length === 1 ? paths[0]! : null, 'there are no articles', LOOKED_FOR),
    ])
  }
}

/** No result may take the place of an article. */
function refuseArticles(files: readonly string[], { cwd }: Context, settings: Settings): void {
  const articles = new Set(files.map((file) => path.resolve(cwd, file)))
  for (const [option, file] of targetsOf(settings)) {
    if (!articles.has(path.resolve(cwd, file))) continue
    throw new UsageError(`${option} ${file} is one of the articles`, 'name another file')
  }
}

/** All accounts at once, for commands that compare. */
export async function gatherAll(
  context: Context,
  paths: readonly string[],
  packs: readonly FieldPack[],
  settings: Settings,
  complaints: Complaints,
  needs: Needs = 'results',
): Promise<Account[]> {
  const accounts: Account[] = []
  for await (const { account } of gather(context, paths, packs, settings, complaints, needs)) accounts.push(account)
  return accounts
}
