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
