// Bodies that no telling head names: "Cal Fire", "PG&E", a hospital by its bare name, "the state fire marshal's office".

import { idOf } from '../../lex/lexicon.ts'
import { PhraseTable } from '../../lex/phrases.ts'
import { WordTable } from '../../lex/word-table.ts'
import type { Parsed } from '../../model/syntax.ts'
import type { Tokens } from '../../model/tokens.ts'
import type { Found, Rule } from '../kind.ts'
import { findPlace, isRegion } from './gazetteer.ts'
import type { EntityReading } from './reading.ts'
import { organization } from './rules-organization.ts'
import { isCapital, isGenitive, sentenceEnd } from './scan.ts'

const NAMED = new PhraseTable<true>(
  [
    'cal fire',
    'cal osha',
    'scotland yard',
    'crime stoppers',
    'red crescent',
    'red cross',
    'doctors without borders',
    'médecins sans frontières',
    'amnesty international',
    'human rights watch',
    'flight safety foundation',
  ].map((name) => [name, true] as const),
)
const AMP = idOf('&')
const TO = idOf('to')
const carrying = new WordTable(
  'taken airlifted flown rushed transported transferred brought carried admitted helicoptered medevaced'.split(' '),
)
/** What a patient has or awaits: words that make an unknown name a hospital. */
const ailing = new WordTable(
  `wound wounds injury injuries burn burns condition treatment surgery care observation critical serious stable pronounced
  undergoing suffering died`.split(/\s+/),
)
const LONGEST = 3
const LOOK = 6

/** "Cal Fire": names that look like a person's or a fire's. */
function readNamed(parsed: Parsed, token: number): Found<EntityReading> | null {
  const { tokens } = parsed
  const hit = NAMED.match(tokens, token)
  if (hit === null) return null
  for (let i = token; i < hit.last; i++) if (!isCapital(tokens, i) && i !== token + 1) return null
  return organization(tokens, token, hit.last)
}

/** "PG&E", "AT&T": capitals glued round an ampersand. */
function readAmpersand(parsed: Parsed, token: number): Found<EntityReading> | null {
  const { tokens } = parsed
  if (tokens.word[token + 1] !== AMP || !isCapital(tokens, token + 2)) return null
  const glued = tokens.end[token] === tokens.start[token + 1] && tokens.end[token + 1] === tokens.start[token + 2]
  return glued ? organization(tokens, token, token + 3) : null
}

/** "Police Scotland", "Ambulance Victoria": the service first, then the country or state that it serves. */
function readServing(parsed: Parsed, token: number): Found<EntityReading> | null {
  const { tokens } = parsed
  if (!serving.has(tokens.word[token]!) || !isCapital(tokens, token) || !isCapital(tokens, token + 1)) return null
  const { row, last } = findPlace(tokens, token + 1, Math.min(sentenceEnd(parsed, token), token + 4))
  return row >= 0 && isRegion(row) ? organization(tokens, token, last, false, { first: token + 1, last }) : null
}

const serving = new WordTable('police ambulance transport parks sport forestry'.split(' '))

/** "taken to Memorial with a gunshot wound", "flown to Via Christi in critical condition". */
function readHospital(parsed: Parsed, token: number): Found<EntityReading> | null {
  const { tokens } = parsed
  if (tokens.word[token - 1] !== TO || !carriedTo(tokens, token - 2)) return null
  const stop = sentenceEnd(parsed, token)
  let last = token
  while (last < stop && last < token + LONGEST && isCapital(tokens, last)) last++
  if (
    last === token ||
    isCapital(tokens, last) ||
    findPlace(tokens, token, last).last === last ||
    isGenitive(tokens, last)
  )
    return null
  for (let i = last; i < stop && i < last + LOOK; i++) {
    if (!ailing.has(tokens.word[i]!)) continue
    const reading = { type: 'organization', described: false, facility: 'hospital', acronym: -1, within: null } as const
    return { first: token, last, kind: 'organization', reading }
  }
  return null
}

/** "was taken to", "airlifted from the scene to": the verb stands before "to", with a short phrase between them at most. */
function carriedTo(tokens: Tokens, from: number): boolean {
  for (let i = from; i >= 0 && i > from - 4; i--) if (carrying.has(tokens.word[i]!)) return true
  return false
}

export const bodyRules: readonly Rule<EntityReading>[] = [
  { id: 'entity.body', about: 'A body known by two words that look like a person or a fire.', read: readNamed },
  { id: 'entity.serving', about: 'A service named before the country or state it serves.', read: readServing },
  { id: 'entity.ampersand', about: 'Capitals joined by an ampersand.', read: readAmpersand },
]

/** Tried where no telling head names the body. */
export const bareHospitalRule: Rule<EntityReading> = {
  id: 'entity.bare-hospital',
  about: 'A name to which somebody hurt is taken.',
  read: readHospital,
}

const heads = new WordTable('marshal sheriff attorney coroner examiner prosecutor general ombudsman'.split(' '))
const modifiers = new WordTable(
  'state attorney solicitor fire county district medical local city federal provincial u.s. us'.split(' '),
)
const THE = idOf('the')

/** "the state fire marshal's office", "the coroner's office". */
function readOffice(parsed: Parsed, token: number): Found<EntityReading> | null {
  const { tokens } = parsed
  if (!isGenitive(tokens, token - 1) || !heads.has(tokens.word[token - 2] ?? 0)) return null
  let first = token - 2
  if (isCapital(tokens, first)) return null
  while (first > 0 && modifiers.has(tokens.word[first - 1]!)) first--
  if (tokens.word[first - 1] === THE) first--
  else if (isCapital(tokens, first - 1)) return null
  return organization(tokens, first, token + 1, true)
}

export const officeRule: Rule<EntityReading> = {
  id: 'entity.office',
  about: 'The office of an official, in small letters.',
  read: readOffice,
}
