// Entities: victims and suspects by role evidence, investigators, hospitals, and the places of the event.

import type { Match } from '../frames/match.ts'
import { WordTable } from '../lex/word-table.ts'
import type { SettledMention } from '../model/claim.ts'
import type { Field } from '../model/pack.ts'
import type { EntityValue } from '../model/value.ts'
import type { Cast, Person, Role } from './cast.ts'
import { subjectOf } from './categories.ts'
import type { Draft } from './draft.ts'
import { isHospital, type Scene } from './scene.ts'

/** Prepositions that set a scene; 2 also before the name of an organization. */
const PLACING = new WordTable({
  in: 1,
  at: 2,
  near: 2,
  on: 1,
  outside: 2,
  inside: 2,
  along: 1,
  off: 1,
  around: 1,
  behind: 2,
  between: 1,
  to: 1,
  through: 1,
  across: 1,
  of: 1,
})

interface RoleEvidence {
  readonly person: Person
  readonly match: Match
  readonly mention: SettledMention | null
}

/** Comments, embedded posts and page furniture give nobody a role. */
export function speaksForArticle(scene: Scene, token: number): boolean {
  const { zones, sentences, sentenceOf } = scene.article
  const { kind } = zones[sentences[sentenceOf[token]!]!.zone]!
  return kind !== 'comment' && kind !== 'embed' && kind !== 'furniture'
}

/** Notes the role that a victim or suspect frame gives to the person in its slot. */
export function roleEvidence(scene: Scene, cast: Cast, match: Match): RoleEvidence | null {
  const role = match.frame.field.person
  if (role !== 'victim' && role !== 'suspect') return null
  if (!speaksForArticle(scene, match.trigger)) return null
  const fill = match.fills.find((candidate) => candidate.slot === 'person')
  if (fill === undefined) return null
  const person = cast.of(fill.group)
  if (person === null) return null
  person.roles[role as Role]++
  return { person, match, mention: scene.personIn(fill.first, fill.last) }
}

/** One draft per named person of the role, at the best evidence: a frame that holds the name itself, else the first mention. */
export function personDrafts(cast: Cast, field: Field, evidence: readonly RoleEvidence[]): Draft[] {
  const drafts: Draft[] = []
  const done = new Set<Person>()
  for (const one of [...evidence].sort((a, b) => Number(b.mention !== null) - Number(a.mention !== null))) {
    const person = one.person.joined ?? one.person
    if (person.name === null || done.has(person) || cast.roleOf(person) !== field.person) continue
    const mention = one.mention ?? person.mention
    if (mention === null) continue
    done.add(person)
    drafts.push({ ...entityDraft(field, mention, one.match, cast, person), trigger: mention.first })
  }
  return drafts
}

function entityDraft(field: Field, mention: SettledMention, match: Match, cast: Cast, person: Person | null): Draft {
  return { ...draftAt(field, mention, match.trigger, cast, person), rules: [mention.rule, match.frame.id] }
}

function draftAt(field: Field, mention: SettledMention, trigger: number, cast: Cast, person: Person | null): Draft {
  return {
    field,
    value: mention.value,
    subject: person === null ? null : subjectOf(cast, person),
    first: mention.first,
    last: mention.last,
    trigger,
    rules: [mention.rule],
    state: 'value',
    weak: false,
    unless: null,
    person: person?.index ?? -1,
    settled: false,
  }
}

/** Organizations (investigators) and hospitals: the mention in the slot. */
export function organizationDrafts(scene: Scene, cast: Cast, match: Match): Draft[] {
  const drafts: Draft[] = []
  for (const fill of match.fills) {
    if (fill.slot === 'org') {
      const mention = scene.organizationIn(fill.first, fill.last)
      if (mention !== null && !isHospital(mention))
        drafts.push(entityDraft(match.frame.field, mention, match, cast, null))
      const next = fill.group >= 0 ? scene.article.groups[fill.group]!.conjunct : -1
      const second =
        next >= 0 ? scene.organizationIn(scene.article.groups[next]!.first, scene.article.groups[next]!.last) : null
      if (second !== null && second !== mention) drafts.push(entityDraft(match.frame.field, second, match, cast, null))
    } else if (fill.slot === 'hospital') {
      const mention = scene.hospitalIn(fill.first, fill.last)
      if (mention !== null && tellsWhich(mention))
        drafts.push(entityDraft(match.frame.field, mention, match, cast, null))
    }
  }
  return drafts
}

/** "Local hospitals" name no place: a description must say where. */
function tellsWhich(mention: SettledMention): boolean {
  const { value } = mention
  return value.kind === 'entity' && (value.described !== true || /[A-Z]/.test(value.name.slice(1)))
}

/** The place in a slot of a frame. */
export function placeSlotDraft(scene: Scene, cast: Cast, match: Match): Draft | null {
  const fill = match.fills.find((candidate) => candidate.slot === 'place')
  const mention = fill === undefined ? null : scene.placeIn(fill.first, fill.last)
  return mention === null ? null : entityDraft(match.frame.field, mention, match, cast, null)
}

/** Places in a clause that tells the event: the most exact one of the clause's sentence. */
export function placeDraft(scene: Scene, cast: Cast, field: Field, match: Match): Draft | null {
  const best = placeIn(scene, scene.around(match.trigger))
  if (best === null) return null
  return {
    ...entityDraft(field, best, match, cast, null),
    rules: [best.rule, 'bind.place.event-clause', match.frame.id],
  }
}

/** The place that the first sentences name, for an article whose event clauses name none. */
export function leadPlace(scene: Scene, cast: Cast, field: Field, lead: number): Draft | null {
  const { sentences } = scene.article
  for (let s = 0; s < Math.min(lead, sentences.length); s++) {
    const found = placeIn(scene, scene.around(sentences[s]!.first))
    if (found !== null)
      return { ...draftAt(field, found, found.first, cast, null), rules: [found.rule, 'bind.place.lead'] }
  }
  return null
}

/** The most exact place of a sentence that a preposition sets; a site known by its organization counts as a place. */
function placeIn(scene: Scene, sentence: { first: number; last: number }): SettledMention | null {
  let best: SettledMention | null = null
  for (let t = sentence.first; t < sentence.last; t++) {
    const mention = scene.entityOf(t)
    if (mention === null || mention.first !== t || mention.value.kind !== 'entity') continue
    const before = PLACING.get(precedingWord(scene, mention.first))
    if (before === 0 || (mention.kind !== 'place' && !(before === 2 && isSite(mention)))) continue
    if (best === null || rank(mention.value) > rank(best.value as EntityValue)) best = mention
  }
  return best
}

/** An organization that can be a scene: named, no hospital, no police. */
function isSite(mention: SettledMention): boolean {
  if (
    mention.kind !== 'organization' ||
    isHospital(mention) ||
    mention.value.kind !== 'entity' ||
    mention.value.described === true
  )
    return false
  return !/police|sheriff|fbi|department|court|bureau|agency|news|press|university hospital/i.test(mention.value.name)
}

/** The word before a mention, determiners and capitalised modifiers passed over. */
function precedingWord(scene: Scene, first: number): number {
  const { tokens, pos } = scene.article
  let t = first - 1
  while (t > 0 && first - t < 4 && (pos[t] === 4 || pos[t] === 6)) t--
  return t < 0 ? 0 : tokens.word[t]!
}

const LEVELS = ['country', 'state', 'county', 'city', 'district', 'street', 'site', 'point']

/** More exact places rank higher. */
export function rank(value: EntityValue): number {
  return LEVELS.indexOf(value.level ?? 'city')
}
