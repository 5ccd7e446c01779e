// The packs that come with the tool, compiled at build time so that neither YAML nor its schema loads at start-up.

import type { FieldPack } from '../model/pack.ts'
import { packs } from './generated/packs.js'

/** All shipped packs, `incident` first; all are active by default. */
export function shippedPacks(): readonly FieldPack[] {
  return packs
}
