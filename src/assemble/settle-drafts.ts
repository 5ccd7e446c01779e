// Drafts that cannot all stand: vetoes, doubles, weak singulars beside real counts, and "shot" beside "killed".

import type { Match } from '../frames/match.ts'
import type { Draft } from './draft.ts'
import type { Scene } from './scene.ts'

/** A veto of a field holds for matches of that field this near. */
const VETO_REACH = 7

/** Matches of fields that no `not:` frame vetoes close by, vetoes themselves left out. */
export function unvetoed(scene: Scene, matches: readonly Match[]): Match[] {
  const vetoes = matches.filter((match) => match.frame.veto)
  if (vetoes.length === 0) return [...matches]
  const { sentenceOf } = scene.article
  return matches.filter(
    (match) =>
      !match.frame.veto &&
      !vetoes.some(
        (veto) =>
          veto.frame.field.name === match.frame.field.name &&
          sentenceOf[veto.trigger] === sentenceOf[match.trigger] &&
          Math.abs(veto.trigger - match.trigger) <= VETO_REACH,
      ),
  )
}

/** One draft per field and place; strong before weak, longer frames first. */
export function reconciled(scene: Scene, drafts: readonly Draft[], votes: (draft: Draft) => boolean): Draft[] {
  const unique = undoubled(drafts)
  const kept = unique.filter((draft) => draft.unless === null || !yields(scene, draft, unique))
  return kept.filter((draft) => !draft.weak || !outdone(draft, kept, votes))
}

function undoubled(drafts: readonly Draft[]): Draft[] {
  const best = new Map<string, Draft>()
  for (const draft of drafts) {
    const key = `${draft.field.name} ${draft.field.kind === 'category' ? `${draft.trigger}` : draft.first}`
    const other = best.get(key)
    if (other === undefined || better(draft, other)) best.set(key, draft)
  }
  return uncovered([...best.values()]).sort((a, b) => a.first - b.first || (a.field.name < b.field.name ? -1 : 1))
}

/** Of overlapping category phrases of one field the longest stands: "non-life-threatening" is not "life-threatening". */
function uncovered(drafts: Draft[]): Draft[] {
  return drafts.filter(
    (draft) =>
      draft.field.kind !== 'category' ||
      !drafts.some(
        (other) =>
          other !== draft &&
          other.field === draft.field &&
          other.first < draft.last &&
          draft.first < other.last &&
          (other.last - other.first > draft.last - draft.first ||
            (other.last - other.first === draft.last - draft.first && other.first < draft.first)),
      ),
  )
}

function better(a: Draft, b: Draft): boolean {
  if (a.weak !== b.weak) return b.weak
  if ((a.unless === null) !== (b.unless === null)) return a.unless === null
  return a.last - a.first > b.last - b.first
}

/** "shot" says injured only where nobody says of the same people that they died. */
function yields(scene: Scene, draft: Draft, all: readonly Draft[]): boolean {
  const { sentenceOf } = scene.article
  for (const other of all) {
    if (other.field.name !== draft.unless || other === draft) continue
    if (other.first === draft.first) return true
    if (draft.weak && (other.person === draft.person || other.weak)) return true
    if (sentenceOf[other.trigger] === sentenceOf[draft.trigger] && other.first < draft.last && draft.first < other.last)
      return true
    if (sameCount(other, draft)) return true
  }
  return false
}

function sameCount(a: Draft, b: Draft): boolean {
  if (a.value?.kind !== 'count' || b.value?.kind !== 'count') return false
  return a.value.min === b.value.min && a.value.max === b.value.max
}

/** A weak one yields to any stronger count of its field, and to a second person: then nobody knows how many. */
function outdone(draft: Draft, all: readonly Draft[], votes: (draft: Draft) => boolean): boolean {
  for (const other of all) {
    if (other === draft || other.field.name !== draft.field.name || other.value === null) continue
    if (!votes(other)) continue
    if (!other.weak) return true
    if (other.person !== draft.person && other.person >= 0 && draft.person >= 0) return true
  }
  return false
}
