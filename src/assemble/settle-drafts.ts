// Drafts that cannot all stand: vetoes, doubles, weak singulars beside real counts, and "shot" beside "killed".

import type { Match } from '../frames/match.ts'
import type { Draft } from './draft.ts'
import type { Scene } from './scene.ts'

/** A veto of a field holds for matches of that field this near. */
const VETO_REACH = 7
/** More vetoes than this in one sentence tell nothing new. */
const MOST_VETOES = 16

/** Matches of fields that no `not:` frame vetoes close by, vetoes themselves left out. */
export function unvetoed(scene: Scene, matches: readonly Match[]): Match[] {
  const { sentenceOf } = scene.article
  const key = (match: Match): string => `${match.frame.field.name} ${sentenceOf[match.trigger]}`
  const vetoes = new Map<string, number[]>()
  for (const match of matches) {
    if (!match.frame.veto) continue
    const list = vetoes.get(key(match))
    if (list === undefined) vetoes.set(key(match), [match.trigger])
    else if (list.length < MOST_VETOES) list.push(match.trigger)
  }
  if (vetoes.size === 0) return [...matches]
  return matches.filter(
    (match) =>
      !match.frame.veto && !vetoes.get(key(match))?.some((trigger) => Math.abs(trigger - match.trigger) <= VETO_REACH),
  )
}

/** One draft per field and place; strong before weak, longer frames first. */
export function reconciled(scene: Scene, drafts: readonly Draft[], votes: (draft: Draft) => boolean): Draft[] {
  const unique = undoubled(drafts)
  const claimed = new Map<string, Claimed>()
  const kept = unique.filter((draft) => {
    if (draft.unless === null) return true
    let others = claimed.get(draft.unless)
    if (others === undefined) {
      others = new Claimed(scene, unique, draft.unless)
      claimed.set(draft.unless, others)
    }
    return !others.covers(draft)
  })
  return withoutOutdone(kept, votes)
}

function undoubled(drafts: readonly Draft[]): Draft[] {
  const best = new Map<string, Draft>()
  for (const draft of drafts) {
    const key = `${draft.field.name} ${draft.field.kind === 'category' ? draft.trigger : draft.first}`
    const other = best.get(key)
    if (other === undefined || better(draft, other)) best.set(key, draft)
  }
  const sorted = [...best.values()].sort((a, b) => a.first - b.first || (a.field.name < b.field.name ? -1 : 1))
  return uncovered(sorted)
}

/** Of overlapping category phrases of one field the longest stands: "non-life-threatening" is not "life-threatening". */
function uncovered(sorted: readonly Draft[]): Draft[] {
  const last = new Map<string, Draft>()
  const dropped = new Set<Draft>()
  for (const draft of sorted) {
    if (draft.field.kind !== 'category') continue
    const before = last.get(draft.field.name)
    if (before !== undefined && before.last > draft.first) {
      if (draft.last - draft.first > before.last - before.first) dropped.add(before)
      else {
        dropped.add(draft)
        continue
      }
    }
    last.set(draft.field.name, draft)
  }
  return dropped.size === 0 ? [...sorted] : sorted.filter((draft) => !dropped.has(draft))
}

function better(a: Draft, b: Draft): boolean {
  if (a.weak !== b.weak) return b.weak
  if ((a.unless === null) !== (b.unless === null)) return a.unless === null
  return a.last - a.first > b.last - b.first
}

/** What a stronger field says of whom: "shot" says injured only where nobody says of the same people that they died. */
class Claimed {
  private readonly scene: Scene
  private readonly firsts = new Set<number>()
  private readonly persons = new Set<number>()
  private readonly counts = new Set<string>()
  private readonly spans = new Map<number, Draft[]>()
  private weak = false

  constructor(scene: Scene, drafts: readonly Draft[], field: string) {
    this.scene = scene
    for (const draft of drafts) {
      if (draft.field.name !== field) continue
      this.firsts.add(draft.first)
      this.persons.add(draft.person)
      this.weak ||= draft.weak
      const count = countOf(draft)
      if (count !== null) this.counts.add(count)
      const sentence = scene.article.sentenceOf[draft.trigger]!
      const list = this.spans.get(sentence)
      if (list === undefined) this.spans.set(sentence, [draft])
      else if (list.length < MOST_VETOES) list.push(draft)
    }
  }

  covers(draft: Draft): boolean {
    if (this.firsts.has(draft.first)) return true
    if (draft.weak && (this.weak || this.persons.has(draft.person))) return true
    const count = countOf(draft)
    if (count !== null && this.counts.has(count)) return true
    const near = this.spans.get(this.scene.article.sentenceOf[draft.trigger]!) ?? []
    return near.some((other) => other.first < draft.last && draft.first < other.last)
  }
}

function countOf(draft: Draft): string | null {
  return draft.value?.kind === 'count' ? `${draft.value.min} ${draft.value.max}` : null
}

/** A weak one yields to any stronger count of its field, and to a second person: then nobody knows how many. */
function withoutOutdone(drafts: readonly Draft[], votes: (draft: Draft) => boolean): Draft[] {
  const strong = new Set<string>()
  const persons = new Map<string, Set<number>>()
  for (const draft of drafts) {
    if (draft.value === null || !votes(draft)) continue
    if (!draft.weak) strong.add(draft.field.name)
    else if (draft.person >= 0) {
      const known = persons.get(draft.field.name)
      if (known === undefined) persons.set(draft.field.name, new Set([draft.person]))
      else known.add(draft.person)
    }
  }
  return drafts.filter(
    (draft) => !draft.weak || (!strong.has(draft.field.name) && (persons.get(draft.field.name)?.size ?? 0) <= 1),
  )
}
