// A claim in the making: what was bound, where, by which rules; `finish` gives it its standing, place and identity.

import type { Subject } from '../model/claim.ts'
import type { Field } from '../model/pack.ts'
import type { Value } from '../model/value.ts'

export interface Draft {
  readonly field: Field
  readonly value: Value | null
  readonly subject: Subject | null
  /** Tokens of the claim's own words. */
  readonly first: number
  readonly last: number
  /** Token whose standing decides voice, hedge and polarity. */
  readonly trigger: number
  readonly rules: readonly string[]
  readonly state: 'value' | 'unknown'
  /** A weak claim ("a man was killed" = 1) yields to any stronger one of its field. */
  readonly weak: boolean
  /** Yields where this field claims the same people: shot yields to killed. */
  readonly unless: string | null
  /** Person this draft counts, for joining weak singulars; -1 where none. */
  readonly person: number
  /** Negation was already taken into the value (zero, or the code's negative). */
  readonly settled: boolean
  /** The outlet's own words within somebody's statement or wish: the adjective in "shot unarmed Blake". */
  readonly owned?: boolean
  /** "Two of them", "the other four": a part of a whole; where the article counts the whole, it does not vote. */
  readonly part?: boolean
  /** A part told by how badly they were hurt: no total, even where only others count the whole. */
  readonly graded?: boolean
  /** Named or aged in passing, "the attacker, John Roe, 31": no doubt or negation of the clause round it reaches that. */
  readonly given?: boolean
  /** Said in the same words of somebody listed with the first: "A and B were charged". */
  readonly also?: boolean
  /** How many words and slots the frame of a category has: of two that cover the same, the fuller one says more. */
  readonly words?: number | undefined
  /** "67 Germans": who they are, where the number can be a part of a larger one. */
  readonly subset?: string | null | undefined
  /** Why this draft tells of another event, where its sentence does not as a whole. */
  readonly away?: string | undefined
}

/** What a claim of nobody in particular is made of. */
type Impersonal = Pick<Draft, 'field' | 'first' | 'last' | 'trigger' | 'rules'> & { readonly value: Value }

/** The draft of a value that is nobody's, told as it stands. */
export function impersonal({ field, value, first, last, trigger, rules }: Impersonal): Draft {
  return {
    field,
    value,
    subject: null,
    first,
    last,
    trigger,
    rules,
    state: 'value',
    weak: false,
    unless: null,
    person: -1,
    settled: true,
  }
}

/** The draft with all it may say, so that drafts of all rules are of one shape: whatever reads them later reads them faster. */
export function uniform(draft: Draft): Draft {
  const { field, value, subject, first, last, trigger, rules, state, weak, unless, person, settled } = draft
  const { owned = false, part = false, graded = false, given = false, also = false, words, subset, away } = draft
  // one literal: put together from two objects it took a tenth of binding
  return {
    field,
    value,
    subject,
    first,
    last,
    trigger,
    rules,
    state,
    weak,
    unless,
    person,
    settled,
    owned,
    part,
    graded,
    given,
    also,
    words,
    subset,
    away,
  }
}
