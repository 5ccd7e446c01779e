// One claim as the judge sees it: its value, who stands behind it, and as of when it is said.

import { saysUnknown } from '../kinds/category/relate.ts'
import { dayOfIso, partsOf } from '../kinds/time/timex-parts.ts'
import type { Claim } from '../model/claim.ts'
import type { Document } from '../model/document.ts'
import type { Value } from '../model/value.ts'
import type { Origin } from '../origins/origins.ts'

/** As-of time: a day, and the minute of it where known. */
export interface When {
  /** Below 0: a weekday of an unknown week, which is only ever compared with itself. */
  readonly day: number
  readonly minute: number | null
}

export interface Vote {
  readonly claim: Claim
  readonly value: Value
  readonly origin: Origin
  readonly published: string | null
  readonly when: When | null
  /** A reported denial: the claim says that this value is not so. */
  readonly denied: boolean
}

function whenOf(claim: Claim, published: string | null): When | null {
  const parts = claim.asOf === null ? null : partsOf(claim.asOf)
  if (parts?.days != null && parts.days[0] === parts.days[1]) return { day: parts.days[0], minute: parts.minute }
  const day = dayOfIso(published)
  // without a day of publication "8 a.m. Tuesday" stands before "6 p.m. Tuesday" all the same
  if (day === null) return parts?.weekday == null ? null : { day: -parts.weekday, minute: parts.minute }
  // "as of 8 a.m." without a day is of the day of the report
  if (parts !== null && parts.weekday === null && parts.minute !== null) return { day, minute: parts.minute }
  const clock = /T(\d\d):(\d\d)/.exec(published ?? '')
  return { day, minute: clock === null ? null : Number(clock[1]) * 60 + Number(clock[2]) }
}

/** Earlier -1, later 1, the same or not known 0. Without clock times two reports of one day stand together. */
export function orderOf(a: Vote, b: Vote): number {
  if (a.when === null || b.when === null) return 0
  if (a.when.day !== b.when.day && (a.when.day < 0 || b.when.day < 0)) return 0
  if (a.when.day !== b.when.day) return a.when.day < b.when.day ? -1 : 1
  if (a.when.minute === null || b.when.minute === null) return 0
  return Math.sign(a.when.minute - b.when.minute)
}

const UNSEEN = /^no\s[^.;]{0,40}\b(?:seen|visible|heard)\b/i
/** Units before a claim in which its "no" may stand. */
const NO_BEFORE = 12
/** Length of a "no " with which the claim itself may begin. */
const NO = 3
const NOT_SHOWN =
  /\b(?:video|footage|clip|film|recording|photos?|photographs?|images?|pictures?)\b[^.;]{0,40}(?:(?:\bnot|n['’]t|\bnever) (?:clearly )?(?:show|reveal|capture|depict)|\b(?:show|reveal|capture|depict)(?:s|ed)? no\b)/i

/** Where the "no" of "no gunfire was heard" stands, or the claim itself begins. */
function noBefore(text: string, at: number): number {
  const no = text.toLowerCase().lastIndexOf('no ', at)
  const isWord = no === 0 || (no > 0 && /[\s“"']/.test(text[no - 1] as string))
  return isWord && at - no <= NO_BEFORE ? no : at
}

/** Said with a hedge; that nothing can be seen is weaker than that there is nothing. */
export function isHedged({ certainty, evidence, start }: Claim): boolean {
  const at = Math.max(0, start - evidence.start)
  return (
    certainty === 'hedged' ||
    UNSEEN.test(evidence.text.slice(noBefore(evidence.text, at))) ||
    NOT_SHOWN.test(evidence.text.slice(0, at + NO))
  )
}

/** What somebody tried, told as that: weaker than what was done. */
export function isAttempt({ rules }: Claim): boolean {
  return rules.includes('standing.attempt')
}

/** The state of a claim: a code such as "undetermined" is a source that says it does not know. */
export function stateOf(claim: Claim): Claim['state'] {
  return claim.value?.kind === 'category' && saysUnknown(claim.value.code) ? 'unknown' : claim.state
}

/** Zones in which a source speaks for itself or for those it quotes (SEMANTICS, "Cells"). */
const SPEAKING: ReadonlySet<string> = new Set(['headline', 'body', 'statement', 'dateline'])

/** A claim that fills a cell: one that votes, or one in which the source says that it is not known. */
export function speaks(claim: Claim): boolean {
  if (claim.event !== 'main') return false
  return claim.votes || (claim.state === 'unknown' && SPEAKING.has(claim.zone))
}

/** Votes of a row's claims: about the main event, in a voting zone, with a value. */
export function votesOf(
  claims: readonly Claim[],
  origins: ReadonlyMap<Claim, Origin>,
  documents: ReadonlyMap<string, Document>,
): Vote[] {
  const votes: Vote[] = []
  for (const claim of claims) {
    const origin = origins.get(claim)
    if (!claim.votes || claim.event !== 'main' || claim.value === null || origin === undefined) continue
    const state = stateOf(claim)
    if (state === 'unknown') continue
    const published = documents.get(claim.source)?.published ?? null
    const when = whenOf(claim, published)
    votes.push({ claim, value: claim.value, origin, published, when, denied: state === 'denied' })
  }
  return votes
}
