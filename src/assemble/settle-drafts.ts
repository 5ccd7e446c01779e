// Drafts that cannot all stand: doubles, weak singulars beside real counts, and "shot" beside "killed".

import { isOfFamily } from '../model/family.ts'
import type { CountValue } from '../model/value.ts'
import { withAdded } from './added.ts'
import { type Draft, uniform } from './draft.ts'
import { asParts } from './parts.ts'
import type { Scene } from './scene.ts'
import type { Tolls } from './toll.ts'
import { withoutWider } from './wider-codes.ts'
import { withoutYielding } from './yielding.ts'

/** More drafts than this in one sentence, or sharp counts of one field, tell nothing new. */
const MOST_TOLD = 16

/** One draft per field and place; strong before weak, longer frames first. */
export function reconciled(
  scene: Scene,
  tolls: Tolls,
  drafts: readonly Draft[],
  votes: (draft: Draft) => boolean,
): Draft[] {
  const unique = withoutWider(scene, withoutYielding(scene, tolls, undoubled(drafts)))
  const claimed = new Map<string, Claimed>()
  const kept = unique.flatMap((draft) => {
    if (draft.unless === null) return [draft]
    let others = claimed.get(draft.unless)
    if (others === undefined) {
      others = new Claimed(scene, tolls, unique, draft.unless, votes)
      claimed.set(draft.unless, others)
    }
    return others.covers(draft) ? [] : [tolls.leavesOut(draft) ? draft : others.without(draft)]
  })
  return withoutOutdone(
    tolls,
    withoutVague(scene, withoutMixed(asParts(scene, withAdded(scene, tolls, kept, votes), votes), votes), votes),
    votes,
  )
}

function undoubled(drafts: readonly Draft[]): Draft[] {
  const best: Draft[] = []
  // by field, then by place: where in `best` the draft stands
  const places = new Map<string, Map<number, number>>()
  for (const draft of drafts) {
    const name = nameOf(draft)
    const own = places.get(name) ?? new Map<number, number>()
    if (own.size === 0) places.set(name, own)
    const at = own.get(draft.first)
    if (at === undefined) own.set(draft.first, best.push(draft) - 1)
    else if (better(draft, best[at]!)) best[at] = draft
  }
  return uncovered(best.sort((a, b) => a.first - b.first || (a.field.name < b.field.name ? -1 : 1)))
}

/** Drafts of another name stand beside each other at one place: other fields, longer category phrases, other people listed there. */
function nameOf({ field, also, person, last }: Draft): string {
  const name = field.kind === 'category' ? `${field.name} ${last}` : field.name
  return also === true ? `${name} ${person}` : name
}

/** Of overlapping category phrases of one field the longest stands: "non-life-threatening" is not "life-threatening". */
function uncovered(sorted: readonly Draft[]): Draft[] {
  const last = new Map<string, Draft>()
  const dropped = new Set<string>()
  const key = ({ field, first, last: end }: Draft): string => `${field.name} ${first} ${end}`
  for (const draft of sorted) {
    if (draft.field.kind !== 'category') continue
    const before = last.get(draft.field.name)
    const over = before !== undefined && before.last > draft.first && key(before) !== key(draft)
    if (over && !standBeside(before, draft)) {
      if (draft.last - draft.first > before.last - before.first) dropped.add(key(before))
      else {
        dropped.add(key(draft))
        continue
      }
    }
    last.set(draft.field.name, draft)
  }
  return dropped.size === 0 ? [...sorted] : sorted.filter((draft) => !dropped.has(key(draft)))
}

/** "Charged with murder and arson": two phrases that share their verb. */
function standBeside({ field, value, last }: Draft, other: Draft): boolean {
  if (last === other.last || field.scale || value?.kind !== 'category' || other.value?.kind !== 'category') return false
  const [a, b] = [value.code, other.value.code]
  return field.compatible.some(([x, y]) => (x === a && y === b) || (x === b && y === a))
}

function better(a: Draft, b: Draft): boolean {
  if (a.weak !== b.weak) return b.weak
  // "had two children in the car" tells who was there, not how many there are
  if (isOfFamily(a.value) !== isOfFamily(b.value)) return isOfFamily(b.value)
  if (a.given !== b.given) return a.given === true
  if ((a.unless === null) !== (b.unless === null)) return a.unless === null
  const longer = a.last - a.first - (b.last - b.first)
  // "Two officers drew their guns" says more than that there were two.
  if (longer !== 0) return longer > 0
  return (a.words ?? 0) > (b.words ?? 0) || (!isLone(a) && isLone(b))
}

/** Bound by its own group alone, without a verb. */
function isLone(draft: Draft): boolean {
  return draft.rules.some((rule) => rule.startsWith('bind.') && rule.endsWith('.of'))
}

/** What a stronger field says of whom: "shot" says injured only where nobody says of the same people that they died. */
class Claimed {
  private readonly scene: Scene
  private readonly firsts = new Set<number>()
  private readonly counts = new Set<string>()
  private readonly spans = new Map<number, Draft[]>()
  /** How many the stronger field counts: null before any count, NaN where counts differ or have no sharp value. */
  private total: number | null = null

  constructor(scene: Scene, tolls: Tolls, drafts: readonly Draft[], field: string, votes: (draft: Draft) => boolean) {
    this.scene = scene
    const weak: Draft[] = []
    for (const draft of drafts) {
      if (draft.field.name !== field || draft.value?.kind !== 'count' || draft.value.max === 0) continue
      this.firsts.add(draft.first)
      this.place(draft)
      if (draft.weak && votes(draft)) weak.push(draft)
      if (draft.weak && draft.person >= 0) continue
      this.counts.add(countOf(draft)!)
      if (votes(draft) && !draft.weak) this.count(draft.value)
    }
    if (weak.length > 0) this.total ??= tolls.total(weak)
  }

  private count({ min, max }: CountValue): void {
    this.total = min !== null && min === max && (this.total ?? min) === min ? min : Number.NaN
  }

  private place(draft: Draft): void {
    const sentence = this.scene.article.sentenceOf[draft.trigger]!
    const list = this.spans.get(sentence)
    if (list === undefined) this.spans.set(sentence, [draft])
    else if (list.length < MOST_TOLD) list.push(draft)
  }

  covers(draft: Draft): boolean {
    if (this.firsts.has(draft.first)) return true
    const count = countOf(draft)
    if (count !== null && this.counts.has(count)) return true
    return this.near(draft).some((other) => other.first < draft.last && draft.first < other.last)
  }

  /** "Six people were shot, one fatally": five were hurt. Who is told after the dead in one sentence is not among them. */
  without(draft: Draft): Draft {
    const { total } = this
    if (draft.weak || total === null || draft.value?.kind !== 'count') return draft
    const { min, max, approx } = draft.value
    if (min === null || min !== max || approx || !(min > total)) return draft
    if (this.near(draft).some((other) => other.first < draft.first)) return draft
    const rest: CountValue = { ...draft.value, min: min - total, max: min - total }
    return uniform({ ...draft, value: rest, rules: [...draft.rules, 'count.less-those-who-died'] })
  }

  private near(draft: Draft): readonly Draft[] {
    return this.spans.get(this.scene.article.sentenceOf[draft.trigger]!) ?? []
  }
}

function countOf(draft: Draft): string | null {
  return draft.value?.kind === 'count' ? `${draft.value.min} ${draft.value.max}` : null
}

/** Where those who were hurt are counted by themselves, who was shot says how many were hurt or died. */
function withoutMixed(drafts: readonly Draft[], votes: (draft: Draft) => boolean): readonly Draft[] {
  const hurt = new Map<string, Set<string>>()
  const names = new Set(drafts.filter((draft) => draft.unless !== null).map((draft) => draft.field.name))
  if (names.size === 0) return drafts
  for (const draft of drafts) {
    if (draft.unless !== null || draft.weak || draft.part === true) continue
    if (!names.has(draft.field.name) || !votes(draft)) continue
    const count = countOf(draft)
    if (count !== null) hurt.set(draft.field.name, (hurt.get(draft.field.name) ?? new Set()).add(count))
  }
  const died = new Set(
    drafts.filter((draft) => draft.value?.kind === 'count' && draft.value.max !== 0).map((d) => d.field.name),
  )
  return drafts.filter((draft) => {
    const counts = draft.unless === null || !died.has(draft.unless) ? undefined : hurt.get(draft.field.name)
    return counts === undefined || draft.weak || counts.has(countOf(draft) ?? '')
  })
}

/** A vague count that a sharp one of its field agrees with says nothing of its own, unless it came by another road. */
function withoutVague(scene: Scene, drafts: readonly Draft[], votes: (draft: Draft) => boolean): readonly Draft[] {
  const sharp = new Map<string, number[]>()
  for (const { field, value, weak, part } of drafts.filter(votes)) {
    if (
      value?.kind !== 'count' ||
      weak ||
      part === true ||
      value.form === 'vague' ||
      value.min === null ||
      value.max === 0
    )
      continue
    sharp.set(field.name, [...(sharp.get(field.name) ?? []).slice(0, MOST_TOLD), value.min])
  }
  return drafts.filter(({ field, value, first }) => {
    if (value?.kind !== 'count' || value.form !== 'vague') return true
    // what another outlet handed on from its own source is an account of its own
    if (scene.article.standingAt(first).attribution.chain.length > 1) return true
    const { min, max } = value
    return !sharp.get(field.name)?.some((n) => n >= (min ?? 0) && n <= (max ?? n))
  })
}

/** "A fifth life" says more than "a man": of weak counts those that number somebody stand; "another" numbers nobody. */
function numbered(weak: readonly Draft[]): readonly Draft[] {
  let most = 0
  for (const { value } of weak)
    if (value?.kind === 'count' && value.form === 'ordinal' && value.word !== 'another')
      most = Math.max(most, value.min ?? 0)
  return most === 0 ? weak : weak.filter(({ value }) => value?.kind === 'count' && value.min === most)
}

/** The highest count of each field that is no weak one; infinite where one is open above. */
function mostTold(drafts: readonly Draft[], votes: (draft: Draft) => boolean): Map<string, number> {
  const most = new Map<string, number>()
  for (const draft of drafts) {
    const { field, value, weak, part } = draft
    if (value?.kind !== 'count' || weak || part === true || !votes(draft)) continue
    most.set(field.name, Math.max(most.get(field.name) ?? 0, value.max ?? Number.POSITIVE_INFINITY))
  }
  return most
}

/** "A third person died" beside two: one more than all that were counted. */
function goesBeyond({ value }: Draft, most: number | undefined): boolean {
  return most !== undefined && value?.kind === 'count' && value.form === 'ordinal' && (value.min ?? 0) > most
}

/** Weak ones yield to any stronger count of their field; else they say how many people they tell of. */
function withoutOutdone(tolls: Tolls, drafts: readonly Draft[], votes: (draft: Draft) => boolean): Draft[] {
  const strong = new Set<string>()
  const weak = new Map<string, Draft[]>()
  const most = mostTold(drafts, votes)
  for (const draft of drafts) {
    if (draft.value === null || draft.part === true || !votes(draft)) continue
    if (!draft.weak) strong.add(draft.field.name)
    else {
      const own = weak.get(draft.field.name)
      if (own === undefined) weak.set(draft.field.name, [draft])
      else own.push(draft)
    }
  }
  const kept = new Set<Draft>()
  const told: Draft[] = []
  for (const [name, own] of weak) {
    if (strong.has(name)) continue
    const unless = own.find((draft) => draft.unless !== null)?.unless ?? null
    const people = tolls.counted(own)
    const alive = unless === null ? people : tolls.without(people, weak.get(unless) ?? [])
    const known = new Set(own)
    for (const draft of tolls.settled(numbered(alive))) {
      if (known.has(draft)) kept.add(draft)
      else told.push(draft)
    }
  }
  const rest = drafts.filter(
    (draft) =>
      !draft.weak ||
      kept.has(draft) ||
      (!votes(draft) && !strong.has(draft.field.name)) ||
      (votes(draft) && goesBeyond(draft, most.get(draft.field.name))),
  )
  return told.length === 0 ? rest : [...rest, ...told].sort((a, b) => a.first - b.first)
}
