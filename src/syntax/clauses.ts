// Clauses: cut at verb groups with a small stack of open clauses; each finds its subject, object, parent and connective.

import { idOf, lemmaOf } from '../lex/lexicon.ts'
import { WordTable } from '../lex/word-table.ts'
import { type Clause, Pos } from '../model/syntax.ts'
import { TokenKind } from '../model/tokens.ts'
import { nominative, sayers } from './classes.ts'
import type { DraftGroup, Grouping } from './groups.ts'
import { isTimeGroup } from './links.ts'
import type { DraftVerb, Verbing } from './verbs.ts'

export type DraftClause = { -readonly [K in keyof Clause]: Clause[K] }

export interface Clausing extends Grouping, Verbing {
  readonly clauses: DraftClause[]
  readonly clauseOf: Int32Array
}

const DEPTH = 8
const THERE = idOf('there')
const WHO = new WordTable({ who: 1, that: 1, which: 1, whom: 1, whose: 2 })
const SEMICOLON = 59
const COLON = 58
const COMMA = 44

/** The state of one sentence: a stack of open clauses and what was seen since the last verb. */
export class ClauseCutter {
  private readonly c: Clausing
  private readonly stack = new Int32Array(DEPTH)
  private depth = 0
  private sentence = 0
  /** Last group without preposition since the last verb: the subject of a verb still to come. */
  private candidate = -1
  /** Token of a conjunction or comma since the last verb, or -1. */
  private conjunction = -1
  private comma = -1
  /** Preposition or conjunction directly before the verb at hand. */
  private waiting: number[] = []

  constructor(c: Clausing) {
    this.c = c
  }

  run(sentence: number, first: number, last: number): void {
    this.sentence = sentence
    this.depth = 0
    const from = this.c.clauses.length
    this.open('main', first, -1, -1)
    for (let i = first; i < last; ) {
      const next = this.step(i, first, last)
      this.c.clauseOf.fill(this.top(), i, next)
      for (let k = 0; k < this.depth; k++) this.c.clauses[this.stack[k]!]!.last = next
      i = next
    }
    this.waiting.length = 0
    invert(this.c, from)
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

  private top(): number {
    return this.stack[this.depth - 1]!
  }

  private clause(): DraftClause {
    return this.c.clauses[this.top()]!
  }

  private open(kind: Clause['kind'], first: number, parent: number, connective: number): DraftClause {
    const clause: DraftClause = {
      kind,
      first,
      last: first,
      verb: -1,
      subject: -1,
      object: -1,
      parent,
      connective,
      sentence: this.sentence,
    }
    if (this.depth === DEPTH) this.depth--
    this.stack[this.depth++] = this.c.clauses.length
    this.c.clauses.push(clause)
    this.candidate = -1
    this.comma = -1
    this.conjunction = -1
    return clause
  }

  /** Semicolons, colons and the edges of quotations end all that is open. */
  private restart(i: number): void {
    const clause = this.clause()
    if (this.depth === 1 && clause.verb < 0 && clause.subject < 0 && clause.first >= i - 1) return
    if (this.depth === 1 && clause.verb < 0) clause.kind = 'verbless'
    this.depth = 0
    this.waiting.length = 0
    this.open('main', i, -1, -1)
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
    const antecedent = this.groupBefore(i)
    const clause = this.open('relative', i, parent, i)
    clause.subject = antecedent
  }

  /** The group that ends before `i`, with a comma allowed between; of a chain of appositions its first. */
  private groupBefore(i: number): number {
    const { c } = this
    let j = i - 1
    if (j >= 0 && c.pos[j] === Pos.Punctuation) j--
    if (j >= 0 && c.pos[j] === Pos.Preposition) j--
    const k = j >= 0 ? c.groupOf[j]! : -1
    return k
  }

  private subordinate(i: number): void {
    const { c } = this
    const clause = this.clause()
    const content = i > 0 && (c.verbOf[i - 1]! >= 0 || clause.verb >= 0) && isContent(c, clause, i)
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
    const free = group.preposition < 0 && !isTimeGroup(c, group)
    if (!free) {
      if (clause.verb < 0 && clause.subject < 0 && group.preposition < 0) clause.subject = -1
      return
    }
    if (this.dependent(k)) return
    const touches = c.pos[group.first] === Pos.Possessive && i > 0 && c.groupOf[i - 1]! >= 0
    if (clause.verb < 0) {
      if (
        touches ||
        clause.subject < 0 ||
        clause.kind === 'relative' ||
        this.comma > 0 ||
        this.isContact(group, clause)
      )
        this.takeSubject(clause, k)
      this.candidate = k
      return
    }
    if (clause.object < 0 && this.comma < 0 && this.conjunction < 0) clause.object = k
    else if (touches && clause.object === c.groupOf[i - 1]) clause.object = k
    this.candidate = k
  }

  private isContact(group: DraftGroup, clause: DraftClause): boolean {
    return nominative.has(this.c.tokens.word[group.head]!) && clause.subject >= 0
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
        const member = other.preposition < 0 && (clause.verb < 0 || !this.verbFollows(k))
        if (!member) other.conjunct = -1
        else this.conjunction = -1
        return member
      }
      if (other.first < this.clause().first) break
    }
    return false
  }

  /** A finite verb (or a passive one without its auxiliary) comes right after group `k`. */
  private verbFollows(k: number): boolean {
    const { c } = this
    let i = c.groups[k]!.last
    while (i < c.pos.length && c.pos[i] === Pos.Adverb) i++
    const verb = i < c.pos.length ? c.verbOf[i]! : -1
    return verb >= 0 && (c.verbs[verb]!.finite || c.verbs[verb]!.form === 'participle')
  }

  private verb(v: number, i: number): void {
    const verb = this.c.verbs[v]!
    if (verb.finite) this.finite(v, verb, i)
    else if (!this.elliptic(v, verb, i)) this.nonFinite(v, verb, i)
    this.candidate = -1
    this.conjunction = -1
    this.comma = -1
  }

  private finite(v: number, verb: DraftVerb, i: number): void {
    const { c } = this
    const current = this.clause()
    if (current.verb < 0) {
      this.attach(current, v)
      return
    }
    const candidate = this.candidate
    if (candidate >= 0 && this.conjunction < c.groups[candidate]!.first) {
      this.newSubject(v, candidate, i)
      return
    }
    if (this.conjunction >= 0) {
      this.sharedSubject(v, i)
      return
    }
    if (this.inverted(v, i)) return
    // an embedded clause is over: the verb belongs to the nearest clause that still waits for one
    for (let k = this.depth - 1; k >= 0; k--) {
      if (c.clauses[this.stack[k]!]!.verb < 0) {
        this.depth = k + 1
        this.attach(this.clause(), v)
        return
      }
    }
    this.sharedSubject(v, i)
    void verb
  }

  /** "…, said the sheriff": a clause of its own whose subject follows; `invert` sets it. */
  private inverted(v: number, i: number): boolean {
    const { c } = this
    if (this.comma !== i - 1 || !sayers.has(c.verbs[v]!.lemma)) return false
    const next = c.verbs[v]!.last
    if (next >= c.pos.length || c.groupOf[next]! < 0) return false
    for (let k = 0; k < this.depth; k++) if (c.clauses[this.stack[k]!]!.verb < 0) return false
    this.depth = 0
    this.open('main', i, -1, -1).verb = v
    return true
  }

  private attach(clause: DraftClause, v: number): void {
    clause.verb = v
    if (clause.kind === 'main' || clause.kind === 'adverbial' || clause.kind === 'that') {
      if (this.depth === 1 || clause.kind === 'main')
        for (const pending of this.waiting.splice(0)) this.c.clauses[pending]!.subject = clause.subject
    }
    if (clause.subject >= 0 && this.c.tokens.word[this.c.groups[clause.subject]!.head] === THERE) clause.subject = -1
  }

  /** A group after the last verb is the subject of this one: a content clause, or a coordinated clause of its own. */
  private newSubject(v: number, candidate: number, i: number): void {
    const { c } = this
    const current = this.clause()
    const first = c.groups[candidate]!.first
    if (current.object === candidate) current.object = -1
    let kind: Clause['kind'] = 'that'
    let parent = this.top()
    if (this.conjunction >= 0 || (this.comma >= 0 && this.comma < first)) {
      // "the man died, police said": what follows the comma is a clause of its own
      while (
        this.depth > 1 &&
        (this.clause().kind === 'relative' ||
          this.clause().kind === 'participle' ||
          this.clause().kind === 'infinitive')
      )
        this.depth--
      if (this.conjunction >= 0 && c.tokens.word[this.conjunction] === BUT) while (this.depth > 1) this.depth--
      const host = this.clause()
      kind = this.conjunction >= 0 ? host.kind : 'main'
      parent = this.conjunction >= 0 ? host.parent : -1
      if (kind === 'main') this.depth = 0
      else this.depth--
    }
    const clause = this.open(kind, first, parent, kind === 'that' ? -1 : -1)
    clause.subject = candidate
    c.clauseOf.fill(this.top(), first, i)
    this.attach(clause, v)
  }

  /** "police tasered and then shot a man": the subject is that of the clause before. */
  private sharedSubject(v: number, i: number): void {
    const { c } = this
    while (this.depth > 1 && !this.isFiniteClause(this.clause())) this.depth--
    const host = this.clause()
    const connective = this.conjunction
    const parent = host.kind === 'main' ? -1 : host.parent
    this.depth--
    const clause = this.open(host.kind, connective >= 0 ? connective : i, parent, connective)
    clause.subject = host.subject
    clause.verb = v
    if (connective >= 0) c.clauseOf.fill(this.top(), connective, i)
  }

  private isFiniteClause(clause: DraftClause): boolean {
    return clause.verb >= 0 && this.c.verbs[clause.verb]!.finite
  }

  /** "two were killed and five injured", "was shot and killed": the auxiliary counts for both. */
  private elliptic(v: number, verb: DraftVerb, i: number): boolean {
    const { c } = this
    if (verb.form !== 'participle') return false
    const current = this.clause()
    if (c.pos[i] === Pos.Be && this.conjunction >= 0 && current.verb >= 0) {
      verb.finite = true
      verb.perfect = true
      this.sharedSubject(v, i)
      return true
    }
    if (current.verb < 0) {
      if (this.depth === 1 && this.isHeadlinePassive(current, i)) {
        verb.finite = true
        this.attach(current, v)
        return true
      }
      return false
    }
    const before = c.verbs[current.verb]!
    if (before.voice !== 'passive' || (this.conjunction < 0 && this.comma < 0)) return false
    const candidate = this.candidate
    if (candidate >= 0 && c.groups[candidate]!.first > Math.max(this.conjunction, this.comma)) {
      verb.finite = before.finite
      this.newSubject(v, candidate, i)
      return true
    }
    if (this.conjunction < 0) return false
    verb.finite = before.finite
    verb.perfect = before.perfect
    verb.modality = before.modality
    this.sharedSubject(v, i)
    return true
  }

  /** A participle with a subject and no finite verb in the sentence: "Man killed in crash", "6 shot". */
  private isHeadlinePassive(clause: DraftClause, i: number): boolean {
    if (clause.subject < 0 || this.comma >= 0) return false
    for (let v = clause.verb + 1, at = this.c.verbOf[i]! + 1; at < this.c.verbs.length && v >= 0; at++)
      if (this.c.verbs[at]!.finite) return false
    return this.c.groups[clause.subject]!.last >= i - 2
  }

  private inherit(clause: DraftClause): void {
    const parent = this.c.clauses[clause.parent]
    if (parent === undefined || (parent.verb < 0 && parent.subject < 0)) this.waiting.push(this.top())
    else clause.subject = parent.subject
  }

  private nonFinite(v: number, verb: DraftVerb, i: number): void {
    const { c } = this
    const parent = this.top()
    const host = this.clause()
    if (host.kind === 'adverbial' && host.verb < 0 && host.subject < 0 && host.connective >= previousPlain(c, i)) {
      // "while driving", "when asked": the subject is that of the clause it hangs on
      host.verb = v
      this.inherit(host)
      return
    }
    const infinitive = verb.form === 'infinitive'
    const preposition = i > 0 && c.pos[i - 1] === Pos.Preposition ? i - 1 : -1
    const clause = this.open(infinitive ? 'infinitive' : 'participle', i, parent, preposition)
    clause.verb = v
    const before = preposition < 0 && i > 0 ? c.groupOf[previousPlain(c, i)]! : -1
    if (infinitive) clause.subject = host.object >= 0 ? host.object : host.subject
    else if (before >= 0) clause.subject = before
    else if (host.verb < 0 && host.subject < 0) this.waiting.push(c.clauses.length - 1)
    else if (verb.form === 'gerund' && preposition < 0 && i > 0 && c.verbOf[i - 1]! >= 0 && host.object >= 0)
      clause.subject = host.object
    else clause.subject = host.subject
  }
}

function previousPlain(c: Clausing, i: number): number {
  let j = i - 1
  while (j > 0 && (c.pos[j] === Pos.Adverb || c.pos[j] === Pos.Not) && i - j < 4) j--
  return j
}

/** Whether the clause that opens at `i` is what somebody says or thinks. */
function isContent(c: Clausing, clause: DraftClause, i: number): boolean {
  const word = c.tokens.word[i]!
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
const BUT = idOf('but')
const CONTENT = new WordTable(['whether', 'if', 'how', 'why', 'what', 'where', 'who', 'which'])

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
