// Bodies that are described, not named: "a hospital in Milwaukee", "the local sheriff", "state police".

import { Can, idOf } from '../../lex/lexicon.ts'
import { WordTable } from '../../lex/word-table.ts'
import type { Parsed, TokenRange } from '../../model/syntax.ts'
import { TokenKind, type Tokens } from '../../model/tokens.ts'
import type { Found, Rule } from '../kind.ts'
import { findPlace } from './gazetteer.ts'
import type { EntityReading } from './reading.ts'
import { organization } from './rules-organization.ts'
import { canOf, isCapital, isGenitive, sentenceEnd } from './scan.ts'

/** 1 bodies that stand alone, 2 facilities that may name their town, 3 bodies only with an adjective, 4 those whose work must be named. */
export const describedHeads = new WordTable({
  police: 1,
  hospital: 2,
  hospitals: 2,
  sheriff: 3,
  investigators: 3,
  authorities: 3,
  troopers: 3,
  marshal: 3,
  prosecutors: 3,
  team: 4,
  panel: 4,
})
const adjectives = new WordTable(
  "local state federal city county military children national nearby area regional campus university metropolitan provincial fire 's trauma".split(
    ' ',
  ),
)
const determiners = new WordTable('the a an'.split(' '))
const inquiring = new WordTable(['investigation', 'investigative', 'investigating', 'inquiry', 'forensic', 'forensics'])
/** How adjectives of nations end that the lexicon does not hold. */
const NATION = /(?:ish|ese|ian|ean)$/
const US = new WordTable(['u.s.', 'us', 'uk', 'u.k.', 'un', 'u.n.', 'eu'])
const MONTHS = new WordTable(
  'january february march april may june july august september october november december'.split(' '),
)
const OFFICE = idOf('office')
const IN = idOf('in')
const INVESTIGATORS = idOf('investigators')

function readDescribed(parsed: Parsed, token: number): Found<EntityReading> | null {
  const { tokens } = parsed
  const head = describedHeads.get(tokens.word[token]!)
  if (head === 0) return null
  if (isModifier(tokens, token + 1)) return null
  // "the local sheriff's office": the office speaks (rules-body.ts)
  if (tokens.word[token + 2] === OFFICE && isGenitive(tokens, token + 1)) return null
  const first = modifiersStart(parsed, token)
  const modified = first < token
  if (head === 3 && !(modified && (adjectives.has(tokens.word[token - 1]!) || ofNation(tokens, token - 1)))) return null
  if (head === 4 && !(first < token - 1 && inquiring.has(tokens.word[token - 1]!))) return null
  const last = token + 1
  const within = head === 2 ? townAfter(parsed, last) : null
  return organization(tokens, determinerStart(parsed, first), within === null ? last : within.last, true, within)
}

/** "police officer", "hospital bed", "police-involved": the word only describes the next one. */
function isModifier(tokens: Tokens, next: number): boolean {
  if (tokens.kind[next] === TokenKind.Hyphen) return true
  if (tokens.kind[next] !== TokenKind.Word || isCapital(tokens, next)) return false
  const can = canOf(tokens, next)
  return (
    (can & Can.Noun) !== 0 && (can & (Can.Verb | Can.Preposition | Can.Conjunction | Can.Pronoun | Can.Adverb)) === 0
  )
}

function modifiersStart(parsed: Parsed, token: number): number {
  const { tokens } = parsed
  let first = token
  while (first > 0 && first > token - 3 && parsed.sentenceOf[first - 1] === parsed.sentenceOf[token]) {
    const before = first - 1
    if (isCapital(tokens, before)) return ofNation(tokens, before) && isInquirer(tokens, token) ? before : first
    if (inquiring.has(tokens.word[before]!) && isInquirer(tokens, token)) {
      first = before
      continue
    }
    if (!adjectives.has(tokens.word[before]!) && !isGenitive(tokens, before)) break
    first = before
  }
  return isGenitive(tokens, first) ? token : first
}

/** "Iranian investigators", "the US investigation team": those who inquire, whose nation tells which. */
function isInquirer(tokens: Tokens, token: number): boolean {
  const word = tokens.word[token]!
  return describedHeads.get(word) === 4 || word === INVESTIGATORS
}

function ofNation(tokens: Tokens, token: number): boolean {
  if (!isCapital(tokens, token)) return false
  const can = canOf(tokens, token)
  if (US.has(tokens.word[token]!) || (can & Can.Demonym) !== 0) return true
  return can === 0 && NATION.test(tokens.text.slice(tokens.start[token], tokens.end[token]))
}

function determinerStart(parsed: Parsed, first: number): number {
  const { tokens } = parsed
  if (first === 0 || parsed.sentenceOf[first - 1] !== parsed.sentenceOf[first]) return first
  const before = first - 1
  return tokens.kind[before] === TokenKind.Word && determiners.has(tokens.word[before]!) && !isGenitive(tokens, before)
    ? before
    : first
}

/** "In March", "in 2019": a time, no town. */
function isDated(tokens: Tokens, at: number): boolean {
  return tokens.kind[at] === TokenKind.Number || MONTHS.has(tokens.word[at]!)
}

/** The town of "a hospital in Milwaukee". */
function townAfter(parsed: Parsed, at: number): TokenRange | null {
  const { tokens }: { tokens: Tokens } = parsed
  const stop = Math.min(sentenceEnd(parsed, at - 1), at + 6)
  if (tokens.word[at] !== IN || at + 1 >= stop || !isCapital(tokens, at + 1)) return null
  let end = at + 1
  while (end < stop && isCapital(tokens, end)) end++
  const hit = findPlace(tokens, at + 1, end)
  if (hit.row >= 0) return { first: at + 1, last: hit.last }
  // a town that no gazetteer lists
  return isDated(tokens, at + 1) || end - at > 3 ? null : { first: at + 1, last: end }
}

export const describedRule: Rule<EntityReading> = {
  id: 'entity.described',
  about: 'A police body or hospital named by a description.',
  read: readDescribed,
}
