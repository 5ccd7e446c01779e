// News agencies: what stands under "GRAZ (Reuters) -" has the agency as its origin, whoever prints it, and each has one name.

import type { Account } from '../model/claim.ts'

const NAMES: ReadonlyMap<string, string> = new Map(
  [
    ['Associated Press', 'ap', 'the associated press', 'the ap'],
    ['Reuters', 'thomson reuters'],
    ['Agence France-Presse', 'afp', 'agence france presse'],
    ['PA Media', 'pa', 'press association', 'the press association'],
    ['United Press International', 'upi'],
    ['Deutsche Presse-Agentur', 'dpa'],
    ['Australian Associated Press', 'aap'],
    ['Canadian Press', 'the canadian press', 'cp'],
    ['Press Trust of India', 'pti'],
    ['ANSA'],
    ['EFE'],
    ['Xinhua', 'xinhua news agency'],
    ['Kyodo', 'kyodo news'],
    ['TASS', 'itar-tass'],
    ['Bloomberg', 'bloomberg news'],
  ].flatMap(([name = '', ...others]) => [name.toLowerCase(), ...others].map((other) => [other, name] as const)),
)

/** The one name of a news agency, or the name as it stands. */
export function agencyName(name: string): string {
  return NAMES.get(name.toLowerCase()) ?? name
}

/** The news agency in the dateline of an article, or null. */
export function wireOf({ parsed, mentions }: Account): string | null {
  const dateline = parsed.zones.find((zone) => zone.kind === 'dateline')
  if (dateline === undefined) return null
  for (const { kind, start, end, value } of mentions) {
    if (start >= dateline.end) break
    if (kind !== 'organization' || start < dateline.start || end > dateline.end || value.kind !== 'entity') continue
    const agency = NAMES.get(value.name.toLowerCase())
    if (agency !== undefined) return agency
  }
  return null
}
