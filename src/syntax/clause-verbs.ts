// Verbs and the clauses they make: finite, coordinated, elliptic, inverted and non-finite ones, each with its subject.

import { idOf } from '../lex/lexicon.ts'
import { type Clause, Pos } from '../model/syntax.ts'
import { TokenKind } from '../model/tokens.ts'
import { accusative, postnominal, reporters, sayers } from './classes.ts'
import { ClauseState, type Clausing, type DraftClause } from './clause-state.ts'
import { firstOfList } from './links.ts'
import type { DraftVerb } from './verbs.ts'

const BUT = idOf('but')
const LEAVE = idOf('leave')

export class VerbClauses extends ClauseState {
  protected verb(v: number, i: number): void {
    const verb = this.c.verbs[v]!
    if (verb.finite) this.finite(v, verb, i)
    else if (!this.elliptic(v, verb, i)) this.nonFinite(v, verb, i)
    this.candidate = -1
    this.conjunction = -1
    this.comma = -1
  }

  protected finite(v: number, verb: DraftVerb, i: number): void {
    const { c } = this
    // "who jumped in to help him were pulled out": him is nobody's subject
    if (this.candidate >= 0 && accusative.has(c.tokens.word[c.groups[this.candidate]!.head]!)) this.candidate = -1
    const current = this.clause()
    if (current.verb < 0) {
      this.attach(current, v)
      return
    }
    if (this.spokenOf(current, verb)) {
      this.open('that', i, this.top(), -1).subject = current.object
      current.object = -1
      this.attach(this.clause(), v)
      return
    }
    const candidate = this.candidate
    if (candidate >= 0 && candidate === current.object && this.conjunction < 0 && this.embeddedEnds(current)) {
      this.attachToWaiting(v)
      return
    }
    if (this.addedThat(current, candidate)) {
      this.newSubject(v, candidate, i)
      return
    }
    if (this.told(v)) return
    if (this.closesObject(current)) {
      this.sharedSubject(v, i)
      return
    }
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
    if (!this.attachToWaiting(v)) this.sharedSubject(v, i)
    void verb
  }

  /** "killed a baker, 28, then went home": behind the comma that closes the object the subject goes on. */
  private closesObject({ object, verb }: DraftClause): boolean {
    const { c, candidate } = this
    if (candidate < 0 || candidate !== object || this.comma < c.groups[candidate]!.last) return false
    // "claimed five lives, cut power": nobody claims that the lives cut it
    const listed = c.groups[candidate]!.numberFirst >= 0 && c.groups[candidate]!.last === this.comma
    return listed || !sayers.has(c.verbs[verb]!.lemma)
  }

  /** "a man who police say shot four": a second verb right after a verb of saying has the antecedent as its subject. */
  private spokenOf(current: DraftClause, verb: DraftVerb): boolean {
    if (current.kind !== 'relative' || current.object < 0) return false
    const before = this.c.verbs[current.verb]!
    return before.last === verb.first && before.finite && reporters.has(before.lemma)
  }

  /** "the officer who shot the man fled": the object is no subject where a clause outside waits for its verb. */
  private embeddedEnds(current: DraftClause): boolean {
    const spoken = current.kind === 'that' && current.first === this.c.verbs[current.verb]!.first
    if (current.kind !== 'relative' && current.kind !== 'participle' && !spoken) return false
    return this.waits() && !sayers.has(this.c.verbs[current.verb]!.lemma)
  }

  /**
   * "Police said the man who shot the woman fled": behind a clause that hangs on what is spoken of, the verb is said of it;
   * so it is behind the commas round an aside.
   */
  private told(v: number): boolean {
    const { c } = this
    const { kind, object } = this.clause()
    const inside = kind === 'relative' || kind === 'participle'
    if (this.conjunction >= 0 || this.waits()) return false
    if (this.candidate >= 0 && !(inside && this.candidate === object)) return false
    for (let k = this.depth - 1; k >= 0; k--) {
      const host = c.clauses[this.stack[k]!]!
      if (host.kind === 'relative' || host.kind === 'participle') continue
      if (host.verb < 0 || host.object < 0 || !sayers.has(c.verbs[host.verb]!.lemma)) return false
      this.depth = k + 1
      const subject = host.object
      host.object = -1
      const clause = this.open('that', c.groups[subject]!.first, this.stack[k]!, -1)
      clause.subject = subject
      this.attach(clause, v)
      return true
    }
    return false
  }

  /** "She told reporters, adding two people were hurt": what stands behind a participle of saying is said. */
  private addedThat({ kind, verb, object }: Clause, candidate: number): boolean {
    if (kind !== 'participle' || candidate < 0 || candidate !== object || this.conjunction >= 0) return false
    return sayers.has(this.c.verbs[verb]!.lemma)
  }

  private waits(): boolean {
    for (let k = 0; k < this.depth; k++) if (this.c.clauses[this.stack[k]!]!.verb < 0) return true
    return false
  }

  private attachToWaiting(v: number): boolean {
    for (let k = this.depth - 1; k >= 0; k--) {
      if (this.c.clauses[this.stack[k]!]!.verb < 0) {
        this.depth = k + 1
        this.attach(this.clause(), v)
        return true
      }
    }
    return false
  }

  /** "…, said the sheriff": a clause of its own whose subject follows; `invert` sets it. */
  protected inverted(v: number, i: number): boolean {
    const { c } = this
    if (this.comma !== i - 1 || !sayers.has(c.verbs[v]!.lemma)) return false
    const next = c.verbs[v]!.last
    if (next >= c.pos.length || c.groupOf[next]! < 0) return false
    for (let k = 0; k < this.depth; k++) if (c.clauses[this.stack[k]!]!.verb < 0) return false
    this.depth = 0
    this.open('main', i, -1, -1).verb = v
    return true
  }

  /** A group after the last verb is the subject of this one: a content clause, or a coordinated clause of its own. */
  protected newSubject(v: number, candidate: number, i: number): void {
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
  protected sharedSubject(v: number, i: number): void {
    const { c } = this
    while (this.depth > 1 && !this.isFiniteClause(this.clause())) this.depth--
    // "noted that the man was hurt, and said that …": the comma ends what was said
    const stop = this.conjunction - 1
    if (stop > 0 && c.tokens.kind[stop] === TokenKind.Punct && c.pos[stop] === Pos.Punctuation)
      while (this.depth > 1 && this.clause().kind === 'that') this.depth--
    const host = this.clause()
    const connective = this.conjunction
    const parent = host.kind === 'main' ? -1 : host.parent
    this.depth--
    const clause = this.open(host.kind, connective >= 0 ? connective : i, parent, connective)
    clause.subject = host.subject
    clause.verb = v
    if (connective >= 0) c.clauseOf.fill(this.top(), connective, i)
  }

  /** "two were killed and five injured", "was shot and killed": the auxiliary counts for both. */
  protected elliptic(v: number, verb: DraftVerb, i: number): boolean {
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

  /** A participle with a subject and no finite verb in the sentence: "Man killed in crash", "6 shot", "Two lost in a storm found alive". */
  protected isHeadlinePassive(clause: DraftClause, i: number): boolean {
    if (clause.subject < 0 || this.comma >= 0) return false
    if (this.lastFinite > this.c.verbOf[i]!) return false
    const end = this.c.verbs[this.c.verbOf[i]!]!.last
    const isState = end < this.end && this.c.pos[end] === Pos.Adjective && postnominal.has(this.c.tokens.word[end]!)
    return this.c.groups[clause.subject]!.last >= i - 2 || end >= this.end || isState
  }

  protected inherit(clause: DraftClause): void {
    const parent = this.c.clauses[clause.parent]
    if (parent === undefined || (parent.verb < 0 && parent.subject < 0)) this.waiting.push(this.top())
    else clause.subject = parent.subject
  }

  /** "Left five nurses and three guards injured": what is told behind the list became of all in it. */
  protected isLeft({ verb, object }: DraftClause, member: number): boolean {
    const { c } = this
    return verb >= 0 && object >= 0 && c.verbs[verb]!.lemma === LEAVE && firstOfList(c, member) === object
  }

  protected nonFinite(v: number, verb: DraftVerb, i: number): void {
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
    // "to find the boat and rescue the crew": who rescues is who finds
    const joined = c.pos[i] !== Pos.To && host.kind === 'infinitive'
    if (infinitive) clause.subject = host.object >= 0 && !joined ? host.object : host.subject
    else if (before >= 0) clause.subject = this.isLeft(host, before) ? host.object : baseOf(c, before)
    else if (
      verb.form === 'participle' &&
      preposition < 0 &&
      this.comma >= 0 &&
      this.comma === previousPlain(c, i) &&
      c.groupOf[this.comma - 1]! >= 0
    )
      clause.subject = baseOf(c, c.groupOf[this.comma - 1]!)
    else if (host.verb < 0 && host.subject < 0) this.waiting.push(c.clauses.length - 1)
    else if (verb.form === 'gerund' && preposition < 0 && i > 0 && c.verbOf[i - 1]! >= 0 && host.object >= 0)
      clause.subject = host.object
    else clause.subject = host.subject
  }
}

/** The group that `k` stands in apposition to, or `k` itself: "Man, 44, killed". */
export function baseOf(c: Clausing, k: number): number {
  let base = k
  for (let p = k - 1; p >= 0 && k - p < 4; p--) if (c.groups[p]!.apposition === base) base = p
  return base
}

function previousPlain(c: Clausing, i: number): number {
  let j = i - 1
  while (j > 0 && (c.pos[j] === Pos.Adverb || c.pos[j] === Pos.Not) && i - j < 4) j--
  return j
}
