// From what stands in the text to what the source claims: frames bind mentions to fields, persons and events, with the reasons kept.

import { frameTable } from '../frames/frame-table.ts'
import { type Match, matchFrames } from '../frames/match.ts'
import type { Account, Attributed, Claim } from '../model/claim.ts'
import type { Field, FieldPack } from '../model/pack.ts'
import { ageDrafts, agesOf } from './ages.ts'
import { Cast } from './cast.ts'
import { categoryDrafts } from './categories.ts'
import { countDrafts } from './counts.ts'
import { giveDeadBelow } from './dead-below.ts'
import { type Draft, uniform } from './draft.ts'
import { personDrafts, type RoleEvidence, roleEvidence } from './entities.ts'
import { Moved } from './event.ts'
import { Finisher } from './finish.ts'
import { joinIdentities } from './identities.ts'
import { ledger } from './ledger.ts'
import { organizationDrafts } from './organizations.ts'
import { tellsFlight } from './out-of-sight.ts'
import { outdoneByLead } from './outdone-by-lead.ts'
import { placeDraft, placeSlotDraft } from './places.ts'
import { quantityDraft } from './quantities.ts'
import { giveRoles, joinByAge, joinByRole, shareRoles } from './roles.ts'
import { Scene } from './scene.ts'
import { withSetting } from './setting.ts'
import { reconciled } from './settle-drafts.ts'
import { shareDrafts } from './shares.ts'
import { noteTellers } from './tellers.ts'
import { tellsLaterDeath, timeDraft, timesOf } from './times.ts'
import { Tolls } from './toll.ts'
import { unknownDraft } from './unknowns.ts'
import { unvetoed } from './vetoes.ts'
import { withoutPassed } from './yielding.ts'
import { zoneOf } from './zone-of.ts'

type Ages = ReturnType<typeof agesOf>

/** Binds an attributed article: claims in text order, the ledger, and all mentions. */
export function assemble(article: Attributed, packs: readonly FieldPack[]): Account {
  const scene = new Scene(article, frameTable(packs))
  const claims = claimsOf(scene)
  const { document, mentions, zones, tokens } = article
  // groups and clauses are not held beside what was found: a large article has more of them than of anything else
  return {
    document,
    parsed: { zones, tokens },
    mentions,
    claims,
    ledger: ledger(scene, claims),
    problems: document.problems,
  }
}

function claimsOf(scene: Scene): Claim[] {
  const { cast, ages, moved, drafts } = bindings(scene)
  const votes = (draft: Draft): boolean =>
    moved.because(draft.first) === '' &&
    draft.away === undefined &&
    !isUnreal(scene.article, draft) &&
    zoneOf(scene.article, draft.first) !== 'comment'
  const finisher = new Finisher(scene, moved)
  const claims: Claim[] = []
  const settled = reconciled(scene, new Tolls(scene, cast, ages), drafts, votes)
  for (const draft of [...settled, ...shareDrafts(scene, drafts)]) {
    const claim = finisher.claim(draft)
    if (claim !== null) claims.push(claim)
  }
  return claims
}

interface Bindings {
  readonly cast: Cast
  readonly ages: Ages
  readonly moved: Moved
  readonly drafts: readonly Draft[]
}

/** What frames and roles bind to fields, with where and when; the matches themselves are let go. */
function bindings(scene: Scene): Bindings {
  const cast = new Cast(scene)
  joinIdentities(scene, cast)
  noteTellers(scene, cast)
  const found = matchFrames(scene.article, scene.table.values, scene.fits)
  const matches = unvetoed(scene, found.filter(givesValue))
  const roles = roleNotes(scene, cast, matches)
  giveRoles(scene, cast)
  giveDeadBelow(scene, cast)
  shareRoles(cast)
  joinByAge(cast)
  joinByRole(cast)
  const ages = agesOf(scene, cast)
  const { fields } = scene.table
  const moved = new Moved(scene)
  const bound: Draft[] = []
  for (const match of matches) append(bound, valueDrafts(scene, cast, match))
  for (const field of fields) append(bound, personFieldDrafts(scene, cast, field, roles, ages, moved))
  append(bound, eventDrafts(scene, cast, matches))
  append(bound, unknowns(scene, found))
  const all = withSetting(scene, cast, fields, moved, bound)
  return { cast, ages, moved, drafts: withoutPassed(scene, outdoneByLead(scene, all)) }
}

function append(bound: Draft[], drafts: readonly Draft[]): void {
  for (let k = 0; k < drafts.length; k++) bound.push(uniform(drafts[k]!))
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

const NO_DRAFTS: readonly Draft[] = []

function valueDrafts(scene: Scene, cast: Cast, match: Match): readonly Draft[] {
  const { field } = match.frame
  switch (field.kind) {
    case 'count':
      return field.of === 'age' ? NO_DRAFTS : countDrafts(scene, cast, match)
    case 'quantity':
      return one(quantityDraft(scene, match))
    case 'category':
      return categoryDrafts(scene, cast, match, scene.article.standingAt(match.trigger))
    case 'entity':
      if (field.of === 'place') return one(placeSlotDraft(scene, cast, match))
      return field.person === null ? organizationDrafts(scene, cast, match) : NO_DRAFTS
    default:
      return NO_DRAFTS
  }
}

function one(draft: Draft | null): readonly Draft[] {
  return draft === null ? NO_DRAFTS : [draft]
}

/** Victims and suspects by name, and the ages of those who play that part. */
function personFieldDrafts(
  scene: Scene,
  cast: Cast,
  field: Field,
  roles: ReadonlyMap<string, RoleEvidence[]>,
  ages: Ages,
  moved: Moved,
): readonly Draft[] {
  if (field.of === 'age') return ageDrafts(scene, cast, field, ages)
  if (field.kind !== 'entity' || field.person === null) return NO_DRAFTS
  const aside = (token: number): boolean => moved.because(token) !== ''
  return personDrafts(scene, cast, field, roles.get(field.name) ?? [], aside)
}

/** Times and places of sub-events: frames of all fields of a sub-event say which clauses tell it. */
function eventDrafts(scene: Scene, cast: Cast, matches: readonly Match[]): Draft[] {
  const drafts: Draft[] = []
  const { settings } = scene.table
  for (const match of matches) {
    const { subEvent } = match.frame.field
    if (subEvent === null || match.fills.some((fill) => fill.slot === 'place')) continue
    if (tellsFlight(scene, cast, match)) continue
    const times = timesOf(scene, match)
    const later = times.length > 0 && tellsLaterDeath(scene, match)
    for (const field of settings.get(subEvent) ?? []) {
      if (field.kind === 'time') {
        if (later && field.of !== 'day') continue
        for (const time of times) add(drafts, timeDraft(field, time, match))
      } else if (field.of === 'place') add(drafts, placeDraft(scene, cast, field, match))
    }
  }
  return drafts
}

function add(drafts: Draft[], draft: Draft | null): void {
  if (draft !== null) drafts.push(draft)
}

/** "Would be dead without her": a count of what did not happen weighs nothing beside those of what did. */
function isUnreal(article: Attributed, { field, first, trigger }: Draft): boolean {
  if (field.kind !== 'count') return false
  return article.standingAt(first).unreal !== 'none' || article.standingAt(trigger).unreal !== 'none'
}

function givesValue(match: Match): boolean {
  return !match.frame.unknown
}

function unknowns(scene: Scene, found: readonly Match[]): Draft[] {
  const drafts: Draft[] = []
  for (const match of found) {
    if (match.frame.unknown) add(drafts, unknownDraft(scene, match))
  }
  return drafts
}
