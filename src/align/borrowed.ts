// What a source says in one field that bears on the row of another: "Sunday evening" on the hour, "four shot" on the dead.

import type { RowDraft } from '../judge/judge.ts'
import type { Claim } from '../model/claim.ts'
import { FAMILY, isOfFamily } from '../model/family.ts'
import type { TimeValue } from '../model/value.ts'

/** How a claim of one field is read in the row of another; null where it says nothing there. */
type Reading = (claim: Claim) => Claim | null

interface Loan {
  readonly from: string
  readonly to: string
  readonly read: Reading
  /** Most sources that speak in the row by themselves; where more do, a loan adds nothing. */
  readonly most: number
}

const PARTS: Readonly<Record<string, string>> = { morning: 'MO', afternoon: 'AF', evening: 'EV', night: 'NI' }
const PART = /\b(morning|afternoon|evening|night)\b/i

/** "Sunday evening" is no clock time, and still bounds the hour. */
function partOfDay(claim: Claim): Claim | null {
  if (claim.value?.kind !== 'time' || claim.value.timex.includes('T')) return null
  const word = PART.exec(claim.text)?.[1]?.toLowerCase()
  if (word === undefined) return null
  const value: TimeValue = { ...claim.value, type: 'TIME', timex: `${claim.value.timex}T${PARTS[word]}` }
  return { ...claim, field: 'incident-time', value, shown: `${claim.shown}, ${word}` }
}

const SHOT = /^bind\.injured\.shoot(?:ing)?$|^bind\.injured\.shot$/

/** "Four people were shot" leaves open how many of them died: another population, and never fewer than the dead. */
function shotAmongDead(claim: Claim): Claim | null {
  const { value } = claim
  if (value?.kind !== 'count' || value.form === 'singular' || value.max === 0) return null
  if (!claim.rules.some((rule) => SHOT.test(rule))) return null
  return { ...claim, field: 'killed', value: { ...value, population: 'shot' }, shown: `${claim.shown} shot` }
}

/** "He has five children" beside "two of his children were in the car": those who were there are some of them. */
function childrenInAll(claim: Claim): Claim | null {
  return isOfFamily(claim.value)
    ? { ...claim, votes: true, shown: `${claim.shown.replace(` ${FAMILY}`, '')} in all` }
    : null
}

const LOANS: readonly Loan[] = [
  { from: 'children', to: 'children', read: childrenInAll, most: 1 },
  { from: 'date', to: 'incident-time', read: partOfDay, most: 1 },
  { from: 'injured', to: 'killed', read: shotAmongDead, most: 1 },
]

function speakersOf(row: RowDraft): ReadonlySet<string> {
  return new Set(row.claims.filter((claim) => claim.votes && claim.event === 'main').map((claim) => claim.source))
}

function borrowFor(row: RowDraft, claims: readonly Claim[]): readonly Claim[] {
  const loans = LOANS.filter((loan) => loan.to === row.field.name)
  if (loans.length === 0) return []
  const speakers = speakersOf(row)
  return loans.flatMap(({ from, read, most }) => {
    if (speakers.size === 0 || speakers.size > most) return []
    return claims.flatMap((claim) => {
      if (
        claim.field !== from ||
        (!claim.votes && !isOfFamily(claim.value)) ||
        claim.event !== 'main' ||
        speakers.has(claim.source)
      )
        return []
      const lent = read(claim)
      return lent === null ? [] : [lent]
    })
  })
}

/** The rows, with what other fields of sources that are silent there say of them. */
export function withBorrowed(rows: readonly RowDraft[], claims: readonly Claim[]): RowDraft[] {
  return rows.map((row) => {
    const lent = borrowFor(row, claims)
    return lent.length === 0 ? row : { ...row, claims: [...row.claims, ...lent] }
  })
}
