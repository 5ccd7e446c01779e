// `claims extract`: what each article says, without comparing.

import type { Account } from '../model/claim.ts'
import type { FieldPack } from '../model/pack.ts'
import type { Report } from '../model/report.ts'
import { jsonText } from '../render/escape-json.ts'
import { partOf } from '../report.ts'
import { resultLine } from '../result-line.ts'
import { recordAccounts, type ToldRecord } from '../run/accounts.ts'
import { writeLastPaths } from '../run/last-paths.ts'
import type { Output } from '../run/output.ts'
import { fileProblem } from '../run/problems.ts'
import { version } from '../version.ts'
import { activePacks, checkFields } from './active-packs.ts'
import { type Complaints, complaints as complaintsOf, withErrors } from './complain.ts'
import { type Context, UsageError } from './context.ts'
import { gather, meantPaths } from './gather.ts'
import { REPORT_FORMATS } from './options.ts'
import { wantsText } from './reporters.ts'
import type { Settings } from './settings.ts'
import { withOutput } from './show.ts'
import { showFurther, showInAny } from './show-findings.ts'

export async function extract(context: Context, operands: readonly string[], settings: Settings): Promise<number> {
  const packs = await activePacks(context, settings)
  checkFields(settings, packs)
  const complaints = complaintsOf(context, settings)
  if (settings.stdinFormat === 'ndjson') {
    if (operands.some((operand) => operand !== '-')) {
      throw new UsageError('--stdin-format ndjson reads standard input, not files', 'leave out the paths')
    }
    return extractStream(context, packs, settings, complaints)
  }
  const paths = meantPaths(context, operands, settings)
  if (settings.format === 'ndjson') await extractLines(context, paths, packs, settings, complaints)
  else await extractReport(context, paths, packs, settings, complaints)
  const code = complaints.exitCode()
  // paths that failed would only fail again
  if (code === 0 && operands.length > 0 && !operands.includes('-')) writeLastPaths(context.cwd, operands)
  return code
}

/** Keeps only the fields that were asked for. */
function wanted(settings: Settings): (claim: { field: string }) => boolean {
  const names = settings.field.length > 0 ? settings.field : settings.fields
  return names.length === 0 ? () => true : (claim) => names.includes(claim.field)
}

/** Records have no file name that a rule could look at. */
function oneDate({ published }: Settings): string | null {
  return typeof published === 'string' ? published : null
}

async function extractReport(
  context: Context,
  paths: readonly string[],
  packs: readonly FieldPack[],
  settings: Settings,
  complaints: Complaints,
): Promise<void> {
  const { report, add } = growingReport(packs, settings)
  for await (const { account } of gather(context, paths, packs, settings, complaints)) add(account)
  await showInAny(context, settings, withErrors(report, complaints), REPORT_FORMATS)
}

/** One line per article as it is read: nothing is held, but for further formats. */
async function extractLines(
  context: Context,
  paths: readonly string[],
  packs: readonly FieldPack[],
  settings: Settings,
  complaints: Complaints,
): Promise<void> {
  const keep = wanted(settings)
  const isWhole = settings.field.length === 0 && settings.fields.length === 0 && !settings.withText
  const lineOf = (account: Account): readonly Uint8Array[] =>
    (isWhole ? account.line : undefined) ?? resultLine(account, { keep, withText: settings.withText })
  const { report, add } = growingReport(packs, settings)
  const hasMore = settings.reporter.length > 0
  await withOutput(context, settings, async (output) => {
    for await (const { account } of gather(context, paths, packs, settings, complaints)) {
      if (hasMore) add(account)
      const goesOn = await writeAll(output, lineOf(account))
      if (!goesOn && !hasMore) break
    }
  })
  await showFurther(context, settings, withErrors(report, complaints), REPORT_FORMATS)
}

/** Writes parts one after the other; false where the reader has gone away. */
async function writeAll(output: Output, parts: readonly (string | Uint8Array)[]): Promise<boolean> {
  let goesOn = true
  for (let k = 0; goesOn && k < parts.length; k++) goesOn = await output.write(parts[k]!)
  return goesOn
}

/** An empty report, and how one article after the other comes into it. */
function growingReport(
  packs: readonly FieldPack[],
  settings: Settings,
): { readonly report: Report; readonly add: (account: Account) => void } {
  const report: Report = {
    format: 'claims-report/1',
    tool: { name: 'claims', version },
    packs: packs.map((pack) => pack.name),
    sources: [],
    mentions: [],
    claims: [],
    problems: [],
  }
  const keep = wanted(settings)
  const withText = wantsText(settings)
  return {
    report,
    add(account) {
      const part = partOf(account, withText)
      report.sources.push(part.source)
      for (const mention of part.mentions) report.mentions.push(mention)
      for (const claim of part.claims) if (keep(claim)) report.claims.push(claim)
      for (const problem of account.problems) report.problems.push(problem)
    },
  }
}

/** Records in, result lines out, in order; a bad record gives a line of its own and the stream goes on. */
async function extractStream(
  context: Context,
  packs: readonly FieldPack[],
  settings: Settings,
  complaints: Complaints,
): Promise<number> {
  if (settings.format !== 'ndjson') {
    throw new UsageError('--stdin-format ndjson gives one line per record', 'add --format ndjson')
  }
  const keep = wanted(settings)
  const lineOf = ({ id, error, account, problems }: ToldRecord): readonly (string | Uint8Array)[] => {
    complaints.add(problems.map((problem) => ({ ...problem, path: problem.path ?? id })))
    if (account === null) {
      if (problems.length === 0)
        complaints.add([fileProblem('run/bad-record', id ?? 'stdin', error ?? 'cannot be read')])
      return [`${jsonText({ id, error })}\n`]
    }
    return resultLine(account, { keep, withText: settings.withText })
  }
  await withOutput(context, settings, async (output) => {
    for await (const told of recordAccounts(context.stdin, packs, oneDate(settings))) {
      if (!(await writeAll(output, lineOf(told)))) break
    }
  })
  return complaints.exitCode()
}
