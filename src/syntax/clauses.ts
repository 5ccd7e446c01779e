// Clauses: cut at verb groups with a small stack of open clauses; each finds its subject, object, parent and connective.

import { idOf, lemmaOf } from '../lex/lexicon.ts'
import { WordTable } from '../lex/word-table.ts'
import { Pos } from '../model/syntax.ts'
import { TokenKind } from '../model/tokens.ts'
import { nominative, reporters, sayers } from './classes.ts'
import type { Clausing, DraftClause } from './clause-state.ts'
import { baseOf, VerbClauses } from './clause-verbs.ts'
import { frontParticiples } from './fronted.ts'
import type { DraftGroup } from './grouping.ts'
import { agedHost, firstOfList, isTimeGroup, opensRange } from './links.ts'
import { isParenthesis } from './parenthesis.ts'

const WHO = new WordTable({ who: 1, that: 1, which: 1, whom: 1, whose: 2 })
const WHO_ID = idOf('who')
const SUMS = new WordTable(['both', 'all', 'each', 'most'])
const SEMICOLON = 59
const COLON = 58
const COMMA = 44

/** Cuts one sentence after the other; bounded by `DEPTH` open clauses. */
export class ClauseCutter extends VerbClauses {
  run(sentence: number, first: number, last: number): void {
    this.sentence = sentence
    this.end = last
    this.depth = 0
    this.lastFinite = lastFinite(this.c, first)
    const from = this.c.clauses.length
    this.open('main', first, -1, -1)
    for (let i = first; i < last; ) {
      const next = this.step(i, first, last)
      const top = this.top()
      for (; i < next; i++) this.c.clauseOf[i] = top
    }
    this.waiting.length = 0
    closeClauses(this.c, from, first, last)
    invert(this.c, from)
    frontParticiples(this.c, from)
    shareObjects(this.c, from)
  }

  private step(i: number, first: number, last: number): number {
    const { c } = this
    const verb = c.verbOf[i]!
    if (verb >= 0 && c.verbs[verb]!.first === i) {
      this.verb(verb, i)
      return c.verbs[verb]!.last
    }
    const group = c.groupOf[i]!
    if (group >= 0 && c.groups[group]!.first === i) {
      this.group(group, i)
      return c.groups[group]!.last
    }
    switch (c.pos[i]) {
      case Pos.Relative:
        this.relative(i)
        break
      case Pos.Subordinator:
        this.subordinate(i)
        break
      case Pos.Conjunction:
        this.conjunction = i
        break
      case Pos.Punctuation:
        this.mark(i, first, last)
        break
      case Pos.Quote:
        if (i > first && c.pos[i - 1] === Pos.Punctuation && i + 1 < last) this.restart(i)
    }
    return i + 1
  }

  private mark(i: number, first: number, last: number): void {
    const { tokens } = this.c
    if (tokens.kind[i] === TokenKind.Hyphen) return
    const char = tokens.text.charCodeAt(tokens.start[i]!)
    if (char === SEMICOLON || char === COLON) {
      if (i > first && i + 1 < last) this.restart(i + 1)
      return
    }
    if (char !== COMMA && tokens.kind[i] !== TokenKind.Dash && char !== 40 && char !== 41) return
    this.comma = i
    const open = this.clause()
    if (this.depth > 1 && open.kind === 'adverbial' && open.verb < 0 && open.subject < 0) this.depth--
    if (this.depth > 1 && this.clause().verb >= 0) this.popToWaiting()
  }

  /** After a comma an open clause with its verb gives way to one that still waits for its verb, or a relative to its host. */
  private popToWaiting(): void {
    for (let k = this.depth - 2; k >= 0; k--) {
      if (this.c.clauses[this.stack[k]!]!.verb < 0) {
        this.depth = k + 1
        this.candidate = -1
        return
      }
    }
    const kind = this.clause().kind
    if (kind === 'relative' || kind === 'participle') {
      this.depth--
      this.candidate = -1
    }
  }

  private relative(i: number): void {
    const parent = this.top()
    const antecedent = this.personBefore(i, this.groupBefore(i))
    const clause = this.open('relative', i, parent, i)
    clause.subject = antecedent
  }

  /** "a bomber from Florida who died": a name that hangs on another group by a preposition is no antecedent of "who". */
  private personBefore(i: number, group: number): number {
    const { c } = this
    if (c.tokens.word[i] !== WHO_ID) return group
    let k = group
    for (let n = 0; n < 3 && k > 0; n++) {
      const { preposition, proper } = c.groups[k]!
      const host = preposition > 0 ? c.groupOf[preposition - 1]! : -1
      if (!proper || host < 0) break
      k = host
    }
    return k
  }

  /** The group that ends before `i`, with a comma allowed between; of a chain of appositions its first. */
  private groupBefore(i: number): number {
    const { c } = this
    let j = i - 1
    if (j >= 0 && c.pos[j] === Pos.Punctuation) j--
    if (j >= 0 && c.pos[j] === Pos.Preposition) j--
    return j >= 0 ? baseOf(c, c.groupOf[j]!) : -1
  }

  private subordinate(i: number): void {
    const { c } = this
    const clause = this.clause()
    const content = i > 0 && isContent(c, clause, i)
    if (clause.verb < 0 && clause.subject < 0 && clause.first === i && clause.kind === 'main') {
      // "When police arrived, the man fled": the main clause waits below
      this.open('adverbial', i, this.top(), i)
      return
    }
    this.open(content ? 'that' : 'adverbial', i, this.top(), i)
  }

  private group(k: number, i: number): void {
    const { c } = this
    const group = c.groups[k]!
    const clause = this.clause()
    const free = (group.preposition < 0 || opensRange(c, group)) && !isTimeGroup(c, group)
    if (!free) {
      if (clause.verb < 0 && clause.subject < 0 && group.preposition < 0) clause.subject = -1
      return
    }
    if (this.dependent(k) || agedHost(c, k) !== k || this.sumsUp(group)) return
    if (isParenthesis(c, k, this.end) && (clause.kind !== 'relative' || clause.verb >= 0)) {
      // "a man they say fired": the man is what they speak about, and the subject of what follows
      const contact = this.open('relative', i, this.top(), -1)
      contact.subject = k
      contact.object = baseOf(c, k - 1)
      return
    }
    const touches = c.pos[group.first] === Pos.Possessive && i > 0 && c.groupOf[i - 1]! >= 0
    if (clause.verb < 0 && clause.subject >= 0 && clause.kind !== 'relative' && this.isContact(group, clause)) {
      // "the only thing I heard was …": a relative clause without its pronoun
      const antecedent = clause.subject
      const contact = this.open('relative', i, this.top(), -1)
      contact.subject = k
      contact.object = antecedent
      return
    }
    if (clause.verb < 0) {
      if (touches || clause.subject < 0 || clause.kind === 'relative') this.takeSubject(clause, k)
      this.candidate = k
      return
    }
    if (clause.object < 0 && this.comma < 0 && this.conjunction < 0) clause.object = k
    else if (touches && clause.object === c.groupOf[i - 1]) clause.object = k
    this.candidate = k
  }

  /** "A man and a woman, both from Stoke, died": the pronoun tells of those before it. */
  private sumsUp({ head, first, last, pronoun }: DraftGroup): boolean {
    const { c } = this
    if (!pronoun || first === 0 || this.clause().subject < 0 || this.clause().verb >= 0) return false
    return this.comma === first - 1 && SUMS.has(c.tokens.word[head]!) && c.pos[last] === Pos.Preposition
  }

  private isContact(group: DraftGroup, clause: DraftClause): boolean {
    return nominative.has(this.c.tokens.word[group.head]!) && this.c.groups[clause.subject]!.last === group.first
  }

  /** In a relative clause a new subject makes the antecedent its object. */
  private takeSubject(clause: DraftClause, k: number): void {
    if (clause.kind === 'relative' && clause.subject >= 0 && clause.object < 0) {
      if (WHO.get(this.c.tokens.word[clause.connective]!) === 1) clause.object = clause.subject
    }
    clause.subject = k
  }

  /** Appositions and later members of a coordination leave subject and object to the first. */
  private dependent(k: number): boolean {
    const { c } = this
    for (let p = k - 1; p >= 0 && k - p < 5; p--) {
      const other = c.groups[p]!
      if (other.apposition === k) return true
      if (other.conjunct === k) {
        const clause = this.clause()
        const afterComma = this.comma >= 0 && other.first > this.comma
        const verb = this.verbFollows(k)
        const isOne = clause.verb < 0 || afterComma || !verb || this.isToldOf(clause, p) || this.isLeft(clause, p)
        const member = other.preposition < 0 && isOne
        // "the bodies of a girl and her brother in a bedroom": still two, though nothing says where the phrase ends
        if (!member && (verb || other.preposition < 0)) other.conjunct = -1
        else if (member) this.conjunction = -1
        return member
      }
      if (other.first < this.clause().first) break
    }
    return false
  }

  /** "Police said two men and a boy were hurt": nobody says people, so they are the subject of what is said. */
  private isToldOf(clause: DraftClause, p: number): boolean {
    const { c } = this
    if (clause.verb < 0 || clause.object < 0 || !reporters.has(c.verbs[clause.verb]!.lemma)) return false
    return firstOfList(c, p) === clause.object
  }

  /** A finite verb (or a passive one without its auxiliary) comes right after group `k`. */
  private verbFollows(k: number): boolean {
    const { c } = this
    let i = c.groups[k]!.last
    while (i < c.pos.length && c.pos[i] === Pos.Adverb) i++
    const verb = i < c.pos.length ? c.verbOf[i]! : -1
    return verb >= 0 && (c.verbs[verb]!.finite || c.verbs[verb]!.form === 'participle')
  }
}

/** Index of the last finite verb from token `first` on, or -1. */
function lastFinite(c: Clausing, first: number): number {
  for (let v = c.verbs.length - 1; v >= 0 && c.verbs[v]!.first >= first; v--) if (c.verbs[v]!.finite) return v
  return -1
}

/** Whether the clause that opens at `i` is what somebody says or thinks. */
function isContent(c: Clausing, clause: DraftClause, i: number): boolean {
  const word = c.tokens.word[i]!
  if (word === THAT && clause.subject >= 0) return true
  if (clause.verb < 0) return false
  if (word === THAT) return true
  if (!CONTENT.has(word)) return false
  return (
    sayers.has(lemmaOf(c.tokens.word[c.verbs[clause.verb]!.main]!)) ||
    c.verbOf[i - 1]! >= 0 ||
    c.pos[i - 1] === Pos.Adjective
  )
}

const THAT = idOf('that')
const CONTENT = new WordTable(['whether', 'if', 'how', 'why', 'what', 'where', 'who', 'which'])

/** Sets where each clause ends: after its last token, and after the last of the clauses inside it. */
function closeClauses(c: Clausing, from: number, first: number, last: number): void {
  for (let i = first; i < last; i++) c.clauses[c.clauseOf[i]!]!.last = i + 1
  for (let k = c.clauses.length - 1; k > from; k--) {
    const { parent, last: end } = c.clauses[k]!
    if (parent >= from && c.clauses[parent]!.last < end) c.clauses[parent]!.last = end
  }
}

/** "grabbed and dragged the child", "shot and killed a man": both verbs have the object of the second. */
function shareObjects(c: Clausing, from: number): void {
  for (let k = c.clauses.length - 1; k > from; k--) {
    const clause = c.clauses[k]!
    if (clause.verb < 0 || clause.object < 0 || clause.connective < 0) continue
    if (c.pos[clause.connective] !== Pos.Conjunction) continue
    const before = c.verbOf[clause.connective - 1]!
    if (before < 0 || c.verbs[before]!.voice !== 'active' || c.verbs[clause.verb]!.voice !== 'active') continue
    for (let h = k - 1; h >= from && k - h < 24; h--) {
      const host = c.clauses[h]!
      if (host.verb !== before) continue
      if (host.object < 0) host.object = clause.object
      break
    }
  }
}

/** "…," said the sheriff: what stands after a verb of saying without a subject is its subject. */
function invert(c: Clausing, from: number): void {
  for (let k = from; k < c.clauses.length; k++) {
    const clause = c.clauses[k]!
    if (clause.verb < 0 || clause.subject >= 0 || clause.object < 0) continue
    const verb = c.verbs[clause.verb]!
    if (!verb.finite || verb.voice === 'passive' || !sayers.has(verb.lemma)) continue
    clause.subject = clause.object
    clause.object = -1
  }
}
