// One article ready for binding: everything known about it, with what stands at each token found in one array access.

import type { FrameTable } from '../frames/frame-table.ts'
import { intern, lemmaOf } from '../lex/lexicon.ts'
import { WordTable } from '../lex/word-table.ts'
import type { Attributed, SettledMention } from '../model/claim.ts'
import { type NounGroup, Pos } from '../model/syntax.ts'
import { Holdings } from './holdings.ts'

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
const THE = intern('the')
/** Bodies that inquire, called by what they are. */
const BODIES = new WordTable('agency board bureau commission ministry department office authority watchdog'.split(' '))
const YEARS = new WordTable(['years', 'year', 'months', 'weeks', 'days', 'age'])
const OWNS = intern("'s")
/** Parts of a body that act for it. */
const OFFICES = new WordTable(['office', 'division', 'branch', 'unit', 'detectives', 'agents', 'investigators'])
const SUMS = new WordTable(['total', 'minimum', 'maximum'])
const HOSPITAL = new WordTable(['hospital', 'clinic', 'infirmary', 'hospitals'])

/** Gender of a pronoun word: 1 he, 2 she, 4 they, 8 relative, 16 first or second person, 32 indefinite; 0 where it is none. */
export function pronounKind(word: number): number {
  return PERSONAL.get(word)
}

/** Whether a group stands for people by number, age, pronoun or name. */
enum Stands {
  Unknown = 0,
  People = 1,
  Else = 2,
}

export class Scene extends Holdings {
  readonly table: FrameTable
  /** The group that hangs on a group by "of", or -1. */
  private readonly childOf: Int32Array
  /** Bits of people, of whom any population is a part. */
  private readonly people: number
  /** By group, bits of the populations that its own head noun names. */
  private readonly named: Int32Array
  /** By group, whether it stands for people without naming them; see `Stands`. */
  private readonly stands: Uint8Array
  /** The slot that was asked for last, with its bits: group after group is asked for the same one. */
  private slot = ''
  private slotBits: number | undefined

  constructor(article: Attributed, table: FrameTable) {
    super(article)
    this.table = table
    this.people = table.bits.get('people') ?? 0
    const { groups } = article
    this.childOf = new Int32Array(groups.length).fill(-1)
    this.named = new Int32Array(groups.length)
    this.stands = new Uint8Array(groups.length)
    for (let g = 0; g < groups.length; g++) {
      const group = groups[g]!
      const { ofParent } = group
      this.named[g] = this.population(group)
      if (ofParent >= 0 && this.childOf[ofParent] === -1) this.childOf[ofParent] = g
    }
  }

  /** The sentence of a token, as far as a window reaches: sentences of hostile texts have no end. */
  around(token: number): { first: number; last: number } {
    const { first, last } = this.article.sentences[this.article.sentenceOf[token]!]!
    return { first: Math.max(first, token - WINDOW), last: Math.min(last, token + WINDOW) }
  }

  child(group: number): number {
    return this.childOf[group] ?? -1
  }

  /** The group whose noun tells what is counted: of "two of his children" the children. */
  nounGroup(group: number): NounGroup {
    return this.article.groups[this.nounIndex(group)]!
  }

  private nounIndex(group: number): number {
    const child = this.child(group)
    if (child < 0) return group
    const own = this.article.groups[group]!
    return this.isNumeric(own) || this.isSum(own) ? child : group
  }

  /** "A total of 214 people": the sum is of what hangs on it. */
  private isSum({ head, definiteness }: NounGroup): boolean {
    return SUMS.has(this.article.tokens.word[head]!) && definiteness === 'indefinite'
  }

  isNumeric(group: NounGroup): boolean {
    const pos = this.article.pos[group.head]!
    if (pos === Pos.Number || pos === Pos.Ordinal || (group.numberFirst >= 0 && group.head <= group.numberLast))
      return true
    // "a total of twelve", "a minimum of five": the number begins before its digits
    return (pos === Pos.Noun || pos === Pos.Adjective) && this.countIn(group.head, group.head + 1) !== null
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
    if (slot !== this.slot) {
      this.slot = slot
      this.slotBits = this.table.bits.get(slot)
    }
    const bits = this.slotBits
    if (bits !== undefined) return index >= 0 && this.fitsPopulation(index, bits)
    switch (slot) {
      case 'n':
        return this.countIn(first, last) !== null
      case 'person':
        return index >= 0 && (this.personIn(first, last) !== null || this.fitsPopulation(index, this.people))
      case 'org':
        return this.bodyIn(first, last) !== null
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

  /** The organization that a group names or means, or that owns the office it names: "the FBI | 's Miami office". */
  bodyIn(first: number, last: number): SettledMention | null {
    const own = this.organizationIn(first, last)
    if (own !== null || first === 0) return own
    const { word } = this.article.tokens
    if (last - first === 2 && word[first] === THE && BODIES.has(word[last - 1]!)) return this.bodyBefore(first)
    const owner = word[first] === OWNS && OFFICES.has(word[last - 1]!) ? this.entityOf(first - 1) : null
    return owner?.kind === 'organization' ? owner : null
  }

  /** "A spokesman for the Maritime Safety Board said the agency had opened an inquiry": the body named before in the sentence. */
  private bodyBefore(token: number): SettledMention | null {
    const { sentences, sentenceOf } = this.article
    const start = Math.max(sentences[sentenceOf[token]!]!.first, token - WINDOW)
    for (let t = token - 1; t >= start; t--) {
      const body = this.entityOf(t)
      if (body?.kind === 'organization') return body
    }
    return null
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
    // "16 to 19 years" are somebody's, and nobody
    if (age === null || YEARS.has(this.article.tokens.word[group.head]!)) return false
    return age.first < group.head && group.head === group.last - 1
  }

  private fitsPopulation(index: number, bits: number): boolean {
    const noun = this.nounIndex(index)
    if ((this.named[noun]! & bits) !== 0) return true
    if ((bits & this.people) !== this.people) return false
    if (this.stands[index] === Stands.Unknown)
      this.stands[index] = this.standsForPeople(index, this.article.groups[noun]!) ? Stands.People : Stands.Else
    return this.stands[index] === Stands.People
  }

  private standsForPeople(index: number, group: NounGroup): boolean {
    if (this.isAged(group)) return true
    if (this.isNumeric(group)) return this.child(index) < 0 && !this.opensPartitive(group)
    if (pronounKind(this.article.tokens.word[group.head]!) > 0 && group.pronoun) return true
    return group.proper && this.personIn(group.first, group.last) !== null
  }
}
