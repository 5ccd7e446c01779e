// What comparing needs of an article's text, taken down while the text is at hand: result lines and the cache carry it.

import { claimPlaces, quotePlaces } from './align/quote-claims.ts'
import { headlineOf } from './group/group.ts'
import type { Account, Traits } from './model/claim.ts'
import { runsNear } from './origins/copied.ts'

/** The traits of an account whose text is at hand. */
export function traitsOf(account: Account): Traits {
  const runs = runsNear(account.parsed.tokens, claimPlaces(account))
  return { label: headlineOf(account), quotes: quotePlaces(account), runs }
}
