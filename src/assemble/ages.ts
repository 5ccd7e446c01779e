// Ages: whose each one is, in lists ("three men, ages 25, 34 and 23") and of groups ("the victims ranged in age from 18 to 24").

import { intern } from '../lex/lexicon.ts'
import { WordTable } from '../lex/word-table.ts'
import type { SettledMention } from '../model/claim.ts'
import type { Field } from '../model/pack.ts'
import { type Clause, Pos } from '../model/syntax.ts'
import type { Cast } from './cast.ts'
import { subjectOf } from './categories.ts'
import type { Draft } from './draft.ts'
import { listedWith } from './name-lists.ts'
import type { Person } from './person.ts'
import type { Scene } from './scene.ts'

/** An owner stands this near before a lone age … */
const NEAR = 6
/** … and this near before an age in a list of ages. */
const LIST = 24
/** Nobody is said to be older; a larger number counts something else. */
const OLDEST = 115
const BETWEEN = new WordTable(['in', 'age', 'from', 'between', 'about', 'aged', 'ages', 'to', 'and', 'all'])
const LISTED = new WordTable([
  'age',
  'ages',
  'aged',
  'and',
  'year',
  'years',
  'old',
  'olds',
  'both',
  'all',
  'respectively',
])
/** Before an age of only some of those who were named, so many words at most. */
const SOME = new WordTable('mostly mainly largely most many some several chiefly primarily'.split(' '))
const SOME_BEFORE = 4
const RANGE = intern('range')
const BE = intern('be')
const DESCRIBED = new WordTable(['believe', 'describe', 'think', 'say', 'estimate'])
const AGE = intern('age')
const COMMA = intern(',')
const AND = intern('and')
const OLD = intern('old')
const IN = intern('in')
const BETWEEN_WORD = intern('between')

interface Age {
  readonly mention: SettledMention
  readonly person: Person
}

/** Every age of the article with the person whose age it is. */
export function agesOf(scene: Scene, cast: Cast): Age[] {
  const ages: Age[] = []
  let run: Age[] = []
  const closeRun = (): void => {
    for (const age of run.length < 2 ? run : shared(scene, cast, run)) ages.push(age)
    run = []
  }
  for (const mention of scene.article.mentions) {
    if (mention.lookalike !== 'age' || mention.value.kind !== 'count') continue
    const person = ownerOf(scene, cast, mention.first, mention.last)
    const before = run.at(-1)
    if (before !== undefined && (before.person !== person || !joinsAges(scene, before.mention, mention))) closeRun()
    if (person !== null && !(person.plural && isOfSome(scene, mention.first))) run.push({ mention, person })
  }
  closeRun()
  for (const clause of scene.article.clauses) {
    const age = groupAge(scene, cast, clause)
    if (age !== null) ages.push(age)
  }
  return ages
}

/** Nothing but a comma and "and" between two ages. */
function joinsAges({ article: { tokens } }: Scene, before: SettledMention, { first }: SettledMention): boolean {
  for (let t = before.last; t < first; t++) if (tokens.word[t] !== COMMA && tokens.word[t] !== AND) return false
  return first > before.last && first - before.last <= 2
}

/** "Ann Roe and Mark Hale, aged 26 and 24": each in turn; where they do not go round, none of them is one person's. */
function shared(scene: Scene, cast: Cast, run: readonly Age[]): readonly Age[] {
  const { person } = run[0]!
  if (person.plural || person.name === null) return run
  const last = nameBefore(scene, run[0]!.mention.first)
  const names = last === null ? [] : [...listedWith(scene, last).filter(({ first }) => first < last.first), last]
  if (names.length !== run.length) return []
  return run.flatMap(({ mention }, k) => {
    const owner = cast.called(names[k]!)
    return owner === null ? [] : [{ mention, person: owner }]
  })
}

/** The name right before an age. */
function nameBefore(scene: Scene, age: number): SettledMention | null {
  for (let t = age - 1; t >= 0 && age - t <= NEAR; t--) {
    const entity = scene.entityOf(t)
    if (entity?.kind === 'person') return entity
  }
  return null
}

/** "151 people, mostly in their teens": no age of them all. */
function isOfSome(scene: Scene, first: number): boolean {
  for (let t = Math.max(0, first - SOME_BEFORE); t < first; t++)
    if (SOME.has(scene.article.tokens.word[t]!)) return true
  return false
}

/** "Roe, 31, …", "a 31-year-old …": an age beside its name, that no verb tells. */
function isBeside({ article: { tokens, pos } }: Scene, { first }: SettledMention): boolean {
  const before = tokens.word[first - 1] ?? 0
  return before === COMMA || pos[first - 1] === Pos.Determiner
}

/** The drafts of an age field: ages of those who play its part. */
export function ageDrafts(scene: Scene, cast: Cast, field: Field, ages: readonly Age[]): Draft[] {
  return ages
    .filter(({ person }) => cast.roleOf(person) === field.person)
    .map(({ mention, person }) => ({
      field,
      value: mention.value,
      subject: subjectOf(cast, person),
      first: mention.first,
      last: mention.last,
      trigger: mention.first,
      rules: [mention.rule, `bind.${field.name}.owner`],
      state: 'value',
      weak: false,
      unless: null,
      person: person.index,
      settled: true,
      given: isBeside(scene, mention),
    }))
}

/** The group that holds the age, or the nearest person before it; ages of a list are passed over. */
function ownerOf(scene: Scene, cast: Cast, token: number, last: number): Person | null {
  const { groupOf, groups, sentenceOf, tokens } = scene.article
  const own = groupOf[token]!
  // "His late 20s" are nobody: the age itself heads the group.
  const isHead =
    own >= 0 && groups[own]!.head >= token && groups[own]!.head < last && tokens.word[groups[own]!.preposition] === IN
  const direct = isHead ? null : cast.of(own)
  if (direct !== null) return direct
  // "the mother of the two-year-old": the age is a person of its own
  const parent = own < 0 ? undefined : groups[groups[own]!.ofParent]
  if (parent !== undefined && tokens.word[last - 1] === OLD)
    return LISTED.has(tokens.word[parent.head]!) ? describedAt(scene, cast, token) : null
  let left = NEAR
  for (let t = token - 1; t >= 0 && left > 0 && token - t <= LIST && sentenceOf[t] === sentenceOf[token]; t--) {
    const group = groupOf[t]!
    const person = group === own ? null : cast.of(group)
    if (person !== null) return person
    if (listed(scene, t)) continue
    left -= group < 0 ? 1 : t - groups[group]!.first + 1
    if (group >= 0 && group !== own) t = groups[group]!.first
  }
  const joined = own >= 0 && groups[own]!.conjunct >= 0 ? cast.of(groups[own]!.conjunct) : null
  return joined ?? describedAt(scene, cast, token)
}

/** "The suspects are believed to be tall and between the ages of 17 and 19": of whom the clause tells what they are. */
function describedAt({ article }: Scene, cast: Cast, token: number): Person | null {
  const clause = article.clauses[article.clauseOf[token]!]
  const verb = article.verbs[clause?.verb ?? -1]
  if (clause === undefined || verb === undefined || clause.subject < 0 || clause.object >= 0) return null
  const tells = verb.lemma === BE || (verb.voice === 'passive' && DESCRIBED.has(verb.lemma))
  return tells && !verb.negated && verb.last <= token ? cast.of(clause.subject) : null
}

function listed(scene: Scene, token: number): boolean {
  const { pos, tokens } = scene.article
  return pos[token] === Pos.Number || pos[token] === Pos.Punctuation || LISTED.has(tokens.word[token]!)
}

/** "The victims ranged in age from 18 to 24", "most of the victims are between 18 and 24". */
function groupAge(scene: Scene, cast: Cast, clause: Clause): Age | null {
  if (clause.verb < 0) return null
  const verb = scene.article.verbs[clause.verb]!
  if (verb.negated || (verb.lemma !== RANGE && verb.lemma !== BE)) return null
  const mention = numberAfter(scene, verb.last, verb.lemma === RANGE ? AGE : BETWEEN_WORD)
  if (mention === null) return null
  const group = clause.subject >= 0 ? clause.subject : scene.article.groupOf[verb.first - 1]!
  const person = cast.of(group)
  return person === null ? null : { mention, person }
}

/** A bare number that counts no noun, behind light words of which one is the word that says it is an age. */
function numberAfter(scene: Scene, from: number, cue: number): SettledMention | null {
  const { tokens, groupOf, groups } = scene.article
  let cued = false
  for (let t = from; t < tokens.count && t < from + NEAR; t++) {
    const mention = scene.countIn(t, t + 1)
    if (mention !== null) {
      const group = groupOf[mention.last - 1]!
      const bare = group < 0 || groups[group]!.last <= mention.last
      if (tokens.word[mention.first] === cue) cued = true
      return cued && bare && isAge(mention) ? mention : null
    }
    if (!BETWEEN.has(tokens.word[t]!)) return null
    if (tokens.word[t] === cue) cued = true
  }
  return null
}

function isAge({ value }: SettledMention): boolean {
  return value.kind === 'count' && value.max !== null && value.max <= OLDEST && (value.min ?? 0) > 0
}
