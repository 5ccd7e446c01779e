// The roll of one article: who is named where, what kind of voice each name has, and the fullest form of every name.

import { Can, canBe, idOf, isStranger, textOf } from '../lex/lexicon.ts'
import { WordTable } from '../lex/word-table.ts'
import type { Mention } from '../model/claim.ts'
import { firstNotBefore } from '../model/halving.ts'
import { plainWords } from '../model/plain-words.ts'
import type { TokenRange } from '../model/syntax.ts'
import { Shape, TokenKind, type Tokens } from '../model/tokens.ts'
import type { Value, VoiceKind } from '../model/value.ts'
import { Cue, cueOf, ids, mostlyNoun } from './cues.ts'
import { roleGender, roleOf } from './roles.ts'
import { misspeltOffice } from './slips.ts'

/** A person or organization named in the text. */
export interface Name extends TokenRange {
  readonly person: boolean
  readonly name: string
}

/** Capital words that open a sentence before a name and are no part of it. */
const openers = new WordTable(
  'when while as after before if because since although though but and then still now however where once until'.split(
    ' ',
  ),
)

const chiefs = new WordTable(['chief'])
const brigades = new WordTable('fire battalion rescue brigade ambulance ems'.split(' '))
const offices = new WordTable(['minister', 'executive', 'secretary', 'justice', 'whip', 'operating', 'financial'])

/** Most passes over the whole article in search of fuller names: keeps a text of nothing but names linear. */
const PASSES = 48

/** Rolls by the tokens they were made from: quotations and attribution ask for the same one, and names settle before both. */
const rolls = new WeakMap<Tokens, Roll>()

/** The roll of an article, made on the first call. */
export function rollOf(
  tokens: Tokens,
  mentions: readonly Mention[],
  settled: (mention: Mention) => Value | undefined,
): Roll {
  let roll = rolls.get(tokens)
  if (roll === undefined) {
    roll = new Roll(tokens, mentions, settled)
    rolls.set(tokens, roll)
  }
  return roll
}

/** Which names stand inside quotations; both lists are in text order. */
function quotedNames(names: readonly Name[], mentions: readonly Mention[]): Uint8Array {
  const quoted = new Uint8Array(names.length)
  let k = 0
  for (const mention of mentions) {
    if (mention.kind !== 'quote' || mention.lookalike !== null) continue
    while (k < names.length && names[k]!.first < mention.first) k++
    for (; k < names.length && names[k]!.last <= mention.last; k++) quoted[k] = 1
  }
  return quoted
}

export class Roll {
  private readonly tokens: Tokens
  readonly names: Name[] = []
  /** Per name: 1 where it stands inside a quotation, as words of somebody else. */
  readonly quoted: Uint8Array
  private readonly people = new Set<string>()
  private readonly kinds = new Map<string, VoiceKind>()
  private readonly fullest = new Map<string, string>()
  private byName: Map<string, Name[]> | null = null

  constructor(tokens: Tokens, mentions: readonly Mention[], settled: (mention: Mention) => Value | undefined) {
    this.tokens = tokens
    for (const mention of mentions) {
      if (mention.kind !== 'person' && mention.kind !== 'organization') continue
      const value = settled(mention)
      if (value?.kind !== 'entity' || value.described === true || value.name === '') continue
      if (mention.kind === 'person') this.people.add(value.name)
      this.names.push({ first: mention.first, last: mention.last, person: mention.kind === 'person', name: value.name })
    }
    this.quoted = quotedNames(this.names, mentions)
  }

  /** Remembers what kind of voice a name has. */
  note(name: string, kind: VoiceKind): VoiceKind {
    if (kind === 'other') return this.kinds.get(name) ?? 'other'
    this.kinds.set(name, kind)
    return kind
  }

  /** Index of the first name that does not end before `token`; with `inside`, that does not end before the token itself. */
  before(token: number, inside = false): number {
    const { names } = this
    const limit = inside ? token - 1 : token
    return firstNotBefore(names.length, (k) => names[k]!.last <= limit)
  }

  nameIn(range: TokenRange, person: boolean): Name | null {
    const { names } = this
    const low = this.before(range.first + 1, true)
    for (let k = low; k < names.length && names[k]!.first < range.last; k++)
      if (names[k]!.person === person && names[k]!.last <= range.last) return names[k]!
    return null
  }

  /** The person that the phrase's head belongs to; "Roe's spokesman" and "the Roe campaign" are not Roe. */
  personAt(phrase: TokenRange, head: number): Name | null {
    const { names, tokens } = this
    let nearby: Name | null = null
    for (let k = this.before(phrase.first + 1, true); k < names.length && names[k]!.first < phrase.last; k++) {
      const name = names[k]!
      if (!name.person || name.last > phrase.last) continue
      if (name.first <= head && head < name.last) return name
      nearby ??= name
    }
    const opens = head === phrase.first && (head === 0 || tokens.word[head - 1] === ids.period)
    if (nearby === null || ((tokens.shape[head]! & Shape.Capital) !== 0 && !opens)) return nearby
    return nearby.last <= head || this.hangsOn(nearby.first, head) ? null : nearby
  }

  /** "Relatives of Roe", "a lawyer for Mayor Roe", but "the chief of police, Roe" and "the head of the board Roe". */
  private hangsOn(name: number, head: number): boolean {
    const { word, shape } = this.tokens
    const lower = (shape[head]! & Shape.Capital) === 0
    const titled = lower && (shape[name - 1]! & Shape.Capital) !== 0
    const link = word[titled ? name - 2 : name - 1]
    return name - 1 > head && (link === ids.of || link === ids.for || link === ids.to || link === ids.with)
  }

  /** Kind by the role words of the phrase, before the name or in an aside behind it; kept for later bare mentions. */
  kindOfPerson(name: Name, phrase: TokenRange): VoiceKind {
    let kind = this.kindOfWords({ first: Math.max(0, name.first - 5), last: name.first }, true)
    if (kind === 'other') kind = this.kindOfWords({ first: phrase.first, last: name.first })
    if (kind === 'other') kind = this.kindOfAside(name.last)
    if (kind === 'other') kind = this.kindBeforeComma(name.first)
    if (kind === 'other') kind = misspeltOffice(this.tokens, name.first - 1)
    if (kind !== 'other') this.kinds.set(name.name, kind)
    return kind !== 'other' ? kind : (this.kinds.get(name.name) ?? this.kindElsewhere(name.name))
  }

  /** "A former alderman, Kevin Roe, said": the head of the phrase before the comma. */
  private kindBeforeComma(first: number): VoiceKind {
    const { tokens } = this
    if (first < 2 || tokens.word[first - 1] !== ids.comma) return 'other'
    return (tokens.shape[first - 2]! & Shape.Capital) !== 0 ? 'other' : roleOf(tokens.word[first - 2]!)
  }

  /** Every mention of one name, from an index that is made when it is first asked for. */
  private namesakes(name: string): readonly Name[] {
    if (this.byName === null) {
      this.byName = new Map()
      for (const one of this.names) {
        const own = this.byName.get(one.name)
        if (own === undefined) this.byName.set(one.name, [one])
        else own.push(one)
      }
    }
    return this.byName.get(name) ?? []
  }

  private kindElsewhere(name: string): VoiceKind {
    for (const other of this.namesakes(name)) {
      const before = this.kindOfWords({ first: Math.max(0, other.first - 5), last: other.first }, true)
      const kind = before === 'other' ? this.kindOfAside(other.last) : before
      if (kind === 'other') continue
      this.kinds.set(name, kind)
      return kind
    }
    this.kinds.set(name, 'other')
    return 'other'
  }

  /** ", 29, a neighbour who lives nearby": the first role word of an aside. */
  kindOfAside(from: number): VoiceKind {
    const { tokens } = this
    let at = from
    if (at >= tokens.count || tokens.word[at] !== ids.comma) return 'other'
    at++
    if (tokens.kind[at] === TokenKind.Number) at += 2
    for (let i = at; i < at + 8 && i < tokens.count; i++) {
      const id = tokens.word[i]!
      if (id === ids.comma || id === ids.period || id === ids.who || id === ids.double) break
      // ", told the Harbor Times": the aside is over
      if (cueOf(id) === Cue.Say && !mostlyNoun(id)) break
      const kind = roleOf(id)
      if (kind !== 'other') return kind
    }
    return 'other'
  }

  /** Nearest role word, from the right; with `titles` only words that stand unbroken before a name. */
  kindOfWords(range: TokenRange, titles = false): VoiceKind {
    const { tokens } = this
    let general: VoiceKind = 'other'
    for (let i = range.last - 1; i >= range.first; i--) {
      const id = tokens.word[i]!
      // "Fire Chief", "battalion chief": ranks of another service
      const kind = brigades.has(tokens.word[i - 1] ?? 0) && roleOf(id) === 'police' ? 'official' : roleOf(id)
      // "Chief Minister", "Chief Executive": chief of a government or firm, not of a police force
      if (kind === 'police' && i + 1 < range.last && chiefs.has(id) && offices.has(tokens.word[i + 1]!)) continue
      // "police department": the body's field says more than that it is an office.
      if (kind !== 'other' && kind !== 'official') return kind
      if (kind === 'official') general = kind
      if (titles && (tokens.kind[i] !== TokenKind.Word || (canBe(id) & Can.Preposition) !== 0)) break
      if (titles && (tokens.shape[i]! & Shape.Capital) === 0 && (canBe(id) & Can.Noun) === 0) break
    }
    return general
  }

  /** "police" alone grows to the organization of the article whose name ends so ("Kenosha police"). */
  fullOrganization(words: string): string {
    const wanted = words.toLowerCase()
    for (const name of this.names) if (!name.person && name.name.toLowerCase().endsWith(` ${wanted}`)) return name.name
    const { tokens } = this
    const known = this.fullest.get(wanted)
    if (known !== undefined) return known
    if (this.fullest.size >= PASSES) return words
    this.fullest.set(wanted, words)
    for (let i = 1; i < tokens.count; i++) {
      if (textOf(tokens.word[i]!) !== wanted || (tokens.shape[i - 1]! & Shape.Capital) === 0) continue
      if ((canBe(tokens.word[i - 1]!) & (Can.Place | Can.City | Can.Region)) === 0 && !isStranger(tokens.word[i - 1]!))
        continue
      if (tokens.kind[i - 1] !== TokenKind.Word) continue
      this.fullest.set(wanted, this.words({ first: i - 1, last: i + 1 }))
      return this.fullest.get(wanted)!
    }
    return words
  }

  isPerson(name: string): boolean {
    return this.people.has(name)
  }

  fits(name: Name, gender: number): boolean {
    const { tokens } = this
    for (let i = Math.max(0, name.first - 1); i < name.last; i++) {
      const told = roleGender.get(tokens.word[i]!)
      if (told !== 0) return told === gender
    }
    const known = this.genderOfName(name.name)
    return known === 0 || known === gender
  }

  genderOfName(name: string): number {
    const space = name.indexOf(' ')
    if (space < 0) return 0
    const bits = canBe(idOf(name.slice(0, space)))
    const male = (bits & Can.MaleName) !== 0
    const female = (bits & Can.FemaleName) !== 0
    return male === female ? 0 : male ? 1 : 2
  }

  /** The longest run of capital words that ends in the given one; remembered, as each asks for a pass over the tokens. */
  fullestRun(last: string): string {
    const known = this.fullest.get(last)
    if (known !== undefined) return known
    const { tokens } = this
    let best = ''
    if (this.fullest.size >= PASSES) return best
    for (let i = 1; i < tokens.count; i++) {
      if ((tokens.shape[i]! & Shape.Capital) === 0 || tokens.end[i]! - tokens.start[i]! !== last.length) continue
      if (!tokens.text.startsWith(last, tokens.start[i]!)) continue
      let first = i
      while (first > 0 && i - first < 5 && this.runsBack(first)) first--
      if (i - first > best.length / 12) {
        const words = this.words({ first, last: i + 1 })
        if (words.length > best.length) best = words
      }
    }
    this.fullest.set(last, best)
    return best
  }

  /** The token before belongs to the same run of capital words. */
  private runsBack(first: number): boolean {
    const { tokens } = this
    if ((tokens.shape[first]! & Shape.Line) !== 0 || tokens.kind[first - 1] !== TokenKind.Word) return false
    if ((tokens.shape[first - 1]! & Shape.Capital) === 0) return false
    if (openers.has(tokens.word[first - 1]!)) return false
    return (canBe(tokens.word[first - 1]!) & (Can.Determiner | Can.Preposition | Can.Pronoun | Can.Conjunction)) === 0
  }

  /** The words of a phrase without a leading article, white space folded. */
  words(phrase: TokenRange): string {
    const { tokens } = this
    let first = phrase.first
    const id = tokens.word[first]!
    if ((id === ids.the || id === ids.a || id === ids.an) && phrase.last - first > 1) first++
    return plainWords(tokens.text.slice(tokens.start[first]!, tokens.end[phrase.last - 1]!))
  }
}
