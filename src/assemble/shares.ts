// Parts of those a field counts: "one in five of those arrested were minors", "20 of them children". A part has its population named and never stands for the whole.

import type { FrameSpec } from '../frames/frame-set.ts'
import type { FrameTable } from '../frames/frame-table.ts'
import { intern, lemmaOf } from '../lex/lexicon.ts'
import { WordTable } from '../lex/word-table.ts'
import type { SettledMention } from '../model/claim.ts'
import { firstNotBefore } from '../model/halving.ts'
import type { Field } from '../model/pack.ts'
import { type NounGroup, Pos } from '../model/syntax.ts'
import type { CountValue, QuantityValue } from '../model/value.ts'
import { type Draft, impersonal, uniform } from './draft.ts'
import type { Scene } from './scene.ts'

const OF = intern('of')
const BE = intern('be')
const THEM = new WordTable(['them', 'whom', 'these'])
/** Tokens from the whole to what its part is said to be. */
const REACH = 14
/** Sentences that a "them" looks back over. */
const BACK = 1

const cache = new WeakMap<FrameTable, ReadonlyMap<number, Field>>()

/** Whether a frame may say who is called what: it opens with those who are counted. Few do, and others need not be compiled. */
function mayCall({ field, source, says }: FrameSpec): boolean {
  return (
    says === 'value' && field.kind === 'count' && field.of === 'people' && /^ *\{(?:of|people)\}/i.test(source.phrase)
  )
}

/** Which field counts those who are called so: "arrested", "injured", "dead", out of the fields' own frames. */
function calledBy(table: FrameTable): ReadonlyMap<number, Field> {
  const known = cache.get(table)
  if (known !== undefined) return known
  const called = new Map<number, Field>()
  for (const { field, passive, verbs, before, after } of table.values.framesOf(mayCall)) {
    const words =
      passive && after.length === 0 && before[0]?.slot === field.of
        ? verbs
        : verbs.length === 0 && after.length === 2 && after[0]!.slot === field.of
          ? after[1]!.ids
          : []
    for (const word of words) if (!called.has(lemmaOf(word))) called.set(lemmaOf(word), field)
  }
  cache.set(table, called)
  return called
}

/** The parts that an article counts, each under the field of its whole. */
export function shareDrafts(scene: Scene, drafts: readonly Draft[]): Draft[] {
  const { groups, tokens } = scene.article
  const counted = peopleCounted(drafts)
  const found: Draft[] = []
  for (let g = 0; g < groups.length; g++) {
    const { preposition } = groups[g]!
    if (preposition < 0 || tokens.word[preposition] !== OF) continue
    const number = numberBefore(scene, preposition) ?? numberBehind(scene, g)
    if (number === null) continue
    const field = THEM.has(tokens.word[groups[g]!.head]!)
      ? lastCounted(scene, counted, preposition)
      : wholeNamed(scene, g)
    const part = field === null ? null : partAfter(scene, g, number)
    if (field !== null && part !== null) found.push(uniform(shareDraft(scene, field, number, part)))
  }
  return found
}

/** "Those arrested", "the injured", "the people detained". */
function wholeNamed({ article, table }: Scene, g: number): Field | null {
  const { groups, tokens, pos } = article
  const { head, last, definiteness } = groups[g]!
  if (definiteness !== 'demonstrative' && definiteness !== 'definite') return null
  const called = calledBy(table)
  const own = called.get(lemmaOf(tokens.word[head]!))
  if (own !== undefined) return own
  const isSaid = last < tokens.count && pos[last] === Pos.Participle
  return isSaid ? (called.get(lemmaOf(tokens.word[last]!)) ?? null) : null
}

/** Counts of people by where they begin, one for each place: asked for at every "of them", so put in order once. */
function peopleCounted(drafts: readonly Draft[]): Draft[] {
  const counted = drafts.filter(({ field, value, weak }) => field.of === 'people' && value?.kind === 'count' && !weak)
  counted.sort((a, b) => a.first - b.first)
  return counted.filter((draft, k) => draft.first !== counted[k - 1]?.first)
}

/** The field of the last people counted before "of them". */
function lastCounted({ article }: Scene, counted: readonly Draft[], before: number): Field | null {
  const last = counted[firstNotBefore(counted.length, (k) => counted[k]!.first < before) - 1]
  if (last === undefined || article.sentenceOf[before]! - article.sentenceOf[last.first]! > BACK) return null
  return last.field
}

/** A count, a share or a percentage at a token. */
function numberAt(scene: Scene, token: number): SettledMention | null {
  const found = scene.numberOf(token)
  if (found === null) return null
  if (found.value.kind === 'quantity') return found.value.unit === '%' ? found : null
  return found.lookalike === null || found.lookalike === 'ratio' ? found : null
}

/** The number that ends where "of" begins. */
function numberBefore(scene: Scene, of: number): SettledMention | null {
  const found = of > 0 ? numberAt(scene, of - 1) : null
  return found?.last === of ? found : null
}

/** "Of those arrested, 33 percent were …": the subject of the clause. */
function numberBehind(scene: Scene, g: number): SettledMention | null {
  const { clauses, clauseOf, groups, sentences, sentenceOf } = scene.article
  const { preposition, head } = groups[g]!
  if (sentences[sentenceOf[head]!]!.first !== preposition) return null
  const subject = groups[clauses[clauseOf[head]!]?.subject ?? -1]
  return subject === undefined || subject.first < head ? null : numberAt(scene, subject.first)
}

/** The people that the part consists of: what it is said to be, or what stands right behind the whole. */
function partAfter(scene: Scene, g: number, number: SettledMention): NounGroup | null {
  const { groups, clauses, clauseOf, verbs } = scene.article
  const clause = clauses[clauseOf[number.first]!]
  const verb = clause === undefined || clause.verb < 0 ? undefined : verbs[clause.verb]
  const isSaid = verb !== undefined && verb.lemma === BE && !verb.negated && verb.voice === 'active'
  const subject = groups[clause?.subject ?? -1]
  if (clause !== undefined && isSaid && subject !== undefined && subject.first <= number.first) {
    const said = groups[clause.object]
    if (said !== undefined && said.first - groups[g]!.last <= REACH && isPart(scene, clause.object)) return said
  }
  const next = groups[g + 1]
  return next?.first === groups[g]!.last && isPart(scene, g + 1) ? next : null
}

function isPart(scene: Scene, index: number): boolean {
  const { first, last, plural, preposition, numberFirst, pronoun } = scene.article.groups[index]!
  return plural && !pronoun && preposition < 0 && numberFirst < 0 && scene.fits('people', index, first, last)
}

function shareDraft(scene: Scene, field: Field, number: SettledMention, part: NounGroup): Draft {
  const { tokens } = scene.article
  const population = tokens.text.slice(tokens.start[part.first], tokens.end[part.last - 1]).toLowerCase()
  const { first, last, rule } = number
  return impersonal({
    field,
    value: { ...amountOf(number), population },
    first,
    last,
    trigger: first,
    rules: [rule, 'count.part-of-those'],
  })
}

/** A share as a percentage: a third has no end, and is meant roughly. */
function amountOf({ value, lookalike }: SettledMention): CountValue | QuantityValue {
  if (value.kind === 'quantity') return value
  const count = value as CountValue
  if (lookalike !== 'ratio') return count
  const percent = (n: number | null): number | null => (n === null ? null : Math.round(n * 1000) / 10)
  const { min, max, form } = count
  const isEndless = min !== null && !Number.isInteger(min * 100)
  return { kind: 'quantity', min: percent(min), max: percent(max), approx: count.approx || isEndless, form, unit: '%' }
}
