// Persons: victims and suspects by the evidence that frames give their roles.

import type { Match } from '../frames/match.ts'
import type { SettledMention } from '../model/claim.ts'
import type { Field } from '../model/pack.ts'
import type { Cast, Person, Role } from './cast.ts'
import type { Draft } from './draft.ts'
import { entityDraft } from './entity-draft.ts'
import type { Scene } from './scene.ts'

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
