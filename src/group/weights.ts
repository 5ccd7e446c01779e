// Weights of words for grouping: what is rare in the batch and, for small batches, what is rare in news at large.

import type { Features } from './features.ts'

export type Vector = Map<number, number>

/**
 * Imagined articles of other events that stand beside the batch, so that four articles of one event share rare words too.
 * So many that a few more articles hardly change what is rare: measured on mixed real clusters from 100 to 1,000.
 */
const BACKGROUND = 1000
/** Share of them that hold a given common word, and a given name or unknown word. */
const COMMON_SHARE = 0.3
const RARE_SHARE = 0.002
/** Words kept of one article: its heaviest. */
const MOST_WORDS = 150

function documentFrequency(features: readonly Features[]): Map<number, number> {
  const out = new Map<number, number>()
  for (const { keys } of features) for (const key of keys) out.set(key, (out.get(key) ?? 0) + 1)
  return out
}

function normalised(entries: readonly (readonly [number, number])[]): Vector {
  let square = 0
  for (const [, weight] of entries) square += weight * weight
  const length = Math.sqrt(square) || 1
  return new Map(entries.map(([key, weight]) => [key, weight / length]))
}

/** Unit vectors of the articles: damped count × rarity. */
export function weigh(features: readonly Features[]): Vector[] {
  const frequency = documentFrequency(features)
  const all = features.length + BACKGROUND
  return features.map(({ keys, counts, rare }) => {
    const entries = keys.map((key, i): readonly [number, number] => {
      const share = rare[i] ? RARE_SHARE : COMMON_SHARE
      const rarity = Math.log(all / ((frequency.get(key) ?? 1) + BACKGROUND * share))
      return [key, Math.max(0, rarity) ** 1.5 * Math.log2(1 + (counts[i] as number))]
    })
    const kept = [...entries].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, MOST_WORDS)
    return normalised(kept)
  })
}
