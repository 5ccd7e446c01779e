// Words joined by a hyphen that describe the noun behind them: "life-threatening wounds", "four off-duty officers".

import { Can } from '../lex/lexicon.ts'
import { Pos } from '../model/syntax.ts'
import { Shape } from '../model/tokens.ts'
import { Amb } from './classes.ts'
import { Open } from './classify.ts'
import type { Tagging } from './tagging.ts'

/** The first word of a compound: a preposition glued to a noun with another noun behind it. */
export function opensCompound(t: Tagging, i: number, code: number, follows: Follows): boolean {
  if (code !== Pos.Preposition && code !== Amb.Particle && code !== Pos.Adverb) return false
  const next = i + 2
  return (
    next < t.last && t.code[next] === Open && !isSpaced(t, i + 1) && !isSpaced(t, next) && describes(t, next, follows)
  )
}

/** The last word of a compound, behind its hyphen. */
export function endsCompound(t: Tagging, i: number, can: number, follows: Follows): boolean {
  if (!isSpaced(t, i) && (can & (Can.Participle | Can.Gerund | Can.Adjective)) !== 0) return true
  return t.pos[i - 2] === Pos.Adjective && t.code[i - 2] !== Open && describes(t, i, follows)
}

/** Whether a noun follows a word. */
type Follows = (t: Tagging, i: number) => boolean

function describes(t: Tagging, i: number, follows: Follows): boolean {
  return (t.can[i]! & Can.Noun) !== 0 && follows(t, i)
}

function isSpaced(t: Tagging, i: number): boolean {
  return (t.tokens.shape[i]! & Shape.Space) !== 0
}
