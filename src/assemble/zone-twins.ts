// One hour told twice: "4:20 p.m. local time (2020 GMT)" is one moment, and the clock of the place is the one that counts.

import { intern } from '../lex/lexicon.ts'
import type { SettledMention } from '../model/claim.ts'
import { isClock } from './days.ts'
import type { Scene } from './scene.ts'

const OPEN = intern('(')
/** Tokens from an hour to the bracket behind it: "4:20 p.m. local time (". */
const NEAR = 3
/** The zones in which agencies repeat an hour for readers elsewhere. */
const WORLD: ReadonlySet<string | null> = new Set(['GMT', 'UTC'])

/** True for the lesser of two hours of which one stands in brackets behind the other: the world's clock, else the one in brackets. */
export function isTwinHour(scene: Scene, mention: SettledMention): boolean {
  const { tokens } = scene.article
  const before = tokens.word[mention.first - 1] === OPEN ? clockAround(scene, mention.first - 2, -1) : null
  if (before !== null) return !isWorld(before) || isWorld(mention)
  for (let t = mention.last; t < mention.last + NEAR && t + 1 < tokens.count; t++)
    if (tokens.word[t] === OPEN) {
      const after = clockAround(scene, t + 1, 1)
      return after !== null && after.first === t + 1 && isWorld(mention) && !isWorld(after)
    }
  return false
}

/** The clock time at a token or, going on in one direction, at most a few tokens off. */
function clockAround(scene: Scene, from: number, step: 1 | -1): SettledMention | null {
  for (let k = 0, t = from; k < NEAR && t >= 0; k++, t += step) {
    const mention = scene.timeAtToken(t)
    if (mention !== null) return mention.value.kind === 'time' && isClock(mention.value) ? mention : null
  }
  return null
}

function isWorld({ value }: SettledMention): boolean {
  return value.kind === 'time' && WORLD.has(value.zone)
}
