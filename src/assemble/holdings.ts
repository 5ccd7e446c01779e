// What stands at each token of an article as one byte of flags, so that "is there a count in this group" is a scan of bytes.

import { unitInfo } from '../kinds/quantity/conversion.ts'
import type { Attributed, SettledMention } from '../model/claim.ts'

/** Kinds of mentions that binding asks for. */
enum Holds {
  Count = 1,
  Age = 2,
  Quantity = 4,
  Time = 8,
  Person = 16,
  Organization = 32,
  Place = 64,
  Hospital = 128,
}

export class Holdings {
  readonly article: Attributed
  private readonly holds: Uint8Array
  /** Index in `mentions` of the number, time, entity at a token, or -1. */
  private readonly numberAt: Int32Array
  private readonly timeAt: Int32Array
  private readonly entityAt: Int32Array
  /** By token, the next one that belongs to a time; null where no time is told. */
  private readonly nextTimed: Int32Array | null

  constructor(article: Attributed) {
    this.article = article
    const { count } = article.tokens
    this.holds = new Uint8Array(count)
    this.numberAt = new Int32Array(count).fill(-1)
    this.timeAt = new Int32Array(count).fill(-1)
    this.entityAt = new Int32Array(count).fill(-1)
    const { mentions } = article
    for (let index = 0; index < mentions.length; index++) this.place(index, mentions[index]!)
    this.nextTimed = mentions.some(({ kind }) => kind === 'time') ? nextOf(this.timeAt) : null
  }

  /** The first mention of a place in the text stays. */
  private place(index: number, mention: SettledMention): void {
    const at = this.indexOf(mention.kind)
    if (at === null) return
    const flags = flagsOf(mention)
    for (let t = mention.first; t < mention.last; t++) {
      if (at[t] !== -1) continue
      at[t] = index
      this.holds[t]! |= flags
    }
  }

  private indexOf(kind: SettledMention['kind']): Int32Array | null {
    if (kind === 'count' || kind === 'quantity') return this.numberAt
    if (kind === 'time') return this.timeAt
    return kind === 'person' || kind === 'organization' || kind === 'place' ? this.entityAt : null
  }

  private firstIn(at: Int32Array, flag: number, first: number, last: number): SettledMention | null {
    const { holds } = this
    const stop = last < holds.length ? last : holds.length
    for (let t = first; t < stop; t++) if ((holds[t]! & flag) !== 0) return this.article.mentions[at[t]!]!
    return null
  }

  /** The first plain count in a token range: never an age, an address or another look-alike. */
  countIn(first: number, last: number): SettledMention | null {
    return this.firstIn(this.numberAt, Holds.Count, first, last)
  }

  ageIn(first: number, last: number): SettledMention | null {
    return this.firstIn(this.numberAt, Holds.Age, first, last)
  }

  quantityIn(first: number, last: number, dimension: string): SettledMention | null {
    const { holds, numberAt, article } = this
    for (let t = first; t < last && t < holds.length; t++) {
      if ((holds[t]! & Holds.Quantity) === 0) continue
      const mention = article.mentions[numberAt[t]!]!
      if (mention.value.kind === 'quantity' && fitsDimension(mention.value.unit, dimension)) return mention
    }
    return null
  }

  timeIn(first: number, last: number): SettledMention | null {
    return this.firstIn(this.timeAt, Holds.Time, first, last)
  }

  /** The first token from one on that belongs to a time; where there is none, the number of tokens. */
  timedFrom(token: number): number {
    const { count } = this.article.tokens
    return this.nextTimed === null || token > count ? count : this.nextTimed[token]!
  }

  /** The time at a token, or null. */
  timeAtToken(token: number): SettledMention | null {
    const index = this.timeAt[token]!
    return index < 0 ? null : this.article.mentions[index]!
  }

  personIn(first: number, last: number): SettledMention | null {
    return this.firstIn(this.entityAt, Holds.Person, first, last)
  }

  organizationIn(first: number, last: number): SettledMention | null {
    return this.firstIn(this.entityAt, Holds.Organization, first, last)
  }

  hospitalIn(first: number, last: number): SettledMention | null {
    return this.firstIn(this.entityAt, Holds.Hospital, first, last)
  }

  placeIn(first: number, last: number): SettledMention | null {
    return this.firstIn(this.entityAt, Holds.Place, first, last)
  }

  /** The number or quantity at a token, look-alikes too, or null. */
  numberOf(token: number): SettledMention | null {
    const index = this.numberAt[token] ?? -1
    return index < 0 ? null : this.article.mentions[index]!
  }

  /** The entity mention at a token, or null. */
  entityOf(token: number): SettledMention | null {
    const index = this.entityAt[token] ?? -1
    return index < 0 ? null : this.article.mentions[index]!
  }
}

/** By token, the next one at which something stands, or the number of tokens. */
function nextOf(at: Int32Array): Int32Array {
  const count = at.length
  const next = new Int32Array(count + 1).fill(count)
  for (let t = count - 1; t >= 0; t--) next[t] = at[t] === -1 ? next[t + 1]! : t
  return next
}

function flagsOf(mention: SettledMention): number {
  switch (mention.kind) {
    case 'person':
      return Holds.Person
    case 'organization':
      return isHospital(mention) ? Holds.Organization | Holds.Hospital : Holds.Organization
    case 'place':
      return Holds.Place
    case 'time':
      return Holds.Time
    default: {
      const count = mention.kind === 'count' && mention.lookalike === null ? Holds.Count : 0
      const age = mention.lookalike === 'age' ? Holds.Age : 0
      return count | age | (mention.value.kind === 'quantity' ? Holds.Quantity : 0)
    }
  }
}

/** Entity readings carry a facility where the name tells one. */
export function isHospital(mention: SettledMention): boolean {
  const reading = mention.reading as { readonly facility?: string | null } | null
  return reading?.facility === 'hospital'
}

function fitsDimension(unit: string, dimension: string): boolean {
  switch (dimension) {
    case 'money':
      return unit.length === 3 && unit === unit.toUpperCase() && !unit.startsWith('[')
    case 'magnitude':
      return unit === '{magnitude}'
    case 'percent':
      return unit === '%'
    case 'duration':
      return unit === 'a' || unit === 'mo' || unit === 'wk' || unit === 'd'
    default:
      return unit === dimension || unitInfo(unit).dimension === dimension
  }
}
