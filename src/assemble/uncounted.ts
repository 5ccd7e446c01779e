// Groups without a number that still say how many: casualties, "any workers" of a denial, officers in the plural who acted.

import type { Match } from '../frames/match.ts'
import type { Fill } from '../frames/windows.ts'
import { WordTable } from '../lex/word-table.ts'
import type { CountValue } from '../model/value.ts'
import type { Scene } from './scene.ts'
import { inHeadline } from './zone-of.ts'

/** A count before it is a draft: its tokens, rules, and whether a stronger one outdoes it. */
export interface Counted {
  readonly value: CountValue
  readonly first: number
  readonly last: number
  readonly rules: readonly string[]
  readonly weak: boolean
  readonly person: number
}

const CASUALTY = new WordTable(['casualty', 'casualties'])

/** Casualties are the dead and the hurt together: more people than the field counts. */
export function wider(scene: Scene, { trigger }: Match): Pick<CountValue, 'population'> {
  return CASUALTY.has(scene.article.tokens.word[trigger]!) ? { population: 'casualties' } : {}
}

const ANYONE = new WordTable(['anyone', 'anybody'])

/** Name of the rule by which a denial speaks of anybody at all. */
export const ANYBODY = 'count.anybody'

/** "Denied that workers were hurt": what is denied is that there was anybody. */
export function anyOf(scene: Scene, { group, first, last }: Fill): Counted | null {
  if (group < 0) return null
  const { plural, head } = scene.article.groups[group]!
  if (!plural && !ANYONE.has(scene.article.tokens.word[head]!)) return null
  const value: CountValue = { kind: 'count', min: 1, max: null, approx: false, form: 'at-least' }
  return { value, first, last, rules: [ANYBODY], weak: false, person: -1 }
}

/** Weak forms that say something even where the field has no natural zero. */
export const KEPT: ReadonlySet<string> = new Set(['ordinal', 'plural'])

/** Measures of people who acted. */
const MEASURES: ReadonlySet<string> = new Set(['fired', 'drew'])

/** "Officers shoot man": a plural without a number, of people who did it; headlines write it of one as well. */
export function actors(scene: Scene, match: Match, { group, first, last }: Fill): Counted | null {
  const { field, source } = match.frame
  const index = group < 0 ? undefined : scene.article.groups[group]
  if (index === undefined || !index.plural || index.definiteness !== 'bare') return null
  if (!inHeadline(scene.article, first)) return null
  if (!MEASURES.has(source.gives ?? '') || field.of === null) return null
  if (match.frame.verbs.length === 0 || (scene.table.bits.get('people')! & scene.table.bits.get(field.of)!) === 0)
    return null
  const value: CountValue = { kind: 'count', min: 2, max: null, approx: false, form: 'plural' }
  return { value, first, last, rules: ['count.plural'], weak: true, person: -1 }
}

/** Key of frames that say that people came to no harm. */
export const SAFE = 'safe'
const EVERYBODY = new WordTable(['everyone', 'everybody', 'all', 'both'])
const REST = new WordTable(['else', 'other', 'others', 'but', 'except'])

/** "Everyone escaped unhurt": then nobody was hurt; "everyone else" says that somebody was. */
export function noneOf({ article }: Scene, { first, last }: Fill): Counted | null {
  const { tokens } = article
  if (!EVERYBODY.has(tokens.word[first]!)) return null
  for (let t = first; t < last + 1; t++) if (REST.has(tokens.word[t]!)) return null
  const value: CountValue = { kind: 'count', min: 0, max: 0, approx: false, form: 'zero' }
  return { value, first, last, rules: ['count.everybody-safe'], weak: false, person: -1 }
}
