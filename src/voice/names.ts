// Who a speaker phrase means: names grow to their fullest form in the document, pronouns find their person, roles keep their words.

import { Can, canBe, idOf, textOf } from '../lex/lexicon.ts'
import type { Mention } from '../model/claim.ts'
import type { Parsed, TokenRange } from '../model/syntax.ts'
import { Shape, TokenKind, type Tokens } from '../model/tokens.ts'
import type { Speaker, Value, VoiceKind } from '../model/value.ts'
import { documents, ids } from './cues.ts'
import { headOf, phraseEnding, phraseStarting, pronouns } from './phrase.ts'
import { isRole, roleGender, roleOf } from './roles.ts'

/** A person or organization named in the text. */
interface Name extends TokenRange {
  readonly person: boolean
  readonly name: string
}

const NOBODY: Speaker = { name: '', kind: 'other' }
/** How far back a pronoun may find its person, in tokens. */
const BACK = 160
/** Most passes over the whole article in search of fuller names: keeps a text of nothing but names linear. */
const PASSES = 48

/** Names of one article, and the way from a phrase to a speaker. Built once per stage; every look-up is bounded. */
export class Names {
  private readonly parsed: Parsed
  private readonly tokens: Tokens
  private readonly names: Name[] = []
  private readonly people = new Set<string>()
  private readonly kinds = new Map<string, VoiceKind>()
  private readonly fullest = new Map<string, string>()

  constructor(parsed: Parsed, mentions: readonly Mention[], settled: (mention: Mention) => Value | undefined) {
    this.parsed = parsed
    this.tokens = parsed.tokens
    for (const mention of mentions) {
      if (mention.kind !== 'person' && mention.kind !== 'organization') continue
      const value = settled(mention)
      if (value?.kind !== 'entity' || value.described === true || value.name === '') continue
      if (mention.kind === 'person') this.people.add(value.name)
      this.names.push({ first: mention.first, last: mention.last, person: mention.kind === 'person', name: value.name })
    }
  }

  /** The speaker that a phrase means. `recent` are speakers of the words before, nearest last. */
  resolve(phrase: TokenRange, recent: readonly Speaker[] = []): Speaker {
    const { tokens } = this
    const pronoun = pronouns.get(tokens.word[phrase.first]!)
    if (pronoun > 0 && phrase.last - phrase.first === 1) return this.ofPronoun(pronoun, phrase.first, recent)
    const head = headOf(tokens, phrase)
    const person = this.personAt(phrase, head)
    if (person !== null) return { name: person.name, kind: this.kindOfPerson(person, phrase) }
    if (documents.has(tokens.word[head]!)) return this.issuer(phrase, head)
    const role = roleOf(tokens.word[head]!)
    const holder = this.holderOf(phrase, head)
    if (holder !== null) return holder
    const organization = this.nameIn({ first: phrase.first, last: head + 1 }, false)
    if (organization !== null) return { name: this.widest(organization, phrase), kind: this.kindOfWords(phrase) }
    if ((tokens.shape[head]! & Shape.Capital) !== 0) return this.ofCapitals(phrase, head)
    return { name: this.words(phrase), kind: role === 'other' ? this.kindOfWords(phrase) : role }
  }

  /** Index of the first name that does not end before `token`; with `inside`, that does not end before the token itself. */
  private before(token: number, inside = false): number {
    const { names } = this
    let low = 0
    let high = names.length
    const limit = inside ? token - 1 : token
    while (low < high) {
      const middle = (low + high) >> 1
      if (names[middle]!.last <= limit) low = middle + 1
      else high = middle
    }
    return low
  }

  private nameIn(range: TokenRange, person: boolean): Name | null {
    const { names } = this
    const low = this.before(range.first + 1, true)
    for (let k = low; k < names.length && names[k]!.first < range.last; k++)
      if (names[k]!.person === person && names[k]!.last <= range.last) return names[k]!
    return null
  }

  /** The person that the phrase's head belongs to; "Roe's spokesman" and "the Roe campaign" are not Roe. */
  private personAt(phrase: TokenRange, head: number): Name | null {
    const { names, tokens } = this
    let any: Name | null = null
    for (let k = this.before(phrase.first + 1, true); k < names.length && names[k]!.first < phrase.last; k++) {
      const name = names[k]!
      if (!name.person || name.last > phrase.last) continue
      if (name.first <= head && head < name.last) return name
      any ??= name
    }
    return any !== null && any.last <= head && (tokens.shape[head]! & Shape.Capital) === 0 ? null : any
  }

  private widest(name: Name, phrase: TokenRange): string {
    const words = this.words(phrase)
    return words.length > name.name.length && words.includes(name.name) ? words : name.name
  }

  /** Kind by the role words of the phrase, before the name or in an aside behind it; kept for later bare mentions. */
  private kindOfPerson(name: Name, phrase: TokenRange): VoiceKind {
    let kind = this.kindOfWords({ first: Math.max(0, name.first - 5), last: name.first }, true)
    if (kind === 'other') kind = this.kindOfWords({ first: phrase.first, last: name.first })
    if (kind === 'other') kind = this.kindOfAside(name.last)
    if (kind !== 'other') this.kinds.set(name.name, kind)
    return kind !== 'other' ? kind : (this.kinds.get(name.name) ?? this.kindElsewhere(name.name))
  }

  private kindElsewhere(name: string): VoiceKind {
    for (const other of this.names) {
      if (other.name !== name) continue
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
  private kindOfAside(from: number): VoiceKind {
    const { tokens } = this
    let at = from
    if (at >= tokens.count || tokens.word[at] !== ids.comma) return 'other'
    at++
    if (tokens.kind[at] === TokenKind.Number) at += 2
    for (let i = at; i < at + 8 && i < tokens.count; i++) {
      const id = tokens.word[i]!
      if (id === ids.comma || id === ids.period || id === ids.who || id === ids.double) break
      const kind = roleOf(id)
      if (kind !== 'other') return kind
    }
    return 'other'
  }

  /** Nearest role word, from the right; with `titles` only words that stand unbroken before a name. */
  private kindOfWords(range: TokenRange, titles = false): VoiceKind {
    const { tokens } = this
    let general: VoiceKind = 'other'
    for (let i = range.last - 1; i >= range.first; i--) {
      const id = tokens.word[i]!
      const kind = roleOf(id)
      // "police department": the body's field says more than that it is an office.
      if (kind !== 'other' && kind !== 'official') return kind
      if (kind === 'official') general = kind
      if (titles && (tokens.kind[i] !== TokenKind.Word || (canBe(id) & Can.Preposition) !== 0)) break
      if (titles && (tokens.shape[i]! & Shape.Capital) === 0 && (canBe(id) & Can.Noun) === 0) break
    }
    return general
  }

  /** "the governor", "the chief": the last person named with that role before here. */
  private holderOf(phrase: TokenRange, head: number): Speaker | null {
    const { tokens, names } = this
    const id = tokens.word[head]!
    const kindNeeded = roleOf(id)
    if (!isRole(id) || phrase.last - phrase.first > 2 || tokens.word[phrase.first] !== ids.the) return null
    for (let k = this.before(phrase.first) - 1; k >= 0; k--) {
      const name = names[k]!
      if (phrase.first - name.first > 600) break
      if (!name.person) {
        if (kindNeeded === 'outlet' && this.kindOfWords(name) === 'outlet') return { name: name.name, kind: 'outlet' }
        continue
      }
      for (let i = name.first - 1; i >= Math.max(0, name.first - 3); i--)
        if (tokens.word[i] === id && (tokens.shape[i]! & Shape.Capital) !== 0)
          return { name: name.name, kind: roleOf(id) }
    }
    return null
  }

  // ---- documents

  /** "the release read": whoever issued it ("a press release from Kenosha police"), else the document itself. */
  private issuer(phrase: TokenRange, head: number): Speaker {
    const { tokens } = this
    const own = this.issuerAt(head, phrase.last + 6)
    if (own !== null) return own
    const before = this.possessor(phrase, head)
    if (before !== null) return before
    const id = tokens.word[head]!
    for (let i = phrase.first - 1; i >= 0 && i > phrase.first - 400; i--) {
      if (tokens.word[i] !== id) continue
      const issued =
        this.issuerAt(i, i + 8) ??
        this.possessor(phraseEnding(tokens, i, Math.max(0, i - 8)) ?? { first: i, last: i + 1 }, i)
      if (issued !== null) return issued
    }
    return { name: this.words(phrase), kind: this.kindOfWords(phrase) }
  }

  private issuerAt(document: number, end: number): Speaker | null {
    const { tokens } = this
    for (let i = document + 1; i < end && i < tokens.count && i < document + 5; i++) {
      const id = tokens.word[i]!
      if (id === ids.period || id === ids.comma || id === ids.double) break
      if (id !== ids.from && id !== ids.by) continue
      const phrase = phraseStarting(tokens, i + 1, tokens.count)
      if (phrase !== null && !pronouns.has(tokens.word[phrase.first]!) && !documents.has(tokens.word[phrase.first]!))
        return this.resolve(phrase)
    }
    return null
  }

  /** "the police press release", "the department's statement": the words before the document. */
  private possessor(phrase: TokenRange, head: number): Speaker | null {
    const { tokens } = this
    for (let i = head - 1; i >= phrase.first; i--) {
      const id = tokens.word[i]!
      if (id === ids.possessive && i > phrase.first) {
        const holder = { first: phrase.first, last: i }
        return this.resolve(holder)
      }
      if (roleOf(id) === 'police' || roleOf(id) === 'hospital')
        return { name: this.fullOrganization(this.words({ first: phrase.first, last: i + 1 })), kind: roleOf(id) }
    }
    return null
  }

  /** "police" alone grows to the organization of the article whose name ends so ("Kenosha police"). */
  private fullOrganization(words: string): string {
    const wanted = words.toLowerCase()
    for (const name of this.names) if (!name.person && name.name.toLowerCase().endsWith(` ${wanted}`)) return name.name
    const { tokens } = this
    const known = this.fullest.get(wanted)
    if (known !== undefined) return known
    if (this.fullest.size >= PASSES) return words
    this.fullest.set(wanted, words)
    for (let i = 1; i < tokens.count; i++) {
      if (textOf(tokens.word[i]!) !== wanted || (tokens.shape[i - 1]! & Shape.Capital) === 0) continue
      if ((canBe(tokens.word[i - 1]!) & (Can.Place | Can.City | Can.Region)) === 0 && tokens.word[i - 1] !== 0) continue
      if (tokens.kind[i - 1] !== TokenKind.Word) continue
      this.fullest.set(wanted, this.words({ first: i - 1, last: i + 1 }))
      return this.fullest.get(wanted)!
    }
    return words
  }

  // ---- pronouns

  private ofPronoun(pronoun: number, at: number, recent: readonly Speaker[]): Speaker {
    if (pronoun === 5 || pronoun === 6) return { name: 'the author', kind: 'outlet' }
    if (pronoun <= 2) return this.personBefore(at, pronoun, recent)
    const last = recent.at(-1)
    if (pronoun === 3 && last !== undefined && !this.isPerson(last.name)) return last
    if (pronoun === 4 || pronoun === 7) {
      const near = this.nearest(at, pronoun === 7)
      if (near !== null) return near
    }
    return { name: this.words({ first: at, last: at + 1 }), kind: 'other' }
  }

  private isPerson(name: string): boolean {
    return this.people.has(name)
  }

  private nearest(at: number, anyone: boolean): Speaker | null {
    const { names } = this
    for (let k = this.before(at) - 1; k >= 0; k--) {
      const name = names[k]!
      if (at - name.last > 40) break
      if (anyone || !name.person) return { name: name.name, kind: this.kindOfPerson(name, name) }
    }
    return null
  }

  /** The fitting person nearest before a pronoun: sentence by sentence backwards, the first of each sentence before the others. */
  private personBefore(at: number, gender: number, recent: readonly Speaker[]): Speaker {
    const { parsed, names } = this
    let best: Name | null = null
    let sentence = -1
    for (let k = this.before(at) - 1; k >= 0; k--) {
      const name = names[k]!
      if (at - name.first > BACK) break
      if (!name.person) continue
      const here = parsed.sentenceOf[name.first]!
      if (best !== null && here !== sentence) break
      if (!this.fits(name, gender)) continue
      best = name
      sentence = here
    }
    const last = recent.at(-1)
    if (last !== undefined && last.name !== '' && (best === null || best.name !== last.name)) {
      const known = this.genderOfName(last.name)
      const behind = best === null || parsed.sentenceOf[at]! - sentence > 0
      if (behind && this.isPerson(last.name) && (known === 0 || known === gender)) return last
    }
    return best === null ? (last ?? NOBODY) : { name: best.name, kind: this.kindOfPerson(best, best) }
  }

  private fits(name: Name, gender: number): boolean {
    const { tokens } = this
    for (let i = Math.max(0, name.first - 1); i < name.last; i++) {
      const told = roleGender.get(tokens.word[i]!)
      if (told !== 0) return told === gender
    }
    const known = this.genderOfName(name.name)
    return known === 0 || known === gender
  }

  private genderOfName(name: string): number {
    const space = name.indexOf(' ')
    if (space < 0) return 0
    const bits = canBe(idOf(name.slice(0, space)))
    const male = (bits & Can.MaleName) !== 0
    const female = (bits & Can.FemaleName) !== 0
    return male === female ? 0 : male ? 1 : 2
  }

  // ---- words

  /** Capital words that no entity covers: the fullest run of the document that ends in the same word. */
  private ofCapitals(phrase: TokenRange, head: number): Speaker {
    const { tokens } = this
    const last = tokens.text.slice(tokens.start[head]!, tokens.end[head]!)
    const words = this.words(phrase)
    const full = this.fullestRun(last)
    const name = full !== '' && full.length > words.length ? full : words
    const own = this.kindOfWords(phrase)
    const kind = own === 'other' ? this.kindOfAside(phrase.last) : own
    if (kind !== 'other') this.kinds.set(name, kind)
    return { name, kind: kind === 'other' ? (this.kinds.get(name) ?? 'other') : kind }
  }

  /** The longest run of capital words that ends in the given one; remembered, as each asks for a pass over the tokens. */
  private fullestRun(last: string): string {
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
    return (canBe(tokens.word[first - 1]!) & (Can.Determiner | Can.Preposition | Can.Pronoun | Can.Conjunction)) === 0
  }

  /** The words of a phrase without a leading article, white space folded. */
  words(phrase: TokenRange): string {
    const { tokens } = this
    let first = phrase.first
    const id = tokens.word[first]!
    if ((id === ids.the || id === ids.a || id === ids.an) && phrase.last - first > 1) first++
    return tokens.text.slice(tokens.start[first]!, tokens.end[phrase.last - 1]!).replaceAll(/\s+/g, ' ')
  }
}
