// Organizations: investigators and hospitals, the mentions in the slots of their frames.

import type { Match } from '../frames/match.ts'
import { WordTable } from '../lex/word-table.ts'
import type { SettledMention } from '../model/claim.ts'
import type { Field } from '../model/pack.ts'
import type { EntityValue } from '../model/value.ts'
import type { Cast } from './cast.ts'
import type { Draft } from './draft.ts'
import { speaksForArticle } from './entities.ts'
import { draftAt, entityDraft } from './entity-draft.ts'
import { isHospital } from './holdings.ts'
import type { Scene } from './scene.ts'

/** More bodies than this in one list are a list of something else. */
const MOST_BODIES = 5
const JOINING = new WordTable(['and', ','])
const BELONGING = new WordTable(['with', 'from', 'of'])
const ARTICLE = new WordTable(['the'])

/** Organizations (investigators) and hospitals: the mention in the slot. */
export function organizationDrafts(scene: Scene, cast: Cast, match: Match): Draft[] {
  const drafts: Draft[] = []
  for (const fill of match.fills) {
    if (fill.slot === 'org') {
      for (const mention of bodiesFrom(scene, fill.first, fill.last))
        drafts.push(entityDraft(match.frame.field, mention, match, cast, null))
    } else if (fill.slot === 'hospital') {
      const mention = scene.hospitalIn(fill.first, fill.last)
      if (mention !== null && tellsWhich(mention))
        drafts.push(entityDraft(match.frame.field, mention, match, cast, null))
    }
  }
  return drafts
}

/** The bodies of a slot: those joined to the first by "and", and for people described by their body the body itself. */
function bodiesFrom(scene: Scene, first: number, last: number): SettledMention[] {
  const bodies: SettledMention[] = []
  for (let next = scene.bodyIn(first, last); next !== null && bodies.length < MOST_BODIES; ) {
    const named = isDescribed(next) ? following(scene, next, BELONGING) : null
    const body: SettledMention = named ?? next
    if (!isHospital(body)) bodies.push(body)
    next = following(scene, body, JOINING)
    if (next !== null && speaksHere(scene, body, next)) break
  }
  return bodies
}

/** "Investigated by the FBI, Dayton police said": who says it is no second body. */
function speaksHere({ article }: Scene, body: SettledMention, { first, last }: SettledMention): boolean {
  const { start, end } = article.tokens
  const text = article.document.text.slice(start[first], end[last - 1])
  return article.standingAt(body.first).attribution.chain.some(({ name }) => text.includes(name))
}

function isDescribed({ value }: SettledMention): boolean {
  return value.kind === 'entity' && value.described === true
}

/** The organization right after a mention, one of the words and an article between them. */
function following(scene: Scene, { last, kind }: SettledMention, between: WordTable): SettledMention | null {
  const { tokens } = scene.article
  let t = last
  if (!between.has(tokens.word[t] ?? 0)) return null
  while (t < last + 3 && (between.has(tokens.word[t]!) || ARTICLE.has(tokens.word[t]!))) t++
  const mention = scene.entityOf(t)
  return mention !== null && mention.first === t && mention.kind === kind ? mention : null
}

/** "Local hospitals", "hospitals in two towns" name none: a description must be of one, and say where. */
function tellsWhich(mention: SettledMention): boolean {
  const { value } = mention
  return (
    value.kind === 'entity' &&
    (value.described !== true || (/[A-Z]/.test(value.name.slice(1)) && !/\bhospitals\b/.test(value.name)))
  )
}

/** Bodies whose own name says that they inquire: "the Danish investigation team", "Italian investigators". */
export function inquirerDrafts(scene: Scene, cast: Cast, field: Field): Draft[] {
  return scene.article.mentions.flatMap((mention) => {
    if (mention.kind !== 'organization' || mention.value.kind !== 'entity') return []
    if (!inquires(mention.value) || !speaksForArticle(scene, mention.first)) return []
    return [{ ...draftAt(field, mention, mention.first, cast, null), rules: [mention.rule, 'bind.investigator.name'] }]
  })
}

/** A bureau or office of investigation is called so whatever it does. */
function inquires({ name, described }: EntityValue): boolean {
  if (/investigati(?:ve|on) (?:committee|commission|team|panel|board)$/i.test(name)) return true
  return described === true && /\S investigators$/.test(name) && !/^(?:the )?(?:local|state|federal) /i.test(name)
}
