// What the rules of tagging share: the article's arrays, the sentence at work, and what its clause has had so far.

import type { Tokens } from '../model/tokens.ts'
import type { Classified } from './classify.ts'

/** What the tag rules see: the article's arrays, the tags so far and the sentence at work. */
export interface Tagging extends Classified {
  readonly tokens: Tokens
  readonly pos: Uint8Array
  /** Bounds of the sentence. */
  first: number
  last: number
  /** A headline: auxiliaries are dropped, past forms are passive unless an object follows. */
  headline: boolean
  /** Most words have capitals: capitals mean nothing. */
  titleCase: boolean
  /** The clause at hand has a finite verb already. */
  finite: boolean
  /** Tag of the last verb of the sentence, for coordination ("tasered and shot"). */
  lastVerb: number
}
