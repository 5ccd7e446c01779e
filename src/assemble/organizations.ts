// Organizations: investigators and hospitals, the mentions in the slots of their frames.

import type { Match } from '../frames/match.ts'
import type { SettledMention } from '../model/claim.ts'
import type { Cast } from './cast.ts'
import type { Draft } from './draft.ts'
import { entityDraft } from './entity-draft.ts'
import { isHospital, type Scene } from './scene.ts'

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
