// "Meanwhile, in Sydney …": the rest of an article that goes over to another affair in another country.

import { intern } from '../lex/lexicon.ts'
import { WordTable } from '../lex/word-table.ts'
import type { SettledMention } from '../model/claim.ts'
import { firstNotBefore } from '../model/halving.ts'
import type { TokenRange } from '../model/syntax.ts'
import { LEAD, leadEnd } from './lead.ts'
import type { Scene } from './scene.ts'

const TURNS = new WordTable(['meanwhile', 'elsewhere', 'separately'])
const COMMA = intern(',')
/** An article turns to other affairs no more often. */
const MOST = 3

/** The sentences that tell of another country's affair, up to where the article comes back to a place it told before. */
export function meanwhile(scene: Scene): TokenRange[] {
  const { sentences, tokens } = scene.article
  const found: TokenRange[] = []
  let own: Told | null = null
  for (let s = LEAD; s < sentences.length && found.length < MOST; s++) {
    const { first } = sentences[s]!
    if (!TURNS.has(tokens.word[first]!) || tokens.word[first + 1] !== COMMA) continue
    own ??= toldIn(scene, 0, sentences[leadEnd(scene) - 1]?.last ?? 0)
    const there = toldIn(scene, first, sentences[s]!.last)
    if (own.countries.size === 0 || there.countries.size === 0 || meets(there.countries, own.countries)) continue
    const before = toldIn(scene, 0, first)
    let last = s + 1
    while (
      last < sentences.length &&
      !meets(toldIn(scene, sentences[last]!.first, sentences[last]!.last).names, before.names)
    )
      last++
    found.push({ first, last: sentences[last - 1]!.last })
    s = last - 1
  }
  return found
}

interface Told {
  readonly names: Set<string>
  readonly countries: Set<string>
}

/** Places that a range names, and the countries they lie in. */
function toldIn(scene: Scene, first: number, last: number): Told {
  const told: Told = { names: new Set(), countries: new Set() }
  const { mentions } = scene.article
  for (let m = firstNotBefore(mentions.length, (k) => mentions[k]!.first < first); m < mentions.length; m++) {
    const mention = mentions[m]!
    if (mention.first >= last) break
    if (mention.kind !== 'place' || mention.value.kind !== 'entity') continue
    told.names.add(mention.value.name)
    const country = countryOf(mention)
    if (country !== '') told.countries.add(country)
  }
  return told
}

function countryOf({ value }: SettledMention): string {
  if (value.kind !== 'entity') return ''
  return value.level === 'country' ? (value.aliases[0] ?? value.name) : (value.within?.at(-1) ?? '')
}

function meets(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const one of a) if (b.has(one)) return true
  return false
}
