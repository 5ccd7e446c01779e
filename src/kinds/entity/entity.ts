// The shelf of people, organizations and places: one pass of rules over possible names, then the names that the document proves.

import { Can, canBe, idOf } from '../../lex/lexicon.ts'
import { WordTable } from '../../lex/word-table.ts'
import type { Mention } from '../../model/claim.ts'
import type { Parsed } from '../../model/syntax.ts'
import { Shape, TokenKind, type Tokens } from '../../model/tokens.ts'
import type { EntityValue } from '../../model/value.ts'
import type { Kind, Rule } from '../kind.ts'
import { echoes } from './echo.ts'
import { findPlace, isRegion } from './gazetteer.ts'
import { isSoft } from './name-core.ts'
import type { EntityReading } from './reading.ts'
import { relateEntities } from './relate.ts'
import { areaRule, directedRule, lowerSiteRule } from './rules-area.ts'
import { bareHospitalRule, bodyRules, officeRule } from './rules-body.ts'
import { describedRule } from './rules-described.ts'
import { carriedRule, residentRule, unknownTownRule } from './rules-guess.ts'
import { inquirerRule } from './rules-inquirer.ts'
import { naturalRule } from './rules-natural.ts'
import { organizationRules } from './rules-organization.ts'
import { personRule } from './rules-person.ts'
import { gazetteerRule } from './rules-place.ts'
import { addressRule, cornerRule, roadRule } from './rules-street.ts'
import { isCapital } from './scan.ts'
import { settleEntities } from './settle.ts'
import { showEntity } from './show.ts'
import { Trait, traits } from './words.ts'

type EntityMention = Mention<EntityReading>
type EntityRule = Rule<EntityReading>

/** Rules in order, by what stands at the token. */
export const capitalRules: readonly EntityRule[] = [
  roadRule,
  ...bodyRules,
  naturalRule,
  ...organizationRules,
  bareHospitalRule,
  cornerRule,
  areaRule,
  lowerSiteRule,
  directedRule,
  gazetteerRule,
  carriedRule,
  residentRule,
  personRule,
  unknownTownRule,
]
export const numberRules: readonly EntityRule[] = [addressRule, cornerRule]
export const describedRules: readonly EntityRule[] = [officeRule, inquirerRule, describedRule]
export const directionRules: readonly EntityRule[] = [naturalRule, directedRule]
export const naturalRules: readonly EntityRule[] = [naturalRule]
const none: readonly EntityRule[] = []

const capitalDescribed: readonly EntityRule[] = [...capitalRules, describedRule]

function rulesAt(parsed: Parsed, token: number): readonly EntityRule[] {
  const { tokens } = parsed
  const what = tokens.kind[token]!
  if (what === TokenKind.Word) {
    const bits = traits.get(tokens.word[token]!)
    if ((tokens.shape[token]! & Shape.Capital) !== 0) return capitalAt(tokens, token, bits)
    if ((bits & Trait.Described) !== 0) return describedRules
    return (bits & Trait.Direction) !== 0 ? directionRules : none
  }
  return what === TokenKind.Number && opensAddress(tokens, token + 1) ? numberRules : none
}

/** Function words with a capital are left out at once, unless a name may begin with them ("Will Smith", "US", "Police"). */
function capitalAt(tokens: Tokens, token: number, bits: number): readonly EntityRule[] {
  if ((bits & Trait.Described) !== 0) return capitalDescribed
  if ((bits & Trait.Stop) === 0) return capitalRules
  if ((tokens.shape[token]! & Shape.AllCaps) !== 0 || (bits & Trait.Road) !== 0) return capitalRules
  if (!isCapital(tokens, token + 1)) return none
  return isSoft(tokens, token) ? capitalRules : (canBe(tokens.word[token]!) & Can.Demonym) === 0 ? none : naturalRules
}

/** What may follow a house number: "block", a street's name, an ordinal's ending, "-33", "/33". */
function opensAddress(tokens: Tokens, next: number): boolean {
  const kind = tokens.kind[next]!
  if (kind === TokenKind.Hyphen) return true
  if (kind === TokenKind.Word)
    return isCapital(tokens, next) || (tokens.shape[next]! & Shape.Space) === 0 || tokens.word[next] === BLOCK
  return kind === TokenKind.Number || tokens.word[next] === SLASH
}
const BLOCK = idOf('block')
const SLASH = idOf('/')

/** All people, organizations and places of an article, in text order; only towns in names of bodies lie inside another mention. */
function extract(parsed: Parsed): EntityMention[] {
  const { tokens } = parsed
  const mentions: EntityMention[] = []
  const pending: number[] = []
  let covered = 0
  for (let token = 0; token < tokens.count; token++) {
    if (token < covered) continue
    const rules = rulesAt(parsed, token)
    if (rules === none) continue
    const mention = firstOf(parsed, token, rules, covered)
    if (mention === null) {
      if ((tokens.shape[token]! & Shape.Capital) !== 0) pending.push(token)
      continue
    }
    mentions.push(mention)
    covered = mention.last
  }
  return withTowns(tokens, merged(mentions, echoes(parsed, mentions, pending)))
}

/** "Dayton police", "a hospital in Dayton": the town inside a body's name is a place of the article too. */
function withTowns(tokens: Tokens, mentions: readonly EntityMention[]): EntityMention[] {
  const all: EntityMention[] = []
  for (const mention of mentions) {
    all.push(mention)
    const { reading } = mention
    if (reading.type !== 'organization' || reading.within === null) continue
    if (reading.facility !== null && !reading.described) continue
    const { first, last } = reading.within
    const hit = findPlace(tokens, first, last)
    if (hit.row < 0 || hit.last !== last || isRegion(hit.row)) continue
    all.push({
      kind: 'place',
      first,
      last,
      start: tokens.start[first]!,
      end: tokens.end[last - 1]!,
      reading: {
        type: 'place',
        level: 'city',
        described: false,
        facility: null,
        region: -1,
        within: null,
        name: reading.within,
      },
      rule: 'entity.town-of-body',
      lookalike: null,
    })
  }
  return all
}

function firstOf(parsed: Parsed, token: number, rules: readonly EntityRule[], covered: number): EntityMention | null {
  for (const rule of rules) {
    const found = rule.read(parsed, token)
    if (found === null || found.first < covered) continue
    const { tokens } = parsed
    const first = found.reading.type === 'person' ? found.first : Math.max(covered, withArticle(tokens, found.first))
    return {
      kind: found.kind ?? found.reading.type,
      first,
      last: found.last,
      start: tokens.start[first]!,
      end: tokens.end[found.last - 1]!,
      reading: first === found.first ? found.reading : named(tokens, found.reading, first),
      rule: rule.id,
      lookalike: null,
    }
  }
  return null
}

const ARTICLES = new WordTable(['al', 'el', 'ar', 'as', 'ash', 'an', 'at', 'ad', 'az', 'ez'])

/** "Al-Shifa Hospital", "in al-Gharbiya": the Arabic article is a part of the name. */
function withArticle(tokens: Tokens, first: number): number {
  if (first < 2 || tokens.kind[first - 1] !== TokenKind.Hyphen || !ARTICLES.has(tokens.word[first - 2]!)) return first
  const isGlued = tokens.end[first - 2] === tokens.start[first - 1] && tokens.end[first - 1] === tokens.start[first]
  return isGlued ? first - 2 : first
}

/** The reading with the article in its name, unless the name is known without it. */
function named(tokens: Tokens, reading: EntityReading, first: number): EntityReading {
  if (reading.type !== 'place') return reading
  const { name } = reading
  if (name === null || name.first !== first + 2) return reading
  const hit = findPlace(tokens, name.first, name.last)
  return hit.row >= 0 && hit.last === name.last ? reading : { ...reading, name: { first, last: name.last } }
}

/** Two lists in text order as one; an echo that a mention covers is dropped. */
function merged(mentions: readonly EntityMention[], more: readonly EntityMention[]): EntityMention[] {
  const all: EntityMention[] = []
  let covered = 0
  let next = 0
  for (const mention of mentions) {
    for (; next < more.length && more[next]!.first < mention.first; next++) {
      if (more[next]!.first < covered || more[next]!.last > mention.first) continue
      all.push(more[next]!)
      covered = more[next]!.last
    }
    all.push(mention)
    covered = mention.last
  }
  for (; next < more.length; next++) if (more[next]!.first >= covered) all.push(more[next]!)
  return all
}

export const entityKind: Kind<EntityReading, EntityValue> = {
  name: 'entity',
  extract,
  settle: settleEntities,
  relate: relateEntities,
  show: showEntity,
}
