// Names that only the rest of the document proves: "Blake" after "Jacob Blake", a town in a headline, an acronym defined once.

import { Can } from '../../lex/lexicon.ts'
import { WordTable } from '../../lex/word-table.ts'
import type { Mention } from '../../model/claim.ts'
import type { Parsed } from '../../model/syntax.ts'
import { Shape, TokenKind, type Tokens } from '../../model/tokens.ts'
import type { EntityReading, OrganizationReading, PersonReading, PlaceReading } from './reading.ts'
import { canOf, isCapital, isEveryday, isGenitive, isInitial, keyOf, startsSentence, traitOf } from './scan.ts'
import { Trait } from './words.ts'

type EntityMention = Mention<EntityReading>

enum Known {
  Surname = 1,
  First = 2,
  Place = 4,
  Acronym = 8,
}

/** What the document's proved names make of single words. */
class Names {
  private readonly known = new Map<number, number>()
  private readonly levels = new Map<number, PlaceReading>()
  private readonly genders = new Map<number, PersonReading['gender']>()

  learn(tokens: Tokens, mentions: readonly EntityMention[]): void {
    for (const mention of mentions) {
      const { reading } = mention
      if (reading.type === 'person') this.person(tokens, mention, reading)
      else if (reading.type === 'organization') this.acronym(tokens, reading)
      else if (reading.name.last === reading.name.first + 1) {
        const key = keyOf(tokens, reading.name.first)
        this.note(key, Known.Place)
        if (!this.levels.has(key)) this.levels.set(key, reading)
      }
    }
  }

  private person(tokens: Tokens, mention: EntityMention, reading: PersonReading): void {
    let last = mention.last - 1
    if ((traitOf(tokens, last) & Trait.Suffix) !== 0) last--
    if (tokens.kind[last] !== TokenKind.Word) return
    const key = keyOf(tokens, last)
    this.note(key, Known.Surname)
    if (reading.gender !== 'unknown') this.genders.set(key, reading.gender)
    if (reading.single) return
    if (!isInitial(tokens, mention.first)) this.note(keyOf(tokens, mention.first), Known.First)
    if (reading.nickname >= 0) this.note(keyOf(tokens, reading.nickname + 1), Known.First)
  }

  private acronym(tokens: Tokens, reading: OrganizationReading): void {
    if (reading.acronym >= 0) this.note(keyOf(tokens, reading.acronym), Known.Acronym)
  }

  private note(key: number, what: number): void {
    this.known.set(key, (this.known.get(key) ?? 0) | what)
  }

  at(tokens: Tokens, token: number): number {
    return this.known.get(keyOf(tokens, token)) ?? 0
  }

  place(tokens: Tokens, token: number): PlaceReading | undefined {
    return this.levels.get(keyOf(tokens, token))
  }

  gender(tokens: Tokens, token: number): PersonReading['gender'] {
    return this.genders.get(keyOf(tokens, token)) ?? 'unknown'
  }
}

/** Mentions among the capitalised words that no rule took, proved by names found elsewhere in the document. */
export function echoes(
  parsed: Parsed,
  mentions: readonly EntityMention[],
  pending: readonly number[],
): EntityMention[] {
  if (pending.length === 0 || mentions.length === 0) return []
  const { tokens } = parsed
  const names = new Names()
  names.learn(tokens, mentions)
  const found: EntityMention[] = []
  const ends = new Set(mentions.map(({ last }) => last))
  let covered = 0
  for (const token of pending) {
    if (token < covered) continue
    const own = echo(parsed, names, token)
    const mention = own !== null && own.first > covered && !ends.has(own.first) ? widened(parsed, names, own) : own
    if (mention === null) continue
    found.push(mention)
    covered = mention.last
  }
  return found
}

function echo(parsed: Parsed, names: Names, token: number): EntityMention | null {
  const { tokens } = parsed
  const known = names.at(tokens, token)
  if (known === 0 || ((traitOf(tokens, token) & Trait.Stop) !== 0 && (known & Known.Acronym) === 0)) return null
  const next = token + 1
  const joined = isCapital(tokens, next) && (tokens.shape[next]! & Shape.Line) === 0
  if ((known & Known.First) !== 0 && joined && (names.at(tokens, next) & Known.Surname) !== 0)
    return person(parsed, names, token, token + 2)
  if ((known & Known.Acronym) !== 0 && (tokens.shape[token]! & (Shape.AllCaps | Shape.Dotted)) !== 0)
    return body(parsed, token)
  if ((known & (Known.Surname | Known.First)) !== 0 && refers(parsed, token, known))
    return person(parsed, names, token, token + 1)
  if ((known & Known.Place) !== 0 && !joined) return placed(parsed, names, token)
  if ((known & Known.Place) !== 0 && (traitOf(tokens, next) & (Trait.Stop | Trait.Role | Trait.Title)) !== 0)
    return placed(parsed, names, token)
  return null
}

/** "Tex Maciver" beside a known Diane Maciver: an unknown capitalised word before a surname is somebody else's first name. */
function widened(parsed: Parsed, names: Names, mention: EntityMention): EntityMention {
  const { tokens } = parsed
  const before = mention.first - 1
  if (mention.kind !== 'person' || mention.last - mention.first > 1 || !isCapital(tokens, before)) return mention
  const plain = tokens.kind[before] === TokenKind.Word && canOf(tokens, before) === 0 && traitOf(tokens, before) === 0
  const sameLine = (tokens.shape[mention.first]! & Shape.Line) === 0 && (tokens.shape[before]! & Shape.AllCaps) === 0
  return plain && sameLine ? person(parsed, names, before, mention.last) : mention
}

/** An everyday word that opens a sentence ("Will", "Young") does not refer to a person by itself. */
function refers(parsed: Parsed, token: number, known: number): boolean {
  const { tokens } = parsed
  if ((traitOf(tokens, token) & Trait.Stop) !== 0) return false
  const everyday = (canOf(tokens, token) & (Can.Noun | Can.Verb | Can.Adjective | Can.Adverb)) !== 0
  if (everyday && startsSentence(parsed, token)) {
    if (isGenitive(tokens, token + 1) || (traitOf(tokens, token + 1) & Trait.Reporting) !== 0) return true
    return (known & Known.Surname) !== 0 && ofPeople.has(tokens.word[token + 1]!)
  }
  if (isEveryday(tokens, token) && (known & Known.Surname) === 0) return false
  return true
}

/** What follows a surname that is an everyday word as well: "Hooks was", "Brown, who". */
const ofPeople = new WordTable('was is has had who died pleaded faces appeared allegedly also remains'.split(' '))

function spanned(
  parsed: Parsed,
  first: number,
  last: number,
  kind: EntityMention['kind'],
  reading: EntityReading,
  rule: string,
): EntityMention {
  const { tokens } = parsed
  return { kind, first, last, start: tokens.start[first]!, end: tokens.end[last - 1]!, reading, rule, lookalike: null }
}

function person(parsed: Parsed, names: Names, first: number, last: number): EntityMention {
  const reading: PersonReading = {
    type: 'person',
    title: null,
    age: -1,
    residence: null,
    gender: names.gender(parsed.tokens, last - 1),
    single: last === first + 1,
    nickname: -1,
  }
  return spanned(parsed, first, last, 'person', reading, 'entity.echo')
}

function body(parsed: Parsed, token: number): EntityMention {
  const reading = { type: 'organization', described: false, facility: null, acronym: -1, within: null } as const
  return spanned(parsed, token, token + 1, 'organization', reading, 'entity.echo')
}

function placed(parsed: Parsed, names: Names, token: number): EntityMention | null {
  const reading = names.place(parsed.tokens, token)
  if (reading === undefined) return null
  const name = { first: token, last: token + 1 }
  return spanned(parsed, token, token + 1, 'place', { ...reading, name, within: null }, 'entity.echo')
}
