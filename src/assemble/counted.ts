// The number that a noun group states, with those that stand in a list with it: sums, totals told first, and single people.

import type { Fill } from '../frames/windows.ts'
import { intern } from '../lex/lexicon.ts'
import { WordTable } from '../lex/word-table.ts'
import type { Field } from '../model/pack.ts'
import type { NounGroup } from '../model/syntax.ts'
import type { CountValue } from '../model/value.ts'
import type { Cast } from './cast.ts'
import { saysOne, weakSingular } from './one-person.ts'
import type { Scene } from './scene.ts'
import type { Counted } from './uncounted.ts'
import { inHeadline } from './zone-of.ts'

const CONJUNCTS = 12
const OF = intern('of')
/** The rule of a sum that numbers one of its members. */
export const NUMBERED = 'count.sum-of-more'
/** "The driver and father of two": kin that a person is said to be as well. */
const KIN = new WordTable(['father', 'mother', 'dad', 'mum', 'mom', 'grandfather', 'grandmother', 'parent'])
/** Nouns that can name a whole whose parts follow. */
const WHOLE = new WordTable([
  'person',
  'people',
  'victim',
  'other',
  'others',
  'patient',
  'casualty',
  'resident',
  'passenger',
])

/** The number of a group, summed over its coordinated groups, or a weak one for a single person. */
export function counted(scene: Scene, cast: Cast, fill: Fill, field: Field): Counted | null {
  const { groups } = scene.article
  const parts = listedBefore(scene, cast, fill, field)
  let at = fill.group
  for (let steps = 0; at >= 0 && steps < CONJUNCTS; steps++) {
    const part = ofGroup(scene, cast, at, field)
    if (part === null) break
    // "between 10 and 15 guests" is one number in two groups
    if (parts.at(-1)?.first === part.first) parts[parts.length - 1] = part
    else if (parts.length === 0 || !isAlso(scene, groups[at]!)) parts.push(part)
    at = groups[at]!.conjunct
    if (at >= 0 && !scene.fits(fill.slot, at, groups[at]!.first, groups[at]!.last)) break
  }
  parts.push(...listedAfter(scene, cast, fill, field))
  dropNames(scene, parts)
  const first = parts[0]
  if (first === undefined) return null
  const rest = parts.slice(1)
  if (rest.length === 0) return first
  const areNames = !isNamed(cast, first) && rest.every((part) => isNamed(cast, part))
  if ((areNames || WHOLE.has(headOf(scene, first))) && isTotal(first, rest)) return first
  return sum(parts)
}

/** "Two men, Adam Cole and Ben Orr, were killed": names tell who the counted are. */
function isNamed(cast: Cast, { person }: Counted): boolean {
  return person >= 0 && cast.persons[person]!.name !== null
}

/** "The warehouse worker and father of a girl": one person told twice. */
function isAlso(scene: Scene, { head, last, definiteness }: NounGroup): boolean {
  const { word } = scene.article.tokens
  return definiteness === 'bare' && KIN.has(word[head]!) && word[last] === OF
}

/** Headlines list with a comma alone: "2 girls, 2 men shot". */
function listedBefore(scene: Scene, cast: Cast, fill: Fill, field: Field): Counted[] {
  const { groups } = scene.article
  const parts: Counted[] = []
  for (let at = fill.group; inHeadline(scene.article, fill.first) && parts.length < CONJUNCTS; at--) {
    const before = groups[at - 1]
    if (before === undefined || !commaBetween(scene, before, groups[at]!)) break
    // "toll rises to 83, 157 injured": what a preposition leads is no part of the list
    if (
      before.preposition >= 0 ||
      (before.numberFirst < 0 && before.plural) ||
      !scene.fits(fill.slot, at - 1, before.first, before.last)
    )
      break
    const part = ofGroup(scene, cast, at - 1, field)
    if (part === null) break
    parts.unshift(part)
  }
  return parts
}

/** "Woman, two children die in fire": the list goes on up to the verb. */
function listedAfter(scene: Scene, cast: Cast, fill: Fill, field: Field): Counted[] {
  const { groups, verbOf } = scene.article
  const parts: Counted[] = []
  for (let at = fill.group; inHeadline(scene.article, fill.first) && parts.length < CONJUNCTS; at++) {
    const after = groups[at + 1]
    if (after === undefined || !commaBetween(scene, groups[at]!, after)) break
    if (after.numberFirst < 0 || !scene.fits(fill.slot, at + 1, after.first, after.last)) break
    const part = ofGroup(scene, cast, at + 1, field)
    if (part === null) break
    parts.push(part)
    if (verbOf[after.last]! >= 0) return parts
  }
  return []
}

/** A group ends with its comma. */
function commaBetween(scene: Scene, before: NounGroup, after: NounGroup): boolean {
  const { text, start } = scene.article.tokens
  return before.last === after.first - 1 && before.head === before.last - 1 && text[start[before.last]!] === ','
}

function headOf(scene: Scene, { last }: Counted): number {
  const { groupOf, groups } = scene.article
  const group = groups[groupOf[last - 1]!]
  return group === undefined ? 0 : scene.headLemma(group)
}

/** "Their two sons, Max and Leo": the names tell who was counted just before. */
function dropNames(scene: Scene, parts: Counted[]): void {
  for (let p = 0; p + 1 < parts.length; p++) {
    const { value, weak } = parts[p]!
    const size = value.max ?? 0
    if (weak || size < 1 || p + size >= parts.length) continue
    const names = parts.slice(p + 1, p + 1 + size)
    if (names.every((one) => one.weak && scene.personIn(one.first, one.last) !== null)) parts.splice(p + 1, size)
  }
}

/** "13 people, 11 men and two women": the first number already tells the whole. */
function isTotal(first: Counted, rest: readonly Counted[]): boolean {
  let total = 0
  for (const { value } of rest) total += value.min ?? 0
  return first.value.min === total
}

function sum(parts: readonly Counted[]): Counted {
  let min = 0
  let max: number | null = 0
  let approx = false
  const most = parts.some((part) => part.value.form === 'at-most')
  // "a second woman and two men": three more than were told before
  const more = parts.some((part) => part.value.form === 'ordinal')
  for (const { value } of parts) {
    const one = value.form === 'ordinal'
    min += one ? 1 : (value.min ?? 0)
    max = max === null || (value.max === null && !one) ? null : max + (one ? 1 : value.max!)
    approx ||= value.approx
  }
  const weak = parts.every((part) => part.weak)
  const value: CountValue = {
    kind: 'count',
    // "as many as 68 passengers and four crew"
    min: most ? 0 : min,
    max,
    approx,
    form: max === null ? 'at-least' : most ? 'at-most' : approx ? 'about' : 'exact',
  }
  return {
    value,
    first: parts[0]!.first,
    last: parts[parts.length - 1]!.last,
    rules: [...parts[0]!.rules, more ? NUMBERED : 'count.sum'],
    weak,
    person: -1,
  }
}

function ofGroup(scene: Scene, cast: Cast, index: number, field: Field): Counted | null {
  const { groups } = scene.article
  const group = groups[index]!
  const parent = group.ofParent
  const own = scene.countIn(group.first, group.last)
  const over = own === null && parent >= 0 && scene.isNumeric(groups[parent]!) ? groups[parent]! : null
  const mention = own ?? (over === null ? null : scene.countIn(over.first, over.last))
  if (mention !== null && mention.value.kind === 'count') {
    const last = Math.max(mention.last, scene.nounGroup(index).head + 1, over === null ? 0 : group.last)
    return {
      value: mention.value,
      first: mention.first,
      last,
      rules: [mention.rule],
      weak: mention.value.form === 'ordinal',
      person: -1,
    }
  }
  return weakSingular(scene, cast, index, group, field) ?? loneThing(scene, group, field)
}

/** "A single shot", "just one round": things are one where a word says that there was no other. */
function loneThing(scene: Scene, group: NounGroup, { of }: Field): Counted | null {
  if (group.plural || of === null || (scene.population(group) & (scene.table.bits.get('people') ?? 0)) !== 0)
    return null
  if (!saysOne(scene, group)) return null
  const { first, last } = group
  const value: CountValue = { kind: 'count', min: 1, max: 1, approx: false, form: 'exact' }
  return { value, first, last, rules: ['count.single'], weak: false, person: -1 }
}
