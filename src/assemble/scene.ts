// One article ready for binding: everything known about it, with what stands at each token found in one array access.

import type { FrameTable } from '../frames/frame-table.ts'
import { intern, lemmaOf } from '../lex/lexicon.ts'
import { WordTable } from '../lex/word-table.ts'
import type { Attributed, SettledMention } from '../model/claim.ts'
import { type NounGroup, Pos } from '../model/syntax.ts'

const PERSONAL = new WordTable({
  he: 1,
  him: 1,
  his: 1,
  himself: 1,
  she: 2,
  her: 2,
  hers: 2,
  herself: 2,
  they: 4,
  them: 4,
  their: 4,
  themselves: 4,
  who: 8,
  whom: 8,
  whose: 8,
  that: 8,
  i: 16,
  we: 16,
  me: 16,
  us: 16,
  you: 16,
  someone: 32,
  somebody: 32,
  anyone: 32,
  everyone: 32,
  everybody: 32,
  nobody: 32,
  none: 32,
  others: 32,
  another: 32,
  one: 32,
  all: 32,
  both: 32,
  some: 32,
  those: 32,
  several: 32,
  dozens: 32,
  scores: 32,
  hundreds: 32,
  thousands: 32,
  many: 32,
  few: 32,
  most: 32,
  two: 32,
})
/** Tokens on each side of a trigger that can belong to its sentence. */
const WINDOW = 90
const OF = intern('of')
const IN = intern('in')
const HOSPITAL = new WordTable(['hospital', 'clinic', 'infirmary', 'hospitals'])

/** Gender of a pronoun word: 1 he, 2 she, 4 they, 8 relative, 16 first or second person, 32 indefinite; 0 where it is none. */
export function pronounKind(word: number): number {
  return PERSONAL.get(word)
}

export class Scene {
  readonly article: Attributed
  readonly table: FrameTable
  /** Index in `mentions` of the number, time, entity at a token, or -1. */
  private readonly numberAt: Int32Array
  private readonly timeAt: Int32Array
  private readonly entityAt: Int32Array
  /** Child groups that hang on a group by "of". */
  private readonly childOf = new Map<number, number>()

  constructor(article: Attributed, table: FrameTable) {
    this.article = article
    this.table = table
    const { count } = article.tokens
    this.numberAt = new Int32Array(count).fill(-1)
    this.timeAt = new Int32Array(count).fill(-1)
    this.entityAt = new Int32Array(count).fill(-1)
    article.mentions.forEach((mention, index) => {
      const map = this.mapFor(mention.kind)
      if (map !== null) for (let t = mention.first; t < mention.last; t++) if (map[t] === -1) map[t] = index
    })
    article.groups.forEach((group, index) => {
      if (group.ofParent >= 0 && !this.childOf.has(group.ofParent)) this.childOf.set(group.ofParent, index)
    })
  }

  private mapFor(kind: SettledMention['kind']): Int32Array | null {
    if (kind === 'count' || kind === 'quantity') return this.numberAt
    if (kind === 'time') return this.timeAt
    return kind === 'person' || kind === 'organization' || kind === 'place' ? this.entityAt : null
  }

  private within(
    map: Int32Array,
    first: number,
    last: number,
    test: (mention: SettledMention) => boolean,
  ): SettledMention | null {
    for (let t = first; t < last && t < map.length; t++) {
      const index = map[t]!
      if (index < 0) continue
      const mention = this.article.mentions[index]!
      if (test(mention)) return mention
    }
    return null
  }

  /** The first plain count in a token range: never an age, an address or another look-alike. */
  countIn(first: number, last: number): SettledMention | null {
    return this.within(this.numberAt, first, last, (m) => m.kind === 'count' && m.lookalike === null)
  }

  ageIn(first: number, last: number): SettledMention | null {
    return this.within(this.numberAt, first, last, (m) => m.lookalike === 'age')
  }

  quantityIn(first: number, last: number, dimension: string): SettledMention | null {
    return this.within(
      this.numberAt,
      first,
      last,
      (m) => m.value.kind === 'quantity' && fitsDimension(m.value.unit, dimension),
    )
  }

  timeIn(first: number, last: number): SettledMention | null {
    return this.within(this.timeAt, first, last, () => true)
  }

  personIn(first: number, last: number): SettledMention | null {
    return this.within(this.entityAt, first, last, (m) => m.kind === 'person')
  }

  organizationIn(first: number, last: number): SettledMention | null {
    return this.within(this.entityAt, first, last, (m) => m.kind === 'organization')
  }

  placeIn(first: number, last: number): SettledMention | null {
    return this.within(this.entityAt, first, last, (m) => m.kind === 'place')
  }

  /** The entity mention at a token, or null. */
  entityOf(token: number): SettledMention | null {
    const index = this.entityAt[token] ?? -1
    return index < 0 ? null : this.article.mentions[index]!
  }

  /** The sentence of a token, as far as a window reaches: sentences of hostile texts have no end. */
  around(token: number): { first: number; last: number } {
    const { first, last } = this.article.sentences[this.article.sentenceOf[token]!]!
    return { first: Math.max(first, token - WINDOW), last: Math.min(last, token + WINDOW) }
  }

  child(group: number): number {
    return this.childOf.get(group) ?? -1
  }

  /** The group whose noun tells what is counted: of "two of his children" the children. */
  nounGroup(group: number): NounGroup {
    const own = this.article.groups[group]!
    const child = this.child(group)
    return child >= 0 && this.isNumeric(own) ? this.article.groups[child]! : own
  }

  isNumeric(group: NounGroup): boolean {
    const pos = this.article.pos[group.head]!
    return pos === Pos.Number || pos === Pos.Ordinal || (group.numberFirst >= 0 && group.head <= group.numberLast)
  }

  headLemma(group: NounGroup): number {
    return lemmaOf(this.article.tokens.word[group.head]!)
  }

  /** Bits of the populations that the head noun of a group names. */
  population(group: NounGroup): number {
    const word = this.article.tokens.word[group.head]!
    return this.table.populations.get(lemmaOf(word)) | this.table.populations.get(word)
  }

  /** Whether tokens of a group can fill a slot of a frame; see `Fits` in frames/match.ts. */
  readonly fits = (slot: string, index: number, first: number, last: number): boolean => {
    const bits = this.table.bits.get(slot)
    if (bits !== undefined) return index >= 0 && this.fitsPopulation(index, bits)
    switch (slot) {
      case 'n':
        return this.countIn(first, last) !== null
      case 'person':
        return (
          index >= 0 &&
          (this.personIn(first, last) !== null || this.fitsPopulation(index, this.table.bits.get('people') ?? 0))
        )
      case 'org':
        return this.organizationIn(first, last) !== null
      case 'hospital':
        return (
          this.hospitalIn(first, last) !== null ||
          (index >= 0 && HOSPITAL.has(this.headLemma(this.article.groups[index]!)))
        )
      case 'place':
        return this.placeIn(first, last) !== null
      case 'time':
        return this.timeIn(first, last) !== null
      case 'age':
        return this.ageIn(first, last) !== null
      case 'transport':
        return true
      default:
        return slot.startsWith('quantity:') && this.quantityIn(first, last, slot.slice(9)) !== null
    }
  }

  hospitalIn(first: number, last: number): SettledMention | null {
    return this.within(this.entityAt, first, last, (m) => m.kind === 'organization' && isHospital(m))
  }

  /** "One of the …": what it is one of was not read as a group of people. */
  private opensPartitive(group: NounGroup): boolean {
    const { tokens, pos } = this.article
    if (group.last >= tokens.count) return false
    // "one in five", but "kills 31 in the north"
    return tokens.word[group.last] === OF || (tokens.word[group.last] === IN && pos[group.last + 1] === Pos.Number)
  }

  /** "The 29-year-old": an age that stands for a person. */
  isAged(group: NounGroup): boolean {
    const age = group.last - group.first > 2 && !group.proper ? this.ageIn(group.head, group.head + 1) : null
    return age !== null && age.first < group.head && group.head === group.last - 1
  }

  private fitsPopulation(index: number, bits: number): boolean {
    const group = this.nounGroup(index)
    if ((this.population(group) & bits) !== 0) return true
    const people = this.table.bits.get('people') ?? 0
    if ((bits & people) !== people) return false
    if (this.isAged(group)) return true
    if (this.isNumeric(group)) return this.child(index) < 0 && !this.opensPartitive(group)
    if (pronounKind(this.article.tokens.word[group.head]!) > 0 && group.pronoun) return true
    return group.proper && this.personIn(group.first, group.last) !== null
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
    case 'area':
      return (
        unit === '[acr_us]' ||
        unit === 'har' ||
        unit === 'km2' ||
        unit === '[smi_us]' ||
        unit === 'ar' ||
        unit === '[mi_i]2'
      )
    case 'length':
      return unit === 'km' || unit === '[mi_i]' || unit === 'm' || unit === '[ft_i]'
    case 'speed':
      return unit === '[mi_i]/h' || unit === 'km/h' || unit === '[kn_i]'
    default:
      return unit === dimension
  }
}
