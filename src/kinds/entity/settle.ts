// Joins the names of one document: the fullest form of a person or body, its other forms as aliases, a place with what it lies in.

import type { Mention } from '../../model/claim.ts'
import { isShouted } from '../../model/plain-words.ts'
import type { TokenRange } from '../../model/syntax.ts'
import type { Tokens } from '../../model/tokens.ts'
import type { EntityValue } from '../../model/value.ts'
import type { SettleContext } from '../kind.ts'
import { regionAt } from './gazetteer.ts'
import type { EntityReading, OrganizationReading, PlaceReading } from './reading.ts'
import { settlePeople } from './settle-people.ts'
import { spelled } from './spelling.ts'

type EntityMention = Mention<EntityReading>
/** A value in the making: parts that few have are set one by one, which is far quicker than spreading objects. */
type Writable<T> = { -readonly [K in keyof T]: T[K] }

/** The name in a token range, with line breaks, no-break spaces and runs of space as one space. */
export function wordsOf(tokens: Tokens, range: TokenRange): string {
  return spelled(tokens, range.first, range.last)
}

/** Values of all entity mentions of an article, same order and length. */
export function settleEntities(mine: readonly EntityMention[], context: SettleContext): EntityValue[] {
  const { tokens } = context.parsed
  const people = settlePeople(tokens, mine)
  const bodies = new Bodies(tokens, mine)
  const places = new Places(tokens, mine)
  return mine.map((mention, index) => {
    const { reading } = mention
    if (reading.type === 'person') return people[index]!
    return reading.type === 'organization' ? bodies.value(mention, reading) : places.value(reading)
  })
}

/** Organizations by name and by acronym. */
class Bodies {
  private readonly tokens: Tokens
  private readonly fullest = new Map<string, string>()
  private readonly aliases = new Map<string, Set<string>>()

  constructor(tokens: Tokens, mine: readonly EntityMention[]) {
    this.tokens = tokens
    for (const mention of mine) {
      const { reading } = mention
      if (reading.type !== 'organization' || reading.described) continue
      const name = withoutBrackets(wordsOf(tokens, mention))
      this.shorter(name)
      if (reading.acronym < 0) continue
      const short = wordsOf(tokens, { first: reading.acronym, last: reading.acronym + 1 })
      this.fullest.set(bare(short), name)
      this.aliases.set(name, (this.aliases.get(name) ?? new Set()).add(short))
    }
    for (const mention of mine)
      if (mention.reading.type === 'organization' && !mention.reading.described)
        this.join(withoutBrackets(wordsOf(tokens, mention)))
  }

  /** "Dayton Police Department" is also "Dayton Police", and the other way round. */
  private shorter(name: string): void {
    const cut = SUFFIXES.find((suffix) => name.endsWith(suffix))
    if (cut !== undefined) this.fullest.set(bare(name.slice(0, -cut.length)), name)
  }

  /** Fullest form of a name; every other form met on the way becomes its alias. */
  private join(own: string): string {
    const name = this.fullest.get(bare(own)) ?? own
    if (own !== name) this.aliases.set(name, (this.aliases.get(name) ?? new Set()).add(own))
    return name
  }

  value(mention: EntityMention, reading: OrganizationReading): EntityValue {
    const own = withoutBrackets(wordsOf(this.tokens, mention))
    const name = reading.described ? own : (this.fullest.get(bare(own)) ?? own)
    const aliases = [...(this.aliases.get(name) ?? [])].sort()
    const within = reading.within === null ? [] : [wordsOf(this.tokens, reading.within)]
    const value: Writable<EntityValue> = { kind: 'entity', name, type: 'organization', aliases }
    if (reading.described) value.described = true
    if (within.length > 0) value.within = within
    return value
  }
}

/** What follows the short name of a body in its full one. */
const SUFFIXES = [' Department', ' Division', ' Service']

/** "Department of Justice (D.O.J.), Division …": the acronym inside is no part of the name. */
function withoutBrackets(name: string): string {
  const open = name.indexOf(' (')
  const close = name.indexOf(')', open)
  return open < 0 || close < 0 ? name : name.slice(0, open) + name.slice(close + 1)
}

function bare(name: string): string {
  return (name.includes('.') ? name.replaceAll('.', '') : name).toLowerCase()
}

/** The mention names the state or country itself. */
function isItself(reading: PlaceReading): boolean {
  return reading.within === null && (reading.level === 'state' || reading.level === 'country')
}

/** "US" is also "United States". */
function officialName(reading: PlaceReading, name: string): string[] {
  const region = isItself(reading) ? regionAt(reading.region) : undefined
  return region === undefined || region.name === name ? [] : [region.name]
}

/** Datelines shout: "DETROIT" is Detroit; acronyms such as US and UAE stay. */
function placeName(name: string): string {
  if (name.length <= 3 || name.includes('.') || !isShouted(name)) return name
  return name
    .split(' ')
    .map((word) => word.slice(0, 1) + word.slice(1).toLowerCase())
    .join(' ')
}

/** Places: the larger place that one mention names holds for the document's other mentions of that town. */
class Places {
  private readonly tokens: Tokens
  private readonly within = new Map<string, readonly string[]>()
  /** By name, its last mention and what that came to: an article names few places often. */
  private readonly known = new Map<string, { readonly reading: PlaceReading; readonly value: EntityValue }>()

  constructor(tokens: Tokens, mine: readonly EntityMention[]) {
    this.tokens = tokens
    for (const { reading } of mine) {
      if (reading.type !== 'place' || reading.within === null) continue
      const name = placeName(wordsOf(tokens, reading.name))
      if (!this.within.has(name)) this.within.set(name, this.chain(reading))
    }
  }

  private chain(reading: PlaceReading): string[] {
    const chain: string[] = []
    const region = regionAt(isItself(reading) ? (regionAt(reading.region)?.parent ?? -1) : reading.region)
    const own = placeName(wordsOf(this.tokens, reading.name))
    if (reading.within !== null && (region === undefined || reading.level === 'district' || reading.level === 'site'))
      chain.push(wordsOf(this.tokens, reading.within))
    for (let at = region; at !== undefined; at = regionAt(at.parent))
      if (at.name !== own && !chain.includes(at.name)) chain.push(at.name)
    return chain
  }

  value(reading: PlaceReading): EntityValue {
    const name = placeName(wordsOf(this.tokens, reading.name))
    const known = this.known.get(name)
    if (known !== undefined && isAlike(known.reading, reading)) return known.value
    const value = this.made(name, reading)
    this.known.set(name, { reading, value })
    return value
  }

  private made(name: string, reading: PlaceReading): EntityValue {
    const said = this.within.get(name)
    const within = said ?? this.chain(reading)
    const implied = said === undefined && reading.within === null && reading.level === 'city' && within.length > 0
    const value: Writable<EntityValue> = { kind: 'entity', name, type: 'place', aliases: officialName(reading, name) }
    if (reading.described) value.described = true
    if (within.length > 0) value.within = within
    if (implied) value.implied = implied
    if (reading.level !== null) value.level = reading.level
    return value
  }
}

/** Two mentions of one name that say the same of it. */
function isAlike(a: PlaceReading, b: PlaceReading): boolean {
  const bare = a.within === null && b.within === null
  return bare && a.level === b.level && a.region === b.region && a.described === b.described
}
