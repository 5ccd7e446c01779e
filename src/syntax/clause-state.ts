// What is open while a sentence is cut into clauses: a small stack of clauses, and what was seen since the last verb.

import { idOf } from '../lex/lexicon.ts'
import type { Clause } from '../model/syntax.ts'
import type { Grouping } from './grouping.ts'
import type { Verbing } from './verbs.ts'

export type DraftClause = { -readonly [K in keyof Clause]: Clause[K] }

export interface Clausing extends Grouping, Verbing {
  readonly clauses: DraftClause[]
  readonly clauseOf: Int32Array
}

/** Deepest nesting kept; deeper clauses take the place of the innermost. */
const DEPTH = 8
const THERE = idOf('there')

export class ClauseState {
  protected readonly c: Clausing
  protected readonly stack = new Int32Array(DEPTH)
  protected depth = 0
  protected sentence = 0
  /** Token after the sentence at hand. */
  protected end = 0
  /** The sentence's last finite verb, or -1. */
  protected lastFinite = -1
  /** Last group without preposition since the last verb: the subject of a verb still to come. */
  protected candidate = -1
  /** Token of a conjunction or comma since the last verb, or -1. */
  protected conjunction = -1
  protected comma = -1
  /** Preposition or conjunction directly before the verb at hand. */
  protected waiting: number[] = []

  constructor(c: Clausing) {
    this.c = c
  }

  protected top(): number {
    return this.stack[this.depth - 1]!
  }

  protected clause(): DraftClause {
    return this.c.clauses[this.top()]!
  }

  protected open(kind: Clause['kind'], first: number, parent: number, connective: number): DraftClause {
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
  protected restart(i: number): void {
    const clause = this.clause()
    if (this.depth === 1 && clause.verb < 0 && clause.subject < 0 && clause.first >= i - 1) return
    if (this.depth === 1 && clause.verb < 0) clause.kind = 'verbless'
    this.depth = 0
    this.waiting.length = 0
    this.open('main', i, -1, -1)
  }

  protected attach(clause: DraftClause, v: number): void {
    clause.verb = v
    if (clause.kind === 'relative' && clause.object >= 0 && this.c.verbs[v]!.voice === 'passive') {
      // "the news that the plane was hit": nothing is left for the antecedent to be
      clause.kind = 'that'
      clause.object = -1
    }
    if (clause.kind === 'main' || clause.kind === 'adverbial' || clause.kind === 'that') {
      if (this.depth === 1 || clause.kind === 'main')
        for (const pending of this.waiting.splice(0)) this.c.clauses[pending]!.subject = clause.subject
    }
    if (clause.subject >= 0 && this.c.tokens.word[this.c.groups[clause.subject]!.head] === THERE) clause.subject = -1
  }

  protected isFiniteClause(clause: DraftClause): boolean {
    return clause.verb >= 0 && this.c.verbs[clause.verb]!.finite
  }
}
