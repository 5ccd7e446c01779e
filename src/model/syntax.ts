// Shallow syntax of one article: parts of speech, noun groups, verb groups and clauses over the token arrays.

import type { Document, Zone } from './document.ts'
import type { Tokens } from './tokens.ts'

/** A run of tokens, half-open. */
export interface TokenRange {
  readonly first: number
  readonly last: number
}

export interface Sentence extends TokenRange {
  /** Index in `Segmented.zones`. */
  readonly zone: number
  /** Index in `Segmented.paragraphs`. */
  readonly paragraph: number
}

export interface Lexed {
  readonly document: Document
  readonly tokens: Tokens
}

export interface Segmented extends Lexed {
  readonly paragraphs: readonly TokenRange[]
  readonly zones: readonly Zone[]
  readonly sentences: readonly Sentence[]
  /** Sentence index of every token. */
  readonly sentenceOf: Uint32Array
}

/** Part of speech of a token in its place (after disambiguation). */
export enum Pos {
  Other = 0,
  Noun = 1,
  Proper = 2,
  Pronoun = 3,
  Determiner = 4,
  Possessive = 5, // his, her, their and 's / '
  Adjective = 6,
  Adverb = 7,
  Preposition = 8,
  To = 9, // infinitive marker
  Conjunction = 10, // and, or, but
  Subordinator = 11, // that, because, if, while, after + clause
  Relative = 12, // who, which, that (relative)
  Number = 13, // cardinal in words or digits
  Ordinal = 14,
  Be = 15,
  Have = 16,
  Do = 17,
  Modal = 18,
  Not = 19, // not, n't, never
  VerbBase = 20,
  VerbPresent = 21, // third person singular
  VerbPast = 22,
  Participle = 23,
  Gerund = 24,
  Punctuation = 25,
  Quote = 26,
  Interjection = 27,
}

export type Definiteness = 'definite' | 'indefinite' | 'demonstrative' | 'possessive' | 'other' | 'no' | 'bare'

export interface NounGroup extends TokenRange {
  /** Token of the head noun; a pronoun, a number or the last name of a proper name where there is no noun. */
  readonly head: number
  readonly definiteness: Definiteness
  readonly plural: boolean
  /** Head is a proper name. */
  readonly proper: boolean
  /** Pronoun group: he, they, who, others … */
  readonly pronoun: boolean
  /** First and last token of the number expression inside (bounds and approximators included), or -1. "at least six people" → tokens of "at least six". */
  readonly numberFirst: number
  readonly numberLast: number
  /** Preposition token directly before the group, or -1. */
  readonly preposition: number
  /** Index of the group that this one hangs on by "of" ("two of his children": group "his children" hangs on "two"), or -1. */
  readonly ofParent: number
  /** Index of the next member of the same coordination ("three men and two women"), or -1. */
  readonly conjunct: number
  /** Index of a group in apposition to this one ("Jacob Blake, 29," "the driver, John Doe,"), or -1. */
  readonly apposition: number
}

export type Voice = 'active' | 'passive'
export type Modality = 'none' | 'may' | 'will' | 'would' | 'should' | 'can' | 'must'

export interface VerbGroup extends TokenRange {
  /** Token of the main verb. */
  readonly main: number
  /** Lexicon id of the main verb's lemma. */
  readonly lemma: number
  readonly voice: Voice
  /** False for "to" infinitives, participles and gerunds that open a clause of their own. */
  readonly finite: boolean
  readonly form: 'past' | 'present' | 'base' | 'participle' | 'gerund' | 'infinitive'
  readonly perfect: boolean
  readonly progressive: boolean
  readonly negated: boolean
  readonly modality: Modality
  /** Token of the negation, modal or catenative verb that changes the standing ("tried to", "failed to"), or -1. */
  readonly cue: number
}

export type ClauseKind = 'main' | 'that' | 'relative' | 'participle' | 'infinitive' | 'adverbial' | 'verbless'

export interface Clause extends TokenRange {
  readonly kind: ClauseKind
  /** Index in `verbs`, or -1 for a verbless clause. */
  readonly verb: number
  /** Index in `groups`, or -1. For a passive clause this is the grammatical subject. Shared subjects and relative antecedents are filled in. */
  readonly subject: number
  /** Index in `groups`, or -1: first noun group after the verb without a preposition. */
  readonly object: number
  /** Index in `clauses` of the clause this one depends on, or -1. */
  readonly parent: number
  /** Token of the connective or relative pronoun that opens it, or -1. */
  readonly connective: number
  readonly sentence: number
}

export interface Parsed extends Segmented {
  readonly pos: Uint8Array
  readonly groups: readonly NounGroup[]
  /** Index of the noun group that holds a token, or -1. */
  readonly groupOf: Int32Array
  readonly verbs: readonly VerbGroup[]
  /** Index of the verb group that holds a token, or -1. */
  readonly verbOf: Int32Array
  readonly clauses: readonly Clause[]
  /** Index of the innermost clause that holds a token, or -1. */
  readonly clauseOf: Int32Array
}
