// Near misses of packs: a `not:` frame takes its field away from what stands close by.

import type { Match } from '../frames/match.ts'
import type { Fill } from '../frames/windows.ts'
import type { Scene } from './scene.ts'

/** A veto of a field holds for matches of that field this near. */
const VETO_REACH = 7
/** More vetoes than this in one sentence tell nothing new. */
const MOST_VETOES = 16

/** Matches of fields that no `not:` frame vetoes close by, vetoes themselves left out. */
export function unvetoed(scene: Scene, matches: readonly Match[]): Match[] {
  const { sentenceOf } = scene.article
  // by field, then by sentence: one key of both would be a new text for each match
  const vetoes = new Map<string, Map<number, Match[]>>()
  for (const match of matches) {
    const { frame, trigger } = match
    if (!frame.veto) continue
    const sentence = sentenceOf[trigger]!
    const own = vetoes.get(frame.field.name) ?? new Map<number, Match[]>()
    const list = own.get(sentence)
    if (list === undefined) vetoes.set(frame.field.name, own.set(sentence, [match]))
    else if (list.length < MOST_VETOES) list.push(match)
  }
  if (vetoes.size === 0) return [...matches]
  return matches.filter((match) => {
    const { frame, trigger } = match
    if (frame.veto) return false
    const near = vetoes.get(frame.field.name)?.get(sentenceOf[trigger]!)
    return near === undefined || !near.some((veto) => reaches(scene, veto, match))
  })
}

/** "Was shot dead, while two were hurt": what one verb says is no veto for a verb that stands on its own beside it. */
function reaches(scene: Scene, veto: Match, match: Match): boolean {
  if (Math.abs(veto.trigger - match.trigger) > VETO_REACH) return false
  // "a 5.1 aftershock" says nothing of another amount beside it
  const amount = amountOf(veto)
  if (amount !== undefined) return match.fills.some(({ group }) => group === amount.group)
  const verbs = veto.frame.verbs.length > 0 && match.frame.verbs.length > 0
  return !verbs || veto.clause === match.clause || !standsAlone(scene, match) || !standsAlone(scene, veto)
}

function amountOf({ fills }: Match): Fill | undefined {
  return fills.find(({ slot }) => slot.startsWith('quantity:'))
}

/** "Asked to investigate": an infinitive stands under the verb before it. */
function standsAlone({ article }: Scene, { clause }: Match): boolean {
  const verb = clause < 0 ? undefined : article.verbs[article.clauses[clause]!.verb]
  return verb?.finite === true
}
