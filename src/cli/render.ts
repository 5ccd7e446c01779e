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
  // a stored report keeps the texts that it holds
  const whole = { ...settings, withText: true }
  await showInAny(context, whole, report.events === undefined ? report : only(report, settings))
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
  if (checked.success) {
    const misplaced = firstMisplaced(checked.data)
    return misplaced === null ? checked.data : refuse(`is not whole: the words of ${misplaced} are not in their source`)
  }
  const issue = checked.error.issues[0]
  return refuse(`is not a report of claims: ${issue?.path.join('.') || 'the file'}: ${issue?.message ?? 'wrong shape'}`)
}

/** The first claim or mention that a text of the report does not bear out: every mark made of it would be wrong. */
function firstMisplaced({ sources, claims, mentions }: Report): string | null {
  const texts = new Map(sources.map(({ source, text }) => [source, text]))
  const wrong = [...claims, ...mentions].find(({ source, start, end, text }) => {
    const whole = texts.get(source)
    return whole !== undefined && whole.slice(start, end) !== text
  })
  return wrong === undefined ? null : `"${wrong.id}"`
}
