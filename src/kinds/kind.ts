// What every kind of value must provide: five verbs and no base class. A kind's rules, meaning and proof live on its shelf.

import type { Lookalike, Mention, MentionKind } from '../model/claim.ts'
import type { Field, FieldPack } from '../model/pack.ts'
import type { Parsed } from '../model/syntax.ts'
import type { Value } from '../model/value.ts'

/** What a rule found: the tokens it covers and its reading. `read` may decline with null. */
export interface Found<R> {
  readonly first: number
  readonly last: number
  readonly reading: R
  readonly lookalike?: Lookalike
  readonly kind?: MentionKind
}

/**
 * A plain rule: `read` is called at each token whose lexicon id is in `words` (or whose token kind is in `kinds`),
 * looks at a bounded window round it, and gives what it found or null. Rules of a shelf are tried in order at a token;
 * the first that finds something wins, and tokens it covers are not tried again by the same shelf.
 */
export interface Rule<R> {
  /** `kind.name`, such as `count.cardinal`. */
  readonly id: string
  /** One sentence for `claims why`. */
  readonly about: string
  readonly read: (parsed: Parsed, token: number) => Found<R> | null
}

/** How two regions stand to each other; soft = apart only because of a soft edge. `nested-left`: the left lies inside the right. */
export type Relation = 'same' | 'nested-left' | 'nested-right' | 'overlapping' | 'apart' | 'apart-soft' | 'incomparable'

export interface Related {
  readonly relation: Relation
  /** One clause of plain English that says why, with the values: "7 lies inside at least 3". */
  readonly because: string
  /** The same without the values, where more than the relation itself has to be told: "the same after conversion". */
  readonly clause?: string
  /** Alert or note that the values themselves suggest: unit-slip, half-day, near-miss, adjacent … */
  readonly hint?: string
}

export interface RelateContext {
  readonly field: Field
  /** Publication days of the two sources, where known, for symbolic days. */
  readonly published: readonly [string | null, string | null]
  /** Aliases that some source gives for one entity: lower-cased name → canonical lower-cased name. */
  readonly aliases: ReadonlyMap<string, string>
}

export interface SettleContext {
  readonly parsed: Parsed
  /** All mentions of the article in text order (all kinds). */
  readonly mentions: readonly Mention[]
  /** Value of a mention of a kind settled before this one (order of `kinds.ts`: entity, time, count, quantity, category, quote). */
  readonly valueOf: (mention: Mention) => Value | undefined
}

export interface Kind<R = unknown, V extends Value = Value> {
  readonly name: V['kind']
  /** Finds all mentions of this kind in one pass over the tokens; only `category` needs the packs. */
  readonly extract: (parsed: Parsed, packs: readonly FieldPack[]) => Mention<R>[]
  /** Gives each of this kind's mentions its value; same order and length as `mine`. */
  readonly settle: (mine: readonly Mention<R>[], context: SettleContext) => V[]
  readonly relate: (left: V, right: V, context: RelateContext) => Related
  /** Short plain form for tables: "at least 6", "Sun 23 Aug 2020", "serious". */
  readonly show: (value: V) => string
}
