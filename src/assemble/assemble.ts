// From what stands in the text to what the source claims: frames bind mentions to fields, persons and events, with the reasons kept.

import { frameTable } from '../frames/frame-table.ts'
import { type Match, matchFrames } from '../frames/match.ts'
import type { Account, Attributed, Claim } from '../model/claim.ts'
import type { Field, FieldPack } from '../model/pack.ts'
import { Cast } from './cast.ts'
import { categoryDraft, subjectOf } from './categories.ts'
import { countDrafts, quantityDraft } from './counts.ts'
import type { Draft } from './draft.ts'
import { personDrafts, type RoleEvidence, roleEvidence } from './entities.ts'
import { Moved } from './event.ts'
import { Finisher } from './finish.ts'
import { joinIdentities } from './identities.ts'
import { ledger } from './ledger.ts'
import { organizationDrafts } from './organizations.ts'
import { placeDraft, placeSlotDraft } from './places.ts'
import { Scene } from './scene.ts'
import { withSetting } from './setting.ts'
import { reconciled, unvetoed } from './settle-drafts.ts'
import { timeDraft, timesOf } from './times.ts'
import { unknownDraft, unknownPacks } from './unknowns.ts'

const unknownCache = new WeakMap<readonly FieldPack[], readonly FieldPack[]>()

/** Binds an attributed article: claims in text order, the ledger, and all mentions. */
export function assemble(article: Attributed, packs: readonly FieldPack[]): Account {
  const scene = new Scene(article, frameTable(packs))
  const cast = new Cast(scene)
  joinIdentities(scene, cast)
  const matches = unvetoed(scene, matchFrames(article, scene.table, scene.fits))
  const roles = roleNotes(scene, cast, matches)
  cast.giveRoles()
  cast.share()
  cast.join()
  const fields = packs.flatMap((pack) => pack.fields)
  const moved = new Moved(scene)
  const drafts = withSetting(scene, cast, fields, moved, [
    ...matches.flatMap((match) => valueDrafts(scene, cast, match)),
    ...fields.flatMap((field) => personFieldDrafts(scene, cast, field, roles)),
    ...eventDrafts(scene, cast, fields, matches),
    ...unknowns(scene, packs),
  ])
  const votes = (draft: Draft): boolean => moved.because(draft.first) === '' && draft.away === undefined
  const finisher = new Finisher(scene, moved)
  const claims: Claim[] = []
  for (const draft of reconciled(scene, drafts, votes)) {
    const claim = finisher.claim(draft)
    if (claim !== null) claims.push(claim)
  }
  return {
    document: article.document,
    parsed: article,
    mentions: article.mentions,
    claims,
    ledger: ledger(scene, claims),
    problems: article.document.problems,
  }
}

function roleNotes(scene: Scene, cast: Cast, matches: readonly Match[]): Map<string, RoleEvidence[]> {
  const notes = new Map<string, RoleEvidence[]>()
  for (const match of matches) {
    for (const note of roleEvidence(scene, cast, match)) {
      const list = notes.get(match.frame.field.name)
      if (list === undefined) notes.set(match.frame.field.name, [note])
      else list.push(note)
    }
  }
  return notes
}

function valueDrafts(scene: Scene, cast: Cast, match: Match): Draft[] {
  const { field } = match.frame
  switch (field.kind) {
    case 'count':
      return field.of === 'age' ? [] : countDrafts(scene, cast, match)
    case 'quantity':
      return one(quantityDraft(scene, match))
    case 'category':
      return one(categoryDraft(scene, cast, match, scene.article.standingAt(match.trigger)))
    case 'entity':
      if (field.of === 'place') return one(placeSlotDraft(scene, cast, match))
      return field.person === null ? organizationDrafts(scene, cast, match) : []
    default:
      return []
  }
}

function one(draft: Draft | null): Draft[] {
  return draft === null ? [] : [draft]
}

/** Victims and suspects by name, and the ages of those who play that part. */
function personFieldDrafts(
  scene: Scene,
  cast: Cast,
  field: Field,
  roles: ReadonlyMap<string, RoleEvidence[]>,
): Draft[] {
  if (field.kind === 'entity' && field.person !== null) return personDrafts(cast, field, roles.get(field.name) ?? [])
  if (field.of !== 'age') return []
  return scene.article.mentions.flatMap((mention) => {
    if (mention.lookalike !== 'age' || mention.value.kind === 'entity' || mention.value.kind !== 'count') return []
    const person = ageOwner(scene, cast, mention.first)
    if (person === null || cast.roleOf(person) !== field.person) return []
    return [
      {
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
      } satisfies Draft,
    ]
  })
}

/** Whose age it is: the group that holds it, the group it stands in apposition to, or the one right before it. */
function ageOwner(scene: Scene, cast: Cast, token: number) {
  const { groupOf, groups, sentenceOf } = scene.article
  const own = groupOf[token]!
  const direct = cast.of(own)
  if (direct !== null) return direct
  for (let t = token - 1; t >= 0 && token - t <= 6 && sentenceOf[t] === sentenceOf[token]; t--) {
    const group = groupOf[t]!
    if (group < 0 || group === own) continue
    const person = cast.of(group)
    if (person !== null) return person
    t = groups[group]!.first
  }
  return own >= 0 && groups[own]!.conjunct >= 0 ? cast.of(groups[own]!.conjunct) : null
}

/** Times and places of sub-events: frames of all fields of a sub-event say which clauses tell it. */
function eventDrafts(scene: Scene, cast: Cast, fields: readonly Field[], matches: readonly Match[]): Draft[] {
  const drafts: Draft[] = []
  const settings = bySubEvent(fields)
  for (const match of matches) {
    const { subEvent } = match.frame.field
    if (subEvent === null || match.fills.some((fill) => fill.slot === 'place')) continue
    const times = timesOf(scene, match)
    for (const field of settings.get(subEvent) ?? []) {
      if (field.kind === 'time') for (const time of times) drafts.push(...one(timeDraft(field, time, match)))
      else if (field.of === 'place') drafts.push(...one(placeDraft(scene, cast, field, match)))
    }
  }
  return drafts
}

function bySubEvent(fields: readonly Field[]): Map<string, Field[]> {
  const map = new Map<string, Field[]>()
  for (const field of fields) {
    if (field.subEvent === null || (field.kind !== 'time' && field.of !== 'place')) continue
    map.set(field.subEvent, [...(map.get(field.subEvent) ?? []), field])
  }
  return map
}

function unknowns(scene: Scene, packs: readonly FieldPack[]): Draft[] {
  let asking = unknownCache.get(packs)
  if (asking === undefined) {
    asking = unknownPacks(packs)
    unknownCache.set(packs, asking)
  }
  const table = frameTable(asking)
  const fields = scene.table.fields
  return matchFrames(scene.article, table, scene.fits).flatMap((match) => {
    const field = fields.get(match.frame.field.name)
    return field === undefined ? [] : one(unknownDraft(scene, field, match))
  })
}
