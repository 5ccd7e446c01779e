// `claims render REPORT.json`: a stored report in another format; renderers read reports and nothing else.

import type { Report } from '../model/report.ts'
import { readBytes, readStream } from '../run/bytes.ts'
import { fileProblem } from '../run/problems.ts'
import { type Context, ProblemsError } from './context.ts'
import { only } from './diff.ts'
import type { Settings } from './settings.ts'
import { showInAny } from './show-findings.ts'

/** Bytes of a stored report. */
const MAX_REPORT = 512 * 1024 * 1024

export async function render(context: Context, operands: readonly string[], settings: Settings): Promise<number> {
  const [file = '-'] = operands
  const report = await readReport(file, context)
  await showInAny(context, settings, report.events === undefined ? report : only(report, settings))
  return 0
}

async function readReport(file: string, context: Context): Promise<Report> {
  const { bytes, problem } =
    file === '-' ? await readStream(context.stdin, 'stdin', MAX_REPORT) : readBytes(file, context.cwd, MAX_REPORT)
  if (bytes === null) throw new ProblemsError(problem === null ? [] : [problem])
  const { reportSchema } = await import('../model/report.ts')
  const refuse = (message: string): never => {
    const hint = 'claims diff --json -o report.json writes one'
    throw new ProblemsError([fileProblem('cli/no-report', file, message, hint)])
  }
  let data: unknown
  try {
    data = JSON.parse(Buffer.from(bytes).toString('utf8'))
  } catch {
    return refuse('is not JSON')
  }
  const checked = reportSchema.safeParse(data)
  if (checked.success) return checked.data
  const issue = checked.error.issues[0]
  return refuse(`is not a report of claims: ${issue?.path.join('.') || 'the file'}: ${issue?.message ?? 'wrong shape'}`)
}
