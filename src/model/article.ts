// One shape for an article from the first stage to the last: fields of later stages stand empty until their stage fills them.
// Every rule reads articles; objects of many shapes would make each of those reads a search.

import type { Attributed, Mention, SettledMention, Standing } from './claim.ts'
import type { Document, Zone } from './document.ts'
import type { Clause, Lexed, NounGroup, Parsed, Segmented, Sentence, TokenRange, VerbGroup } from './syntax.ts'
import type { Tokens } from './tokens.ts'

type SyntaxOf = Pick<Parsed, 'pos' | 'groups' | 'groupOf' | 'verbs' | 'verbOf' | 'clauses' | 'clauseOf'>

const NONE: readonly never[] = []
const NO_BYTES = new Uint8Array(0)
const NO_INDEX = new Int32Array(0)
const NO_SENTENCES = new Uint32Array(0)

function nothingStands(): Standing {
  throw new Error('standing was asked for before the stage that works it out')
}

class Article implements Attributed {
  readonly document: Document
  readonly tokens: Tokens
  paragraphs: readonly TokenRange[] = NONE
  zones: readonly Zone[] = NONE
  sentences: readonly Sentence[] = NONE
  sentenceOf: Uint32Array = NO_SENTENCES
  pos: Uint8Array = NO_BYTES
  groups: readonly NounGroup[] = NONE
  groupOf: Int32Array = NO_INDEX
  verbs: readonly VerbGroup[] = NONE
  verbOf: Int32Array = NO_INDEX
  clauses: readonly Clause[] = NONE
  clauseOf: Int32Array = NO_INDEX
  mentions: readonly SettledMention[] = NONE
  standingAt: (token: number) => Standing = nothingStands

  constructor(document: Document, tokens: Tokens) {
    this.document = document
    this.tokens = tokens
  }
}

export function lexedArticle(document: Document, tokens: Tokens): Lexed {
  return new Article(document, tokens)
}

function after(lexed: Lexed, parts: Omit<Segmented, 'document' | 'tokens'>): Article {
  const next = new Article(lexed.document, lexed.tokens)
  next.paragraphs = parts.paragraphs
  next.zones = parts.zones
  next.sentences = parts.sentences
  next.sentenceOf = parts.sentenceOf
  return next
}

function afterParse(segmented: Segmented, syntax: SyntaxOf): Article {
  const next = after(segmented, segmented)
  next.pos = syntax.pos
  next.groups = syntax.groups
  next.groupOf = syntax.groupOf
  next.verbs = syntax.verbs
  next.verbOf = syntax.verbOf
  next.clauses = syntax.clauses
  next.clauseOf = syntax.clauseOf
  return next
}

export function segmentedArticle(lexed: Lexed, parts: Omit<Segmented, 'document' | 'tokens'>): Segmented {
  return after(lexed, parts)
}

export function parsedArticle(segmented: Segmented, syntax: SyntaxOf): Parsed {
  return afterParse(segmented, syntax)
}

/** The article with its mentions; they are all settled where `M` says so. */
export function withMentions<M extends Mention>(
  parsed: Parsed,
  mentions: readonly M[],
): Parsed & { readonly mentions: readonly M[] } {
  const next = afterParse(parsed, parsed)
  next.mentions = mentions as readonly Mention[] as readonly SettledMention[]
  return next as unknown as Parsed & { readonly mentions: readonly M[] }
}

export function attributedArticle(
  parsed: Parsed & { readonly mentions: readonly SettledMention[] },
  standingAt: (token: number) => Standing,
): Attributed {
  const next = afterParse(parsed, parsed)
  next.mentions = parsed.mentions
  next.standingAt = standingAt
  return next
}
