// Mentions (what stands in the text), the standing of a place in the text, and claims (what a source says about a field).

import type { Document, ZoneKind } from './document.ts'
import type { Problem } from './problem.ts'
import type { Span } from './span.ts'
import type { Parsed, TokenRange } from './syntax.ts'
import type { Speaker, Value } from './value.ts'

export type MentionKind = 'count' | 'quantity' | 'time' | 'person' | 'organization' | 'place' | 'quote' | 'category'

/** Why a number or a quotation mark can never answer a count field: kept for `claims audit`. */
export type Lookalike =
  | 'age'
  | 'address'
  | 'route'
  | 'name'
  | 'clock'
  | 'date'
  | 'unit'
  | 'score'
  | 'identifier'
  | 'list'
  | 'idiom'
  | 'title'
  | 'nickname'
  | 'scare'
  | 'phone'
  | 'model'
  | 'ratio'

/** One thing found in the text by one rule; `R` is the kind's own reading (what the words literally say). */
export interface Mention<R = unknown> extends Span, TokenRange {
  readonly kind: MentionKind
  readonly reading: R
  /** `kind.rule`, such as `count.cardinal`. */
  readonly rule: string
  readonly lookalike: Lookalike | null
}

/** A mention with its value settled in the article's context (dates resolved, names joined to their fullest form). */
export interface SettledMention extends Mention {
  readonly value: Value
}

export interface Voice extends Speaker {
  /** The words that make it a source: said, according to, reported … */
  readonly cue: string | null
  /** "press release", "statement", "tweet" … */
  readonly medium: string | null
}

export interface Attribution {
  readonly form: 'direct' | 'indirect' | 'none'
  /** Nearest first: neighbours, Kenosha News. Empty = the outlet's own voice. */
  readonly chain: readonly Voice[]
}

export type Certainty = 'asserted' | 'hedged' | 'negated'
export type ClaimState = 'value' | 'unknown' | 'denied'

/** How things stand at one token: filled by `attribute/`, read by `assemble/`. */
export interface Standing {
  readonly attribution: Attribution
  /** may, appears to, allegedly … in scope. */
  readonly hedged: boolean
  /** Token of the hedge cue, or -1. */
  readonly hedge: number
  /** Polarity: an odd number of negations in scope. */
  readonly negated: boolean
  readonly negation: number
  /** "it is not clear whether", "have not said if". */
  readonly unknown: boolean
  /** "denied that", "rejected claims that". */
  readonly denied: boolean
  /** Question, condition, wish, plan, attempt: kept, never votes. */
  readonly unreal: 'none' | 'question' | 'conditional' | 'wish' | 'plan' | 'attempt'
  /** "initially", "earlier reports said": superseded by the source itself. */
  readonly superseded: boolean
}

export interface Subject {
  /** Stable slug within the report: `jacob-blake`, `the-suspect`. */
  readonly id: string
  readonly label: string
  /** What part the person plays in the main event, where the text shows it. */
  readonly role?: 'victim' | 'suspect' | 'officer' | 'other'
  /** True where the label is a description ("the man"), not a name. */
  readonly described?: boolean
}

export interface Evidence extends Span {
  readonly text: string
}

export interface Claim extends Span {
  /** Hash of source identity, field, subject, settled value and occurrence; no offsets. */
  readonly id: string
  readonly source: string
  readonly field: string
  readonly subject: Subject | null
  readonly value: Value | null
  readonly shown: string
  readonly state: ClaimState
  readonly certainty: Certainty
  readonly zone: ZoneKind
  readonly votes: boolean
  readonly event: 'main' | 'background'
  readonly attribution: Attribution
  readonly text: string
  readonly line: number
  readonly column: number
  readonly evidence: Evidence
  /** Rules that found and bound it, in order: `count.cardinal`, `bind.shots.fire`, then reasons for and against (`reason.same-clause`). */
  readonly rules: readonly string[]
  /** As-of time where the text gives one ("as of Monday 6 p.m."), TIMEX3, else null. */
  readonly asOf: string | null
  /** A word of revision stands at the claim: revised, corrected, updated, now, later. */
  readonly revised: boolean
}

/** One entry of the ledger: a number, quotation mark or time word and what became of it. */
export interface LedgerEntry extends Span {
  readonly what: 'number' | 'quote' | 'time'
  readonly text: string
  readonly state: 'claimed' | 'ignored' | 'unbound'
  /** The claim's field, the reason for ignoring, or why nothing bound it. */
  readonly reason: string
}

export interface Extracted extends Parsed {
  readonly mentions: readonly Mention[]
}

export interface Settled extends Parsed {
  readonly mentions: readonly SettledMention[]
}

export interface Attributed extends Settled {
  /** Standing at a token: who vouches for it, how surely, with what polarity. */
  standingAt(token: number): Standing
}

/** Where the runs of words that hold the first word of a claim stand in the list of its article. */
export interface NearRuns {
  readonly first: number
  readonly count: number
  /** Words that the claim lies behind the first word of the first run. */
  readonly distance: number
}

/** The runs of words beside the claims of one article. */
export interface Runs {
  /** A whole number below 2 ** 53 for each run, in the order of the text. */
  readonly hashes: Float64Array
  /** By claim id. */
  readonly near: ReadonlyMap<string, NearRuns>
}

/** What comparing needs of the text itself: taken down where the text is not kept or not read again. */
export interface Traits {
  /** The opening of the article, cut to a label. */
  readonly label: string
  /** Words and place of each quotation among the mentions, in their order. */
  readonly quotes: readonly { readonly text: string; readonly line: number; readonly column: number }[]
  /** Beside all claims, those of quotations too. */
  readonly runs: Runs
}

/** Spine 1's result: what one source claims. */
export interface Account {
  readonly document: Document
  /** What later stages may ask of the text. */
  readonly parsed: Pick<Parsed, 'zones' | 'tokens'>
  readonly mentions: readonly SettledMention[]
  readonly claims: readonly Claim[]
  readonly ledger: readonly LedgerEntry[]
  readonly problems: readonly Problem[]
  /** Set where the account was stored: then they stand for the text. */
  readonly traits?: Traits
  /** The result line as UTF-8, where it is at hand: with all claims, without the text. */
  readonly line?: readonly Uint8Array[]
}
