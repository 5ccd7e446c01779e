// `claims accept ID`: writes one reviewed finding to the baseline, with the reason; articles are never edited.

import { type Accepted, acceptedOf } from '../check/baseline.ts'
import { isDay } from '../check/baseline-file.ts'
import { findingsOf } from '../check/check.ts'
import { keyText } from '../check/identity.ts'
import { didYouMean } from '../nearest.ts'
import { visible } from '../render/escape-terminal.ts'
import { runCheck, storeBaseline } from './check-run.ts'
import { complaints as complaintsOf } from './complain.ts'
import { type Context, UsageError } from './context.ts'
import type { Settings } from './settings.ts'
import { writeAll } from './show.ts'

export async function accept(context: Context, operands: readonly string[], settings: Settings): Promise<number> {
  const [id = '', ...paths] = operands
  const reason = settings.reason?.trim() ?? ''
  if (reason === '') throw new UsageError('why is it fine?', 'add --reason TEXT: it is all that later readers have')
  const { expires } = settings
  if (expires !== null && !isDay(expires)) throw new UsageError(`--expires: "${expires}" is not a day`, DAY_HINT)
  const complaints = complaintsOf(context, settings)
  const run = await runCheck(context, paths, settings, complaints, null)
  const findings = findingsOf(run.report, { ...run.policy, failOn: 'compatible' })
  const finding = findings.find((one) => one.id === id)
  if (finding === undefined) {
    const near = findings.length === 0 ? 'claims check finds nothing here' : hintFor(id, findings)
    throw new UsageError(`there is no finding "${id}" here`, near)
  }
  const entry: Accepted = acceptedOf(finding, reason, expires)
  const others = (run.baseline?.accepted ?? []).filter((one) => keyText(one) !== keyText(entry))
  await storeBaseline({ accepted: [...others, entry] }, run.baselinePath, context)
  await writeAll(context, settings, [visible(`${run.baselinePath}: accepted ${finding.message}`), '\n'])
  return complaints.exitCode()
}

const DAY_HINT = 'write it as 2027-01-31'

function hintFor(id: string, findings: readonly { readonly id: string }[]): string {
  const near = didYouMean(
    id,
    findings.map((one) => one.id),
  )
  return near.startsWith('did') ? near : 'claims check lists the findings with their ids'
}
