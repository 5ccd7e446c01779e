// In which part of the article a token stands.

import type { ZoneKind } from '../model/document.ts'
import type { Segmented } from '../model/syntax.ts'

type Zoned = Pick<Segmented, 'zones' | 'sentences' | 'sentenceOf'>

/** The kind of the zone that holds a token. */
export function zoneOf({ zones, sentences, sentenceOf }: Zoned, token: number): ZoneKind {
  return zones[sentences[sentenceOf[token]!]!.zone]!.kind
}

/** Headlines leave words out, and titles write every word as a name. */
export function inHeadline(article: Zoned, token: number): boolean {
  return zoneOf(article, token) === 'headline'
}
