// Tolls told county by county: "three died in Harlan County, two in Letcher County" are parts of the number told for all of them.

import { intern } from '../lex/lexicon.ts'
import { WordTable } from '../lex/word-table.ts'
import type { SettledMention } from '../model/claim.ts'
import { type Draft, uniform } from './draft.ts'
import { isHeard } from './lead.ts'
import { levelOf, PART, STREET } from './place-level.ts'
import type { Scene } from './scene.ts'
import { inHeadline } from './zone-of.ts'

/** Tokens behind a number in which its place stands. */
const REACH = 10
/** One place with a number of its own can be the event's. */
const FEWEST = 2
/** Tokens into a sentence in which it names the place that it is of. */
const OPENS = 4
const IN = intern('in')
const TELLERS = new WordTable(['coroner', 'sheriff', 'police', 'officials', 'authorities', 'officers'])

/** The drafts, with the tolls of single towns as parts, and without those towns as places of the event. */
export function withTownParts(
  scene: Scene,
  drafts: readonly Draft[],
  votes: (draft: Draft) => boolean,
): readonly Draft[] {
  const most = mostOf(drafts, votes)
  const own = openingPlaces(scene)
  const parts = new Set<Draft>()
  const towns = new Set<string>()
  const sentences = new Set<number>()
  for (const draft of drafts) {
    if (!isCount(draft) || draft.weak || inHeadline(scene.article, draft.first) || !votes(draft)) continue
    const number = numberOf(draft)
    if (number === null || number >= (most.get(draft.field.name) ?? 0)) continue
    const town = townOf(scene, draft)
    if (town === null || own.has(town)) continue
    parts.add(draft)
    towns.add(town)
    sentences.add(scene.article.sentenceOf[draft.first]!)
  }
  if (towns.size < FEWEST) return drafts
  const isTown = ({ field, value, first }: Draft): boolean =>
    field.of === 'place' &&
    value?.kind === 'entity' &&
    towns.has(value.name) &&
    sentences.has(scene.article.sentenceOf[first]!)
  return drafts.map((draft) => {
    if (isTown(draft)) return uniform({ ...draft, away: 'one of several places' })
    return parts.has(draft) ? uniform({ ...draft, part: true }) : draft
  })
}

function isCount({ field, value }: Draft): boolean {
  return field.kind === 'count' && field.of === 'people' && field.subEvent === 'event' && value?.kind === 'count'
}

function numberOf({ value }: Draft): number | null {
  return value?.kind === 'count' && value.max !== 0 ? value.min : null
}

/** The highest number of each field that the article tells. */
function mostOf(drafts: readonly Draft[], votes: (draft: Draft) => boolean): Map<string, number> {
  const most = new Map<string, number>()
  for (const draft of drafts)
    if (isCount(draft) && !draft.weak && votes(draft))
      most.set(draft.field.name, Math.max(most.get(draft.field.name) ?? 0, numberOf(draft) ?? 0))
  return most
}

function isFirstOfBody(scene: Scene, sentence: number): boolean {
  return isHeard(scene, sentence) && !inHeadline(scene.article, scene.article.sentences[sentence]!.first)
}

/** The places of the headline and of the first sentence below it: those of the whole event. */
function openingPlaces(scene: Scene): Set<string> {
  const { sentences, mentions, sentenceOf } = scene.article
  const found = new Set<string>()
  let end = 0
  while (end < sentences.length && !isFirstOfBody(scene, end)) end++
  for (const mention of mentions) {
    if (sentenceOf[mention.first]! > end) break
    if (mention.kind === 'place' && mention.value.kind === 'entity') found.add(mention.value.name)
  }
  return found
}

/** The town or county right behind a number, or the one that its sentence opens with. */
function townOf(scene: Scene, { first, last }: Draft): string | null {
  const { sentences, sentenceOf } = scene.article
  const sentence = sentences[sentenceOf[first]!]!
  const behind = scene.placeIn(last, Math.min(sentence.last, last + REACH))
  if (behind !== null) return nameOf(behind)
  // "In Harlan County nine died", "the Harlan County coroner said nine"
  const opening = scene.placeIn(sentence.first, Math.min(first, sentence.first + OPENS))
  if (opening === null) return null
  const { word } = scene.article.tokens
  return word[opening.first - 1] === IN || TELLERS.has(word[opening.last] ?? 0) ? nameOf(opening) : null
}

function nameOf(place: SettledMention | null): string | null {
  return place?.value.kind === 'entity' && levelOf(place) >= PART && levelOf(place) < STREET ? place.value.name : null
}
