// Who a speaker phrase means: names grow to their fullest form in the document, pronouns find their person, roles keep their words.

import { WordTable } from '../lex/word-table.ts'
import type { Mention } from '../model/claim.ts'
import type { Parsed, TokenRange } from '../model/syntax.ts'
import { Shape, type Tokens } from '../model/tokens.ts'
import type { Speaker, Value } from '../model/value.ts'
import { opensAlone } from './alone.ts'
import { Cue, cueOf, documents, ids, mostlyNoun } from './cues.ts'
import { kinBefore } from './kin.ts'
import { isOffice, whoSpokeLast } from './offices.ts'
import { documentBefore } from './papers.ts'
import { headOf, phraseEnding, phraseStarting, pronouns } from './phrase.ts'
import { isRole, roleOf } from './roles.ts'
import { type Name, type Roll, rollOf } from './roll.ts'
import { meantCrowd } from './slips.ts'

const publishing = new WordTable([
  'issued',
  'released',
  'posted',
  'sent',
  'published',
  'shared',
  'read',
  'gave',
  'distributed',
])
const bodies = new WordTable(
  'company firm airline group agency organization organisation union manufacturer operator'.split(' '),
)
/** Owners of words that were said: "his claim that"; numbered as `pronouns`. */
const owners = new WordTable({ his: 1, her: 2, their: 3, its: 4, my: 5, our: 6 })
const stories = new WordTable(['report', 'story', 'article'])
const NOBODY: Speaker = { name: '', kind: 'other' }
/** How far back a pronoun may find its person, in tokens. */
const BACK = 160
/** Names of one article, and the way from a phrase to a speaker. Built once per stage; every look-up is bounded. */
export class Names {
  private readonly parsed: Parsed
  private readonly tokens: Tokens
  private readonly roll: Roll
  /** Documents that quote documents are followed this far. */
  private hops = 0

  constructor(parsed: Parsed, mentions: readonly Mention[], settled: (mention: Mention) => Value | undefined) {
    this.parsed = parsed
    this.tokens = parsed.tokens
    this.roll = rollOf(parsed.tokens, mentions, settled)
  }

  /** The speaker that a phrase means. `recent` are speakers of the words before, nearest last. */
  resolve(phrase: TokenRange, recent: readonly Speaker[] = []): Speaker {
    const { tokens } = this
    const first = tokens.word[phrase.first]!
    const pronoun = phrase.last - phrase.first === 1 ? pronouns.get(first) || owners.get(first) : 0
    if (pronoun > 0) return this.ofPronoun(pronoun, phrase.first, recent)
    const head = headOf(tokens, phrase)
    const person = this.roll.personAt(phrase, head)
    if (person !== null) return { name: person.name, kind: this.roll.kindOfPerson(person, phrase) }
    if (documents.has(tokens.word[head]!)) return this.followed(phrase, head)
    const role = roleOf(tokens.word[head]!)
    const last = this.roll.isPerson(recent.at(-1)?.name ?? '') ? recent.at(-1) : undefined
    const holder =
      this.holderOf(phrase, head) ?? this.bodyOf(phrase, head, recent) ?? whoSpokeLast(tokens, phrase, last)
    if (holder !== null) return holder
    const organization = this.roll.nameIn({ first: phrase.first, last: head + 1 }, false)
    if (organization !== null) return { name: this.widest(organization, phrase), kind: this.roll.kindOfWords(phrase) }
    if ((tokens.shape[head]! & Shape.Capital) !== 0) return this.ofCapitals(phrase, head)
    if (role === 'other') {
      const meant = meantCrowd(tokens, phrase, head)
      if (meant >= 0)
        return { name: this.roll.words({ first: meant, last: meant + 1 }), kind: roleOf(tokens.word[meant]!) }
    }
    return { name: this.roll.words(phrase), kind: role === 'other' ? this.roll.kindOfWords(phrase) : role }
  }

  private widest(name: Name, phrase: TokenRange): string {
    const words = this.roll.words(phrase)
    return words.length > name.name.length && words.includes(name.name) ? words : name.name
  }

  /** "the governor", "the chief": the last person named with that role before here. */
  private holderOf(phrase: TokenRange, head: number): Speaker | null {
    const { tokens } = this
    const { names } = this.roll
    const id = tokens.word[head]!
    const kindNeeded = roleOf(id)
    if (!isRole(id) || !isOffice(tokens, phrase)) return null
    for (let k = this.roll.before(phrase.first) - 1; k >= 0; k--) {
      const name = names[k]!
      if (phrase.first - name.first > 600) break
      if (!name.person) {
        if (kindNeeded === 'outlet' && this.roll.kindOfWords(name) === 'outlet')
          return { name: name.name, kind: 'outlet' }
        continue
      }
      for (let i = name.first - 1; i >= Math.max(0, name.first - 3); i--)
        if (tokens.word[i] === id && (tokens.shape[i]! & Shape.Capital) !== 0)
          return { name: name.name, kind: roleOf(id) }
    }
    return null
  }

  /** "the company": the body that spoke last. */
  private bodyOf(phrase: TokenRange, head: number, recent: readonly Speaker[]): Speaker | null {
    const { word } = this.tokens
    if (!bodies.has(word[head]!) || head !== phrase.first + 1 || word[phrase.first] !== ids.the) return null
    for (let k = recent.length - 1; k >= 0 && k > recent.length - 4; k--) {
      const { name, kind } = recent[k]!
      if (!this.roll.isPerson(name) && kind !== 'outlet' && name.includes(' ')) return recent[k]!
    }
    return null
  }

  private followed(phrase: TokenRange, head: number): Speaker {
    if (this.hops >= 3) return { name: this.roll.words(phrase), kind: 'other' }
    this.hops++
    const speaker = this.issuer(phrase, head)
    this.hops--
    return speaker
  }

  /** "the release read": whoever issued it ("a press release from Kenosha police"), else the document itself. */
  private issuer(phrase: TokenRange, head: number): Speaker {
    const { tokens } = this
    const own = this.issuerAt(head, phrase.last + 6)
    if (own !== null) return own
    const before = this.possessor(phrase, head) ?? this.publisher(phrase)
    if (before !== null) return before
    const id = tokens.word[head]!
    for (let i = phrase.first - 1; i >= 0 && i > phrase.first - 400; i--) {
      if (tokens.word[i] !== id) continue
      const issued =
        this.issuerAt(i, i + 8) ??
        this.possessor(phraseEnding(tokens, i, Math.max(0, i - 8)) ?? { first: i, last: i + 1 }, i)
      if (issued !== null) return issued
    }
    const outlet = stories.has(id) ? this.outletBefore(phrase.first) : null
    return outlet ?? { name: this.roll.words(phrase), kind: this.roll.kindOfWords(phrase) }
  }

  /** "the report noted": the newsroom named last before it. */
  private outletBefore(token: number): Speaker | null {
    const { names } = this.roll
    for (let k = this.roll.before(token) - 1; k >= 0 && token - names[k]!.first < 200; k--)
      if (!names[k]!.person && this.roll.kindOfWords(names[k]!) === 'outlet')
        return { name: names[k]!.name, kind: 'outlet' }
    return null
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

  /** "Roe issued a statement": the subject of the verb that the document is the object of. */
  private publisher(phrase: TokenRange): Speaker | null {
    const { tokens } = this
    const verb = phrase.first - 1
    if (verb < 1 || !publishing.has(tokens.word[verb]!)) return null
    const subject = phraseEnding(tokens, verb - 1, Math.max(0, verb - 12))
    return subject === null ? null : this.resolve(subject)
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
        return {
          name: this.roll.fullOrganization(this.roll.words({ first: phrase.first, last: i + 1 })),
          kind: roleOf(id),
        }
    }
    return null
  }

  private ofPronoun(pronoun: number, at: number, recent: readonly Speaker[]): Speaker {
    if (pronoun === 5 || pronoun === 6) return { name: 'the author', kind: 'outlet' }
    if (pronoun <= 2) return this.personBefore(at, pronoun, recent)
    const last = recent.at(-1)
    if (pronoun === 3 && last !== undefined && !this.roll.isPerson(last.name)) return last
    if (pronoun === 9 && last !== undefined && !this.roll.isPerson(last.name)) return last
    if (pronoun === 4 || pronoun === 7) {
      const near = (pronoun === 4 ? this.paper(at) : null) ?? this.nearest(at, pronoun === 7)
      if (near !== null) return near
    }
    return { name: this.roll.words({ first: at, last: at + 1 }), kind: 'other' }
  }

  /** "The office released a statement from the family. “Q,” it said": whoever issued what the sentence before tells of. */
  private paper(at: number): Speaker | null {
    const paper = documentBefore(this.parsed, at)
    const speaker = paper === null ? null : this.followed(paper, paper.last - 1)
    return speaker?.name === this.roll.words(paper ?? { first: at, last: at }) ? null : speaker
  }

  private nearest(at: number, anyone: boolean): Speaker | null {
    const { names } = this.roll
    for (let k = this.roll.before(at) - 1; k >= 0; k--) {
      const name = names[k]!
      if (at - name.last > 40) break
      if (anyone || !name.person) return { name: name.name, kind: this.roll.kindOfPerson(name, name) }
    }
    return null
  }

  /** The fitting person nearest before a pronoun: sentence by sentence backwards, the first of each sentence before the others. */
  private personBefore(at: number, gender: number, recent: readonly Speaker[]): Speaker {
    const { parsed } = this
    const { names } = this.roll
    let best: Name | null = null
    let sentence = -1
    for (let k = this.roll.before(at) - 1; k >= 0; k--) {
      const name = names[k]!
      if (at - name.first > BACK) break
      if (!name.person || this.roll.quoted[k] === 1) continue
      const here = parsed.sentenceOf[name.first]!
      if (best !== null && here !== sentence) break
      // "Roe's brother Tom came. “Q,” he said": the owner is not whom the sentence is about
      if (!this.roll.fits(name, gender) || (best !== null && this.tokens.word[name.last] === ids.possessive)) continue
      best = name
      sentence = here
      // "Roe said the road was closed. … he said": who spoke last goes on.
      if (parsed.sentenceOf[at] !== here && (this.speaksAfter(name) || this.takesStand(name)))
        return { name: name.name, kind: this.roll.kindOfPerson(name, name) }
    }
    const kin = kinBefore(parsed, { at, gender, after: sentence, reach: BACK })
    if (kin !== null) return { name: this.roll.words(kin), kind: 'family' }
    const last = this.lastPerson(recent)
    if (last !== undefined && last.name !== '' && (best === null || best.name !== last.name)) {
      const known = this.roll.genderOfName(last.name)
      const behind = best === null || parsed.sentenceOf[at]! - sentence > 0
      const isNew = best !== null && opensAlone(parsed, best, at, this.roll.kindOfPerson(best, best))
      if (behind && !isNew && this.roll.isPerson(last.name) && (known === 0 || known === gender)) return last
    }
    return best === null ? (last ?? NOBODY) : { name: best.name, kind: this.roll.kindOfPerson(best, best) }
  }

  /** A verb of saying stands behind the name: "Roe said", "Roe, who told", "Roe, head of the board, said". */
  private speaksAfter(name: Name): boolean {
    const { tokens } = this
    const aside = tokens.word[name.last] === ids.comma ? 18 : 0
    for (let i = name.last; i < name.last + Math.max(4, aside) && i < tokens.count; i++) {
      const id = tokens.word[i]!
      if (id === ids.period || id === ids.double) return false
      if (cueOf(id) !== Cue.Say || mostlyNoun(id)) continue
      if (i < name.last + 4 || tokens.word[i - 1] === ids.comma) return true
    }
    return false
  }

  /** "Roe, who ran the board for years after the war, agreed", "Roe praised the crew": subject of a verb of saying or of a stance. */
  private takesStand(name: Name): boolean {
    const { clauses, clauseOf, groupOf, groups, verbs, tokens } = this.parsed
    // "According to Roe, a clerk, the road was closed."
    const { preposition } = groups[groupOf[name.last - 1]!] ?? { preposition: -1 }
    if (preposition > 0 && tokens.word[preposition - 1] === ids.according) return true
    const clause = clauses[clauseOf[name.last - 1]!]
    if (clause === undefined || clause.kind !== 'main' || clause.subject !== groupOf[name.last - 1]) return false
    const verb = verbs[clause.verb]
    return verb !== undefined && cueOf(tokens.word[verb.main]!) !== Cue.None && verb.voice === 'active'
  }

  /** The person among the last few speakers, papers and offices aside; else the last speaker. */
  private lastPerson(recent: readonly Speaker[]): Speaker | undefined {
    for (let k = recent.length - 1; k >= 0 && k > recent.length - 4; k--)
      if (this.roll.isPerson(recent[k]!.name)) return recent[k]
    return recent.at(-1)
  }

  /** Capital words that no entity covers: the fullest run of the document that ends in the same word. */
  private ofCapitals(phrase: TokenRange, head: number): Speaker {
    const { tokens } = this
    const last = tokens.text.slice(tokens.start[head]!, tokens.end[head]!)
    const words = this.roll.words(phrase)
    const full = this.roll.fullestRun(last)
    const name = full !== '' && full.length > words.length ? full : words
    const own = this.roll.kindOfWords(phrase)
    const kind = own === 'other' ? this.roll.kindOfAside(phrase.last) : own
    return { name, kind: this.roll.note(name, kind) }
  }
}
