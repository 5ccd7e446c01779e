// The dead told below a line: "Among the dead are:" over paragraphs with a mark, each of which tells of one person at length.

import { WordTable } from '../lex/word-table.ts'
import type { SettledMention } from '../model/claim.ts'
import { Shape, TokenKind } from '../model/tokens.ts'
import type { Cast } from './cast.ts'
import { root } from './person.ts'
import { rollBelow } from './rolls.ts'
import type { Scene } from './scene.ts'

/** What a name below the line weighs: as much as one told by a frame. */
const LISTED = 3
/** Entries of one list. */
const MOST = 60
/** Tokens of an entry up to the end of its name: "Play-by-play announcer Ann Lee". */
const LEAD = 9
/** Words of the line that tell whose names follow. */
const HARMED = new WordTable('dead killed died deceased victim victims fatalities wounded injured'.split(' '))
/** Words that tell of a list, and those that make it one of somebody else. */
const LISTS = new WordTable('are is were was include includes included as names identified named'.split(' '))
const OTHERS = new WordTable('suspect suspects accused arrested charged family families relatives survivors'.split(' '))

/** Gives everybody who is told below such a line the part of a victim. */
export function giveDeadBelow(scene: Scene, cast: Cast): void {
  const { sentences } = scene.article
  for (let s = 0; s + 1 < sentences.length; s++) {
    if (!tellsDead(scene, s)) continue
    for (const name of marked(scene, s + 1) ?? rollBelow(scene, s)) {
      const person = cast.called(name)
      if (person !== null) root(person).roles.victim += LISTED
    }
  }
}

/** "Authorities have named no one, but among the dead are:" */
function tellsDead({ article }: Scene, s: number): boolean {
  const { tokens, sentences } = article
  const { first, last } = sentences[s]!
  if (last <= first || tokens.text[tokens.start[last - 1]!] !== ':') return false
  let harmed = false
  let lists = false
  for (let t = Math.max(first, last - MOST); t < last; t++) {
    const word = tokens.word[t]!
    if (OTHERS.has(word)) return false
    harmed ||= HARMED.has(word)
    lists ||= LISTS.has(word)
  }
  return harmed && lists
}

/** The names of the marked paragraphs below the line, up to the first without a name; null where they bear no mark. */
function marked(scene: Scene, from: number): SettledMention[] | null {
  const { sentences, tokens } = scene.article
  const found: SettledMention[] = []
  for (let s = from; s < sentences.length && found.length < MOST; s++) {
    const { first } = sentences[s]!
    if ((tokens.shape[first]! & Shape.Paragraph) === 0) continue
    const name = tokens.kind[first] === TokenKind.Word ? null : nameIn(scene, s)
    if (name === null) break
    found.push(name)
  }
  return found.length === 0 ? null : found
}

/** The first name of an entry, before any verb. */
function nameIn(scene: Scene, s: number): SettledMention | null {
  const { sentences, verbOf } = scene.article
  const { first, last } = sentences[s]!
  for (let t = first; t < Math.min(last, first + LEAD) && verbOf[t]! < 0; t++) {
    const entity = scene.entityOf(t)
    if (entity?.kind === 'person' && entity.first === t) return entity
  }
  return null
}
