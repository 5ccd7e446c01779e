// Tolls: how many different people the single persons of a field are, and who was shot and lived where others of them died.

import { intern, lemmaOf } from '../lex/lexicon.ts'
import { WordTable } from '../lex/word-table.ts'
import type { NounGroup } from '../model/syntax.ts'
import type { CountValue } from '../model/value.ts'
import type { agesOf } from './ages.ts'
import type { Cast } from './cast.ts'
import { type Draft, uniform } from './draft.ts'
import type { Person } from './person.ts'
import type { Scene } from './scene.ts'

/** More people than this one article does not tell one by one. */
const MOST = 12
/** "Shot several times by police". */
const REACH = 8
const THE = intern('the')
const OTHERS = new WordTable(['other', 'others', 'another', 'additional', 'more', 'else'])

function lastName(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1)
}

const POLICE = new WordTable(['police', 'cop', 'cops', 'officer', 'deputy', 'trooper', 'agent', 'sheriff', 'swat'])
const ANIMALS = new WordTable(
  [
    'gorilla',
    'dog',
    'k9',
    'canine',
    'horse',
    'cat',
    'bear',
    'lion',
    'tiger',
    'elephant',
    'monkey',
    'chimpanzee',
    'ape',
  ].concat(['puppy', 'pet', 'cow', 'pig', 'deer', 'alligator', 'shark', 'whale', 'dolphin', 'leopard', 'wolf', 'bird']),
)
const BY = intern('by')

/** What is known of one counted person, or of a few counted together ("a man and a woman"). */
interface Told {
  readonly draft: Draft
  readonly person: Person | null
  readonly age: number | null
  readonly size: number
  /** "Another man": nobody told before. */
  readonly extra: boolean
}

/** People of one field, each told once or more. */
interface Group {
  readonly told: Told[]
  readonly size: number
}

export class Tolls {
  private readonly scene: Scene
  private readonly cast: Cast
  private readonly ages = new Map<Person, number>()

  constructor(scene: Scene, cast: Cast, ages: ReturnType<typeof agesOf>) {
    this.scene = scene
    this.cast = cast
    for (const { person, mention } of ages)
      if (mention.value.kind === 'count' && mention.value.min !== null && !this.ages.has(person))
        this.ages.set(person, mention.value.min)
  }

  /** Single persons who make a toll: no animals by name, and nobody whom the police shot: other fields tell of that one. */
  counted(weak: readonly Draft[]): Draft[] {
    const left = new Set<Person | null>(
      weak.filter((draft) => this.isAside(draft)).map((draft) => this.personOf(draft)),
    )
    return weak.filter((draft) => draft.person < 0 || !left.has(this.personOf(draft)))
  }

  private isAside(draft: Draft): boolean {
    const { groupOf, groups, tokens } = this.scene.article
    const group = groupOf[draft.first]!
    for (let t = Math.max(0, draft.first - 2); t < (group < 0 ? draft.last : groups[group]!.last); t++)
      if (ANIMALS.has(lemmaOf(tokens.word[t]!))) return true
    return draft.unless !== null && this.byPolice(draft)
  }

  private byPolice({ trigger }: Draft): boolean {
    const { clauseOf, clauses, verbs, groups, groupOf, tokens } = this.scene.article
    const clause = clauses[clauseOf[trigger]!]
    if (clause === undefined || clause.verb < 0) return false
    const verb = verbs[clause.verb]!
    if (verb.voice === 'active' && clause.subject >= 0 && this.isPolice(groups[clause.subject]!)) return true
    for (let t = verb.first - 1; verb.form === 'gerund' && t >= Math.max(0, verb.first - REACH); t--)
      if (POLICE.has(lemmaOf(tokens.word[t]!))) return true
    for (let t = verb.last; t < Math.min(tokens.count - 1, verb.last + REACH); t++) {
      const agent = tokens.word[t] === BY ? (groupOf[t + 1] ?? -1) : -1
      if (agent >= 0) return this.isPolice(groups[agent]!)
    }
    return false
  }

  private isPolice({ first, last }: NounGroup): boolean {
    for (let t = first; t < last; t++) if (POLICE.has(lemmaOf(this.scene.article.tokens.word[t]!))) return true
    return false
  }

  /** Weak drafts of one field as the people they tell of: one draft for each way to say one, one sum for several. */
  settled(weak: readonly Draft[]): Draft[] {
    const groups = this.groups(weak)
    const total = groups.reduce((sum, group) => sum + group.size, 0)
    if (total === 0 || total > MOST) return []
    if (groups.length === 1) return groups[0]!.told.map(({ draft }) => draft)
    const first = groups[0]!.told[0]!.draft
    const value: CountValue = { kind: 'count', min: total, max: total, approx: false, form: 'exact' }
    return [uniform({ ...first, value, rules: [...first.rules, 'count.people-told'] })]
  }

  /** How many people drafts of one field tell of; null where nobody can say. */
  total(weak: readonly Draft[]): number | null {
    const sum = this.groups(weak).reduce((total, group) => total + group.size, 0)
    return sum === 0 || sum > MOST ? null : sum
  }

  /** Those of `weak` who may not be any of `dead`. */
  without(weak: readonly Draft[], dead: readonly Draft[]): Draft[] {
    const told = dead.slice(0, MOST).map((draft) => this.tell(draft))
    return weak.filter((draft) => {
      const one = this.tell(draft)
      return !told.some((other) => one.size === other.size && this.maybeSame(one, other))
    })
  }

  /** Whether a draft counts a person whom one of the others counts. */
  tellsOf(draft: Draft, others: readonly Draft[]): boolean {
    const person = this.personOf(draft)
    return person !== null && others.some((other) => this.personOf(other) === person)
  }

  /** "Others", "another": the group leaves out whoever was told before. */
  leavesOut(draft: Draft): boolean {
    const { tokens, groupOf, groups } = this.scene.article
    const group = groupOf[draft.first]!
    const last = group < 0 ? draft.last : Math.max(draft.last, groups[group]!.last)
    const from = group < 0 ? draft.first : groups[group]!.first
    for (let t = from; t < last; t++) if (OTHERS.has(tokens.word[t]!)) return t === from || tokens.word[t - 1] !== THE
    return draft.value?.kind === 'count' && draft.value.form === 'ordinal'
  }

  private groups(weak: readonly Draft[]): Group[] {
    const groups: Group[] = []
    const sorted = [...weak].sort((a, b) => this.rank(a) - this.rank(b) || a.first - b.first)
    for (const draft of sorted.slice(0, MOST * MOST)) {
      const one = this.tell(draft)
      const same = groups.find((group) => one.size <= group.size && this.joins(one, group))
      if (same !== undefined) same.told.push(one)
      else groups.push({ told: [one], size: one.size })
      if (groups.length > MOST) return []
    }
    return groups
  }

  private joins(one: Told, group: Group): boolean {
    return group.size > 1 || group.told.every((other) => this.maybeSame(one, other))
  }

  /** Sums first, then names, then those of whom most is known. */
  private rank(draft: Draft): number {
    if (draft.person < 0) return 0
    const person = this.personOf(draft)
    return person?.name != null ? 1 : person !== null && this.ages.has(person) ? 2 : 3
  }

  private tell(draft: Draft): Told {
    const person = this.personOf(draft)
    return {
      draft,
      person,
      age: person === null ? null : (this.ages.get(person) ?? null),
      size: draft.value?.kind === 'count' ? (draft.value.min ?? 1) : 1,
      extra: this.leavesOut(draft),
    }
  }

  private personOf(draft: Draft): Person | null {
    const own = draft.person < 0 ? undefined : this.cast.persons[draft.person]
    return own === undefined ? null : (own.joined ?? own)
  }

  /** Nothing tells two apart: not their names, their ages, their sex, nor "another". */
  private maybeSame(a: Told, b: Told): boolean {
    if (a.person !== null && a.person === b.person) return true
    if (a.extra !== b.extra && a.extra === a.draft.first > b.draft.first) return false
    if (a.person === null || b.person === null) return true
    if (a.person.name !== null && b.person.name !== null) return lastName(a.person.name) === lastName(b.person.name)
    // an age given with a name may be another's in a list of ages
    const bare = a.person.name === null && b.person.name === null
    if (bare && a.age !== null && b.age !== null && a.age !== b.age) return false
    return a.person.gender === null || b.person.gender === null || a.person.gender === b.person.gender
  }
}
