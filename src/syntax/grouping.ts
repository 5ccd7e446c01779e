// What the rules of noun groups share: the article's arrays, and the groups found so far with links still open.

import type { NounGroup } from '../model/syntax.ts'
import type { Tokens } from '../model/tokens.ts'

/** A group while its links are still being found. */
export type DraftGroup = { -readonly [K in keyof NounGroup]: NounGroup[K] }

export interface Grouping {
  readonly tokens: Tokens
  readonly pos: Uint8Array
  readonly can: Uint32Array
  readonly groups: DraftGroup[]
  readonly groupOf: Int32Array
}
