// Numbers of one sentence that add up: "the blast killed one worker at once; two others died later" tells of three.

import type { CountValue } from '../model/value.ts'
import { type Draft, uniform } from './draft.ts'
import type { Scene } from './scene.ts'
import type { Tolls } from './toll.ts'

/** More counts of one field in one sentence than this are no sum told in passing. */
const MOST = 4

/** Drafts with sums in place of their parts, where nothing in the article already says as many. */
export function withAdded(
  scene: Scene,
  tolls: Tolls,
  drafts: readonly Draft[],
  votes: (draft: Draft) => boolean,
): readonly Draft[] {
  const rows = new Map<string, Draft[]>()
  const most = new Map<string, number>()
  for (const draft of drafts) {
    const { field, value, weak, part } = draft
    if (field.evolves !== 'rising' || value?.kind !== 'count' || value.max === 0 || part === true) continue
    if (!votes(draft)) continue
    if (!weak) most.set(field.name, Math.max(most.get(field.name) ?? 0, value.max ?? Number.POSITIVE_INFINITY))
    const key = `${field.name} ${scene.article.sentenceOf[draft.first]}`
    const row = rows.get(key)
    if (row === undefined) rows.set(key, [draft])
    else if (row.length <= MOST) row.push(draft)
  }
  const parts = new Set<Draft>()
  const sums: Draft[] = []
  for (const row of rows.values()) {
    const sum =
      row.length < 2 || row.length > MOST
        ? null
        : sumOf(tolls, row, ({ trigger }) => scene.article.standingAt(trigger).hedged)
    if (sum === null || !(sum.value.min! >= most.get(sum.field.name)!)) continue
    for (const draft of row) parts.add(draft)
    sums.push(uniform(sum))
  }
  if (sums.length === 0) return drafts
  const rest = drafts.map((draft) => (parts.has(draft) ? uniform({ ...draft, part: true }) : draft))
  return [...rest, ...sums].sort((a, b) => a.first - b.first)
}

/** The sum of a sharp number and the "others" after it; null where they do not add up. */
function sumOf(
  tolls: Tolls,
  row: readonly Draft[],
  isGuess: (draft: Draft) => boolean,
): (Draft & { readonly value: CountValue }) | null {
  const sorted = [...row].sort((a, b) => a.first - b.first)
  const head = sorted[0]!
  if (head.weak || tolls.leavesOut(head) || !isSharp(head)) return null
  let total = numberOf(head)
  for (const draft of sorted.slice(1)) {
    // "three died and a fourth is presumed dead": so far three
    if (!tolls.leavesOut(draft) || (isGuess(draft) && !isGuess(head))) return null
    if (isOrdinal(draft)) {
      if (numberOf(draft) !== total + 1 && !saysAnother(draft)) return null
      total++
    } else if (isSharp(draft)) total += numberOf(draft)
    else return null
  }
  const value: CountValue = { kind: 'count', min: total, max: total, approx: false, form: 'exact' }
  return { ...head, value, last: sorted.at(-1)!.last, rules: [...head.rules, 'count.others-added'] }
}

function isSharp({ value }: Draft): boolean {
  return value?.kind === 'count' && !value.approx && value.min !== null && value.min === value.max
}

function isOrdinal({ value }: Draft): boolean {
  return value?.kind === 'count' && value.form === 'ordinal'
}

function saysAnother({ value }: Draft): boolean {
  return value?.kind === 'count' && value.word === 'another'
}

function numberOf({ value }: Draft): number {
  return value?.kind === 'count' ? (value.min ?? 0) : 0
}
