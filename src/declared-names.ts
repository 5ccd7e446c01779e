// What a user declares about names: other names of one person or body, and voices that count as one. Read before comparing,
// so that no stage has to know where a name was declared.

import type { Account, Claim } from './model/claim.ts'

/** A name, and all that stand for it: `Jacob Blake` → `Jake Blake`. */
export type NameGroups = Readonly<Record<string, readonly string[]>>

/** Lower-cased other name → the name declared for it; a name stands for itself too. */
export function declaredNames(...groups: readonly NameGroups[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  for (const group of groups) {
    for (const [name, others] of Object.entries(group)) {
      for (const other of [name, ...others]) names.set(other.toLowerCase(), name)
    }
  }
  return names
}

/** Accounts in which people, bodies and places bear their declared names; the article's words stay as they are. */
export function withDeclaredNames(accounts: readonly Account[], aliases: NameGroups): readonly Account[] {
  const names = declaredNames(aliases)
  if (names.size === 0) return accounts
  return accounts.map((account) => ({ ...account, claims: account.claims.map((claim) => renamed(claim, names)) }))
}

function renamed(claim: Claim, names: ReadonlyMap<string, string>): Claim {
  const subject = claim.subject === null ? undefined : names.get(claim.subject.label.toLowerCase())
  const { value } = claim
  const name = value?.kind === 'entity' ? names.get(value.name.toLowerCase()) : undefined
  if (subject === undefined && name === undefined) return claim
  return {
    ...claim,
    subject: subject === undefined || claim.subject === null ? claim.subject : { ...claim.subject, label: subject },
    value:
      name === undefined || value?.kind !== 'entity' || value.name === name
        ? value
        : { ...value, name, aliases: [...value.aliases, value.name] },
  }
}
