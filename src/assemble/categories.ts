// Categories: which code a frame gives, turned round by negation where the pack says so, and whose it is.

import type { Match } from '../frames/match.ts'
import { intern } from '../lex/lexicon.ts'
import type { Standing, Subject } from '../model/claim.ts'
import type { Field } from '../model/pack.ts'
import { plainWords } from '../model/plain-words.ts'
import { type Clause, Pos, type VerbGroup } from '../model/syntax.ts'
import type { Cast } from './cast.ts'
import type { Draft } from './draft.ts'
import { listedWith } from './name-lists.ts'
import type { Person } from './person.ts'
import { pronounKind, type Scene } from './scene.ts'
import { slug } from './slug.ts'
import { countedBefore, isOfWhom, isVague, someOf } from './some-of-whom.ts'

/** A phrase that is negative itself: "no weapon"; "had no weapon" is a turned round "had a weapon". */
const NEGATIVE = /(?:^|[ {|])(?:no|not|non|none|never|without|unarmed|nobody)(?:[ }|]|$)/
/** Tokens that a pronoun looks back over for somebody who plays a part. */
const PARTY_REACH = 70
/** A phrase that is said of nobody or nothing: "no arrests be made", "make no arrests". */
const NOBODY = /(?:^|[ }])(?:no|nobody|none) /
const NO = intern('no')
/** A set of so many codes leaves nearly everything open. */
const MANY_CODES = 4
/** Pronouns that mean somebody new: "another", "three", "some"; see `pronounKind`. */
const SOMEBODY = 32

/** What may, can, should or would be done is not done. */
const OPEN_MODALS: ReadonlySet<VerbGroup['modality']> = new Set(['may', 'can', 'should', 'would'])

/** The drafts a category match gives, one for each person it is said of; none where a negation leaves no value. */
export function categoryDrafts(scene: Scene, cast: Cast, match: Match, standing: Standing): Draft[] {
  const { field, source } = match.frame
  let code = source.gives
  if (code === null) return []
  let settled = false
  const inside = standing.negation >= match.first && standing.negation < match.last
  if ((inside && NEGATIVE.test(source.phrase)) || saysNobody(match)) settled = true
  else if (negatedAt(scene, match, standing) || saysNo(scene, match)) {
    const opposite = field.negations[code]
    if (opposite !== undefined) {
      code = opposite
      settled = true
    }
  }
  const value = { kind: 'category', code } as const
  const owned = standsBeforeName(scene, match)
  const draft = (person: Person | null): Draft => ({
    field,
    value,
    subject: person === null || isVague(field, person) ? someOf(scene, match) : subjectOf(cast, person),
    first: match.first,
    last: match.last,
    trigger: match.trigger,
    rules: ['category.phrase', match.frame.id],
    state: 'value',
    weak: false,
    unless: null,
    person: person?.index ?? -1,
    settled,
    owned,
    words: match.frame.before.length + match.frame.after.length,
  })
  if (field.person === null) return [draft(null)]
  if (field.person === 'suspect' && saysNobody(match)) return isStill(scene, match) ? [draft(null)] : []
  const person = personFor(scene, cast, match)
  if (field.person === 'suspect' && (!isSuspect(scene, cast, match, person) || isAhead(scene, match))) return []
  if (saysLittle(field, code) && (person === null || person.plural)) return []
  return [draft(person), ...alsoSaidOf(scene, cast, match, person).map((other) => ({ ...draft(other), also: true }))]
}

/** "Charged is Reed, who was hurt himself": who is accused in the same words is a suspect, whatever befell him. */
function isSuspect(scene: Scene, cast: Cast, { trigger }: Match, person: Person | null): boolean {
  if (person === null || cast.roleOf(person) === 'suspect') return person !== null
  const verb = scene.article.verbs[scene.article.verbOf[trigger]!]
  // "the dead teen has been arrested before" is no news of today
  return person.accusedAt.includes(trigger) && verb?.perfect !== true
}

/** The frame itself says of nobody what its code turns round: "no arrests be made", not "plead no contest". */
function saysNobody({ frame }: Match): boolean {
  const { gives, phrase } = frame.source
  return NOBODY.test(phrase) && Object.values(frame.field.negations).some((code) => code === gives)
}

/** "No arrests have been made", "nobody is in custody" – but "no arrests were made" at a march is over and done. */
function isStill(scene: Scene, match: Match): boolean {
  const verb = scene.article.verbs[scene.article.verbOf[match.trigger]!]
  return !isAhead(scene, match) && (verb === undefined || verb.perfect || verb.form !== 'past')
}

/** "Could charge him as an adult", "enough evidence to arrest her": nobody has done so yet. */
function isAhead(scene: Scene, { trigger }: Match): boolean {
  const verb = scene.article.verbs[scene.article.verbOf[trigger]!]
  if (verb === undefined) return false
  return OPEN_MODALS.has(verb.modality) || (verb.form === 'infinitive' && verb.cue < 0 && verb.voice === 'active')
}

/** "A, 20, and B, 22, were charged": those of the same part who are listed with the one it is said of. */
function alsoSaidOf(scene: Scene, cast: Cast, match: Match, person: Person | null): Person[] {
  if (person === null || person.name === null || match.clause < 0) return []
  const { subject, object } = scene.article.clauses[match.clause]!
  for (const group of [subject, object]) {
    if (group < 0 || cast.of(group) !== person) continue
    const { first, last } = scene.article.groups[group]!
    const name = scene.personIn(first, last)
    if (name === null) continue
    const others = listedWith(scene, name).map((mention) => cast.called(mention))
    return [...new Set(others)].filter(
      (one) => one !== null && one !== person && plays(scene, cast, match, one, person),
    ) as Person[]
  }
  return []
}

/** "Fourteen people were hospitalized": a code that fits nearly every state tells nothing of a group. */
function saysLittle({ sets }: Field, code: string): boolean {
  return (sets[code]?.length ?? 0) >= MANY_CODES
}

/** An adjective right before a name. */
function standsBeforeName(scene: Scene, { first, last }: Match): boolean {
  return last - first === 1 && scene.article.pos[first] === Pos.Adjective && scene.entityOf(last)?.kind === 'person'
}

/** "Had no weapon": the negation stands before the object. */
function saysNo({ article }: Scene, { first, last, frame }: Match): boolean {
  if (frame.verbs.length === 0 || NEGATIVE.test(frame.source.phrase)) return false
  for (let t = first; t < last; t++) if (article.tokens.word[t] === NO) return true
  return false
}

function negatedAt(scene: Scene, match: Match, standing: Standing): boolean {
  if (standing.negated) return true
  const clause = match.clause >= 0 ? scene.article.clauses[match.clause]! : null
  return clause !== null && clause.verb >= 0 && scene.article.verbs[clause.verb]!.negated
}

function plays(scene: Scene, cast: Cast, match: Match, one: Person, first: Person): boolean {
  return match.frame.field.person === 'suspect'
    ? isSuspect(scene, cast, match, one)
    : cast.roleOf(one) === cast.roleOf(first)
}

/** Whose it is: a slot of the frame, the object of "left him critical", the clause's subject, then the last person before. */
function personFor(scene: Scene, cast: Cast, match: Match): Person | null {
  const { person: role } = match.frame.field
  if (role === 'victim' && (countedBefore(scene, match) >= 0 || isOfWhom(scene, match))) return null
  let told = false
  for (const fill of match.fills) {
    if (!scene.table.bits.has(fill.slot) && fill.slot !== 'person') continue
    const person = cast.of(fill.group)
    if (person !== null) return meant(scene, cast, fill.group, person)
    told ||= isNobodyKnown(scene, fill.group)
  }
  if (told) return null
  const own = cast.of(scene.article.groupOf[match.trigger]!) ?? ownerIn(scene, cast, match)
  if (own !== null) return own
  if (match.clause >= 0) {
    const clause = scene.article.clauses[match.clause]!
    for (const group of [clause.subject, clause.object]) {
      const follows = group >= 0 && scene.article.groups[group]!.first > match.trigger
      if (group < 0 || (follows && (group === clause.object || clause.kind !== 'participle'))) continue
      const person = cast.of(group)
      if (person !== null && (group === clause.object || !passesOn(cast, clause, person, role)))
        return meant(scene, cast, group, person)
      told ||= person === null && isNobodyKnown(scene, group)
    }
  }
  if (told) return null
  const near = cast.before(match.trigger)
  return near ?? (role === 'victim' || role === 'suspect' ? cast.groupBefore(match.trigger, role) : null)
}

/** "Officers took him into custody", "paramedics flew her there in critical condition": of the two it is the one who plays the part. */
function passesOn(cast: Cast, clause: Clause, subject: Person, role: Field['person']): boolean {
  if (role === null || clause.object < 0 || cast.roleOf(subject) === role) return false
  return role === 'suspect' || cast.of(clause.object) !== null
}

/** "Doctors described her condition as fair": hers, whoever describes it. */
function ownerIn(scene: Scene, cast: Cast, match: Match): Person | null {
  const { groupOf, groups, pos, tokens } = scene.article
  for (let t = match.first; t < match.last; t++) {
    const group = groups[groupOf[t]!]
    if (group === undefined || pos[group.first] !== Pos.Possessive) continue
    if ((pronounKind(tokens.word[group.first]!) & 3) === 0) continue
    const owner = ownSubject(scene, cast, match) ?? cast.before(group.first)
    return owner === null ? null : partyOf(scene, cast, group.first, owner)
  }
  return null
}

/** "Marsh, who …, succumbed to his injuries": where the verb has no object, they are its subject's own. */
function ownSubject({ article }: Scene, cast: Cast, { clause, trigger }: Match): Person | null {
  const own = clause < 0 ? undefined : article.clauses[clause]
  if (own === undefined || own.object >= 0 || own.subject < 0 || article.groups[own.subject]!.first > trigger)
    return null
  const person = cast.of(own.subject)
  return person === null || person.plural ? null : person
}

/** "A deputy shot Reed. He was not armed": of the officer and whom he met with, it is the latter's state that is told. */
function meant(scene: Scene, cast: Cast, group: number, person: Person): Person {
  const { pronoun, first } = scene.article.groups[group]!
  return pronoun ? partyOf(scene, cast, first, person) : person
}

/** In place of an officer nobody names: whom the officer met with. */
function partyOf(scene: Scene, cast: Cast, pronoun: number, person: Person): Person {
  const officers = scene.table.bits.get('officers') ?? 0
  const isOfficer = person.name === null && (scene.table.populations.get(person.head) & officers) !== 0
  return isOfficer ? (partyBefore(scene, cast, pronoun, person) ?? person) : person
}

/** The last single person of this sentence or the one before who plays a part. */
function partyBefore({ article }: Scene, cast: Cast, token: number, officer: Person): Person | null {
  const { groupOf, sentenceOf } = article
  const from = Math.max(0, token - PARTY_REACH)
  for (let t = token - 1; t >= from && sentenceOf[t]! >= sentenceOf[token]! - 1; t--) {
    const person = cast.of(groupOf[t]!)
    if (person !== null && !person.plural && person !== officer && cast.roleOf(person) !== null) return person
  }
  return null
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
