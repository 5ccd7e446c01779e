// The comparison as commands ask for it: what it had to leave out is told and ends the run with 2.

import { type CompareOptions, compare, LEFT_OUT } from '../compare.ts'
import type { Account } from '../model/claim.ts'
import type { FieldPack } from '../model/pack.ts'
import type { Report } from '../model/report.ts'
import type { Complaints } from './complain.ts'

export function compared(
  accounts: readonly Account[],
  packs: readonly FieldPack[],
  options: CompareOptions,
  complaints: Complaints,
): Report {
  const report = compare(accounts, packs, options)
  complaints.add(report.problems.filter(({ code }) => code === LEFT_OUT))
  return report
}
