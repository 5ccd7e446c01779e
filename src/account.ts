// Spine 1: an article becomes an account of what its source claims. Every stage stands here by name, in order, and nowhere else.

import { assemble } from './assemble/assemble.ts'
import { attribute } from './attribute/attribute.ts'
import { frameTable } from './frames/frame-table.ts'
import { extract, settle } from './kinds/kinds.ts'
import { lex } from './lex/lexer.ts'
import type { Account } from './model/claim.ts'
import type { Document } from './model/document.ts'
import type { FieldPack } from './model/pack.ts'
import { segment } from './segment/segment.ts'
import { parse } from './syntax/parse.ts'

/** Reads one document with the given packs. Pure and linear in the document's length. */
export function account(document: Document, packs: readonly FieldPack[]): Account {
  // words that only packs know must be known before the first article is split into words, not from the second on
  frameTable(packs)
  // no stage is held beside the next: a large article would keep what it no longer needs
  const parsed = parse(segment(lex(document)))
  return assemble(attribute(settle(extract(parsed, packs))), packs)
}

/**
 * The accounts of several short documents, in their order: the same as of each alone. Every stage reads all of them before the
 * next begins, so that its code and tables are at hand: sixteen at a time cost an eighth less than one by one.
 */
export function accounts(documents: readonly Document[], packs: readonly FieldPack[]): Account[] {
  frameTable(packs)
  const parsed = documents.map(lex).map(segment).map(parse)
  const settled = parsed.map((one) => extract(one, packs)).map(settle)
  return settled.map(attribute).map((article) => assemble(article, packs))
}
