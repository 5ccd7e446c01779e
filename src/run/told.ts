// What reading one article gave: its account, or why there is none; the cache keeps it, commands take it.

import type { Account } from '../model/claim.ts'
import type { Problem } from '../model/problem.ts'

export interface Told {
  readonly account: Account | null
  readonly problems: readonly Problem[]
}
