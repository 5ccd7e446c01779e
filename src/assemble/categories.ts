// Categories: which code a frame gives, turned round by negation where the pack says so, and whose it is.

import type { Match } from '../frames/match.ts'
import type { Standing, Subject } from '../model/claim.ts'
import { plainWords } from '../model/plain-words.ts'
import { Pos } from '../model/syntax.ts'
import type { Cast } from './cast.ts'
import type { Draft } from './draft.ts'
import type { Person } from './person.ts'
import { pronounKind, type Scene } from './scene.ts'

/** Pronouns that mean somebody new: "another", "three", "some"; see `pronounKind`. */
const SOMEBODY = 32

/** The draft a category match gives; null where a negation leaves no value. */
export function categoryDraft(scene: Scene, cast: Cast, match: Match, standing: Standing): Draft | null {
  const { field, source } = match.frame
  let code = source.gives
  if (code === null) return null
  let settled = false
  if (standing.negation >= match.first && standing.negation < match.last) settled = true
  else if (negatedAt(scene, match, standing)) {
    const opposite = field.negations[code]
    if (opposite !== undefined) {
      code = opposite
      settled = true
    }
  }
  const person = field.person === null ? null : personFor(scene, cast, match)
  if (field.person === 'suspect' && (person === null || cast.roleOf(person) !== 'suspect')) return null
  return {
    field,
    value: { kind: 'category', code },
    subject: person === null ? null : subjectOf(cast, person),
    first: match.first,
    last: match.last,
    trigger: match.trigger,
    rules: ['category.phrase', match.frame.id],
    state: 'value',
    weak: false,
    unless: null,
    person: person?.index ?? -1,
    settled,
    owned: standsBeforeName(scene, match),
  }
}

/** An adjective right before a name. */
function standsBeforeName(scene: Scene, { first, last }: Match): boolean {
  return last - first === 1 && scene.article.pos[first] === Pos.Adjective && scene.entityOf(last)?.kind === 'person'
}

function negatedAt(scene: Scene, match: Match, standing: Standing): boolean {
  if (standing.negated) return true
  const clause = match.clause >= 0 ? scene.article.clauses[match.clause]! : null
  return clause !== null && clause.verb >= 0 && scene.article.verbs[clause.verb]!.negated
}

/** Whose it is: a slot of the frame, the object of "left him critical", the clause's subject, then the last person before. */
function personFor(scene: Scene, cast: Cast, match: Match): Person | null {
  const { person: role } = match.frame.field
  let told = false
  for (const fill of match.fills) {
    if (!scene.table.bits.has(fill.slot) && fill.slot !== 'person') continue
    const person = cast.of(fill.group)
    if (person !== null) return person
    told ||= isNobodyKnown(scene, fill.group)
  }
  if (told) return null
  const own = cast.of(scene.article.groupOf[match.trigger]!)
  if (own !== null) return own
  if (match.clause >= 0) {
    const clause = scene.article.clauses[match.clause]!
    for (const group of [clause.subject, clause.object]) {
      const follows = group >= 0 && scene.article.groups[group]!.first > match.trigger
      if (group < 0 || (follows && (group === clause.object || clause.kind !== 'participle'))) continue
      const person = cast.of(group)
      // "officers took him into custody": of the two it is the one who plays the part
      const passes = role === 'suspect' && group === clause.subject && clause.object >= 0
      if (person !== null && (!passes || cast.roleOf(person) === role)) return person
      told ||= person === null && isNobodyKnown(scene, group)
    }
  }
  if (told) return null
  const near = cast.before(match.trigger)
  return near ?? (role === 'victim' || role === 'suspect' ? cast.groupBefore(match.trigger, role) : null)
}

/** "Three of the victims", "another": somebody is meant who was not told before, so it is not the last person told. */
function isNobodyKnown(scene: Scene, index: number): boolean {
  const group = scene.article.groups[index]!
  if (group.pronoun && (pronounKind(scene.article.tokens.word[group.head]!) & SOMEBODY) === 0) return false
  if (scene.personIn(group.first, group.last) !== null) return false
  const whole = scene.child(index)
  // "none of the injuries" is nobody
  const of = whole < 0 ? group : scene.article.groups[whole]!
  return scene.fits('people', whole < 0 ? index : whole, of.first, of.last)
}

/** The subject as rows and readers know it: the name, or the first description. */
export function subjectOf(cast: Cast, person: Person): Subject {
  const role = cast.roleOf(person)
  const label = person.name ?? describedLabel(person.label)
  return {
    id: slug(label),
    label,
    ...(role === null ? {} : { role }),
    ...(person.name === null ? { described: true } : {}),
  }
}

/** "A 29-year-old man" and "the man" are told as "the …": the article has introduced him. */
function describedLabel(label: string): string {
  const lower = plainWords(label.toLowerCase())
  return lower.replace(/^(a|an|another|this|that|one) /, 'the ')
}

export function slug(label: string): string {
  return label
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60)
}
